"""Template literal types as regular expressions that people can read."""

import pytest
from pydantic import TypeAdapter, ValidationError

from .generated import Generate

SOURCE = r"""
export type Berth = `north-${number}` | `south-${number}` | `island-${number}` | null;
export type Quoted = `"${bigint}"` | `back\\slash-${string}` | `a.b{${number}}`;
export type Mixed = `x-${number}` | `y-${string}` | `xx-${number}!`;
export interface Later { from: `at-${number}` | Next }
export interface Next { id: Berth; ok: true; no: false; one: 1; "sign"?: `#-&~${number}` }
"""


def test_a_union_of_templates_is_one_expression(generate: Generate) -> None:
    text = generate(SOURCE).files["types.py"]
    assert 'Annotated[str, Field(pattern=f"^(?:north|south|island)-{_NUMBER}$")] | None' in text
    assert 'pattern=rf"^a\\.b\\{{{_NUMBER}\\}}$"' in text
    assert text.count(r"[eE]") == 1
    assert 'pattern=f"^#-&~{_NUMBER}$"' in text


def test_values_of_one_kind_have_one_name(generate: Generate) -> None:
    text = generate(SOURCE).files["types.py"]
    assert "    ok: _True\n    no: _False\n    one: Annotated[Literal[1], _number]\n" in text


@pytest.mark.parametrize(
    ("name", "accepted", "refused"),
    [
        ("Berth", ["north-1", "island-2.5", None], ["east-1", "north-", "north-1x"]),
        ("Quoted", ['"12"', "back\\slash-", "a.b{1}"], ['"1.5"', "axb{1}", "back/slash-"]),
        ("Mixed", ["x-1", "y-", "xx-1!"], ["x-1!", "xx-1", "z-1"]),
    ],
)
def test_what_the_expressions_match(
    generate: Generate, name: str, accepted: list[object], refused: list[object]
) -> None:
    adapter = TypeAdapter(getattr(generate(SOURCE).module("types"), name))
    for value in accepted:
        assert adapter.validate_python(value, strict=True) == value
    for value in refused:
        with pytest.raises(ValidationError):
            adapter.validate_python(value, strict=True)
