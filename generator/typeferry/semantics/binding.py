"""Binds the statements of a file: which symbols they declare, in which scope each of them stands, what is exported.

Follows tsc's binder. Nothing is resolved here and no other file is read; `declare global` and `declare module "x"`
are handed back, since what they add to is another module's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.semantics.scopes import (
    Alias,
    Binding,
    EntityName,
    ImportedMember,
    ImportedModule,
    ModuleSymbols,
    OwnModule,
    Scope,
    Symbol,
)
from typeferry.syntax.nodes import (
    Declaration,
    ExportAsNamespace,
    ExportAssignment,
    ExportDeclaration,
    ImportDeclaration,
    ImportEqualsDeclaration,
    NameExpression,
    NamespaceDeclaration,
    Statement,
)

DEFAULT = "default"
EXPORT_EQUALS = "export="

_DECLARATION_FILE = re.compile(r"\.d(\.[^./]+)?\.[mc]?ts$")


@dataclass(frozen=True, slots=True)
class Block:
    """Statements that stand together: a file, or a block of a namespace.

    Where `ambient` (in a declaration file, or under `declare`), what stands there is exported without saying so, as
    long as no statement says what is. `qualifier` is put before the path of a symbol whose path is taken already.
    """

    statements: tuple[Statement, ...]
    scope: Scope
    ambient: bool
    everything_exported: bool
    qualifier: str = ""


@dataclass(frozen=True, slots=True)
class Augmentation:
    """A `declare global` or `declare module "x"`: a block whose declarations belong to something else."""

    declaration: NamespaceDeclaration
    outer: Scope
    module: ModuleSymbols


class Binder:
    """Binds blocks of one module; collects the scope of each declaration, and the augmentations met."""

    def __init__(self, module: ModuleSymbols, scopes: dict[Declaration, Scope], globals: dict[str, Symbol]) -> None:
        self.module = module
        self.scopes = scopes
        self.globals = globals
        self.augmentations: list[Augmentation] = []

    def bind_file(self) -> None:
        """Binds the file: the top level of a script is global, that of a module is its own."""
        module = self.module
        file = module.file
        ambient = is_declaration_file(module.source.path)
        if not file.is_module:
            # A script's names are everybody's; the file as a namespace shows those that it declares itself.
            module.scope.owner = None
        self._bind(
            Block(file.statements, module.scope, ambient, not file.is_module or _exports_all(file.statements, ambient))
        )
        if file.is_module:
            module.symbols = {**module.symbol.members, **module.scope.locals}
        else:
            module.symbols = module.symbol.members

    def bind_augmentation(self, augmentation: Augmentation, owner: Symbol, qualifier: str) -> None:
        """Binds an augmentation's block: its declarations become members of `owner`."""
        scope = Scope(self.module, augmentation.outer, owner, {})
        statements = augmentation.declaration.body
        self._bind(Block(statements, scope, True, _exports_all(statements, ambient=True), qualifier))
        for name in declared_names(statements):
            symbol = owner.members.get(name) or scope.locals[name]
            self.module.ambient[symbol.path] = symbol

    def _bind(self, block: Block) -> None:
        pending = [block]
        while pending:
            block = pending.pop()
            inner: list[Block] = []
            for statement in block.statements:
                inner.extend(self._bind_statement(statement, block))
            pending.extend(reversed(inner))

    def _bind_statement(self, statement: Statement, block: Block) -> Iterator[Block]:
        match statement:
            case ImportDeclaration():
                self._bind_import(statement, block.scope)
            case ImportEqualsDeclaration():
                self._bind_import_equals(statement, block)
            case ExportDeclaration():
                self._bind_export(statement, block.scope)
            case ExportAssignment():
                self._bind_export_assignment(statement, block.scope)
            case ExportAsNamespace():
                self._alias(self._binding(self.globals, statement.name), statement, OwnModule(self.module))
            case NamespaceDeclaration() if statement.specifier is not None or statement.is_global:
                self.augmentations.append(Augmentation(statement, block.scope, self.module))
            case NamespaceDeclaration():
                yield self._bind_namespace(statement, block)
            case _:
                self._declare(statement, block)

    # --- declarations ---

    def _declare(self, statement: Declaration, block: Block) -> Symbol | None:
        name = statement.name or (DEFAULT if statement.default else "")
        if not name:
            return None
        scope = block.scope
        self.scopes[statement] = scope
        if statement.default and scope.owner is not None:
            symbol = self._symbol(scope.owner.members, DEFAULT, block, name)
            if statement.name:
                scope.locals[name] = symbol
        elif scope.owner is None:
            symbol = self._symbol(self.globals, name, block)
            self.module.symbol.members[name] = symbol
        elif statement.exported or block.everything_exported:
            symbol = self._symbol(scope.owner.members, name, block)
        else:
            symbol = self._symbol(scope.locals, name, block)
            scope.owner.locals.setdefault(name, symbol)
        symbol.declare(statement)
        return symbol

    def _bind_namespace(self, statement: NamespaceDeclaration, block: Block) -> Block:
        symbol = self._declare(statement, block)
        assert symbol is not None, "a namespace without a name is an augmentation"
        ambient = block.ambient or statement.declared
        scope = Scope(self.module, block.scope, symbol, {})
        return Block(statement.body, scope, ambient, _exports_all(statement.body, ambient))

    def _symbol(self, table: dict[str, Symbol], key: str, block: Block, name: str = "") -> Symbol:
        symbol = table.get(key)
        if symbol is None:
            name = name or key
            owner = block.scope.owner
            parent = None if owner is None or owner.is_module else owner
            symbol = table[key] = Symbol(name, name, self.module, parent)
            symbol.path = self._unique_path(f"{parent.path}.{name}" if parent else name, block.qualifier, symbol)
        return symbol

    def _unique_path(self, path: str, qualifier: str, symbol: Symbol) -> str:
        """The path, qualified or numbered where the module has another symbol of that path.

        That can only be for a global beside a local of the same name, or for locals of two blocks of a namespace.
        """
        paths = self.module.paths
        if path in paths and qualifier:
            path = f"{qualifier}.{path}"
        found, number = path, 2
        while found in paths:
            found, number = f"{path}_{number}", number + 1
        paths[found] = symbol
        return found

    # --- imports and exports ---

    def _bind_import(self, statement: ImportDeclaration, scope: Scope) -> None:
        module = self.module
        for name in statement.names:
            alias = ImportedMember(module, statement.specifier, statement.specifier_span, name.imported, name.span)
            self._alias(self._binding(scope.locals, name.local), name, alias)
        if statement.namespace is not None:
            whole = ImportedModule(module, statement.specifier, statement.specifier_span)
            self._alias(self._binding(scope.locals, statement.namespace), statement, whole)

    def _bind_import_equals(self, statement: ImportEqualsDeclaration, block: Block) -> None:
        scope = block.scope
        if scope.owner is None:
            table = self.globals if statement.specifier is None else scope.locals
        else:
            table = scope.owner.members if statement.exported else scope.locals
        if statement.specifier is None:
            alias: Alias = EntityName(scope, statement.target, statement.span)
        else:
            alias = ImportedModule(self.module, statement.specifier, statement.span, requires=True)
        self._alias(self._binding(table, statement.name), statement, alias)

    def _bind_export(self, statement: ExportDeclaration, scope: Scope) -> None:
        owner = scope.owner
        if owner is None:
            return
        for name in statement.names:
            alias: Alias = EntityName(scope, (name.local,), name.span)
            if statement.specifier is not None:
                span = statement.specifier_span
                alias = ImportedMember(self.module, statement.specifier, span, name.local, name.span)
            self._alias(self._binding(owner.members, name.exported), name, alias)
        if statement.specifier is None:
            return
        whole = ImportedModule(self.module, statement.specifier, statement.specifier_span)
        if statement.namespace is not None:
            self._alias(self._binding(owner.members, statement.namespace), statement, whole)
        elif statement.star:
            owner.stars.append(whole)

    def _bind_export_assignment(self, statement: ExportAssignment, scope: Scope) -> None:
        if scope.owner is None:
            return
        key = DEFAULT if statement.default else EXPORT_EQUALS
        symbol = self._binding(scope.owner.members, key)
        if isinstance(statement.expression, NameExpression):
            self._alias(symbol, statement, EntityName(scope, statement.expression.name, statement.expression.span))
        else:
            symbol.declare(statement)

    def _binding(self, table: dict[str, Symbol], name: str) -> Symbol:
        symbol = table.get(name)
        if symbol is None:
            symbol = table[name] = Symbol(name, name, self.module)
        return symbol

    @staticmethod
    def _alias(symbol: Symbol, declaration: Binding, alias: Alias) -> None:
        """Makes the symbol an alias; the first alias of a name stands, as a second one is an error in TypeScript."""
        if symbol.alias is None:
            symbol.alias = alias
            symbol.declare(declaration)


def is_declaration_file(path: str) -> bool:
    """Whether a file holds declarations only: `.d.ts`, `.d.mts`, `.d.cts`, `.d.css.ts`."""
    return _DECLARATION_FILE.search(path) is not None


def declared_names(statements: tuple[Statement, ...]) -> list[str]:
    """The names that declarations give, once each, in order."""
    return list(dict.fromkeys(found.name for found in statements if isinstance(found, Declaration) and found.name))


def _exports_all(statements: tuple[Statement, ...], ambient: bool) -> bool:
    return ambient and not any(isinstance(statement, ExportDeclaration | ExportAssignment) for statement in statements)
