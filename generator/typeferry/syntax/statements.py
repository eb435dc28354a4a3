"""Reads statements, and what stands before a declaration. Statements that declare nothing are passed over."""

from collections.abc import Iterator

from tree_sitter import Node

from typeferry.syntax import imports, namespaces
from typeferry.syntax.declarations import Modifiers, read_declaration
from typeferry.syntax.nodes import Statement
from typeferry.syntax.reader import Reader, has, named


def read_statements(reader: Reader, container: Node) -> tuple[Statement, ...]:
    """The statements of a file or a block."""
    if reader.is_too_deep(container):
        return ()
    reader.depth += 1
    try:
        plain = Modifiers()
        return tuple([made for child in _statements(container) for made in read_statement(reader, child, plain)])
    finally:
        reader.depth -= 1


def _statements(container: Node) -> Iterator[Node]:
    """The statements of a block, and those that stand in what could not be parsed."""
    for child in container.named_children:
        if child.is_error:
            yield from named(child)
        elif child.type != "comment":
            yield child


def read_statement(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    """The declarations that one statement makes: several for `const a = 1, b = 2`."""
    match node.type:
        case "export_statement":
            yield from _export(reader, node, before)
        case "ambient_declaration":
            yield from _ambient(reader, node, before)
        case "import_statement" | "import_alias":
            yield from imports.read_import(reader, node, before)
        case "internal_module" | "module":
            yield from namespaces.read_namespace(reader, node, before)
        case "expression_statement":
            inside = named(node)
            if inside and inside[0].type in ("internal_module", "module"):
                yield from namespaces.read_namespace(reader, inside[0], before)
        case "labeled_statement":
            yield from namespaces.read_labeled_global(reader, node, before)
        case _:
            yield from read_declaration(reader, node, before)


def _export(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    inside = node.child_by_field_name("declaration")
    if inside is not None:
        is_default = has(node, "default") or imports.is_masked_default(reader, node)
        yield from read_statement(reader, inside, before.within(node, exported=True, default=is_default))
        return
    value = node.child_by_field_name("value")
    if value is not None and value.type in ("class", "function_expression", "generator_function"):
        yield from read_statement(reader, value, before.within(node, exported=True, default=True))
        return
    yield from imports.read_export(reader, node)


def _ambient(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    inside = before.within(node, declared=True)
    if has(node, "global"):
        yield from namespaces.read_global(reader, node, inside)
        return
    for child in named(node):
        yield from read_statement(reader, child, inside)
