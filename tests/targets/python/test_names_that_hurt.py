"""Names that Python, Pydantic or the generated module itself have other plans for: all import, all round-trip."""

import json
from typing import Any

import pytest
from pydantic import TypeAdapter

from .generated import Generate

PROPERTIES = {
    "from": "from_",
    "class": "class_",
    "None": "None_",
    "$ref": "ref_",
    "x-foo": "x_foo_",
    "x_foo": "x_foo",
    "_meta": "meta_",
    "__proto__": "proto_",
    "__mangled": "mangled_",
    "model_config": "model_config_",
    "model_name": "model_name",
    "Config": "Config_",
    "copy": "copy_",
    "mro": "mro_",
    "register": "register_",
    "json": "json_",
    "list": "list_",
    "str": "str_",
    "object": "object",
    "field": "field",
    "Field": "Field_",
    "2fa": "field_2fa",
    "+1": "plus_1",
    "-1": "minus_1",
    "": "field_",
    "\U0001f389": "field__",
    "a.b c": "a_b_c",
    "caf\u00e9": "caf\u00e9",
    "\ufb01x": "fix",
    "type": "type",
    "id": "id",
    "self": "self",
    "T": "T",
}


def test_properties(generate: Generate) -> None:
    members = "".join([f"{json.dumps(name)}: string[];" for name in PROPERTIES])
    model = generate(f"export interface Hurt {{ {members} }}").module("types").Hurt
    fields = {
        name if each.serialization_alias is None else each.serialization_alias: name
        for name, each in model.model_fields.items()
    }
    assert fields == PROPERTIES
    value = {name: [name] for name in PROPERTIES}
    loaded = model.model_validate_json(json.dumps(value), strict=True)
    assert loaded.model_dump(mode="json") == value
    assert model(**{name: [key] for key, name in PROPERTIES.items()}) == loaded


def test_a_property_gives_way_only_to_what_its_class_uses(generate: Generate) -> None:
    module = generate("""
        export interface Shadow { date: Date; datetime: Date; list: string; Error: Error; int: string }
        export interface Error { Shadow: string; list: number[] }
        """).module("types")
    assert list(module.Shadow.model_fields) == ["date", "datetime_", "list", "Error_", "int"]
    assert list(module.Error.model_fields) == ["Shadow", "list_"]


TYPES = ["Field", "Literal", "BaseModel", "Any", "List", "str", "list", "int", "Union", "Optional", "None", "True"]
TYPES += ["dict", "object", "ConfigDict", "MISSING", "Annotated", "TypeAlias", "StrEnum", "Generic", "TypedDict"]
TYPES += ["_Model", "NotRequired", "BeforeValidator", "core_schema", "ValueError", "isinstance", "Model"]


@pytest.mark.parametrize("target", ["pydantic", "typeddict"])
def test_types(generate: Generate, target: str) -> None:
    """Declared names are kept; what the module needs under that name is imported under another."""
    source = "".join([f"export interface {name} {{ own{place}: string }}" for place, name in enumerate(TYPES)])
    source += "export interface Uses { a?: string; b: 1 | 'x' | null; c: any; d: unknown; e: number[]; f: true;"
    source += "g: { [k: string]: boolean }; h: [1, ...string[], 2]; 'i-j': `a${string}` }"
    source += "export enum E { a = 'a' } export type L = 'a' | 'b'; export type G<T> = T | null;"
    source += "export interface Box<T> { x: T; y?: Box<T> }"
    module = generate(source, target).module("types")
    value = {"b": 1, "c": [1], "d": {}, "e": [1, 2.5], "f": True, "g": {"a": False}, "h": [1, "a", 2], "i-j": "ab"}
    for place, name in enumerate(TYPES):
        found: Any = getattr(module, {"None": "None_", "True": "True_"}.get(name, name))
        assert f"own{place}" in found.__annotations__
        assert TypeAdapter(found).validate_json(json.dumps({f"own{place}": "x"}))
    adapter = TypeAdapter[Any](module.Uses)
    dumped = adapter.dump_python(adapter.validate_json(json.dumps(value), strict=True), mode="json", by_alias=True)
    assert dumped == value


def test_enum_members(generate: Generate) -> None:
    names = [
        "title",
        "count",
        "name",
        "value",
        "mro",
        "None",
        "from",
        "x-y",
        "x_y",
        "_a",
        "__b__",
        "2",
        "",
        "real",
        "OK",
    ]
    members = ",".join([f"{json.dumps(name)} = {json.dumps('v' + name)}" for name in names])
    enum = generate(f"export enum Hurt {{ {members} }}").module("types").Hurt
    assert [member.value for member in enum] == ["v" + name for name in names]
    found = [member.name for member in enum]
    assert found == ["title_", "count_", "name_", "value_", "mro_", "None_", "from_", "x_y_", "x_y", "a_", "b_",
                     "VALUE_2", "VALUE_", "real_", "OK"]  # fmt: skip


def test_names_of_numbers_and_methods_in_one_enum(generate: Generate) -> None:
    module = generate("export enum N { real = 1, imag = -2, other = 3 } export enum M { a = 1, title = 'x' }").module(
        "types"
    )
    assert [(member.name, member.value) for member in module.N] == [("real_", 1), ("imag_", -2), ("other", 3)]
    assert [(member.name, member.value) for member in module.M] == [("a", 1), ("title_", "x")]


@pytest.mark.parametrize("target", ["pydantic", "typeddict"])
def test_names_of_modules(generate: Generate, target: str) -> None:
    names = ["class", "2d", "barBaz", "types", "a-b", "a_b", "A_B", "deep/import/x.y", "deep", "__init__"]
    made = generate(
        {
            f"{name}.ts": f"export interface T{place} {{}}; export type U{place} = string"
            for place, name in enumerate(names)
        },
        target,
    )
    assert sorted(path for path in made.files if not path.endswith("__init__.py")) == sorted(
        [
            "class_.py",
            "module_2d.py",
            "bar_baz.py",
            "types.py",
            "a_b.py",
            "a_b_.py",
            "a_b__.py",
            "deep/import_/x_y.py",
            "init.py",
        ]
    )
    assert {"__init__.py", "deep/__init__.py", "deep/import_/__init__.py"} <= set(made.files)
    assert made.module("deep").U8 and made.module("deep.import_.x_y").U7
