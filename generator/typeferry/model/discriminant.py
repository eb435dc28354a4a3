"""What tells the objects of a union apart: a property whose literal values no two members share."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from typeferry.model.declarations import AliasDeclaration, EnumDeclaration, ObjectDeclaration, TypeParameter
from typeferry.model.index import Declarations
from typeferry.model.types import (
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


@dataclass(frozen=True, slots=True)
class Discriminant:
    """The property that tells the members of a union apart, and the values that it has in each of them.

    `values` stand in the order of the union's members; a member that is no object (null, a string) has none.
    """

    property: str
    values: tuple[tuple[Literal, ...], ...]


def discriminant(union: Union, declarations: Declarations) -> Discriminant | None:
    """The required property whose literal values differ between all objects of a union, or None.

    References, inherited properties, type arguments and nested unions are looked through. Of several such properties the
    one with the fewest values is taken, then the first.
    """
    members: list[list[_Shape]] = []
    for member in union.members:
        shapes = _shapes(_Bound(member), declarations)
        if shapes is None:
            return None
        members.append(shapes)
    objects = [shapes for shapes in members if shapes]
    if len(objects) < 2:
        return None
    found: list[Discriminant] = []
    for name in _candidates(objects[0][0], declarations):
        values = _values_by_member(name, members, declarations)
        if values is not None:
            found.append(Discriminant(name, values))
    return min(found, key=lambda each: sum(map(len, each.values)), default=None)


@dataclass(frozen=True, slots=True, eq=False)
class _Bound:
    """A type, and what the type variables in it stand for."""

    type: Type
    variables: "Mapping[str, _Bound]" = field(default_factory=dict[str, "_Bound"])


@dataclass(frozen=True, slots=True, eq=False)
class _Shape:
    """An object type with what it inherits."""

    type: Object
    bases: tuple[Reference, ...]
    variables: Mapping[str, _Bound]


def _shapes(bound: _Bound, declarations: Declarations) -> list[_Shape] | None:
    """The object types that a union member comes down to: none for what is no object, None for what tells nothing."""
    shapes: list[_Shape] = []
    others = 0
    for type_, variables in _alternatives(bound, declarations):
        match type_:
            case Object():
                shapes.append(_Shape(type_, (), variables))
            case ObjectDeclaration():
                shapes.append(_Shape(type_.type, type_.bases, variables))
            case Keyword(name="any" | "unknown" | "nonnull" | "object") | Map() | TypeVariable() | None:
                return None
            case Keyword() | Literal() | Template() | Array() | Tuple() | EnumDeclaration():
                others += 1
    return None if shapes and others else shapes


_Alternative = Keyword | Literal | Template | Array | Tuple | Map | Object | TypeVariable


def _alternatives(
    bound: _Bound, declarations: Declarations
) -> Iterator[tuple[_Alternative | ObjectDeclaration | EnumDeclaration | None, Mapping[str, _Bound]]]:
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
                todo.extend(_Bound(member, current.variables) for member in reversed(current.type.members))
            case TypeVariable() if current.type.name in current.variables:
                todo.append(current.variables[current.type.name])
            case Reference():
                if not current.type.arguments:
                    if current.type.target in seen:
                        continue
                    seen.add(current.type.target)
                match declarations.get(current.type.target):
                    case AliasDeclaration() as alias:
                        todo.append(_Bound(alias.type, _bind(current, alias.type_parameters)))
                    case ObjectDeclaration() as declaration:
                        yield declaration, _bind(current, declaration.type_parameters)
                    case (EnumDeclaration() | None) as declaration:
                        yield declaration, {}
            case _:
                yield current.type, current.variables
    yield None, {}


def _bind(bound: _Bound, parameters: tuple[TypeParameter, ...]) -> Mapping[str, _Bound]:
    """What the parameters of a generic declaration stand for where it is referred to."""
    assert isinstance(bound.type, Reference)
    arguments = bound.type.arguments
    variables: dict[str, _Bound] = {}
    for position, parameter in enumerate(parameters):
        if position < len(arguments):
            variables[parameter.name] = _Bound(arguments[position], bound.variables)
        elif parameter.default is not None:
            variables[parameter.name] = _Bound(parameter.default, dict(variables))
    return variables


def _candidates(shape: _Shape, declarations: Declarations) -> list[str]:
    """The names of an object's required properties with literal values alone, its own first."""
    names = dict.fromkeys(
        member.name for level in _levels(shape, declarations) for member in level.type.properties if not member.optional
    )
    return [name for name in names if _values(shape, name, declarations)]


def _values_by_member(
    name: str, members: list[list[_Shape]], declarations: Declarations
) -> tuple[tuple[Literal, ...], ...] | None:
    """The values of a property in each member of a union, or None where they do not tell the members apart."""
    by_member: list[tuple[Literal, ...]] = []
    taken: set[tuple[str, object]] = set()
    for shapes in members:
        values: dict[tuple[str, object], Literal] = {}
        for shape in shapes:
            literals = _values(shape, name, declarations)
            if not literals:
                return None
            values |= {(literal.kind, literal.value): literal for literal in literals}
        if not taken.isdisjoint(values):
            return None
        taken |= values.keys()
        by_member.append(tuple(values.values()))
    return tuple(by_member)


def _values(shape: _Shape, name: str, declarations: Declarations) -> list[Literal] | None:
    """The literals that a property of an object can be, or None where it may be anything else, or left out."""
    for level in _levels(shape, declarations):
        for member in level.type.properties:
            if member.name == name:
                return None if member.optional else _literals(member, level.variables, declarations)
    return None


def _literals(member: Property, variables: Mapping[str, _Bound], declarations: Declarations) -> list[Literal] | None:
    literals: list[Literal] = []
    for type_, _ in _alternatives(_Bound(member.type, variables), declarations):
        match type_:
            case Literal():
                literals.append(type_)
            case EnumDeclaration():
                literals.extend(_enum_literals(type_))
            case _:
                return None
    return literals


def _enum_literals(enum: EnumDeclaration) -> Iterator[Literal]:
    for member in enum.members:
        identity = EnumMemberId(enum.id, member.name)
        yield Literal("string" if isinstance(member.value, str) else "number", member.value, identity)


def _levels(shape: _Shape, declarations: Declarations) -> Iterator[_Shape]:
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
                bound = _Bound(base, level.variables)
                todo.append(_Shape(declaration.type, declaration.bases, _bind(bound, declaration.type_parameters)))
