"""Parses text to syntax nodes. Parsing never fails: what cannot be read is reported, and the rest is read."""

import gc
import re
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

import tree_sitter_typescript
from tree_sitter import Language

from typeferry.diagnostics import SYNTAX_ERROR, Diagnostic
from typeferry.source import Source, Span
from typeferry.syntax.doc_comments import file_blocks, leading_blocks, read_file_doc
from typeferry.syntax.nodes import AliasDeclaration, Declared, SourceFile, TypeNode
from typeferry.syntax.reader import Reader
from typeferry.syntax.repair import ConcreteParser, ConcreteTree
from typeferry.syntax.statements import read_statements

_REFERENCE = re.compile(rb"""///[ \t]*<reference\s[^>\n]*?\b(path|types|lib)[ \t]*=[ \t]*["']([^"'\n]+)["']""")
#: What can stand before the first statement.
_LEADING = ("comment", "hash_bang_line")
#: Reading descends as deep as types nest; Python's own limit is for other programs.
_RECURSION_LIMIT = 30_000


@dataclass(frozen=True, slots=True)
class Parsed:
    """A file as far as it could be read, and what was wrong with it."""

    file: SourceFile
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class ParsedType:
    """A type that stood alone, in a configuration say; None where it is none."""

    type: TypeNode | None
    diagnostics: tuple[Diagnostic, ...]


def parse_source(source: Source) -> Parsed:
    """Reads a file."""
    parser = _parser(source.path.endswith(".tsx"))
    found = parser.parse(source.data)
    root, comments = found.tree.root_node, found.comments
    first = next((child.start_byte for child in root.children if child.type not in _LEADING), len(source.data))
    blocks = leading_blocks(source.data, comments, first)
    reader = Reader(source, blocks, frozenset([end for _, end in comments]))
    with _undisturbed():
        statements = read_statements(reader, root)
    is_taken = bool(statements) and isinstance(statements[0], Declared)
    described = read_file_doc(source, file_blocks(source.data, comments, first, is_taken=is_taken))
    references = tuple(_references(source, [start for start, _ in comments if start < first]))
    file = SourceFile(source, statements, references, described)
    return Parsed(file, (*_errors(source, found, parser), *reader.diagnostics))


def _errors(source: Source, found: ConcreteTree, parser: ConcreteParser) -> list[Diagnostic]:
    if not found.errors:
        return []
    from typeferry.syntax.syntax_errors import syntax_errors

    root = None if found.is_given_up else found.tree.root_node
    return syntax_errors(source, root, found.text, found.comments, parser.parser)


def parse_type(text: str, path: str) -> ParsedType:
    """Reads one type; `path` is what diagnostics call the text's place."""
    source = Source(path, f"type T = {text}".encode())
    parsed = parse_source(source)
    statements = parsed.file.statements
    if parsed.diagnostics or len(statements) != 1 or not isinstance(statements[0], AliasDeclaration):
        what = f"'{text}' is no type"
        return ParsedType(None, parsed.diagnostics or (SYNTAX_ERROR.at(Span(source, 9, len(source.data)), what=what),))
    return ParsedType(statements[0].type, ())


@cache
def _parser(tsx: bool) -> ConcreteParser:
    language = tree_sitter_typescript.language_tsx() if tsx else tree_sitter_typescript.language_typescript()
    return ConcreteParser(Language(language))


@contextmanager
def _undisturbed() -> Generator[None]:
    """Room to descend as deep as types nest, which whoever walks the nodes needs too; and no look for garbage: all that is
    made here is kept."""
    sys.setrecursionlimit(max(sys.getrecursionlimit(), _RECURSION_LIMIT))
    is_collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_collecting:
            gc.enable()


def _references(source: Source, comments: list[int]) -> Iterator[tuple[Literal["path", "types", "lib"], str, Span]]:
    """The `/// <reference .../>` comments among those before the first statement."""
    for start in comments:
        match = _REFERENCE.match(source.data, start)
        if match:
            kind = cast(Literal["path", "types", "lib"], match[1].decode())
            yield kind, match[2].decode("utf-8", "replace"), Span(source, match.start(), match.end())
