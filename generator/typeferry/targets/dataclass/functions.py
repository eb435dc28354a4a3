"""What the templates of converting functions print."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from typeferry.model import NEVER, Array, Map, Reference, Tuple, TupleElement, Type, Union
from typeferry.render.python_literals import number_literal, string_literal
from typeferry.render.safe import Code, Identifier, StringLiteral, code, join
from typeferry.targets.dataclass.conversions import Conversions, Step, type_parameters
from typeferry.targets.dataclass.dumps import dump
from typeferry.targets.dataclass.json_kinds import is_plain
from typeferry.targets.dataclass.phrases import expected
from typeferry.targets.dataclass.unions import Signature, union_view
from typeferry.targets.dataclass.variables import Variables
from typeferry.targets.pydantic.patterns import ANY_TEXT, key_pattern
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, EnumDefinition
from typeferry.targets.python.enums import value_literal
from typeferry.targets.python.modules import Block


@dataclass(frozen=True, slots=True)
class ItemsView:
    """A function that reads an array or an object of any keys, item after item; with `every`, any items will do."""

    signature: Signature
    expected: StringLiteral
    isinstance: Identifier
    container: Identifier
    len: Identifier
    key: Identifier
    item: Identifier
    items: Identifier
    caught: Identifier
    step: Step
    matches: Code | None
    every: bool


@dataclass(frozen=True, slots=True)
class ElementView:
    """An element of a tuple: `at` is what finds it, `present` the condition under which it is there."""

    at: Code
    present: Code | None
    rest: bool
    step: Step


@dataclass(frozen=True, slots=True)
class TupleView:
    signature: Signature
    wrong: Code
    expected: StringLiteral
    elements: tuple[ElementView, ...]
    item: Identifier
    items: Identifier
    items_type: Code
    len: Identifier
    tuple: Identifier
    checked: Identifier
    caught: Identifier


@dataclass(frozen=True, slots=True)
class CheckView:
    """A function that only checks, or hands on to another one; one of `never` refuses everything."""

    signature: Signature
    step: Step
    checked: Identifier
    kind: Identifier | None
    never: bool = False


@dataclass(frozen=True, slots=True)
class EnumView:
    signature: Signature
    wrong: Code
    expected: StringLiteral
    table: Identifier
    kind: Code
    pairs: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class DumpView:
    signature: Signature
    result: Code


@dataclass(frozen=True, slots=True)
class RenamedView:
    name: Identifier
    original: Code


def function_blocks(conversions: Conversions, variables: Variables) -> Iterator[Block]:
    """The functions of a module: of its aliases and enums, the private ones that all its code asks for, other names."""
    for definition in conversions.speller.module.definitions:
        if isinstance(definition, ClassDefinition):
            continue
        conversions.enter(definition, definition.name)
        if isinstance(definition, EnumDefinition):
            yield Block("dataclass/parse_enum.jinja", _enum(definition, conversions))
        else:
            yield from _alias_blocks(definition, conversions, variables)
    for function in conversions.functions():
        conversions.enter(function.owner, function.name.removeprefix("_parse_"))
        variables.use(function.owner)
        names = conversions.mentioned_variables(function.type)
        result = conversions.speller.spell(function.type)
        yield _parse_block(function.type, function.name, names, result, conversions, variables)
    for name, original in conversions.renamed:
        yield Block("dataclass/renamed.jinja", RenamedView(name, original))


def _alias_blocks(definition: AliasDefinition, conversions: Conversions, variables: Variables) -> Iterator[Block]:
    variables.use(definition)
    names = [each.name for each in type_parameters(definition)]
    type_ = definition.declaration.type
    applied = variables.applied(definition)
    parse = Identifier(conversions.parse_function(definition.key))
    yield _parse_block(type_, parse, names, applied, conversions, variables)
    value = conversions.speller.private("value")
    result = dump(type_, value, conversions)
    if result is not None:
        name = Identifier(conversions.dump_function(definition.key))
        any_ = conversions.speller.symbol("typing", "Any")
        # Any for its type variables: what those are does not matter here, and lists of them would be invariant.
        taken = code("{}[{}]", definition.name, join(", ", [any_ for _ in names])) if names else definition.name
        signature = Signature(name, value, taken, (), any_)
        yield Block("dataclass/dump.jinja", DumpView(signature, result))


def _parse_block(
    type_: Type, name: Identifier, names: list[str], result: Code, conversions: Conversions, variables: Variables
) -> Block:
    """The function for a type, by what the type is."""

    def signature(annotation: Code | None = None, *, raises: bool = True) -> Signature:
        return Signature(
            name,
            conversions.speller.private("value"),
            annotation or conversions.speller.symbol("typing", "Any"),
            tuple([variables.parameter(each, conversions) for each in names]),
            result,
            conversions.shared.name(conversions.speller, "DataError") if raises else None,
        )

    match type_:
        case Array():
            return Block("dataclass/parse_list.jinja", _items(type_.element, None, signature, conversions, False))
        case Map():
            pattern = key_pattern(type_.key, conversions.plan.declarations)
            matches = None if pattern == ANY_TEXT else conversions.patterns.name(pattern)
            return Block("dataclass/parse_dict.jinja", _items(type_.value, matches, signature, conversions, True))
        case Tuple():
            return Block("dataclass/parse_tuple.jinja", _tuple(type_, signature(), conversions))
        case Union() if not is_plain(type_, conversions.plan.declarations):
            return Block("dataclass/parse_union.jinja", union_view(type_, signature(), conversions))
        case _:
            step = _step(type_, conversions)
            made = signature(raises=type_ == NEVER or step.wrong is not None)
            checked, kind = conversions.speller.private("checked"), conversions.speller.private("kind")
            view = CheckView(made, step, checked, kind if step.asks_kind else None, never=type_ == NEVER)
            return Block("dataclass/parse_value.jinja", view)


def _step(type_: Type, conversions: Conversions) -> Step:
    value = conversions.speller.private("value")
    if is_plain(type_, conversions.plan.declarations):
        return conversions.check(type_, value)[0]
    return conversions.step(type_, value)


def _items(
    element: Type, matches: Code | None, signature: Callable[[Code], Signature], conversions: Conversions, keyed: bool
) -> ItemsView:
    speller = conversions.speller
    any_, str_ = speller.symbol("typing", "Any"), speller.symbol("builtins", "str")
    if keyed:
        annotation = code("{}[{}, {}]", speller.symbol("collections.abc", "Mapping"), str_, any_)
    else:
        annotation = code("{}[{}]", speller.symbol("collections.abc", "Sequence"), any_)
    item = speller.private("item")
    step = conversions.step(element, item)
    return ItemsView(
        signature=signature(annotation),
        expected=string_literal("an object" if keyed else "an array"),
        isinstance=speller.symbol("builtins", "isinstance"),
        container=speller.symbol("builtins", "dict" if keyed else "list"),
        len=speller.symbol("builtins", "len"),
        key=speller.private("key"),
        item=item,
        items=speller.private("items"),
        caught=speller.private("error"),
        step=step,
        matches=matches,
        every=step.wrong is None and step.result == item,
    )


def _enum(definition: EnumDefinition, conversions: Conversions) -> EnumView:
    speller = conversions.speller
    name, value = Identifier(conversions.parse_function(definition.key)), speller.private("value")
    values = {member.value for member in definition.declaration.members}
    kinds = [kind for kind in (str, int, float) if any(type(each) is kind for each in values)]
    classes = dict.fromkeys([name for kind in kinds for name in (("str",) if kind is str else ("int", "float"))])
    pairs = {
        value_literal(named.member.value): code("{}.{}", definition.name, named.name) for named in definition.members
    }
    return EnumView(
        signature=Signature(
            name,
            value,
            speller.symbol("typing", "Any"),
            (),
            definition.name,
            conversions.shared.name(speller, "DataError"),
        ),
        wrong=_none_of(classes, value, conversions),
        expected=expected(Reference(definition.key), conversions.plan),
        table=speller.private(f"_{name.removeprefix('parse_').upper()}_MEMBERS"),
        kind=code(
            "{}[{}, {}]", speller.symbol("builtins", "dict"), speller.symbol("builtins", "object"), definition.name
        ),
        pairs=tuple([code("{}: {}", value, member) for value, member in pairs.items()]),
    )


def _none_of(classes: Iterable[str], value: Identifier, conversions: Conversions) -> Code:
    names = [conversions.speller.symbol("builtins", name) for name in classes]
    return join(" and ", [code("{}.__class__ is not {}", value, name) for name in names])


def _tuple(type_: Tuple, signature: Signature, conversions: Conversions) -> TupleView:
    speller = conversions.speller
    item, items, len_ = speller.private("item"), speller.private("items"), speller.symbol("builtins", "len")
    list_, value = speller.symbol("builtins", "list"), signature.value
    least = sum(each.kind == "required" for each in type_.elements)
    rest = any(each.kind == "rest" for each in type_.elements)
    most = None if rest else len(type_.elements)
    wrong_ = [code("{}.__class__ is not {}", value, list_)]
    count = code("{}({})", len_, value)
    if most == least:
        wrong_.append(code("{} != {}", count, number_literal(least)))
    elif most is not None and least:
        wrong_.append(code("not {} <= {} <= {}", number_literal(least), count, number_literal(most)))
    elif most is not None:
        wrong_.append(code("{} > {}", count, number_literal(most)))
    elif least:
        wrong_.append(code("{} < {}", count, number_literal(least)))
    return TupleView(
        signature=signature,
        wrong=join(" or ", wrong_),
        expected=string_literal(_tuple_phrase(least, most)),
        elements=tuple(_elements(type_.elements, signature.value, item, count, conversions)),
        item=item,
        items=items,
        items_type=code("{}[{}]", list_, speller.symbol("typing", "Any")),
        len=len_,
        tuple=speller.symbol("builtins", "tuple"),
        checked=speller.private("checked"),
        caught=speller.private("error"),
    )


def _tuple_phrase(least: int, most: int | None) -> str:
    if most is None:
        return f"an array of at least {_items_of(least)}" if least else "an array"
    return f"an array of {_items_of(most)}" if least == most else f"an array of {least} to {_items_of(most)}"


def _items_of(count: int) -> str:
    return "1 item" if count == 1 else f"{count} items"


def _elements(
    elements: tuple[TupleElement, ...], value: Identifier, item: Identifier, count: Code, conversions: Conversions
) -> Iterator[ElementView]:
    rest = next((place for place, each in enumerate(elements) if each.kind == "rest"), len(elements))
    for place, element in enumerate(elements):
        step = conversions.step(element.type, item)
        present = code("{} > {}", count, number_literal(place)) if element.kind == "optional" else None
        if element.kind == "rest":
            behind = len(elements) - place - 1
            stop = number_literal(-behind) if behind else Code("")
            yield ElementView(
                code("{}[{}:{}]", value, number_literal(place) if place else Code(""), stop), None, True, step
            )
        else:
            at = place if place < rest else place - len(elements)
            yield ElementView(code("{}[{}]", value, number_literal(at)), present, False, step)
