"""The keys of modules: short names for files that are the same on every machine."""

import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from typeferry.semantics.resolution import Resolver

_SUFFIX = re.compile(r"(\.d)?\.(ts|tsx|mts|cts)$|\.d(?=\.[^./]+\.ts$)")
_MODULES = "/node_modules/"
#: What a file says of other files of its own project, good enough to find the folder that all of them share.
_RELATIVE = re.compile(rb"""(?:\bfrom|\bimport|\brequire|\breference\s+path\s*=)\s*\(?\s*["'](\.[^"'\r\n]*)["']""")


@dataclass(frozen=True, slots=True)
class ModuleKeys:
    """How files are named: `root` is the folder of the user's own files, `own_packages` packages that count as such."""

    root: str
    own_packages: frozenset[str]
    resolver: Resolver

    def is_external(self, path: Path) -> bool:
        """Whether a file belongs to a package that the user did not point at."""
        folder = _package_folder(path)
        if folder is not None:
            return folder not in self.own_packages
        return self._linked_package(path) is not None

    def key(self, path: Path) -> str:
        return next(self.candidates(path))

    def candidates(self, path: Path) -> Iterator[str]:
        """Keys for a file, best first, without end: later ones are for when another file has the first."""
        keys = [_without_suffix(key) for key in self._external_keys(path) or [self._own_key(path)]]
        yield from keys
        suffix = path.name[len(_without_suffix(path.name)) :].replace(".", "_")
        yield keys[0] + suffix
        yield from (f"{keys[0]}{suffix}_{number}" for number in count(2))

    def _own_key(self, path: Path) -> str:
        if not path.is_absolute():
            return path.name
        relative = os.path.relpath(path, self.root).replace(os.sep, "/")
        return "/".join("_" if part == ".." else part for part in relative.split("/"))

    def _external_keys(self, path: Path) -> list[str]:
        """Under the package's name; where two packages have it, under the way to it."""
        if not self.is_external(path):
            return []
        linked = self._linked_package(path)
        if linked is not None:
            folder, name = linked
            return [f"node_modules/{name}/{path.relative_to(folder).as_posix()}"]
        whole = path.as_posix()
        return [f"node_modules/{cut[2]}" for cut in (whole.rpartition(_MODULES), whole.partition(_MODULES))]

    def _linked_package(self, path: Path) -> tuple[str, str] | None:
        """The package outside the user's folders that a link in `node_modules` led to."""
        if not path.is_absolute() or path.is_relative_to(self.root) or _package_folder(path) is not None:
            return None
        found = self.resolver.package_of(path)
        return found if found is not None and not Path(self.root).is_relative_to(found[0]) else None


def module_keys(entries: Sequence[Path], resolver: Resolver, root: Path | None) -> ModuleKeys:
    """The keys of a program that starts at these (canonical) entries."""
    packages = frozenset(found for entry in entries if (found := _package_folder(entry)) is not None)
    if root is not None:
        return ModuleKeys(os.path.abspath(root), packages, resolver)
    if not entries:
        return ModuleKeys(os.getcwd(), packages, resolver)
    return ModuleKeys(_shared_root(entries, packages, resolver), packages, resolver)


def _shared_root(entries: Sequence[Path], packages: frozenset[str], resolver: Resolver) -> str:
    """The folder that the entries share with all files which their relative imports reach."""
    root = _common([os.path.dirname(entry) for entry in entries])
    seen = set(entries)
    pending = list(entries)
    while pending and root not in packages:
        path = pending.pop()
        for specifier in _relative_specifiers(path):
            found = resolver.resolve(specifier, path) or resolver.file(path.parent / specifier)
            if found is None or found in seen or _package_folder(found) not in (None, *packages):
                continue
            seen.add(found)
            pending.append(found)
            root = _common([root, os.path.dirname(found)])
    return root


def _relative_specifiers(path: Path) -> list[str]:
    try:
        data = path.read_bytes()
    except OSError:
        return []
    return list(dict.fromkeys(found.decode("utf-8", "replace") for found in _RELATIVE.findall(data)))


def _common(folders: Sequence[str]) -> str:
    try:
        return os.path.commonpath(folders)
    except ValueError:  # on different drives
        return folders[0]


def _package_folder(path: Path) -> str | None:
    """The folder of the package in `node_modules` that a file belongs to."""
    parts = path.parts
    if "node_modules" not in parts:
        return None
    at = len(parts) - 1 - parts[::-1].index("node_modules")
    length = 2 if parts[at + 1].startswith("@") else 1
    return str(Path(*parts[: at + 1 + length]))


def _without_suffix(path: str) -> str:
    return _SUFFIX.sub("", path)
