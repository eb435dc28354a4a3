"""Lowers evaluated types to the model: what JSON cannot hold goes, and what is left has no operator."""

from collections.abc import Iterable
from math import isfinite
from typing import TYPE_CHECKING, assert_never

from typeferry import model
from typeferry.diagnostics import NOT_DATA, UNBOUND_TYPE_PARAMETER
from typeferry.semantics import enums, library, merged_lists
from typeferry.semantics.types import (
    UNDEFINED,
    VOID,
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
)
from typeferry.syntax.nodes import DocComment

if TYPE_CHECKING:
    from typeferry.semantics.lower import Lowering

#: Types in each other without an object between them, which has a name: Python reads 200 brackets in each other.
MAX_NESTING = 100
_CASINGS: dict[str, str] = {
    "Uppercase": "upper", "Lowercase": "lower", "Capitalize": "capitalized", "Uncapitalize": "uncapitalized",
}  # fmt: skip


def lower(context: "Lowering", type: Type, path: str) -> model.Type:
    """A type in the model; `never` where JSON holds no value of it."""
    if context.nesting >= MAX_NESTING:
        context.report_nesting()
        return model.ANY
    if context.nesting == 0:
        return _annotation(context, type, path)
    return _part(context, type, path)


def _annotation(context: "Lowering", type: Type, path: str) -> model.Type:
    """A type of which nothing is written where there is no room for all of it."""
    is_place = not context.is_inline
    context.size.begin(is_place=is_place)
    lowered = _part(context, type, path)
    return lowered if context.size.end(is_place=is_place) else model.ANY


def _part(context: "Lowering", type: Type, path: str) -> model.Type:
    if not context.size.grow():
        context.report_size()
        return model.ANY
    context.nesting += 1
    try:
        return _lower(context, type, path)
    finally:
        context.nesting -= 1


def _lower(context: "Lowering", type: Type, path: str) -> model.Type:
    match type:
        case Keyword():
            return _keyword(type)
        case Literal():
            return literal(context, type)
        case Reference():
            return context.reference(type, path)
        case Union():
            return union(context, type.members, path)
        case Array():
            return model.Array(lower(context, type.element, path), type.readonly)
        case Object():
            return context.objects.lower(type, path)
        case Tuple():
            return _tuple(context, type, path)
        case Template():
            return model.Template(type.texts, tuple(lower(context, part, path) for part in type.types))
        case StringMapping():
            inner = lower(context, type.type, path)
            return model.Template(("", ""), (inner,), _CASINGS[type.casing])  # type: ignore[arg-type]  # its four values
        case Intersection():
            return _intersection(context, type, path)
        case Variable():
            return model.TypeVariable(type.name)
        case UniqueSymbol():
            return model.NEVER
        case Deferred():
            context.ev.report(UNBOUND_TYPE_PARAMETER, type.node.span)
            return model.ANY
        case _:
            assert_never(type)


def _keyword(keyword: Keyword) -> model.Type:
    match keyword.name:
        case "error" | "any":
            return model.ANY
        case "void" | "undefined" | "symbol":
            return model.NEVER
        case _:
            return model.Keyword(keyword.name)


def literal(context: "Lowering", type: Literal) -> model.Type:
    if isinstance(type.value, float) and not isfinite(type.value):
        return model.NEVER  # JSON has no such number
    member = None
    if type.enum is not None and enums.has_values(context.ev, type.enum):
        member = model.EnumMemberId(context.declare(type.enum, ()), type.member)
    return model.Literal(type.kind, type.value, member)


def _tuple(context: "Lowering", type: Tuple, path: str) -> model.Type:
    elements: list[model.TupleElement] = []
    for element in type.elements:
        kind = "rest" if element.kind == "variadic" else element.kind
        elements.append(model.TupleElement(lower(context, element.type, path), kind, element.label))
    return model.Tuple(tuple(elements), type.readonly)


def _intersection(context: "Lowering", type: Intersection, path: str) -> model.Type:
    """A brand counts as the primitive that it brands; of arrays those are left that have what else is asked for."""
    ev = context.ev
    parts = [ev.expand(part) for part in type.members]
    lists = [part for part in parts if isinstance(part, Array | Tuple)]
    if lists:
        if any(isinstance(part, Keyword | Literal) for part in parts):
            return model.NEVER
        merged: Type = lists[0]
        for part in parts:
            if isinstance(part, Object):
                merged = merged_lists.with_members(ev, merged, part.shape)
        return lower(context, merged, path)
    for part, expanded in zip(type.members, parts, strict=True):
        if isinstance(expanded, Keyword | Literal | Template | StringMapping):
            return lower(context, part, path)
    return lower(context, type.members[0], path)


def union(context: "Lowering", members: Iterable[Type], path: str) -> model.Type:
    """A union of what JSON can hold of the members."""
    lowered: dict[model.Type, None] = {}
    for member in members:
        if member in (UNDEFINED, VOID) or is_function(context, member):
            continue
        each = lower(context, member, path)
        for inner in each.members if isinstance(each, model.Union) else (each,):
            lowered[inner] = None
    lowered.pop(model.NEVER, None)
    if model.ANY in lowered or model.UNKNOWN in lowered:
        return model.ANY if model.ANY in lowered else model.UNKNOWN
    kept = tuple(lowered)
    return kept[0] if len(kept) == 1 else model.Union(kept) if kept else model.NEVER


