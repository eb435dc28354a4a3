"""The objects that a type comes down to, with what they inherit, and the literals that their properties can be."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from typeferry.model.declarations import AliasDeclaration, EnumDeclaration, ObjectDeclaration, TypeParameter
from typeferry.model.index import Declarations
from typeferry.model.types import (
    NULL,
    Array,
    DeclarationId,
    EnumMemberId,
    Keyword,
    Literal,
    Map,
    Object,
    Property,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)

# How many references are followed for one union member; what is longer (aliases nested without end) tells nothing.
STEPS = 10_000


@dataclass(frozen=True, slots=True, eq=False)
class Bound:
    """A type, and what the type variables in it stand for."""

    type: Type
    variables: "Mapping[str, Bound]" = field(default_factory=dict[str, "Bound"])


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """An object type with what it inherits."""

    type: Object
    bases: tuple[Reference, ...]
    variables: Mapping[str, Bound]


def object_shapes(bound: Bound, declarations: Declarations) -> list[Shape] | None:
    """The object types that a union member comes down to: none for what is no object, None for what tells nothing."""
    shapes: list[Shape] = []
    others = 0
    for type_, variables in _alternatives(bound, declarations):
        match type_:
            case Object():
                shapes.append(Shape(type_, (), variables))
            case ObjectDeclaration():
                shapes.append(Shape(type_.type, type_.bases, variables))
            case Keyword(name="any" | "unknown" | "nonnull" | "object") | Map() | TypeVariable() | None:
                return None
            case Keyword() | Literal() | Template() | Array() | Tuple() | EnumDeclaration():
                others += 1
    return None if shapes and others else shapes


_Alternative = Keyword | Literal | Template | Array | Tuple | Map | Object | TypeVariable


def _alternatives(
    bound: Bound, declarations: Declarations
) -> Iterator[tuple[_Alternative | ObjectDeclaration | EnumDeclaration | None, Mapping[str, Bound]]]:
    """What a type comes down to, in order, with references to aliases and nested unions taken apart.

    None stands for what nothing is known of.
    """
    todo = [bound]
    seen: set[DeclarationId] = set()
    for _ in range(STEPS):
        if not todo:
            return
        current = todo.pop()
        match current.type:
            case Union():
                todo.extend(Bound(member, current.variables) for member in reversed(current.type.members))
            case TypeVariable() if current.type.name in current.variables:
                todo.append(current.variables[current.type.name])
            case Reference():
                if not current.type.arguments:
                    if current.type.target in seen:
                        continue
                    seen.add(current.type.target)
                match declarations.get(current.type.target):
                    case AliasDeclaration() as alias:
                        todo.append(Bound(alias.type, _bind(current, alias.type_parameters)))
                    case ObjectDeclaration() as declaration:
                        yield declaration, _bind(current, declaration.type_parameters)
                    case (EnumDeclaration() | None) as declaration:
                        yield declaration, {}
            case _:
                yield current.type, current.variables
    yield None, {}


def _bind(bound: Bound, parameters: tuple[TypeParameter, ...]) -> Mapping[str, Bound]:
    """What the parameters of a generic declaration stand for where it is referred to."""
    assert isinstance(bound.type, Reference)
    arguments = bound.type.arguments
    variables: dict[str, Bound] = {}
    for position, parameter in enumerate(parameters):
        if position < len(arguments):
            variables[parameter.name] = Bound(arguments[position], bound.variables)
        elif parameter.default is not None:
            variables[parameter.name] = Bound(parameter.default, dict(variables))
    return variables


TagValue = Literal | Keyword
"""One value: a literal, or null."""


def literal_values(shape: Shape, name: str, declarations: Declarations) -> list[TagValue] | None:
    """The values that a property of an object can have, or None where these are not known one by one, or it can be absent."""
    for level in levels(shape, declarations):
        for member in level.type.properties:
            if member.name == name:
                return None if member.optional else _literals(member, level.variables, declarations)
    return None


def literal_properties(shape: Shape, declarations: Declarations) -> dict[str, list[TagValue]]:
    """The required properties of an object whose values are known one by one, its own first."""
    found: dict[str, list[TagValue] | None] = {}
    for level in levels(shape, declarations):
        for member in level.type.properties:
            if member.name not in found:
                known = not member.optional
                found[member.name] = _literals(member, level.variables, declarations) if known else None
    return {name: values for name, values in found.items() if values}


def _literals(member: Property, variables: Mapping[str, Bound], declarations: Declarations) -> list[TagValue] | None:
    literals: list[TagValue] = []
    for type_, _ in _alternatives(Bound(member.type, variables), declarations):
        match type_:
            case Literal():
                literals.append(type_)
            case EnumDeclaration():
                literals.extend(_enum_literals(type_))
            case Keyword(name="boolean"):
                literals += [Literal("boolean", True), Literal("boolean", False)]
            case Keyword(name="null"):
                literals.append(NULL)
            case _:
                return None
    return literals


def _enum_literals(enum: EnumDeclaration) -> Iterator[Literal]:
    for member in enum.members:
        identity = EnumMemberId(enum.id, member.name)
        yield Literal("string" if isinstance(member.value, str) else "number", member.value, identity)


def levels(shape: Shape, declarations: Declarations) -> Iterator[Shape]:
    """An object and what it inherits from, nearest first."""
    todo = [shape]
    seen: set[tuple[DeclarationId, int]] = set()
    while todo:
        level = todo.pop()
        yield level
        for base in reversed(level.bases):
            declaration = declarations.get(base.target)
            # Not by value: type arguments may be nested deeper than Python can hash.
            key = (base.target, id(base.arguments))
            if key not in seen and isinstance(declaration, ObjectDeclaration):
                seen.add(key)
                bound = Bound(base, level.variables)
                todo.append(Shape(declaration.type, declaration.bases, _bind(bound, declaration.type_parameters)))
