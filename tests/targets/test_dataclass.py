"""Dataclasses: JSON data goes in and comes out the same, and what does not fit is refused with its place."""

import copy
import dataclasses
import importlib.util
import pickle
import sys
from pathlib import Path
from types import ModuleType

import pytest

from typeferry.semantics import evaluate
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

SOURCE = """
export enum E { a = "a", b = "b", c = "c" }
export type Two = E.a | E.b;
export type Filter = { type: "eq" | "ne" | "gt" | "gte" | "lt" | "lte" | "in"; key: string } | { type: "and"; all: Filter[] };
export interface Job { from: string; n_epochs: "auto" | number; error: { code: string } | null; nick?: string; note?: string | null; errors?: ({ code: string } | null)[] }
export interface Open { id: number; [key: string]: number }
export type Pair = [string, ...number[], boolean];
export type Untagged = { a: string } | { a: string; b: number };
export type Term = { is: "sum"; of: Term[] } | { is: "constant"; value: number } | { is: "constant"; text: string };
export type Item = Term | { title: string };
export interface Box<T> { value: T; more?: T[] }
export interface Holder { box: Box<Two> }
export interface Base { id: string; at?: Date }
export interface Heir extends Base { size: number; inner: { x: number } }
export interface OpenHeir extends Base { [key: string]: Date | string | undefined }
export interface Inputs { field?: string; name: string }
export interface OpenInputs { field?: string; [key: string]: unknown }
export interface Prefixed { id: string; [key: `x-${string}`]: number }
export type Closest = { a: string } | Record<string, unknown> | { a: string; b?: { c?: number } };
type Branded<B> = string & { __brand: B };
export type JobId = Branded<Job>;
export type OneOrMany<T> = T | T[];
export type Elicitation = { mode?: "form"; message: string; form: { x: number } } | { mode: "url"; message: string; id: string };
export type Change = { text: string } | { kind: "create"; uri: string } | { kind: "rename"; from: string; to: string } | { mood: "glad" | "sad" };
export interface Query { id: JobId; sort: OneOrMany<"up" | "down">; extra: unknown; none: {} }
"""


@pytest.fixture(scope="module")
def module(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    folder: Path = tmp_path_factory.mktemp("dataclass")
    (folder / "types.ts").write_text(SOURCE, encoding="utf-8")
    emitted = TARGETS["dataclass"].emit(evaluate([folder / "types.ts"]).program, TargetOptions())
    path = folder / "generated_dataclasses.py"
    path.write_text(next(file.text for file in emitted.files if file.path == "types.py"), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None and spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[path.stem] = made  # dataclasses look their module up there
    spec.loader.exec_module(made)
    return made


JOB = {"from": "x", "n_epochs": 1, "error": None}


@pytest.mark.parametrize(
    "data",
    [JOB, JOB | {"note": None}, JOB | {"note": "n", "nick": "k"}, JOB | {"n_epochs": 1.5, "error": {"code": "c"}}],
)
def test_the_four_states_come_back(module: ModuleType, data: dict[str, object]) -> None:
    assert repr(module.Job.from_dict(data).to_dict()) == repr(
        {key: data[key] for key in [*JOB, *("nick", "note")] if key in data}
    )


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("filter", {"type": "in", "key": "k"}),
        ("filter", {"type": "and", "all": [{"type": "eq", "key": "k"}]}),
        ("pair", ["a", 1, 2.5, True]),
        ("untagged", {"a": "x", "b": 1}),
        ("term", {"is": "sum", "of": [{"is": "constant", "value": 1}, {"is": "constant", "text": "x"}]}),
        ("item", {"is": "constant", "text": "x"}),
        ("item", {"title": "t"}),
    ],
)
def test_aliases_come_back(module: ModuleType, name: str, data: object) -> None:
    assert getattr(module, f"dump_{name}")(getattr(module, f"parse_{name}")(data)) == data


def test_enums_generics_and_index_signatures_come_back(module: ModuleType) -> None:
    assert module.parse_two("b") is module.E.b
    holder = {"box": {"value": "a", "more": ["b"]}}
    assert module.Holder.from_dict(holder).to_dict() == holder
    assert module.Open.from_dict({"id": 1, "x": 2}).to_dict() == {"id": 1, "x": 2}


def test_what_takes_every_value_is_still_required(module: ModuleType) -> None:
    query = {"id": "a", "sort": ["up"], "extra": None, "none": 1}
    assert module.Query.from_dict(query).to_dict() == query
    for name in ("extra", "none"):
        with pytest.raises(module.DataError, match=f"^{name}: expected a value, got nothing$"):
            module.Query.from_dict({key: value for key, value in query.items() if key != name})


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"n_epochs": []}, 'n_epochs: expected "auto" or a number, got list'),
        ({"n_epochs": True}, 'n_epochs: expected "auto" or a number, got true'),
        ({"error": {}}, "error.code: expected a string, got nothing"),
        ({"error": "x"}, 'error: expected an object or null, got "x"'),
        ({"errors": [None, "x"]}, 'errors[1]: expected an object or null, got "x"'),
        ({"errors": "x"}, 'errors: expected an array, got "x"'),
        ({"nick": None}, "nick: expected a string, got null"),
    ],
)
def test_refusals_name_the_place(module: ModuleType, change: dict[str, object], message: str) -> None:
    with pytest.raises(module.DataError) as caught:
        module.Job.from_dict(JOB | change)
    assert str(caught.value) == message


