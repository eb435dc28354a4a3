"""`typesVersions` of a `package.json`: other files for other versions of TypeScript."""

import os

from typeferry.semantics.resolution import versions
from typeferry.semantics.resolution.folders import Json, JsonObject, normalized


def versioned(package: JsonObject, folder: str, subpath: str) -> list[str] | None:
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
