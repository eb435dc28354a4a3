"""Input that never ends, or is very large: it is given up at a place, with a diagnostic, and the rest is evaluated."""

import pytest

from typeferry.semantics import Evaluation, evaluate, size
from typeferry.source import Source


def run(text: str) -> Evaluation:
    return evaluate([Source("input.ts", text.encode())])


def codes(evaluation: Evaluation) -> set[str]:
    return {diagnostic.rule.code for diagnostic in evaluation.diagnostics}


def names(evaluation: Evaluation) -> set[str]:
    return {declaration.id.path for module in evaluation.program.modules for declaration in module.declarations}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("export type A = A;", "circular-type"),
        ("type C = B | string; export type B = C;", ""),
        ("type L<T extends any[]> = L<[...T, 1]>; export type A = L<[]>;", "circular-type"),
        ("type G<T> = T extends string ? G<`${T}x`> : 1; export type A = G<'a'>;", "too-deep"),
        ("type G<T> = T extends any[] ? [G<[T]>] : 1; export type A = G<[]>;", "too-deep"),
        ("interface G<T> { v?: T; next?: G<[T]> } export type A = G<1>;", "too-deep"),
        ("type G<T> = T extends string ? G<`${T}x`> | G<`y${T}`> : 1; export type A = G<'a'>;", "too-deep"),
        ("type L<T extends any[]> = L<[...T, ...T, 1]>; export type A = L<[]>;", "too-complex"),
        ("export type A = A['x'];", "circular-type"),
        ("enum E { A = B, B = A } export interface A { e: E }", "computed-enum-member"),
        ("type D = 0|1|2|3|4|5|6|7|8|9; export type A = `${D}${D}${D}${D}${D}${D}`;", "too-complex"),
        (f"export type A = {' & '.join(f'({{a{i}: 1}} | {{b{i}: 2}})' for i in range(16))};", "too-complex"),
        (f"export type A = {'Array<' * 1400}string{'>' * 1400};", "too-deep"),
    ],
)
def test_what_never_ends_costs_its_place_alone(text: str, code: str) -> None:
    evaluation = run(f"{text} export interface Rest {{ a: string }}")
    assert code in codes(evaluation) | {""}
    assert {"A", "Rest"} & names(evaluation) >= {"Rest"}
    assert all(diagnostic.span is not None for diagnostic in evaluation.diagnostics)


@pytest.mark.parametrize(
    "text",
    [
        'export type E = ["-", number | E, (number | E)?] | ["get", E?];',
        'export type A = ["a", B?]; export type B = A | ["b", (1 | B)?];',
    ],
)
def test_an_alias_may_hold_itself_in_optional_elements(text: str) -> None:
    assert not run(text).diagnostics


def test_an_interface_that_extends_itself() -> None:
    assert names(run("interface P extends Q { a: 1 } interface Q extends P { b: 1 } export type T = P;")) >= {"P", "T"}


@pytest.mark.parametrize(
    "lines",
    [
        [
            "export interface I0 { p: string }",
            *(f"export interface I{i} extends I{i - 1} {{ p{i}: 1 }}" for i in range(1, 3000)),
        ],
        [*(f"export type A{i} = A{i + 1} | {i};" for i in range(3000)), "export type A3000 = 'end';"],
        [*(f"export interface R{i} {{ next: R{i + 1} }}" for i in range(3000)), "export interface R3000 { v: 1 }"],
    ],
    ids=["extends", "aliases", "references"],
)
def test_three_thousand_in_a_chain(lines: list[str]) -> None:
    evaluation = run("\n".join(lines))
    assert not evaluation.diagnostics
    assert len(names(evaluation)) == len(lines)


def test_instances_that_lead_to_each_other_in_ever_more_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(size, "MAX_SIZE", 2_000)
    members = "".join([f"p{at}?: Role<string | {at}, 'p{at}'>; " for at in range(20)])
    text = f"type Role<T, P extends string> = Omit<Base, P> & {{ [key in P]: T }}; interface Base {{ {members} }}"
    evaluation = run(f"{text} export interface Page {{ role: Role<string | null, 'p0'> }}")
    assert codes(evaluation) == {"too-many-types"}


def test_types_nested_a_thousand_deep() -> None:
    assert not run("export type T = " + "{ a: " * 1000 + "string" + " }" * 1000).diagnostics


@pytest.mark.parametrize(
    "text", ["G<" * 300 + "string" + ">" * 300, "string" + "[]" * 300, "[" * 300 + "1" + "]" * 300]
)
def test_types_nested_deeper_than_python_reads(text: str) -> None:
    evaluation = run(f"export interface G<T> {{ v: T }} export type A = {text}; export type B = G<G<string>>;")
    assert codes(evaluation) == {"nesting-too-deep"}
    assert names(evaluation) == {"G", "A", "B"}
