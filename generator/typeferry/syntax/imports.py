"""Reads imports and exports."""

import re
from collections.abc import Iterator

from tree_sitter import Node

from typeferry.syntax import expressions
from typeferry.syntax.declarations import Modifiers
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
from typeferry.syntax.type_names import name_path

_REQUIRE = re.compile(r"""require\s*\(\s*("[^"\n]*"|'[^'\n]*')""")
_TYPE_STAR = re.compile(rb"export\s+type\s*\*")
_DEFAULT = re.compile(rb"export\s+default\b")


def read_import(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    """What an import statement, or `import x = A.B`, brings."""
    inside = named(node)
    required = next((child for child in inside if child.type == "import_require_clause"), None)
    if required is not None:
        inside, source = named(required), required.child_by_field_name("source")
        if inside and source is not None:
            yield _equals(reader, node, inside[0], string_value(reader.text(source)), (), before)
    elif node.type == "import_alias":
        if len(inside) > 1:
            yield _alias(reader, node, inside[0], inside[1], before)
    else:
        source = node.child_by_field_name("source")
        if source is not None:
            yield _import(reader, node, source)


def _alias(reader: Reader, node: Node, name: Node, target: Node, before: Modifiers) -> Statement:
    path = name_path(reader, target)
    # A repair makes a name of `require("x")`.
    required = _REQUIRE.match(path[0]) if path[0].startswith("require") else None
    if required is not None:
        return _equals(reader, node, name, string_value(required[1]), (), before)
    return _equals(reader, node, name, None, path, before)


def _equals(
    reader: Reader, node: Node, name: Node, specifier: str | None, target: tuple[str, ...], before: Modifiers
) -> ImportEqualsDeclaration:
    outer = before.outer[0] if before.outer else node
    return ImportEqualsDeclaration(reader.name(name), specifier, target, before.exported, reader.statement_span(outer))


def _import(reader: Reader, node: Node, source: Node) -> ImportDeclaration:
    clause = next((child for child in named(node) if child.type == "import_clause"), None)
    names: list[ImportName] = []
    namespace: str | None = None
    type_only = has(node, "type")
    for child in named(clause) if clause is not None else ():
        match child.type:
            case "identifier":
                names.append(ImportName("default", reader.name(child), type_only, reader.span(child)))
            case "namespace_import":
                namespace = next((reader.name(each) for each in named(child)), None)
            case "named_imports":
                names.extend([_import_name(reader, each, type_only) for each in named(child)])
            case _:
                pass
    specifier = string_value(reader.text(source))
    return ImportDeclaration(
        specifier, reader.span(source), tuple(names), namespace, type_only, reader.statement_span(node)
    )


def _import_name(reader: Reader, node: Node, type_only: bool) -> ImportName:
    name, alias = node.child_by_field_name("name"), node.child_by_field_name("alias")
    imported = _exported_name(reader, name if name is not None else node)
    local = reader.name(alias) if alias is not None else imported
    return ImportName(imported, local, type_only or has(node, "type"), reader.span(node))


def _exported_name(reader: Reader, node: Node) -> str:
    return string_value(reader.text(node)) if node.type == "string" else reader.name(node)


def is_masked_default(reader: Reader, node: Node) -> bool:
    """Whether an export is one of the defaults that a repair writes without the word."""
    export = next((child for child in node.children if child.type == "export"), node)
    return _DEFAULT.match(reader.source.data, export.start_byte) is not None


def read_export(reader: Reader, node: Node) -> Iterator[Statement]:
    """`export {...}`, `export *`, `export =`, `export default e` and `export as namespace X`."""
    span, source, inside = reader.statement_span(node), node.child_by_field_name("source"), named(node)
    clause = next((child for child in inside if child.type in ("export_clause", "namespace_export")), None)
    if clause is not None or has(node, "*"):
        yield _export(reader, node, clause, source)
    elif has(node, "namespace"):
        if inside:
            yield ExportAsNamespace(reader.name(inside[-1]), span)
    elif inside:
        yield ExportAssignment(expressions.read_expression(reader, inside[-1]), has(node, "default"), span)


def _export(reader: Reader, node: Node, clause: Node | None, source: Node | None) -> ExportDeclaration:
    span = reader.statement_span(node)
    is_type = has(node, "type") or _TYPE_STAR.match(reader.source.data, span.start) is not None
    names: tuple[ExportName, ...] = ()
    namespace: str | None = None
    if clause is not None and clause.type == "export_clause":
        names = tuple([_export_name(reader, child, is_type) for child in named(clause)])
    elif clause is not None:
        namespace = next((_exported_name(reader, child) for child in named(clause)), None)
    return ExportDeclaration(
        string_value(reader.text(source)) if source is not None else None,
        reader.span(source if source is not None else node),
        names,
        clause is None,
        namespace,
        is_type,
        span,
    )


def _export_name(reader: Reader, node: Node, type_only: bool) -> ExportName:
    name, alias = node.child_by_field_name("name"), node.child_by_field_name("alias")
    local = _exported_name(reader, name if name is not None else node)
    exported = _exported_name(reader, alias) if alias is not None else local
    return ExportName(local, exported, type_only or has(node, "type"), reader.span(node))
