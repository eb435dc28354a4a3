"""Twice the input takes about twice the time, in every phase: nothing is quadratic in what real input has much of."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from typeferry.changes import Version, compare
from typeferry.memory import rare_collection
from typeferry.refine import RULES, RefineOptions, refine
from typeferry.semantics import evaluate
from typeferry.source import Source
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

#: Twice as much, and room for a machine that is at other things meanwhile. Four would be the square.
AT_MOST = 3.2
#: Too short to be measured.
ENOUGH = 0.25


def _lines(line: Callable[[int], str], count: int) -> str:
    return "\n".join([line(number) for number in range(count)])


def _union(member: str, count: int) -> str:
    return " | ".join([member.format(number) for number in range(count)])


TEXTS: dict[str, Callable[[int], str]] = {
    "extends": lambda n: "export interface I0 { p: string }\n"
    + _lines(lambda i: f"export interface I{i + 1} extends I{i} {{ p{i}: 1 }}", n),
    "references": lambda n: _lines(lambda i: f"export interface R{i} {{ next: R{i + 1} }}", n)
    + f"\nexport interface R{n} {{ value: string }}",
    "separate": lambda n: _lines(lambda i: f"/** Says {i}. */\nexport interface S{i} {{ a: string; b?: number[] }}", n),
    "union of literals": lambda n: "export type U = " + _union("'v{}'", n) + " | string[];",
    "union of objects": lambda n: _lines(lambda i: f"export interface M{i} {{ kind: 'k{i}'; v: string }}", n)
    + "\nexport interface All { one: "
    + _union("M{}", n)
    + " }",
    "properties": lambda n: "export interface P {\n" + _lines(lambda i: f"  p{i}?: string | null;", n) + "\n}",
    "inline objects": lambda n: "export interface P {\n" + _lines(lambda i: f"  p{i}: {{ x: string }};", n) + "\n}",
    "enum": lambda n: "export enum E {\n"
    + _lines(lambda i: f"  M{i} = 'm{i}',", n)
    + "\n}\nexport type A = E | string[];",
    "mapped": lambda n: "export type M = { [P in " + _union("'v{}'", n) + "]: { name: P } };",
    "nesting": lambda n: "export interface N { a: " + "{ a: " * (n // 3) + "string" + " }" * (n // 3) + " }",
}


def _cpu(act: Callable[[], object]) -> float:
    before = time.process_time()
    with rare_collection():
        act()
    return time.process_time() - before


def _check(make: Callable[[int], Callable[[], object]], count: int) -> None:
    once, twice = _cpu(make(count)), _cpu(make(2 * count))
    if twice > ENOUGH and twice > AT_MOST * once:
        once, twice = min(once, _cpu(make(count))), min(twice, _cpu(make(2 * count)))
    assert twice <= max(ENOUGH, AT_MOST * once), f"{once:.2f} s, and {twice:.2f} s for twice as much"


@pytest.mark.parametrize("kind", TEXTS)
def test_evaluation(kind: str) -> None:
    _check(lambda count: lambda: evaluate([Source("input.ts", TEXTS[kind](count).encode())]), 1500)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("kind", [kind for kind in TEXTS if kind != "nesting"])
def test_targets(kind: str, target: str) -> None:
    def emit(count: int) -> Callable[[], object]:
        program = evaluate([Source("input.ts", TEXTS[kind](count).encode())]).program
        refined = refine(program, RefineOptions(rules=frozenset(RULES))).program
        return lambda: TARGETS[target].emit(refined, TargetOptions())

    emit(1)()  # which imports what it needs
    _check(emit, 1500)


# All that is inherited is related for each type, as tsc does: at the end of a chain that is the chain.
@pytest.mark.parametrize("kind", [kind for kind in TEXTS if kind != "extends"])
def test_changes(kind: str, tmp_path: Path) -> None:
    def changed(count: int) -> Callable[[], object]:
        old, new = tmp_path / f"old{count}.ts", tmp_path / f"new{count}.ts"
        old.write_text(TEXTS[kind](count))
        new.write_text(TEXTS[kind](count).replace("string", "number"))
        return lambda: compare(Version((old,)), Version((new,)))

    _check(changed, 600)
