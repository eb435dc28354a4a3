"""`keyof`: the union of an object's keys."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from typeferry.semantics import intersections, unions
from typeferry.semantics.types import (
    NEVER,
    NUMBER,
    STRING,
    SYMBOL,
    Deferred,
    Intersection,
    Keyword,
    Property,
    Type,
    Union,
    Variable,
    is_any,
    number_literal,
    string_literal,
)
from typeferry.syntax.nodes import TypeNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def keyof(ev: "Evaluator", operand: Type, node: TypeNode) -> Type:
    """The keys of a type: of a union those that all members have, of an intersection those that any part has."""
    expanded = ev.expand(operand)
    if is_any(expanded) or expanded == NEVER:
        return unions.union((STRING, NUMBER, SYMBOL))
    if is_generic(expanded):
        return Deferred(node)
    if isinstance(expanded, Union):
        return intersections.intersect(ev, [keyof(ev, member, node) for member in ev.members(expanded)])
    if isinstance(expanded, Intersection):
        return unions.union([keyof(ev, member, node) for member in expanded.members])
    if isinstance(expanded, Keyword) and expanded.name in ("unknown", "null", "undefined", "void", "object"):
        return NEVER
    return unions.union(_keys(ev, expanded))


def is_generic(type: Type) -> bool:
    """Whether an operator on the type has to wait for an instance."""
    return isinstance(type, Variable | Deferred) or (
        isinstance(type, Intersection) and any(is_generic(part) for part in type.members)
    )


def _keys(ev: "Evaluator", type: Type) -> Iterator[Type]:
    shape = ev.shape(type)
    ev.steps.take(len(shape.properties))
    for index in shape.indexes:
        yield index.key
        if index.key == STRING:
            yield NUMBER
    for found in shape.properties.values():
        if not found.hidden:
            yield key_type(found)


def key_type(found: Property) -> Type:
    """The literal type that a property's key is."""
    if found.symbol is not None:
        return found.symbol
    if found.numeric:
        try:
            return number_literal(float(found.name))
        except ValueError:
            pass
    return string_literal(found.name)
