"""What every part of the reader shares: the text, the way to report, and small questions to the concrete tree."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal

from tree_sitter import Node

from typeferry.diagnostics import NESTING_TOO_DEEP, SYNTAX_ERROR, Diagnostic
from typeferry.source import Source, Span
from typeferry.syntax.doc_comments import Block, read_doc
from typeferry.syntax.literals import unescape
from typeferry.syntax.nodes import DocComment

#: Deeper nesting than any person writes; what lies deeper is given up with a diagnostic.
MAX_NESTING = 1500

_COMMENT = re.compile(rb"//[^\r\n]*|/\*.*?\*/", re.DOTALL)
#: `@`, with which a decorator begins.
_AT = 0x40

_NOT_READ = frozenset(("comment", "ERROR"))


@dataclass(slots=True)
class Reader:
    """One file as it is read. Text is always that of the original, never of a repaired one."""

    source: Source
    #: The JSDoc blocks before a token, by its offset.
    blocks: dict[int, tuple[Block, ...]] = field(default_factory=dict[int, tuple[Block, ...]])
    comment_ends: frozenset[int] = frozenset()
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])
    depth: int = 0

    def text(self, node: Node) -> str:
        return self.source.data[node.start_byte : node.end_byte].decode("utf-8", "replace")

    def name(self, node: Node) -> str:
        """An identifier, its escapes resolved."""
        text = self.text(node)
        return unescape(text) if "\\" in text else text

    def span(self, node: Node) -> Span:
        return Span(self.source, node.start_byte, node.end_byte)

    def between(self, first: Node, last: Node) -> Span:
        return Span(self.source, first.start_byte, last.end_byte)

    def statement_span(self, node: Node) -> Span:
        """A statement's place, without the comment after it that the grammar takes in where a semicolon is left out."""
        last = node
        while last.end_byte in self.comment_ends:
            inside = [child for child in last.children if child.type != "comment" and child.start_byte < child.end_byte]
            if not inside:
                break
            last = inside[-1]
        return self.between(node, last)

    def fail(self, node: Node, what: str) -> None:
        self.diagnostics.append(SYNTAX_ERROR.at(self.span(node), what=what))

    def is_too_deep(self, node: Node, levels: int = 1) -> bool:
        """Whether the levels that begin with a node lie deeper than can be read; this is then reported, once a file."""
        if self.depth + levels <= MAX_NESTING:
            return False
        if not any(diagnostic.rule is NESTING_TOO_DEEP for diagnostic in self.diagnostics):
            self.diagnostics.append(NESTING_TOO_DEEP.at(self.span(node)))
        return True

    def doc(self, *nodes: Node) -> DocComment | None:
        """The doc comment before nodes that begin one declaration: `export`, decorators, the declaration itself."""
        if not self.blocks:
            return None
        found: list[Block] = []
        last = -1
        for node in nodes:
            start = node.start_byte
            for place in (start, *_after_decorators(node)) if self.source.data[start] == _AT else (start,):
                if place != last and place in self.blocks:
                    found += self.blocks[place]
                last = place
        return read_doc(self.source, tuple(found)) if found else None

    def words(self, node: Node, name: Node) -> frozenset[bytes]:
        """The modifiers that stand before a name, decorators left out."""
        start = node.start_byte
        if start == name.start_byte:
            return frozenset()
        if self.source.data[start] == _AT:
            start = max((child.end_byte for child in node.children if child.type == "decorator"), default=start)
        text = self.source.data[start : name.start_byte]
        return frozenset((_COMMENT.sub(b" ", text) if b"/" in text else text).split())


def _after_decorators(node: Node) -> Iterator[int]:
    """Where a doc comment can stand before as well: after decorators, before what they decorate."""
    children = [child for child in node.children if child.type != "comment"]
    return (after.start_byte for before, after in pairwise(children) if before.type == "decorator")


def has(node: Node, token: str) -> bool:
    """Whether a token stands directly in a node."""
    return any(child.type == token for child in node.children)


def named(node: Node) -> list[Node]:
    """The named children of a node; comments, and what could not be parsed, left out."""
    return [child for child in node.named_children if child.type not in _NOT_READ]


def accessibility(words: frozenset[bytes]) -> Literal["public", "private", "protected"] | None:
    """Which of the accessibility modifiers is among the words before a name."""
    if b"public" in words:
        return "public"
    return "private" if b"private" in words else "protected" if b"protected" in words else None
