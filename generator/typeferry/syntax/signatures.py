"""Reads signatures: type parameters, parameters, results, and the predicates that can be results."""

import re

from tree_sitter import Node

from typeferry.source import Span
from typeferry.syntax import expressions, types
from typeferry.syntax.nodes import (
    Expression,
    FunctionNode,
    OpaqueExpression,
    Parameter,
    PredicateNode,
    TypeNode,
    TypeParameterNode,
)
from typeferry.syntax.reader import Reader, accessibility, has, named

_PARAMETERS = ("required_parameter", "optional_parameter")
_TRIVIA = rb"(?:\s|//[^\n]*|/\*(?:[^*]|\*(?!/))*\*/)"
_VARIANCE = re.compile(rb"%s*((?:(?:const|in|out)\b%s+)+)\Z" % (_TRIVIA, _TRIVIA))


def read_function(reader: Reader, node: Node, *, is_constructor: bool = False) -> FunctionNode:
    """The signature of whatever has type parameters, parameters and a result."""
    return FunctionNode(
        read_type_parameters(reader, node.child_by_field_name("type_parameters")),
        _parameters(reader, node),
        _result(reader, node),
        reader.span(node),
        is_constructor,
        is_constructor and has(node, "abstract"),
        _returned(reader, node),
    )


def _returned(reader: Reader, node: Node) -> Expression | None:
    """What the body of a function returns, where no result is written; opaque where it takes more than one expression."""
    body = node.child_by_field_name("body")
    if body is None or node.child_by_field_name("return_type") is not None or _gives_nothing(reader, node):
        return None
    alone = body if body.type != "statement_block" else _returned_alone(body)
    if alone is None or has(node, "async") or has(node, "*"):
        return OpaqueExpression(reader.span(body))
    read = expressions.read_expression(reader, alone)
    names = {parameter.name for parameter in _parameters(reader, node)}
    return OpaqueExpression(read.span) if expressions.mentions(read, names) else read


def _gives_nothing(reader: Reader, node: Node) -> bool:
    """Whether a function is a constructor or a setter."""
    name = node.child_by_field_name("name") if node.type == "method_definition" else None
    return name is not None and (reader.text(name) == "constructor" or b"set" in reader.words(node, name))


def _returned_alone(body: Node) -> Node | None:
    statements = named(body)
    if len(statements) != 1 or statements[0].type != "return_statement":
        return None
    return next(iter(named(statements[0])), None)


def _parameters(reader: Reader, node: Node) -> tuple[Parameter, ...]:
    inside = node.child_by_field_name("parameters")
    if inside is not None:
        return tuple([_parameter(reader, child) for child in inside.children if child.type in _PARAMETERS])
    alone = node.child_by_field_name("parameter")  # `x => 1`
    return () if alone is None else (Parameter(reader.name(alone), None, False, False, None, reader.span(alone)),)


def _result(reader: Reader, node: Node) -> TypeNode | None:
    result = node.child_by_field_name("return_type")
    if result is None and node.type in ("constructor_type", "construct_signature"):
        result = node.child_by_field_name("type")
    if result is None:
        return None
    if result.type.endswith("_annotation"):
        return types.read_annotation(reader, result)
    return types.read_type(reader, result)


def read_predicate(reader: Reader, node: Node) -> TypeNode:
    """`x is T`, `asserts x`, `asserts x is T`."""
    inside = node
    if node.type == "asserts":
        inside = next((child for child in named(node) if child.type == "type_predicate"), node)
    type = inside.child_by_field_name("type")
    read = types.read_type(reader, type) if type is not None else None
    return PredicateNode(read, reader.span(node), node.type == "asserts")


def read_type_parameters(reader: Reader, node: Node | None) -> tuple[TypeParameterNode, ...]:
    if node is None:
        return ()
    return tuple([_type_parameter(reader, child) for child in named(node) if child.type == "type_parameter"])


def _type_parameter(reader: Reader, node: Node) -> TypeParameterNode:
    name = node.child_by_field_name("name")
    constraint, default = node.child_by_field_name("constraint"), node.child_by_field_name("value")
    words = _VARIANCE.match(reader.source.data, _begin(reader, node), name.start_byte) if name is not None else None
    return TypeParameterNode(
        reader.name(name) if name is not None else "",
        types.read_annotation(reader, constraint),
        types.read_annotation(reader, default),
        Span(reader.source, words.start(1) if words else node.start_byte, node.end_byte),
        words is not None and b"const" in words[1],
    )


def _begin(reader: Reader, node: Node) -> int:
    """Where a type parameter begins, or a comment before it: a repair blanks the `in` and `out` that stand first."""
    before = node.prev_sibling
    return before.end_byte if before is not None else node.start_byte


def _parameter(reader: Reader, node: Node) -> Parameter:
    pattern = node.child_by_field_name("pattern") or node.child_by_field_name("name")
    is_rest = pattern is not None and pattern.type == "rest_pattern"
    if pattern is not None and is_rest:
        inside = named(pattern)
        pattern = inside[0] if inside else pattern
    words = reader.words(node, pattern) if pattern is not None else frozenset[bytes]()
    # A destructured parameter can be masked as a name; its text tells.
    is_name = pattern is not None and reader.source.data[pattern.start_byte] not in b"{["
    return Parameter(
        name=reader.name(pattern) if pattern is not None and is_name else "",
        type=types.read_annotation(reader, node.child_by_field_name("type")),
        optional=node.type == "optional_parameter" or node.child_by_field_name("value") is not None,
        rest=is_rest,
        doc=reader.doc(node),
        span=reader.span(node),
        accessibility=accessibility(words),
        readonly=b"readonly" in words,
    )
