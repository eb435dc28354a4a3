"""Reads types that are written as themselves: keywords, literals, template literals."""

from typing import cast

from tree_sitter import Node

from typeferry.source import Span
from typeferry.syntax import types
from typeferry.syntax.literals import bigint_value, number_value, string_value, template_text
from typeferry.syntax.nodes import (
    KeywordName,
    KeywordNode,
    LiteralNode,
    TemplateNode,
    TypeNode,
    TypeOperatorNode,
    UnreadableNode,
)
from typeferry.syntax.reader import Reader


def read_keyword(reader: Reader, node: Node) -> TypeNode:
    """`string`, `unknown`, ..., `unique symbol`."""
    text, span = reader.text(node), reader.span(node)
    if text.startswith("unique"):
        symbol = KeywordNode("symbol", Span(reader.source, span.end - len("symbol"), span.end))
        return TypeOperatorNode("unique", symbol, span)
    return KeywordNode(cast(KeywordName, text), span)


def read_literal(reader: Reader, node: Node) -> TypeNode:
    """`"a"`, `-1`, `1n`, `true`, `null`, `undefined`."""
    inside = node.children
    return read_literal_value(reader, inside[0]) if inside else UnreadableNode(reader.span(node))


def read_literal_value(reader: Reader, node: Node) -> TypeNode:
    """The literal type of a value."""
    text, span = reader.text(node), reader.span(node)
    match node.type:
        case "string":
            return LiteralNode(string_value(text), span)
        case "true" | "false":
            return LiteralNode(node.type == "true", span)
        case "null":
            return KeywordNode("null", span)
        case "undefined":
            return KeywordNode("undefined", span)
        case "number" | "unary_expression":
            return _number(text, span)
        case _:
            return UnreadableNode(span)


def _number(text: str, span: Span) -> TypeNode:
    digits = text.lstrip("+-").strip()
    is_bigint = digits.endswith("n")
    value = bigint_value(digits) if is_bigint else number_value(digits)
    if value is None:
        return UnreadableNode(span)
    return LiteralNode(-value if text.startswith("-") else value, span, is_bigint)


def read_template(reader: Reader, node: Node) -> TypeNode:
    """A template literal type."""
    texts, found, at = list[str](), list[TypeNode](), node.start_byte + 1
    for child in node.children:
        if child.type == "template_type":
            texts.append(template_text(reader.source.text(at, child.start_byte)))
            found.append(types.read_operand(reader, child))
            at = child.end_byte
    texts.append(template_text(reader.source.text(at, node.end_byte - 1)))
    return TemplateNode(tuple(texts), tuple(found), reader.span(node))
