"""How dataclasses spell types."""

from typeferry.model import Keyword, Literal, Map, Template, Tuple, TupleElement, Union
from typeferry.model.types import KeywordName
from typeferry.render.safe import Code, code, join
from typeferry.targets.python.enums import literal_value
from typeferry.targets.python.speller import Dialect, Speller
from typeferry.targets.python.tuples import tuple_forms

_KEYWORDS: dict[KeywordName, tuple[str, str]] = {
    "any": ("typing", "Any"),
    "unknown": ("builtins", "object"),
    "nonnull": ("builtins", "object"),
    "never": ("typing", "Never"),
    "string": ("builtins", "str"),
    "number": ("builtins", "float"),
    "integer": ("builtins", "int"),
    "bigint": ("builtins", "int"),
    "boolean": ("builtins", "bool"),
    "date": ("datetime", "datetime"),
    "bytes": ("builtins", "bytes"),
}


def _keyword(type_: Keyword, speller: Speller) -> tuple[Code, ...]:
    if type_.name in _KEYWORDS:
        return (speller.symbol(*_KEYWORDS[type_.name]),)
    if type_.name == "null":
        return (Code("None"),)
    any_, str_ = speller.symbol("typing", "Any"), speller.symbol("builtins", "str")
    dict_, list_ = speller.symbol("builtins", "dict"), speller.symbol("builtins", "list")
    return (code("{}[{}, {}]", dict_, str_, any_), code("{}[{}]", list_, any_))


def _literals(literals: tuple[Literal, ...], speller: Speller) -> tuple[Code, ...]:
    """A `Literal` holds no floats; true and false together are a bool."""
    alternatives: list[Code] = []
    both = len({each.value for each in literals if each.kind == "boolean"}) == 2
    values = [
        speller.enum_member(each) or literal_value(each)
        for each in literals
        if not (isinstance(each.value, float) and each.member is None) and not (both and each.kind == "boolean")
    ]
    if values:
        literal = speller.symbol("typing", "Literal")
        alternatives.append(code("{}[{}]", literal, join(", ", dict.fromkeys(values))))
    if both:
        alternatives.append(speller.symbol("builtins", "bool"))
    if any(isinstance(each.value, float) and each.member is None for each in literals):
        alternatives.append(speller.symbol("builtins", "float"))
    return tuple(alternatives)


def _template(type_: Template, speller: Speller) -> Code:
    return speller.symbol("builtins", "str")


def _tuple(type_: Tuple, speller: Speller) -> Code:
    return join(" | ", [_tuple_form(form, speller) for form in tuple_forms(type_)])


def _tuple_form(elements: tuple[TupleElement, ...], speller: Speller) -> Code:
    tuple_ = speller.symbol("builtins", "tuple")
    if not elements:
        return code("{}[()]", tuple_)
    parts = [speller.spell(element.type) for element in elements]
    if len(elements) == 1 and elements[0].kind == "rest":
        return code("{}[{}, ...]", tuple_, parts[0])
    spread = [
        speller.unpacked(code("{}[{}, ...]", tuple_, part)) if element.kind == "rest" else part
        for part, element in zip(parts, elements, strict=True)
    ]
    return code("{}[{}]", tuple_, join(", ", spread))


def _map(type_: Map, speller: Speller) -> Code:
    return code(
        "{}[{}, {}]", speller.symbol("builtins", "dict"), speller.symbol("builtins", "str"), speller.spell(type_.value)
    )


def _union(type_: Union, speller: Speller) -> Code:
    return join(" | ", speller.plain_union(type_.members))


DIALECT = Dialect(keyword=_keyword, literals=_literals, template=_template, tuple=_tuple, map=_map, union=_union)
