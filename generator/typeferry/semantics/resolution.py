"""Finds the file that a module specifier means, as tsc's `moduleResolution: bundler` finds types."""

import os
from collections.abc import Sequence
from pathlib import Path

from typeferry.semantics import package_exports, versions
from typeferry.semantics.folders import Folders, Json, JsonObject, ancestors, normalized

#: What tsc's bundler mode knows, and then what only Node or `require` would choose: better than finding nothing.
_CONDITIONS = (
    frozenset({"types", "import"}),
    frozenset({"types", "import", "node"}),
    frozenset({"types", "require", "node"}),
)

#: The files that an import of each suffix may mean. TypeScript imports are written with the suffix of what runs.
_READ_FOR = {
    "": (".ts", ".tsx", ".d.ts"),
    ".ts": (".ts", ".tsx", ".d.ts"),
    ".d.ts": (".ts", ".tsx", ".d.ts"),
    ".js": (".ts", ".tsx", ".d.ts"),
    ".tsx": (".tsx", ".ts", ".d.ts"),
    ".jsx": (".tsx", ".ts", ".d.ts"),
    ".mts": (".mts", ".d.mts"),
    ".d.mts": (".mts", ".d.mts"),
    ".mjs": (".mts", ".d.mts"),
    ".cts": (".cts", ".d.cts"),
    ".d.cts": (".cts", ".d.cts"),
    ".cjs": (".cts", ".d.cts"),
    ".json": (".d.json.ts",),
}
_TYPESCRIPT = (".ts", ".tsx", ".mts", ".cts")


class Resolver:
    """Resolves specifiers; remembers what it saw of the file system, so it lives as long as one run."""

    def __init__(self) -> None:
        self._folders = Folders()
        self._resolved: dict[tuple[str, str], Path | None] = {}

    def resolve(self, specifier: str, importer: Path) -> Path | None:
        """The file with the types of a module; None where there is none. A file in `node_modules` has its real path."""
        folder = os.path.dirname(normalized(importer))
        key = (specifier, folder)
        if key not in self._resolved:
            self._resolved[key] = self._resolve(specifier, folder)
        return self._resolved[key]

    def resolve_types(self, name: str, importer: Path) -> Path | None:
        """The file that `/// <reference types="name" />` means."""
        folder = os.path.dirname(normalized(importer))
        if _is_relative(name):
            return self._resolve(name, folder)
        for around in ancestors(folder):
            found = self._in_modules_folder(
                os.path.join(around, "node_modules", "@types"), _types_name(name), _CONDITIONS[0]
            )
            if found is not None:
                return _real(found)
        return self._resolve(name, folder)

    def file(self, path: Path) -> Path | None:
        """A file named in full, or without its suffix, as `/// <reference path>` names it."""
        whole = normalized(path)
        found = whole if self._folders.is_file(whole) else self._read_for(whole, "")
        return None if found is None else Path(found)

    def canonical(self, path: Path) -> Path:
        """The one path under which a file is known: links are followed in `node_modules`, as tsc does."""
        whole = normalized(path)
        return _real(whole) if "node_modules" in Path(whole).parts else Path(whole)

    def _resolve(self, specifier: str, folder: str) -> Path | None:
        if _is_relative(specifier):
            found = self._relative(os.path.join(folder, specifier), specifier)
            return None if found is None else Path(found)
        for conditions in _CONDITIONS:
            found = self._bare(specifier, folder, conditions)
            if found is not None:
                return _real(found)
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

    # --- files and folders ---

    def _relative(self, path: str, specifier: str) -> str | None:
        whole = normalized(path)
        is_folder = specifier.endswith("/") or specifier.rpartition("/")[2] in (".", "..")
        found = None if is_folder else self._file(whole)
        return found or self._folder(whole, self._folders.package(whole))

    def _file(self, path: str) -> str | None:
        """The file of a path written with the suffix of what runs, or with none."""
        return self._with_suffix(path) or self._read_for(path, "")

    def _with_suffix(self, path: str) -> str | None:
        stem, suffix = _split_suffix(path)
        if not suffix:
            return None
        if suffix in _READ_FOR:
            return self._read_for(stem, suffix)
        found = f"{stem}.d{suffix}.ts"
        return found if self._folders.is_file(found) else None

    def _read_for(self, stem: str, suffix: str) -> str | None:
        return next((stem + s for s in _READ_FOR[suffix] if self._folders.is_file(stem + s)), None)

    def _folder(self, path: str, package: JsonObject | None, *, is_root: bool = True) -> str | None:
        """What a folder stands for: what its `package.json` says (or, below the package's root, `typesVersions`
        alone), else its index."""
        if not self._folders.is_folder(path):
            return None
        index = os.path.join(path, "index")
        if package is None:
            return self._file(index)
        entry = _package_entry(package) if is_root else None
        target = normalized(os.path.join(path, entry)) if entry else None
        if target is None or (target + os.sep).startswith(path + os.sep):
            substitutes = _versioned(package, path, os.path.relpath(target or index, path))
            if substitutes is not None:
                return self._first(substitutes)
        return (self._first([target]) if target is not None else None) or self._file(index)

    def _first(self, paths: Sequence[str]) -> str | None:
        """The first of several paths that a `package.json` names, each a file, what runs instead of one, or a folder."""
        found = (self._entry_file(path) or self._file(path) or self._folder(path, None) for path in paths)
        return next((path for path in found if path is not None), None)

    def _entry_file(self, path: str) -> str | None:
        """A file that a `package.json` names: in full, or by what runs."""
        if path.endswith(_TYPESCRIPT):
            return path if self._folders.is_file(path) else None
        return self._with_suffix(path)

    # --- packages ---

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
            return self._file(target) or self._folder(target, inner)
        if rest and package is not None:
            substitutes = _versioned(package, folder, rest)
            if substitutes is not None:
                return self._first(substitutes)
        return self._file(target) or self._folder(target, package, is_root=not rest)

    def _exported(self, package: JsonObject, folder: str, rest: str, conditions: frozenset[str]) -> str | None:
        subpath = f"./{rest}" if rest else "."
        return package_exports.exported(
            package["exports"], subpath, conditions, lambda target: self._target(folder, target)
        )

    def _target(self, folder: str, target: str) -> str | None:
        return self._entry_file(normalized(os.path.join(folder, target))) if target.startswith("./") else None

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


