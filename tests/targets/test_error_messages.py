"""Twenty wrong payloads: dataclasses and Pydantic models name the place in the JSON data, and what belongs there."""

import importlib.util
import json
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest
from pydantic import ValidationError

from typeferry.semantics import evaluate
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

SOURCE = """
export interface Job {
    id: `job-${string}`;
    hyperparameters: { n_epochs: "auto" | number };
    status: "queued" | "running" | "failed";
    priority: Priority;
    error: { code: string } | null;
    files: string[];
    span?: [start: number, end: number];
    steps?: Step[];
    labels?: Record<string, boolean>;
    limits?: { total: number; [name: string]: number };
    owner?: string | Owner;
    made?: Date;
    done?: true;
    page?: Page<Owner>;
    "content-type"?: string;
}
export enum Priority { Low = "low", High = "high" }
export type Step = { kind: "wait"; seconds: number } | { kind: "run"; command: string[] };
export interface Owner { name: string; team: string | null }
export interface Page<T> { items: T[] }
"""
JOB: Mapping[str, object] = {
    "id": "job-1",
    "hyperparameters": {"n_epochs": 3},
    "status": "queued",
    "priority": "low",
    "error": None,
    "files": ["a"],
}
MISSING = object()


def _load(target: str, folder: Path) -> ModuleType:
    (folder / "types.ts").write_text(SOURCE, encoding="utf-8")
    emitted = TARGETS[target].emit(evaluate([folder / "types.ts"]).program, TargetOptions())
    path = folder / f"error_messages_{target}.py"
    path.write_text(next(file.text for file in emitted.files if file.path == "types.py"), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = made
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> dict[str, ModuleType]:
    return {target: _load(target, tmp_path_factory.mktemp(target)) for target in ("dataclass", "pydantic")}


TABLE: list[tuple[dict[str, object], str, str]] = [
    (
        {"hyperparameters": {"n_epochs": []}},
        'hyperparameters.n_epochs: expected "auto" or a number, got list',
        "hyperparameters.n_epochs.literal['auto']: Input should be 'auto'\nhyperparameters.n_epochs.int: Input should be a valid integer\nhyperparameters.n_epochs.float: Input should be a valid number",
    ),
    (
        {"hyperparameters": {"n_epochs": True}},
        'hyperparameters.n_epochs: expected "auto" or a number, got true',
        "hyperparameters.n_epochs.literal['auto']: Input should be 'auto'\nhyperparameters.n_epochs.int: Input should be a valid integer\nhyperparameters.n_epochs.float: Input should be a valid number",
    ),
    (
        {"hyperparameters": {}},
        'hyperparameters.n_epochs: expected "auto" or a number, got nothing',
        "hyperparameters.n_epochs: Field required",
    ),
    (
        {"hyperparameters": None},
        "hyperparameters: expected an object, got null",
        "hyperparameters: Input should be an object",
    ),
    ({"id": "1"}, 'id: expected `job-${string}`, got "1"', "id: String should match pattern '^job-[\\s\\S]*$'"),
    ({"id": MISSING}, "id: expected `job-${string}`, got nothing", "id: Field required"),
    (
        {"status": "done"},
        'status: expected "queued", "running" or "failed", got "done"',
        "status: Input should be 'queued', 'running' or 'failed'",
    ),
    (
        {"priority": "none"},
        'priority: expected "low" or "high", got "none"',
        "priority: Input should be 'low' or 'high'",
    ),
    ({"error": {"code": 7}}, "error.code: expected a string, got 7", "error.code: Input should be a valid string"),
    ({"files": "a"}, 'files: expected an array, got "a"', "files: Input should be a valid array"),
    ({"files": ["a", None]}, "files[1]: expected a string, got null", "files.1: Input should be a valid string"),
    ({"span": [1]}, "span: expected an array of 2 items, got list", "span.1: Field required"),
    (
        {"span": [1, "2"]},
        'span[1]: expected a number, got "2"',
        "span.1.int: Input should be a valid integer\nspan.1.float: Input should be a valid number",
    ),
    (
        {"steps": [{"kind": "wait", "seconds": 1}, {"kind": "stop"}]},
        'steps[1].kind: expected "wait" or "run", got "stop"',
        "steps.1: Input tag 'stop' found using 'kind' does not match any of the expected tags: 'wait', 'run'",
    ),
    (
        {"steps": [{"seconds": 1}]},
        'steps[0].kind: expected "wait" or "run", got nothing',
        "steps.0: Unable to extract tag using discriminator 'kind'",
    ),
    (
        {"steps": [{"kind": "run", "command": [1]}]},
        "steps[0].command[0]: expected a string, got 1",
        "steps.0.run.command.0: Input should be a valid string",
    ),
    ({"steps": ["wait"]}, 'steps[0]: expected StepWait or StepRun, got "wait"', "steps.0: Input should be an object"),
    ({"labels": {"new": 1}}, "labels.new: expected a boolean, got 1", "labels.new: Input should be a valid boolean"),
    (
        {"limits": {"total": 1, "other": "2"}},
        'limits.other: expected a number, got "2"',
        "limits.other.int: Input should be a valid integer\nlimits.other.float: Input should be a valid number",
    ),
    (
        {"owner": {"name": "x"}},
        "owner.team: expected a string or null, got nothing",
        "owner.str: Input should be a valid string\nowner.Owner.team: Field required",
    ),
    (
        {"owner": 7},
        "owner: expected a string or Owner, got 7",
        "owner.str: Input should be a valid string\nowner.Owner: Input should be an object",
    ),
    (
        {"made": "yesterday"},
        'made: expected a date and time in ISO 8601, got "yesterday"',
        "made: Input should be a valid datetime, input is too short",
    ),
    ({"done": False}, "done: expected true, got false", "done: Input should be True"),
    (
        {"page": {"items": [{"name": "x", "team": 1}]}},
        "page.items[0].team: expected a string or null, got 1",
        "page.items.0.team: Input should be a valid string",
    ),
    (
        {"content-type": None},
        '["content-type"]: expected a string, got null',
        "content-type: Input should be a valid string",
    ),
]


def _changed(change: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in {**JOB, **change}.items() if value is not MISSING}


def test_the_table_has_twenty_rows() -> None:
    assert len(TABLE) >= 20


def test_what_the_payloads_change_is_right(modules: dict[str, ModuleType]) -> None:
    assert modules["dataclass"].Job.from_dict(JOB).to_dict() == JOB
    assert modules["pydantic"].Job.model_validate_json(json.dumps(JOB), strict=True)


@pytest.mark.parametrize(("change", "message", "_"), TABLE)
def test_dataclass(modules: dict[str, ModuleType], change: dict[str, object], message: str, _: str) -> None:
    with pytest.raises(modules["dataclass"].DataError) as caught:
        modules["dataclass"].Job.from_dict(_changed(change))
    assert str(caught.value) == message


@pytest.mark.parametrize(("change", "_", "message"), TABLE)
def test_pydantic(modules: dict[str, ModuleType], change: dict[str, object], _: str, message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        modules["pydantic"].Job.model_validate_json(json.dumps(_changed(change)), strict=True)
    found = [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in caught.value.errors()]
    assert "\n".join(found) == message
