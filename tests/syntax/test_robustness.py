"""Whatever the bytes are, reading them ends soon, raises nothing, and tells what was wrong."""

import time
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from typeferry.diagnostics import NESTING_TOO_DEEP, SYNTAX_ERROR
from typeferry.source import Source
from typeferry.syntax import Parsed, parse_source
from typeferry.syntax.nodes import AliasDeclaration, EnumDeclaration, LiteralExpression, VariableDeclaration

REAL = """
/** Text. @default 1 */ export declare interface A<in out T extends B = C> extends D.E<F> {
  /** a */ readonly a?: string | null; [k: `x-${string}`]: import("x").Y<Z>[]
  in(): asserts this is T
  <const U>(b: U, ...c: readonly D[]): { [K in keyof T as `${K & string}`]-?: T[K] }
}
@d() export default abstract class G<T> extends f(H) implements I { static [k: string]: X; #b = 1; accessor c: Y }
export type * as ns from "m" ; import type J = require("j"); declare global { const enum K { L = 1 << 2, "m" = `n${L}` } }
const o = { p: [1, ...q], "r": <const>"s" } as const satisfies T, fn = (a: string): a is "b" => true
type V = A extends [infer W extends string, ...infer X] ? typeof y["z"] : unique symbol // end
"""
WORDS = """{ } ( ) [ ] < > /** */ /* // ` ${ " ' \\ @ # => ... ? : ; , = | & . ! - 1n 0x in out abstract static declare global import
import("x") export type default extends infer keyof typeof asserts is new enum namespace with <<<<<<< >>>>>>> é 😀"""
PIECES = [*WORDS.split(), "\n", "\r", "\0"]


def parse(text: str | bytes, path: str = "a.ts") -> Parsed:
    data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        parsed = parse_source(Source(path, data))
    for diagnostic in parsed.diagnostics:
        assert diagnostic.span is not None and 0 <= diagnostic.span.start <= diagnostic.span.end <= len(data)
        assert diagnostic.message and diagnostic.span.location.line >= 1
    return parsed


@st.composite
def broken_texts(draw: st.DrawFn) -> str:
    """Real text with some pieces put in, taken out or doubled."""
    text = REAL
    for _ in range(draw(st.integers(1, 5))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 40)))
        new = draw(st.sampled_from(["", *PIECES, text[start:end] * 2]))
        text = text[:start] + new + text[end:]
    return text


@settings(max_examples=150)
@given(broken_texts(), st.sampled_from(["a.ts", "a.tsx", "a.d.mts"]))
def test_broken_text_is_read_as_far_as_it_goes(text: str, path: str) -> None:
    parse(text, path)


@settings(max_examples=100)
@given(
    st.binary(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=60).map(lambda parts: " ".join(parts).encode())
)
def test_any_bytes_are_read(data: bytes) -> None:
    parse(data)


def test_real_text_has_no_errors() -> None:
    assert parse(REAL).diagnostics == ()


NESTED = {
    "arrays": ("Array<", "string", ">"),
    "brackets": ("", "string", "[]"),
    "indexed access": ("", "A", "['a']"),
    "objects": ("{ a: ", "1", "}"),
    "parentheses": ("(", "1", ")"),
    "tuples": ("[", "1", "]"),
    "unions": ("(1 | ", "2", ")"),
    "conditions": ("A extends B ? C : ", "1", ""),
    "true branches": ("A extends B ? ", "1", " : C"),
    "functions": ("() => ", "1", ""),
    "templates": ("`${", "1", "}`"),
    "mapped types": ("{ [K in A]: ", "1", "}"),
    "parameters": ("(a: ", "1", ") => 1"),
    "type arguments of constraints": ("<T extends ", "1", ">() => T"),
}


@pytest.mark.parametrize("before, inside, after", NESTED.values(), ids=NESTED)
def test_types_nest_as_deep_as_anyone_writes(before: str, inside: str, after: str) -> None:
    parsed = parse(f"type T = {before * 500}{inside}{after * 500}")
    assert parsed.diagnostics == ()


@pytest.mark.parametrize("before, inside, after", NESTED.values(), ids=NESTED)
def test_types_that_nest_deeper_are_given_up_with_a_word(before: str, inside: str, after: str) -> None:
    parsed = parse(f"type T = {before * 5000}{inside}{after * 5000}\ntype Next = 1")
    assert [diagnostic.rule for diagnostic in parsed.diagnostics] == [NESTING_TOO_DEEP]
    assert [getattr(statement, "name", None) for statement in parsed.file.statements] == ["T", "Next"]


def test_namespaces_that_nest_too_deep_are_given_up_with_a_word() -> None:
    parsed = parse("namespace A {" * 5000 + "}" * 5000)
    assert [diagnostic.rule for diagnostic in parsed.diagnostics] == [NESTING_TOO_DEEP]


