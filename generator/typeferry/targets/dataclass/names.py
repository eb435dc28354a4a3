"""The names of the functions that convert: public ones for aliases and enums, private ones for what has no name."""

from collections.abc import Mapping
from dataclasses import dataclass

from typeferry.model import (
    Array,
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
from typeferry.model.types import KeywordName
from typeferry.render.safe import Identifier
from typeferry.targets.python.definitions import ClassDefinition, TypeKey
from typeferry.targets.python.plan import Plan
from typeferry.targets.python.spelling import free, snake_case

_KEYWORDS: dict[KeywordName, str] = {"string": "str", "boolean": "bool", "null": "none", "unknown": "object"}
_LONG = 48


@dataclass(frozen=True, slots=True)
class FunctionNames:
    """What the functions of an alias or enum are called in the module that defines it."""

    parse: Identifier
    dump: Identifier


def function_names(plan: Plan) -> Mapping[TypeKey, FunctionNames]:
    """The names of the functions of all aliases and enums."""
    names: dict[TypeKey, FunctionNames] = {}
    for module in plan.modules:
        taken = set(module.taken)
        for definition in module.definitions:
            if isinstance(definition, ClassDefinition):
                continue
            word = snake_case(definition.name).strip("_")
            pair = [Identifier(free(f"{verb}_{word}", taken)) for verb in ("parse", "dump")]
            taken.update(pair)
            names[definition.key] = FunctionNames(*pair)
    return names


def type_words(type_: Type, plan: Plan, place: str) -> str:
    """A type in a few words for the name of a function; where that gets long, the words for its place."""
    words = _words(type_, plan, 4)
    return words if words is not None and len(words) <= _LONG else place


def _words(type_: Type, plan: Plan, depth: int) -> str | None:
    if depth == 0:
        return None
    match type_:
        case Keyword():
            return _KEYWORDS.get(type_.name, type_.name)
        case Literal() | Template():
            return None
        case Array():
            return _behind(_words(type_.element, plan, depth - 1), "list")
        case Map():
            return _behind(_words(type_.value, plan, depth - 1), "dict")
        case Tuple():
            return _joined([_words(each.type, plan, depth - 1) for each in type_.elements], "_and_", "tuple")
        case Union():
            return _joined([_words(each, plan, depth - 1) for each in type_.members], "_or_", "")
        case Object():
            return snake_case(plan.definitions[type_].name)
        case Reference():
            if type_.target not in plan.definitions:
                return "any"
            name = snake_case(plan.definitions[type_.target].name)
            return _joined([name, *[_words(each, plan, depth - 1) for each in type_.arguments]], "_of_", "")
        case TypeVariable():
            return snake_case(type_.name)


def _behind(words: str | None, suffix: str) -> str | None:
    return None if words is None else f"{words}_{suffix}"


def _joined(parts: list[str | None], separator: str, suffix: str) -> str | None:
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    return separator.join(known) + (f"_{suffix}" if suffix else "")
