"""Every case folder: its TypeScript, generated as Pydantic models, judges the recorded values as tsc does."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import judge

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/verdicts.jsonl"))


def _has_another_form(found: judge.Disagreement) -> bool:
    return found.has_another_form


def _is_number_of_unknown(found: judge.Disagreement) -> bool:
    return found.tsc and found.type in ("Auto", "Partly") and isinstance(found.value, int | float)


def _grows(found: judge.Disagreement) -> bool:
    """Whether only what stands for the growing parameter can be wrong: what holds it is all objects."""
    return not found.tsc and _holds_objects(found.value) and bool(_grown(found.value))


def _holds_objects(value: Any) -> bool:
    return isinstance(value, dict) and all(map(_holds_objects, _links(value)))


def _links(value: dict[str, Any]) -> list[Any]:
    return [value[key] for key in ("next", "a", "b") if key in value]


def _grown(value: dict[str, Any]) -> list[Any]:
    """What stands for the parameter below the first object, where it is as written."""
    below = _links(value)
    return [each[key] for each in below for key in ("v", "w") if key in each] + [
        found for each in below for found in _grown(each)
    ]


#: Where the models knowingly differ from tsc: why, and what kind of disagreement is then right.
LIMITS: dict[str, tuple[str, Callable[[judge.Disagreement], bool]]] = {
    name: ("tsc takes lists and strings for what is indexed by number; a dict says what is meant", _has_another_form)
    for name in (
        "enum_numeric_keys",
        "index_number",
        "mapped_template_pattern_key",
        "record_number",
        "tuple_like_objects",
        "utility_record_forms",
    )
}
LIMITS["library_types_structures"] = (
    "tsc takes objects with a length for an ArrayLike; in JSON it is a list",
    _has_another_form,
)
LIMITS["enum_ambient_without_values"] = (
    "tsc knows no value of declared enum members that have no initializer; they have those that JavaScript gives them",
    _is_number_of_unknown,
)
for name in ("generics_growing", "generics_growing_through_another"):
    LIMITS[name] = ("what a generic that grows without end gives its parameter becomes Any where it grows", _grows)


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
