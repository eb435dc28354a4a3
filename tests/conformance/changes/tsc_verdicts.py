"""What tsc says of two versions, and the rows of DISAGREEMENTS.md that explain where change reports differ."""

import json
import re
import subprocess
from collections.abc import Sequence
from pathlib import Path

import published_versions

from typeferry.changes import Report

_TEXT = (published_versions.HERE.parent / "DISAGREEMENTS.md").read_text(encoding="utf-8")
_ON_CHANGES = _TEXT.partition("\n# Where change reports ")[2].partition("\n# ")[0]
ROWS = tuple(re.findall(r"^\| `([a-z-]+)` \|", _ON_CHANGES, re.MULTILINE))

#: For each type, whether its change is safe for readers, and for writers.
Verdicts = dict[str, tuple[bool, bool]]


def given(report: Report) -> Verdicts:
    """The verdicts of a change report."""
    return {each.name: (each.readers, each.writers) for each in report.verdicts}


def ask(old: Path, new: Path, rows: Sequence[str] = ()) -> dict[str | None, Verdicts]:
    """The verdicts of tsc, and those that it has with the one thing of a row answered as change reports do."""
    command = ["node", published_versions.HERE / "verdicts.cjs", published_versions.TYPESCRIPT, old, new, *rows]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    found: dict[str | None, Verdicts] = {None: {}, **{row: {} for row in rows}}
    for each in map(json.loads, lines):
        found[each.get("excuse")][each["name"]] = each["readers"], each["writers"]
    return found


def explain(verdicts: Verdicts, old: Path, new: Path) -> dict[str, str | None]:
    """The row that explains each verdict which is not tsc's; None where none does."""
    expected = ask(old, new)[None]
    assert verdicts.keys() == expected.keys()
    other = {name: verdict for name, verdict in verdicts.items() if expected[name] != verdict}
    asked = ask(old, new, ROWS) if other else {}
    return {name: next((row for row in ROWS if asked[row][name] == verdict), None) for name, verdict in other.items()}
