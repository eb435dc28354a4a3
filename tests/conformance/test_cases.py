"""Every case folder: its TypeScript, generated as Pydantic models, judges the recorded values as tsc does."""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import judge

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in (HERE / "cases").glob("*/verdicts.jsonl"))


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


#: Where the models knowingly differ from tsc: the row of DISAGREEMENTS.md that says why, and what kind of disagreement is then right.
LIMITS: dict[str, tuple[str, Callable[[judge.Disagreement], bool]]] = {
    "enum_ambient_without_values": ("unknown-enum-values", _is_number_of_unknown),
    "enum_numeric_keys": ("object-takes-others", _has_another_form),
    "generics_growing": ("growing-generics", _grows),
    "generics_growing_through_another": ("growing-generics", _grows),
    "index_number": ("object-takes-others", _has_another_form),
    "library_types_structures": ("array-like-takes-objects", _has_another_form),
    "mapped_template_pattern_key": ("object-takes-others", _has_another_form),
    "record_number": ("object-takes-others", _has_another_form),
    "tuple_like_objects": ("object-takes-others", _has_another_form),
    "utility_record_forms": ("object-takes-others", _has_another_form),
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
        _, is_expected = LIMITS[case.name]
        assert judgement.disagreements, "the limit is gone: take it out of the table"
        assert all(map(is_expected, judgement.disagreements))
        return
    assert not judgement.disagreements, "\n".join(map(str, judgement.disagreements))


def test_the_table_names_all_limits() -> None:
    text = (HERE / "DISAGREEMENTS.md").read_text(encoding="utf-8")
    on_packages, _, others = text.partition("\n# Where case folders ")
    on_cases = others.partition("\n# ")[0]
    used = {row for row, _ in LIMITS.values()}
    assert used <= set(_rows(on_packages)) | set(_rows(on_cases))
    assert set(_rows(on_cases)) <= used


def _rows(section: str) -> list[str]:
    return re.findall(r"^\| `([a-z-]+)` \|", section, re.MULTILINE)
