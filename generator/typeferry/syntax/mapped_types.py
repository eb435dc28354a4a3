"""Reads mapped types."""

import re
from typing import Literal

from tree_sitter import Node

from typeferry.syntax import types
from typeferry.syntax.nodes import MappedNode, TypeNode, UnreadableNode
from typeferry.syntax.reader import Reader, named

_SIGNED = re.compile(rb"\{?\s*([+-]?)\s*readonly\b")
_AFTER = re.compile(rb"\s*\]\s*([+-]?)\s*\?")
_UNTYPED = frozenset(("[", "]", "-", "+", "?", "-?", "+?", ";", ",", "readonly", "mapped_type_clause", "comment"))
_OPTIONAL: dict[str, Literal["+", "-"]] = {
    "opting_type_annotation": "+",
    "adding_type_annotation": "+",
    "omitting_type_annotation": "-",
}


def read_mapped_type(reader: Reader, node: Node) -> TypeNode | None:
    """The mapped type that an object type is; None where it is a plain one."""
    for signature in node.named_children:
        if signature.type == "index_signature" or is_untyped(signature):
            clause = next((child for child in signature.named_children if child.type == "mapped_type_clause"), None)
            if clause is not None:
                return _mapped(reader, node, signature, clause)
    return None


def is_untyped(error: Node) -> bool:
    """Whether an error is `[K in C]?` alone: a mapped type may leave out its type, and the grammar knows none such."""
    if not error.is_error or error.parent is None or error.parent.type != "object_type":
        return False
    kinds = {child.type for child in error.children}
    return "mapped_type_clause" in kinds and kinds <= _UNTYPED


def _mapped(reader: Reader, node: Node, signature: Node, clause: Node) -> TypeNode:
    other = next((child for child in named(node) if child != signature), None)
    if other is not None:
        reader.fail(other, "a mapped type has no other members")
    name, constraint = clause.child_by_field_name("name"), clause.child_by_field_name("type")
    alias, annotation = clause.child_by_field_name("alias"), signature.child_by_field_name("type")
    if name is None or constraint is None:
        return UnreadableNode(reader.span(node))
    return MappedNode(
        parameter=reader.name(name),
        constraint=types.read_type(reader, constraint),
        name_type=types.read_type(reader, alias) if alias is not None else None,
        type=types.read_annotation(reader, annotation),
        optional=_OPTIONAL.get(annotation.type) if annotation is not None else _sign_after(reader, clause),
        readonly=_readonly(reader, signature),
        span=reader.span(node),
    )


def _sign_after(reader: Reader, clause: Node) -> Literal["+", "-"] | None:
    """The `?`, `-?` or `+?` behind a mapped type without a type."""
    found = _AFTER.match(reader.source.data, clause.end_byte)
    if found is None:
        return None
    return "-" if found[1] == b"-" else "+"


def _readonly(reader: Reader, signature: Node) -> Literal["+", "-"] | None:
    found = _SIGNED.match(reader.source.data, signature.start_byte)
    if found is None:
        return None
    return "-" if found[1] == b"-" else "+"
