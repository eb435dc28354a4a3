"""Template literal types as regular expressions, for Rust's engine and for Python's alike."""

import re
from collections.abc import Mapping

from typeferry.model import AliasDeclaration, EnumDeclaration, Keyword, Literal, Reference, Template, Type, Union
from typeferry.model.index import Declarations

# What JavaScript's Number() takes: that is how TypeScript decides whether a text fits `${number}`.
_NUMBER = r"(?:[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+)"
_BIGINT = r"(?:-?\d+|0[xX][\da-fA-F]+|0[bB][01]+|0[oO][0-7]+)"
ANY_TEXT = r"[\s\S]*"
_KEYWORDS: Mapping[str, str] = {
    "number": _NUMBER,
    "integer": _NUMBER,
    "bigint": _BIGINT,
    "boolean": "(?:true|false)",
    "null": "null",
}
_SPECIAL = re.compile(r"[\\.+*?()|\[\]{}^$#&~-]")
_DEPTH = 20


def template_pattern(template: Template, declarations: Declarations) -> str:
    """The expression that whole texts of a template match, without anchors."""
    return _template(template, declarations, _DEPTH)


def key_pattern(key: Type, declarations: Declarations) -> str:
    """The expression that the keys of an index signature match, without anchors."""
    return _pattern(key, declarations, _DEPTH)


def _template(template: Template, declarations: Declarations, depth: int) -> str:
    first, *others = template.texts
    between = [_pattern(type_, declarations, depth) for type_ in template.types]
    return _escape(first) + "".join([part + _escape(text) for part, text in zip(between, others, strict=True)])


def _pattern(type_: Type, declarations: Declarations, depth: int) -> str:
    if depth == 0:
        return ANY_TEXT
    match type_:
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
