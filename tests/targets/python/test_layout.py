"""Which file holds what, and what can be imported from where."""

import pytest

from .generated import Generate

TARGETS = pytest.mark.parametrize("target", ["dataclass", "pydantic", "typeddict"])


@TARGETS
def test_exports_are_importable(generate: Generate, target: str) -> None:
    made = generate(
        {
            "index.ts": """
                export { A as Renamed, B } from "./api/parts";
                export * from "./other";
                export * as ns from "./api/parts";
                export { default as Main } from "./main";
                interface Hidden { a: string }
                export { Hidden as Shown };
                export interface Own { b?: B; hidden: Hidden }
                import type { B } from "./api/parts";
            """,
            "api/parts.ts": "export interface A { a: string } export type B = A | string; export enum C { x = 'x' }",
            "other.ts": "export interface Other { x: number }",
            "main.ts": "export default interface Main { main: true }",
        },
        target,
    )
    index, parts = made.module("index"), made.module("api.parts")
    assert index.Renamed is parts.A and index.B is parts.B and index.nsC is parts.C
    assert index.Other is made.module("other").Other
    assert index.Main is made.module("main").Main
    assert index.Shown and index.Own
    for module in (index, parts):
        assert all(hasattr(module, name) for name in module.__all__)


def test_functions_go_where_their_types_go(generate: Generate) -> None:
    made = generate(
        {
            "index.ts": """
                export { Parts as Pieces, Size } from "./parts";
                type Hidden = Date[];
                export { Hidden as Shown };
            """,
            "parts.ts": "export type Parts = { a: string }[]; export enum Size { s = 's' } export type Plain = string;",
        },
        "dataclass",
    )
    index, parts = made.module("index"), made.module("parts")
    assert index.dump_pieces(index.parse_pieces([{"a": "x"}])) == [{"a": "x"}]
    assert index.parse_size("s") is parts.Size.s
    assert index.dump_shown(index.parse_shown(["2024-01-02T03:04:05Z"])) == ["2024-01-02T03:04:05Z"]
    functions = {name for name in parts.__all__ if name.startswith(("parse_", "dump_"))}
    assert functions == {"parse_parts", "dump_parts", "parse_size", "parse_plain"}
    assert set(index.__all__) >= {"parse_pieces", "dump_pieces", "parse_size", "parse_shown", "dump_shown"}
    assert "bytes" not in made.files["_conversion.py"]


@TARGETS
def test_modules_in_a_circle_share_a_private_file(generate: Generate, target: str) -> None:
    made = generate(
        {
            "tree/node.ts": "import { Leaf } from './leaf'; export interface Node { leaf?: Leaf } export interface T { a: 1 }",
            "tree/leaf.ts": "import { Node } from './node'; export interface Leaf { node?: Node } export interface T { b: 1 }",
        },
        target,
    )
    node, leaf = made.module("tree.node"), made.module("tree.leaf")
    circle = made.module("tree._circle_leaf")
    assert node.Node is circle.Node and leaf.Leaf is circle.Leaf
    assert node.T is not leaf.T
    assert [name for name in node.__all__ if name != "DataError"] == ["Node", "T"]


def test_a_module_beside_a_folder_of_its_name(generate: Generate) -> None:
    made = generate(
        {
            "foo.ts": "import { Bar } from './foo/bar'; export interface Foo { bar: Bar }",
            "foo/bar.ts": "export interface Bar { x: 1 }",
            "use.ts": "import { Foo } from './foo'; export interface Use { foo: Foo }",
        }
    )
    assert made.module("foo.bar").Bar is made.module("foo").Foo.model_fields["bar"].annotation
    assert made.module("use").Use.model_validate({"foo": {"bar": {"x": 1}}}).foo.bar.x == 1


def test_every_module_offers_what_its_dataclasses_raise_and_hold(generate: Generate) -> None:
    made = generate(
        {
            "a.ts": "export interface A { x?: string | null; y: string }",
            "b.ts": "import { A } from './a'; export interface B { a: A } export { A } from './a';",
            "index.ts": "export * from './a'; export * from './b';",
        },
        "dataclass",
    )
    a, b, index = made.module("a"), made.module("b"), made.module("index")
    assert {"DataError", "UNSET", "Unset"} <= set(a.__all__)
    assert "DataError" in b.__all__ and "UNSET" not in b.__all__
    assert a.DataError is b.DataError is index.DataError and "DataError" in index.__all__


@TARGETS
def test_a_bundle_is_one_file(generate: Generate, target: str) -> None:
    made = generate(
        {
            "a.ts": "import { T as U } from './b'; export interface T { u: U } export interface A { t: T }",
            "b.ts": "export interface T { x: string } export interface B { t: T }",
        },
        target,
        bundle=True,
    )
    assert list(made.files) == ["models.py"]
    module = made.module("models")
    assert {"A", "B", "T", "BT"} <= set(module.__all__)


def test_one_module_needs_no_package_unless_it_would_hide_one_of_pythons(generate: Generate) -> None:
    assert list(generate({"job.ts": "export type A = string"}).files) == ["job.py"]
    assert list(generate({"types.ts": "export type A = string"}).files) == ["__init__.py", "types.py"]


def test_imports_are_sorted_and_relative(generate: Generate) -> None:
    made = generate(
        {
            "a/b/use.ts": """
                import { X } from "../../x"; import { Y } from "../y"; import { Z } from "./z";
                export interface Use { x: X; y: Y; z: Z; any: any }
                """,
            "x.ts": "export interface X { a: 1 }",
            "a/y.ts": "export interface Y { a: 1 }",
            "a/b/z.ts": "export interface Z { a: 1 }",
        }
    )
    lines = [line for line in made.files["a/b/use.py"].splitlines() if line.startswith("from .")]
    assert lines == ["from ...x import X", "from ..y import Y", "from .z import Z"]
