"""What the rules share: where they look, what they leave alone, what they tell."""

import time

import pytest

from typeferry.diagnostics import TAG_DOES_NOT_FIT, UNREADABLE_TAG
from typeferry.model import AliasDeclaration, ObjectDeclaration
from typeferry.refine import RULES, Refined, RefineOptions, explain_json, explain_table, refine, would_add
from typeferry.refine.notation import notation, notation_with
from typeferry.semantics import EvaluateOptions, evaluate
from typeferry.source import Source

ALL = RefineOptions(frozenset(RULES))


def run(text: str, options: RefineOptions = ALL) -> Refined:
    return refine(evaluate([Source("a.ts", text.encode())], EvaluateOptions()).program, options)


def applied(refined: Refined) -> list[tuple[str, str]]:
    return [(finding.path, finding.after) for finding in refined.findings if finding.applied]


def test_anonymous_objects_are_found_wherever_they_stand() -> None:
    refined = run("""
        export interface Page {
          nested: { deep: { /** The number of rows. */ rows: number } };
          listed: { /** The number of rows. */ rows: number }[];
          either: { kind: "a"; /** The number of rows. */ rows: number } | { kind: "b" } | null;
          paired: [{ /** The number of rows. */ rows: number }, string];
          mapped: Record<string, { /** The number of rows. */ rows: number }>;
        }
        export type Listed = { /** The number of rows. */ rows: number }[];
    """)
    assert applied(refined) == [
        ("Page.nested.deep.rows", "integer"),
        ("Page.listed.rows", "integer"),
        ("Page.either.rows", "integer"),
        ("Page.paired.rows", "integer"),
        ("Page.mapped.[key].rows", "integer"),
        ("Listed.rows", "integer"),
    ]
    again = refine(refined.program, ALL)
    assert again.findings == () and again.program is refined.program


def test_what_holds_no_match_stays_the_same_object() -> None:
    refined = run("""
        export interface Same { /** The name. */ name: string; inner: { x: number } }
        export interface Other { /** The number of rows. */ rows: number; inner: { x: number } }
    """)
    before = evaluate([Source("a.ts", b"export interface Same { /** The name. */ name: string }")], EvaluateOptions())
    assert refine(before.program, ALL).program is before.program
    _, other = refined.program.modules[0].declarations
    assert isinstance(other, ObjectDeclaration)
    assert [notation(each.type) for each in other.type.properties] == ["integer", "{ … }"]


def test_aliases_are_refined_by_comment_and_by_name() -> None:
    refined = run("""
        /** Unix timestamp in seconds. */
        export type Moment = number;
        export type integer = number;
        export type uint32 = number;
        export type PositiveInteger = number;
        export type Long = number;
        export type integerText = string;
        /** Can be either `on` or `off`. */
        export type Switch = string;
    """)
    types = {
        d.id.path: notation(d.type) for d in refined.program.modules[0].declarations if isinstance(d, AliasDeclaration)
    }
    assert types == {
        "Moment": "integer",
        "integer": "integer",
        "uint32": "integer",
        "PositiveInteger": "integer",
        "Long": "number",
        "integerText": "string",
        "Switch": '"on" | "off"',
    }


def test_tags_and_names_apply_while_every_rule_is_off() -> None:
    refined = run(
        """
        export type integer = number;
        export interface Page { /** @type integer */ size: number; /** The number of rows. */ rows: number }
        """,
        RefineOptions(),
    )
    assert applied(refined) == [("integer", "integer"), ("Page.size", "integer")]
    assert refined.count("off") == {"integers": 1}


def test_values_that_are_names_of_properties_are_no_values() -> None:
    refined = run("""
        export interface Price {
          /** Can be either `price` or `price_data`. */ kind: string;
          price: string;
          /** Can be either `open` or `closed`. */ state: string;
        }
    """)
    assert applied(refined) == [("Price.state", '"open" | "closed"')]


def test_a_tag_that_says_number_stands_against_the_prose() -> None:
    refined = run("""
        export interface Progress {
          /** The total number of items.\n * @TJS-type number */ total: number;
          /** The total number of hours.\n * @format double */ hours: number;
          /** The total number of rows.\n * @type {number} */ rows: number;
        }
    """)
    assert applied(refined) == [("Progress.rows", "integer")]


