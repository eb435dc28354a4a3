"""The keys that are no properties, where index signatures say what they hold."""

from dataclasses import dataclass

from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, StringLiteral, code, join
from typeferry.targets.dataclass.conversions import Conversions, Step
from typeferry.targets.dataclass.dumps import dump, dynamic
from typeferry.targets.dataclass.json_kinds import is_plain
from typeferry.targets.pydantic.patterns import ANY_TEXT, key_pattern
from typeferry.targets.python.definitions import ClassDefinition
from typeferry.targets.python.inheritance import levels


@dataclass(frozen=True, slots=True)
class IndexView:
    """How values are read whose keys match; without `matches`, those of all other keys."""

    matches: Identifier | None
    step: Step


@dataclass(frozen=True, slots=True)
class ExtraView:
    """The attribute for them. `known` are the keys that are properties, `dumped` is what makes data of a value `item`."""

    annotation: Code
    field: Identifier
    factory: Code
    known: Code | None
    indexes: tuple[IndexView, ...]
    key: Identifier
    item: Identifier
    items: Identifier
    dumped: Code | None
    whole: Code
    local: Code


def extra_view(definition: ClassDefinition, conversions: Conversions) -> ExtraView | None:
    """The view of index signatures, or None where there are none."""
    if not definition.indexes:
        return None
    speller = conversions.speller
    conversions.enter(definition, f"{definition.name}_additional_properties")
    declarations = conversions.plan.declarations
    patterns = [(index.value, key_pattern(index.key, declarations)) for index in definition.indexes]
    plain = [value for value, pattern in patterns if pattern == ANY_TEXT]
    others = [(value, pattern) for value, pattern in patterns if pattern != ANY_TEXT]
    value = speller.private("value")
    indexes = [
        IndexView(conversions.patterns.name(pattern), conversions.step(type_, value)) for type_, pattern in others
    ]
    any_ = speller.symbol("typing", "Any")
    indexes.append(IndexView(None, conversions.step(plain[0], value) if plain else Step(None, None, value)))
    item = speller.private("item")
    attribute = Code("self.additional_properties")
    annotation = speller.annotation(plain[0]) if plain else None
    dict_, str_ = speller.symbol("builtins", "dict"), speller.symbol("builtins", "str")
    inner = any_ if annotation is None else annotation.code
    mapping = code("{}[{}, {}]", dict_, str_, inner)
    forward = annotation is not None and annotation.forward
    is_dumped = all(is_plain(type_, declarations) for type_, _ in patterns)
    dumped = dump(plain[0], item, conversions) if plain and not others else None
    known = _known(definition, conversions)
    return ExtraView(
        annotation=string_literal(mapping) if forward else mapping,
        field=speller.symbol("dataclasses", "field"),
        factory=code("{}[{}, {}]", dict_, str_, string_literal(inner) if forward else inner),
        known=code("{{{}}}", join(", ", known)) if known else None,
        indexes=tuple(indexes),
        key=speller.private("key"),
        item=item,
        items=speller.private("items"),
        dumped=dumped,
        whole=attribute if is_dumped or dumped is not None else dynamic(attribute, conversions),
        local=mapping,
    )


def _known(definition: ClassDefinition, conversions: Conversions) -> list[StringLiteral]:
    names = [each.property.name for each in definition.attributes]
    for base in definition.bases:
        for level, _ in levels(base, conversions.plan.declarations):
            names += [each.name for each in level.type.properties]
    return [string_literal(name) for name in dict.fromkeys(names)]
