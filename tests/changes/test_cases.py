"""Every case of a change report: what is told, and that tsc says the same of every type."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import cases

from typeferry.changes import RULES

CASES = sorted(cases.FOLDER.glob("*.txt"))

#: Where a change is told for all uses of a generic, and the instance that tsc was asked about does not show it.
GENERIC = ("type-parameter-removed",)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_case(path: Path, tmp_path: Path, rewrite: bool) -> None:
    case = cases.read(path)
    report = cases.report(case, tmp_path)
    changes = cases.changes_text(report)
    if rewrite:
        text = f"// old\n{case.old}// new\n{case.new}// changes\n{changes}// tsc\n{case.tsc}"
        path.write_text(text, encoding="utf-8")
    else:
        assert changes == case.changes
    if path.stem in cases.LIMITS:
        assert cases.verdicts_text(report) != case.tsc, "the limit is gone: take it out of the table"
        return
    assert cases.verdicts_text(report) == case.tsc
    for side in ("readers", "writers"):
        is_breaking = any(not getattr(each, side) for each in report.verdicts)
        assert cases.is_told(report, side) is is_breaking or path.stem in GENERIC


def test_every_rule_has_a_case() -> None:
    told = {line.split(" ", 1)[0] for path in CASES for line in cases.read(path).changes.splitlines()}
    assert told == set(RULES)