def test_open_enums_accept_other_strings() -> None:
    text = "export interface A { /** Either `a` or `b`. */ x: string | null; /** Always `c`. */ y: string }"
    refined = run(text, RefineOptions(frozenset(RULES), open_enums=True))
    assert applied(refined) == [("A.x", '"a" | "b" | null | string'), ("A.y", '"c"')]


def test_what_the_user_gave_a_type_for_is_settled() -> None:
    text = """
        export interface A { /** The number of rows.\n * @minimum 1 */ x: number; /** The number of rows. */ y: number }
    """
    refined = run(text, RefineOptions(frozenset(RULES), settled=frozenset({"A.x"})))
    assert applied(refined) == [("A.x", "number (minimum 1)"), ("A.y", "integer")]


def test_explicit_tags_win_over_ranges() -> None:
    refined = run("export interface A { /** A value between 0 and 10.\n * @maximum 5 */ x: number }")
    [declaration] = refined.program.modules[0].declarations
    assert isinstance(declaration, ObjectDeclaration)
    found = declaration.type.properties[0]
    assert notation_with(found.type, found.constraints) == "number (minimum 0, maximum 5)"


def test_bad_tags_are_told() -> None:
    refined = run("""
        export type Name = string;
        export interface A {
          /** @minimum five */ a: number;
          /** @maxLength 1.5 */ b: string;
          /** @minimum 1 */ c: string;
          /** @maxLength 5 */ d: Name;
          /** @uniqueItems maybe */ e: string[];
        }
    """)
    told = [(each.rule, each.message) for each in refined.diagnostics]
    assert told == [
        (UNREADABLE_TAG, "'@minimum five' is ignored: it takes a number"),
        (UNREADABLE_TAG, "'@maxLength 1.5' is ignored: it takes a whole number from 0"),
        (TAG_DOES_NOT_FIT, "'@minimum' is ignored: it speaks of numbers, and none is here"),
        (UNREADABLE_TAG, "'@uniqueItems maybe' is ignored: it takes true or false"),
    ]
    assert applied(refined) == [("A.d", "Name (max length 5)")]


def test_each_finding_tells_its_place() -> None:
    refined = run("export interface A {\n  /** The number of rows. */\n  rows: number;\n}\n", RefineOptions())
    [entry] = explain_json(refined)
    assert entry == {
        "path": "A.rows",
        "file": "a.ts",
        "line": 3,
        "column": 3,
        "rule": "integers",
        "words": "The number of rows",
        "before": "number",
        "after": "integer",
        "outcome": "off",
        "reason": "",
    }
    line = would_add(refined)
    assert line is not None and line.startswith("doc comments could refine 1 more type (integers 1)")
    assert "no: integers is off" in explain_table(refined)


def test_nothing_to_tell() -> None:
    refined = run("export interface A { rows: number }")
    assert (refined.findings, would_add(refined)) == ((), None)
    assert explain_table(refined) == "Nothing found in the doc comments.\n"


@pytest.mark.parametrize("depth", [1_000])
def test_deeply_nested_types_are_walked_without_recursion(depth: int) -> None:
    text = "export type A = " + "{ a: " * depth + "{ /** The number of rows. */ rows: number }" + " }" * depth
    evaluation = evaluate([Source("a.ts", text.encode())], EvaluateOptions())
    refined = refine(evaluation.program, ALL)
    assert [finding.after for finding in refined.findings] == ["integer"]


def test_a_wide_object_takes_linear_time() -> None:
    lines = "".join(f"  /** The number of rows. */ rows{number}: number;\n" for number in range(3_000))
    assert len(applied(run(f"export interface A {{\n{lines}}}"))) == 3_000


@pytest.mark.parametrize(
    "piece",
    [
        "{@link ",
        "[a](",
        "`a`, ",
        "either `a` or ",
        "number of ",
        "between 1 and 2 ",
        "(x) ",
        "- `a`\n",
        "always `a` ",
        '"',
    ],
)
def test_no_comment_takes_longer_than_it_is_long(piece: str) -> None:
    properties = "x: string; /** {0} */ y: number; /** {0} */ z: any[]".replace("{0}", piece * 5_000)
    started = time.process_time()
    run(f"export interface A {{ /** {piece * 5_000} */ {properties} }}")
    assert time.process_time() - started < 5
