"""Reads the members of object types, interfaces and classes."""

from typing import Literal

from tree_sitter import Node

from typeferry.syntax import expressions, types
from typeferry.syntax.literals import number_value, string_value
from typeferry.syntax.nodes import (
    FunctionNode,
    IndexMember,
    KeywordNode,
    Member,
    MethodMember,
    PropertyMember,
    PropertyName,
    SignatureMember,
    UnreadableNode,
)
from typeferry.syntax.reader import Reader, accessibility, modifiers, named

_METHODS = ("method_signature", "abstract_method_signature", "method_definition")
_PROPERTIES = ("property_signature", "public_field_definition")


def read_members(reader: Reader, body: Node) -> tuple[Member, ...]:
    """The members that stand in a body, with the doc comments before them."""
    found: list[Member] = []
    decorators: list[Node] = []
    for child in named(body):
        if child.type == "decorator":
            decorators.append(child)
            continue
        member = read_member(reader, child, (*decorators, child))
        if member is not None:
            found.append(member)
        decorators = []
    return tuple(found)


def read_member(reader: Reader, node: Node, begins: tuple[Node, ...]) -> Member | None:
    if node.type in _PROPERTIES:
        return _property(reader, node, begins)
    if node.type in _METHODS:
        return _method(reader, node, begins)
    if node.type == "index_signature":
        return _index(reader, node, begins)
    if node.type == "call_signature":
        return SignatureMember(types.function_node(reader, node), reader.doc(*begins), reader.span(node))
    if node.type == "construct_signature":
        function = types.function_node(reader, node, is_constructor=True)
        return SignatureMember(function, reader.doc(*begins), reader.span(node))
    return None


def property_name(reader: Reader, node: Node) -> PropertyName:
    text, span = reader.text(node), reader.span(node)
    match node.type:
        case "string":
            return PropertyName(string_value(text), None, span)
        case "number":
            return PropertyName(number_name(text), None, span)
        case "computed_property_name":
            inside = named(node)
            expression = expressions.read_expression(reader, inside[0])
            if inside[0].type == "string":
                return PropertyName(string_value(reader.text(inside[0])), None, span)
            return PropertyName(None, expression, span)
        case _:
            return PropertyName(text, None, span)


def number_name(text: str) -> str:
    """The property that a number names: as JavaScript prints it."""
    value = number_value(text.removesuffix("n"))
    return str(value) if isinstance(value, int) and abs(value) < 10**21 else repr(value)


def _property(reader: Reader, node: Node, begins: tuple[Node, ...]) -> Member | None:
    name = node.child_by_field_name("name")
    if name is None:
        return None
    words = modifiers(node)
    value = node.child_by_field_name("value")
    return PropertyMember(
        property_name(reader, name),
        types.read_annotation(reader, node.child_by_field_name("type")),
        "?" in words,
        "readonly" in words,
        reader.doc(*begins),
        reader.span(node),
        "static" in words,
        accessibility(words),
        expressions.read_expression(reader, value) if value is not None else None,
    )


def _method(reader: Reader, node: Node, begins: tuple[Node, ...]) -> Member | None:
    name = node.child_by_field_name("name")
    if name is None:
        return None
    words = modifiers(node)
    named_as = property_name(reader, name)
    is_constructor = named_as.text == "constructor" and "static" not in words and node.parent is not None
    is_constructor = is_constructor and node.parent is not None and node.parent.type == "class_body"
    kind: Literal["method", "get", "set", "constructor"]
    kind = "constructor" if is_constructor else "get" if "get" in words else "set" if "set" in words else "method"
    function: FunctionNode = types.function_node(reader, node)
    return MethodMember(
        named_as,
        kind,
        function,
        "?" in words,
        reader.doc(*begins),
        reader.span(node),
        "static" in words,
        accessibility(words),
    )


def _index(reader: Reader, node: Node, begins: tuple[Node, ...]) -> Member:
    span = reader.span(node)
    name, key = node.child_by_field_name("name"), node.child_by_field_name("index_type")
    words = modifiers(node)
    return IndexMember(
        reader.text(name) if name is not None else "key",
        types.read_type(reader, key) if key is not None else UnreadableNode(span),
        types.read_annotation(reader, node.child_by_field_name("type")) or KeywordNode("any", span),
        "readonly" in words,
        reader.doc(*begins),
        span,
        "static" in words,
    )
