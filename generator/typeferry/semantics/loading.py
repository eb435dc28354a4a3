"""Loads modules: reads, parses and binds each file when a name first leads into it."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeGuard

from typeferry.diagnostics import SAME_MODULE, TOO_MUCH_TEXT, Diagnostic, Severity
from typeferry.semantics import globals
from typeferry.semantics.binding import Binder
from typeferry.semantics.module_keys import ModuleKeys, module_keys
from typeferry.semantics.node_builtins import is_node_builtin
from typeferry.semantics.resolution import Resolver
from typeferry.semantics.scopes import ModuleSymbols
from typeferry.semantics.world import World
from typeferry.source import Source
from typeferry.syntax import parse_source, read_source
from typeferry.syntax.nodes import ImportDeclaration, Statement

#: Of all files together: to read ten megabytes of the densest text takes close to 1 GB of memory.
MAX_TEXT = 10_000_000


def load(entries: Sequence[Path | Source], root: Path | None = None) -> World:
    """The world that starts at the entries; a `Source` is text without a file, whose imports start at the working folder.

    `root` is the folder that the keys of own modules are relative to; without it, the folder that all of them share.
    An entry that cannot be read is an error among the world's diagnostics.
    """
    resolver = Resolver()
    paths = [resolver.canonical(entry) for entry in entries if isinstance(entry, Path)]
    loader = Loader(resolver, module_keys(paths, resolver, root))
    for entry in entries:
        loader.add_entry(entry)
    return loader.world


class Loader:
    """Reads files into a world, each once."""

    def __init__(self, resolver: Resolver, keys: ModuleKeys) -> None:
        self.world = World(self)
        self._resolver = resolver
        self._keys = keys
        self._modules: dict[Path, ModuleSymbols | None] = {}
        self._by_key: dict[str, ModuleSymbols] = {}
        self._binders: list[Binder] = []
        #: `/// <reference types>` of packages, read only when a module is missing.
        self._deferred: list[tuple[str, Path]] = []
        self._read_all_types = False
        self._room = MAX_TEXT

    def add_entry(self, entry: Path | Source) -> None:
        """Loads what the user named. Of two files with one key (`a.ts` and `a.d.ts`) the first is read."""
        path = self._resolver.canonical(entry) if isinstance(entry, Path) else None
        key = self._keys.key(Path(entry.path) if isinstance(entry, Source) else self._resolver.canonical(entry))
        known = self._by_key.get(key)
        if known is not None:
            if known.path != path or path is None:
                shown = entry.path if isinstance(entry, Source) else _shown(entry)
                self.world.add(SAME_MODULE.about(shown, name=shown, other=known.source.path))
            return
        module: ModuleSymbols | None
        if isinstance(entry, Source):
            module = self._bind(entry, None, key, is_external=False) if self._has_room(entry) else None
        else:
            module = self._open(self._resolver.canonical(entry), is_entry=True)
        self._settle()
        if module is not None:
            self.world.entries.append(module)

    @property
    def is_full(self) -> bool:
        return self._room < 0

    def find(self, specifier: str, importer: ModuleSymbols, *, requires: bool) -> ModuleSymbols | None:
        path = self._resolver.resolve(specifier, _place(importer), requires=requires)
        return None if path is None else self.open(path)

    def find_ambient(self, specifier: str, importer: ModuleSymbols) -> None:
        deferred, self._deferred = self._deferred, []
        if is_node_builtin(specifier):
            deferred.append(("node", _place(importer)))
        for name, place in deferred:
            path = self._resolver.resolve_types(name, place)
            if path is not None:
                self.open(path)

    def read_visible_types(self) -> bool:
        if self._read_all_types:
            return False
        self._read_all_types = True
        for entry in self.world.entries:
            for name in self._resolver.visible_types(_place(entry)):
                path = self._resolver.resolve_types(name, _place(entry))
                if path is not None:
                    self.open(path)
        return True

    def open(self, path: Path) -> ModuleSymbols | None:
        """The module of a file; None where it cannot be read, which is then reported."""
        module = self._open(path)
        self._settle()
        return module

    def _open(self, path: Path, *, is_entry: bool = False) -> ModuleSymbols | None:
        if path in self._modules:
            return self._modules[path]
        self._modules[path] = None
        is_external = self._keys.is_external(path)
        source = read_source(path, _shown(path))
        if isinstance(source, Diagnostic):
            self.world.add(source if is_entry else _softened(source))
            return None
        if not self._has_room(source):
            return None
        module = self._modules[path] = self._bind(source, path, self._unique_key(path), is_external=is_external)
        return module

    def _has_room(self, source: Source) -> bool:
        """Whether a text can be read besides all others; the first that cannot is reported."""
        before, self._room = self._room, self._room - len(source.data)
        if before >= 0 > self._room:
            self.world.add(TOO_MUCH_TEXT.about(source.path, name=source.path, limit=MAX_TEXT // 1_000_000))
        return self._room >= 0

    def _bind(self, source: Source, path: Path | None, key: str, *, is_external: bool) -> ModuleSymbols:
        parsed = parse_source(source)
        for diagnostic in parsed.diagnostics:
            self.world.add(_softened(diagnostic) if is_external else diagnostic)
        module = ModuleSymbols(key, path, parsed.file, self.world, is_external=is_external)
        self._by_key[key] = module
        self.world.modules.append(module)
        binder = Binder(module, self.world.scopes, self.world.globals)
        binder.bind_file()
        self._binders.append(binder)
        return module

    def _settle(self) -> None:
        """Reads what the files just bound need at once, and lets them add to other modules."""
        while self._binders:
            binder = self._binders.pop(0)
            self._read_along(binder.module)
            for augmentation in binder.augmentations:
                globals.apply(self.world, binder, augmentation)

    def _read_along(self, module: ModuleSymbols) -> None:
        """Reads the files whose mere presence counts: `/// <reference>` and `import "x"`, which may add to others."""
        place = _place(module)
        for kind, value, _ in module.file.references:
            if kind == "path":
                self._open_if(self._resolver.file(place.parent / value))
            elif kind == "types" and not module.is_external:
                self._open_if(self._resolver.resolve_types(value, place))
            elif kind == "types":
                self._deferred.append((value, place))
        for statement in module.file.statements:
            if _imports_nothing(statement) and (not module.is_external or statement.specifier.startswith(".")):
                self._open_if(self._resolver.resolve(statement.specifier, place))

    def _open_if(self, path: Path | None) -> None:
        if path is not None:
            self._open(path)

    def _unique_key(self, path: Path) -> str:
        """The key of a file; where another file has it (`a.ts` beside `a.mts`), one that tells them apart."""
        return next(key for key in self._keys.candidates(path) if key not in self._by_key)


def _imports_nothing(statement: Statement) -> TypeGuard[ImportDeclaration]:
    return isinstance(statement, ImportDeclaration) and not statement.names and statement.namespace is None


def _shown(path: Path) -> str:
    """A path as diagnostics show it: relative where it is inside the working folder."""
    absolute, here = Path.cwd() / path, Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()


def _place(module: ModuleSymbols) -> Path:
    """The file whose folder the specifiers of a module start from."""
    return module.path or Path.cwd() / "stdin.ts"


def _softened(diagnostic: Diagnostic) -> Diagnostic:
    """The diagnostic of a package's file: what is wrong there costs only the place, so it is no error."""
    rule = replace(diagnostic.rule, severity=min(diagnostic.rule.severity, Severity.WARNING))
    return replace(diagnostic, rule=rule)
