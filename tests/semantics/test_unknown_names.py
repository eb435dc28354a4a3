"""What is said of names that nothing brings, and of those that a platform does."""

from typeferry.semantics import evaluate
from typeferry.source import Source


def said(text: str) -> list[str]:
    evaluation = evaluate([Source("input.ts", text.encode())])
    return [
        f"{each.span.location.line} {each.rule.code}: {each.message}" for each in evaluation.diagnostics if each.span
    ]


def test_a_name_that_nothing_brings_is_told_wherever_it_stands() -> None:
    assert said("export interface A {\na: Nope;\nb: Nope[] }") == [
        "2 unknown-name: nothing brings the name 'Nope': it becomes Any",
        "3 unknown-name: nothing brings the name 'Nope': it becomes Any",
    ]


def test_what_a_platform_brings_is_told_in_full_but_once() -> None:
    assert said("export interface A {\na: EventTarget;\nb: EventTarget[];\nc: NodeJS.Timeout }") == [
        "2 platform-name: 'EventTarget' is what a browser brings: it becomes Any, here and wherever else it stands",
        "3 platform-name-again: 'EventTarget' is what a browser brings: it becomes Any here, too",
        "4 platform-name: 'NodeJS.Timeout' is what Node brings: it becomes Any, here and wherever else it stands",
    ]


def test_what_the_input_declares_comes_first() -> None:
    assert said(
        "interface EventTarget { id: string } export interface A { a: EventTarget; b: globalThis.Request }"
    ) == [
        "1 platform-name: 'globalThis.Request' is what a browser brings: it becomes Any, here and wherever else it stands",
    ]


def test_properties_of_the_global_object_are_told_alike() -> None:
    assert said("export interface A { a: typeof window.EventTarget; b: window.Request }")[-1] == (
        "1 platform-name: 'window.Request' is what a browser brings: it becomes Any, here and wherever else it stands"
    )


def test_what_follows_from_an_unknown_name_is_not_told_again() -> None:
    assert said("export interface A { a: Parameters<Nope>[0]; b: Awaited<A['a']>['id'] }") == [
        "1 unknown-name: nothing brings the name 'Nope': it becomes Any",
    ]


def test_the_library_of_the_language_is_no_platform() -> None:
    assert said("export interface A { a: Float16Array; b: Intl.NumberFormatOptions; c: globalThis.Intl.Locale }") == []


def test_any_is_no_unknown_name_and_what_is_inferred_from_it_is_there() -> None:
    assert said("export interface A { a: Parameters<any>[0]; b: any extends { x: infer X } ? X : never }") == []