def is_function(context: "Lowering", type: Type) -> bool:
    """Whether the type is of functions (or symbols) alone, so that no JSON value is of it."""
    if not isinstance(type, Reference):
        return _is_function(context, type)
    if context.ev.library.is_function(type.symbol):
        return True
    known = context.functions.get(type)
    if known is None:
        context.functions[type] = False  # a type that holds itself
        if context.nesting >= MAX_NESTING:
            return False  # one that grows without end; lowering it says so
        context.nesting += 1
        try:
            known = context.functions[type] = _is_function(context, type)
        finally:
            context.nesting -= 1
    return known


def _is_function(context: "Lowering", type: Type) -> bool:
    expanded = context.ev.expand(type)
    match expanded:
        case Object():
            return bool(expanded.shape.calls or expanded.shape.constructs)
        case Union():
            present = [member for member in expanded.members if member not in (UNDEFINED, VOID)]
            return bool(present) and all(is_function(context, member) for member in present)
        case Intersection():
            return any(is_function(context, member) for member in expanded.members)
        case UniqueSymbol():
            return True
        case Keyword():
            return expanded.name == "symbol"
        case _:
            return False


# --- objects ---


def anonymous(context: "Lowering", type: Object, path: str, label: str | None = None) -> model.Type:
    """An object where it stands: a map where it has index signatures alone, `nonnull` where it has no member."""
    shape = type.shape
    if shape.calls or shape.constructs:
        return model.NEVER
    if shape.is_empty:
        return model.NONNULL
    if _has_methods_of_texts(context, shape):
        return model.STRING
    indexes = lower_indexes(context, shape.indexes, path)
    if not shape.properties and len(indexes) == 1:
        return model.Map(indexes[0].key, indexes[0].value, indexes[0].readonly)
    found = properties(context, shape.properties.values(), path)
    if not found and not indexes:  # what is no data in it says that it is an object
        return model.Map(model.STRING, model.UNKNOWN)
    return model.Object(found, indexes, label, span=type.span)


def _has_methods_of_texts(context: "Lowering", shape: Shape) -> bool:
    """Whether an object is what texts are, but for some members: `Omit<string, "a">`, which `"a" | Omit<string, "a">` has
    for any other text."""
    text = context.ev.library.lookup(("String",))
    members = shape.properties.values()
    return all(each.owner is text for each in members) and any(is_function(context, each.type) for each in members)


def properties(
    context: "Lowering", found: Iterable[Property], path: str, owner: object = None
) -> tuple[model.Property, ...]:
    """The properties that are data."""
    lowered = (_property(context, each, f"{path}.{each.name}", owner) for each in found)
    return tuple(each for each in lowered if each is not None)


def is_data(context: "Lowering", found: Property) -> bool:
    """Whether JSON can hold a property at all."""
    return not (found.hidden or found.symbol or found.method or is_function(context, found.type))


def _property(context: "Lowering", found: Property, path: str, owner: object) -> model.Property | None:
    if found.hidden:
        return None
    if found.symbol is not None:
        _leave_out(context, found, "keyed by a symbol")
        return None
    overridden = context.overrides.type(path, context.module)
    type = overridden if overridden is not None else found.type
    if found.method or is_function(context, type):
        _leave_out(context, found, "a method" if found.method else "a function")
        return None
    declared_in = None
    if found.owner is not None and found.owner is not owner and not context.ev.library.owns(found.owner):
        declared_in = model.DeclarationId(found.owner.module.key, found.owner.path)
    return model.Property(
        found.name, lower(context, type, path), found.optional, found.readonly, doc(found.doc), found.span,
        declared_in=declared_in,
    )  # fmt: skip


def _leave_out(context: "Lowering", found: Property, what: str) -> None:
    if found.span is not None and found.span.source.path != library.PATH:
        context.ev.report(NOT_DATA, found.span, name=found.name, what=what)


def lower_indexes(context: "Lowering", indexes: Iterable[Index], path: str) -> tuple[model.IndexSignature, ...]:
    lowered: dict[model.Type, model.IndexSignature] = {}
    for index in indexes:
        key = lower(context, index.key, path)
        if key == model.NEVER:
            continue
        value = model.NEVER if is_function(context, index.type) else lower(context, index.type, f"{path}.[key]")
        lowered.setdefault(key, model.IndexSignature(key, value, index.readonly, doc(index.doc)))
    return tuple(lowered.values())


def doc(comment: DocComment | None) -> model.Doc | None:
    """A doc comment in the model."""
    if comment is None:
        return None
    return model.Doc(comment.text, tuple(model.Tag(tag.name, tag.text) for tag in comment.tags))


# --- the library's objects ---


def of_library(context: "Lowering", reference: Reference, path: str) -> model.Type | None:
    """What JSON makes of a library object, or None where its members say it."""
    name, arguments = reference.symbol.name, reference.arguments
    if name == "Date":
        return model.Keyword("date")
    if name in library.BYTES:
        return model.Keyword("bytes")
    if name in library.STRINGS:
        return model.STRING
    if name in library.OPAQUE:
        return model.NEVER
    match name:
        case "Map" | "ReadonlyMap" | "WeakMap":
            key = lower(context, arguments[0], path)
            value = lower(context, arguments[1], path)
            return model.Map(key if key in (model.STRING, model.NUMBER) else model.STRING, value)
        case "Set" | "ReadonlySet" | "WeakSet" | "Iterable" | "IterableIterator" | "ArrayLike":
            return model.Array(lower(context, arguments[0], path))
        case "RegExpMatchArray":
            return model.Tuple((model.TupleElement(model.STRING), model.TupleElement(model.STRING, "rest")))
        case "Promise" | "PromiseLike":
            return lower(context, arguments[0], path)
        case "Object":
            return model.NONNULL
        case "Number":
            return model.NUMBER
        case "Boolean":
            return model.BOOLEAN
        case _:
            return None
