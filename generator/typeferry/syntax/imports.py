"""Reads imports and exports."""

from collections.abc import Iterator

from tree_sitter import Node

from typeferry.syntax import expressions, types
from typeferry.syntax.literals import string_value
from typeferry.syntax.nodes import (
    ExportAsNamespace,
    ExportAssignment,
    ExportDeclaration,
    ExportName,
    ImportDeclaration,
    ImportEqualsDeclaration,
    ImportName,
    Statement,
)
from typeferry.syntax.reader import Reader, has, named


def read_import(reader: Reader, node: Node, *, exported: bool) -> Iterator[Statement]:
    """What an import statement, or `import x = A.B`, brings."""
    span = reader.span(node)
    if node.type == "import_alias":
        name, target = named(node)[:2]
        yield ImportEqualsDeclaration(reader.text(name), None, types.name_path(reader, target), exported, span)
        return
    required = next((child for child in named(node) if child.type == "import_require_clause"), None)
    if required is not None:
        name, source = named(required)[0], required.child_by_field_name("source")
        specifier = string_value(reader.text(source)) if source is not None else ""
        yield ImportEqualsDeclaration(reader.text(name), specifier, (), exported, span)
        return
    source = node.child_by_field_name("source")
    if source is not None:
        yield _import(reader, node, source)


def _import(reader: Reader, node: Node, source: Node) -> ImportDeclaration:
    clause = next((child for child in named(node) if child.type == "import_clause"), None)
    names: list[ImportName] = []
    namespace: str | None = None
    type_only = has(node, "type")
    for child in named(clause) if clause is not None else ():
        match child.type:
            case "identifier":
                names.append(ImportName("default", reader.text(child), type_only, reader.span(child)))
            case "namespace_import":
                namespace = reader.text(named(child)[0])
            case "named_imports":
                names.extend(_import_name(reader, each, type_only) for each in named(child))
            case _:
                pass
    specifier = string_value(reader.text(source))
    return ImportDeclaration(specifier, reader.span(source), tuple(names), namespace, type_only, reader.span(node))


def _import_name(reader: Reader, node: Node, type_only: bool) -> ImportName:
    name, alias = node.child_by_field_name("name"), node.child_by_field_name("alias")
    imported = _exported_name(reader, name) if name is not None else reader.text(node)
    local = reader.text(alias) if alias is not None else imported
    return ImportName(imported, local, type_only or has(node, "type"), reader.span(node))


def _exported_name(reader: Reader, node: Node) -> str:
    text = reader.text(node)
    return string_value(text) if node.type == "string" else text


def read_export(reader: Reader, node: Node) -> Iterator[Statement]:
    """`export {...}`, `export *`, `export =`, `export default e` and `export as namespace X`."""
    span, source = reader.span(node), node.child_by_field_name("source")
    specifier = string_value(reader.text(source)) if source is not None else None
    specifier_span = reader.span(source if source is not None else node)
    type_only = has(node, "type")
    inside = named(node)
    clause = next((child for child in inside if child.type == "export_clause"), None)
    if clause is not None:
        names = tuple(_export_name(reader, child, type_only) for child in named(clause))
        yield ExportDeclaration(specifier, specifier_span, names, False, None, type_only, span)
        return
    namespace = next((child for child in inside if child.type == "namespace_export"), None)
    if namespace is not None:
        name = _exported_name(reader, named(namespace)[0])
        yield ExportDeclaration(specifier, specifier_span, (), False, name, type_only, span)
    elif has(node, "*"):
        yield ExportDeclaration(specifier, specifier_span, (), True, None, type_only, span)
    elif has(node, "namespace"):
        yield ExportAsNamespace(reader.text(inside[-1]), span)
    elif inside:
        yield ExportAssignment(expressions.read_expression(reader, inside[-1]), has(node, "default"), span)


def _export_name(reader: Reader, node: Node, type_only: bool) -> ExportName:
    name, alias = node.child_by_field_name("name"), node.child_by_field_name("alias")
    local = _exported_name(reader, name) if name is not None else reader.text(node)
    exported = _exported_name(reader, alias) if alias is not None else local
    return ExportName(local, exported, type_only or has(node, "type"), reader.span(node))
