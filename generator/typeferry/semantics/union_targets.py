"""Which members of a union a type can be assignable to at all: large unions are told apart by the values of a tag."""

from collections import Counter
from typing import TYPE_CHECKING

from typeferry.semantics.types import Literal, Object, Property, Type

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

#: Fewer members are tried one by one.
_MANY = 8

_TagValue = tuple[str, object]


class UnionTarget:
    """A union that types are held against, its members looked up once."""

    def __init__(self, ev: "Evaluator", union: Type) -> None:
        self._ev = ev
        self.union = union
        self.members = ev.members(union, booleans=True)
        self._is_large = len(self.members) >= _MANY
        self._tag = self._find_tag() if self._is_large else None
        self._by_value: dict[_TagValue, list[Type]] = {}
        self._others: list[Type] = []
        for member in self.members if self._is_large else ():
            value = self._value(member)
            (self._others if value is None else self._by_value.setdefault(value, [])).append(member)

    def candidates(self, source: Type) -> list[Type]:
        """The members that are not out of the question, by their tags or as the literals that they are, for a type."""
        value = self._value(source) if self._is_large else None
        return self.members if value is None else [*self._by_value.get(value, ()), *self._others]

    def _find_tag(self) -> str | None:
        """The property that is a literal in most members; none where it is one in less than half of them."""
        counts: Counter[str] = Counter()
        for member in self.members:
            expanded = self._ev.expand(member)
            if isinstance(expanded, Object):
                counts.update([name for name, each in expanded.shape.properties.items() if _literal(each)])
        name, count = max(counts.items(), key=lambda item: (item[1], item[0]), default=("", 0))
        return name if count * 2 >= len(self.members) else None

    def _value(self, type: Type) -> _TagValue | None:
        """The value of a literal, or of the tag in an object; None where there is none that is known."""
        if isinstance(type, Literal):
            return type.kind, type.value
        if self._tag is None:
            return None
        expanded = self._ev.expand(type)
        found = expanded.shape.properties.get(self._tag) if isinstance(expanded, Object) else None
        literal = _literal(found) if found is not None else None
        return None if literal is None else (literal.kind, literal.value)


def _literal(found: Property) -> Literal | None:
    """The literal that a required property was written as. Nothing is evaluated: this may be asked in the middle of that."""
    return found.lazy if isinstance(found.lazy, Literal) and not found.optional else None
