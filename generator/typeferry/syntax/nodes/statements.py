"""Declarations and other statements, and the file of them."""

from dataclasses import dataclass, field
from typing import Literal

from typeferry.source import Source, Span
from typeferry.syntax.nodes.docs import DocComment
from typeferry.syntax.nodes.expressions import Expression, OpaqueExpression
from typeferry.syntax.nodes.members import Member
from typeferry.syntax.nodes.types import FunctionNode, ReferenceNode, TypeNode, TypeParameterNode


@dataclass(slots=True, eq=False, kw_only=True)
class Declared:
    """What every declaration has: its name's place, its doc comment, and the modifiers before it."""

    span: Span
    name_span: Span
    doc: DocComment | None = None
    exported: bool = False
    #: `export default`; the declared name may then be empty.
    default: bool = False
    declared: bool = False


@dataclass(slots=True, eq=False)
class InterfaceDeclaration(Declared):
    name: str
    type_parameters: tuple[TypeParameterNode, ...]
    extends: tuple[ReferenceNode, ...]
    members: tuple[Member, ...]


@dataclass(slots=True, eq=False)
class AliasDeclaration(Declared):
    name: str
    type_parameters: tuple[TypeParameterNode, ...]
    type: TypeNode


@dataclass(slots=True, eq=False)
class ClassDeclaration(Declared):
    """A class. `extends` is a reference where the base is a name; an opaque base expression is `OpaqueExpression`."""

    name: str
    type_parameters: tuple[TypeParameterNode, ...]
    extends: ReferenceNode | OpaqueExpression | None
    implements: tuple[ReferenceNode, ...]
    members: tuple[Member, ...]
    abstract: bool = False


@dataclass(slots=True, eq=False)
class EnumMemberNode:
    name: str
    initializer: Expression | None
    doc: DocComment | None
    span: Span


@dataclass(slots=True, eq=False)
class EnumDeclaration(Declared):
    name: str
    members: tuple[EnumMemberNode, ...]
    is_const: bool = False


@dataclass(slots=True, eq=False)
class NamespaceDeclaration(Declared):
    """`namespace A.B {}` is nested: A holds B, exported. `declare module "x"` has `specifier`; `declare global` is
    `is_global`. Both then have an empty name."""

    name: str
    body: "tuple[Statement, ...]"
    specifier: str | None = None
    is_global: bool = False


@dataclass(slots=True, eq=False)
class VariableDeclaration(Declared):
    """One declarator of `const`, `let` or `var`."""

    name: str
    kind: Literal["const", "let", "var"]
    type: TypeNode | None
    initializer: Expression | None


@dataclass(slots=True, eq=False)
class FunctionDeclaration(Declared):
    name: str
    function: FunctionNode


@dataclass(slots=True, eq=False)
class ImportName:
    """`import { imported as local }`; `imported` is `default` for a default import."""

    imported: str
    local: str
    type_only: bool
    span: Span


@dataclass(slots=True, eq=False)
class ImportDeclaration:
    """`import d, { a as b } from "x"`, `import * as ns from "x"`, `import "x"`."""

    specifier: str
    specifier_span: Span
    names: tuple[ImportName, ...]
    namespace: str | None
    type_only: bool
    span: Span


@dataclass(slots=True, eq=False)
class ImportEqualsDeclaration:
    """`import x = require("y")` (`specifier`) or `import x = A.B` (`target`)."""

    name: str
    specifier: str | None
    target: tuple[str, ...]
    exported: bool
    span: Span


@dataclass(slots=True, eq=False)
class ExportName:
    """`export { local as exported }`."""

    local: str
    exported: str
    type_only: bool
    span: Span


@dataclass(slots=True, eq=False)
class ExportDeclaration:
    """`export { a as b } [from "x"]`, `export * from "x"` (`star`), `export * as ns from "x"` (`namespace`)."""

    specifier: str | None
    specifier_span: Span
    names: tuple[ExportName, ...]
    star: bool
    namespace: str | None
    type_only: bool
    span: Span


@dataclass(slots=True, eq=False)
class ExportAssignment:
    """`export = e` or, where `default`, `export default e` of an expression."""

    expression: Expression
    default: bool
    span: Span


@dataclass(slots=True, eq=False)
class ExportAsNamespace:
    """`export as namespace X`."""

    name: str
    span: Span


Declaration = (
    InterfaceDeclaration | AliasDeclaration | ClassDeclaration | EnumDeclaration | NamespaceDeclaration
    | VariableDeclaration | FunctionDeclaration
)  # fmt: skip
Statement = (
    Declaration | ImportDeclaration | ImportEqualsDeclaration | ExportDeclaration | ExportAssignment | ExportAsNamespace
)


@dataclass(slots=True, eq=False)
class SourceFile:
    """A parsed file. `references` are `/// <reference path|types|lib="...">` as (kind, value, place)."""

    source: Source
    statements: tuple[Statement, ...]
    references: tuple[tuple[Literal["path", "types", "lib"], str, Span], ...] = field(default=())
    doc: DocComment | None = None

    @property
    def is_module(self) -> bool:
        """Whether the file is a module (it imports or exports something) and not a global script."""
        return any(
            isinstance(s, ImportDeclaration | ExportDeclaration | ExportAssignment)
            or (isinstance(s, ImportEqualsDeclaration) and (s.exported or s.specifier is not None))
            or (isinstance(s, Declared) and s.exported)
            for s in self.statements
        )
