"""What error messages say of types: `"auto" or a number`."""

from json import dumps

from typeferry.model import (
    Array,
    EnumDeclaration,
    Keyword,
    Literal,
    Map,
    Object,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)
from typeferry.model.shapes import TagValue
from typeferry.model.types import KeywordName
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import StringLiteral
from typeferry.targets.dataclass.json_kinds import alternatives
from typeferry.targets.python.plan import Plan

_KEYWORDS: dict[KeywordName, str] = {
    "any": "a value",
    "unknown": "a value",
    "nonnull": "a value other than null",
    "object": "an object or an array",
    "never": "no value at all",
    "string": "a string",
    "number": "a number",
    "integer": "an integer",
    "bigint": "an integer",
    "boolean": "a boolean",
    "null": "null",
    "date": "a date and time in ISO 8601",
    "bytes": "a string",
}
_CASINGS = {"upper": "Uppercase", "lower": "Lowercase", "capitalized": "Capitalize", "uncapitalized": "Uncapitalize"}
_SHOWN = 8


def expected(type_: Type, plan: Plan) -> StringLiteral:
    """What belongs in a place of that type, as a Python literal."""
    phrases = dict.fromkeys([_phrase(each, plan) for each in alternatives(type_, plan.declarations)])
    return string_literal(_one_of(list(phrases)))


def expected_tags(values: tuple[TagValue, ...]) -> StringLiteral:
    """The values that a tag may have, as a Python literal."""
    texts = [dumps(each.value, ensure_ascii=False) if isinstance(each, Literal) else "null" for each in values]
    return string_literal(_one_of(texts))


def _one_of(phrases: list[str]) -> str:
    """`a, b or c`, of many the first."""
    if len(phrases) > _SHOWN:
        return f"one of {', '.join(phrases[:_SHOWN])}, ..."
    *others, last = phrases or ["no value at all"]
    return f"{', '.join(others)} or {last}" if others else last


def _phrase(type_: Type, plan: Plan) -> str:
    match type_:
        case Keyword():
            return _KEYWORDS[type_.name]
        case Literal():
            return dumps(type_.value, ensure_ascii=False)
        case Template():
            return _template(type_, plan)
        case Array() | Tuple():
            return "an array"
        case Map():
            return "an object"
        case Object():
            return plan.definitions[type_].name
        case Reference():
            declaration = plan.declarations.get(type_.target)
            if isinstance(declaration, EnumDeclaration):
                return _one_of([dumps(each.value, ensure_ascii=False) for each in declaration.members])
            return plan.definitions[type_.target].name if type_.target in plan.definitions else "a value"
        case TypeVariable():
            return type_.name
        case Union():
            return "a value"


def _template(type_: Template, plan: Plan) -> str:
    """A template literal as TypeScript writes it: `` `job-${number}` ``."""
    first, *others = type_.texts
    holes = [
        "${" + " | ".join([_hole(part) for part in alternatives(each, plan.declarations)]) + "}" for each in type_.types
    ]
    text = "".join([first, *[hole + other for hole, other in zip(holes, others, strict=True)]])
    if type_.casing is None:
        return f"`{text}`"
    wanted = "string" if type_.texts == ("", "") else f"`{text}`"
    return f"{_CASINGS[type_.casing]}<{wanted}>"


def _hole(type_: Type) -> str:
    match type_:
        case Keyword():
            return type_.name
        case Literal():
            return dumps(type_.value, ensure_ascii=False)
        case _:
            return "..."
