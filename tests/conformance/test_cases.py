"""Every case folder: its TypeScript, generated as Pydantic models, judges the recorded values as tsc does."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import judge

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/verdicts.jsonl"))

#: What Python users would not want as tsc has it, with the disagreements that are then right.
LIMITS = {
    "index_number": "tsc takes lists and strings for what is indexed by number; a dict says what is meant",
    "record_number": "tsc takes lists and strings for what is indexed by number; a dict says what is meant",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    yield tmp_path_factory.mktemp("cases")


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_case(case: Path, folder: Path) -> None:
    module = judge.load([case / "input.ts"], folder / case.name)
    judgement = judge.judge(module, judge.read_lines(case / "verdicts.jsonl"))
    assert judgement.judged > 0
    assert not judgement.missing
    if case.name in LIMITS:
        assert judgement.disagreements
        assert all(isinstance(each.value, list | str) and each.tsc for each in judgement.disagreements)
        return
    assert not judgement.disagreements, "\n".join(map(str, judgement.disagreements))
