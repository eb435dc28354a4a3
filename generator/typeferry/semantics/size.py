"""How much is lowered, and how much of that may be: types that hold one in two places are written out in both."""

#: Types: with so many, targets come close to 1 GB of memory. The largest packages have some 80,000.
MAX_SIZE = 200_000
#: Types of one property of a declaration, or of an alias; the largest have 46,000.
MAX_OF_PLACE = 100_000
#: Types in one annotation, which has to take a union of as many members as there may be.
MAX_OF_ANNOTATION = 30_000


class Size:
    """How many types were lowered: in all, for the property or alias at hand, and for the annotation at hand."""

    def __init__(self) -> None:
        self.in_all = 0
        self._of_place = 0
        self.of_annotation = 0

    def begin(self, *, is_place: bool) -> None:
        """Begins an annotation, be it that of a declaration's property, or of one in an object inside."""
        self.of_annotation = 0
        if is_place:
            self._of_place = 0

    def grow(self) -> bool:
        """Counts a type; gives whether there is room for it."""
        self.in_all += 1
        self._of_place += 1
        self.of_annotation += 1
        return self.fits

    def end(self, *, is_place: bool) -> bool:
        """Ends an annotation; gives whether there was room for all of it. What is not written does not count."""
        if is_place and not self.fits:
            self.in_all -= self._of_place
        return self.fits

    @property
    def fits(self) -> bool:
        """Whether the annotation at hand has room so far."""
        return self._of_place <= MAX_OF_PLACE and self.of_annotation <= MAX_OF_ANNOTATION

    @property
    def is_full(self) -> bool:
        """Whether there is no room for another declaration."""
        return self.in_all > MAX_SIZE
