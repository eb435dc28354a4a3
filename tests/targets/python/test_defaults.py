"""What `@default` names, as the value of what is absent: it is there to read, and is not dumped."""

import json
from typing import Any

import pytest

from .generated import Generate

SOURCE = """
export enum Kind { Open = "open", Shut = 2 }
type Size = "s" | "m" | number | null;
export interface A {
    id: string;
    /** @default 5 */
    count?: number;
    /** @default `true` */
    on?: boolean;
    /** @default Kind.Open */
    kind?: Kind;
    /** @defaultValue "m" */
    size?: Size;
    /** @default null */
    nothing?: Size;
    /** @default 'words of it' */
    "some-text"?: string;
    /** @default [] */
    list?: string[];
    /** @default whatever the server likes */
    other?: number;
    /** @default 3 */
    required: number;
    inner?: A;
}
"""


@pytest.fixture
def model(generate: Generate) -> Any:
    return generate(SOURCE, defaults=True).module("types").A


def test_what_is_absent_has_its_default(model: Any) -> None:
    loaded = model.model_validate_json('{"id": "x", "required": 1}', strict=True)
    assert (loaded.count, loaded.on, loaded.kind.name, loaded.size) == (5, True, "Open", "m")
    assert (loaded.nothing, loaded.some_text, loaded.list_) == (None, "words of it", [])


@pytest.mark.parametrize(
    "value",
    [
        {"id": "x", "required": 3},
        {"id": "x", "required": 3, "count": 5, "on": True, "kind": "open", "some-text": "words of it", "list": []},
        {"id": "x", "required": 3, "kind": 2, "inner": {"id": "y", "required": 1, "nothing": None}, "unknown": [1]},
    ],
)
def test_what_was_absent_stays_absent(model: Any, value: dict[str, object]) -> None:
    loaded = model.model_validate_json(json.dumps(value), strict=True)
    assert loaded.model_dump(mode="json") == value
    assert json.loads(loaded.model_dump_json()) == value


def test_what_is_set_is_dumped(model: Any) -> None:
    made = model(id="x", required=1)
    made.count = 5
    assert made.model_dump(mode="json") == {"id": "x", "required": 1, "count": 5}


def test_what_cannot_be_told_to_be_of_the_type_is_said(generate: Generate) -> None:
    made = generate(SOURCE, defaults=True)
    assert made.codes() == ["unusable-default"]
    assert "    other: int | float | MISSING = MISSING\n" in made.files["types.py"]
    assert "    count: int | float = 5\n" in made.files["types.py"]


def test_without_the_option_it_is_a_remark(generate: Generate) -> None:
    assert "    count: int | float | MISSING = MISSING\n" in generate(SOURCE).files["types.py"]
