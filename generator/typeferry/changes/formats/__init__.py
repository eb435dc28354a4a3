"""A change report as text for people, as Markdown, or as JSON."""

from collections.abc import Sequence

from typeferry.changes.change import Change, Direction, Severity


def by_severity(changes: Sequence[Change], direction: Direction) -> list[tuple[Severity, list[Change]]]:
    """The changes from the worst to the harmless, each kind that there is, in order."""
    groups = [(severity, [each for each in changes if each.severity(direction) is severity]) for severity in Severity]
    return [(severity, found) for severity, found in reversed(groups) if found]


def summary(changes: Sequence[Change], direction: Direction) -> str:
    """How many changes there are of each severity, in words."""
    groups = [(severity, len(found)) for severity, found in by_severity(changes, direction)]
    if not groups:
        return "no changes"
    total = len(changes)
    counts = ", ".join([f"{count} {severity.name.lower()}" for severity, count in groups])
    return f"{counts} {'change' if total == 1 else 'changes'}"
