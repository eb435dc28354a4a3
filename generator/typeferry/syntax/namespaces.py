"""Reads namespaces, ambient modules and `declare global`."""

from collections.abc import Iterator

from tree_sitter import Node

from typeferry.source import Span
from typeferry.syntax import statements
from typeferry.syntax.declarations import Modifiers, declared
from typeferry.syntax.literals import string_value
from typeferry.syntax.nodes import NamespaceDeclaration, Statement
from typeferry.syntax.reader import Reader, named
from typeferry.syntax.type_names import name_path


def read_namespace(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    """`namespace A.B {}`, `declare module "x" {}`."""
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    if name is None:
        return
    inside = statements.read_statements(reader, body) if body is not None else ()
    common = declared(reader, node, name, before)
    if body is None:
        common["span"] = _with_semicolon(common["span"])
    if name.type == "string":
        specifier = string_value(reader.text(name))
        yield NamespaceDeclaration(name="", body=inside, specifier=specifier, **common)
        return
    path = name_path(reader, name)
    if reader.is_too_deep(name, len(path)):
        return
    made = NamespaceDeclaration(name=path[-1], body=inside, **common)
    for part in reversed(path[:-1]):
        # `namespace A.B {}` is B, exported from A, where the doc comment is.
        made.exported, made.default, made.doc = True, False, None
        made = NamespaceDeclaration(name=part, body=(made,), **common)
    yield made


def _with_semicolon(span: Span) -> Span:
    """The place of `declare module "x";`, whose semicolon is a statement of its own for the grammar."""
    return span._replace(end=span.end + 1) if span.source.data.startswith(b";", span.end) else span


def read_global(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    """`declare global {}`."""
    word = next(child for child in node.children if child.type == "global")
    body = next((child for child in named(node) if child.type == "statement_block"), None)
    inside = statements.read_statements(reader, body) if body is not None else ()
    yield NamespaceDeclaration(name="", body=inside, is_global=True, **declared(reader, node, word, before))


def read_labeled_global(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    """`global {}` in an ambient module: a repair has made a labeled block of it."""
    label, body = node.child_by_field_name("label"), node.child_by_field_name("body")
    if label is None or body is None or not reader.source.data.startswith(b"global", label.start_byte):
        return
    common = declared(reader, node, label, before)
    common["name_span"] = Span(reader.source, label.start_byte, label.start_byte + len("global"))
    inside = statements.read_statements(reader, body)
    yield NamespaceDeclaration(name="", body=inside, is_global=True, **common)
