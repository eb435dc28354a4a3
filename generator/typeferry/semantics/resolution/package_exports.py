"""The `exports` and `imports` of a `package.json`: which file of the package a subpath stands for."""

from collections.abc import Callable, Iterable

from typeferry.semantics.resolution import versions
from typeferry.semantics.resolution.folders import Json, JsonObject

#: What takes the target of a subpath (`./lib/x.js`, a `*` filled in) to a file.
Open = Callable[[str], str | None]


def exported(exports: Json, subpath: str, conditions: frozenset[str], open: Open) -> str | None:
    """The file that a package exports under a subpath (`.`, `./x`)."""
    subpaths = exports if isinstance(exports, dict) and any(key.startswith(".") for key in exports) else None
    if subpath == ".":
        main = exports if subpaths is None else subpaths.get(".")
        return _target(main, "", False, conditions, open)
    if subpaths is not None and all(key.startswith(".") for key in subpaths):
        return imported(subpaths, subpath, conditions, open)
    return None


def imported(table: JsonObject, name: str, conditions: frozenset[str], open: Open) -> str | None:
    """The file that a table of subpaths (or of `#names`) has for a name: exact, else by its best pattern."""
    if name in table and not name.endswith("/") and "*" not in name:
        return _target(table[name], "", False, conditions, open)
    patterns = (key for key in table if key.count("*") == 1 or key.endswith("/"))
    for pattern in sorted(patterns, key=_precedence):
        before, star, after = pattern.partition("*")
        if not name.startswith(before):
            continue
        if not star:
            return _target(table[pattern], name[len(before) :], False, conditions, open)
        if name.endswith(after) and len(name) >= len(before) + len(after):
            return _target(table[pattern], name[len(before) : len(name) - len(after)], True, conditions, open)
    return None


def _precedence(pattern: str) -> tuple[int, bool, int]:
    """Node's order of patterns: the longest before its star first, then the longest."""
    base = pattern.find("*") + 1 or len(pattern)
    return -base, "*" not in pattern, -len(pattern)


def _target(target: Json, filling: str, is_pattern: bool, conditions: frozenset[str], open: Open) -> str | None:
    """The first file that a target leads to; conditions and fallbacks that lead nowhere are passed over, as tsc does."""
    pending: list[Json] = [target]
    while pending:
        target = pending.pop()
        if isinstance(target, str):
            found = _open_target(target, filling, is_pattern, open)
            if found is not None:
                return found
        elif isinstance(target, dict):
            pending.extend(reversed([target[key] for key in target if _applies(key, conditions)]))
        elif isinstance(target, list):
            pending.extend(reversed(target))
    return None


def _open_target(target: str, filling: str, is_pattern: bool, open: Open) -> str | None:
    if not is_pattern and filling and not target.endswith("/"):
        return None
    if _leaves(target.split("/")[1:]) or _leaves(filling.split("/")):
        return None
    return open(target.replace("*", filling) if is_pattern else target + filling)


def _leaves(parts: Iterable[str]) -> bool:
    """Whether a path tries to leave its package."""
    return any(part in ("..", ".", "node_modules") for part in parts)


def _applies(condition: str, conditions: frozenset[str]) -> bool:
    if condition == "default" or condition in conditions:
        return True
    name, at, wanted = condition.partition("@")
    return bool(at) and name == "types" and versions.includes(wanted)
