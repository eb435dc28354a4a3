"""Reads types."""

from collections.abc import Callable

from tree_sitter import Node

from typeferry.syntax import literal_types, mapped_types, members, operators, signatures, type_names
from typeferry.syntax.nodes import (
    ArrayNode,
    FunctionNode,
    IndexedAccessNode,
    InferNode,
    ObjectNode,
    ThisNode,
    TupleElementNode,
    TupleNode,
    TypeNode,
    UnreadableNode,
)
from typeferry.syntax.reader import Reader, named


def read_type(reader: Reader, node: Node) -> TypeNode:
    """The type that a node of the concrete tree writes."""
    read = _READERS.get(node.type)
    if read is None:
        if not node.has_error:
            reader.fail(node, f"'{reader.text(node)[:40]}' is no type")
        return UnreadableNode(reader.span(node))
    if reader.is_too_deep(node):
        return UnreadableNode(reader.span(node))
    reader.depth += 1
    try:
        return read(reader, node)
    finally:
        reader.depth -= 1


def read_annotation(reader: Reader, annotation: Node | None) -> TypeNode | None:
    """The type after a colon; None where none is written."""
    if annotation is None:
        return None
    inside = named(annotation)
    return read_type(reader, inside[0]) if inside else UnreadableNode(reader.span(annotation))


def read_operand(reader: Reader, node: Node, index: int = 0) -> TypeNode:
    """The type that is a named child of a node."""
    inside = named(node)
    return read_type(reader, inside[index]) if index < len(inside) else UnreadableNode(reader.span(node))


def _array(reader: Reader, node: Node) -> TypeNode:
    return ArrayNode(read_operand(reader, node), reader.span(node))


def _indexed_access(reader: Reader, node: Node) -> TypeNode:
    return IndexedAccessNode(read_operand(reader, node), read_operand(reader, node, 1), reader.span(node))


def _tuple(reader: Reader, node: Node) -> TypeNode:
    return TupleNode(tuple([_tuple_element(reader, child) for child in named(node)]), reader.span(node))


def _tuple_element(reader: Reader, node: Node) -> TupleElementNode:
    span = reader.span(node)
    match node.type:
        case "required_parameter" | "optional_parameter":
            name = node.child_by_field_name("name") or node.child_by_field_name("pattern")
            type = read_annotation(reader, node.child_by_field_name("type")) or UnreadableNode(span)
            label = name and (named(name)[0] if name.type == "rest_pattern" and named(name) else name)
            is_rest = reader.source.data.startswith(b"...", node.start_byte)
            return TupleElementNode(
                type, reader.name(label) if label else "", node.type == "optional_parameter", is_rest, span
            )
        case "optional_type":
            return TupleElementNode(read_operand(reader, node), None, True, False, span)
        case "rest_type":
            return TupleElementNode(read_operand(reader, node), None, False, True, span)
        case _:
            return TupleElementNode(read_type(reader, node), None, False, False, span)


def _object(reader: Reader, node: Node) -> TypeNode:
    mapped = mapped_types.read_mapped_type(reader, node)
    return mapped or ObjectNode(members.read_members(reader, node), reader.span(node))


def _infer(reader: Reader, node: Node) -> TypeNode:
    inside = named(node)
    constraint = read_type(reader, inside[1]) if len(inside) > 1 else None
    return InferNode(reader.name(inside[0]) if inside else "", constraint, reader.span(node))


def _this(reader: Reader, node: Node) -> TypeNode:
    return ThisNode(reader.span(node))


def _function(reader: Reader, node: Node) -> FunctionNode:
    return signatures.read_function(reader, node, is_constructor=node.type == "constructor_type")


_READERS: dict[str, Callable[[Reader, Node], TypeNode]] = {
    "type_identifier": type_names.read_reference,
    "predefined_type": literal_types.read_keyword,
    "generic_type": type_names.read_generic,
    "literal_type": literal_types.read_literal,
    "object_type": _object,
    "union_type": operators.read_operators,
    "array_type": _array,
    "parenthesized_type": read_operand,
    "nested_type_identifier": type_names.read_reference,
    "lookup_type": _indexed_access,
    "tuple_type": _tuple,
    "intersection_type": operators.read_operators,
    "readonly_type": operators.read_operators,
    "index_type_query": operators.read_operators,
    "type_query": type_names.read_query,
    "template_literal_type": literal_types.read_template,
    "conditional_type": operators.read_operators,
    "infer_type": _infer,
    "this_type": _this,
    "function_type": _function,
    "constructor_type": _function,
    "type_predicate": signatures.read_predicate,
    "asserts": signatures.read_predicate,
    # Names of values, at places where the grammar reads an expression: heritage clauses, import types.
    "identifier": type_names.read_reference,
    "nested_identifier": type_names.read_reference,
    "this": _this,
    "member_expression": type_names.read_reference,
    "call_expression": type_names.read_reference,
}
