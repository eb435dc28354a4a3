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


#: Casings of a casing that change nothing more.
_NO_CHANGE = (("Capitalize", "Uppercase"), ("Uncapitalize", "Lowercase"))


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
        case StringMapping() if type.casing == casing or (casing, type.casing) in _NO_CHANGE:
            return type
        case StringMapping() if casing in ("Uppercase", "Lowercase") or "apital" in type.casing:
            return _single(casing, type.type)
        case Keyword() if is_any(type):
            return StringMapping(casing, Keyword("string"))
        case _:
            return StringMapping(casing, type)


def _part(casing: Casing, part: Type) -> Type:
    return part if isinstance(part, Keyword) and part.name != "string" else StringMapping(casing, part)


def is_cased(mapping: StringMapping, text: str) -> bool:
    """Whether a text is what a mapping, and the mappings in it, make of some text."""
    casings: list[Casing] = []
    inner: Type = mapping
    while isinstance(inner, StringMapping):
        casings.append(inner.casing)
        inner = inner.type
    made = text
    for casing in reversed(casings):
        made = recase(casing, made)
    return made == text


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
