"""The files that tsc reads for a path in an import: TypeScript's suffixes, folders, and what `package.json` names."""

import os
from collections.abc import Sequence

from typeferry.semantics.resolution.folders import Folders, JsonObject, normalized
from typeferry.semantics.resolution.types_versions import versioned

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


class TypeScriptFiles:
    """Finds the file with the types that a path means; paths are absolute and normalized strings."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders

    def relative(self, path: str, specifier: str) -> str | None:
        whole = normalized(path)
        is_folder = specifier.endswith("/") or specifier.rpartition("/")[2] in (".", "..")
        found = None if is_folder else self.file(whole)
        return found or self.folder(whole, self._folders.package(whole))

    def file(self, path: str) -> str | None:
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

    def folder(self, path: str, package: JsonObject | None, *, is_root: bool = True) -> str | None:
        """What a folder stands for: what its `package.json` says (or, below the package's root, `typesVersions`
        alone), else its index."""
        if not self._folders.is_folder(path):
            return None
        index = os.path.join(path, "index")
        if package is None:
            return self.file(index)
        entry = _package_entry(package) if is_root else None
        target = normalized(os.path.join(path, entry)) if entry else None
        if target is None or (target + os.sep).startswith(path + os.sep):
            substitutes = versioned(package, path, os.path.relpath(target or index, path))
            if substitutes is not None:
                return self.first(substitutes)
        return (self.first([target]) if target is not None else None) or self.file(index)

    def first(self, paths: Sequence[str]) -> str | None:
        """The first of several paths that a `package.json` names, each a file, what runs instead of one, or a folder."""
        found = (self.named(path) or self.file(path) or self.folder(path, None) for path in paths)
        return next((path for path in found if path is not None), None)

    def named(self, path: str) -> str | None:
        """A file that a `package.json` names: in full, or by what runs."""
        if path.endswith(_TYPESCRIPT):
            return path if self._folders.is_file(path) else None
        return self._with_suffix(path)


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
