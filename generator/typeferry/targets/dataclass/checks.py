"""Conditions that say whether a JSON value belongs to a plain type."""

from dataclasses import dataclass

from typeferry.model import Keyword, Literal, Template, Type
from typeferry.model.types import KeywordName
from typeferry.render.safe import Code, Identifier, code, join
from typeferry.targets.dataclass.json_kinds import Kind, alternatives
from typeferry.targets.dataclass.patterns import Patterns
from typeferry.targets.pydantic.patterns import ANY_TEXT, template_pattern
from typeferry.targets.python.enums import literal_value
from typeferry.targets.python.speller import Speller

_CLASSES: dict[KeywordName, tuple[str, ...]] = {
    "string": ("str",),
    "number": ("int", "float"),
    "integer": ("int",),
    "bigint": ("int",),
    "boolean": ("bool",),
}
KIND_CLASSES: dict[Kind, tuple[str, ...]] = {
    "boolean": ("bool",),
    "number": ("int", "float"),
    "string": ("str",),
    "array": ("list",),
    "object": ("dict",),
}
MANY = 6
"""From how many texts on a set finds one faster than a row of comparisons does."""


@dataclass(frozen=True, slots=True)
class Condition:
    """That a value is one of these: `right` joins with `or`, `wrong` with `and`.

    With `asks_kind`, the class of the value must stand in a variable `kind`.
    """

    right: Code
    wrong: Code
    asks_kind: bool = False


def conditions(type_: Type, value: Identifier, speller: Speller, patterns: Patterns) -> list[Condition] | None:
    """What a value of a plain type satisfies one of, or None where every value belongs to it."""
    found: dict[Condition, None] = {}
    templates: dict[Condition, None] = {}
    literals: list[Literal] = []
    for each in alternatives(type_, speller.plan.declarations):
        match each:
            case Keyword(name="any" | "unknown"):
                return None
            case Keyword():
                found |= dict.fromkeys(_keyword(each, value, speller))
            case Literal():
                literals.append(each)
            case Template():
                templates[_template(each, value, speller, patterns)] = None
            case _:
                return None  # a reference that leads nowhere
    # Once compared with a literal, the value is no text any more to type checkers, which a pattern needs.
    return [*templates, *_literal_conditions(literals, value, speller), *found]


def wrong(conditions_: list[Condition]) -> Code:
    """The condition under which a value does not belong to a plain type."""
    return join(" and ", [each.wrong for each in conditions_])


def is_kind(kind: Kind, value: Code, speller: Speller) -> Condition:
    """That a value is of a kind."""
    if kind == "null":
        return Condition(code("{} is None", value), code("{} is not None", value))
    class_ = speller.symbol("builtins", KIND_CLASSES[kind][-1])
    return Condition(code("{}.__class__ is {}", value, class_), code("{}.__class__ is not {}", value, class_))


def _keyword(type_: Keyword, value: Identifier, speller: Speller) -> list[Condition]:
    match type_.name:
        case "null":
            return [Condition(code("{} is None", value), code("{} is not None", value))]
        case "nonnull":
            return [Condition(code("{} is not None", value), code("{} is None", value))]
        case "object":
            return [is_kind("object", value, speller), is_kind("array", value, speller)]
        case name:
            classes = [speller.symbol("builtins", each) for each in _CLASSES.get(name, ())]
            return [_is_class(classes, value)] if classes else []


def _is_class(classes: list[Identifier], value: Identifier) -> Condition:
    if len(classes) == 1:
        return Condition(
            code("{}.__class__ is {}", value, classes[0]), code("{}.__class__ is not {}", value, classes[0])
        )
    row = join(", ", classes)
    return Condition(code("{}.__class__ in ({})", value, row), code("{}.__class__ not in ({})", value, row))


def _template(type_: Template, value: Identifier, speller: Speller, patterns: Patterns) -> Condition:
    text = is_kind("string", value, speller)
    right, not_right = [text.right], [text.wrong]
    pattern = template_pattern(type_, speller.plan.declarations)
    if pattern != ANY_TEXT:
        matches = patterns.name(pattern)
        right.append(code("{}({})", matches, value))
        not_right.append(code("not {}({})", matches, value))
    if type_.casing is not None:
        method = Code("upper" if type_.casing in ("upper", "capitalized") else "lower")
        part = Code("" if type_.casing in ("upper", "lower") else "[:1]")
        right.append(code("{0}{1} == {0}{1}.{2}()", value, part, method))
        not_right.append(code("{0}{1} != {0}{1}.{2}()", value, part, method))
    return Condition(code("({})", join(" and ", right)), code("({})", join(" or ", not_right)))


def _literal_conditions(
    literals: list[Literal], value: Identifier, speller: Speller, kind: Code | None = None
) -> list[Condition]:
    found: list[Condition] = []
    texts = [each for each in literals if each.kind == "string"]
    numbers = [each for each in literals if each.kind in ("number", "bigint")]
    booleans = {each.value for each in literals if each.kind == "boolean"}
    if len(texts) > MANY:
        found.append(_text_within(texts, value, speller, kind))
    elif texts:
        found.append(_one_of(texts, value))
    if any(each.value in (0, 1) for each in numbers):  # Python takes true for 1 and false for 0.
        found.append(_not_boolean(_one_of(numbers, value), value, speller))
    elif numbers:
        found.append(_one_of(numbers, value))
    if len(booleans) == 2:
        found += _keyword(Keyword("boolean"), value, speller)
    elif booleans:
        boolean = Code(repr(booleans.pop()))
        found.append(Condition(code("{} is {}", value, boolean), code("{} is not {}", value, boolean)))
    return found


def _one_of(literals: list[Literal], value: Identifier) -> Condition:
    values = [literal_value(each) for each in literals]
    if len(values) == 1:
        return Condition(code("{} == {}", value, values[0]), code("{} != {}", value, values[0]))
    row = join(", ", values)
    return Condition(code("{} in ({})", value, row), code("{} not in ({})", value, row))


def _text_within(literals: list[Literal], value: Identifier, speller: Speller, kind: Code | None) -> Condition:
    row = code("{{{}}}", join(", ", [literal_value(each) for each in literals]))
    # A type checker that learned that the value is a text would not let it be one of several: so this asks a variable.
    asked, string = kind or speller.private("kind"), speller.symbol("builtins", "str")
    return Condition(
        code("({} is {} and {} in {})", asked, string, value, row),
        code("({} is not {} or {} not in {})", asked, string, value, row),
        asks_kind=kind is None,
    )


def _not_boolean(condition: Condition, value: Identifier, speller: Speller) -> Condition:
    # In this order: to pyright a value that was compared with a number first may still be that number where it is not.
    boolean = is_kind("boolean", value, speller)
    return Condition(
        code("({} and {})", boolean.wrong, condition.right), code("({} or {})", boolean.right, condition.wrong)
    )


def literal_condition(literals: list[Literal], value: Identifier, speller: Speller) -> Condition:
    """That a value is one of some literals."""
    found = _literal_conditions(literals, value, speller, code("{}.__class__", value))
    return Condition(join(" or ", [each.right for each in found]), join(" and ", [each.wrong for each in found]))
