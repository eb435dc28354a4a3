"""Who refers to a declaration: its subtypes, and the members of others that hold it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from typeferry.model import (
    AliasDeclaration,
    Declaration,
    DeclarationId,
    EnumDeclaration,
    Object,
    ObjectDeclaration,
    Program,
    Reference,
    Type,
)
from typeferry.targets.python.traversal import parameter_types, parts


@dataclass(frozen=True, slots=True)
class Use:
    """A place that refers to a declaration: a property of an object in a declaration, or the declaration itself."""

    declaration: DeclarationId
    owner: Object | None = None
    property: str = ""


@dataclass(slots=True)
class Uses:
    """The places that refer to one declaration, in the order of the program."""

    subtypes: dict[DeclarationId, None] = field(default_factory=dict[DeclarationId, None])
    members: dict[Use, None] = field(default_factory=dict[Use, None])


def find_uses(program: Program) -> Mapping[DeclarationId, Uses]:
    """For every declaration, who refers to it; that it refers to itself is plain to see there."""
    uses: dict[DeclarationId, Uses] = {}
    for module in program.modules:
        for declaration in module.declarations:
            for base in declaration.bases if isinstance(declaration, ObjectDeclaration) else ():
                uses.setdefault(base.target, Uses()).subtypes[declaration.id] = None
            for use, target in _references(declaration):
                if target != declaration.id:
                    uses.setdefault(target, Uses()).members[use] = None
    return uses


def _references(declaration: Declaration) -> Iterator[tuple[Use, DeclarationId]]:
    """What a declaration refers to, but for what it extends, and from where."""
    whole = Use(declaration.id)
    todo: list[tuple[Use, Type]] = []
    match declaration:
        case ObjectDeclaration():
            arguments = [argument for base in declaration.bases for argument in base.arguments]
            types = (declaration.type, *arguments, *parameter_types(declaration.type_parameters))
        case AliasDeclaration():
            types = (declaration.type, *parameter_types(declaration.type_parameters))
        case EnumDeclaration():
            types = ()
    todo.extend((whole, type_) for type_ in reversed(types))
    seen: set[Object] = set()
    while todo:
        use, type_ = todo.pop()
        if isinstance(type_, Object):
            if type_ not in seen:
                seen.add(type_)
                todo.extend((use, index.value) for index in reversed(type_.indexes))
                todo.extend((Use(declaration.id, type_, each.name), each.type) for each in reversed(type_.properties))
            continue
        if isinstance(type_, Reference):
            yield use, type_.target
        todo.extend((use, part) for part in reversed(parts(type_)))
