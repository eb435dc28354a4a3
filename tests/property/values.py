"""Draws JSON values of types, and values that are a little off."""

import json
from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn

from .shapes import (
    Choice,
    Computed,
    Constant,
    Declared,
    Items,
    Keyword,
    Named,
    Record,
    Row,
    Shape,
    Table,
    Text,
    Variable,
    parts,
)
from .types import PROPERTY_NAMES, meaning_of

STRINGS = st.sampled_from(("", "a", "b", "1", "text", 'q"u\\o', "new\nline", "\U0001f389", "true", "null", "AB"))
NUMBERS = st.sampled_from((0, 1, 2, -7, 1.5, -0.25, 1e21, 2**60, 3.0))
SCALARS = st.one_of(STRINGS, NUMBERS, st.booleans(), st.none())
ANYTHING = st.one_of(
    SCALARS, st.lists(SCALARS, max_size=2), st.dictionaries(st.sampled_from(("a", "x", "")), SCALARS, max_size=2)
)
KEYS = ("k1", "k 2", "\U0001f389k", "constructor")


@st.composite
def values(draw: DrawFn, shape: Shape, world: Mapping[str, Declared], depth: int = 5) -> Any:
    """JSON values of a type; where it goes too deep, what can be left out is left out."""

    def inner(part: Shape) -> Any:
        return draw(values(part, world, depth - 1))

    match shape:
        case Keyword(name):
            return draw(_OF_KEYWORDS[name])
        case Constant(value):
            return value
        case Text():
            return _filled(draw, shape)
        case Items():
            return [inner(shape.element) for _ in range(draw(st.integers(0, 2)) if depth > 0 else 0)]
        case Table():
            keys = draw(st.lists(st.sampled_from(KEYS), max_size=2, unique=True)) if depth > 0 else []
            return {key: inner(shape.value) for key in keys}
        case Row():
            return _row(draw, shape, world, depth)
        case Record():
            return _record(draw, shape, world, depth)
        case Choice():
            members = [each for each in shape.members if depth > 0 or not _goes_on(each)] or shape.members
            return inner(draw(st.sampled_from(members)))
        case Named():
            return inner(meaning_of(shape, world))
        case Computed():
            return inner(shape.meaning)
        case Variable():
            raise AssertionError(shape)


_OF_KEYWORDS = {
    "string": STRINGS,
    "number": NUMBERS,
    "boolean": st.booleans(),
    "null": st.none(),
    "unknown": ANYTHING,
    "any": ANYTHING,
    "Date": st.sampled_from(("2024-02-29T12:34:56Z", "1999-12-31T23:59:59.250000Z", "2026-01-01T00:00:00+05:30")),
    "bigint": st.sampled_from((0, 5, -3, 2**70)),
}
_HOLES = {"string": st.sampled_from(("", "x", "y_z")), "number": st.sampled_from(("0", "7", "-1", "2.5"))}


def _filled(draw: DrawFn, shape: Text) -> str:
    """A text that a template matches: each hole ends at the first place where the text behind it stands."""
    filled: list[str] = []
    for hole, behind in zip(shape.holes, shape.texts[1:], strict=True):
        is_last = len(filled) == len(shape.holes) - 1
        filled.append(draw(_HOLES[hole].filter(lambda each, end=behind, last=is_last: last or end not in each)))
    return "".join([part for pair in zip(shape.texts, [*filled, ""], strict=True) for part in pair])


def _goes_on(shape: Shape) -> bool:
    return any(isinstance(each, Named) for each in parts(shape))


def _row(draw: DrawFn, shape: Row, world: Mapping[str, Declared], depth: int) -> list[Any]:
    row: list[Any] = []
    for element, state in shape.elements:
        least, most = {"required": (1, 1), "optional": (0, 1), "rest": (0, 2)}[state]
        count = draw(st.integers(least, most)) if depth > 0 else least
        row += [draw(values(element, world, depth - 1)) for _ in range(count)]
    return row


def _record(draw: DrawFn, shape: Record, world: Mapping[str, Declared], depth: int) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for each in shape.members:
        if not each.optional or (depth > 0 and draw(st.booleans())):
            record[each.name] = draw(values(each.shape, world, depth - 1))
    if shape.rest is not None and depth > 0:
        for key in draw(st.lists(st.sampled_from(KEYS), max_size=2, unique=True)):
            record[key] = draw(values(shape.rest, world, depth - 1))
    return record


@st.composite
def mutated(draw: DrawFn, value: Any) -> Any:
    """A value in which one thing is another: it may belong to the type all the same."""
    changed = json.loads(json.dumps(value))
    places = list(_places(changed))
    if not places:
        return draw(ANYTHING)
    holder, key = draw(st.sampled_from(places))
    match draw(st.sampled_from(("replace", "replace", "drop", "add", "wrap"))):
        case "replace":
            holder[key] = draw(ANYTHING)
        case "drop":
            del holder[key]
        case "wrap":
            holder[key] = [holder[key]]
        case _ if isinstance(holder, dict):
            holder[draw(st.sampled_from(PROPERTY_NAMES))] = draw(ANYTHING)
        case _:
            holder.append(draw(ANYTHING))
    return changed


def _places(value: Any) -> Any:
    """All items and properties in a value, as what holds them and where."""
    if isinstance(value, dict | list):
        for key, item in list(value.items() if isinstance(value, dict) else enumerate(value)):
            yield value, key
            yield from _places(item)
