"""Repairs: rewrites that bring legal TypeScript, which the published grammar rejects, into a form that it reads.

A repair keeps every byte offset: it masks a piece of text with as many bytes of something that the grammar takes. Names,
strings and comments are always read from the original text, so that what a repair does inside of them is not seen, and
that the reader knows a masked word by what it was: the type name `import("x")` is an import type.

Repairs are made only where the text as it stands does not parse, and kept only where they help.
"""

import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tree_sitter import Language, Parser, Point, Query, QueryCursor, Tree

if TYPE_CHECKING:
    from typeferry.syntax.repairs import Repair

#: What the grammar does not reject and yet misreads, in any text: `{ [type in A]: B }`.
_MISREAD = re.compile(
    rb"\[\s*(any|async|await|boolean|declare|get|let|module|namespace|never|number|object|override|private|protected|"
    rb"public|readonly|set|static|string|symbol|type|undefined|unknown|using|yield)(?=\s+in\b)"
)
#: As many errors as a text has on which the parser ran in circles: more than any other.
_GIVEN_UP = sys.maxsize
_CHUNK = 65_536
#: As many beginnings of comments without an end as are looked at.
_MAX_ENDLESS = 50
_NO_LINE_END = re.compile(rb"[^\r\n]+")


@dataclass(frozen=True, slots=True)
class ConcreteTree:
    """A tree, the text that it is of (with repairs), and the places of the comments."""

    tree: Tree
    text: bytes
    comments: list[tuple[int, int]]
    errors: int = 0

    @property
    def is_given_up(self) -> bool:
        """Whether the text was not parsed to its end; the tree is then empty."""
        return self.errors == _GIVEN_UP


class Patience:
    """Stops a parser that runs in circles: the grammar's recovery from errors can be without an end, in JSX above all.

    The parser asks every hundred steps. Broken texts of the worst kinds take five questions for a hundred bytes.
    """

    def __init__(self, text: bytes) -> None:
        self._left = 1000 + len(text) // 4

    def is_over(self) -> bool:
        self._left -= 1
        return self._left < 0


class ConcreteParser:
    """A parser of one dialect of the grammar."""

    def __init__(self, language: Language) -> None:
        self.parser = Parser(language)
        self._query = Query(language, "(comment) @comment")

    def parse(self, data: bytes) -> ConcreteTree:
        """The tree of a text: of the text as it stands, or of a repaired one where that is better."""
        found = self._parse(_MISREAD.sub(_masked, _without_endless(data)))
        return self._repair(found) if found.errors else found

    def _repair(self, found: ConcreteTree) -> ConcreteTree:
        # Compiling what most files do not need would cost more than reading a small one.
        from typeferry.syntax.repairs import BOLD_REPAIRS, REPAIRS

        made = self._parse(_repaired(found.text, REPAIRS))
        best = min(found, made, key=_errors)
        if best.errors:
            # Comments can stand in the way of a repair.
            comments = sorted({*found.comments, *made.comments})
            bare = _repaired(without_comments(found.text, comments), REPAIRS)
            for text in (bare, _repaired(bare, BOLD_REPAIRS)):
                if best.errors:
                    best = min(best, replace(self._parse(text), comments=comments), key=_errors)
        return best

    def _parse(self, text: bytes) -> ConcreteTree:
        tree = self._tree(text)
        if tree is None:
            return ConcreteTree(self.parser.parse(b""), text, [], _GIVEN_UP)
        # The query takes the square of the nesting, which is deep where brackets are not closed.
        is_commented = b"//" in text or b"/*" in text
        found = QueryCursor(self._query).captures(tree.root_node).get("comment", []) if is_commented else []
        comments = sorted([(node.start_byte, node.end_byte) for node in found])
        return ConcreteTree(tree, text, comments, _count_errors(tree) if tree.root_node.has_error else 0)

    def _tree(self, text: bytes) -> Tree | None:
        patience = Patience(text)

        def read(offset: int, _point: Point) -> bytes:
            return text[offset : offset + _CHUNK]

        def stop(_offset: int, _has_error: bool) -> bool:
            return patience.is_over()

        try:
            return self.parser.parse(read, progress_callback=stop)
        except ValueError:  # how a parse ends that was stopped
            self.parser.reset()
            return None


def _errors(found: ConcreteTree) -> int:
    return found.errors


def _without_endless(data: bytes) -> bytes:
    """A text with blanks for most of what begins comments that never end: the parser reads to the end of the text at each.

    The first ones stay, since the error is theirs; those that stand in strings are read from the text as it is.
    """
    last = data.rfind(b"*/") + 2 if b"*/" in data else 0
    if data.count(b"/*", last) <= _MAX_ENDLESS:
        return data
    at = last
    for _ in range(_MAX_ENDLESS):
        at = data.index(b"/*", at) + 2
    return data[:at] + data[at:].replace(b"/*", b"  ")


def without_comments(text: bytes, comments: Iterable[tuple[int, int]]) -> bytes:
    """A text with blanks for its comments."""
    bare = bytearray(text)
    for start, end in comments:
        bare[start:end] = _NO_LINE_END.sub(lambda match: b" " * len(match[0]), text[start:end])
    return bytes(bare)


def _masked(match: re.Match[bytes]) -> bytes:
    return match[0].replace(match[1], b"_" * len(match[1]))


def _repaired(data: bytes, repairs: Sequence["Repair"]) -> bytes:
    text: bytearray | None = None
    for repair in repairs:
        for match in repair.pattern.finditer(data):
            start, end = match.span(1)
            if start >= 0:
                text = bytearray(data) if text is None else text
                text[start:end] = repair.mask(match[1])
    return data if text is None else bytes(text)


def _count_errors(tree: Tree) -> int:
    """How many places of a tree are errors."""
    count, pending = 0, [tree.root_node]
    while pending:
        node = pending.pop()
        if node.is_error or node.is_missing:
            count += 1
        if node.has_error:
            pending.extend(node.children)
    return count
