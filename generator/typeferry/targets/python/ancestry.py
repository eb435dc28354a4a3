"""What classes have through their bases: asked of chains that may be thousands of classes long."""

from collections.abc import Iterable

from typeferry.model import DeclarationId, ObjectDeclaration, Reference


class Ancestry:
    """Sets of classes, each a number with one bit a class: a base, and all that it inherits from; those with a property."""

    def __init__(self) -> None:
        self._lines: dict[DeclarationId, int] = {}
        self._having: dict[str, int] = {}
        self._indexed = 0

    def add(self, declaration: ObjectDeclaration) -> None:
        """Takes in a class whose bases were taken in before."""
        own = line = 1 << len(self._lines)
        for base in declaration.bases:
            line |= self._lines[base.target]
        self._lines[declaration.id] = line
        for member in declaration.type.properties:
            self._having[member.name] = self._having.get(member.name, 0) | own
        if declaration.type.indexes:
            self._indexed |= own

    def has_any(self, base: Reference, names: Iterable[str]) -> bool:
        """Whether a base has, or inherits, a property of one of these names."""
        line = self._lines[base.target]
        return any(self._having.get(name, 0) & line for name in names)

    def has_index(self, base: Reference) -> bool:
        """Whether a base has, or inherits, an index signature."""
        return bool(self._indexed & self._lines[base.target])
