"""Intersections of objects: one object with the members of all, or `never` where a discriminant contradicts."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from typeferry.semantics import intersections, mixins, template_literals, unions
from typeferry.semantics.types import (
    ANY,
    BOOLEAN,
    NEVER,
    UNKNOWN,
    Index,
    Intersection,
    Keyword,
    Object,
    Property,
    Shape,
    StringMapping,
    Template,
    Type,
    Union,
    is_any,
    is_unit,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def merge(ev: "Evaluator", parts: list[Type]) -> Type:
    """One object with the members of several; `never` where a discriminant says that no value can be all of them.

    The same parts give the same object: intersections whose members are intersections again come to an end.
    """
    key = tuple(dict.fromkeys(_leaves(ev, parts)))
    known = ev.merged.get(key)
    if known is None:
        merged = Object(lambda: shape_of_parts(ev, parts), parts=tuple(parts))
        ev.merged[key] = merged
        known = ev.merged[key] = NEVER if is_never(ev, merged) else merged
    return known


def _leaves(ev: "Evaluator", parts: Iterable[Type]) -> Iterator[Type]:
    """The parts, those that are intersections themselves taken apart."""
    for part in parts:
        named = ev.expand_aliases(part)
        if isinstance(named, Object) and named.parts:
            yield from _leaves(ev, named.parts)
        else:
            yield named


def shape_of_parts(ev: "Evaluator", parts: list[Type]) -> Shape:
    """The members of an intersection: those of all its parts, what several have being intersected."""
    shapes = [ev.shape(part) for part in parts]
    result = Shape()
    if not ev.steps.take(sum(len(shape.properties) for shape in shapes)):
        return result
    for shape in shapes:
        for name, found in shape.properties.items():
            before = result.properties.get(name)
            result.properties[name] = found if before is None else _merged_property(ev, before, found)
        for index in shape.indexes:
            _merge_index(ev, result.indexes, index)
        result.calls.extend(shape.calls)
    result.constructs = mixins.constructs(ev, shapes)
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
    return replace(found, lazy=lambda: _obeying(ev, found.type, index.type), composed=True)


def _obeying(ev: "Evaluator", type: Type, index: Type) -> Type:
    """What of a property's type another part's index signature leaves.

    Where it allows objects, objects stay as they are: merged with every one that it allows they would be exact, and
    nobody's idea of the type any more.
    """
    allows_objects = not all(map(intersections.is_primitive, ev.members(index)))
    kept: list[Type] = []
    for part in type.members if isinstance(type, Union) else (type,):
        members = ev.members(part, booleans=True)
        primitives = [member for member in members if intersections.is_primitive(member)]
        if len(primitives) == len(members):
            kept.append(intersections.intersect(ev, [part, _primitives(ev, index)]))
        elif allows_objects:
            kept.append(part)
        else:
            kept.append(intersections.intersect(ev, [unions.union(primitives), index]))
    return unions.union(kept)


def _primitives(ev: "Evaluator", index: Type) -> Type:
    return unions.union(
        [member for member in ev.members(index) if intersections.is_primitive(member) or is_any(member)]
    )


def values_of_both(ev: "Evaluator", types: list[Type]) -> Type:
    """The type of a key, or of an element, that several parts speak of. A value has to belong to each of them: `any` asks for
    nothing, though reading the key gives `any` in TypeScript."""
    asking = [type for type in types if not is_any(type)]
    return intersections.intersect(ev, asking) if asking else ANY


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
            return all(not intersections.is_primitive(part) or key_matches(ev, name, part) for part in key.members)
        case _:
            return False


def _merged_property(ev: "Evaluator", left: Property, right: Property) -> Property:
    return Property(
        left.name,
        lambda: values_of_both(ev, [left.type, right.type]),
        left.optional and right.optional,
        left.readonly and right.readonly,
        left.doc or right.doc,
        left.span,
        left.numeric,
        left.method and right.method,
        left.hidden or right.hidden,
        left.symbol,
        left.owner,
        composed=True,
    )


def _merge_index(ev: "Evaluator", indexes: list[Index], index: Index) -> None:
    for at, before in enumerate(indexes):
        if before.key == index.key:
            indexes[at] = _both_indexes(ev, before, index)
            return
    indexes.append(index)


def _both_indexes(ev: "Evaluator", left: Index, right: Index) -> Index:
    return Index(left.key, lambda: values_of_both(ev, [left.type, right.type]), left.readonly and right.readonly)


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
    if any(map(ev.is_expanding, types)):
        return False  # the intersection itself is a part of the property: it has values where that has
    if not any(_has_unit(ev, type) for type in types):
        return False
    combined = intersections.intersect(ev, types)
    return combined == NEVER or (isinstance(combined, Keyword) and combined.name == "never")


def _may_be_unit(found: Property) -> bool:
    return not isinstance(found.lazy, Keyword) or found.lazy == BOOLEAN or found.lazy.name in ("null", "undefined")


def _has_unit(ev: "Evaluator", type: Type) -> bool:
    return any(is_unit(member) for member in ev.members(type, booleans=True))
