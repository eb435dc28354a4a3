"""Each version of Python has its own spelling: what it lacks comes from `typing_extensions`, and checkers agree."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from .generated import Generate

SOURCE = """
/** @deprecated Kinds have gone. */
export enum Kind { A = "a", B = "b" }
export enum Level { Low = 1, High = 2 }
export type Id = string | number;
export type Row = [first: string, ...rest: number[]];
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** @deprecated use Page */
export interface Old { x: number }
export interface Page<T, M extends string = "m"> { items: T[]; meta?: M; next: Page<T, M> | null; kind: Kind }
export interface Box<T> { value: T }
export type Result<T> = { ok: true; value: T } | { ok: false; error: string };
export interface Uses { page: Page<Id>; box: Box<Row>; result: Result<Json>; readonly fixed?: Level; never?: never; old?: Old; when: Date; "odd-key"?: 1; [extra: `x-${string}`]: unknown }
export interface Open { a: number; [key: string]: number | string }
export type Tree = { kind: "leaf"; value: string } | { kind: "node"; children: Tree[] };
export type Late = First | null;
export interface First { late: Late; tag: Kind.A }
export type Alias2<T> = Page<T>;
export interface Schema { "not"?: Deeper; title?: string }
export interface Deeper extends Schema { deep?: 1 }
export interface Hidden<T> { T: T; "odd-key": T }
export interface Odd<T> { ""?: any[] | null; value: T; URL: "x" | null }
"""
VERSIONS = ("3.10", "3.11", "3.12", "3.13", "3.14")
TARGETS = ("dataclass", "pydantic", "typeddict")


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("version", VERSIONS)
def test_what_is_for_this_python_or_an_older_one_runs_on_it(generate: Generate, version: str, target: str) -> None:
    made = generate(SOURCE, target, target_python=version)
    if sys.version_info[:2] >= tuple(map(int, version.split("."))):
        assert made.module("types").Uses


@pytest.mark.parametrize(
    ("version", "target", "lines"),
    [
        ("3.10", "pydantic", ["class Kind(_StrEnum):", "tuple[str, Unpack[tuple[int | float, ...]]]"]),
        ("3.10", "dataclass", ['value.endswith("Z")']),
        ("3.10", "typeddict", ["from typing_extensions import (\n    NotRequired,"]),
        (
            "3.11",
            "pydantic",
            ["class Kind(StrEnum):", "Id: TypeAlias = str | int | float", "class Box(_Model, Generic[T]):"],
        ),
        ("3.11", "dataclass", ["tuple[str, *tuple[float, ...]]", "class Box(_Record, Generic[T]):"]),
        (
            "3.12",
            "pydantic",
            ["type Id = str | int | float", "class Box[T](_Model):", "class Page(_Model, Generic[T, PageM]):"],
        ),
        (
            "3.12",
            "dataclass",
            ["type Json = str | float | bool | list[Json] | dict[str, Json] | None", "class Box[T](_Record):"],
        ),
        ("3.13", "pydantic", ["from warnings import deprecated", 'class Page[T, PageM: str = Literal["m"]](_Model):']),
        ("3.13", "typeddict", ["class Box[T](TypedDict):", "fixed"]),
    ],
)
def test_spelling(generate: Generate, version: str, target: str, lines: Sequence[str]) -> None:
    text = generate(SOURCE, target, target_python=version, readonly=True).files["types.py"]
    for line in lines:
        assert line in text


@pytest.mark.parametrize("version", VERSIONS)
def test_type_checkers_agree(generate: Generate, version: str, tmp_path: Path) -> None:
    folder = tmp_path / "checked"
    folder.mkdir()
    for target in TARGETS:
        made = generate(SOURCE, target, target_python=version, readonly=True)
        (folder / f"{target}_types.py").write_text(made.files["types.py"], encoding="utf-8")
    settings = {"typeCheckingMode": "strict", "pythonVersion": version}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    mypy = ["mypy", "--config-file=", "--strict", "--no-incremental", "--python-version", version, str(folder)]
    pyright = ["pyright", "--pythonpath", sys.executable, "--project", str(folder)]
    for command in (mypy, pyright):
        done = subprocess.run([sys.executable, "-m", *command], check=False, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]
