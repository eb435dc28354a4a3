"""How many steps evaluation may take: for one declaration, and for all of them."""

#: tsc gives up after 5 million instantiations for one type. Declarations that people wrote take some thousand steps; the
#: largest known, of a megabyte of text, 62,000.
MAX_STEPS = 250_000
MAX_STEPS_IN_ALL = 1_000_000
#: What never ends in one way often does not in others, so few are left to try.
STEPS_AFTER_END = 10_000


class Steps:
    """The steps that are left to the declaration at hand, and to those after it."""

    def __init__(self) -> None:
        self._in_all = MAX_STEPS_IN_ALL
        self._allowed = 0
        self.left = 0
        #: Whether it was said already that the declaration at hand takes too many.
        self.told = False
        self.begin()

    def begin(self) -> None:
        """Begins a declaration: it may take as many as any, but no more than are left in all."""
        self._in_all -= self._allowed - self.left
        self._allowed = self.left = max(0, min(MAX_STEPS, self._in_all))
        self.told = self.told and self.are_spent

    def take(self, count: int) -> bool:
        """Takes steps that are no evaluation of a node; gives whether there were as many."""
        self.left -= count
        return self.left >= 0

    def cut(self) -> None:
        """Leaves few steps to a declaration that never ended in some way."""
        cut = max(0, self.left - STEPS_AFTER_END)
        self.left -= cut
        self._allowed -= cut

    @property
    def are_overdrawn(self) -> bool:
        """Whether the declaration at hand took more than it may."""
        return self.left < 0 or self.are_spent

    @property
    def are_spent(self) -> bool:
        """Whether none are left to any declaration."""
        return self._in_all <= self._allowed - self.left
