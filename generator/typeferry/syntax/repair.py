"""Repairs: rewrites that bring legal TypeScript, which the published grammar rejects, into a form that it reads.

A repair keeps every byte offset: it masks a piece of text with as many bytes of something that the grammar takes. Names,
strings and comments are always read from the original text, so that what a repair does inside of them is not seen, and
that the reader knows a masked word by what it was: the type name `import("x")` is an import type.

Repairs are made only where the text as it stands does not parse, and kept only where they help.
"""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tree_sitter import Parser, Tree

if TYPE_CHECKING:
    from typeferry.syntax.repairs import Repair

#: What the grammar does not reject and yet misreads, in any text: `{ [type in A]: B }`.
_MISREAD = re.compile(
    rb"\[\s*(any|async|await|boolean|declare|get|let|module|namespace|never|number|object|override|private|protected|"
    rb"public|readonly|set|static|string|symbol|type|undefined|unknown|using|yield)(?=\s+in\b)"
)


def parse_repaired(data: bytes, parser: Parser) -> tuple[Tree, bytes]:
    """The tree of a text, and the text that it is of: the text as it stands, or a repaired one where that is better."""
    data = _MISREAD.sub(_masked, data)
    best = parser.parse(data)
    if not best.root_node.has_error:
        return best, data
    # Compiling what most files do not need would cost more than reading a small one.
    from typeferry.syntax.repairs import BOLD_REPAIRS, REPAIRS

    errors = _count_errors(best)
    for repairs in (REPAIRS, BOLD_REPAIRS):
        repaired = _repaired(data, repairs)
        if repaired == data:
            continue
        tree = parser.parse(repaired)
        found = _count_errors(tree)
        if found < errors:
            best, errors, data = tree, found, repaired
        if not errors:
            break
    return best, data


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
