"""Enums as Python has them."""

from dataclasses import dataclass
from typing import Literal as OneOf

from typeferry.model import EnumDeclaration, Literal
from typeferry.render.python_literals import docstring, number_literal, string_literal
from typeferry.render.safe import Code, Docstring, Identifier
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.definitions import EnumDefinition
from typeferry.targets.python.deprecated import deprecated
from typeferry.targets.python.docs import doc_text
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.versions import has_stars

EnumBase = OneOf["StrEnum", "IntEnum", "Enum"]
STR_ENUM = "_StrEnum"


def enum_base(enum: EnumDeclaration) -> EnumBase:
    """The class that an enum derives from: `Enum` where its values are of both kinds, or no integers."""
    values = [member.value for member in enum.members]
    if values and all(isinstance(value, str) for value in values):
        return "StrEnum"
    return "IntEnum" if values and all(isinstance(value, int) for value in values) else "Enum"


def enum_class(enum: EnumDeclaration, speller: Speller) -> Identifier:
    """The local name of that class; `StrEnum` is younger than some versions of Python."""
    base = enum_base(enum)
    return (
        speller.symbol("enum", base)
        if base != "StrEnum" or has_stars(speller.plan.python)
        else speller.private(STR_ENUM)
    )


@dataclass(frozen=True, slots=True)
class StrEnumView:
    """What `_shared/str_enum.jinja` prints."""

    name: Identifier
    str: Identifier
    enum: Identifier


def str_enum_view(speller: Speller) -> StrEnumView:
    """The class that stands in for `StrEnum`."""
    return StrEnumView(speller.private(STR_ENUM), speller.symbol("builtins", "str"), speller.symbol("enum", "Enum"))


@dataclass(frozen=True, slots=True)
class MemberView:
    name: Identifier
    value: Code
    docstring: Docstring | None


@dataclass(frozen=True, slots=True)
class EnumView:
    """What `_shared/enum.jinja` prints; `base` may be several, with commas between."""

    name: Identifier
    base: Code
    deprecated: Code | None
    docstring: Docstring | None
    members: tuple[MemberView, ...]


def enum_view(definition: EnumDefinition, base: Code, speller: Speller, options: TargetOptions) -> EnumView:
    """The view of an enum with its wire values."""
    text = doc_text(definition.doc, options)
    members = [
        MemberView(
            named.name, value_literal(named.member.value), attribute_docstring(doc_text(named.member.doc, options))
        )
        for named in definition.members
    ]
    return EnumView(
        definition.name, base, deprecated(definition.doc, speller), docstring(text) if text else None, tuple(members)
    )


def value_literal(value: str | float) -> Code:
    """A wire value as Python."""
    return string_literal(value) if isinstance(value, str) else number_literal(value)


def literal_value(literal: Literal) -> Code:
    """The value of a literal as Python."""
    return Code(repr(literal.value)) if isinstance(literal.value, bool) else value_literal(literal.value)


def attribute_docstring(text: str) -> Docstring | None:
    """The docstring under a member of a class, if there is something to say."""
    return docstring(text) if text else None
