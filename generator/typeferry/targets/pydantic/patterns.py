"""Template literal types as regular expressions: for Rust's engine and for Python's alike, but for what looks ahead."""

import re
from collections.abc import Iterable, Mapping
from os.path import commonprefix

from typeferry.model import AliasDeclaration, EnumDeclaration, Keyword, Literal, Reference, Template, Type, Union
from typeferry.model.index import Declarations
from typeferry.targets.pydantic.number_patterns import bigint_pattern, number_pattern

ANY_TEXT = r"[\s\S]*"
#: Letters that a casing changes, in the scripts that have cases and are in wide use.
_LOWER, _UPPER = "a-zß-öø-ÿα-ωа-џ", "A-ZÀ-ÖØ-ÞΑ-ΩЀ-Я"
_CASINGS: Mapping[str, str] = {
    "upper": f"[^{_LOWER}]*",
    "lower": f"[^{_UPPER}]*",
    "capitalized": rf"(?:[^{_LOWER}][\s\S]*)?",
    "uncapitalized": rf"(?:[^{_UPPER}][\s\S]*)?",
}
_UNCASED: Mapping[str, str] = {"upper": _LOWER, "lower": _UPPER, "capitalized": _LOWER, "uncapitalized": _UPPER}
_KEYWORDS: Mapping[str, str] = {"boolean": "(?:true|false)", "null": "null"}
_SPECIAL = re.compile(r"[\\.+*?()|\[\]{}^$]")
_DEPTH = 20


def template_pattern(template: Template, declarations: Declarations) -> str:
    """The expression that whole texts of a template match, without anchors."""
    return _template(template, declarations, _DEPTH)


def looks_ahead(pattern: str) -> bool:
    """Whether only Python's engine can read an expression."""
    return "(?!" in pattern


def key_pattern(key: Type, declarations: Declarations) -> str:
    """The expression that the keys of an index signature match, without anchors."""
    return _pattern(key, declarations, _DEPTH)


def merge_templates(members: Iterable[Type]) -> list[Type]:
    """Members of a union with those templates as one that differ in a single text: `(north|south)-${number}`."""
    merged: dict[object, list[Type]] = {}
    for place, member in enumerate(members):
        alike = isinstance(member, Template) and member.casing is None and (member.texts[1:], member.types)
        merged.setdefault(alike or place, []).append(member)
    return [_merged(group) for group in merged.values()]


def _merged(group: list[Type]) -> Type:
    templates = [member for member in group if isinstance(member, Template)]
    if len(templates) < 2:
        return group[0]
    firsts = [template.texts[0] for template in templates]
    prefix = commonprefix(firsts)
    suffix = commonprefix([text[len(prefix) :][::-1] for text in firsts])[::-1]
    middles = [Literal("string", text[len(prefix) : len(text) - len(suffix)]) for text in firsts]
    return Template((prefix, suffix, *templates[0].texts[1:]), (Union(tuple(middles)), *templates[0].types))


def _template(template: Template, declarations: Declarations, depth: int) -> str:
    if template.casing is not None:
        return _cased(template, declarations, depth)
    first, *others = template.texts
    expression = _escape(first)
    for at, (type_, text) in enumerate(zip(template.types, others, strict=True)):
        rest = template.types[at + 1 :]
        # What stands before a text ends where that text is first found, as in tsc, whether or not the rest then fits.
        if not rest or (text and all(each == Keyword("string") for each in rest)):
            part = _pattern(type_, declarations, depth)
        elif text:
            part = _short(type_, text, declarations, depth)
        else:
            part = _single(type_, declarations, depth)
        expression += part + _escape(text)
    return expression


def _cased(template: Template, declarations: Declarations, depth: int) -> str:
    """The expression of a string mapping; of `Capitalize<Lowercase<T>>` the first character has a case of its own."""
    match template.types[0]:
        case Keyword(name="string") if template.casing is not None:
            return _CASINGS[template.casing]
        case Template(casing=str(), types=(Keyword(name="string"),)) as inner if inner.casing is not None:
            return f"(?:{_single(template, declarations, depth)}{_CASINGS[inner.casing]})?"
        case inner:
            return _pattern(inner, declarations, depth)


def _short(type_: Type, end: str, declarations: Declarations, depth: int) -> str:
    """The expression of a place that does not hold the text which ends it."""
    match type_:
        case Keyword(name="string"):
            return f"{_character('', end)}*"
        case Template(casing="upper" | "lower" as casing, types=(Keyword(name="string"),)):
            return f"{_character(_UNCASED[casing], end)}*"
        case Template(casing="capitalized" | "uncapitalized" as casing, types=(Keyword(name="string"),)):
            return f"(?:{_character(_UNCASED[casing], end)}{_character('', end)}*)?"
        # No number has a text of several characters in it that is not a part of one.
        case Keyword(name="number" | "integer") if len(end) == 1:
            return number_pattern(end)
        case Keyword(name="bigint") if len(end) == 1:
            return bigint_pattern(end)
        case _:
            return _pattern(type_, declarations, depth)


def _character(without: str, end: str) -> str:
    """The expression of a character that is none of some, and with which a text does not begin."""
    if len(end) == 1:
        return f"[^{without}{_escape(end)}]"
    any_of_these = f"[^{without}]" if without else r"[\s\S]"
    return f"(?:(?!{_escape(end)}){any_of_these})"


def _single(type_: Type, declarations: Declarations, depth: int) -> str:
    """The expression of a place before another place: tsc gives it one character."""
    match type_:
        case Keyword(name="string"):
            return r"[\s\S]"
        case Keyword(name="number" | "integer" | "bigint"):
            return r"[\s0-9]" if type_.name != "bigint" else "[0-9]"
        case Template(casing="upper" | "capitalized"):
            return f"[^{_LOWER}]"
        case Template(casing="lower" | "uncapitalized"):
            return f"[^{_UPPER}]"
        case _:
            return _pattern(type_, declarations, depth)


def _pattern(type_: Type, declarations: Declarations, depth: int) -> str:
    if depth == 0:
        return ANY_TEXT
    match type_:
        case Keyword(name="number" | "integer"):
            return number_pattern()
        case Keyword(name="bigint"):
            return bigint_pattern()
        case Keyword():
            return _KEYWORDS.get(type_.name, ANY_TEXT)
        case Literal():
            return _escape(_text(type_.value))
        case Template():
            return _template(type_, declarations, depth - 1)
        case Union():
            return "(?:" + "|".join([_pattern(each, declarations, depth - 1) for each in type_.members]) + ")"
        case Reference():
            match declarations.get(type_.target):
                case AliasDeclaration() as alias if not type_.arguments:
                    return _pattern(alias.type, declarations, depth - 1)
                case EnumDeclaration() as enum:
                    return "(?:" + "|".join([_escape(_text(member.value)) for member in enum.members]) + ")"
                case _:
                    return ANY_TEXT
        case _:
            return ANY_TEXT


def _text(value: str | float | bool) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _escape(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text)
