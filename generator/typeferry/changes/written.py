"""Types and members as a report shows them: TypeScript, on one line."""

import json
import re
from typing import assert_never

from typeferry.semantics.types import (
    Array,
    Deferred,
    Index,
    Intersection,
    Keyword,
    Literal,
    Object,
    Property,
    Reference,
    StringMapping,
    Template,
    Tuple,
    TupleElement,
    Type,
    Union,
    UniqueSymbol,
    Variable,
)
from typeferry.source import Span

#: Types nested deeper than this are shown as dots.
MAX_DEPTH = 20
#: Objects that operators made inside each other beyond this are shown as dots: nobody wrote them down.
MAX_MADE = 4
_OPEN = (Union, Intersection)
_CLOSED = re.compile(r"[\w.$]+|\{.*\}")
_NAME = re.compile(r"[^\W\d][\w$]*|\$[\w$]*")
_COMMENT = re.compile(
    r"""("(?:[^"\\]++|\\.)*+"|'(?:[^'\\]++|\\.)*+'|`(?:[^`\\]++|\\.)*+`)|/\*.*?\*/|//[^\n]*""", re.DOTALL
)


def span_text(span: Span) -> str:
    """What stands at a place, without comments and on one line."""
    bare = _COMMENT.sub(lambda found: found[1] or " ", span.text)
    return re.sub(r"\s+", " ", bare).strip().rstrip(";,")


def property_text(found: Property, depth: int = 0) -> str:
    """A property as declared; as it would be declared where an operator made it."""
    if found.span is not None and not found.composed:
        return span_text(found.span)
    mark = "?" if found.optional else ""
    name = found.name if _NAME.fullmatch(found.name) else json.dumps(found.name, ensure_ascii=False)
    return f"{'readonly ' if found.readonly else ''}{name}{mark}: {type_text(found.type, depth)}"


def index_text(index: Index, depth: int = 0) -> str:
    """An index signature."""
    readonly = "readonly " if index.readonly else ""
    return f"{readonly}[key: {type_text(index.key, depth)}]: {type_text(index.type, depth)}"


def type_text(type: Type, depth: int = 0) -> str:
    """A type as TypeScript; an object without a name as it was written, or would be where an operator made it."""
    if depth > MAX_DEPTH:
        return "..."
    match type:
        case Keyword():
            return "any" if type.name == "error" else type.name
        case Literal():
            return _literal(type)
        case Array():
            element = _within(type.element, _OPEN, depth + 1)
            return f"{'readonly ' if type.readonly else ''}{element}[]"
        case Reference():
            return _applied(type.symbol.path, type.arguments, depth)
        case Union():
            return " | ".join([type_text(member, depth + 1) for member in type.members])
        case Intersection():
            return " & ".join([_within(member, (Union,), depth + 1) for member in type.members])
        case Tuple():
            elements = ", ".join([element_text(element, depth) for element in type.elements])
            return f"{'readonly ' if type.readonly else ''}[{elements}]"
        case StringMapping():
            return _applied(type.casing, (type.type,), depth)
        case Variable() | UniqueSymbol():
            return type.name
        case Template():
            places = [f"${{{type_text(part, depth + 1)}}}" for part in type.types]
            return "`" + "".join([text + place for text, place in zip(type.texts, [*places, ""], strict=True)]) + "`"
        case Object():
            return _made_text(type, depth) if type.span is None else span_text(type.span)
        case Deferred():
            return span_text(type.node.span)
        case _:
            assert_never(type)


def _made_text(made: Object, depth: int) -> str:
    if depth > MAX_MADE or made.shape.calls or made.shape.constructs:
        return "{...}"
    data = [each for each in made.shape.properties.values() if not each.hidden and each.symbol is None]
    members = [property_text(each, depth + 1) for each in data]
    members += [index_text(each, depth + 1) for each in made.shape.indexes]
    return "{" + "".join([f" {member};" for member in members]) + " }"


def element_text(element: TupleElement, depth: int = 0) -> str:
    """An element of a tuple."""
    text = type_text(element.type, depth + 1)
    match element.kind:
        case "required":
            return text
        case "optional":
            return f"{_within(element.type, _OPEN, depth + 1)}?"
        case "rest":
            return f"...{_within(element.type, _OPEN, depth + 1)}[]"
        case "variadic":
            return f"...{text}"


def _within(type: Type, looser: tuple[type[object], ...], depth: int) -> str:
    """A type as it stands beside what binds tighter than those kinds and what was taken over as it was written."""
    text = type_text(type, depth)
    is_loose = isinstance(type, looser) or (isinstance(type, Object | Deferred) and not _CLOSED.fullmatch(text))
    return f"({text})" if is_loose else text


def _literal(literal: Literal) -> str:
    if literal.enum is not None:
        return f"{literal.enum.path}.{literal.member}"
    if isinstance(literal.value, bool):
        return "true" if literal.value else "false"
    return json.dumps(literal.value, ensure_ascii=False) if isinstance(literal.value, str) else str(literal.value)


def _applied(name: str, arguments: tuple[Type, ...], depth: int) -> str:
    return f"{name}<{', '.join([type_text(each, depth + 1) for each in arguments])}>" if arguments else name
