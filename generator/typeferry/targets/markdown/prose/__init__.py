"""Comments as Markdown that is harmless in a page: nothing of their text is lost, nothing becomes markup that was none.

Kept are paragraphs, emphasis, code, links, lists, quotes, tables, rules. HTML is shown as text, what is left open is
closed, headings become strong paragraphs (the page's outline is ours), links that would lead nowhere become text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from typeferry.render.markdown_text import Markdown, fence, join, strong, visible
from typeferry.targets.markdown.prose.blocks import (
    Block,
    Code,
    Heading,
    List,
    Paragraph,
    Quote,
    Rule,
    Table,
    parse_blocks,
)
from typeferry.targets.markdown.prose.inline import render_inline
from typeferry.targets.markdown.prose.links import Links

__all__ = ["Links", "Prose", "render_prose"]

_DEFINITION = re.compile(r"\[([^\[\]]+)\]:\s*<?(\S+?)>?(?:\s+[\"'(].*[\"')])?\s*$")


@dataclass(frozen=True, slots=True)
class Prose:
    """The blocks of a comment; `paragraphs` says of each whether it is one, and stays on one line."""

    blocks: tuple[Markdown, ...]
    paragraphs: tuple[bool, ...]

    @property
    def text(self) -> Markdown:
        return join("\n\n", self.blocks)

    @property
    def summary(self) -> Markdown | None:
        """The first paragraph, where the comment begins with one."""
        return self.blocks[0] if self.blocks and self.paragraphs[0] else None


def render_prose(text: str, links: Links) -> Prose:
    """The Markdown of a comment as a page can hold it."""
    blocks = parse_blocks(visible(text))
    blocks, definitions = _take_definitions(blocks, text)
    links = replace(links, definitions=definitions)
    return Prose(
        tuple(Markdown("\n".join(_lines(block, links, nested=False))) for block in blocks),
        tuple(isinstance(block, Paragraph) for block in blocks),
    )


def _take_definitions(blocks: Sequence[Block], text: str) -> tuple[tuple[Block, ...], dict[str, str]]:
    """The blocks without the link definitions (`[name]: address`) that are used, and those."""
    kept: list[Block] = []
    definitions: dict[str, str] = {}
    lowered = " ".join(text.lower().split())
    for block in blocks:
        if isinstance(block, Paragraph):
            lines = block.text.split("\n")
            while lines and (definition := _DEFINITION.match(lines[0])) is not None:
                name = " ".join(definition[1].lower().split())
                if not re.search(re.escape(f"[{name}]") + "(?!:)", lowered):
                    break
                definitions.setdefault(name, definition[2])
                lines.pop(0)
            if lines:
                kept.append(Paragraph("\n".join(lines)))
        else:
            kept.append(block)
    return tuple(kept), definitions


def _lines(block: Block, links: Links, nested: bool) -> list[str]:
    """The lines of a block. Within a list or a quote, code is indented: Python-Markdown knows no fences there."""
    match block:
        case Paragraph():
            return [render_inline(block.text, links)]
        case Heading():
            return [strong(render_inline(block.text, links))]
        case Code() if nested:
            return [f"    {line}" if line else "" for line in visible(block.text).strip("\n").split("\n")]
        case Code():
            return fence(block.text, block.language).split("\n")
        case Quote():
            return [f"> {line}".rstrip(" ") for line in _nested(block.blocks, links, close=False)]
        case List():
            return list(_list_lines(block, links))
        case Table():
            return list(_table_lines(block, links))
        case Rule():
            return ["* * *"]
        case _:
            assert_never(block)


def _nested(blocks: Sequence[Block], links: Links, close: bool) -> list[str]:
    """The lines of the blocks of a quote or of a list item; in a `close` one a list stands right below a paragraph."""
    lines: list[str] = []
    for position, block in enumerate(blocks):
        if position and not (close and isinstance(block, List)):
            lines.append("")
        lines.extend(_lines(block, links, nested=True))
    return lines


def _list_lines(block: List, links: Links) -> Iterator[str]:
    for position, item in enumerate(block.items):
        if position and not block.tight:
            yield ""
        number = "" if block.start is None else str(block.start + position)
        # Four columns: Python-Markdown takes nothing less as belonging to the item.
        mark = (f"{number}." if number else "-").ljust(3) + " "
        content = _nested(item, links, block.tight)
        if item and isinstance(item[0], Code):
            # Code that opens an item is no code to Python-Markdown; below an empty line of text, it is.
            content = ["&nbsp;", "", *content]
        for line_number, line in enumerate(content or ["&nbsp;"]):
            yield (f"{' ' * len(mark) if line_number else mark}{line}" if line else "")


def _table_lines(table: Table, links: Links) -> Iterator[str]:
    for position, row in enumerate(table.rows):
        yield f"| {' | '.join(render_inline(cell, links) for cell in row)} |"
        if position == 0:
            yield f"|{' --- |' * len(row)}"
