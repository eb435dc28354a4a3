"""JSDoc tags as JSON-Schema generators define them: constraints, and the types that TypeScript has no word for.

Tags are explicit: they always apply, whatever rules are on. The names are those of typescript-json-schema,
ts-json-schema-generator and tsoa. `@default`, `@example`, `@deprecated` and the rest stay tags, for targets to read.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from typing import Any
from typing import Literal as OneOf

from typeferry.model import Constraints, Doc, Tag

_NUMBERS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
}
_COUNTS = {
    "minLength": "min_length",
    "maxLength": "max_length",
    "minItems": "min_items",
    "maxItems": "max_items",
}
_TEXTS = {"pattern": "pattern", "format": "format"}
_INTEGRAL_TAGS = frozenset({"isInt", "isLong", "integer", "int"})
_TYPE_TAGS = frozenset({"type", "asType", "TJS-type"})
_INTEGRAL_TYPE = re.compile(
    r"^\{?\s*[\"']?(?:u?int(?:eger)?(?:8|16|32|64)?|long)[\"']?\s*(?:\|\s*(?:null|undefined)\s*)?\}?\s*$", re.IGNORECASE
)
_INTEGRAL_FORMAT = re.compile(r"^u?int(?:8|16|32|64)$")
_INTEGRAL_ITEMS = re.compile(r"[\"']?type[\"']?\s*:\s*[\"']integer[\"']")
_FRACTIONAL_FORMAT = re.compile(r"^(?:float|double|decimal)$")
_FRACTIONAL_TYPE = re.compile(r"^\{?\s*[\"']?(?:number|float|double|decimal)[\"']?\s*\}?\s*$", re.IGNORECASE)
_FRACTIONAL_TAGS = frozenset({"isFloat", "isDouble", "float", "double"})

#: Which values a constraint speaks of.
SPEAKS_OF: dict[str, OneOf["number", "string", "array"]] = {
    **dict.fromkeys(("minimum", "maximum", "exclusive_minimum", "exclusive_maximum", "multiple_of"), "number"),
    **dict.fromkeys(("min_length", "max_length", "pattern", "format"), "string"),
    **dict.fromkeys(("min_items", "max_items", "unique_items"), "array"),
}


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A tag whose text is not what it has to be."""

    tag: Tag
    expected: str


@dataclass(frozen=True, slots=True)
class TagReading:
    """What the tags of a comment say: constraints, and whether the number (or each element) is integral.

    `fractional` says that the tags insist on a number that need not be integral. `words` are the tags that were read.
    """

    constraints: Constraints | None
    integral: bool
    integral_elements: bool
    fractional: bool
    words: tuple[str, ...]
    unreadable: tuple[Unreadable, ...]


def read_tags(doc: Doc) -> TagReading:
    """What the tags of a comment say about values."""
    constraints, words, unreadable = dict[str, Any](), list[str](), list[Unreadable]()
    tags = [Tag(_name(tag), _text(tag)) for tag in doc.tags]
    for tag in tags:
        match _constraint(tag):
            case None:
                continue
            case Unreadable() as problem:
                unreadable.append(problem)
            case (name, value):
                constraints.setdefault(name, value)
                words.append(f"@{tag.name} {tag.text}".rstrip())
    integral = [tag for tag in tags if _is_integral(tag)]
    elements = [tag for tag in tags if _has_integral_items(tag)]
    words += [f"@{tag.name} {tag.text}".rstrip() for tag in (*integral, *elements)]
    return TagReading(
        Constraints(**constraints) if constraints else None,
        bool(integral),
        bool(elements),
        any(_is_fractional(tag) for tag in tags),
        tuple(dict.fromkeys(words)),
        tuple(unreadable),
    )


def merge(explicit: Constraints | None, other: Constraints | None) -> Constraints | None:
    """Both constraints; where they differ, the explicit ones."""
    if explicit is None or other is None:
        return explicit or other
    return replace(other, **dict(stated(explicit)))


def stated(constraints: Constraints) -> Iterator[tuple[str, Any]]:
    """The names and values of what is constrained."""
    for field in fields(constraints):
        value = getattr(constraints, field.name)
        if value is not None:
            yield field.name, value


def _name(tag: Tag) -> str:
    """`@TJS-minimum 1` and `@TJS -minimum 1` are `minimum`, but for `TJS-type`, which is a name of its own."""
    name = tag.name
    if name == "TJS" and tag.text.startswith("-"):
        name = f"TJS{tag.text.split(maxsplit=1)[0]}"
    return name if name in _TYPE_TAGS else name.removeprefix("TJS-")


def _text(tag: Tag) -> str:
    text = tag.text.strip()
    if tag.name == "TJS" and text.startswith("-"):
        return text.partition(" ")[2].strip()
    return text


def _constraint(tag: Tag) -> tuple[str, object] | Unreadable | None:
    first = tag.text.split(maxsplit=1)[0] if tag.text else ""
    if name := _NUMBERS.get(tag.name):
        number = _number(first)
        return (name, number) if number is not None else Unreadable(tag, "a number")
    if name := _COUNTS.get(tag.name):
        count = _number(first)
        return (name, count) if isinstance(count, int) and count >= 0 else Unreadable(tag, "a whole number from 0")
    if tag.name == "uniqueItems":
        return (
            ("unique_items", first != "false") if first in ("", "true", "false") else Unreadable(tag, "true or false")
        )
    if name := _TEXTS.get(tag.name):
        if not tag.text:
            return Unreadable(tag, "a text")
        if name == "format":
            return None if _INTEGRAL_FORMAT.match(first) or _FRACTIONAL_FORMAT.match(first) else (name, first)
        return (name, tag.text)
    return None


def _number(text: str) -> float | int | None:
    try:
        number = json.loads(text.strip("`{}"))
    except ValueError:
        return None
    return number if isinstance(number, int | float) and not isinstance(number, bool) else None


def _is_integral(tag: Tag) -> bool:
    return (
        (tag.name in _TYPE_TAGS and bool(_INTEGRAL_TYPE.match(tag.text)))
        or (tag.name == "format" and bool(_INTEGRAL_FORMAT.match(tag.text)))
        or tag.name in _INTEGRAL_TAGS
        or (tag.name == "multipleOf" and isinstance(factor := _number(tag.text), int) and factor > 0)
    )


def _has_integral_items(tag: Tag) -> bool:
    if tag.name == "items.type":
        return bool(_INTEGRAL_TYPE.match(tag.text))
    if tag.name != "items":
        return False
    if tag.text.startswith(".type "):
        return bool(_INTEGRAL_TYPE.match(tag.text.removeprefix(".type ")))
    return bool(_INTEGRAL_ITEMS.search(tag.text))


def _is_fractional(tag: Tag) -> bool:
    return (
        (tag.name in _TYPE_TAGS - {"type"} and bool(_FRACTIONAL_TYPE.match(tag.text)))
        or (tag.name == "type" and tag.text.strip("{} ").lower() in ("float", "double", "decimal"))
        or (tag.name == "format" and bool(_FRACTIONAL_FORMAT.match(tag.text)))
        or tag.name in _FRACTIONAL_TAGS
    )