@pytest.mark.parametrize(
    "expression",
    [
        "1 + " * 5000 + "1",
        "[" * 5000 + "]" * 5000,
        "1" + " as A" * 5000,
        "(" * 5000 + "1" + ")" * 5000,
        "- " * 5000 + "1",
    ]
    + ["a" + ".b" * 5000, "() => " * 5000 + "1", "{ a: " * 5000 + "1" + "}" * 5000, "`${" * 5000 + "1" + "}`" * 5000],
)
def test_expressions_that_nest_too_deep_cost_nothing_else(expression: str) -> None:
    parsed = parse(f"const x = {expression}, y = 1; enum E {{ A = {expression}, B = 2 }}")
    x, y, enum = parsed.file.statements
    assert (
        isinstance(x, VariableDeclaration) and isinstance(y, VariableDeclaration) and isinstance(enum, EnumDeclaration)
    )
    assert isinstance(y.initializer, LiteralExpression) and isinstance(enum.members[1].initializer, LiteralExpression)
    assert SYNTAX_ERROR not in [diagnostic.rule for diagnostic in parsed.diagnostics]


@pytest.mark.parametrize(
    "text",
    ["function f() {" * 5000 + "}" * 5000, "if (a) " * 5000 + ";", "@a " * 5000 + "class A { }"]
    + ["type T = " + " | ".join(["A"] * 5000), "type T = " + "A." * 5000 + "B", "/* a */" * 5000 + "type T = 1"],
    ids=["bodies", "conditions", "decorators", "union members", "qualified names", "comments"],
)
def test_what_is_only_long_is_read(text: str) -> None:
    assert parse(text).diagnostics == ()


@pytest.mark.parametrize("piece", ["{", "(", "[", "<", "type T = {", "`", "/*", "'", ")", "a: ", "import("])
def test_what_never_ends_is_told(piece: str) -> None:
    parsed = parse(f"type A = 1\n{piece * 2000}")
    assert {diagnostic.rule for diagnostic in parsed.diagnostics} == {SYNTAX_ERROR}
    assert 1 <= len(parsed.diagnostics) <= 5


@pytest.mark.parametrize("path", ["a.ts", "a.tsx"])
def test_recovery_without_an_end_is_ended(path: str) -> None:
    parsed = parse("type A = 1\ni<T extends>e a*/y a?:;[k:`x-n]U", path)
    assert parsed.diagnostics and {diagnostic.rule for diagnostic in parsed.diagnostics} == {SYNTAX_ERROR}
    place = parsed.diagnostics[0].span
    assert place is not None and place.location.line == 2


def test_nul_bytes_cost_their_place_alone() -> None:
    parsed = parse("type A = 1\ntype \0B = 2\ntype C = 3")
    assert {diagnostic.rule for diagnostic in parsed.diagnostics} == {SYNTAX_ERROR}
    assert parsed.diagnostics[0].span is not None and parsed.diagnostics[0].span.location.line == 2
    names = [statement.name for statement in parsed.file.statements if isinstance(statement, AliasDeclaration)]
    assert names[0] == "A" and names[-1] == "C"


@pytest.mark.parametrize(
    "text",
    [
        "type T = " + " | ".join(["A"] * 30_000),
        "type T = " + " & ".join(["A[]"] * 30_000),
        "enum E { " + "".join(f"A{number} = {number}, " for number in range(20_000)) + "}",
        "interface A {\n" + "a: string\n" * 30_000 + "}",
        "type T = `" + "${A}" * 20_000 + "`",
    ],
    ids=["unions", "intersections", "enums", "members", "templates"],
)
def test_time_is_in_proportion_to_width(text: str) -> None:
    begin = time.process_time()
    assert parse(text).diagnostics == ()
    assert time.process_time() - begin < 4


def test_time_is_in_proportion_to_length() -> None:
    member = '/** Text of it. @default 1 */ readonly a?: import("x").B<C[]> | { b: "c" }\n'
    text = "".join(f"export interface A{number} {{\n{member}}}\n" for number in range(4000))
    begin = time.process_time()
    parsed = parse(text)
    assert len(parsed.file.statements) == 4000 and parsed.diagnostics == ()
    assert time.process_time() - begin < 5


@pytest.mark.parametrize("piece", ["/* open ", "type A = 1; /** open\n", 'type A = "/*";\n'])
def test_beginnings_of_comments_without_an_end_take_time_by_their_number(piece: str) -> None:
    begin = time.process_time()
    parsed = parse(piece * 12_000)
    assert time.process_time() - begin < 5
    if '"' in piece:
        values = {statement.type.value for statement in parsed.file.statements}  # type: ignore[union-attr]
        assert parsed.diagnostics == () and values == {"/*"}
    else:
        assert "this comment never ends" in parsed.diagnostics[0].message
