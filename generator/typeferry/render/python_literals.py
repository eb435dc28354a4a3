"""Any text as Python literals and docstrings that evaluate to that text and that black and ruff leave alone."""

import inspect
import re
from math import isfinite

from typeferry.render.safe import Code, Docstring, StringLiteral

# Controls, invisible and bidirectional formatting characters, line separators, surrogates, the byte order mark: what an
# editor hides or a tool takes for a line end. Ranges, so that nothing depends on the Unicode version of this Python.
_ESCAPED = re.compile(
    "[\x00-\x1f\x7f-\xa0\xad\u061c\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3000\ud800-\udfff\ufeff\ufff0-\uffff"
    "\U000e0000-\U000e0fff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}


def string_literal(value: str) -> StringLiteral:
    """A literal on one line, in double quotes unless single ones need fewer escapes (as black has it)."""
    quote = "'" if value.count('"') > value.count("'") else '"'
    body = value.replace("\\", "\\\\").replace(quote, "\\" + quote)
    return StringLiteral(quote + _ESCAPED.sub(_escape, body) + quote)


def well_formed(text: str) -> str:
    """The text with U+FFFD for lone surrogates, which can be in no UTF-8."""
    return _SURROGATE.sub("\ufffd", text)


def number_literal(value: float) -> Code:
    """An int or a float, which may be infinite or no number in an enum."""
    return Code(repr(value) if isfinite(value) else f'float("{value}")')


def docstring(text: str, indent: int = 4) -> Docstring:
    """A docstring for that indentation: `inspect.cleandoc` makes the same of its value as of `text`,
    but for lines of white space alone, which are empty, a space behind a quote at the end, and lone surrogates, which
    Python has in no docstring.

    Its first line is not indented: the template stands at its place already.
    """
    margin = " " * indent
    # A line of white space alone is an empty one: cleandoc keeps or drops its margin depending on the other lines.
    lines = [line if line.strip() else "" for line in inspect.cleandoc(well_formed(text)).split("\n")]
    first, *others = [_docstring_line(line, indent) for line in "\n".join(lines).strip("\n").lstrip().split("\n")]
    if not others and first.endswith('"'):  # Black parts it from the end by a space, and from the start as well.
        first += " "
    if first.startswith('"'):
        first = " " + first
    closing = ["", *[margin + line if line else "" for line in others], margin] if others else []
    return Docstring('"""' + first + "\n".join(closing) + '"""')


def _docstring_line(line: str, indent: int) -> str:
    kept = line.rstrip()
    escaped = _ESCAPED.sub(_escape, kept.replace("\\", "\\\\").replace('"""', r"\"\"\""))
    escaped += "".join([_by_number(char) for char in line[len(kept) :]])
    # In the first column some tools take `# mypy: ignore-errors` for a comment, even within a string.
    return "\\x23" + escaped[1:] if indent == 0 and escaped.startswith("#") else escaped


def _escape(match: re.Match[str]) -> str:
    return _SHORT.get(match[0]) or _by_number(match[0])


def _by_number(char: str) -> str:
    number = ord(char)
    if number < 0x100:
        return f"\\x{number:02x}"
    return f"\\u{number:04x}" if number < 0x10000 else f"\\U{number:08x}"
