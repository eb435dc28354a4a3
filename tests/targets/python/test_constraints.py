"""What tags promise of values, enforced by Pydantic models where that is asked for."""

import json
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from .generated import Generate

SOURCE = r"""
type Name = string;
type Loose = Name | number[] | null;
/** @minimum 1 */
export type Positive = number;
export interface A {
    /** @minimum 0
      * @exclusiveMaximum 360 */
    course?: number;
    /** @multipleOf 0.25 */
    price?: number | null;
    /** @minimum 1
      * @maximum 50 */
    epochs?: "auto" | number;
    /** @minLength 2
      * @maxLength 3
      * @pattern ^[a-z]+$ */
    code?: Name;
    /** @pattern ^(?!x)\w+$ */
    ahead?: string;
    /** @pattern /^\d{2}\/\u0041$/i */
    slashes?: string;
    /** @minItems 1
      * @uniqueItems */
    tags?: string[];
    /** @minLength 2
      * @maxItems 1 */
    loose?: Loose;
    /** @format uuid */
    id?: string;
    /** @format date-time */
    at?: string;
    /** @format color */
    color?: string;
    positive?: Positive;
    /** @maxItems 3 */
    row?: [number, ...number[]];
}
"""
VALUES = [
    ("course", [0, 359.5], [-1, 360]),
    ("price", [0.5, 0.25, None, 3], [0.3]),
    ("epochs", ["auto", 1, 50], [0, 51, "x"]),
    ("code", ["ab", "abc"], ["a", "abcd", "a1"]),
    ("ahead", ["abc"], ["xbc", "a b"]),
    ("slashes", ["12/A", "12/a"], ["1/A", "٣٣/A"]),
    ("tags", [["a"], ["a", "b"]], [[], ["a", "a"]]),
    ("loose", ["ab", [1], [], None], ["a", [1, 2]]),
    ("id", ["9f1b6a5e-7f39-4c1c-9a3e-0b8d8d6b4a55"], ["x"]),
    ("at", ["2024-01-01T00:00:00Z"], ["yesterday", "2024-01-01"]),
    ("color", ["anything"], [1]),
    ("positive", [1], [0]),
    ("row", [[1, 2, 3]], [[], [1, 2, 3, 4]]),
]


@pytest.fixture
def model(generate: Generate) -> Any:
    return generate(SOURCE, constraints=True).module("types").A


@pytest.mark.parametrize(("name", "accepted", "refused"), VALUES, ids=[name for name, _, _ in VALUES])
def test_what_is_promised_is_enforced(model: Any, name: str, accepted: list[object], refused: list[object]) -> None:
    adapter = TypeAdapter(model)
    for value in accepted:
        loaded = adapter.validate_json(json.dumps({name: value}), strict=True)
        assert adapter.dump_python(loaded, mode="json") == {name: value}
    for value in refused:
        with pytest.raises(ValidationError):
            adapter.validate_json(json.dumps({name: value}), strict=True)


def test_nothing_is_enforced_unless_asked_for(generate: Generate) -> None:
    adapter = TypeAdapter(generate(SOURCE).module("types").A)
    for value in ({"course": -1}, {"epochs": 0}, {"code": "a1"}, {"tags": ["a", "a"]}, {"id": "x"}, {"positive": 0}):
        adapter.validate_json(json.dumps(value), strict=True)


def test_how_constraints_are_spelled(generate: Generate) -> None:
    text = generate(SOURCE, constraints=True).files["types.py"]
    for line in (
        "course: Annotated[int | float, Field(ge=0, lt=360)] | MISSING = MISSING",
        'code: (\n        Annotated[Name, Field(min_length=2, max_length=3, pattern="^[a-z]+$")] | MISSING\n    ) = MISSING',
        'Annotated[str, Field(pattern=r"(?i)^[0-9]{2}/\\u{0041}$")]',
        "Positive: TypeAlias = Annotated[int | float, Field(ge=1)]",
    ):
        assert line in text
    schema = generate(SOURCE, constraints=True).module("types").A.model_json_schema()["properties"]
    assert schema["id"]["format"] == "uuid" and schema["tags"]["minItems"] == 1


def test_a_pattern_that_no_engine_reads_is_said(generate: Generate) -> None:
    source = "export interface A {\n    /** @pattern ([ */\n    a: string\n}"
    made = generate(source, constraints=True)
    assert made.codes() == ["unsupported-pattern"]
    assert made.module("types").A(a="x").a == "x"
