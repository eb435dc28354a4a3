"""Symbols, the scopes that they stand in, and the modules that they belong to: data, filled by `binding`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from typeferry.semantics.instantiated import is_instantiated
from typeferry.source import Source, Span
from typeferry.syntax.nodes import (
    AliasDeclaration,
    ClassDeclaration,
    Declaration,
    EnumDeclaration,
    ExportAsNamespace,
    ExportAssignment,
    ExportDeclaration,
    ExportName,
    FunctionDeclaration,
    ImportDeclaration,
    ImportEqualsDeclaration,
    ImportName,
    InterfaceDeclaration,
    NameExpression,
    NamespaceDeclaration,
    SourceFile,
    TypeParameterNode,
    VariableDeclaration,
)

if TYPE_CHECKING:
    from typeferry.semantics.world import World

Declared = TypeVar("Declared", InterfaceDeclaration, ClassDeclaration, EnumDeclaration)
Meaning = Literal["type", "value", "namespace"]

#: What declares a symbol: a declaration, or a binding that an import or export makes.
Binding = (
    Declaration | ImportName | ImportDeclaration | ImportEqualsDeclaration | ExportName | ExportDeclaration
    | ExportAssignment | ExportAsNamespace
)  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class ImportedMember:
    """An export of another module: `import { name } from "specifier"`, `export { name } from "specifier"`."""

    module: "ModuleSymbols"
    specifier: str
    specifier_span: Span
    name: str
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class ImportedModule:
    """A module as a whole: `import * as x`, `export * as x`, `import x = require("specifier")` (which `requires`)."""

    module: "ModuleSymbols"
    specifier: str
    specifier_span: Span
    requires: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class EntityName:
    """Another name: `import x = A.B`, `export { a as b }`, `export = a`, `export default a`."""

    scope: "Scope"
    path: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True, eq=False)
class OwnModule:
    """The module itself, under the global name that `export as namespace X` gives it."""

    module: "ModuleSymbols"


Alias = ImportedMember | ImportedModule | EntityName | OwnModule


class Symbol:
    """Something that has a name: all declarations that merge under it, or what an alias stands for. Equal by identity.

    `path` is the dotted path in its module (`Protocol.Page.Frame`), unique there; `module` is that of the first
    declaration, and `parent` the namespace that it stands in. `alias` is set where an import or an export binds the
    name; a symbol may have both an alias and declarations of its own, which then win where they have the meaning.
    """

    __slots__ = (
        "alias", "alias_declaration", "classes", "declarations", "enums", "interfaces", "is_module", "is_unresolved",
        "locals", "members", "module", "name", "parent", "path", "stars", "target",
        "type_parameters",
    )  # fmt: skip

    def __init__(self, name: str, path: str, module: "ModuleSymbols", parent: "Symbol | None" = None) -> None:
        self.name = name
        self.path = path
        self.module = module
        self.parent = parent
        self.declarations: list[Binding] = []
        #: Those of the declarations that say what a type is: they are asked for again and again.
        self.alias_declaration: AliasDeclaration | None = None
        self.interfaces: Sequence[InterfaceDeclaration] = ()
        self.classes: Sequence[ClassDeclaration] = ()
        self.enums: Sequence[EnumDeclaration] = ()
        #: What merged declarations have of type parameters, once it was asked for.
        self.type_parameters: tuple[TypeParameterNode, ...] | None = None
        #: What the text of a namespace or module exports itself: no `export *`, and `export =` under that name.
        self.members: dict[str, Symbol] = {}
        #: The modules of its `export *`.
        self.stars: list[ImportedModule] = []
        #: The names of a namespace that its other blocks do not see.
        self.locals: dict[str, Symbol] = {}
        self.alias: Alias | None = None
        #: What the alias came to, once it was resolved.
        self.target: Symbol | None = None
        #: A file or a `declare module "x"`, as a namespace.
        self.is_module = False
        #: Stands for what a diagnostic already says is missing.
        self.is_unresolved = False

    def __repr__(self) -> str:
        return f"<Symbol {self.module.key}#{self.path}>"

    def declare(self, declaration: Binding) -> None:
        """Adds a declaration that merges with those that are there."""
        self.declarations.append(declaration)
        self.type_parameters = None
        match declaration:
            case InterfaceDeclaration():
                self.interfaces = _with(self.interfaces, declaration)
            case AliasDeclaration():
                self.alias_declaration = self.alias_declaration or declaration
            case ClassDeclaration():
                self.classes = _with(self.classes, declaration)
            case EnumDeclaration():
                self.enums = _with(self.enums, declaration)
            case _:
                pass

    @property
    def exports(self) -> "dict[str, Symbol]":
        """The members of a namespace or module that are seen from outside, `export *` followed. They may be aliases."""
        return self.module.world.exports_of(self) if self.is_module else self.members

    @property
    def span(self) -> Span:
        """Where it is first declared."""
        return self.declarations[0].span if self.declarations else Span(self.module.source, 0, 0)

    @property
    def namespaces(self) -> list[NamespaceDeclaration]:
        return [found for found in self.declarations if isinstance(found, NamespaceDeclaration)]

    @property
    def variables(self) -> list[VariableDeclaration]:
        return [found for found in self.declarations if isinstance(found, VariableDeclaration)]

    @property
    def functions(self) -> list[FunctionDeclaration]:
        return [found for found in self.declarations if isinstance(found, FunctionDeclaration)]

    @property
    def has_type(self) -> bool:
        return self.has("type")

    @property
    def has_value(self) -> bool:
        return self.has("value")

    @property
    def has_namespace(self) -> bool:
        return self.has("namespace")

    def has(self, meaning: Meaning) -> bool:
        """Whether it has the meaning by its own declarations (not by its alias)."""
        return self.is_unresolved or any(has_meaning(declaration, meaning) for declaration in self.declarations)


def _with(declarations: Sequence[Declared], declaration: Declared) -> Sequence[Declared]:
    """Most symbols have one declaration, and no list of their own for those that they do not have."""
    if isinstance(declarations, list):
        declarations.append(declaration)
        return declarations
    return [declaration]


def has_meaning(declaration: Binding, meaning: Meaning) -> bool:
    """Whether a declaration gives its name that meaning; an import or export gives none, its alias does."""
    match declaration:
        case InterfaceDeclaration() | AliasDeclaration():
            return meaning == "type"
        case ClassDeclaration():
            return meaning != "namespace"
        case EnumDeclaration():
            return True
        case NamespaceDeclaration():
            return meaning == "namespace" or (meaning == "value" and is_instantiated(declaration))
        case VariableDeclaration() | FunctionDeclaration():
            return meaning == "value"
        case ExportAssignment():
            return meaning == "value" and not isinstance(declaration.expression, NameExpression)
        case _:
            return False


@dataclass(slots=True, eq=False)
class Scope:
    """Where names are looked up: the locals of a file or namespace block, then what its `owner` exports, then `parent`.

    Type parameters stand in no scope.
    """

    module: "ModuleSymbols"
    parent: "Scope | None"
    owner: Symbol | None
    locals: dict[str, Symbol]

    def lookup(self, name: str, meaning: Meaning) -> Symbol | None:
        """The symbol that a name means here, through imports; None where nothing brings it.

        An `is_unresolved` symbol means that a diagnostic already says what is missing.
        """
        return self.module.world.lookup(self, name, meaning)

    def chain(self) -> Iterator["Scope"]:
        """This scope and those around it, from the inside out."""
        scope: Scope | None = self
        while scope is not None:
            yield scope
            scope = scope.parent


class ModuleSymbols:
    """A source file, with the symbols of its top level.

    `symbol` is the file as a namespace. `ambient` holds, by their paths, the symbols that it declares for others, in
    `declare global` and `declare module "x"`. `is_external` says that it belongs to a package in `node_modules` that is not the user's own.
    """

    __slots__ = (
        "ambient",
        "file",
        "is_external",
        "key",
        "path",
        "paths",
        "scope",
        "source",
        "symbol",
        "symbols",
        "world",
    )

    def __init__(self, key: str, path: Path | None, file: SourceFile, world: "World", *, is_external: bool) -> None:
        self.key = key
        self.path = path
        self.source: Source = file.source
        self.file = file
        self.world = world
        self.is_external = is_external
        #: The symbols that the dotted paths of this module name.
        self.paths: dict[str, Symbol] = {}
        self.ambient: dict[str, Symbol] = {}
        self.symbol = Symbol(key, key, self)
        self.symbol.is_module = True
        start = Span(self.source, 0, 0)
        self.symbol.declare(
            NamespaceDeclaration(span=start, name_span=start, name="", body=file.statements, specifier=key)
        )
        self.scope = Scope(self, None, self.symbol, {})
        #: All names of the top level, exported or not, imports among them, under the names that they have here.
        self.symbols: dict[str, Symbol] = {}

    def __repr__(self) -> str:
        return f"<ModuleSymbols {self.key}>"
