"""Finds the file that a module specifier means, as tsc's `moduleResolution: bundler` finds types."""

import os
from pathlib import Path

from typeferry.semantics.resolution import package_exports
from typeferry.semantics.resolution.folders import Folders, JsonObject, ancestors, normalized
from typeferry.semantics.resolution.types_versions import versioned
from typeferry.semantics.resolution.typescript_files import TypeScriptFiles

_IMPORT = frozenset({"types", "import"})
_REQUIRE = frozenset({"types", "require"})
#: The conditions of a package's `exports` that hold: first as in tsc's bundler mode, then those that only Node or the
#: other kind of import would choose, since a file that they find is better than none.
_CONDITIONS = {
    False: (_IMPORT, _IMPORT | {"node"}, _REQUIRE | {"node"}),
    True: (_REQUIRE, _REQUIRE | {"node"}, _IMPORT | {"node"}),
}


class Resolver:
    """Resolves specifiers; remembers what it saw of the file system, so it lives as long as one run."""

    def __init__(self) -> None:
        self._folders = Folders()
        self._files = TypeScriptFiles(self._folders)
        self._resolved: dict[tuple[str, str, bool], Path | None] = {}

    def resolve(self, specifier: str, importer: Path, *, requires: bool = False) -> Path | None:
        """The file with the types of a module; None where there is none. A file in `node_modules` has its real path.

        `requires` is for `import x = require("specifier")`; a CommonJS file requires always.
        """
        file = normalized(importer)
        folder = os.path.dirname(file)
        key = (specifier, folder, requires or self._is_commonjs(file))
        if key not in self._resolved:
            self._resolved[key] = self._resolve(*key)
        return self._resolved[key]

    def resolve_types(self, name: str, importer: Path) -> Path | None:
        """The file that `/// <reference types="name" />` means."""
        folder = os.path.dirname(normalized(importer))
        for around in ancestors(folder) if not _is_relative(name) else ():
            types = os.path.join(around, "node_modules", "@types")
            found = self._in_modules_folder(types, _types_name(name), _IMPORT)
            if found is not None:
                return _followed(found)
        return self.resolve(name, importer)

    def visible_types(self, importer: Path) -> list[str]:
        """The names of the packages in the `@types` folders that a file sees; tsc reads them all without being told."""
        found: dict[str, None] = {}
        for around in ancestors(os.path.dirname(normalized(importer))):
            names = self._folders.folders_in(os.path.join(around, "node_modules", "@types"))
            found.update(dict.fromkeys(name for name in names if not name.startswith(".")))
        return list(found)

    def file(self, path: Path) -> Path | None:
        """A file named in full, or without its suffix, as `/// <reference path>` names it."""
        whole = normalized(path)
        found = whole if self._folders.is_file(whole) else self._files.file(whole)
        return None if found is None else Path(found)

    def canonical(self, path: Path) -> Path:
        """The one path under which a file is known: links are followed in `node_modules`, as tsc does."""
        return _followed(normalized(path))

    def package_of(self, path: Path) -> tuple[str, str] | None:
        """The folder and the name of the package that a file belongs to by the nearest `package.json`."""
        folder = self._folders.package_around(os.path.dirname(normalized(path)))
        package = self._folders.package(folder) if folder is not None else None
        name = package.get("name") if package is not None else None
        return (folder, name) if folder is not None and isinstance(name, str) else None

    def _is_commonjs(self, file: str) -> bool:
        """Whether a file's imports are `require`s by its suffix, or by the `package.json` of its package."""
        if file.endswith((".cts", ".mts")):
            return file.endswith(".cts")
        if "node_modules" not in file:
            return False
        around = self._folders.package_around(os.path.dirname(file))
        package = self._folders.package(around) if around is not None else None
        return package is not None and package.get("type") == "commonjs"

    def _resolve(self, specifier: str, folder: str, requires: bool) -> Path | None:
        if _is_relative(specifier):
            found = self._files.relative(os.path.join(folder, specifier), specifier)
            return None if found is None else Path(found)
        for conditions in _CONDITIONS[requires]:
            found = self._bare(specifier, folder, conditions)
            if found is not None:
                return _followed(found)
        return None

    def _bare(self, specifier: str, folder: str, conditions: frozenset[str]) -> str | None:
        found = None
        if specifier.startswith("#"):
            found = self._own_import(specifier, folder, conditions)
        if found is None:
            found = self._own_name(specifier, folder, conditions)
        if found is None and ":" not in specifier:
            found = self._in_node_modules(specifier, folder, conditions)
        return found

    def _in_node_modules(self, specifier: str, folder: str, conditions: frozenset[str]) -> str | None:
        for around in ancestors(folder):
            if os.path.basename(around) == "node_modules":
                continue
            modules = os.path.join(around, "node_modules")
            if not self._folders.is_folder(modules):
                continue
            types = os.path.join(modules, "@types")
            found = self._in_modules_folder(modules, specifier, conditions)
            found = found or self._in_modules_folder(types, _types_name(specifier), conditions)
            if found is not None:
                return found
        return None

    def _in_modules_folder(self, modules: str, specifier: str, conditions: frozenset[str]) -> str | None:
        name, rest = _package_name(specifier)
        folder = os.path.join(modules, name)
        if not self._folders.is_folder(folder):
            return None
        package = self._folders.package(folder)
        target = normalized(os.path.join(folder, rest)) if rest else folder
        if package is not None and _has_exports(package):
            return self._exported(package, folder, rest, conditions)
        inner = self._folders.package(target) if rest and self._folders.is_folder(target) else None
        if inner is not None:
            return self._files.file(target) or self._files.folder(target, inner)
        if rest and package is not None:
            substitutes = versioned(package, folder, rest)
            if substitutes is not None:
                return self._files.first(substitutes)
        return self._files.file(target) or self._files.folder(target, package, is_root=not rest)

    def _exported(self, package: JsonObject, folder: str, rest: str, conditions: frozenset[str]) -> str | None:
        subpath = f"./{rest}" if rest else "."
        return package_exports.exported(
            package["exports"], subpath, conditions, lambda target: self._target(folder, target)
        )

    def _target(self, folder: str, target: str) -> str | None:
        return self._files.named(normalized(os.path.join(folder, target))) if target.startswith("./") else None

    def _own_name(self, specifier: str, folder: str, conditions: frozenset[str]) -> str | None:
        """A package that imports itself by its name."""
        around = self._folders.package_around(folder)
        package = self._folders.package(around) if around is not None else None
        if around is None or package is None or not _has_exports(package):
            return None
        name = package.get("name")
        if not isinstance(name, str) or (specifier != name and not specifier.startswith(f"{name}/")):
            return None
        return self._exported(package, around, specifier[len(name) + 1 :], conditions)

    def _own_import(self, specifier: str, folder: str, conditions: frozenset[str]) -> str | None:
        """`#name`, from the `imports` of the package around."""
        around = self._folders.package_around(folder)
        package = self._folders.package(around) if around is not None else None
        table = package.get("imports") if package is not None else None
        if around is None or not isinstance(table, dict) or specifier == "#" or specifier.startswith("#/"):
            return None

        def open(target: str) -> str | None:
            if _is_relative(target) or target.startswith("#"):
                return self._target(around, target)
            return self._bare(target, around, conditions)

        return package_exports.imported(table, specifier, conditions, open)


def _is_relative(specifier: str) -> bool:
    return specifier in (".", "..") or specifier.startswith(("./", "../", "/")) or os.path.isabs(specifier)


def _followed(path: str) -> Path:
    """The path with links followed where it goes through `node_modules`, so that linked packages are read once."""
    return Path(os.path.realpath(path) if "node_modules" in Path(path).parts else path)


def _package_name(specifier: str) -> tuple[str, str]:
    """A specifier's package and the path inside: `@scope/name/a/b` is `@scope/name` and `a/b`."""
    parts = specifier.split("/")
    length = 2 if specifier.startswith("@") else 1
    return "/".join(parts[:length]), "/".join(parts[length:])


def _types_name(specifier: str) -> str:
    """The name under `@types`: `@scope/name` is `scope__name` there."""
    if specifier.startswith("@") and "/" in specifier:
        return specifier[1:].replace("/", "__", 1)
    return specifier


def _has_exports(package: JsonObject) -> bool:
    return package.get("exports") not in (None, "", False)
