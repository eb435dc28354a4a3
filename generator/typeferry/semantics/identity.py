"""Identity: whether two types are one and the same to tsc, which is more than that each is assignable to the other."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from typeferry.semantics import unions
from typeferry.semantics.types import (
    Array,
    Index,
    Intersection,
    Object,
    Property,
    Reference,
    Shape,
    Signature,
    StringMapping,
    Template,
    Tuple,
    Type,
    Union,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def is_identical(ev: "Evaluator", one: Type, other: Type) -> bool:
    """Whether two types are identical."""
    return _Identity(ev).types(one, other)


class _Identity:
    """One comparison: a pair that is being compared is assumed to be identical until something tells it apart."""

    def __init__(self, ev: "Evaluator") -> None:
        self._ev = ev
        self._assumed: set[tuple[Type, Type]] = set()

    def types(self, one: Type, other: Type) -> bool:
        if one == other:
            return True
        one, other = self._ev.expand_aliases(one), self._ev.expand_aliases(other)
        if one == other or (one, other) in self._assumed:
            return True
        if not self._ev.steps.take(1):
            return False
        self._assumed.add((one, other))
        return self._compare(one, other)

    def _compare(self, one: Type, other: Type) -> bool:
        members = self._members(one), self._members(other)
        if max(map(len, members)) > 1:
            return self._sets(*members)
        if isinstance(one, Reference) and isinstance(other, Reference) and one.symbol is other.symbol:
            return self._all(one.arguments, other.arguments)
        match self._ev.expand(one), self._ev.expand(other):
            case Array() as first, Array() as second:
                return first.readonly == second.readonly and self.types(first.element, second.element)
            case Tuple() as first, Tuple() as second:
                return self._tuples(first, second)
            case Intersection() as first, Intersection() as second:
                return self._sets(first.members, second.members)
            case Template() as first, Template() as second:
                return first.texts == second.texts and self._all(first.types, second.types)
            case StringMapping() as first, StringMapping() as second:
                return first.casing == second.casing and self.types(first.type, second.type)
            case Object() as first, Object() as second:
                if first.parts or second.parts:
                    return bool(first.parts and second.parts) and self._sets(first.parts, second.parts)
                return self._shapes(first.shape, second.shape)
            case first, second:
                return first == second

    def _members(self, type: Type) -> list[Type]:
        is_enum = isinstance(type, Reference) and bool(type.symbol.enums)
        return self._ev.members(type, booleans=True) if isinstance(type, Union) or is_enum else [type]

    def _sets(self, one: Sequence[Type], other: Sequence[Type]) -> bool:
        """Whether each type of two sets is in the other."""
        return all(any(self._is(each, wanted) for wanted in other) for each in one) and all(
            any(self._is(wanted, each) for each in one) for wanted in other
        )

    def _is(self, one: Type, other: Type) -> bool:
        """Like `types`, for pairs of which most are not identical: what was assumed for one that is not is forgotten."""
        before = set(self._assumed)
        found = self.types(one, other)
        if not found:
            self._assumed = before
        return found

    def _all(self, one: Iterable[Type], other: Iterable[Type]) -> bool:
        return all(self.types(each, wanted) for each, wanted in zip(one, other, strict=True))

    def _tuples(self, one: Tuple, other: Tuple) -> bool:
        kinds = [[each.kind for each in tuple_.elements] for tuple_ in (one, other)]
        return (
            one.readonly == other.readonly
            and kinds[0] == kinds[1]
            and self._all((each.type for each in one.elements), (each.type for each in other.elements))
        )

    def _shapes(self, one: Shape, other: Shape) -> bool:
        return (
            one.properties.keys() == other.properties.keys()
            and len(one.indexes) == len(other.indexes)
            and len(one.calls) == len(other.calls)
            and len(one.constructs) == len(other.constructs)
            and all(self._properties(found, other.properties[name]) for name, found in one.properties.items())
            and all(self._index(found, other.indexes) for found in one.indexes)
            and all(map(self._signatures, one.calls, other.calls))
            and all(map(self._signatures, one.constructs, other.constructs))
        )

    def _properties(self, one: Property, other: Property) -> bool:
        if (one.optional, one.readonly, one.hidden) != (other.optional, other.readonly, other.hidden):
            return False
        if one.optional:
            return self.types(unions.with_undefined(one.type), unions.with_undefined(other.type))
        return self.types(one.type, other.type)

    def _index(self, one: Index, others: list[Index]) -> bool:
        same = [other for other in others if other.key == one.key and other.readonly == one.readonly]
        return any(self.types(one.type, other.type) for other in same)

    def _signatures(self, one: Signature, other: Signature) -> bool:
        parameters = one.parameters, other.parameters
        if len(parameters[0]) != len(parameters[1]):
            return False
        return all(
            (each.optional, each.rest) == (wanted.optional, wanted.rest) and self.types(each.type, wanted.type)
            for each, wanted in zip(*parameters, strict=True)
        ) and self.types(one.result, other.result)
