"""Walks through types."""

from collections.abc import Iterable, Iterator, Mapping

from typeferry.model import (
    AliasDeclaration,
    Array,
    Declaration,
    DeclarationId,
    EnumDeclaration,
    EnumMemberId,
    Keyword,
    Literal,
    Map,
    Module,
    Object,
    ObjectDeclaration,
    Reference,
    Template,
    Tuple,
    Type,
    TypeParameter,
    TypeVariable,
    Union,
)
from typeferry.model.types import KeywordName


def parts(type_: Type) -> tuple[Type, ...]:
    """The types that a type is directly made of, in the order of the text."""
    match type_:
        case Array():
            return (type_.element,)
        case Tuple():
            return tuple([element.type for element in type_.elements])
        case Map():
            return (type_.key, type_.value)
        case Union():
            return type_.members
        case Reference():
            return type_.arguments
        case Object():
            return object_parts(type_)
        case Template():
            return type_.types
        case Keyword() | Literal() | TypeVariable():
            return ()


def object_parts(type_: Object) -> tuple[Type, ...]:
    """The types of an object's properties and index signatures."""
    return (
        *[member.type for member in type_.properties],
        *[part for index in type_.indexes for part in (index.key, index.value)],
    )


def walk(*types: Type) -> Iterator[Type]:
    """These types and all that they are made of, through anonymous objects, each object once."""
    todo = list(reversed(types))
    seen: set[Object] = set()
    while todo:
        type_ = todo.pop()
        if isinstance(type_, Object):
            if type_ in seen:
                continue
            seen.add(type_)
        yield type_
        todo.extend(reversed(parts(type_)))


def mentioned(*types: Type) -> Iterator[DeclarationId | Object]:
    """The declarations and anonymous objects that types refer to; what an object is made of is its own affair."""
    todo = list(reversed(types))
    while todo:
        type_ = todo.pop()
        match type_:
            case Object():
                yield type_
                continue
            case Reference():
                yield type_.target
            case Literal(member=EnumMemberId() as member):
                yield member.enum
            case _:
                pass
        todo.extend(reversed(parts(type_)))


_BUILTINS: Mapping[KeywordName, tuple[str, ...]] = {
    "string": ("str",),
    "number": ("int", "float"),
    "integer": ("int",),
    "bigint": ("int",),
    "boolean": ("bool",),
    "unknown": ("object",),
    "nonnull": ("object",),
    "object": ("dict", "list", "str"),
    "date": ("datetime", "str"),
    "bytes": ("bytes",),
}


def annotation_names(types: Iterable[Type]) -> set[str]:
    """The builtins that annotations for these types are spelled with, in any target."""
    names: set[str] = set()
    todo = list(types)
    while todo:
        type_ = todo.pop()
        match type_:
            case Keyword():
                names.update(_BUILTINS.get(type_.name, ()))
            case Literal():
                names.update(("bool", "float", "int"))
            case Template():
                names.add("str")
            case Array():
                names.add("list")
            case Tuple():
                names.update(("list", "tuple"))
            case Map():
                names.update(("dict", "str"))
            case Union() | Reference() | TypeVariable() | Object():
                pass
        todo.extend(() if isinstance(type_, Object) else parts(type_))
    return names


def declared_types(declaration: Declaration) -> tuple[Type, ...]:
    """The types that a declaration is made of: what it inherits from, what it holds, and what its parameters say."""
    match declaration:
        case ObjectDeclaration():
            return (*declaration.bases, *object_parts(declaration.type), *parameter_types(declaration.type_parameters))
        case AliasDeclaration():
            return (declaration.type, *parameter_types(declaration.type_parameters))
        case EnumDeclaration():
            return ()


def parameter_types(parameters: tuple[TypeParameter, ...]) -> tuple[Type, ...]:
    """The defaults of type parameters; of their constraints Python gets only those that are keywords."""
    return tuple([parameter.default for parameter in parameters if parameter.default is not None])


def mentioned_anywhere(modules: Iterable[Module]) -> dict[DeclarationId | Object, None]:
    """The declarations and anonymous objects that modules refer to, those in anonymous objects among them, in order."""
    keys: dict[DeclarationId | Object, None] = {}
    for module in modules:
        for declaration in module.declarations:
            for part in walk(*declared_types(declaration)):
                match part:
                    case Object():
                        keys[part] = None
                    case Reference():
                        keys[part.target] = None
                    case Literal(member=EnumMemberId() as member):
                        keys[member.enum] = None
                    case _:
                        pass
    return keys
