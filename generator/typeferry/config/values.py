"""Checks the value of an option: what it comes to, or what is wrong with it and where in it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from typeferry.config.options import Option
from typeferry.diagnostics import BAD_PATTERN, UNKNOWN_VALUE, WRONG_TYPE, Rule

_PATTERN_KEYS = ("include", "exclude")


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong: `where` leads into the value (an entry's name, an item's index)."""

    where: tuple[str | int, ...]
    rule: Rule
    details: Mapping[str, str]


def check(option: Option, given: object) -> tuple[object, tuple[Mistake, ...]]:
    """The value as the option holds it, and its mistakes; with mistakes the value means nothing."""
    match option.kind:
        case "switch":
            return given, () if isinstance(given, bool) else (wrong_type(option.key, "true or false", given),)
        case "text":
            return given, () if isinstance(given, str) else (wrong_type(option.key, "a text", given),)
        case "choice":
            return given, _choice_mistakes(option, given)
        case "texts":
            return _checked_texts(option, given)
        case "table":
            return _checked_table(option, given)


def as_table(value: object) -> Mapping[str, object] | None:
    """The value as a TOML table, if it is one."""
    return cast(Mapping[str, object], value) if isinstance(value, dict) else None


def as_array(value: object) -> Sequence[object] | None:
    """The value as a TOML array, if it is one."""
    return cast(Sequence[object], value) if isinstance(value, list) else None


def wrong_type(key: str, wanted: str, got: object, *where: str | int, hint: str = "") -> Mistake:
    """The mistake of giving a value of another kind."""
    return Mistake(where, WRONG_TYPE, {"key": key, "wanted": wanted, "got": _kind_name(got), "hint": hint})


def pattern_mistake(pattern: str) -> str:
    """What is wrong with a glob pattern; empty where nothing is."""
    bare = pattern.removeprefix("!")
    if not bare.strip():
        return "it is empty"
    if "\0" in bare:
        return "it holds a NUL"
    if re.search(r"\[(?!!?\]?[^\]]*\])", bare):
        return "a '[' has no ']' ('[[]' stands for a bracket)"
    if re.search(r"[^/\\]\*\*|\*\*[^/\\]", bare):
        return "'**' must be a whole part between two '/'"
    return ""


def _choice_mistakes(option: Option, given: object) -> tuple[Mistake, ...]:
    if not isinstance(given, str):
        return (wrong_type(option.key, "a text", given, hint=f"it can be {_listed(option.values)}"),)
    return () if given in option.values else (_unknown_value(option, given),)


def _checked_texts(option: Option, given: object) -> tuple[object, tuple[Mistake, ...]]:
    items = as_array(given)
    mistakes: list[Mistake] = []
    for index, item in enumerate([given] if items is None else items):
        where = () if items is None else (index,)
        if not isinstance(item, str):
            mistakes.append(wrong_type(option.key, "a text or an array of texts", item, *where))
        elif option.values and item not in option.values:
            mistakes.append(_unknown_value(option, item, *where))
        elif option.key in _PATTERN_KEYS and (why := pattern_mistake(item)):
            mistakes.append(Mistake(where, BAD_PATTERN, {"pattern": item, "why": why}))
    return (given,) if items is None else tuple(items), tuple(mistakes)


def _checked_table(option: Option, given: object) -> tuple[object, tuple[Mistake, ...]]:
    table = as_table(given)
    if table is None:
        return given, (wrong_type(option.key, "a table of texts", given),)
    mistakes: list[Mistake] = []
    for name, value in table.items():
        if not isinstance(value, str):
            hint = "" if as_table(value) is None else "a name with dots goes in quotes"
            mistakes.append(wrong_type(f"{option.key}.{name}", "a text", value, name, hint=hint))
    return table, tuple(mistakes)


def _unknown_value(option: Option, value: str, *where: str | int) -> Mistake:
    return Mistake(where, UNKNOWN_VALUE, {"value": value, "key": option.key, "values": _listed(option.values)})


def _kind_name(value: object) -> str:
    match value:
        case bool():
            return "true or false"
        case str():
            return "a text"
        case int() | float():
            return "a number"
        case list():
            return "an array"
        case dict():
            return "a table"
        case _:
            return "a date or time"


def _listed(values: Sequence[str]) -> str:
    return " or ".join(", ".join(values).rsplit(", ", 1))
