"""Reads the expressions whose value or type declarations use: initializers and computed names."""

from collections.abc import Set as AbstractSet

from tree_sitter import Node

from typeferry.syntax import members, signatures, type_names, types
from typeferry.syntax.literals import bigint_value, number_value, string_value, template_text
from typeferry.syntax.nodes import (
    ArrayExpression,
    AsExpression,
    BinaryExpression,
    CallExpression,
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

_PATHS = ("member_expression", "subscript_expression", "nested_identifier")
_UNARY = ("+", "-", "~", "!")


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
            return _operand(reader, node)
        case "template_string":
            return _template(reader, node)
        case "object":
            return _object(reader, node)
        case "array":
            return _array(reader, node)
        case "as_expression" | "satisfies_expression" | "type_assertion":
            return _assertion(reader, node)
        case "arrow_function" | "function_expression" | "generator_function":
            return FunctionExpression(signatures.read_function(reader, node), span)
        case "call_expression" | "new_expression":
            return _call(reader, node)
        case _:
            return OpaqueExpression(span)


def mentions(expression: Expression, names: AbstractSet[str]) -> bool:
    """Whether one of some names begins a path in an expression."""
    pending: list[Expression] = [expression] if names else []
    while pending:
        each = pending.pop()
        match each:
            case NameExpression():
                if each.name[0] in names:
                    return True
            case TemplateExpression():
                pending.extend(each.expressions)
            case UnaryExpression():
                pending.append(each.operand)
            case BinaryExpression():
                pending.extend((each.left, each.right))
            case ObjectExpression():
                pending.extend(value for _, value in each.properties)
            case ArrayExpression():
                pending.extend(value for value, _ in each.elements)
            case AsExpression():
                pending.append(each.expression)
            case CallExpression():
                pending.append(each.function)
            case LiteralExpression() | FunctionExpression() | OpaqueExpression():
                pass
    return False


def _call(reader: Reader, node: Node) -> Expression:
    is_new = node.type == "new_expression"
    function = node.child_by_field_name("constructor" if is_new else "function")
    name = _name(reader, function) if function is not None else None
    if not isinstance(name, NameExpression) or has(node, "optional_chain"):
        return OpaqueExpression(reader.span(node))
    arguments = type_names.read_type_arguments(reader, node.child_by_field_name("type_arguments"))
    return CallExpression(name, arguments, is_new, reader.span(node))


def _operand(reader: Reader, node: Node) -> Expression:
    inside = named(node)
    return read_expression(reader, inside[0]) if inside else OpaqueExpression(reader.span(node))


def _number(reader: Reader, node: Node) -> Expression:
    text, span = reader.text(node), reader.span(node)
    is_bigint = text.endswith("n")
    value = bigint_value(text) if is_bigint else number_value(text)
    return OpaqueExpression(span) if value is None else LiteralExpression(value, span, is_bigint)


def _name(reader: Reader, node: Node) -> Expression:
    path: list[str] = []
    span = reader.span(node)
    while node.type in _PATHS:
        parts = named(node)
        if len(parts) < 2 or has(node, "optional_chain"):
            return OpaqueExpression(span)
        last = parts[-1]
        if last.type == "identifier" if node.type == "subscript_expression" else last.type == "string":
            return OpaqueExpression(span)
        if last.type not in ("property_identifier", "identifier", "string"):
            return OpaqueExpression(span)
        path.append(string_value(reader.text(last)) if last.type == "string" else reader.name(last))
        node = parts[0]
    first = reader.name(node)
    # A repair makes a name of `import("x")`.
    if node.type not in ("identifier", "undefined", "this") or "(" in first:
        return OpaqueExpression(span)
    return NameExpression((first, *reversed(path)), span)


def _unary(reader: Reader, node: Node) -> Expression:
    operator, argument = node.child_by_field_name("operator"), node.child_by_field_name("argument")
    if operator is None or argument is None or operator.type not in _UNARY:
        return OpaqueExpression(reader.span(node))
    return UnaryExpression(operator.type, read_expression(reader, argument), reader.span(node))


def _binary(reader: Reader, node: Node) -> Expression:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    operator = node.child_by_field_name("operator")
    if left is None or right is None or operator is None:
        return OpaqueExpression(reader.span(node))
    return BinaryExpression(
        operator.type, read_expression(reader, left), read_expression(reader, right), reader.span(node)
    )


def _template(reader: Reader, node: Node) -> Expression:
    texts, parts, at = list[str](), list[Expression](), node.start_byte + 1
    for child in node.children:
        if child.type == "template_substitution":
            texts.append(template_text(reader.source.text(at, child.start_byte)))
            parts.append(_operand(reader, child))
            at = child.end_byte
    texts.append(template_text(reader.source.text(at, node.end_byte - 1)))
    if not parts:
        return LiteralExpression(texts[0], reader.span(node))
    return TemplateExpression(tuple(texts), tuple(parts), reader.span(node))


def _object(reader: Reader, node: Node) -> Expression:
    properties = [read for child in named(node) if (read := _object_property(reader, child)) is not None]
    return ObjectExpression(tuple(properties), reader.span(node))


def _object_property(reader: Reader, node: Node) -> tuple[PropertyName | None, Expression] | None:
    match node.type:
        case "pair":
            key, value = node.child_by_field_name("key"), node.child_by_field_name("value")
            if key is None or value is None:
                return None
            return members.property_name(reader, key), read_expression(reader, value)
        case "shorthand_property_identifier":
            text, span = reader.name(node), reader.span(node)
            return PropertyName(text, None, span), NameExpression((text,), span)
        case "spread_element":
            return None, _operand(reader, node)
        case "method_definition":
            return _object_method(reader, node)
        case _:
            return None


def _object_method(reader: Reader, node: Node) -> tuple[PropertyName, Expression] | None:
    name = node.child_by_field_name("name")
    words = reader.words(node, name) if name is not None else frozenset({b"set"})
    if name is None or b"set" in words:
        return None
    span = reader.span(node)
    value = (
        OpaqueExpression(span) if b"get" in words else FunctionExpression(signatures.read_function(reader, node), span)
    )
    return members.property_name(reader, name), value


def _array(reader: Reader, node: Node) -> Expression:
    elements: list[tuple[Expression, bool]] = []
    for child in named(node):
        is_spread = child.type == "spread_element"
        elements.append((_operand(reader, child) if is_spread else read_expression(reader, child), is_spread))
    return ArrayExpression(tuple(elements), reader.span(node))


def _assertion(reader: Reader, node: Node) -> Expression:
    inside, span = named(node), reader.span(node)
    if not inside:
        return OpaqueExpression(span)
    if node.type == "type_assertion":
        return _bracketed_assertion(reader, node, inside)
    expression = read_expression(reader, inside[0])
    if len(inside) < 2:
        return AsExpression(expression, None, span)
    return AsExpression(expression, types.read_type(reader, inside[1]), span, node.type == "satisfies_expression")


def _bracketed_assertion(reader: Reader, node: Node, inside: list[Node]) -> Expression:
    """`<T>e`: the type stands first, in type arguments; `<const>e` is `e as const`."""
    arguments, expression = inside[0], read_expression(reader, inside[-1])
    if reader.text(arguments).strip("<> ") == "const":
        return AsExpression(expression, None, reader.span(node))
    return AsExpression(expression, types.read_operand(reader, arguments), reader.span(node))
