"""The verdicts that the case folders record are those that tsc gives today."""

import shutil
from pathlib import Path

import labelling
import published

CASES = published.CONFORMANCE / "cases"


def test_recorded_verdicts_are_those_of_tsc(tmp_path: Path) -> None:
    shutil.copytree(CASES, tmp_path / "cases")
    recorded = {path.relative_to(CASES): path.read_bytes() for path in sorted(CASES.glob("*/verdicts.jsonl"))}
    labelling.label_again([tmp_path / "cases" / path.parent / "input.ts" for path in recorded])
    changed = [str(path) for path, text in recorded.items() if (tmp_path / "cases" / path).read_bytes() != text]
    assert len(recorded) >= 250
    assert changed == []
