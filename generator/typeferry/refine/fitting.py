"""Putting a narrower type into the place of a keyword, and only there: null and literals beside it stay."""

from collections.abc import Iterable, Iterator

from typeferry.model import (
    ANY,
    INTEGER,
    NUMBER,
    AliasDeclaration,
    Array,
    Keyword,
    Literal,
    Reference,
    Template,
    Tuple,
    Type,
    Union,
)
from typeferry.model.index import Declarations

_NUMBERS = frozenset({"number", "integer", "bigint"})


def members(type: Type) -> tuple[Type, ...]:
    """The members of a union, or the type alone."""
    return type.members if isinstance(type, Union) else (type,)


def union_of(types: Iterable[Type]) -> Type:
    """A union of types, each once, or the only one."""
    unique = tuple(dict.fromkeys(types))
    return unique[0] if len(unique) == 1 else Union(unique)


def replace_member(type: Type, old: Type, new: Iterable[Type]) -> Type | None:
    """The type with one of its members replaced by others, or None where it has no such member."""
    if old not in (parts := members(type)):
        return None
    replacement = tuple(new)
    return union_of(_replaced(parts, old, replacement))


def integral(type: Type) -> Type | None:
    """The type with `integer` for each `number`, or None where it has none."""
    return replace_member(type, NUMBER, (INTEGER,))


def integral_elements(type: Type) -> Type | None:
    """The type with `integer[]` for each `number[]` (at any depth of arrays), or None where it has none."""
    parts = [_integral_array(part) if isinstance(part, Array) else part for part in members(type)]
    return None if all(new is old for new, old in zip(parts, members(type), strict=True)) else union_of(parts)


def has_keyword(type: Type, keyword: Keyword) -> bool:
    return keyword in members(type)


def has_array(type: Type) -> bool:
    return any(isinstance(part, Array | Tuple) for part in members(type))


def has_loose_array(type: Type) -> bool:
    """Whether the type has an array (of arrays) of numbers or of anything."""
    return any(_is_loose_array(part) for part in members(type))


def _is_loose_array(type: Type) -> bool:
    if not isinstance(type, Array):
        return False
    while isinstance(type, Array):
        type = type.element
    return type in (ANY, NUMBER) or isinstance(type, Union)


def kinds_of(type: Type, declarations: Declarations) -> frozenset[str]:
    """Which of `number`, `string` and `array` the type has, through references to aliases."""
    kinds, pending, seen = set[str](), [type], set[Type]()
    while pending:
        match pending.pop():
            case Keyword(name) if name in _NUMBERS:
                kinds.add("number")
            case Keyword("string" | "date" | "bytes") | Template():
                kinds.add("string")
            case Literal(kind) if kind in ("string", "number"):
                kinds.add(kind)
            case Array() | Tuple():
                kinds.add("array")
            case Union(parts):
                pending += parts
            case Reference(target) as reference if reference not in seen:
                seen.add(reference)
                declaration = declarations.get(target)
                if isinstance(declaration, AliasDeclaration):
                    pending.append(declaration.type)
            case _:
                pass
    return frozenset(kinds)


def _replaced(parts: tuple[Type, ...], old: Type, new: tuple[Type, ...]) -> Iterator[Type]:
    for part in parts:
        if part == old:
            yield from new
        else:
            yield part


def _integral_array(array: Array) -> Array:
    layers = [array]
    while isinstance(inner := layers[-1].element, Array):
        layers.append(inner)
    element = integral(inner)
    if element is None:
        return array
    for layer in reversed(layers[1:]):
        element = Array(element, layer.readonly)
    return Array(element, array.readonly)
