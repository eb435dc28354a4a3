"""What a Python module defines: the classes, aliases and enums that a program becomes, with their names decided."""

from collections.abc import Mapping
from dataclasses import dataclass

from typeferry.model import (
    AliasDeclaration,
    DeclarationId,
    Doc,
    EnumDeclaration,
    EnumMember,
    IndexSignature,
    Object,
    Property,
    Reference,
    TypeParameter,
)
from typeferry.render.safe import Identifier

TypeKey = DeclarationId | Object
"""What names a definition: a declaration's id, or the anonymous object itself (objects compare by identity)."""


@dataclass(frozen=True, slots=True, eq=False)
class Attribute:
    """A property with its Python name."""

    name: Identifier
    property: Property


@dataclass(frozen=True, slots=True, eq=False)
class ClassDefinition:
    """An object type: a declared one, or an anonymous one that is named after its path.

    `attributes` are its own, those of `bases` not among them. `type_variables` are the Python names of its type
    parameters, in their order. `hidden` are the names that annotations in its body may use, which an attribute must not
    have.
    """

    key: TypeKey
    name: Identifier
    path: str
    attributes: tuple[Attribute, ...]
    indexes: tuple[IndexSignature, ...]
    bases: tuple[Reference, ...]
    type_parameters: tuple[TypeParameter, ...]
    type_variables: Mapping[str, Identifier]
    hidden: frozenset[str]
    doc: Doc | None


@dataclass(frozen=True, slots=True, eq=False)
class AliasDefinition:
    key: DeclarationId
    name: Identifier
    path: str
    declaration: AliasDeclaration
    type_variables: Mapping[str, Identifier]

    @property
    def doc(self) -> Doc | None:
        return self.declaration.doc


@dataclass(frozen=True, slots=True, eq=False)
class NamedMember:
    """An enum member with its Python name."""

    name: Identifier
    member: EnumMember


@dataclass(frozen=True, slots=True, eq=False)
class EnumDefinition:
    key: DeclarationId
    name: Identifier
    path: str
    declaration: EnumDeclaration
    members: tuple[NamedMember, ...]

    @property
    def doc(self) -> Doc | None:
        return self.declaration.doc


Definition = ClassDefinition | AliasDefinition | EnumDefinition
