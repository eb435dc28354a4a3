"""Python text as black formats it, black being asked only where it would change something.

Generated declarations are spaced and quoted as black has it, by construction. What is left to black is what does not fit
on its line, and what is no plain declaration.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

LINE_LENGTH = 88

_CLASS = re.compile(r"class \w+(?:\(.*\))?:", re.ASCII)
_STATEMENT = re.compile(r"(?: {4})?\w+(?:: [^(=].*?)?(?: = [^(].*)?", re.ASCII)
_DOCSTRING = re.compile(r'(?: {4})?"""')
_OPEN = ("(", "[", "{", ",")
_TRAILING_COMMA = re.compile(r",\s*[\])}]")


def format_python(text: str) -> str:
    """The text as black's default style has it; one declaration at a time costs no more a line than a file."""
    lines = text.strip("\n").split("\n") if text.strip() else []
    formatted = list(_formatted(lines))
    return "\n".join([line for line in formatted if line is not None]) if None not in formatted else _black(text)


def _formatted(lines: list[str]) -> Iterator[str | None]:
    """The lines of a declaration as black has them, or None at one that only black knows what to do with."""
    in_docstring = False
    for place, line in enumerate(lines):
        if in_docstring:
            in_docstring = not line.endswith('"""')
            yield line
        elif _DOCSTRING.match(line):
            in_docstring = len(line.strip()) < 6 or not line.endswith('"""')
            yield line
        elif not line:
            yield "" if place and lines[place - 1].endswith('"""') and place < len(lines) - 1 else None
        elif len(line) <= LINE_LENGTH and _is_plain(line):
            yield line
        elif _STATEMENT.fullmatch(line) and not line.endswith(_OPEN):
            yield _black_statement(line)
        else:
            yield None


def _is_plain(line: str) -> bool:
    """Whether a line that fits stays as it is: wide characters count for more, and a comma at the end makes a column."""
    if not line.isascii() or line.endswith(_OPEN) or _TRAILING_COMMA.search(line):
        return False
    return _CLASS.fullmatch(line) is not None or _STATEMENT.fullmatch(line) is not None


@lru_cache(maxsize=10_000)
def _black_statement(line: str) -> str:
    """One statement; in a class it is formatted within one, for its indentation counts."""
    if not line.startswith(" "):
        return _black(line)
    return _black(f"class A:\n{line}\n").partition("\n")[2]


def _black(text: str) -> str:
    import black  # 150 ms to import: only where there is something to format

    return black.format_str(text, mode=black.Mode(line_length=LINE_LENGTH)).strip("\n")
