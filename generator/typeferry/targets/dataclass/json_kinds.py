"""What a type's values are in JSON: which of the six kinds, and whether Python has them as they are."""

from collections.abc import Iterator
from typing import Literal as OneOf

from typeferry.model import (
    AliasDeclaration,
    Array,
    DeclarationId,
    EnumDeclaration,
    Keyword,
    Literal,
    Map,
    Object,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)
from typeferry.model.index import Declarations
from typeferry.model.types import KeywordName
from typeferry.targets.python.substitution import bind, substitute
from typeferry.targets.python.traversal import walk

Kind = OneOf["null", "boolean", "number", "string", "array", "object"]

KINDS: tuple[Kind, ...] = ("null", "boolean", "number", "string", "array", "object")

_KEYWORDS: dict[KeywordName, tuple[Kind, ...]] = {
    "any": KINDS,
    "unknown": KINDS,
    "nonnull": KINDS[1:],
    "object": ("array", "object"),
    "never": (),
    "string": ("string",),
    "number": ("number",),
    "integer": ("number",),
    "bigint": ("number",),
    "boolean": ("boolean",),
    "null": ("null",),
    "date": ("string",),
    "bytes": ("string",),
}

_LITERALS: dict[str, Kind] = {"string": "string", "number": "number", "bigint": "number", "boolean": "boolean"}


def alternatives(type_: Type, declarations: Declarations) -> Iterator[Type]:
    """What a type comes down to, in order: unions taken apart, also those that aliases name.

    Classes and enums stay references, and so do aliases of objects that depend on type arguments.
    """
    todo = [type_]
    seen: set[Reference] = set()
    while todo:
        current = todo.pop()
        match current:
            case Union():
                todo.extend(reversed(current.members))
            case Reference():
                aliased = _aliased(current, declarations)
                if aliased is None:
                    yield current
                elif current not in seen:
                    seen.add(current)
                    todo.append(aliased)
            case _:
                yield current


def _aliased(reference: Reference, declarations: Declarations) -> Type | None:
    """What an alias stands for with its type arguments; None where that has classes of its own, or is no alias."""
    declaration = declarations.get(reference.target)
    if not isinstance(declaration, AliasDeclaration):
        return None
    if not declaration.type_parameters:
        return declaration.type
    if any(isinstance(part, Object) for part in walk(declaration.type)):
        return None
    return substitute(declaration.type, bind(declaration.type_parameters, reference.arguments))


def kinds(type_: Type, declarations: Declarations) -> frozenset[Kind]:
    """The kinds of JSON values that a type can have."""
    found: set[Kind] = set()
    todo = list(alternatives(type_, declarations))
    seen: set[DeclarationId] = set()
    while todo:
        current = todo.pop()
        match current:
            case Keyword():
                found.update(_KEYWORDS[current.name])
            case Literal():
                found.add(_LITERALS[current.kind])
            case Template():
                found.add("string")
            case Array() | Tuple():
                found.add("array")
            case Map() | Object():
                found.add("object")
            case TypeVariable():
                found.update(KINDS)
            case Union():
                todo.extend(current.members)
            case Reference():
                declaration = declarations.get(current.target)
                if declaration is None:
                    found.update(KINDS)
                elif isinstance(declaration, EnumDeclaration):
                    found.update("string" if isinstance(each.value, str) else "number" for each in declaration.members)
                elif not isinstance(declaration, AliasDeclaration):
                    found.add("object")
                elif current.target not in seen:
                    seen.add(current.target)
                    todo.extend(alternatives(declaration.type, declarations))
    return frozenset(found)


def is_plain(type_: Type, declarations: Declarations) -> bool:
    """Whether Python has the values as JSON has them, so that there is nothing to convert: scalars, and what is unknown."""
    return all(_is_plain(each, declarations) for each in alternatives(type_, declarations))


def _is_plain(type_: Type, declarations: Declarations) -> bool:
    match type_:
        case Keyword():
            return type_.name not in ("date", "bytes")
        case Literal():
            return type_.member is None or type_.member.enum not in declarations
        case Template():
            return True
        case Reference():
            return type_.target not in declarations
        case Array() | Tuple() | Map() | Object() | TypeVariable() | Union():
            return False