def _real(path: str) -> Path:
    return Path(os.path.realpath(path))


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


def _split_suffix(path: str) -> tuple[str, str]:
    folder, name = os.path.split(path)
    for suffix in (".d.ts", ".d.mts", ".d.cts"):
        if name.endswith(suffix):
            return path[: -len(suffix)], suffix
    stem, dot, suffix = name.rpartition(".")
    return (os.path.join(folder, stem), dot + suffix) if dot else (path, "")


def _package_entry(package: JsonObject) -> str | None:
    return next(
        (found for key in ("typings", "types", "main") if isinstance(found := package.get(key), str) and found), None
    )


def _has_exports(package: JsonObject) -> bool:
    return package.get("exports") not in (None, "", False)


def _versioned(package: JsonObject, folder: str, subpath: str) -> list[str] | None:
    """The paths that `typesVersions` puts in the place of a subpath of a package; None where it says nothing of it."""
    paths = _versioned_paths(package)
    pattern = _best_pattern(paths, subpath.replace(os.sep, "/"))
    if pattern is None:
        return None
    key, filling = pattern
    found = [path if filling is None else path.replace("*", filling, 1) for path in paths[key]]
    return [normalized(os.path.join(folder, path)) for path in found]


def _versioned_paths(package: JsonObject) -> dict[str, list[str]]:
    """The paths of the first entry of `typesVersions` that is for our version."""
    table = package.get("typesVersions")
    if not isinstance(table, dict):
        return {}
    paths = next((found for key, found in table.items() if versions.includes(key)), None)
    if not isinstance(paths, dict):
        return {}
    return {pattern: _strings(substitutes) for pattern, substitutes in paths.items()}


def _strings(value: Json) -> list[str]:
    return [item for item in value if isinstance(item, str)] if isinstance(value, list) else []


def _best_pattern(paths: dict[str, list[str]], subpath: str) -> tuple[str, str | None] | None:
    """The key that fits a subpath (exactly, else with the longest text before its star), and what its star holds."""
    if subpath in paths:
        return subpath, None
    best: tuple[int, str, str] | None = None
    for key in paths:
        before, star, after = key.partition("*")
        fits = len(subpath) >= len(before) + len(after) and subpath.startswith(before) and subpath.endswith(after)
        if star and fits and (best is None or len(before) > best[0]):
            best = (len(before), key, subpath[len(before) : len(subpath) - len(after)])
    return best[1:] if best else None
