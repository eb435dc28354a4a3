"""Reads what names a type: references, import types and `typeof`."""

import re

from tree_sitter import Node

from typeferry.source import Span
from typeferry.syntax import literal_types, types
from typeferry.syntax.literals import string_value
from typeferry.syntax.nodes import (
    ImportNode,
    IndexedAccessNode,
    KeywordNode,
    ReferenceNode,
    TypeNode,
    TypeQueryNode,
    UnreadableNode,
)
from typeferry.syntax.reader import Reader, named

_QUALIFIED = ("nested_type_identifier", "nested_identifier", "member_expression")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_IMPORT = re.compile(r"""import\s*\(\s*("[^"\n]*"|'[^'\n]*')""")


def read_reference(reader: Reader, node: Node) -> TypeNode:
    """`A`, `A.B`, `import("x").A`."""
    span = reader.span(node)
    if span.start == span.end:
        return UnreadableNode(span)
    path = name_path(reader, node)
    specifier = _specifier(path)
    if specifier is not None:
        return ImportNode(specifier, path[1:], (), span)
    if path == ("bigint",):  # the grammar knows no such keyword
        return KeywordNode("bigint", span)
    if path == ("intrinsic",) and node.parent is not None and node.parent.type == "type_alias_declaration":
        return KeywordNode("intrinsic", span)
    if node.type == "call_expression":
        return UnreadableNode(span)
    return ReferenceNode(path, (), span, span)


def read_generic(reader: Reader, node: Node) -> TypeNode:
    """A name with type arguments."""
    name, span = node.child_by_field_name("name"), reader.span(node)
    if name is None:
        return UnreadableNode(span)
    path = name_path(reader, name)
    arguments = read_type_arguments(reader, node.child_by_field_name("type_arguments"))
    specifier = _specifier(path)
    if specifier is not None:
        return ImportNode(specifier, path[1:], arguments, span)
    return ReferenceNode(path, arguments, span, reader.span(name))


def read_type_arguments(reader: Reader, node: Node | None) -> tuple[TypeNode, ...]:
    return () if node is None else tuple([types.read_type(reader, child) for child in named(node)])


def name_path(reader: Reader, node: Node) -> tuple[str, ...]:
    """`A.B.C` as a path; comments and blanks inside are left out. That of an import type begins with `import("x")`."""
    if node.type not in _QUALIFIED:
        return (reader.name(node),)
    path: list[str] = []
    while node.type in _QUALIFIED:
        parts = named(node)
        if len(parts) < 2:
            break
        path.append(reader.name(parts[-1]))
        node = parts[0]
    return (reader.name(node), *reversed(path))


def _specifier(path: tuple[str, ...]) -> str | None:
    """The module of an import type: the grammar reads it as a call, or a repair has made a name of it."""
    if not path[0].startswith("import"):
        return None
    found = _IMPORT.match(_COMMENT.sub("", path[0]) if "/*" in path[0] else path[0])
    return string_value(found[1]) if found else None


def read_query(reader: Reader, node: Node) -> TypeNode:
    """`typeof a.b`, `typeof a<T>`, `typeof import("x").b`; `typeof a["b"]` is an indexed access, as tsc has it."""
    inside = named(node)
    if not inside:
        return UnreadableNode(reader.span(node))
    target, indices = inside[0], list[Node]()
    while target.type == "subscript_expression" and len(named(target)) > 1:
        indices.append(target)
        target = named(target)[0]
    end = node.end_byte if not indices else target.end_byte
    query: TypeNode = _query(reader, target, Span(reader.source, node.start_byte, end))
    for access in reversed(indices):
        index = literal_types.read_literal_value(reader, named(access)[-1])
        query = IndexedAccessNode(query, index, Span(reader.source, node.start_byte, access.end_byte))
    return query


def _query(reader: Reader, target: Node, span: Span) -> TypeQueryNode:
    arguments: tuple[TypeNode, ...] = ()
    if target.type == "instantiation_expression":
        arguments = read_type_arguments(reader, target.child_by_field_name("type_arguments"))
        target = named(target)[0]
    path = name_path(reader, target)
    specifier = _specifier(path)
    if specifier is not None:
        return TypeQueryNode((), arguments, span, ImportNode(specifier, path[1:], (), reader.span(target)))
    return TypeQueryNode(path, arguments, span)
