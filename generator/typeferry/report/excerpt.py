"""The source line of a diagnostic with a caret under its place, fit for a terminal."""

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import category, east_asian_width

from typeferry.source import Span

TAB = 4
#: How much of a line is shown before the place, of the whole width.
_LEAD = 0.4


class Excerpt(NamedTuple):
    """A line as shown, and below it the caret (with as many as the marked text is wide)."""

    line: str
    caret: str


class _Cell(NamedTuple):
    """A character of the source as it is shown, and how many columns that takes."""

    shown: str
    width: int


def excerpt(span: Span, width: int) -> Excerpt | None:
    """The line where a span starts, cut to `width` columns around it; None where there is no text at all."""
    location = span.location
    if not location.line_text.strip():
        return None
    cells = [_cell(char) for char in location.line_text]
    start = min(location.column - 1, len(cells))
    marked = span.text.split("\n", 1)[0].rstrip("\r")
    end = min(max(start + len(marked), start + 1), len(cells))
    first, last = _window(cells, start, end, width)
    before, after = "…" if first else "", "…" if last < len(cells) else ""
    line = before + "".join([cell.shown for cell in cells[first:last]]) + after
    lead = len(before) + _width(cells[first:start])
    return Excerpt(line.rstrip(), " " * lead + "^" * max(1, _width(cells[start : min(end, last)])))


def visible(text: str) -> str:
    """Text without control characters: what a file holds is not to steer the terminal."""
    return "".join([_cell(char).shown if char not in "\n\t" else char for char in text])


def _cell(char: str) -> _Cell:
    if char == "\t":
        return _Cell(" " * TAB, TAB)
    kind = category(char)
    if kind in ("Cc", "Zl", "Zp", "Cs", "Cn") or (kind == "Cf" and char != "\u200d"):
        shown = chr(0x2400 + ord(char)) if ord(char) < 0x20 else f"\\u{ord(char):04x}"
        return _Cell(shown, len(shown))
    if kind in ("Mn", "Me", "Cf"):
        return _Cell(char, 0)
    return _Cell(char, 2 if east_asian_width(char) in "WF" else 1)


def _window(cells: Sequence[_Cell], start: int, end: int, width: int) -> tuple[int, int]:
    """The range of cells to show: around the place, from word to word where the line is cut."""
    if _width(cells) <= width:
        return 0, len(cells)
    first, lead = start, 0
    while first > 0 and lead + cells[first - 1].width <= width * _LEAD:
        first -= 1
        lead += cells[first].width
    last, total = start, lead
    while last < len(cells) and total + cells[last].width <= width - 2:
        total += cells[last].width
        last += 1
    while first > 0 and total + cells[first - 1].width <= width - 2:
        first -= 1
        total += cells[first].width
    return _after_space(cells, first, start), _before_space(cells, last, end)


def _after_space(cells: Sequence[_Cell], first: int, start: int) -> int:
    """The first cell after a space near the cut, so that no word begins in the middle."""
    if first == 0:
        return 0
    text = "".join([cell.shown[0] for cell in cells[first : min(first + 16, start)]])
    found = re.search(r"\s\S", text)
    return first + found.start() + 1 if found else first


def _before_space(cells: Sequence[_Cell], last: int, end: int) -> int:
    if last == len(cells):
        return last
    begin = max(last - 16, end)
    text = "".join([cell.shown[0] for cell in cells[begin:last]])
    found = re.search(r"\s+\S*$", text)
    return begin + found.start() + 1 if found else last


def _width(cells: Sequence[_Cell]) -> int:
    return sum([cell.width for cell in cells])