def test_refusals_name_items_and_tags(module: ModuleType) -> None:
    with pytest.raises(module.DataError, match=r"^all\[0\]\.type: expected "):
        module.parse_filter({"type": "and", "all": [{"type": "x"}]})
    with pytest.raises(module.DataError, match='expected "a" or "b", got "c"'):
        module.parse_two("c")


def test_refusals_of_members_that_share_a_tag_name_what_is_wrong_in_one_of_them(module: ModuleType) -> None:
    with pytest.raises(module.DataError, match=r"^of\[1\]\.value: expected a number, got true$"):
        module.parse_term({"is": "sum", "of": [{"is": "constant", "text": ""}, {"is": "constant", "value": True}]})
    with pytest.raises(module.DataError, match=r'^of\[0\]\.is: expected "sum" or "constant", got nothing$'):
        module.parse_term({"is": "sum", "of": [{}]})
    with pytest.raises(module.DataError, match="^title: expected a string, got 1$"):
        module.parse_item({"title": 1})


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"mode": "url", "message": "m"}, "id: expected a string, got nothing"),
        ({"message": "m"}, "form: expected an object, got nothing"),
        ({"kind": "rename", "from": "a"}, "to: expected a string, got nothing"),
        ({"kind": "copy", "text": 1}, "text: expected a string, got 1"),
        ({"kind": "say", "mood": "up"}, 'mood: expected "glad" or "sad", got "up"'),
    ],
)
def test_refusals_are_those_of_the_member_that_is_meant(
    module: ModuleType, data: dict[str, object], message: str
) -> None:
    with pytest.raises(module.DataError) as caught:
        (module.parse_change if "kind" in data else module.parse_elicitation)(data)
    assert str(caught.value) == message


def test_refusals_get_to_other_processes(module: ModuleType) -> None:
    with pytest.raises(module.DataError) as caught:
        module.Base.from_dict({})
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(copy.deepcopy(caught.value)) == str(caught.value)
    assert str(caught.value) == "id: expected a string, got nothing"


EXTRA = {"new": {"deep": [1, None]}, "id2": 1.0}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("Job", JOB | {"error": {"code": "c", **EXTRA}} | EXTRA),
        ("Base", {"id": "a", **EXTRA}),
        ("Heir", {"id": "a", "size": 1, "inner": {"x": 1, **EXTRA}, **EXTRA}),
        ("Holder", {"box": {"value": "a", **EXTRA}, **EXTRA}),
        ("Inputs", {"field": "a", "name": "b", **EXTRA}),
        ("Prefixed", {"id": "a", "x-a": 1, **EXTRA}),
    ],
)
def test_unknown_keys_come_back(module: ModuleType, name: str, data: dict[str, object]) -> None:
    class_ = getattr(module, name)
    read = class_.from_dict(data)
    assert repr(sorted(read.to_dict().items())) == repr(sorted(data.items()))
    assert EXTRA.items() <= read.additional_properties.items()
    assert class_.from_dict({key: data[key] for key in data if key not in EXTRA}) != read
    changes = {"id": "b"} if "id" in data else {}
    for again in (copy.copy(read), copy.deepcopy(read), pickle.loads(pickle.dumps(read))):
        assert again == read
    assert dataclasses.replace(read, **changes).to_dict() == data | changes


def test_heirs_read_their_own_keys_first(module: ModuleType) -> None:
    heir = module.Heir.from_dict({"id": "a", "size": 1, "inner": {"x": 1}})
    assert heir.additional_properties == {}
    dated = {"id": "a", "at": "2026-01-01T00:00:00Z", "other": "2026-01-02T00:00:00Z", "text": "t"}
    assert module.OpenHeir.from_dict(dated).to_dict() == dated
    inputs = module.OpenInputs(field="a")
    assert inputs.to_dict() == {"field": "a"} == module.OpenInputs.from_dict({"field": "a"}).to_dict()
    with pytest.raises(module.DataError, match="^text: expected .* got 1$"):
        module.OpenHeir.from_dict(dated | {"text": 1})


def test_what_is_there_is_shown(module: ModuleType) -> None:
    job = module.Job.from_dict(JOB)
    assert repr(job) == "Job(from_='x', n_epochs=1, error=None)"
    assert job == module.Job(from_="x", n_epochs=1, error=None)
    assert repr(module.Job.from_dict(JOB | {"new": 1})).endswith("error=None, additional_properties={'new': 1})")
    with pytest.raises(TypeError, match="unhashable"):
        hash(job)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"a": "x"}, "Closest1"),
        ({"a": "x", "new": 1}, "Closest1"),
        ({"a": "x", "b": {"c": 1}}, "ClosestB"),
        ({"a": "x", "b": {"c": 1, "new": 1}}, "ClosestB"),
        ({"a": 1}, "dict"),
    ],
)
def test_the_member_that_declares_most_is_taken(module: ModuleType, data: dict[str, object], name: str) -> None:
    read = module.parse_closest(data)
    assert type(read).__name__ == name
    assert module.dump_closest(read) == data
