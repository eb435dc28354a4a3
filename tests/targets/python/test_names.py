"""What anonymous types and instances of generics are called, and that nothing else changes those names."""

import random
import re
from typing import get_args

import pytest

from .generated import Generate

SOURCE = """
export interface Job { error: { code: string; detail?: { at: number } } | null; steps: { id: string }[]; status: { a: 1 }[] }
export type ContentBlock = { type: "text"; text: string } | { type: "image"; data: string } | { type: "image_url"; url: string };
export type ImageSource = { url: string; alt?: string } | { data: string; alt?: string };
export type Table = Record<string, { cell: string }>;
export interface Headers { values: { [name: string]: { raw: string } }; entries: Record<string, { raw: string }> }
export type Pair = [first: { a: string }, { b: string }];
export type Only = { k: string }[];
export type Flag = { on: true; x: 1 } | { on: false; y: 2 };
export interface Page<T> { data: T[]; meta: { next: T | null } }
export interface Uses { page: Page<{ id: string }>; partial: Partial<Job>; keys: Pick<Job, "error"> }
export type Same = { a?: 1 } | { a?: 2 };
export type Option = { name: string; id?: string } | { id: string; name?: string };
export type Rollup = { a: 1; x: 1 } | { b: 1; x: 1 } | { a: 1; y: 1 } | { b: 1; y: 1 };
export type Reply = { value: string } | { value: number[] } | { value: Job };
export type Either = { left?: string; right?: never } | { left?: never; right?: string };
export interface Grid { cell: { c: 1 }[][]; rows: Record<string, Record<string, { r: 1 }>> }
export type Twins = { x: string } | { x: string; y?: number };
"""
NAMES = {
    "JobError", "JobErrorDetail", "JobStep", "JobStatusItem", "ContentBlockText", "ContentBlockImage", "ContentBlockImageUrl",
    "ImageSourceUrl", "ImageSourceData", "TableValue", "HeadersValue", "HeadersEntry", "PairFirst", "PairItem2", "OnlyItem",
    "FlagTrue", "FlagFalse", "PageMeta", "UsesPageArgument", "SameA1", "SameA2", "OptionName", "OptionId", "RollupAX", "RollupBX", "RollupAY", "RollupBY", "ReplyValueString",
    "ReplyValueNumberList", "ReplyValueJob", "EitherLeft", "EitherRight", "GridCellItem", "GridRowValue", "Twins1", "TwinsY",
}  # fmt: skip


def test_anonymous_types(generate: Generate) -> None:
    assert set(generate(SOURCE).module("types").__all__) >= NAMES


@pytest.mark.parametrize("seed", range(5))
def test_names_do_not_change_when_other_types_come_go_or_move(generate: Generate, seed: int) -> None:
    lines = SOURCE.strip().splitlines()
    chance = random.Random(seed)
    chance.shuffle(lines)
    gone = next(line for line in lines if "Headers" in line)
    lines.remove(gone)
    lines.insert(chance.randrange(len(lines)), "export interface New { error: { x: 1 }; steps: { y: 2 }[] }")
    before, after = generate(SOURCE).files["types.py"], generate("\n".join(lines)).files["types.py"]
    assert _classes(after) == (_classes(before) - {"Headers", "HeadersValue", "HeadersEntry"}) | {
        "New",
        "NewError",
        "NewStep",
    }


def _classes(text: str) -> set[str]:
    return set(re.findall(r"^class (\w+)\(", text, re.MULTILINE)) | set(
        re.findall(r"^(\w+)(?:: TypeAlias)? = ", text, re.MULTILINE)
    )


def test_instances_are_called_by_enum_members(generate: Generate) -> None:
    source = """
    enum Kind { Ping = 1, Command = 2 }
    interface Option<K extends Kind> { kind: K; of: K extends Kind.Ping ? string : number }
    export interface Uses { ping: Option<Kind.Ping>; command: Option<Kind.Command> }
    """
    text = generate(source).files["types.py"]
    assert "class OptionPing(" in text and "class OptionCommand(" in text


def test_a_declared_type_keeps_the_name_that_an_anonymous_one_would_have(generate: Generate) -> None:
    module = generate("export interface A { b: { x: 1 } } export interface AB { y: 2 }").module("types")
    assert "y" in module.AB.model_fields and "x" in module.AB_.model_fields


def test_what_an_operator_comes_to_keeps_its_name(generate: Generate) -> None:
    text = generate("""
export declare class Client { id: string }
export interface Page<T> { items: T[] }
export declare function load(): Page<string>;
export interface Uses {
  made: InstanceType<typeof Client>; loaded: ReturnType<typeof load>; found: Extract<Client | string, object>;
  one: Exclude<Client | "none", "none">; there: NonNullable<Page<1> | null>; when: NonNullable<Date | null>;
  now: InstanceType<typeof Date>; raw: InstanceType<typeof Uint8Array>; timer: ReturnType<typeof setTimeout>;
}
""").files["types.py"]
    for line in (
        "made: Client",
        "loaded: Page[str]",
        "found: Client",
        "one: Client",
        "there: Page[Annotated[Literal[1], _number]]",
        "when: datetime",
        "now: datetime",
        "raw: bytes",
        "timer: int | float",
    ):
        assert f"    {line}\n" in text


def test_a_constant_of_the_same_name_names_the_values_of_a_union(generate: Generate) -> None:
    module = generate("""
export const Kind = { Plain: "plain", Rich: "rich" } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];
export declare namespace Level { /** Not much. */ const Low: 1; const High: 2; function is(value: number): boolean }
/** How much. */
export type Level = 1 | 2;
export declare namespace Open { const One: "one" }
export type Open = "one" | "two";
""").module("types")
    assert [(each.name, each.value) for each in module.Kind] == [("Plain", "plain"), ("Rich", "rich")]
    assert [(each.name, each.value) for each in module.Level] == [("Low", 1), ("High", 2)]
    assert (module.Level.__doc__, get_args(module.Open)) == ("How much.", ("one", "two"))
