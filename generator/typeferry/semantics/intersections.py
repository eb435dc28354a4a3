"""Intersections, reduced as tsc does: unions distributed, conflicts to `never`, objects merged, brands kept."""

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from typeferry.diagnostics import TOO_COMPLEX
from typeferry.semantics import merged_lists, merged_objects, template_literals, unions
from typeferry.semantics.context import Context
from typeferry.semantics.types import (
    ANY,
    NEVER,
    NULL,
    OBJECT,
    UNDEFINED,
    UNKNOWN,
    VOID,
    Array,
    Deferred,
    Intersection,
    Keyword,
    Literal,
    Object,
    Reference,
    StringMapping,
    Template,
    Tuple,
    Type,
    Union,
    UniqueSymbol,
    Variable,
    is_any,
    is_unit,
)
from typeferry.semantics.variables import has_variable
from typeferry.syntax.nodes import IntersectionNode, KeywordNode, ObjectNode, TypeNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

#: tsc gives up above 100,000 members of a union; so do we, with fewer, since Python users never want them.
MAX_UNION = 25_000
_KEPT = ("string", "number", "bigint")


def evaluate(ev: "Evaluator", node: IntersectionNode, context: Context) -> Type:
    """An intersection as written; `string & {}` is kept, since it keeps a union of literals from being absorbed."""
    types = [ev.evaluate(member, context) for member in node.members]
    empties = [member for member in node.members if isinstance(member, ObjectNode) and not member.members]
    words = [member for member in node.members if isinstance(member, KeywordNode) and member.name in _KEPT]
    if len(types) == 2 and empties and words:
        return Intersection(tuple(types))
    return intersect(ev, types, node)


def intersect(ev: "Evaluator", types: list[Type], node: TypeNode | None = None) -> Type:
    """The intersection of types."""
    flat: dict[Type, None] = {}
    for type in types:
        for part in type.members if isinstance(type, Intersection) else (type,):
            flat[part] = None
    parts = [part for part in flat if part != UNKNOWN]
    if not parts:
        return UNKNOWN
    if NEVER in parts:
        return NEVER
    if any(is_any(part) for part in parts):
        return ANY
    if len(parts) == 1:
        return parts[0]
    if any(isinstance(part, Variable | Deferred) for part in parts):
        return Intersection(tuple(parts))
    filled = [part for part in parts if not _is_inline_empty(part)]
    if len(filled) == 1 and not has_variable(filled[0]):
        # `NonNullable<T>`: aliases that hold neither null nor undefined keep their names.
        return unions.without(ev, filled[0], UNDEFINED, NULL, VOID)
    choices = [_choices(ev, part) for part in parts]
    if all(len(choice) == 1 for choice in choices):
        return _of_single(ev, [choice[0] for choice in choices])
    if prod(map(len, choices)) > MAX_UNION:
        return _of_many(ev, choices, node)
    if not ev.steps.take(prod(map(len, choices))):
        return ev.give_up(node.span) if node is not None else ANY
    return unions.union([_of_single(ev, list(combination)) for combination in product(*choices)])


def _of_many(ev: "Evaluator", choices: list[list[Type]], node: TypeNode | None) -> Type:
    # Unions of literals shrink when they are taken in pairs, where the full product would not fit.
    result: list[Type] = choices[0]
    for choice in choices[1:]:
        literals = {type for type in choice if is_unit(type)}
        if len(literals) == len(choice) and all(is_unit(type) for type in result):
            result = [type for type in result if type in literals]
        elif len(result) * len(choice) > MAX_UNION or not ev.steps.take(len(result) * len(choice)):
            if node is not None:
                ev.report(TOO_COMPLEX, node.span)
            return ANY
        else:
            merged = unions.union([_of_single(ev, [left, right]) for left in result for right in choice])
            result = unions.members(ev, merged, booleans=False)
    return unions.union(result)


def _choices(ev: "Evaluator", part: Type) -> list[Type]:
    """The union that a part is, as a list; a reference to an object stays a reference."""
    expanded = ev.expand_aliases(part)
    if isinstance(expanded, Union) or (isinstance(expanded, Reference) and expanded.symbol.enums):
        return unions.members(ev, expanded, named=True)
    if isinstance(expanded, Intersection):
        return [expanded]
    return [part if isinstance(expanded, Object) else expanded]


