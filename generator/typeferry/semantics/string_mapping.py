"""`Uppercase`, `Lowercase`, `Capitalize` and `Uncapitalize`: literals at once, anything else as a pattern."""

from typing import TYPE_CHECKING

from typeferry.semantics import unions
from typeferry.semantics.types import (
    Casing,
    Keyword,
    Literal,
    StringMapping,
    Template,
    Type,
    is_any,
    string_literal,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def apply(ev: "Evaluator", casing: Casing, type: Type) -> Type:
    """The type of the strings that a casing makes of those of a type."""
    return unions.union([_single(casing, member) for member in ev.members(type)])


def _single(casing: Casing, type: Type) -> Type:
    match type:
        case Literal():
            return string_literal(recase(casing, str(type.value)))
        case Template() if casing in ("Uppercase", "Lowercase"):
            texts = tuple(recase(casing, text) for text in type.texts)
            return Template(texts, tuple(_part(casing, part) for part in type.types))
        case Template() if type.texts[0]:
            return Template((recase(casing, type.texts[0]), *type.texts[1:]), type.types)
        case StringMapping() if type.casing == casing:
            return type
        case Keyword() if is_any(type):
            return StringMapping(casing, Keyword("string"))
        case _:
            return StringMapping(casing, type)


def _part(casing: Casing, part: Type) -> Type:
    return part if isinstance(part, Keyword) and part.name != "string" else StringMapping(casing, part)


def recase(casing: Casing, text: str) -> str:
    match casing:
        case "Uppercase":
            return text.upper()
        case "Lowercase":
            return text.lower()
        case "Capitalize":
            return text[:1].upper() + text[1:]
        case "Uncapitalize":
            return text[:1].lower() + text[1:]
