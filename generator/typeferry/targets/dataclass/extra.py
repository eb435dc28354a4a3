"""The keys that are no properties, where index signatures say what they hold."""

from dataclasses import dataclass

from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, code
from typeferry.targets.dataclass.conversions import Conversions, Step
from typeferry.targets.dataclass.dumps import dump, dynamic
from typeferry.targets.dataclass.json_kinds import is_plain
from typeferry.targets.pydantic.patterns import ANY_TEXT, key_pattern
from typeferry.targets.python.definitions import ClassDefinition
from typeferry.targets.python.speller import Speller


@dataclass(frozen=True, slots=True)
class IndexView:
    """How values are read whose keys match; without `matches`, those of all other keys."""

    matches: Identifier | None
    step: Step


@dataclass(frozen=True, slots=True)
class ExtraView:
    """The attribute for them, which narrows that of all classes. `dumped` is what makes data of a value `item`.

    Without `indexes`, the values are kept as they are.
    """

    annotation: Code
    field: Identifier
    factory: Code
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
    last = conversions.step(plain[0], value) if plain else Step(None, None, value)
    indexes = [
        IndexView(conversions.patterns.name(pattern), conversions.step(type_, value)) for type_, pattern in others
    ]
    if indexes or last != Step(None, None, value):
        indexes.append(IndexView(None, last))
    item = speller.private("item")
    attribute = Code("self.additional_properties")
    annotation = speller.annotation(plain[0]) if plain else None
    dict_, str_ = speller.symbol("builtins", "dict"), speller.symbol("builtins", "str")
    inner = speller.symbol("typing", "Any") if annotation is None else annotation.code
    mapping = code("{}[{}, {}]", dict_, str_, inner)
    forward = annotation is not None and annotation.forward
    is_dumped = all(is_plain(type_, declarations) for type_, _ in patterns)
    dumped = dump(plain[0], item, conversions) if plain and not others else None
    return ExtraView(
        annotation=string_literal(mapping) if forward else mapping,
        field=_field_function(definition, speller),
        factory=code("{}[{}, {}]", dict_, str_, string_literal(inner) if forward else inner),
        indexes=tuple(indexes),
        key=speller.private("key"),
        item=item,
        items=speller.private("items"),
        dumped=dumped,
        whole=attribute if is_dumped or dumped is not None else dynamic(attribute, conversions),
        local=mapping,
    )


def _field_function(definition: ClassDefinition, speller: Speller) -> Identifier:
    """`dataclasses.field`, under another name where a property is called that."""
    speller.hide(frozenset([each.name for each in definition.attributes]))
    name = speller.symbol("dataclasses", "field")
    speller.hide(frozenset())
    return name
