"""Python text as black formats it, black being asked only where it is not known what it would do.

Generated code is spaced and quoted as black has it, by construction. What fits on its line then stays as it is, most of the
rest is broken by `line_breaks`, and what neither knows is left to black, which takes a hundred times as long.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from typeferry.render.line_breaks import break_statement
from typeferry.render.python_tokens import Unsure, join_lines

LINE_LENGTH = 88

_INDENT = "    "
_DEFINITION = ("@", "def ", "class ")
#: Text whose characters surely take one column each.
_NARROW = re.compile("[\0-\u02ff]*")
#: What has to be looked at closely: a comment, brackets that may be removed, a comma that asks for one element a line.
_PECULIAR = re.compile(r"#|[ \[{]\(|,\s*[\])}]|[(\[{]$")


def format_python(text: str) -> str:
    """The text as black's default style has it; one declaration at a time costs no more a line than a file."""
    try:
        return "\n".join(_formatted(list(_statements(text))))
    except Unsure:
        return _black(text)


@dataclass(frozen=True, slots=True)
class _Statement:
    """A simple statement or the head of a compound one, on one line unless it is a docstring.

    `blank` lines stand before it.
    """

    text: str
    depth: int
    blank: int

    @property
    def is_docstring(self) -> bool:
        return self.text.startswith('"""')

    @property
    def is_comment(self) -> bool:
        """Whether it is a comment on a line of its own, spaced as black spaces it."""
        return self.text.startswith("# ")

    @property
    def opens(self) -> bool:
        return self.text.endswith(":")


def _statements(text: str) -> Iterator[_Statement]:
    lines = iter(text.strip("\n").split("\n"))
    blank = 0
    for line in lines:
        stripped = line.lstrip(" ")
        if not stripped:
            blank += 1
            continue
        depth, rest = divmod(len(line) - len(stripped), len(_INDENT))
        if rest:
            raise Unsure
        if stripped.startswith('"""'):
            stripped = _docstring(stripped, lines)
        elif stripped.endswith(("(", "[", "{", ",")):
            stripped = _joined(stripped, lines)
        yield _Statement(stripped, depth, blank)
        blank = 0


def _docstring(first: str, following: Iterator[str]) -> str:
    lines = [first]
    while len(lines[0]) < 6 or not lines[-1].endswith('"""'):
        line = next(following, None)
        if line is None:
            raise Unsure
        lines.append(line)
    return "\n".join(lines)


def _joined(first: str, following: Iterator[str]) -> str:
    """A statement that stands on several lines, on one."""
    lines, depth = [first], _open_brackets(first)
    while depth > 0:
        line = next(following, "")
        if not line.strip():
            raise Unsure
        lines.append(line)
        depth += _open_brackets(line)
    return join_lines(lines)


def _open_brackets(line: str) -> int:
    """How many more brackets a line opens than it closes, those in texts counted; what this gets wrong is `Unsure` later."""
    return sum(map(line.count, "([{")) - sum(map(line.count, ")]}"))


# --- lines ---


def _formatted(statements: list[_Statement]) -> Iterator[str]:
    definitions: list[int] = []
    for place, each in enumerate(statements):
        yield from [""] * _blank_lines(statements[max(place - 2, 0) : place], each, definitions)
        if each.is_docstring or each.is_comment:
            yield _INDENT * each.depth + each.text
        else:
            yield from _lines(each)
        while definitions and definitions[-1] >= each.depth:
            definitions.pop()
        if each.text.startswith(_DEFINITION):
            definitions.append(each.depth)


def _blank_lines(before: list[_Statement], each: _Statement, definitions: list[int]) -> int:
    """How many blank lines black has before a statement; `definitions` are the depths of those that it stands in or after."""
    if not before:
        if each.is_docstring:
            raise Unsure
        return 0
    last = before[-1]
    if last.text.startswith("@"):
        return 0
    is_definition = each.text.startswith(_DEFINITION)
    is_first = last.opens and each.depth > last.depth
    if is_first and not is_definition and each.blank:
        raise Unsure
    if is_first and (not is_definition or last.text.startswith(_DEFINITION)):
        return min(each.blank, 1)
    if is_definition or (definitions and definitions[-1] >= each.depth):
        return 1 if each.depth else 2
    if last.is_docstring and before[0].text.startswith("class "):
        return 1
    return min(each.blank, 1 if each.depth else 2)


def _lines(statement: _Statement) -> list[str]:
    text, depth = statement.text, statement.depth
    width = len(_INDENT) * depth + len(text)
    is_narrow = _NARROW.fullmatch(text) is not None
    if is_narrow and width <= LINE_LENGTH and not _PECULIAR.search(text) and not _open_brackets(text):
        return [_INDENT * depth + text]
    try:
        if not is_narrow:
            raise Unsure
        return break_statement(text, depth, LINE_LENGTH)
    except Unsure:
        return _black_statement(text, depth)


@lru_cache(maxsize=10_000)
def _black_statement(text: str, depth: int) -> list[str]:
    """One statement at its depth; the head of a compound one with something below it."""
    heads = [f"{_INDENT * level}class A:" for level in range(depth)]
    below = [f"{_INDENT * (depth + 1)}pass"] if text.endswith(":") else []
    if text.startswith(("@", "el", "except", "finally")) or ":  # " in text:  # A head may have a comment behind it.
        raise Unsure
    formatted = _black("\n".join([*heads, _INDENT * depth + text, *below])).split("\n")
    return formatted[depth : len(formatted) - len(below)]


def _black(text: str) -> str:
    import black  # 150 ms to import: only where there is something to format

    return black.format_str(text, mode=black.Mode(line_length=LINE_LENGTH)).strip("\n")
