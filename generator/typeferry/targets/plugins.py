"""Targets by name: those of Typeferry, and those that other packages bring as entry points."""

from importlib.metadata import EntryPoint, entry_points

from typeferry.targets import TARGETS, Target

GROUP = "typeferry.targets"


def find_target(name: str) -> Target | None:
    """The target of that name, or None."""
    if name in TARGETS:
        return TARGETS[name]
    found = next(iter(_plugins(name)), None)
    return None if found is None else _load(found)


def target_names() -> tuple[str, ...]:
    """The names of all targets there are."""
    return (*TARGETS, *sorted({each.name for each in entry_points(group=GROUP)} - set(TARGETS)))


def _plugins(name: str) -> tuple[EntryPoint, ...]:
    return tuple(entry_points(group=GROUP, name=name))


def _load(found: EntryPoint) -> Target:
    """What an entry point names: a target, or a class that makes one without arguments."""
    loaded = found.load()
    target: Target = loaded() if isinstance(loaded, type) else loaded
    return target
