"""The Python targets agree: each recorded value gets one verdict from all of them, and comes back as the same JSON.

Where they knowingly differ stands in DISAGREEMENTS.md, under the ids that are given here and in `sayable.py`.
"""

import re
import sys
import typing
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import black
import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
import agreement
import judge
from _pytest.mark.structures import ParameterSet
from agreement import Outcome, Reader
from sayable import REPLACED, sayable

from typeferry.model import Program

CASES = sorted(path.parent for path in (HERE / "cases").glob("*/verdicts.jsonl"))

#: Dataclasses keep only what they know of; what comes back is checked to have lost nothing else.
UNKNOWN_KEYS = "dataclass-unknown-keys"
#: All numbers of a TypedDict are floats; they are compared as numbers.
FLOATS = "typeddict-floats"
#: Pydantic takes `true` for the literal 1 of a TypedDict, and gives back 1; a type checker does not.
TRUE_FOR_ONE = "typeddict-true-for-one"

TABLE = HERE / "DISAGREEMENTS.md"

#: What is still to be mended, with the reason; it is taken out when it is.
OPEN: dict[str, str] = {}


def _parameter(case: Path) -> ParameterSet:
    marks = [pytest.mark.xfail(strict=True, reason=OPEN[case.name])] if case.name in OPEN else []
    return pytest.param(case, id=case.name, marks=marks)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for what is generated, which is not formatted: that costs most of the time and changes no meaning."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(black, "format_str", lambda text, mode: text)
        yield tmp_path_factory.mktemp("targets")


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("case", [_parameter(case) for case in CASES])
def test_targets_agree(case: Path, folder: Path) -> None:
    found = list(differences(case, folder))
    assert not found, "\n".join(found)


def test_the_table_names_all_differences() -> None:
    named = set(re.findall(r"^\| `((?:dataclass|typeddict)-[a-z-]+)`", TABLE.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == {UNKNOWN_KEYS, FLOATS, TRUE_FOR_ONE, *REPLACED}


def differences(case: Path, folder: Path) -> Iterator[str]:
    """What the targets make of the values of a case that is neither the same nor explained."""
    program = judge.read([case / "input.ts"])
    modules = _modules(program, folder / case.name)
    for line in judge.read_lines(case / "verdicts.jsonl"):
        name = judge.python_name(line["type"])
        readers = _readers(modules, name, bool(line.get("generic")))
        for value, _ in line["values"]:
            outcomes = {target: read(value) for target, read in readers.items()}
            for target, why in _differences(value, outcomes):
                yield f"{target} {line['type']}: {value!r}: {why}"


def _modules(program: Program, folder: Path) -> dict[str, ModuleType]:
    """What the targets make of a program; `sayable` are models of what TypedDicts can say of it."""
    modules = {target: judge.load_program(program, folder, target) for target in ("pydantic", "dataclass")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typing, "Never", agreement.NEVER)
        modules["typeddict"] = judge.load_program(program, folder, "typeddict")
    said, replaced = sayable(program)
    if not replaced:
        return modules | {"sayable": modules["pydantic"]}
    return modules | {"sayable": judge.load_program(said, folder.with_name(f"{folder.name}_sayable"), "pydantic")}


def _readers(modules: dict[str, ModuleType], name: str, generic: bool) -> dict[str, Reader]:
    model = getattr(modules["pydantic"], name)
    return {
        "pydantic": agreement.model_reader(modules["pydantic"], name),
        "dataclass": agreement.dataclass_reader(modules["dataclass"], name, model if generic else None),
        "typeddict": agreement.typeddict_reader(modules["typeddict"], name),
        "sayable": agreement.model_reader(modules["sayable"], name),
    }


def _differences(value: object, outcomes: dict[str, Outcome]) -> Iterator[tuple[str, str]]:
    model, data, typed = outcomes["pydantic"], outcomes["dataclass"], outcomes["typeddict"]
    if model.accepted and not is_same(model.returned, value):
        yield "pydantic", f"comes back as {model.returned!r}"
    if data.accepted != model.accepted:
        yield "dataclass", f"Pydantic says {model.refusal}, the dataclass {data.refusal}"
    elif data.accepted and not (is_same(data.returned, value) or is_pruned(data, value)):
        yield "dataclass", f"comes back as {data.returned!r}"
    if typed.accepted and is_same_number_of_another_kind(typed.returned, value):
        return
    if typed.accepted != outcomes["sayable"].accepted:
        yield "typeddict", f"Pydantic says {outcomes['sayable'].refusal}, the TypedDict {typed.refusal}"
    elif typed.accepted and not is_equal(typed.returned, value):
        yield "typeddict", f"comes back as {typed.returned!r}"


def is_same(left: object, right: object) -> bool:
    """Whether two JSON values are the same; the order of keys is none of their business, `1` and `1.0` are not the same."""
    return _is_alike(left, right, lambda one, other: type(one) is type(other) and one == other)


def is_equal(left: object, right: object) -> bool:
    """Whether two JSON values are the same where all numbers are floats."""
    return _is_alike(left, right, lambda one, other: isinstance(one, bool) is isinstance(other, bool) and one == other)


def is_same_number_of_another_kind(left: object, right: object) -> bool:
    """Whether two JSON values are the same but for some `1` that is `true`, or `0` that is `false`."""
    return not is_equal(left, right) and _is_alike(left, right, lambda one, other: one == other)


def is_pruned(outcome: Outcome, value: object) -> bool:
    """Whether all that a value has lost is keys of objects of which the class does not know."""
    return outcome.loses_nothing and _is_within(outcome.returned, value)


def _is_within(left: object, right: object) -> bool:
    match left, right:
        case dict(), dict():
            return all(key in right and _is_within(item, right[key]) for key, item in left.items())
        case list(), list():
            return len(left) == len(right) and all(map(_is_within, left, right))
        case _:
            return is_same(left, right)


def _is_alike(left: Any, right: Any, is_alike: Callable[[Any, Any], bool]) -> bool:
    match left, right:
        case dict(), dict():
            return left.keys() == right.keys() and all(_is_alike(left[key], right[key], is_alike) for key in left)
        case list(), list():
            return len(left) == len(right) and all(_is_alike(*each, is_alike) for each in zip(left, right, strict=True))
        case (dict() | list(), _) | (_, dict() | list()):
            return False
        case _:
            return is_alike(left, right)
