"""Literals: strings with their escapes resolved, numbers as JavaScript reads them."""

import re

_ESCAPE = re.compile(
    r"\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\n\r\u2028\u2029])|(0)(?![0-9])|(.))",
    re.DOTALL,
)
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v"}


def string_value(text: str) -> str:
    """The value of a string literal, quotes included in the text."""
    return unescape(text[1:-1])


def unescape(text: str) -> str:
    """A text with its escapes resolved; surrogate pairs written as two escapes become one character."""
    if "\\" not in text:
        return text
    value = _ESCAPE.sub(_unescaped, text)
    return value.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")


def _unescaped(match: re.Match[str]) -> str:
    point, four, two, line_end, nul, simple = match.groups()
    if line_end:
        return ""
    if nul:
        return "\0"
    if simple is not None:
        return _SIMPLE.get(simple, simple)
    code = int(point or four or two, 16)
    return chr(code) if code <= 0x10FFFF else "\ufffd"


def number_value(text: str) -> int | float:
    """The value of a number literal: an int where it is integral."""
    digits = text.replace("_", "")
    lowered = digits.lower()
    if lowered[:2] in ("0x", "0o", "0b"):
        return int(lowered, 0)
    if len(lowered) > 1 and lowered[0] == "0" and lowered.isdigit():
        return int(lowered, 8 if not set(lowered) & {"8", "9"} else 10)
    value = float(lowered)
    return int(value) if value.is_integer() else value


def bigint_value(text: str) -> int:
    return int(text.replace("_", "").removesuffix("n"), 0)
