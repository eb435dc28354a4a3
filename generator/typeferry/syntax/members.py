"""Reads the members of object types, interfaces and classes."""

import re
from typing import Literal

from tree_sitter import Node

from typeferry.syntax import expressions, types
from typeferry.syntax.literals import bigint_value, number_text, string_value, template_text
from typeferry.syntax.nodes import (
    IndexMember,
    KeywordNode,
    Member,
    MethodMember,
    PropertyMember,
    PropertyName,
    SignatureMember,
    UnreadableNode,
)
from typeferry.syntax.reader import Reader, accessibility, named
from typeferry.syntax.signatures import read_function

_PROPERTIES = ("property_signature", "public_field_definition")
_METHODS = ("method_signature", "method_definition", "abstract_method_signature")
_OPTIONAL = re.compile(rb"(?:\s|/\*(?:[^*]|\*(?!/))*\*/)*\?")
_STATIC = re.compile(rb"static\b")


def read_members(reader: Reader, body: Node) -> tuple[Member, ...]:
    """The members that stand in a body, with the doc comments before them."""
    found: list[Member] = []
    decorators: list[Node] = []
    for child in named(body):
        if child.type == "decorator" or _is_masked_static(reader, child):
            decorators.append(child)
            continue
        member = _member(reader, child, [*decorators, child])
        if member is not None:
            found.append(member)
        decorators = []
    return tuple(found)


def _is_masked_static(reader: Reader, node: Node) -> bool:
    """Whether a member is what a repair has made of the first word of `static [key: string]: T`."""
    return node.end_byte - node.start_byte == 5 and reader.source.data.startswith(b"static", node.start_byte)


def _member(reader: Reader, node: Node, begins: list[Node]) -> Member | None:
    kind = node.type
    if kind in _PROPERTIES:
        return _property(reader, node, begins)
    if kind in _METHODS:
        return _method(reader, node, begins)
    if kind == "index_signature":
        return _index(reader, node, begins)
    if kind == "call_signature" or kind == "construct_signature":
        function = read_function(reader, node, is_constructor=kind == "construct_signature")
        return SignatureMember(function, reader.doc(node), reader.span(node))
    return None


def _property(reader: Reader, node: Node, begins: list[Node]) -> Member | None:
    name = node.child_by_field_name("name")
    if name is None:
        return None
    words = reader.words(node, name)
    value = node.child_by_field_name("value")
    return PropertyMember(
        property_name(reader, name),
        types.read_annotation(reader, node.child_by_field_name("type")),
        _is_optional(reader, name),
        b"readonly" in words,
        reader.doc(*begins),
        reader.between(begins[0], node),
        b"static" in words,
        accessibility(words),
        expressions.read_expression(reader, value) if value is not None else None,
    )


def _method(reader: Reader, node: Node, begins: list[Node]) -> Member | None:
    name = node.child_by_field_name("name")
    if name is None:
        return None
    words = reader.words(node, name)
    read = property_name(reader, name)
    return MethodMember(
        read,
        _method_kind(node, read, words),
        read_function(reader, node),
        _is_optional(reader, name),
        reader.doc(*begins),
        reader.between(begins[0], node),
        b"static" in words,
        accessibility(words),
    )


def _method_kind(
    node: Node, name: PropertyName, words: frozenset[bytes]
) -> Literal["method", "get", "set", "constructor"]:
    if b"get" in words:
        return "get"
    if b"set" in words:
        return "set"
    in_class = node.parent is not None and node.parent.type == "class_body"
    is_constructor = name.text == "constructor" and b"static" not in words and in_class
    return "constructor" if is_constructor else "method"


def _is_optional(reader: Reader, name: Node) -> bool:
    return _OPTIONAL.match(reader.source.data, name.end_byte) is not None


def _index(reader: Reader, node: Node, begins: list[Node]) -> Member:
    span = reader.between(begins[0], node)
    name, key = node.child_by_field_name("name"), node.child_by_field_name("index_type")
    words = reader.words(node, name) if name is not None else frozenset[bytes]()
    return IndexMember(
        reader.name(name) if name is not None else "",
        types.read_type(reader, key) if key is not None else UnreadableNode(span),
        types.read_annotation(reader, node.child_by_field_name("type")) or KeywordNode("any", span),
        b"readonly" in words,
        reader.doc(*begins),
        span,
        # A repair has made a member of its own of the word, see `_is_masked_static`.
        len(begins) > 1 and _STATIC.match(reader.source.data, span.start) is not None,
    )


def property_name(reader: Reader, node: Node) -> PropertyName:
    """The name of a member or of a property of an object literal."""
    span = reader.span(node)
    match node.type:
        case "property_identifier" | "private_property_identifier":
            return PropertyName(reader.name(node), None, span)
        case "computed_property_name":
            inside = named(node)
            if not inside:
                return PropertyName("", None, span)
            text = _literal_name(reader, inside[0])
            computed = expressions.read_expression(reader, inside[0]) if text is None else None
            return PropertyName(text, computed, span)
        case _:
            text = _literal_name(reader, node)
            return PropertyName(reader.name(node) if text is None else text, None, span)


def _literal_name(reader: Reader, node: Node) -> str | None:
    """The property that a literal names; None where the node is no literal."""
    text = reader.text(node)
    match node.type:
        case "string":
            return string_value(text)
        case "number":
            return str(bigint_value(text)) if text.endswith("n") else number_text(text)
        case "template_string" if not named(node) or all(
            child.type != "template_substitution" for child in node.children
        ):
            return template_text(text[1:-1])
        case _:
            return None
