"""What a recursive comparison takes for granted: that the pairs which it is in the middle of hold.

A pair that holds only if one around it does is not certain before that one is. Until then it is remembered as an
assumption itself: types that name each other in many ways would otherwise be compared again on every way.
"""

from dataclasses import dataclass

from typeferry.semantics.types import Type

Pair = tuple[Type, Type]


@dataclass(slots=True)
class _Open:
    """A comparison in progress: how much was assumed before it, and the outermost comparison that it rests on."""

    before: int
    rests_on: int


class Assumptions:
    """The pairs that are assumed to hold, each with the depth of the outermost comparison that it rests on."""

    def __init__(self) -> None:
        self._pairs: dict[Pair, int] = {}
        self._open: list[_Open] = []

    @property
    def depth(self) -> int:
        """How many comparisons are in progress, each inside the one before it."""
        return len(self._open)

    def holds(self, pair: Pair) -> bool:
        """Whether the pair is assumed to hold, on which the comparison in progress rests from now on."""
        rests_on = self._pairs.get(pair)
        if rests_on is None:
            return False
        self._rest_on(rests_on)
        return True

    def give_up(self) -> bool:
        """Assume of a pair that goes too deep that it holds, as long as the outermost comparison does."""
        self._rest_on(0)
        return True

    def open(self, pair: Pair) -> None:
        """Begins the comparison of a pair."""
        self._open.append(_Open(len(self._pairs), self.depth))
        self._pairs[pair] = self.depth - 1

    def close(self, pair: Pair, result: bool) -> list[Pair]:
        """Ends the comparison of a pair; gives the pairs that are certain to hold now."""
        ended = self._open.pop()
        if result and ended.rests_on < self.depth:
            self._pairs[pair] = ended.rests_on
            self._rest_on(ended.rests_on)
            return []
        # What was found inside is certain together with this pair, and rests on nothing without it.
        inside = [self._pairs.popitem()[0] for _ in range(len(self._pairs) - ended.before)]
        return inside if result else []

    def _rest_on(self, depth: int) -> None:
        if self._open:
            self._open[-1].rests_on = min(self._open[-1].rests_on, depth)
