"""Every case folder: its TypeScript, generated as Pydantic models, judges the recorded values as tsc does."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import judge

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/verdicts.jsonl"))


def _is_list_as_object(found: judge.Disagreement) -> bool:
    return found.list_as_object


def _grows(found: judge.Disagreement) -> bool:
    inner = found.value.get("next") if isinstance(found.value, dict) else None
    return not found.tsc and isinstance(inner, dict) and bool(inner)


def _is_branded_boolean(found: judge.Disagreement) -> bool:
    return not found.tsc and isinstance(found.value, bool)


def _is_unnamed_number(found: judge.Disagreement) -> bool:
    return found.tsc and isinstance(found.value, int | float)


#: Where the models knowingly differ from tsc: why, and what kind of disagreement is then right.
LIMITS: dict[str, tuple[str, Callable[[judge.Disagreement], bool]]] = {
    name: ("tsc takes lists and strings for what is indexed by number; a dict says what is meant", _is_list_as_object)
    for name in (
        "enum_numeric_keys",
        "index_number",
        "mapped_template_pattern_key",
        "record_number",
        "tuple_like_objects",
        "utility_record_forms",
    )
}
LIMITS["branded_boolean"] = (
    "a branded boolean is the boolean, as branded strings and numbers are; the labels have no way to say so",
    _is_branded_boolean,
)
LIMITS["enum_ambient_without_values"] = (
    "tsc knows no value of declared enum members that have no initializer; they have those that JavaScript gives them",
    _is_unnamed_number,
)
LIMITS["generics_growing"] = ("a generic that grows without end becomes Any where it grows", _grows)


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
        _, is_expected = LIMITS[case.name]
        assert judgement.disagreements, "the limit is gone: take it out of the table"
        assert all(map(is_expected, judgement.disagreements))
        return
    assert not judgement.disagreements, "\n".join(map(str, judgement.disagreements))
