"""Repairs."""

from tree_sitter import Parser, Tree


def reparse(data: bytes, parser: Parser) -> Tree:
    """The tree of the repaired text."""
    return parser.parse(data)
