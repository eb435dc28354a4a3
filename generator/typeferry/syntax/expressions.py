"""Reads the expressions whose value or type declarations use: initializers and computed names."""

from tree_sitter import Node

from typeferry.syntax import members, types
from typeferry.syntax.literals import bigint_value, number_value, string_value, unescape
from typeferry.syntax.nodes import (
    ArrayExpression,
    AsExpression,
    BinaryExpression,
    Expression,
    FunctionExpression,
    LiteralExpression,
    NameExpression,
    ObjectExpression,
    OpaqueExpression,
    PropertyName,
    TemplateExpression,
    UnaryExpression,
)
from typeferry.syntax.reader import MAX_NESTING, Reader, has, named


def read_expression(reader: Reader, node: Node) -> Expression:
    """The expression that a node writes; opaque where declarations have no use for it."""
    if reader.depth >= MAX_NESTING:
        return OpaqueExpression(reader.span(node))
    reader.depth += 1
    try:
        return _read(reader, node)
    finally:
        reader.depth -= 1


def _read(reader: Reader, node: Node) -> Expression:
    span = reader.span(node)
    match node.type:
        case "string":
            return LiteralExpression(string_value(reader.text(node)), span)
        case "number":
            return _number(reader, node)
        case "true" | "false":
            return LiteralExpression(node.type == "true", span)
        case "null":
            return LiteralExpression(None, span)
        case "identifier" | "undefined" | "this" | "member_expression" | "subscript_expression" | "nested_identifier":
            return _name(reader, node)
        case "unary_expression":
            return _unary(reader, node)
        case "binary_expression":
            return _binary(reader, node)
        case "parenthesized_expression" | "non_null_expression":
            return read_expression(reader, named(node)[0])
        case "template_string":
            return _template(reader, node)
        case "object":
            return _object(reader, node)
        case "array":
            return _array(reader, node)
        case "as_expression" | "satisfies_expression" | "type_assertion":
            return _assertion(reader, node)
        case "arrow_function" | "function_expression":
            return FunctionExpression(types.function_node(reader, node), span)
        case _:
            return OpaqueExpression(span)


def _number(reader: Reader, node: Node) -> Expression:
    text = reader.text(node)
    if text.endswith("n") and not text.lower().startswith("0x"):
        return LiteralExpression(bigint_value(text), reader.span(node), is_bigint=True)
    return LiteralExpression(number_value(text), reader.span(node))


def _name(reader: Reader, node: Node) -> Expression:
    path: list[str] = []
    span = reader.span(node)
    while node.type in ("member_expression", "subscript_expression", "nested_identifier"):
        parts = named(node)
        last = parts[-1]
        if node.type == "subscript_expression" and last.type != "string":
            return OpaqueExpression(span)
        path.insert(0, string_value(reader.text(last)) if last.type == "string" else reader.text(last))
        node = parts[0]
    if node.type not in ("identifier", "undefined", "this"):
        return OpaqueExpression(span)
    return NameExpression((reader.text(node), *path), span)


def _unary(reader: Reader, node: Node) -> Expression:
    operator, argument = node.child_by_field_name("operator"), node.child_by_field_name("argument")
    if operator is None or argument is None:
        return OpaqueExpression(reader.span(node))
    return UnaryExpression(reader.text(operator), read_expression(reader, argument), reader.span(node))


def _binary(reader: Reader, node: Node) -> Expression:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    operator = node.child_by_field_name("operator")
    if left is None or right is None or operator is None:
        return OpaqueExpression(reader.span(node))
    return BinaryExpression(
        reader.text(operator), read_expression(reader, left), read_expression(reader, right), reader.span(node)
    )


def _template(reader: Reader, node: Node) -> Expression:
    texts, parts, at, data = [""], list[Expression](), node.start_byte + 1, reader.source.data
    for child in node.children:
        if child.type == "template_substitution":
            texts[-1] = unescape(data[at : child.start_byte].decode("utf-8", "replace"))
            parts.append(read_expression(reader, named(child)[0]))
            texts.append("")
            at = child.end_byte
    texts[-1] = unescape(data[at : node.end_byte - 1].decode("utf-8", "replace"))
    if not parts:
        return LiteralExpression(texts[0], reader.span(node))
    return TemplateExpression(tuple(texts), tuple(parts), reader.span(node))


def _object(reader: Reader, node: Node) -> Expression:
    properties: list[tuple[PropertyName | None, Expression]] = []
    for child in named(node):
        match child.type:
            case "pair":
                key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
                if key is not None and value is not None:
                    properties.append((members.property_name(reader, key), read_expression(reader, value)))
            case "shorthand_property_identifier":
                text, span = reader.text(child), reader.span(child)
                properties.append((PropertyName(text, None, span), NameExpression((text,), span)))
            case "spread_element":
                properties.append((None, read_expression(reader, named(child)[0])))
            case "method_definition":
                name = child.child_by_field_name("name")
                if name is not None:
                    function = FunctionExpression(types.function_node(reader, child), reader.span(child))
                    properties.append((members.property_name(reader, name), function))
            case _:
                pass
    return ObjectExpression(tuple(properties), reader.span(node))


def _array(reader: Reader, node: Node) -> Expression:
    elements: list[tuple[Expression, bool]] = []
    for child in named(node):
        is_spread = child.type == "spread_element"
        elements.append((read_expression(reader, named(child)[0] if is_spread else child), is_spread))
    return ArrayExpression(tuple(elements), reader.span(node))


def _assertion(reader: Reader, node: Node) -> Expression:
    inside, span = named(node), reader.span(node)
    if node.type == "type_assertion":
        # `<T>e`: the type stands first, in type arguments; `<const>e` is `e as const`.
        arguments, expression = inside[0], inside[-1]
        if reader.text(arguments).strip("<> ") == "const":
            return AsExpression(read_expression(reader, expression), None, span)
        return AsExpression(read_expression(reader, expression), types.read_type(reader, named(arguments)[0]), span)
    is_satisfies = node.type == "satisfies_expression"
    if has(node, "const") or len(inside) < 2:
        return AsExpression(read_expression(reader, inside[0]), None, span)
    return AsExpression(read_expression(reader, inside[0]), types.read_type(reader, inside[1]), span, is_satisfies)
