"""The examples of the docs: minimal values that belong to their types."""

import importlib.util
import json
import re
import sys
from pathlib import Path

import pytest

from typeferry.model import ObjectDeclaration
from typeferry.model.index import declarations_by_id
from typeferry.refine import RefineOptions, refine
from typeferry.semantics import EvaluateOptions, evaluate
from typeferry.source import Source
from typeferry.targets import TARGETS
from typeferry.targets.markdown.examples import minimal_example
from typeferry.targets.options import TargetOptions

NONE = "no example"
CASES = {
    "interface X { a: string; b: number; c: boolean; d: null; e: unknown; f?: string }": {
        "a": "string", "b": 0, "c": False, "d": None, "e": None,
    },
    "interface X { a: string | null; b: null | { c: 1 }; d: string[]; e: Record<string, X> }": {
        "a": "string", "b": {"c": 1}, "d": [], "e": {},
    },
    "interface X { a: [string, 2, boolean?]; b: `v${number}.${'a' | 'b'}`; c: Uppercase<`a${string}`>; d: Date }": {
        "a": ["string", 2], "b": "v0.a", "c": "ASTRING", "d": "2024-01-01T00:00:00Z",
    },
    "enum E { B = 'b', A = 'a' } interface X { a: E; b: E.A }": {"a": "b", "b": "a"},
    "interface Y { y: 1; z: string } interface X extends Y { x: 2; z: 'z' }": {"y": 1, "x": 2, "z": "z"},
    "interface G<T, U = T[]> { t: T; u: U } interface X { g: G<'a'> }": {"g": {"t": "a", "u": []}},
    "interface X { next: X | null; or: X | { end: true } }": {"next": None, "or": {"end": True}},
    "interface X { self: X }": NONE,
    "interface X { y: Y } interface Y { x: X | X[] }": {"y": {"x": []}},
    "interface X { a: never }": NONE,
    "interface X {\n/** @minimum 5\n@multipleOf 4 */ a: number;\n/** @exclusiveMinimum 0.5\n@exclusiveMaximum 0.75 */ b: number }": {
        "a": 8, "b": 0.625,
    },
    "interface X {\n/** @minLength 9 */ a: string;\n/** @maxLength 2 */ b: string;\n/** @pattern ^\\d+$ */ c: string }": {
        "a": "stringggg", "b": "st", "c": "0",
    },
    "interface X {\n/** @format uuid */ a: string;\n/** @minItems 2 */ b: 'b'[] }": {
        "a": "00000000-0000-4000-8000-000000000000", "b": ["b", "b"],
    },
    "interface X {\n/** @pattern ^never matched by a guess$ */ a: string }": NONE,
}  # fmt: skip


def example_of(text: str) -> object:
    exported = re.sub("(interface|enum) ", r"export \1 ", text)
    program = refine(evaluate([Source("a.ts", exported.encode())], EvaluateOptions()).program, RefineOptions()).program
    declarations = declarations_by_id(program)
    declaration = next(each for each in declarations.values() if each.id.path == "X")
    assert isinstance(declaration, ObjectDeclaration)
    example = minimal_example(declaration, declarations)
    return NONE if example is None else json.loads(example)


@pytest.mark.parametrize("text", CASES)
def test_example(text: str) -> None:
    assert example_of(text) == CASES[text]


def test_a_chain_that_is_too_long_has_none() -> None:
    links = [f"interface A{number} {{ next: A{number + 1} }}" for number in range(400)]
    assert example_of("\n".join(["interface X { first: A0 }", *links, "interface A400 {}"])) == NONE


def test_a_value_that_is_too_large_has_none() -> None:
    levels = [f"interface A{number} {{ a: A{number + 1}; b: A{number + 1} }}" for number in range(14)]
    assert example_of("\n".join(["interface X { first: A0 }", *levels, "interface A14 {}"])) == NONE


@pytest.mark.parametrize("case", ["objects", "unions", "enums", "inheritance", "comments"])
def test_examples_belong_to_their_types(case: str, tmp_path: Path) -> None:
    path = Path(__file__).parent / "cases" / case / f"{case}.ts"
    program = refine(evaluate([path], EvaluateOptions()).program, RefineOptions()).program
    emitted = TARGETS["pydantic"].emit(program, TargetOptions(constraints=True))
    (tmp_path / "models.py").write_text(emitted.files[0].text, "utf-8")
    spec = importlib.util.spec_from_file_location(f"models_of_{case}", tmp_path / "models.py")
    assert spec is not None and spec.loader is not None
    models = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = models
    spec.loader.exec_module(models)
    declarations = declarations_by_id(program)
    checked = 0
    for declaration in declarations.values():
        if isinstance(declaration, ObjectDeclaration) and not declaration.type_parameters:
            example = minimal_example(declaration, declarations)
            assert example is not None
            getattr(models, declaration.id.path).model_validate_json(example)
            checked += 1
    assert checked
