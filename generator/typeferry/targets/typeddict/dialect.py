"""How TypedDicts spell types: as the values that `json.loads` gives."""

from typeferry.model import Keyword, Literal, Map, Template, Tuple, Union
from typeferry.model.types import KeywordName
from typeferry.render.safe import Code, code, join
from typeferry.targets.python.enums import literal_value
from typeferry.targets.python.speller import Dialect, Speller
from typeferry.targets.python.tuples import tuple_forms

_BUILTINS: dict[KeywordName, str] = {
    "string": "str",
    "number": "float",
    "integer": "int",
    "bigint": "int",
    "boolean": "bool",
    "date": "str",
    "bytes": "str",
    "unknown": "object",
    "nonnull": "object",
}


def _keyword(type_: Keyword, speller: Speller) -> tuple[Code, ...]:
    builtin = _BUILTINS.get(type_.name)
    if builtin is not None:
        return (speller.symbol("builtins", builtin),)
    match type_.name:
        case "any":
            return (speller.symbol("typing", "Any"),)
        case "null":
            return (Code("None"),)
        case "never":
            return (speller.symbol("typing", "Never"),)
        case _:  # object: an object or an array
            any_, str_ = speller.symbol("typing", "Any"), speller.symbol("builtins", "str")
            dict_, list_ = speller.symbol("builtins", "dict"), speller.symbol("builtins", "list")
            return (code("{}[{}, {}]", dict_, str_, any_), code("{}[{}]", list_, any_))


def _literals(literals: tuple[Literal, ...], speller: Speller) -> tuple[Code, ...]:
    """The wire values; a `Literal` holds no floats, and true and false together are a bool."""
    booleans = [literal for literal in literals if isinstance(literal.value, bool)]
    both = len({literal.value for literal in booleans}) == 2
    spelled: list[Code] = []
    held = [each for each in literals if not isinstance(each.value, float) and not (both and each in booleans)]
    if held:
        values = dict.fromkeys([literal_value(literal) for literal in held])
        spelled.append(code("{}[{}]", speller.symbol("typing", "Literal"), join(", ", values)))
    if both:
        spelled.append(speller.symbol("builtins", "bool"))
    if any(isinstance(literal.value, float) for literal in literals):
        spelled.append(speller.symbol("builtins", "float"))
    return tuple(spelled)


def _template(type_: Template, speller: Speller) -> Code:
    return speller.symbol("builtins", "str")


def _tuple(type_: Tuple, speller: Speller) -> Code:
    """Pydantic cannot judge a tuple with a rest: that is a list of what its elements are."""
    if any(element.kind == "rest" for element in type_.elements):
        types = [element.type for element in type_.elements]
        members = [member for each in types for member in (each.members if isinstance(each, Union) else (each,))]
        elements = speller.plain_union(members)
        return code("{}[{}]", speller.symbol("builtins", "list"), join(" | ", elements))
    tuple_ = speller.symbol("builtins", "tuple")
    forms = [join(", ", [speller.spell(element.type) for element in form]) for form in tuple_forms(type_)]
    return join(" | ", [code("{}[{}]", tuple_, form or Code("()")) for form in forms])


def _map(type_: Map, speller: Speller) -> Code:
    string = speller.symbol("builtins", "str")
    return code("{}[{}, {}]", speller.symbol("builtins", "dict"), string, speller.spell(type_.value))


def _union(type_: Union, speller: Speller) -> Code:
    return join(" | ", speller.plain_union(type_.members))


DIALECT = Dialect(keyword=_keyword, literals=_literals, template=_template, tuple=_tuple, map=_map, union=_union)
