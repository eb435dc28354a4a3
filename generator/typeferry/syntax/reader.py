"""What every part of the reader shares: the text, the way to report, and small questions to the concrete tree."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from tree_sitter import Node

from typeferry.diagnostics import SYNTAX_ERROR, Diagnostic
from typeferry.source import Source, Span
from typeferry.syntax.doc_comments import Block, read_doc
from typeferry.syntax.nodes import DocComment

#: Deeper nesting than any person writes; beyond it a type is given up with a diagnostic.
MAX_NESTING = 1500


@dataclass(slots=True)
class Reader:
    """One file as it is read. Names are always read from the original text, never from a repaired one."""

    source: Source
    #: The JSDoc blocks before a token, by its offset.
    blocks: dict[int, tuple[Block, ...]] = field(default_factory=dict[int, tuple[Block, ...]])
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    depth: int = 0

    def text(self, node: Node) -> str:
        return self.source.data[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def span(self, node: Node) -> Span:
        return Span(self.source, node.start_byte, node.end_byte)

    def between(self, first: Node, last: Node) -> Span:
        return Span(self.source, first.start_byte, last.end_byte)

    def fail(self, node: Node, what: str) -> None:
        self.diagnostics.append(SYNTAX_ERROR.at(self.span(node), what=what))

    def doc(self, *nodes: Node) -> DocComment | None:
        """The doc comment before nodes that begin one declaration: `export`, decorators, the declaration itself."""
        if not self.blocks:
            return None
        starts = [start for node in nodes for start in _starts(node)]
        found = tuple(block for start in dict.fromkeys(starts) for block in self.blocks.get(start, ()))
        return read_doc(self.source, found) if found else None


def _starts(node: Node) -> Iterator[int]:
    """Where a doc comment can stand before: a node and, after decorators, what they decorate."""
    yield node.start_byte
    yield from (second.start_byte for first, second in pairwise(node.children) if first.type == "decorator")


def has(node: Node, token: str) -> bool:
    """Whether a token stands directly in a node."""
    return any(child.type == token for child in node.children)


def named(node: Node) -> list[Node]:
    """The named children of a node, comments left out."""
    return [child for child in node.named_children if child.type != "comment"]


def modifiers(node: Node) -> set[str]:
    """The modifiers that stand before a member's name; an accessibility modifier gives its own word."""
    found: set[str] = set()
    for child in node.children:
        if child.type == "accessibility_modifier":
            found.add(child.text.decode() if child.text else "")
        elif not child.is_named:
            found.add(child.type)
    return found


def accessibility(words: set[str]) -> Literal["public", "private", "protected"] | None:
    """Which of the accessibility modifiers is among the words before a name."""
    if "public" in words:
        return "public"
    return "private" if "private" in words else "protected" if "protected" in words else None
