"""Names that hurt: all targets import, and all values come back under the names that JSON has for them."""

import json
from typing import Any, get_type_hints

from pydantic import TypeAdapter

from .conftest import Write

PROPERTIES = (
    "from", "class", "None", "True", "$ref", "x-foo", "x_foo", "_meta", "__proto__", "__mangled", "__init__", "__class__",
    "model_config", "model_fields", "copy", "json", "dict", "list", "str", "int", "object", "field", "Field", "Any", "Self",
    "2fa", "+1", "-1", "", " ", "\U0001f389", "a.b c", "caf\u00e9", "\ufb01x", "type", "id", "self", "cls", "data", "value", "at",
    "from_dict", "to_dict", "additional_properties", "error", "items", "keys", "get", "UNSET", "MISSING", "__slots__", "__dict__",
    "constructor", "toString", "a\"b", "a'b", "a\\b", "a\nb", "A", "a", "a_", "A_", "fooBar", "foo_bar", "FooBar", "lambda", "match",
)  # fmt: skip
TYPES = (
    "Field", "Literal", "BaseModel", "Any", "List", "str", "list", "int", "Union", "Optional", "None", "True", "dict", "object",
    "ConfigDict", "MISSING", "Annotated", "TypeAlias", "StrEnum", "Generic", "TypedDict", "NotRequired", "DataError", "Unset", "UNSET",
    "Self", "Mapping", "Sequence", "dataclass", "field", "datetime", "isinstance", "len", "super", "type", "print", "_Model", "Model",
    "date", "bool", "float", "tuple", "classmethod", "KeyError", "ValueError", "Enum", "TypeVar", "Callable", "Never", "cast",
)  # fmt: skip


def test_properties(write: Write) -> None:
    members = "".join([f"{json.dumps(name)}: string[];" for name in PROPERTIES])
    optional = "".join([f"{json.dumps(name)}?: number | null;" for name in PROPERTIES])
    modules = write(f"export interface Hurt {{ {members} }} export type Some = {{ {optional} }}")
    value = {name: [name] for name in PROPERTIES}
    assert modules["dataclass"].Hurt.from_dict(value).to_dict() == value
    assert modules["pydantic"].Hurt.model_validate_json(json.dumps(value), strict=True).model_dump(mode="json") == value
    assert get_type_hints(modules["typeddict"].Hurt).keys() == set(PROPERTIES)
    assert TypeAdapter[Any](modules["typeddict"].Hurt).validate_json(json.dumps(value), strict=True) == value
    for name in PROPERTIES:
        for some in ({name: None}, {name: 1}, {}):
            assert modules["dataclass"].Some.from_dict(some).to_dict() == some
            assert modules["pydantic"].Some.model_validate(some, strict=True).model_dump(mode="json") == some


def test_types(write: Write) -> None:
    source = "".join([f"export interface {name} {{ own{place}?: {name} | null }}" for place, name in enumerate(TYPES)])
    members = "".join([f"m{place}: {name};" for place, name in enumerate(TYPES)])
    source += f"export interface Uses {{ {members} s: string; n: number; b: boolean; a: unknown[]; r: Record<string, 1 | 'x'>;"
    source += "o?: [string, number?] | null; d: Date; e: E; t: `a${string}`; g: Box<string> }"
    source += "export interface Box<T> { value: T; more?: Box<T>[] } export enum E { a = 'a' }"
    modules = write(source)
    value: dict[str, Any] = {f"m{place}": {f"own{place}": {}} for place in range(len(TYPES))}
    value |= {
        "s": "",
        "n": 1,
        "b": True,
        "a": [1],
        "r": {"k": 1},
        "o": ["x"],
        "d": "2020-01-01T00:00:00Z",
        "e": "a",
        "t": "ab",
    }
    value |= {"g": {"value": "x", "more": []}}
    assert modules["dataclass"].Uses.from_dict(value).to_dict() == value
    assert modules["pydantic"].Uses.model_validate_json(json.dumps(value), strict=True).model_dump(mode="json") == value
    assert TypeAdapter[Any](modules["typeddict"].Uses).validate_json(json.dumps(value), strict=True) == value | {
        "o": ("x",)
    }


def test_enum_members(write: Write) -> None:
    names = [name for name in PROPERTIES if not name.lstrip("+-").isdigit()]
    members = ",".join([f"{json.dumps(name)} = {json.dumps('v' + name)}" for name in names])
    modules = write(f"export enum Hurt {{ {members} }}")
    for target in ("dataclass", "pydantic"):
        assert [member.value for member in modules[target].Hurt] == ["v" + name for name in names]
    assert (
        TypeAdapter[Any](modules["typeddict"].Hurt).validate_json('"vmro"' if "mro" in names else '"vfrom"') == "vfrom"
    )
