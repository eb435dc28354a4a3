"""Types as a reader of TypeScript knows them, for tables and messages."""

import json

from typeferry.model import (
    Array,
    Constraints,
    Keyword,
    Literal,
    Map,
    Object,
    Reference,
    Template,
    Tuple,
    TupleElement,
    Type,
    TypeVariable,
    Union,
)
from typeferry.refine.tags import stated

_DEPTH = 4
_SPELLED = {"nonnull": "{}", "date": "Date", "bytes": "Uint8Array"}


def notation(type: Type, depth: int = _DEPTH) -> str:
    """The type in TypeScript's notation (`integer` is what Typeferry adds to it), cut off where it goes deep."""
    if depth == 0:
        return "…"
    match type:
        case Keyword(name):
            return _SPELLED.get(name, name)
        case Literal():
            return _literal(type)
        case Array(element, readonly):
            inner = notation(element, depth - 1)
            inner = f"({inner})" if isinstance(element, Union) else inner
            return f"readonly {inner}[]" if readonly else f"{inner}[]"
        case Tuple(elements):
            return f"[{', '.join(_element(element, depth - 1) for element in elements)}]"
        case Map(key, value):
            return f"Record<{notation(key, depth - 1)}, {notation(value, depth - 1)}>"
        case Object(properties):
            return "{ … }" if properties else "{}"
        case Union(parts):
            return " | ".join(notation(part, depth - 1) for part in parts)
        case Reference(target, arguments):
            listed = ", ".join(notation(argument, depth - 1) for argument in arguments)
            return f"{target.path}<{listed}>" if arguments else target.path
        case Template(texts, types):
            holes = [f"${{{notation(hole, depth - 1)}}}" for hole in types]
            return "`" + "".join(text + hole for text, hole in zip(texts, [*holes, ""], strict=True)) + "`"
        case TypeVariable(name):
            return name


def notation_with(type: Type, constraints: Constraints | None = None) -> str:
    """The type, and in parentheses what is constrained of it."""
    if constraints is None:
        return notation(type)
    listed = ", ".join(f"{name.replace('_', ' ')} {json.dumps(value)}" for name, value in stated(constraints))
    return f"{notation(type)} ({listed})"


def _literal(literal: Literal) -> str:
    match literal.kind:
        case "bigint":
            return f"{literal.value}n"
        case _:
            return json.dumps(literal.value, ensure_ascii=False)


def _element(element: TupleElement, depth: int) -> str:
    spelled = notation(element.type, depth)
    match element.kind:
        case "required":
            return spelled
        case "optional":
            return f"{spelled}?"
        case "rest":
            return f"...{spelled}[]"