def _of_single(ev: "Evaluator", parts: list[Type]) -> Type:
    """The intersection of types none of which is a union."""
    flat: dict[Type, None] = {}
    for part in parts:
        for member in part.members if isinstance(part, Intersection) else (part,):
            flat[member] = None
    primitives: list[Type] = []
    objects: list[Type] = []
    for part in flat:
        target = primitives if is_primitive(part) else objects
        target.append(part)
    primitive: Type | None = None
    for part in primitives:
        primitive = part if primitive is None else _both(ev, primitive, part)
        if primitive == NEVER:
            return NEVER
    if primitive is not None:
        return _branded(ev, primitive, objects)
    objects = _without_object_keyword(ev, objects)
    if len(objects) == 1:
        return objects[0]
    if any(isinstance(ev.expand(part), Array | Tuple) for part in objects):
        return _of_lists(ev, objects)
    if any(isinstance(part, Variable | Deferred) for part in objects):
        return Intersection(tuple(objects))
    return merged_objects.merge(ev, objects)


def is_primitive(part: Type) -> bool:
    """Whether a type is of primitive values alone, as far as its kind says."""
    return isinstance(part, Literal | Template | StringMapping | UniqueSymbol) or (
        isinstance(part, Keyword) and part.name != "object"
    )


def _without_object_keyword(ev: "Evaluator", objects: list[Type]) -> list[Type]:
    kept = [part for part in objects if part != OBJECT]
    if len(kept) < len(objects) and all(_is_empty(ev, part) for part in kept):
        return [OBJECT]
    # An empty object type adds nothing to another object type.
    filled = [part for part in kept if not _is_inline_empty(part)]
    return filled or kept[:1] or [OBJECT]


def _is_inline_empty(part: Type) -> bool:
    return isinstance(part, Object) and not part.parts and part.shape.is_empty


def _is_empty(ev: "Evaluator", part: Type) -> bool:
    expanded = ev.expand(part)
    return isinstance(expanded, Object) and expanded.shape.is_empty


def _branded(ev: "Evaluator", primitive: Type, objects: list[Type]) -> Type:
    if not objects:
        return primitive
    if OBJECT in objects:
        return NEVER
    if isinstance(primitive, Keyword) and primitive.name in ("null", "undefined", "void"):
        return NEVER
    if all(_is_inline_empty(part) for part in objects):
        return primitive
    return Intersection((primitive, *objects))


def _of_lists(ev: "Evaluator", objects: list[Type]) -> Type:
    """Arrays and tuples, merged into one, with what else there is."""
    lists = [expanded for part in objects if isinstance(expanded := ev.expand(part), Array | Tuple)]
    others = [part for part in objects if not isinstance(ev.expand(part), Array | Tuple)]
    merged = merged_lists.merge(ev, lists) if len(lists) > 1 else lists[0]
    if merged == NEVER or not others:
        return merged
    return Intersection((*(merged.members if isinstance(merged, Intersection) else (merged,)), *others))


def _both(ev: "Evaluator", left: Type, right: Type) -> Type:
    """The intersection of two primitives."""
    if left == right:
        return left
    for one, other in ((left, right), (right, left)):
        match one, other:
            case Literal(), Literal() if one.kind == other.kind and one.value == other.value:
                return one if one.enum is not None else other
            case Literal(), Keyword() if one.kind == other.name:
                return one
            case Literal(kind="string"), Template() | StringMapping():
                return one if template_literals.matches(ev, str(one.value), other) else NEVER
            case (Template() | StringMapping()), Keyword(name="string"):
                return one
            case Template() | StringMapping(), Template() | StringMapping():
                return Intersection((left, right))
            case UniqueSymbol(), Keyword(name="symbol"):
                return one
            case Keyword(name="undefined"), Keyword(name="void"):
                return one
            case Intersection(), _:
                return Intersection((*one.members, other))
            case _:
                pass
    return NEVER
