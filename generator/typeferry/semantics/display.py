"""Short TypeScript-like text for types: in the paths of named instances, and in messages."""

from typing import assert_never

from typeferry.semantics.types import (
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
)

MAX_DEPTH = 6


def display(type: Type, depth: int = 0) -> str:
    """A type as a reader would write it; what has no name and is long is `...`."""
    if depth > MAX_DEPTH:
        return "..."
    match type:
        case Keyword():
            return "any" if type.name == "error" else type.name
        case Literal():
            return _literal(type)
        case Array():
            return f"{display(type.element, depth + 1)}[]"
        case Reference():
            return _applied(type.symbol.path, type.arguments, depth)
        case Union():
            return " | ".join(display(member, depth + 1) for member in type.members)
        case Intersection():
            return " & ".join(display(member, depth + 1) for member in type.members)
        case Tuple():
            return f"[{', '.join(display(element.type, depth + 1) for element in type.elements)}]"
        case StringMapping():
            return _applied(type.casing, (type.type,), depth)
        case Variable() | UniqueSymbol():
            return type.name
        case Template():
            return "`" + "${}".join(type.texts) + "`"
        case Object() | Deferred():
            return "{...}"
        case _:
            assert_never(type)


def _literal(literal: Literal) -> str:
    if literal.enum is not None:
        return f"{literal.enum.path}.{literal.member}"
    if isinstance(literal.value, bool):
        return "true" if literal.value else "false"
    return f'"{literal.value}"' if isinstance(literal.value, str) else str(literal.value)


def _applied(name: str, arguments: tuple[Type, ...], depth: int) -> str:
    return f"{name}<{', '.join(display(argument, depth + 1) for argument in arguments)}>" if arguments else name
