"""Targets by name: those of Typeferry, and those that other packages bring as entry points."""

from typing import TYPE_CHECKING

from typeferry.targets import TARGETS, Target

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

GROUP = "typeferry.targets"


def find_target(name: str) -> Target | None:
    """The target of that name, or None."""
    if name in TARGETS:
        return TARGETS[name]
    found = next((each for each in _plugins() if each.name == name), None)
    return None if found is None else _load(found)


def target_names() -> tuple[str, ...]:
    """The names of all targets there are."""
    return (*TARGETS, *sorted({each.name for each in _plugins()} - set(TARGETS)))


def _plugins() -> "tuple[EntryPoint, ...]":
    from importlib.metadata import entry_points  # brings forty modules, which the targets of Typeferry do without

    return tuple(entry_points(group=GROUP))


def _load(found: "EntryPoint") -> Target:
    """What an entry point names: a target, or a class that makes one without arguments."""
    loaded = found.load()
    target: Target = loaded() if isinstance(loaded, type) else loaded
    return target
