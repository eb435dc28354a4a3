"""The members that values have: those of objects, of lists and primitives through the library, of unions in common."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from typeferry.semantics import merged_objects, unions
from typeferry.semantics.types import (
    Array,
    Index,
    Intersection,
    Keyword,
    Literal,
    Object,
    Property,
    Shape,
    StringMapping,
    Template,
    Tuple,
    Type,
    Union,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def members(ev: "Evaluator", type: Type) -> Shape:
    """The members that a value of the type has; see `Evaluator.shape`."""
    expanded = ev.expand(type)
    match expanded:
        case Object():
            return expanded.shape
        case Array():
            return ev.library.shape("ReadonlyArray" if expanded.readonly else "Array", (expanded.element,))
        case Tuple():
            return _tuple_shape(ev, expanded)
        case Intersection():
            return merged_objects.shape_of_parts(ev, list(expanded.members))
        case Union():
            return _common_shape(ev, expanded)
        case Literal() | Template() | StringMapping():
            return ev.library.shape(_BOXES[expanded.kind if isinstance(expanded, Literal) else "string"])
        case Keyword() if expanded.name in _BOXES:
            return ev.library.shape(_BOXES[expanded.name])
        case _:
            return Shape()


_BOXES = {"string": "String", "number": "Number", "boolean": "Boolean", "bigint": "BigInt", "symbol": "Symbol"}


def _tuple_shape(ev: "Evaluator", type: Tuple) -> Shape:
    elements = [element.type for element in type.elements]
    base = ev.library.shape("ReadonlyArray" if type.readonly else "Array", (unions.union(elements),))
    shape = Shape(dict(base.properties), list(base.indexes))
    for at, element in enumerate(type.elements):
        if element.kind == "rest":
            break
        shape.properties[str(at)] = Property(str(at), element.type, element.kind == "optional")
    if all(element.kind != "rest" for element in type.elements):
        counts = range(sum(e.kind == "required" for e in type.elements), len(type.elements) + 1)
        length = unions.union(Literal("number", count) for count in counts)
        shape.properties["length"] = Property("length", length, readonly=type.readonly)
    return shape


def _common_shape(ev: "Evaluator", type: Union) -> Shape:
    """The members that all members of a union have."""
    first, *rest = [ev.shape(member) for member in ev.members(type)]
    common = Shape()
    ev.steps.take(len(first.properties) * len(rest) // 8)
    for name, found in first.properties.items():
        several = [found, *(shape.properties[name] for shape in rest if name in shape.properties)]
        if len(several) == len(rest) + 1:
            common.properties[name] = _any_of(several)
    for index in first.indexes:
        indexes = [index, *(other for shape in rest for other in shape.indexes if other.key == index.key)]
        if len(indexes) == len(rest) + 1:
            common.indexes.append(Index(index.key, partial(_joined, indexes)))
    return common


def _any_of(several: list[Property]) -> Property:
    first = several[0]
    return Property(
        first.name, partial(_joined, several), any(each.optional for each in several),
        any(each.readonly for each in several), first.doc, first.span, first.numeric,
        hidden=any(each.hidden for each in several), symbol=first.symbol, owner=first.owner,
    )  # fmt: skip


def _joined(several: Iterable[Property | Index]) -> Type:
    return unions.union([each.type for each in several])
