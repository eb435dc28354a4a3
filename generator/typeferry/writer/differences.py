"""What writing would change, as a unified diff."""

from collections.abc import Iterator

from typeferry.writer.files import Plan, PlannedFile, read_text, shown


def differences(plan: Plan, *, prune: bool = False) -> Iterator[str]:
    """The lines of the diff, without line ends; with `prune` also those of files that would go."""
    for file in plan.changed:
        yield from _difference(file)
    for path in plan.stale if prune else ():
        yield from _difference(PlannedFile(path, "", read_text(path)), removed=True)


def _difference(file: PlannedFile, *, removed: bool = False) -> Iterator[str]:
    name = shown(file.path).lstrip("/")
    before = "/dev/null" if file.before is None else f"a/{name}"
    after = "/dev/null" if removed else f"b/{name}"
    from difflib import unified_diff  # only where there is a difference

    lines = unified_diff(
        (file.before or "").splitlines(keepends=True), file.text.splitlines(keepends=True), before, after
    )
    for line in lines:
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ No newline at end of file"
