"""Texts of the worst kinds take time and memory by their size, and what is too much is said."""

import sys
import time
import tracemalloc
from pathlib import Path

import pytest

from typeferry.diagnostics import Severity
from typeferry.render.formatting import format_python
from typeferry.semantics import evaluate
from typeferry.source import Source
from typeferry.syntax import parse_source


@pytest.mark.parametrize("line", ["\n", "  \n", "/*\n", "/** \n"])
def test_many_lines_of_nothing_behind_an_error(line: str) -> None:
    started = time.process_time()
    parsed = parse_source(Source("input.ts", ("export interface A { a: ; /*\n" + line * 3000).encode()))
    assert time.process_time() - started < 4
    assert parsed.diagnostics


def test_a_long_text_takes_memory_by_its_length() -> None:
    text = f'a = "{"x" * 200_000}"'
    tracemalloc.start()
    try:
        assert format_python(text) == text
        assert tracemalloc.get_traced_memory()[1] < 20 * len(text)
    finally:
        tracemalloc.stop()


def test_what_is_inherited_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["typeferry.semantics.evaluate"], "MAX_INHERITED", 1000)
    lines = [f"export interface I{at} extends I{at - 1} {{ p{at}: 1 }}" for at in range(1, 100)]
    found = evaluate([Source("input.ts", "\n".join(["export interface I0 { p: 1 }", *lines]).encode())])
    assert [each.rule.code for each in found.diagnostics] == ["too-much-inherited"]
    assert len(found.program.modules[0].declarations) == 100


def test_texts_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["typeferry.semantics.loading"], "MAX_TEXT", 100)
    sources = [Source(f"{name}.ts", f"export type {name} = 'x'; // {'-' * 40}".encode()) for name in "ABCD"]
    found = evaluate(sources)
    assert [(each.path, each.rule.code) for each in found.diagnostics] == [("B.ts", "too-much-text")]


def test_what_is_not_read_any_more_is_not_called_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys.modules["typeferry.semantics.loading"], "MAX_TEXT", 100)
    (tmp_path / "a.ts").write_text("export { B } from './b'; export { C } from './c';")
    for name in "bc":
        (tmp_path / f"{name}.ts").write_text(f"export type {name.upper()} = 'x'; // {'-' * 40}")
    found = evaluate([tmp_path / "a.ts"])
    assert [each.rule.code for each in found.diagnostics if each.rule.code != "missing-export"] == ["too-much-text"]


def test_what_is_to_be_written_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["typeferry.semantics.size"], "MAX_SIZE", 50)
    lines = [f"export interface I{at} {{ a: 1; b: 2; next: I{at + 1} }}" for at in range(100)]
    found = evaluate([Source("input.ts", "\n".join(lines).encode())])
    assert [each.message for each in found.diagnostics if each.severity is Severity.ERROR] == [
        "with 'I12' there are more than 50 types: more take too much memory"
    ]


def test_a_chain_of_thirty_thousand_aliases_is_no_circle() -> None:
    chain = [f"export type A{at} = A{at + 1};" for at in range(30_000)]
    started = time.process_time()
    found = evaluate([Source("input.ts", "\n".join([*chain, "export type A30000 = string;"]).encode())])
    assert time.process_time() - started < 60
    assert not found.diagnostics


def test_unions_of_many_literals_are_compared_in_time() -> None:
    union = lambda first: "|".join([f"'{at}'" for at in range(first, first + 8000)])
    text = f"type A = {union(0)}; type B = {union(4000)}; export type C = A & B; export type D = Exclude<A, B>;"
    started = time.process_time()
    found = evaluate([Source("input.ts", text.encode())])
    assert time.process_time() - started < 15
    assert not found.diagnostics


def test_declarations_that_merge_many_times_take_time_by_their_number() -> None:
    text = "".join([f"export interface A {{ p{at}: string }}" for at in range(5000)])
    started = time.process_time()
    found = evaluate([Source("input.ts", text.encode())])
    assert time.process_time() - started < 15
    assert not found.diagnostics
