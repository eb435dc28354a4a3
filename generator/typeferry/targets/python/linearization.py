"""Python's method resolution order, to know beforehand which bases a class can have together."""

from collections.abc import Mapping, Sequence

from typeferry.model import DeclarationId, ObjectDeclaration, Reference

Objects = Mapping[DeclarationId, ObjectDeclaration]


class Linearizations:
    """The resolution orders of the classes with several bases; those of the others follow from their only base."""

    def __init__(self) -> None:
        self._known: dict[DeclarationId, tuple[DeclarationId, ...]] = {}

    def add(self, key: DeclarationId, bases: Sequence[Reference], objects: Objects) -> None:
        """Remember the order of a class with several bases, which must be possible."""
        order = self._merge(bases, objects)
        assert order is not None
        self._known[key] = (key, *order)

    def possible(self, bases: Sequence[Reference], objects: Objects) -> bool:
        """Whether a class can have these bases, in this order."""
        return self._merge(bases, objects) is not None

    def _merge(self, bases: Sequence[Reference], objects: Objects) -> list[DeclarationId] | None:
        sequences = [self._of(base.target, objects) for base in bases]
        sequences.append([base.target for base in bases])
        merged: list[DeclarationId] = []
        while sequences := [sequence for sequence in sequences if sequence]:
            tails = {key for sequence in sequences for key in sequence[1:]}
            head = next((sequence[0] for sequence in sequences if sequence[0] not in tails), None)
            if head is None:
                return None
            merged.append(head)
            sequences = [sequence[1:] if sequence[0] == head else sequence for sequence in sequences]
        return merged

    def _of(self, key: DeclarationId, objects: Objects) -> list[DeclarationId]:
        order: list[DeclarationId] = []
        while key not in self._known:
            order.append(key)
            bases = objects[key].bases
            if not bases:
                return order
            key = bases[0].target
        return [*order, *self._known[key]]
