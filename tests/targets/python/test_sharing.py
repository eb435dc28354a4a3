"""What stands in several types is written once: as a base class, or as one class for an object written inline."""

from itertools import permutations

import pytest

from .generated import Generate

_TYPES = (
    "export interface Page { id: string; frame: { width: number; pen?: { color: string } }; }",
    'export type Draft = Omit<Page, "id">;',
    "export type Patch = Partial<Page>;",
    'export interface Sheet extends Pick<Page, "frame"> { rows: number; }',
)


@pytest.mark.parametrize("target", ["pydantic", "dataclass", "typeddict"])
def test_an_inline_object_is_one_class_wherever_operators_carry_it(generate: Generate, target: str) -> None:
    for texts in permutations(_TYPES):
        module = generate("\n".join(texts), target=target).module("types")
        shared = {"PageFrame", "PageFramePen"}
        classes = {name for name in module.__all__ if not name.startswith(("parse_", "dump_", "DataError"))}
        assert classes == {"Page", "Draft", "Patch", "Sheet", *shared}


def test_an_object_in_a_generic_is_another_one_for_each_argument(generate: Generate) -> None:
    module = generate(
        "export interface Box<T> { value: { inner: T }; size: number; }\n"
        'export type Words = Omit<Box<string>, "size">;\n'
        'export type Flags = Omit<Box<boolean>, "size">;'
    ).module("types")
    assert module.Words.model_validate({"value": {"inner": "a"}}).value.inner == "a"
    assert module.Flags.model_validate({"value": {"inner": True}}).value.inner is True


def test_an_override_reaches_its_own_place_alone(generate: Generate) -> None:
    files = generate("\n".join(_TYPES), overrides={"Patch.frame.pen.color": "number"})
    module = files.module("types")
    assert module.Patch(frame={"width": 1, "pen": {"color": 1}}).frame.pen.color == 1
    assert module.Page(id="", frame={"width": 1, "pen": {"color": "red"}}).frame.pen.color == "red"


def test_an_intersection_inherits_what_it_does_not_narrow(generate: Generate) -> None:
    module = generate(
        "export type Node = { type: string; id: string };\n"
        "export type Named = { name: string };\n"
        'export type Frame = { type: "frame" } & Node & Named;\n'
        'export type Slice = Node & { type: "slice"; of: Frame } & Named;'
    ).module("types")
    assert issubclass(module.Frame, module.Named)
    assert not issubclass(module.Frame, module.Node)
    assert (
        module.Slice.model_validate(
            {"type": "slice", "id": "1", "name": "", "of": {"type": "frame", "id": "2", "name": ""}}
        ).of.id
        == "2"
    )


_PRODUCTS = (
    "type A = ListA | TextA; interface ListA { a: 1; of: A; not?: A } interface TextA { a: 1; min?: number; not?: A }\n"
    "type B = ListB | TextB; interface ListB { b: 1; of: B; not?: B } interface TextB { b: 1; max?: number; not?: B }\n"
    "export type Both = { schema: A; alias?: A } & { schema: B; alias?: B };\n"
)


def test_an_intersection_that_holds_itself_is_one_class_that_its_members_name(generate: Generate) -> None:
    both = {"ListAListB", "ListATextB", "TextAListB", "TextATextB"}
    declared = {"A", "B", "ListA", "ListB", "TextA", "TextB"}
    module = generate(_PRODUCTS, target="typeddict").module("types")
    assert set(module.__all__) == {"Both", *both, *declared}
    module = generate(_PRODUCTS).module("types")
    inner = {"a": 1, "b": 1, "min": 1, "max": 2}
    value = {"schema": {"a": 1, "b": 1, "of": inner}, "alias": {"a": 1, "b": 1, "not": inner}}
    assert module.Both.model_validate(value).model_dump(by_alias=True) == value


def test_an_intersection_that_operators_make_is_one_class_below_a_declaration(generate: Generate) -> None:
    text = (
        "export interface A { one: { a: 1 } } export interface B { one: { b: 1 } }\n"
        "export type Both = A & B; export type Again = { both: A & B; list: (A & B)[] };"
    )
    module = generate(text, target="typeddict").module("types")
    assert set(module.__all__) == {"A", "AOne", "B", "BOne", "Both", "BothOne", "Again", "AgainBoth", "AgainBothOne"}


def test_an_instance_with_the_defaults_is_one_class_that_goes_by_its_name(generate: Generate) -> None:
    module = generate(
        "type Modify<T, R> = Omit<T, keyof R> & R;\n"
        "interface Base { a: number; b: string; inner?: { [key: string]: Item } }\n"
        "export type Item<T extends {} = {}> = Modify<Base, { b: number; again?: Item<T> }> & T;\n"
        "export interface Holder { one: Item; list: Item[]; both: Item & {}; written: Item<{}> }",
        target="typeddict",
    ).module("types")
    assert set(module.__all__) == {"Item", "Holder"}


def test_what_an_operator_leaves_as_it_is_keeps_its_name(generate: Generate) -> None:
    module = generate(
        'export type Color = "red" | "blue" | Other;\n'
        'export type Other = "black";\n'
        "export interface Owner { name: string }\n"
        "export interface Page { owner: Owner | null; color?: Color }\n"
        "export interface Form {\n"
        '  owner: NonNullable<Page["owner"]>; colors: NonNullable<Page["color"]>[];\n'
        "  found: Extract<Owner | string, object>; awaited: Awaited<Promise<Owner>>;\n"
        "}",
    ).module("types")
    assert set(module.__all__) == {"Color", "Other", "Owner", "Page", "Form"}
    assert module.Form.__annotations__["colors"] == list[module.Color]
    assert {module.Form.__annotations__[name] for name in ("owner", "found", "awaited")} == {module.Owner}


def test_heirs_have_the_index_signature_of_their_base(generate: Generate) -> None:
    module = generate(
        "export interface Result { id?: string; [key: string]: unknown }\n"
        "export interface Page extends Result { next?: string }\n"
        "export interface Tools extends Page { tools: string[] }\n"
        "export interface Counts { total: number; [key: string]: number }\n"
        "export interface Votes extends Counts { yes: number }\n"
        "export interface Keyed { [key: `x-${string}`]: number }\n"
        "export interface Both extends Counts, Keyed { no: number }"
    ).module("types")
    assert module.Tools.__bases__ == (module.Page,) and module.Page.__bases__ == (module.Result,)
    assert module.Votes.__bases__ == (module.Counts,)
    for votes in (module.Votes, module.Both):
        known = {"total": 1, "yes": 1, "no": 0}
        votes.model_validate(known | {"rest": 1})
        with pytest.raises(ValueError, match=r"rest\.int"):
            votes.model_validate(known | {"rest": "many"})
