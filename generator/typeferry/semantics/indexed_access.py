"""Indexed access: `T[K]`, over unions on both sides, through optional properties and index signatures."""

from typing import TYPE_CHECKING

from typeferry.diagnostics import NO_SUCH_PROPERTY
from typeferry.semantics import intersections, merged_objects, template_literals, unions
from typeferry.semantics.context import Context
from typeferry.semantics.keyof import is_generic
from typeferry.semantics.types import (
    ANY,
    NEVER,
    NUMBER,
    STRING,
    UNDEFINED,
    UNKNOWN,
    Array,
    Deferred,
    Intersection,
    Keyword,
    Literal,
    Object,
    Property,
    StringMapping,
    Template,
    Tuple,
    Type,
    Union,
    UniqueSymbol,
    is_any,
)
from typeferry.syntax.nodes import IndexedAccessNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def evaluate(ev: "Evaluator", node: IndexedAccessNode, context: Context) -> Type:
    target = ev.evaluate(node.object, context)
    key = ev.evaluate(node.index, context)
    if is_generic(ev.expand_aliases(target)) or is_generic(ev.expand_aliases(key)):
        return Deferred(node)
    found = access(ev, target, key)
    if found is not None:
        return found
    if not context.bindings:
        ev.report(NO_SUCH_PROPERTY, node.index.span, key=node.index.span.text)
        return ANY
    return UNKNOWN


def access(ev: "Evaluator", target: Type, key: Type) -> Type | None:
    """What a type holds under a key, or None where it holds nothing there."""
    if is_any(target) or is_any(key):
        return NEVER if key == NEVER else ANY
    keys = ev.members(key)
    if not keys or key == NEVER:
        return NEVER
    targets = ev.members(target)
    if not targets:
        return NEVER
    found = [_single(ev, each_target, each_key) for each_key in keys for each_target in targets]
    kept = [each for each in found if each is not None]
    return unions.union(kept) if len(kept) == len(found) else None


def _single(ev: "Evaluator", target: Type, key: Type) -> Type | None:
    expanded = ev.expand(target)
    if is_any(expanded):
        return ANY
    if isinstance(expanded, Union):
        return access(ev, expanded, key)
    if isinstance(expanded, Intersection):
        parts = [each for part in expanded.members if (each := _single(ev, part, key)) is not None]
        return intersections.intersect(ev, parts) if parts else None
    match key:
        case Literal():
            return _by_name(ev, expanded, str(key.value))
        case UniqueSymbol():
            found = ev.shape(expanded).properties.get(f"[{key.name}]")
            return None if found is None else read(found)
        case Keyword(name="string" | "number") | Template() | StringMapping():
            return _by_index(ev, expanded, key)
        case Intersection():
            primitive = next((part for part in key.members if not isinstance(ev.expand(part), Keyword)), key.members[0])
            return _single(ev, target, primitive if primitive != key else STRING)
        case _:
            return None


def _by_name(ev: "Evaluator", target: Type, name: str) -> Type | None:
    if isinstance(target, Array) and template_literals.is_number(name):
        return target.element
    if isinstance(target, Tuple) and template_literals.is_number(name):
        return _tuple_element(target, name)
    found = target.property(name) if isinstance(target, Object) else ev.shape(target).properties.get(name)
    if found is not None:
        return read(found)
    for index in sorted(ev.shape(target).indexes, key=lambda index: index.key == STRING):
        if merged_objects.key_matches(ev, name, index.key):
            return index.type
    return None


def _tuple_element(target: Tuple, name: str) -> Type | None:
    at = int(name) if name.isdigit() else -1
    for position, element in enumerate(target.elements):
        if element.kind == "rest":
            after = [element.type for element in target.elements[position:]]
            return unions.union(after) if at >= position else None
        if position == at:
            return unions.with_undefined(element.type) if element.kind == "optional" else element.type
    return None


def _by_index(ev: "Evaluator", target: Type, key: Type) -> Type | None:
    if isinstance(target, Array) and key == NUMBER:
        return target.element
    if isinstance(target, Tuple) and key == NUMBER:
        types = [element.type for element in target.elements]
        if any(element.kind == "optional" for element in target.elements):
            types.append(UNDEFINED)
        return unions.union(types)
    indexes = ev.shape(target).indexes
    for index in indexes:
        if index.key == key:
            return index.type
    return next((index.type for index in indexes if index.key == STRING), None)


def read(found: Property) -> Type:
    """What reading a property gives: an optional one may be `undefined`."""
    return unions.with_undefined(found.type) if found.optional else found.type
