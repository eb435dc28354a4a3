"""The world: every module that was loaded, what each name in it means, and what was to be said about it."""

from collections.abc import Callable
from typing import Protocol

from typeferry.diagnostics import AMBIGUOUS_EXPORT, UNRESOLVED_MODULE, Diagnostic, Rule
from typeferry.semantics import aliases, exports, globals
from typeferry.semantics.scopes import ImportedModule, Meaning, ModuleSymbols, Scope, Symbol
from typeferry.source import Source, Span
from typeferry.syntax.nodes import Declaration, SourceFile


class Modules(Protocol):
    """Where modules come from: `loading.Loader`, which reads and binds files."""

    @property
    def is_full(self) -> bool:
        """Whether no more is read: what is not found then may well be there."""
        ...

    def find(self, specifier: str, importer: ModuleSymbols, *, requires: bool) -> ModuleSymbols | None:
        """The module that a specifier means in a file, read when it is first asked for."""
        ...

    def find_ambient(self, specifier: str, importer: ModuleSymbols) -> None:
        """Reads the files that may describe a module which no file is: `/// <reference types>` of packages."""
        ...

    def read_visible_types(self) -> bool:
        """Reads all packages of `@types` that the entries see, as tsc does; False when that was done before."""
        ...


class World:
    """Modules and their names. Files are read when a name leads into them, so `modules` grows while names are followed."""

    def __init__(self, loader: Modules) -> None:
        self.loader = loader
        self.modules: list[ModuleSymbols] = []
        #: The modules that the user named, in that order.
        self.entries: list[ModuleSymbols] = []
        self.globals: dict[str, Symbol] = {}
        self.ambient_modules: dict[str, Symbol] = {}
        self.scopes: dict[Declaration, Scope] = {}
        #: Aliases that are being followed just now.
        self.resolving: set[Symbol] = set()
        #: Modules some of whose `export *` lead nowhere.
        self.incomplete: set[Symbol] = set()
        #: What finds the names of TypeScript's library; without it a name that nothing brings is taken for one of them.
        self.library: Callable[[str], Symbol | None] | None = None
        self.unresolved = _unresolved(self)
        self._exports: dict[Symbol, dict[str, Symbol]] = {}
        self._diagnostics: list[Diagnostic] = []
        self._reported: set[tuple[str, str, int, int]] = set()
        self._suspects: list[tuple[ImportedModule, str, Symbol, Symbol]] = []

    # --- names ---

    def scope_of(self, declaration: Declaration) -> Scope:
        """The scope in which the names inside a declaration are to be looked up."""
        return self.scopes[declaration]

    def lookup(self, scope: Scope, name: str, meaning: Meaning) -> Symbol | None:
        """What a name means in a scope, aliases followed."""
        return aliases.lookup(self, scope, name, meaning)

    def lookup_path(self, scope: Scope, path: tuple[str, ...], meaning: Meaning) -> Symbol | None:
        """What `A.B.C` means in a scope, aliases followed: namespaces in front, the last name by its meaning.

        None where nothing brings it; an `is_unresolved` symbol where a diagnostic was given already.
        """
        return aliases.lookup_path(self, scope, path, meaning)

    def lookup_import(
        self, specifier: str, importer: ModuleSymbols, path: tuple[str, ...], meaning: Meaning, span: Span
    ) -> Symbol | None:
        """What `import("specifier").A.B` means; without a path, what the module is as a whole."""
        module = self.module_of(specifier, importer, span)
        if module is None:
            return self.unresolved
        if path:
            return aliases.follow(self, module, path, meaning)
        return aliases.matching(self, aliases.whole(module), meaning)

    def resolve_alias(self, symbol: Symbol) -> Symbol | None:
        """What a symbol stands for in the end; the symbol itself where it is no alias."""
        return aliases.resolve_alias(self, symbol)

    def resolve(self, symbol: Symbol, meaning: Meaning) -> Symbol | None:
        """What a symbol stands for with a meaning: a name may be one thing as a type and another as a value."""
        return aliases.matching(self, symbol, meaning)

    # --- modules ---

    def exports_of(self, module: ModuleSymbols | Symbol) -> dict[str, Symbol]:
        """All names that a module exports, `export *` followed; the symbols may be aliases.

        A default export is under `default`, what `export =` stands for under `export=`, beside its members.
        """
        container = module.symbol if isinstance(module, ModuleSymbols) else module
        found = self._exports.get(container)
        if found is None:
            found = exports.exports_of(self, container)
            if found is not container.members:
                self._exports[container] = found
        return found

    def export_of(self, module: Symbol, name: str) -> Symbol | None:
        """The export of that name, not resolved."""
        return exports.export_of(self, module, name)

    def exports_of_specifier(self, specifier: str, importer: ModuleSymbols, span: Span) -> dict[str, Symbol] | None:
        """All names that the module of a specifier exports; None where it is not found, which is then reported."""
        module = self.module_of(specifier, importer, span)
        return None if module is None else self.exports_of(module)

    def module_of(
        self, specifier: str, importer: ModuleSymbols, span: Span, *, requires: bool = False
    ) -> Symbol | None:
        """The module that a specifier means in a file, as a namespace; reported where there is none."""
        found = self.find_module(specifier, importer, requires=requires)
        if found is None and not self.loader.is_full:
            self.report(UNRESOLVED_MODULE, span, specifier=specifier)
        return found

    def find_module(self, specifier: str, importer: ModuleSymbols, *, requires: bool = False) -> Symbol | None:
        """The module that a specifier means in a file: one that is described, else a file, else one of a pattern."""
        described = self.ambient_modules.get(specifier)
        if described is not None:
            return described
        found = self.loader.find(specifier, importer, requires=requires)
        if found is not None:
            return found.symbol
        described = globals.ambient_module(self, specifier)
        if described is None:
            self.loader.find_ambient(specifier, importer)
            described = globals.ambient_module(self, specifier)
        if described is None and not specifier.startswith(".") and self.loader.read_visible_types():
            described = globals.ambient_module(self, specifier)
        return described

    def forget_exports(self) -> None:
        """To be called when a module got new names from another file."""
        self._exports.clear()

    # --- diagnostics ---

    @property
    def diagnostics(self) -> list[Diagnostic]:
        """What there was to say so far about files, imports and exports."""
        suspects, self._suspects = self._suspects, []
        for star, name, known, other in suspects:
            if not star.module.is_external and self.resolve_alias(known) is not self.resolve_alias(other):
                self.report(AMBIGUOUS_EXPORT, star.specifier_span, name=name)
        return self._diagnostics

    def add(self, diagnostic: Diagnostic) -> None:
        """Keeps a diagnostic of reading."""
        self._diagnostics.append(diagnostic)

    def report(self, rule: Rule, span: Span, **details: object) -> None:
        """Gives a diagnostic, once for a place."""
        key = (rule.code, span.source.path, span.start, span.end)
        if key not in self._reported:
            self._reported.add(key)
            self._diagnostics.append(rule.at(span, **details))

    def suspect(self, star: ImportedModule, name: str, known: Symbol, other: Symbol) -> None:
        """Remembers two exports of one name; whether they are the same in the end is seen when all is loaded."""
        self._suspects.append((star, name, known, other))


def _unresolved(world: World) -> Symbol:
    """The symbol that stands for everything that a diagnostic already says is missing."""
    nowhere = ModuleSymbols("", None, SourceFile(Source("", b""), ()), world, is_external=True)
    symbol = Symbol("", "", nowhere)
    symbol.is_unresolved = True
    return symbol
