"""Intersections of arrays and tuples: one list whose elements belong to those of all."""

from typing import TYPE_CHECKING, Literal

from typeferry.semantics import intersections, merged_objects
from typeferry.semantics.types import (
    NEVER,
    UNKNOWN,
    Array,
    Intersection,
    Property,
    Shape,
    Tuple,
    TupleElement,
    Type,
)
from typeferry.semantics.types import Literal as LiteralType

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

Kind = Literal["required", "optional", "rest"]

#: More elements are not written out for `T[] & { length: N }`.
_LONGEST = 100


def merge(ev: "Evaluator", lists: list[Array | Tuple]) -> Type:
    """The lists that belong to all of some arrays and tuples; an intersection where no tuple says it."""

    merged: Type = lists[0]
    for each in lists[1:]:
        merged = (
            _both(ev, merged, each)
            if isinstance(merged, Array | Tuple)
            else intersections.intersect(ev, [merged, each])
        )
    return merged


def with_members(ev: "Evaluator", list_: Type, shape: Shape) -> Type:
    """Those of some lists that have the members of an object as well: no list in JSON has any but a length and elements."""
    for name, found in shape.properties.items():
        if not isinstance(list_, Array | Tuple):
            return list_
        if found.optional or found.method or found.hidden or found.symbol is not None:
            continue
        if name == "length":
            list_ = _of_length(ev, list_, found)
        elif name.isdigit() and int(name) < _LONGEST:
            before = tuple([TupleElement(UNKNOWN)] * int(name))
            list_ = _both(ev, list_, Tuple((*before, TupleElement(found.type), TupleElement(UNKNOWN, "rest"))))
        elif name not in ev.library.shape("Array", (UNKNOWN,)).properties:
            return NEVER
    return list_


def _of_length(ev: "Evaluator", list_: Array | Tuple, length: Property) -> Type:
    lengths = [each.value for each in ev.members(length.type) if isinstance(each, LiteralType)]
    if len(lengths) != 1 or not isinstance(lengths[0], int) or not 0 <= lengths[0] <= _LONGEST:
        return list_
    return _both(ev, list_, Tuple((TupleElement(UNKNOWN),) * lengths[0]))


def _both(ev: "Evaluator", one: Array | Tuple, other: Array | Tuple) -> Type:
    readonly = one.readonly and other.readonly
    if isinstance(one, Array) and isinstance(other, Array):
        return Array(merged_objects.values_of_both(ev, [one.element, other.element]), readonly)
    first, second = _elements(one), _elements(other)
    if _has_tail(first) or _has_tail(second):
        return Intersection((one, other))
    merged: list[TupleElement] = []
    for at in range(max(len(first), len(second))):
        left, right = _element(first, at), _element(second, at)
        if left is None or right is None:
            present = left or right
            if present is not None and present.kind == "required":
                return NEVER
            break
        type = merged_objects.values_of_both(ev, [left.type, right.type])
        kinds = {left.kind, right.kind}
        kind: Kind = "required" if "required" in kinds else "optional" if "optional" in kinds else "rest"
        if type == NEVER:
            if kind == "required":
                return NEVER
            break
        merged.append(TupleElement(type, kind, left.label or right.label))
    return Tuple(tuple(merged), readonly)


def _elements(list_: Array | Tuple) -> tuple[TupleElement, ...]:
    return (TupleElement(list_.element, "rest"),) if isinstance(list_, Array) else list_.elements


def _has_tail(elements: tuple[TupleElement, ...]) -> bool:
    """Whether something stands behind a rest."""
    return any(element.kind in ("rest", "variadic") for element in elements[:-1])


def _element(elements: tuple[TupleElement, ...], at: int) -> TupleElement | None:
    if at < len(elements):
        return elements[at]
    return elements[-1] if elements and elements[-1].kind in ("rest", "variadic") else None
