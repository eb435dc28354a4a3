"""Reads parameters and type parameters."""

from tree_sitter import Node

from typeferry.syntax import types
from typeferry.syntax.nodes import Parameter, TypeParameterNode
from typeferry.syntax.reader import Reader, accessibility, modifiers, named

_PARAMETERS = ("required_parameter", "optional_parameter")


def read_type_parameters(reader: Reader, node: Node | None) -> tuple[TypeParameterNode, ...]:
    if node is None:
        return ()
    return tuple(_type_parameter(reader, child) for child in named(node) if child.type == "type_parameter")


def _type_parameter(reader: Reader, node: Node) -> TypeParameterNode:
    name = node.child_by_field_name("name")
    constraint, value = node.child_by_field_name("constraint"), node.child_by_field_name("value")
    return TypeParameterNode(
        reader.text(name) if name is not None else "",
        types.read_annotation(reader, constraint),
        types.read_annotation(reader, value),
        reader.span(node),
        any(child.type == "const" for child in node.children),
    )


def read_parameters(reader: Reader, node: Node | None) -> tuple[Parameter, ...]:
    if node is None:
        return ()
    return tuple(_parameter(reader, child) for child in named(node) if child.type in _PARAMETERS)


def _parameter(reader: Reader, node: Node) -> Parameter:
    pattern = node.child_by_field_name("pattern") or node.child_by_field_name("name")
    rest = pattern is not None and pattern.type == "rest_pattern"
    if pattern is not None and rest:
        inner = named(pattern)
        pattern = inner[0] if inner else pattern
    is_name = pattern is not None and pattern.type not in ("object_pattern", "array_pattern")
    words = modifiers(node)
    return Parameter(
        reader.text(pattern) if pattern is not None and is_name else "",
        types.read_annotation(reader, node.child_by_field_name("type")),
        node.type == "optional_parameter" or node.child_by_field_name("value") is not None,
        rest,
        reader.doc(node),
        reader.span(node),
        accessibility(words),
        "readonly" in words,
    )
