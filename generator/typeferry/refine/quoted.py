"""Values that a comment writes out: `a`, "a", 'a', and lists of them."""

import re
from typing import NamedTuple

#: A value in code quotes or in quotation marks. `<id>` and the like stand for values, and are none.
VALUE = r"(?:`+(?:\"[^`\"\n]+\"|'[^`'\n]+'|[^`\n]+?)`+|\"[^\"\n]+?\"|(?<!\w)'[^'\n]+?'(?!\w)|“[^”\n]+?”|‘[^’\n]+?’)"
_ASIDE = r"(?:\s*\([^()\n]*\))?"
_NOTHING = r"(?:null|undefined|none|nil|empty)"
_ITEM = rf"(?:{VALUE}|{_NOTHING}\b)"
_COMMA = r"(?:\s*[,;|/]\s*(?:or\s+|and\s+|and/or\s+)?|\s+or\s+|\s+and\s+|\s*\|\s*)"
LIST = rf"(?:{_ITEM}{_ASIDE}(?:{_COMMA}(?:an?\s+)?{_ITEM}{_ASIDE})+)"

_VALUE = re.compile(VALUE)
_ASIDES = re.compile(r"\s\([^()\n]*\)")
_PLACEHOLDER = re.compile(r"[<>{}*…]|\.\.\.|^\s|\s$|[(),;]|^\W+$")
_TYPE_NAMES = frozenset({"string", "number", "boolean", "bool", "object", "array", "integer", "float", "int", "Date"})
_NOTHINGS = frozenset({"null", "undefined"})
_LONGEST = 60


class Values(NamedTuple):
    """The values of a list, in its order, without null; doubtful where some of them cannot be values."""

    values: tuple[str, ...]
    doubtful: bool


def unquote(text: str) -> str:
    """The value that a quoted text stands for."""
    value = text.strip("`")
    return value[1:-1] if len(value) > 2 and value[0] in "\"'“‘" and value[-1] in "\"'”’" else value


def values_in(text: str) -> Values:
    """The quoted values of a list; doubtful where one of them is a placeholder or the name of a type."""
    found = [unquote(match[0]) for match in _VALUE.finditer(_ASIDES.sub("", text))]
    values = tuple(dict.fromkeys(value for value in found if value not in _NOTHINGS))
    types = sum(value in _TYPE_NAMES for value in values)
    return Values(values, types > 1 or "string" in values or any(is_placeholder(value) for value in values))


def is_placeholder(value: str) -> bool:
    """Whether a quoted text cannot be a value: a pattern, or a whole sentence."""
    return not value or len(value) > _LONGEST or bool(_PLACEHOLDER.search(value))
