"""The blocks of a comment's Markdown: paragraphs, lists, fences, tables ... as CommonMark and GitHub see them.

Raw HTML is no block here: it is text. Markup nested deeper than `DEPTH` is text too.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

DEPTH = 12


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Heading:
    text: str


@dataclass(frozen=True, slots=True)
class Code:
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Quote:
    blocks: "tuple[Block, ...]"


@dataclass(frozen=True, slots=True)
class List:
    """A list; `start` is the number of its first item, or None for bullets. The items of a tight one stand close."""

    items: "tuple[tuple[Block, ...], ...]"
    start: int | None
    tight: bool


@dataclass(frozen=True, slots=True)
class Table:
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the page."""


Block = Paragraph | Heading | Code | Quote | List | Table | Rule

_FENCE = re.compile(r" {0,3}(`{3,}(?=[^`]*$)|~{3,})[ ]*(.*)")
_LANGUAGE = re.compile(r"(?:[a-zA-Z][\w+#.-]*)?", re.ASCII)
_HEADING = re.compile(r" {0,3}#{1,6}(?= |$)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ ]*){3,}|(?:-[ ]*){3,}|(?:_[ ]*){3,})$")
_QUOTE = re.compile(r" {0,3}> ?")
_ITEM = re.compile(r"( {0,3})([-+*]|\d{1,9}[.)])(?:( {1,4})(?! )| (?= {4})|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ ]*$")
_DELIMITER_ROW = re.compile(r" {0,3}\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*$")


