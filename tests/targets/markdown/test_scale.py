"""Large and deep inputs."""

from typeferry.semantics import EvaluateOptions, evaluate
from typeferry.source import Source
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

from .rendered import faults


def page_of(text: str) -> str:
    program = evaluate([Source("a.ts", text.encode())], EvaluateOptions()).program
    (page,) = TARGETS["markdown"].emit(program, TargetOptions()).files
    return page.text


def test_a_chain_of_interfaces() -> None:
    links = [
        f"export interface A{number + 1} extends A{number} {{ p{number + 1}: A{number} }}" for number in range(1500)
    ]
    page = page_of("\n".join(["export interface A0 { p0: string }", *links]))
    # Each lists some ancestors, and none lists them all: the page grows with the input, not with its square.
    assert len(page) < 3000 * 1500
    assert "[`p1499`](#A1499.p1499) from [`A1499`](#A1499)" in page


def test_objects_within_objects() -> None:
    page = page_of("export type Deep = " + "{ a: " * 200 + "string" + " }" * 200 + ";")
    assert faults({"a.md": page}) == []
    assert "### " + '<a id="Deep' + ".a" * 199 + '"></a>' in page


def test_arrays_within_arrays() -> None:
    page = page_of("export interface Deep { a: " + "(null | " * 400 + "string" + ")[]" * 400 + " }")
    assert "string" in page


def test_a_wide_union_of_recursive_types() -> None:
    members = [f"export interface A{number} {{ tag: {number}; next: All }}" for number in range(400)]
    union = " | ".join(f"A{number}" for number in range(400))
    page = page_of("\n".join([*members, f"export type All = {union};"]))
    assert "| [`A399`](#A399) | `399` |" in page
    assert "Minimal example" not in page


def test_many_users_of_a_type_are_folded_away() -> None:
    users = [f"export interface User{number} {{ used: Used }}" for number in range(60)]
    text = "\n".join(["export interface Used { a: string }", "export interface Seldom { a: string }", *users])
    text += "\nexport interface Only { seldom: Seldom }\n"
    page = page_of(text)
    assert faults({"a.md": page}) == []
    assert page.count("<summary>Used by 60 others</summary>\n\n[`User0`](#User0), ") == 1
    assert "\nUsed by [`Only.seldom`](#Only.seldom)\n" in page
