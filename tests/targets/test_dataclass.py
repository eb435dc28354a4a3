"""Dataclasses: JSON data goes in and comes out the same, and what does not fit is refused with its place."""

import importlib.util
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
export interface Job { from: string; n_epochs: "auto" | number; error: { code: string } | null; nick?: string; note?: string | null }
export interface Open { id: number; [key: string]: number }
export type Pair = [string, ...number[], boolean];
export type Untagged = { a: string } | { a: string; b: number };
export type Term = { is: "sum"; of: Term[] } | { is: "constant"; value: number } | { is: "constant"; text: string };
export type Item = Term | { title: string };
export interface Box<T> { value: T; more?: T[] }
export interface Holder { box: Box<Two> }
type Branded<B> = string & { __brand: B };
export type JobId = Branded<Job>;
export type OneOrMany<T> = T | T[];
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
