"""Literals: strings with their escapes resolved, numbers as JavaScript reads and prints them."""

import math
import re

_ESCAPE = re.compile(
    r"\\(?:u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\n\r\u2028\u2029])|(0)(?![0-9])|(.))",
    re.DOTALL,
)
_MAX_DIGITS = 4000
_SIMPLE = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v"}


def string_value(text: str) -> str:
    """The value of a string literal, quotes included in the text."""
    return unescape(text[1:-1])


def template_text(text: str) -> str:
    """The value of a piece of a template literal."""
    return unescape(text.replace("\r\n", "\n"))


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


def number_value(text: str) -> int | float | None:
    """The value of a number literal, an int where it is integral; None where the text is no number."""
    digits = text.replace("_", "").lower()
    try:
        if digits[:2] in ("0x", "0o", "0b"):
            return _rounded(int(digits, 0))
        if len(digits) > 1 and digits[0] == "0" and digits.isdigit():
            return _rounded(int(digits, 8 if not set(digits) & {"8", "9"} else 10))
        value = float(digits)
    except ValueError:
        return None
    return int(value) if value.is_integer() else value


def _rounded(value: int) -> int | float:
    """An integer as a double has it."""
    try:
        return int(float(value))
    except OverflowError:
        return math.inf


def bigint_value(text: str) -> int | None:
    """The value of a bigint literal; None where the text is none, or longer than Python prints integers."""
    try:
        if len(text) > _MAX_DIGITS:
            return None
        return int(text.replace("_", "").removesuffix("n"), 0)
    except ValueError:
        return None


def number_text(text: str) -> str:
    """The property that a number literal names: the number as JavaScript prints it."""
    value = number_value(text)
    if value is None:
        return text
    if abs(value) < 10**21 and (isinstance(value, int) or abs(value) >= 1e-4):
        return str(value)
    mantissa, _, exponent = repr(float(value)).partition("e")
    if not exponent:
        return "Infinity" if value > 0 else "-Infinity"
    if -7 <= int(exponent) < 0:
        return f"{value:.{len(mantissa.replace('.', '')) - 1 - int(exponent)}f}"
    return f"{mantissa.removesuffix('.0')}e{int(exponent):+d}"
