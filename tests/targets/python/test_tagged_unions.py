"""Unions that are told apart by a tag: how they are spelled, what their errors name, and that deep ones take no longer."""

import json
import time
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from .generated import Generate

SHARED = """
export interface Leaf { type: "literal"; value: string }
export interface Figure { type: "literal"; value: number }
export interface Call { type: "call"; callee: Node; args: Node[]; optional: false }
export interface Chain { type: "call"; callee: Node; args: Node[]; optional: true }
export interface Block { type: "block"; body: Node[] }
export type Node = Leaf | Figure | Call | Chain | Block;
"""


def errors(union: Any, value: object) -> list[tuple[str, str]]:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(union).validate_json(json.dumps(value), strict=True)
    return [(".".join(map(str, each["loc"])), each["msg"]) for each in caught.value.errors()]


def test_tags_that_are_texts_of_one_member_each_need_no_table(generate: Generate) -> None:
    source = """
    interface A { type: "a" | "aa" } interface B { type: "b" } interface C { type: "c" }
    export type AB = A | B; export type ABC = AB | C | null;
    """
    text = generate(source).files["types.py"]
    assert 'Annotated[A | B, Field(discriminator="type")]' in text
    assert 'Annotated[AB | C, Field(discriminator="type")] | None' in text


def test_members_that_share_a_tag_are_told_apart_within_it(generate: Generate) -> None:
    source = """
    interface A { type: "a" } interface B1 { type: "b"; v: 1 } interface B2 { type: "b"; v: 2 } interface C { type: string }
    export type AB = A | B1 | B2; export type ABC = C | AB;
    """
    text = generate(source).files["types.py"]
    assert '"b": Annotated[B1 | B2, _Tagged("v", {1: B1, 2: B2})]' in text
    assert "B1, 2: B2})]}, C),\n" in text


def test_errors_name_the_member(generate: Generate) -> None:
    module = generate(SHARED).module("types")
    assert errors(module.Node, {"type": "block", "body": [{"type": "block", "body": 1}]}) == [
        ("block.body.0.block.body", "Input should be a valid array")
    ]
    assert errors(module.Node, {"type": "blocks"}) == [
        (
            "",
            "Input tag 'blocks' found using 'type' does not match any of the expected tags: 'literal', 'call', 'block'",
        )
    ]
    assert errors(module.Node, {}) == [("", "Unable to extract tag using discriminator 'type'")]
    assert errors(module.Node, {"type": "literal", "value": None}) == [
        ("literal.Leaf.value", "Input should be a valid string"),
        ("literal.Figure.value.int", "Input should be a valid integer"),
        ("literal.Figure.value.float", "Input should be a valid number"),
    ]


def test_instances_go_into_unions_with_a_table(generate: Generate) -> None:
    source = """
    interface A { from: "a"; x: number } interface B { from: "b"; y: number } interface C { from: "b"; z: number }
    export interface Holder { one: A | B | C }
    """
    module = generate(source).module("types")
    holder = module.Holder(one=module.C(from_="b", z=1))
    assert isinstance(holder.one, module.C)
    assert holder.model_dump(mode="json") == {"one": {"from": "b", "z": 1}}
    assert module.Holder.model_json_schema()


def test_json_schemas_let_members_share_a_tag(generate: Generate) -> None:
    source = """
    interface A { type: "a" | "b"; a: string } interface B { type: "b"; b: string } interface C { type: "c"; c: string }
    interface D { d: string }
    export type Exact = A | B | C; export type Open = A | B | C | D;
    """
    module = generate(source).module("types")
    for union in (module.Exact, module.Open):
        assert "oneOf" not in json.dumps(TypeAdapter(union).json_schema())


def test_members_that_come_later_are_quoted_in_tables(generate: Generate) -> None:
    source = """
    export interface First { next: X | Y | Y2 }
    interface X { type: "x"; first: First } interface Y { type: "y"; first: First } interface Y2 { type: "y"; z: First }
    """
    made = generate(source)
    assert '"y": "Y | Y2"' in made.files["types.py"].replace("\\", "")
    value = {"next": {"type": "y", "z": {"next": {"type": "x", "first": {"next": {"type": "q"}}}}}}
    assert errors(made.module("types").First, value)[0][0] == "next.y.Y.first"


