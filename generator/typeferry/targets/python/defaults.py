"""What `@default` says a property that is left out stands for, where that is a value of its type."""

import json
from collections.abc import Iterator

from typeferry.model import (
    NULL,
    AliasDeclaration,
    Array,
    EnumDeclaration,
    EnumMemberId,
    Keyword,
    Literal,
    Property,
    Reference,
    Template,
    Type,
    Union,
)
from typeferry.model.index import Declarations
from typeferry.render.python_literals import string_literal, well_formed
from typeferry.render.safe import Code
from typeferry.targets.python.enums import literal_value
from typeferry.targets.python.speller import Speller

Default = Literal | Keyword | Array
"""A literal, null, or an array: the empty one."""

_STEPS = 1_000
_TAGS = ("default", "defaultValue", "defaultvalue")


def default_text(member: Property) -> str | None:
    """What the tag of an optional property says, or None without one."""
    if not member.optional or member.doc is None:
        return None
    texts = [text for tag in _TAGS if (text := member.doc.tag(tag)) is not None]
    return texts[0].strip().strip("`").strip() if texts else None


def default_of(member: Property, declarations: Declarations) -> Default | None:
    """The default of an optional property, or None where it says none, or none that its type has."""
    text = default_text(member)
    if not text:
        return None
    alternatives = list(_alternatives(member.type, declarations))
    for each in alternatives:
        if isinstance(each, EnumDeclaration) and (named := _enum_member(each, text)) is not None:
            return named
    try:
        value: object = json.loads(text)
    except ValueError:
        value = text[1:-1] if len(text) > 1 and text[0] == text[-1] == "'" else text
    return next((found for each in alternatives if (found := _as(value, each)) is not None), None)


def default_code(default: Default, speller: Speller) -> Code:
    """The default as Python."""
    match default:
        case Array():
            return Code("[]")
        case Keyword():
            return Code("None")
        case Literal(value=str(text), member=None):
            return string_literal(well_formed(text))
        case Literal():
            return speller.enum_member(default) or literal_value(default)


def _alternatives(type_: Type, declarations: Declarations) -> Iterator[Type | EnumDeclaration]:
    todo = [type_]
    for _ in range(_STEPS):
        if not todo:
            return
        current = todo.pop()
        match current:
            case Union():
                todo.extend(reversed(current.members))
            case Reference():
                match declarations.get(current.target):
                    case AliasDeclaration() as alias if not current.arguments:
                        todo.append(alias.type)
                    case EnumDeclaration() as enum:
                        yield enum
                    case _:
                        pass
            case _:
                yield current


def _enum_member(enum: EnumDeclaration, text: str) -> Literal | None:
    """The member that a text names (`Kind.Open`), or whose value it is."""
    for member in enum.members:
        name = f"{enum.id.path.rpartition('.')[2]}.{member.name}"
        if text in (name, f"{enum.id.path}.{member.name}") or text.strip("\"'") == str(member.value):
            identity = EnumMemberId(enum.id, member.name)
            return Literal("string" if isinstance(member.value, str) else "number", member.value, identity)
    return None


def _as(value: object, type_: Type | EnumDeclaration) -> Default | None:
    """A JSON value as one of a type."""
    match type_:
        case Literal():
            return type_ if type(type_.value) is type(value) and type_.value == value else None
        case Keyword(name="null"):
            return NULL if value is None else None
        case Keyword(name="boolean"):
            return Literal("boolean", value) if isinstance(value, bool) else None
        case Keyword(name="string"):
            return Literal("string", value) if isinstance(value, str) else None
        case Keyword(name="number"):
            return Literal("number", value) if isinstance(value, int | float) and not isinstance(value, bool) else None
        case Keyword(name="integer" | "bigint"):
            return Literal("number", value) if isinstance(value, int) and not isinstance(value, bool) else None
        case Array():
            return type_ if value == [] else None
        case Template() | _:
            return None
