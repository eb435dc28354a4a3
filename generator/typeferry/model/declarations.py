"""The declarations of the intermediate model, and the program that they make."""

from dataclasses import dataclass

from typeferry.model.docs import Constraints, Doc
from typeferry.model.types import DeclarationId, Object, Reference, Type
from typeferry.source import Source, Span


@dataclass(frozen=True, slots=True)
class TypeParameter:
    name: str
    constraint: Type | None = None
    default: Type | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ObjectDeclaration:
    """An interface, a class, or an alias of an object type.

    `type` holds what it declares itself; what it inherits stands in `bases` (references to object declarations).
    `type` may have no property and no index signature here: an empty interface with bases.
    `arguments` are those of the generic that it is a named instance of (`id.path` is then `Name<...>`). `merged` are the
    other places that declare it, after the one at `span`.
    """

    id: DeclarationId
    type: Object
    bases: tuple[Reference, ...] = ()
    type_parameters: tuple[TypeParameter, ...] = ()
    arguments: tuple[Type, ...] = ()
    doc: Doc | None = None
    span: Span | None = None
    merged: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class AliasDeclaration:
    """A name for any type that is not an object; an interface may be one too, and have several places."""

    id: DeclarationId
    type: Type
    type_parameters: tuple[TypeParameter, ...] = ()
    arguments: tuple[Type, ...] = ()
    constraints: Constraints | None = None
    doc: Doc | None = None
    span: Span | None = None
    merged: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class EnumMember:
    name: str
    value: str | int | float
    doc: Doc | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True, eq=False)
class EnumDeclaration:
    """An enum: its members with their wire values. Two members may share a value."""

    id: DeclarationId
    members: tuple[EnumMember, ...]
    doc: Doc | None = None
    span: Span | None = None
    merged: tuple[Span, ...] = ()


Declaration = ObjectDeclaration | AliasDeclaration | EnumDeclaration


def spans_of(declaration: Declaration) -> tuple[Span, ...]:
    """All places that declare something, the first one first."""
    return () if declaration.span is None else (declaration.span, *declaration.merged)


@dataclass(frozen=True, slots=True)
class Export:
    """A name under which a module exports a declaration, be it its own or another module's.

    A dotted name comes from `export * as ns`.
    """

    name: str
    target: DeclarationId


@dataclass(frozen=True, slots=True, eq=False)
class Module:
    """A source file and what of it is reached. `key` names it in `DeclarationId`s.

    The key is a path with `/`, without the TypeScript suffix, relative to the folder that all own sources share
    (`api/barBaz`); a file of a package in `node_modules` has the key `node_modules/<package>/<path>`.
    `declarations` stand in source order, named instances after what they are instances of.
    """

    key: str
    source: Source
    declarations: tuple[Declaration, ...]
    exports: tuple[Export, ...]
    doc: Doc | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Program:
    """Everything that one job generates from; `entries` are the keys of the modules that the user named."""

    modules: tuple[Module, ...]
    entries: tuple[str, ...]
