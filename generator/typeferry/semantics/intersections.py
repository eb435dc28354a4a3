"""Intersections, reduced as tsc does: unions distributed, conflicts to `never`, objects merged, brands kept."""

from dataclasses import replace
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from typeferry.diagnostics import TOO_COMPLEX
from typeferry.semantics import template_literals, unions
from typeferry.semantics.context import Context
from typeferry.semantics.types import (
    ANY,
    BOOLEAN,
    NEVER,
    OBJECT,
    UNKNOWN,
    Array,
    Deferred,
    Index,
    Intersection,
    Keyword,
    Literal,
    Object,
    Property,
    Reference,
    Shape,
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
from typeferry.syntax.nodes import IntersectionNode, KeywordNode, ObjectNode, TypeNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

#: tsc gives up above 100,000 members of a union; so do we, with fewer, since Python users never want them.
MAX_UNION = 25_000


def evaluate(ev: "Evaluator", node: IntersectionNode, context: Context) -> Type:
    """An intersection as written; `string & {}` is kept, since it keeps a union of literals from being absorbed."""
    types = [ev.evaluate(member, context) for member in node.members]
    if len(types) == 2 and any(isinstance(member, ObjectNode) and not member.members for member in node.members):
        if any(
            isinstance(member, KeywordNode) and member.name in ("string", "number", "bigint") for member in node.members
        ):
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
    choices = [_choices(ev, part) for part in parts]
    if all(len(choice) == 1 for choice in choices):
        return _of_single(ev, [choice[0] for choice in choices])
    if prod(map(len, choices)) > MAX_UNION:
        return _of_many(ev, choices, node)
    return unions.union([_of_single(ev, list(combination)) for combination in product(*choices)])


def _of_many(ev: "Evaluator", choices: list[list[Type]], node: TypeNode | None) -> Type:
    # Unions of literals shrink when they are taken in pairs, where the full product would not fit.
    result: list[Type] = choices[0]
    for choice in choices[1:]:
        if len(result) * len(choice) > MAX_UNION:
            if node is not None:
                ev.report(TOO_COMPLEX, node.span)
            return ANY
        literals = {type for type in choice if is_unit(type)}
        if len(literals) == len(choice) and all(is_unit(type) for type in result):
            result = [type for type in result if type in literals]
        else:
            merged = unions.union([_of_single(ev, [left, right]) for left in result for right in choice])
            result = unions.members(ev, merged, booleans=False)
    return unions.union(result)


def _choices(ev: "Evaluator", part: Type) -> list[Type]:
    """The union that a part is, as a list; a reference to an object stays a reference."""
    expanded = ev.expand_aliases(part)
    if isinstance(expanded, Union) or (isinstance(expanded, Reference) and expanded.symbol.enums):
        return ev.members(expanded)
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
        target = primitives if _is_primitive(part) else objects
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
    return merge(ev, objects)


def _is_primitive(part: Type) -> bool:
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
    """An array or tuple with something else: two lists merge their elements where both are plain arrays."""
    lists = [expanded for part in objects if isinstance(expanded := ev.expand(part), Array | Tuple)]
    if len(lists) == len(objects) and all(isinstance(item, Array) for item in lists):
        elements = [item.element for item in lists if isinstance(item, Array)]
        return Array(intersect(ev, elements), all(item.readonly for item in lists))
    tuples = [item for item in lists if isinstance(item, Tuple)]
    if len(tuples) > 1 and len({len(item.elements) for item in tuples}) > 1:
        if all(element.kind == "required" for item in tuples for element in item.elements):
            return NEVER
    return Intersection(tuple(objects))


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


# --- objects ---


def merge(ev: "Evaluator", parts: list[Type]) -> Type:
    """One object with the members of several; `never` where a discriminant says that no value can be all of them."""
    merged = Object(lambda: shape_of_parts(ev, parts), parts=tuple(parts))
    return NEVER if is_never(ev, merged) else merged


def shape_of_parts(ev: "Evaluator", parts: list[Type]) -> Shape:
    """The members of an intersection: those of all its parts, what several have being intersected."""
    shapes = [ev.shape(part) for part in parts]
    result = Shape()
    for shape in shapes:
        for name, found in shape.properties.items():
            before = result.properties.get(name)
            result.properties[name] = found if before is None else _merged_property(ev, before, found)
        for index in shape.indexes:
            _merge_index(ev, result.indexes, index)
        result.calls.extend(shape.calls)
        result.constructs.extend(shape.constructs)
    _constrain_by_indexes(ev, result, shapes)
    return result


def _constrain_by_indexes(ev: "Evaluator", result: Shape, shapes: list[Shape]) -> None:
    # A value of the intersection belongs to each part: a property of one part also obeys another's index signature.
    for shape in shapes:
        for index in shape.indexes:
            for name, found in list(result.properties.items()):
                if name not in shape.properties and found.symbol is None and key_matches(ev, name, index.key):
                    result.properties[name] = _narrowed(ev, found, index)


def _narrowed(ev: "Evaluator", found: Property, index: Index) -> Property:
    if is_any(index.type) or index.type == UNKNOWN:
        return found
    return replace(found, lazy=lambda: _obeying(ev, found.type, index.type))


def _obeying(ev: "Evaluator", type: Type, index: Type) -> Type:
    """What of a property's type another part's index signature leaves.

    Objects stay as they are: merged with every object that the index signature allows they would be exact, and
    nobody's idea of the type any more.
    """
    kept: list[Type] = []
    for part in type.members if isinstance(type, Union) else (type,):
        members = ev.members(part, booleans=True)
        if all(_is_primitive(member) for member in members):
            kept.append(intersect(ev, [part, _primitives(ev, index)]))
        else:
            kept.append(part)
    return unions.union(kept)


def _primitives(ev: "Evaluator", index: Type) -> Type:
    return unions.union([member for member in ev.members(index) if _is_primitive(member) or is_any(member)])


def _values_of_both(ev: "Evaluator", types: list[Type]) -> Type:
    """The type of a key that several parts speak of. A value has to belong to each of them: `any` asks for nothing,
    though reading the key gives `any` in TypeScript."""
    asking = [type for type in types if not is_any(type)]
    return intersect(ev, asking) if asking else ANY


def key_matches(ev: "Evaluator", name: str, key: Type) -> bool:
    """Whether an index signature of that key type speaks of the property of that name."""
    match key:
        case Keyword(name="string"):
            return True
        case Keyword(name="number"):
            return template_literals.is_number(name)
        case Template() | StringMapping():
            return template_literals.matches(ev, name, key)
        case Intersection():
            return all(not _is_primitive(part) or key_matches(ev, name, part) for part in key.members)
        case _:
            return False


def _merged_property(ev: "Evaluator", left: Property, right: Property) -> Property:
    return Property(
        left.name,
        lambda: _values_of_both(ev, [left.type, right.type]),
        left.optional and right.optional,
        left.readonly and right.readonly,
        left.doc or right.doc,
        left.span,
        left.numeric,
        left.method and right.method,
        left.hidden or right.hidden,
        left.symbol,
        left.owner,
    )


def _merge_index(ev: "Evaluator", indexes: list[Index], index: Index) -> None:
    for at, before in enumerate(indexes):
        if before.key == index.key:
            both = (before, index)
            merged = Index(
                index.key, lambda: intersect(ev, [each.type for each in both]), before.readonly and index.readonly
            )
            indexes[at] = merged
            return
    indexes.append(index)


def is_never(ev: "Evaluator", merged: Object) -> bool:
    """Whether a discriminant that several parts have has no value, or two parts hide a property of one name."""
    seen: dict[str, list[Property]] = {}
    for part in merged.parts:
        for name, found in ev.shape(part).properties.items():
            seen.setdefault(name, []).append(found)
    for several in seen.values():
        if len(several) < 2 or len(set(map(id, several))) < 2:
            continue
        if any(found.hidden for found in several):
            return True
        if all(found.optional for found in several):
            continue
        if _conflict(ev, several):
            return True
    return False


def _conflict(ev: "Evaluator", several: list[Property]) -> bool:
    # Only properties with a unit type count, as in tsc: `string` against `number` is a property of type never.
    if not any(_may_be_unit(found) for found in several):
        return False
    types = [found.type for found in several]
    if not any(_has_unit(ev, type) for type in types):
        return False
    combined = intersect(ev, types)
    return combined == NEVER or (isinstance(combined, Keyword) and combined.name == "never")


def _may_be_unit(found: Property) -> bool:
    return not isinstance(found.lazy, Keyword) or found.lazy == BOOLEAN or found.lazy.name in ("null", "undefined")


def _has_unit(ev: "Evaluator", type: Type) -> bool:
    return any(is_unit(member) for member in ev.members(type, booleans=True))