def parse_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text whose line ends are `\\n`."""
    lines = text.expandtabs(4).split("\n")
    margin = min((_indent(line) for line in lines if line.strip(" ")), default=0)
    return _parse([line[margin:] for line in lines], 0)


def _parse(lines: Sequence[str], depth: int) -> tuple[Block, ...]:
    blocks: list[Block] = []
    at = 0
    while at < len(lines):
        if not lines[at].strip(" "):
            at += 1
            continue
        for read in _READERS:
            found = read(lines, at, depth)
            if found is not None:
                block, at = found
                blocks.append(block)
                break
    return tuple(blocks)


_Found = tuple[Block, int] | None


def _read_code(lines: Sequence[str], at: int, _depth: int) -> _Found:
    """Code by its indentation."""
    end = at
    while end < len(lines) and (_indent(lines[end]) >= 4 or not lines[end].strip(" ")):
        end += 1
    if not any(line.strip(" ") for line in lines[at:end]):
        return None
    return Code("\n".join(line[4:] for line in lines[at:end]).rstrip(" \n"), ""), end


def _read_fence(lines: Sequence[str], at: int, _depth: int) -> _Found:
    """Code between fences; one that is never closed ends with the text."""
    opening = _FENCE.match(lines[at])
    if opening is None:
        return None
    indent, mark = _indent(lines[at]), opening[1]
    closing = re.compile(rf" {{0,3}}{mark[0]}{{{len(mark)},}}[ ]*$")
    end = next((end for end in range(at + 1, len(lines)) if closing.match(lines[end])), len(lines))
    content = [line[min(indent, _indent(line)) :] for line in lines[at + 1 : end]]
    language = opening[2].split(" ")[0]
    if not _LANGUAGE.fullmatch(language):
        # No name of a language: people who write code there mean it to be seen.
        content, language = [opening[2], *content], ""
    return Code("\n".join(content), language), end + 1


def _read_heading(lines: Sequence[str], at: int, _depth: int) -> _Found:
    mark = _HEADING.match(lines[at])
    if mark is None:
        return None
    text = lines[at][mark.end() :].strip(" ")
    closed = text.rstrip("#")
    return Heading(closed.strip(" ") if closed.endswith(" ") or not closed else text), at + 1


def _read_rule(lines: Sequence[str], at: int, _depth: int) -> _Found:
    return (Rule(), at + 1) if _RULE.match(lines[at]) else None


def _read_quote(lines: Sequence[str], at: int, depth: int) -> _Found:
    if depth > DEPTH or not _QUOTE.match(lines[at]):
        return None
    content: list[str] = []
    for line in lines[at:]:
        mark = _QUOTE.match(line)
        if mark is None and (not content[-1].strip(" ") or _interrupts(line)):
            break
        content.append(line[mark.end() :] if mark else line)
    return Quote(_parse(content, depth + 1)), at + len(content)


def _read_list(lines: Sequence[str], at: int, depth: int) -> _Found:
    first = _ITEM.match(lines[at])
    if depth > DEPTH or first is None:
        return None
    items: list[tuple[Block, ...]] = []
    tight = True
    end = at
    while (mark := _next_item(lines, end, first[2][-1])) is not None:
        content = list(_item_lines(lines, end, mark))
        items.append(_parse(content, depth + 1))
        end += len(content)
        more = _next_item(lines, end, first[2][-1]) is not None
        tight = tight and not _is_loose(content, more)
    start = int(first[2][:-1]) if first[2][:-1] else None
    return List(tuple(items), start, tight), end


def _next_item(lines: Sequence[str], at: int, delimiter: str) -> re.Match[str] | None:
    """The mark of the list item that starts at a line, if it is one of the same list."""
    if at >= len(lines) or _RULE.match(lines[at]):
        return None
    mark = _ITEM.match(lines[at])
    return mark if mark is not None and mark[2][-1] == delimiter else None


def _item_lines(lines: Sequence[str], at: int, mark: re.Match[str]) -> Iterator[str]:
    """The lines of a list item without its indentation."""
    width = mark.end() if mark[3] else len(mark[1]) + len(mark[2]) + 1
    previous = lines[at][width:]
    yield previous
    for line in lines[at + 1 :]:
        if not line.strip(" "):
            content = ""
        elif _indent(line) >= width:
            content = line[width:]
        elif previous.strip(" ") and not _interrupts(line) and not _ITEM.match(line):
            content = line.lstrip(" ")
        else:
            return
        yield content
        previous = content


def _is_loose(content: Sequence[str], more: bool) -> bool:
    """Whether a blank line stands between the blocks of an item, or between it and the next."""
    last = max((position for position, line in enumerate(content) if line.strip(" ")), default=0)
    # What is indented belongs to a list within the item, and makes that one loose.
    blank = any(not line.strip(" ") and _indent(after) < 2 for line, after in pairwise(content[: last + 1]) if after)
    return blank or (more and last + 1 < len(content))


def _read_table(lines: Sequence[str], at: int, _depth: int) -> _Found:
    if at + 1 >= len(lines) or "|" not in lines[at] or not _DELIMITER_ROW.match(lines[at + 1]):
        return None
    header = _cells(lines[at])
    if len(header) != len(_cells(lines[at + 1])):
        return None
    rows = [header]
    for line in lines[at + 2 :]:
        if not line.strip(" ") or _interrupts(line) or _ITEM.match(line):
            break
        rows.append(_cells(line))
    width = max(map(len, rows))
    padded = tuple(row + ("",) * (width - len(row)) for row in rows)
    return Table(padded), at + 1 + len(rows)


def _cells(line: str) -> tuple[str, ...]:
    inner = re.sub(r"^\||(?<!\\)\|$", "", line.strip(" "))
    return tuple(cell.strip(" ").replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner))


def _read_paragraph(lines: Sequence[str], at: int, _depth: int) -> _Found:
    """What is nothing else, up to a blank line or to what may interrupt it; underlined, it is a heading."""
    content = [lines[at].lstrip(" ")]
    for end in range(at + 1, len(lines)):
        line = lines[end]
        if _UNDERLINE.match(line):
            return Heading("\n".join(content)), end + 1
        if not line.strip(" ") or _interrupts(line) or _read_table(lines, end, 0):
            break
        content.append(line.lstrip(" "))
    return Paragraph("\n".join(content).rstrip(" ")), at + len(content)


def _interrupts(line: str) -> bool:
    """Whether a line ends the paragraph above it without a blank line between."""
    item = _ITEM.match(line)
    if item is not None and item.end() < len(line) and item[2] in {"-", "+", "*", "1.", "1)"}:
        return True
    return any(block.match(line) for block in (_FENCE, _HEADING, _RULE, _QUOTE))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


_READERS = (
    _read_code,
    _read_fence,
    _read_heading,
    _read_rule,
    _read_quote,
    _read_list,
    _read_table,
    _read_paragraph,
)
