"""The cases of change reports: a text each, with two versions, what changed, and what tsc says of every type."""

import re
from dataclasses import dataclass
from pathlib import Path

from typeferry.changes import Report, Severity, Version, compare

FOLDER = Path(__file__).parent / "cases"
#: The cases whose verdicts knowingly differ from tsc's, each with the row of DISAGREEMENTS.md that explains it.
LIMITS = {
    "const-enum-unchanged": "constant-enums",
    "class-property": "private-members",
    "class-property-removed": "private-members",
    "private-unchanged": "private-members",
    "changed-deep-inside": "nested-alike",
}
_SECTIONS = ("old", "new", "changes", "tsc")


@dataclass(frozen=True)
class Case:
    """The sections of a case."""

    old: str
    new: str
    changes: str
    tsc: str


def read(path: Path) -> Case:
    """Takes a case apart."""
    parts = re.split(r"^// (old|new|changes|tsc)\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert tuple(parts[1::2]) == _SECTIONS
    return Case(*parts[2::2])


def report(case: Case, folder: Path) -> Report:
    """The change report of a case."""
    old, new = folder / "old.ts", folder / "new.ts"
    old.write_text(case.old, encoding="utf-8")
    new.write_text(case.new, encoding="utf-8")
    found = compare(Version((old,)), Version((new,)))
    assert not found.diagnostics
    return found


def changes_text(report: Report) -> str:
    """What changed, a line each."""
    return "".join([
        f"{each.rule.id} {each.path} (readers: {each.readers.name.lower()}, writers: {each.writers.name.lower()})\n"
        for each in report.changes
    ])  # fmt: skip


def verdicts_text(report: Report) -> str:
    """The verdict on each type that both versions export, a line each, as verdicts.cjs writes tsc's."""
    lines = [
        f"{each.name} (readers: {_said(each.readers)}, writers: {_said(each.writers)})\n" for each in report.verdicts
    ]
    return "".join(sorted(lines))


def _said(is_safe: bool) -> str:
    return "safe" if is_safe else "breaking"


def is_told(report: Report, side: str) -> bool:
    """Whether some change of what both versions have is told to be unsafe for those on a side."""
    names = ("type-added", "type-removed", "type-renamed")
    return any(getattr(each, side) is not Severity.SAFE for each in report.changes if each.rule.id not in names)
