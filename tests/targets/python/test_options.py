"""What each option changes."""

import json
from typing import Any

import pytest
from pydantic import ValidationError

from .generated import Generate

SNAKE = """
export interface Event {
    createdAt: string; "x-id"?: number; alreadySnake_mixed: string; id: string; HTTPServer: string; a1B2: string; fooBar: 1; foo_bar: 2
}
"""


def test_snake_case_has_aliases_both_ways(generate: Generate) -> None:
    model = generate(SNAKE, naming="snake_case").module("types").Event
    assert list(model.model_fields) == [
        "created_at", "x_id", "already_snake_mixed", "id", "http_server", "a1_b2", "foo_bar_", "foo_bar"
    ]  # fmt: skip
    value = {"createdAt": "a", "x-id": 1, "alreadySnake_mixed": "b", "id": "c", "HTTPServer": "d", "a1B2": "e"}
    value |= {"fooBar": 1, "foo_bar": 2, "unknownKey": {"k": 1}}
    loaded = model.model_validate_json(json.dumps(value), strict=True)
    assert loaded.created_at == "a" and loaded.http_server == "d" and (loaded.foo_bar_, loaded.foo_bar) == (1, 2)
    assert loaded.model_dump(mode="json") == value


def test_the_name_that_camel_case_gives_needs_no_alias_of_its_own(generate: Generate) -> None:
    text = generate("export interface A { createdAt: string; xY1: string }", naming="snake_case").files["types.py"]
    assert "alias_generator=to_camel" in text
    assert "    created_at: str\n" in text
    assert 'x_y1: str = Field(validation_alias="xY1", serialization_alias="xY1")' in text


def test_snake_case_of_dataclasses_and_typed_dicts(generate: Generate) -> None:
    value = {"createdAt": "a", "x-id": 1, "alreadySnake_mixed": "b", "id": "c", "HTTPServer": "d", "a1B2": "e"}
    value |= {"fooBar": 1, "foo_bar": 2}
    event = generate(SNAKE, "dataclass", naming="snake_case").module("types").Event
    loaded = event.from_dict(value)
    assert loaded.created_at == "a" and loaded.x_id == 1 and (loaded.foo_bar_, loaded.foo_bar) == (1, 2)
    assert loaded.to_dict() == value
    keys = generate(SNAKE, "typeddict", naming="snake_case").module("types").Event.__annotations__
    assert set(keys) == set(value), "the keys of a TypedDict are those of the JSON"


def test_rename(generate: Generate) -> None:
    rename = {"Old": "New", "ns.Inner": "Inner", "Old.some": "other", "Old.nested{}": "Nested", "Old.nested.x": "y"}
    made = generate(
        "export interface Old { some: string; nested: { x: 1 } } export namespace ns { export interface Inner { a: 1 } }",
        rename=rename,
    )
    assert made.codes() == []
    module = made.module("types")
    assert {"New", "Inner", "Nested"} <= set(module.__all__)
    assert list(module.New.model_fields) == ["other", "nested"]
    assert list(module.Nested.model_fields) == ["y"]
    value = {"some": "a", "nested": {"x": 1}}
    assert module.New.model_validate_json(json.dumps(value)).model_dump(mode="json") == value


def test_a_rename_of_nothing_or_to_no_name_is_an_error(generate: Generate) -> None:
    made = generate("export interface A { a: 1 }", rename={"B": "C", "A.b": "c", "A": "not a name"})
    assert sorted(made.codes()) == ["bad-rename", "dead-rename", "dead-rename"]


NAMESPACES = "export namespace A.B { export interface C { a: 1 } } export namespace A { export interface %s { b: 2 } }"


def test_names_of_namespaces(generate: Generate) -> None:
    source = NAMESPACES % "D"
    assert {"ABC", "AD"} <= set(generate(source).module("types").__all__)
    assert {"C", "D"} <= set(generate(source, namespace_names="last").module("types").__all__)
    assert generate(NAMESPACES % "C", namespace_names="last").codes() == ["name-collision"]


@pytest.mark.parametrize(
    ("optional", "accepts", "refuses"),
    [
        ("missing", ["{}", '{"a": 1}', '{"b": null}'], ['{"a": null}']),
        ("none", ["{}", '{"a": 1}', '{"a": null}'], ['{"a": "x"}']),
    ],
)
def test_optional(generate: Generate, optional: str, accepts: list[str], refuses: list[str]) -> None:
    model = generate("export interface A { a?: number; b?: number | null }", optional=optional).module("types").A
    for text in accepts:
        model.model_validate_json(text, strict=True)
    for text in refuses:
        with pytest.raises(ValidationError):
            model.model_validate_json(text, strict=True)


def test_defer_build(generate: Generate) -> None:
    model = generate("export interface A { a: string }", defer_build=True).module("types").A
    assert not model.__pydantic_complete__
    assert model.model_validate({"a": "x"}).a == "x"


def test_docs_base_url(generate: Generate) -> None:
    source = "/** See [guide](/docs/guides/x) and {@link B | b}, {@link https://a.b c}. */ export interface A { a: 1 }"
    assert "[guide](/docs/guides/x) and `b`, [c](https://a.b)." in generate(source).module("types").A.__doc__
    absolute = generate(source, docs_base_url="https://x.y/").module("types").A.__doc__
    assert "[guide](https://x.y/docs/guides/x)" in absolute


def test_readonly(generate: Generate) -> None:
    text = generate("export interface A { readonly a?: string; b: 1 }", "typeddict", readonly=True).files["types.py"]
    assert "    a: NotRequired[ReadOnly[str]]\n" in text and "    b: Literal[1]\n" in text


def test_templates_of_the_user_go_first(generate: Generate, tmp_path: Any) -> None:
    folder = tmp_path / "mine" / "_shared"
    folder.mkdir(parents=True)
    (folder / "alias.jinja").write_text("{{ view.name }} = {{ view.type }}\n")
    assert "A = str\n" in generate("export type A = string", templates=tmp_path / "mine").files["types.py"]