def test_deep_trees_take_time_by_their_size(generate: Generate) -> None:
    trees = TypeAdapter(list[generate(SHARED).module("types").Node])  # type: ignore[misc]

    def seconds(depth: int) -> float:
        tree: dict[str, object] = {"type": "literal", "value": "x"}
        for _ in range(depth):
            tree = {"type": "call", "callee": {"type": "block", "body": [tree]}, "args": [], "optional": True}
        text = json.dumps([tree] * (1200 // depth))
        start = time.process_time()
        trees.validate_json(text, strict=True)
        return time.process_time() - start

    assert min(seconds(40) for _ in range(3)) < 20 * min(seconds(4) for _ in range(3))


def test_deep_tuples_take_time_by_their_size(generate: Generate) -> None:
    source = """
    export type Expression =
      | ["get", string] | ["+", Expression, Expression] | ["*", Expression, Expression] | ["not", Expression]
      | ["case", Expression, Expression, ...Expression[]] | ["all", ...Expression[]] | Let | number | string;
    export type Let = ["let", string, Expression, Expression] | ["var", string] | ["at", Expression, { index: Expression }];
    """
    expressions = TypeAdapter(generate(source).module("types").Expression)
    tree: object = ["get", "x"]
    for _ in range(3):
        tree = [
            "case",
            ["not", ["+", tree, 1]],
            ["at", ["all", tree, tree], {"index": ["*", 1, 2]}],
            ["let", "y", 1, "y"],
        ]
    start = time.process_time()
    assert expressions.validate_json(json.dumps(tree), strict=True)
    with pytest.raises(ValidationError):
        expressions.validate_json(json.dumps(["not", ["+", tree, None]]), strict=True)
    assert time.process_time() - start < 1


def test_errors_name_no_member_by_all_that_it_may_be(generate: Generate) -> None:
    source = """
    interface Text { type: "text"; text: string } interface Image { type: "image"; url: string }
    interface Link { type: "link"; url: string; to: "page" } interface Mail { type: "link"; url: string; to: "mail" }
    interface Other { width: number }
    export interface Page {
        inferred?: Text | Image | string;
        nullable?: Text | Image | null;
        tabled?: Text | Link | Mail | string;
        open?: Text | Image | Other | string;
    }
    """
    page = generate(source).module("types").Page
    assert errors(page, {"inferred": {"type": "text"}}) == [
        ("inferred.type.text.text", "Field required"),
        ("inferred.str", "Input should be a valid string"),
    ]
    assert errors(page, {"nullable": {"type": "text"}}) == [("nullable.text.text", "Field required")]
    assert errors(page, {"tabled": {"type": "text"}}) == [
        ("tabled.type.text.text", "Field required"),
        ("tabled.str", "Input should be a valid string"),
    ]
    assert errors(page, {"open": {"type": "text"}}) == [
        ("open.object.type.text.text", "Field required"),
        ("open.object.Other.width", "Field required"),
        ("open.str", "Input should be a valid string"),
    ]


def test_an_alias_that_tells_its_members_apart_is_asked_first(generate: Generate) -> None:
    source = """
    export interface Text { type: "text"; text: string } export interface Image { type: "image"; url: string }
    export interface Other { type: string } export type Known = Text | Image;
    export interface Page { parts: (Known | Other)[]; last: Known | Other | null; first: Other | Known }
    """
    made = generate(source)
    text, page = made.files["types.py"], made.module("types").Page
    assert 'parts: list[Annotated[Known | Other, Field(union_mode="left_to_right")]]' in text
    assert 'last: Annotated[Known | Other, Field(union_mode="left_to_right")] | None' in text
    value = {
        "parts": [{"type": "text", "text": "a"}, {"type": "text"}, {"type": "new"}],
        "last": {"type": "image", "url": "u"},
        "first": {"type": "image", "url": "u"},
    }
    read = page.model_validate_json(json.dumps(value), strict=True)
    assert [type(each).__name__ for each in read.parts] == ["Text", "Other", "Other"]
    assert type(read.last).__name__ == type(read.first).__name__ == "Image"
    assert read.model_dump() == value
    assert errors(page, value | {"last": {"type": 1}})[-1] == ("last.Other.type", "Input should be a valid string")
