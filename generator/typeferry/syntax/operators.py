"""Reads types that are joined by operators: unions, intersections, `keyof`, `readonly`, conditional types.

The grammar does not always bind them as TypeScript does (`readonly A[] | B` is `readonly (A[] | B)` to it, and
`new () => A | B` is `(new () => A) | B`). So a chain is taken apart into its operands, and put together again.
"""

from dataclasses import dataclass
from typing import Literal

from tree_sitter import Node

from typeferry.source import Span
from typeferry.syntax import types
from typeferry.syntax.nodes import (
    ConditionalNode,
    FunctionNode,
    IntersectionNode,
    TypeNode,
    TypeOperatorNode,
    UnionNode,
    UnreadableNode,
)
from typeferry.syntax.reader import Reader, named

_INFIX = ("union_type", "intersection_type")
_PREFIX = ("index_type_query", "readonly_type")


@dataclass(slots=True)
class _Operand:
    """An operand: the infix operator before it, its prefix operators, and what stands there."""

    operator: str
    prefixes: tuple[Node, ...]
    node: Node

    @property
    def start(self) -> int:
        return (self.prefixes[0] if self.prefixes else self.node).start_byte


@dataclass(slots=True)
class _Chain:
    """Operands in the order of the text, and the conditional type whose check type they are."""

    operands: list[_Operand]
    conditional: Node | None = None


def read_operators(reader: Reader, node: Node) -> TypeNode:
    """The type that a chain of operators makes."""
    chain = _chain(reader, node)
    if not chain.operands:
        return UnreadableNode(reader.span(node))
    return _associated(reader, chain, reader.span(node))


def _chain(reader: Reader, node: Node) -> _Chain:
    chain = _Chain([])
    pending: list[tuple[Node, tuple[Node, ...]]] = [(node, ())]
    operator = ""
    is_expected = True
    while pending:
        each, prefixes = pending.pop()
        kind = each.type
        if kind in _INFIX:
            inside = [child for child in each.children if child.type not in ("comment", "ERROR")]
            first = next((child for child in inside if child.is_named), None)
            pending.extend((child, prefixes if child == first else ()) for child in reversed(inside))
        elif kind in _PREFIX and (operand := named(each)):
            pending.append((operand[0], (*prefixes, each)))
        elif kind == "conditional_type" and (check := each.child_by_field_name("left")) is not None:
            chain.conditional = each
            pending.append((check, prefixes))
        elif each.is_named:
            chain.operands.append(_Operand(operator, prefixes, each))
            is_expected = False
        elif is_expected and chain.operands:
            reader.fail(each, f"'{kind}' is unexpected: a type is expected")
        else:
            operator, is_expected = kind, True
    return chain


def _associated(reader: Reader, chain: _Chain, span: Span) -> TypeNode:
    if chain.conditional is not None and chain.operands[0].node.type != "constructor_type":
        return _conditional(reader, chain.operands, chain.conditional, span)
    groups: list[list[TypeNode]] = []
    places: list[Span] = []
    for index, operand in enumerate(chain.operands):
        has_rest = index + 1 < len(chain.operands) or chain.conditional is not None
        is_constructor = operand.node.type == "constructor_type" and has_rest
        if is_constructor:
            end, rest = span.end, _Chain(chain.operands[index + 1 :], chain.conditional)
            type = _constructor(reader, operand, rest, end)
        else:
            end, type = operand.node.end_byte, types.read_type(reader, operand.node)
        type = _prefixed(reader, operand, type)
        if operand.operator == "&" and groups:
            groups[-1].append(type)
            places[-1] = places[-1]._replace(end=end)
        else:
            groups.append([type])
            places.append(Span(reader.source, operand.start, end))
        if is_constructor:
            break
    if len(groups) == 1:
        return _intersection(groups[0], span)
    return UnionNode(tuple([_intersection(*pair) for pair in zip(groups, places, strict=True)]), span)


def _intersection(group: list[TypeNode], span: Span) -> TypeNode:
    return group[0] if len(group) == 1 else IntersectionNode(tuple(group), span)


def _conditional(reader: Reader, operands: list[_Operand], node: Node, span: Span) -> TypeNode:
    check = Span(reader.source, operands[0].start, operands[-1].node.end_byte)
    left = node.child_by_field_name("left")
    if left is not None and left.start_byte < check.start:  # a leading operator
        check = check._replace(start=left.start_byte)
    return ConditionalNode(
        _associated(reader, _Chain(operands), check),
        _read_field(reader, node, "right"),
        _read_field(reader, node, "consequence"),
        _read_field(reader, node, "alternative"),
        span,
    )


def _read_field(reader: Reader, node: Node, field: str) -> TypeNode:
    child = node.child_by_field_name(field)
    return types.read_type(reader, child) if child is not None else UnreadableNode(reader.span(node))


def _constructor(reader: Reader, operand: _Operand, rest: _Chain, end: int) -> TypeNode:
    """`new () => A`, whose result goes on with the operands that follow it."""
    function = types.read_type(reader, operand.node)
    result = operand.node.child_by_field_name("type")
    if not isinstance(function, FunctionNode) or result is None:
        return function
    if reader.is_too_deep(result):
        return function
    chain = _chain(reader, result)
    whole = _Chain([*chain.operands, *rest.operands], chain.conditional or rest.conditional)
    reader.depth += 1
    function.result = _associated(reader, whole, Span(reader.source, result.start_byte, end))
    reader.depth -= 1
    function.span = function.span._replace(end=end)
    return function


def _prefixed(reader: Reader, operand: _Operand, type: TypeNode) -> TypeNode:
    if reader.is_too_deep(operand.node, len(operand.prefixes)):
        return UnreadableNode(type.span)
    end = type.span.end if isinstance(type, FunctionNode) else operand.node.end_byte
    for prefix in reversed(operand.prefixes):
        start, data = prefix.start_byte, reader.source.data
        operator: Literal["keyof", "readonly"] = "readonly" if prefix.type == "readonly_type" else "keyof"
        # A repair blanks the second operator of `keyof readonly T[]`.
        again = data.find(b"readonly", start + 5, operand.node.start_byte) if operator == "keyof" else -1
        if again >= 0 and not data[start + 5 : again].strip():
            type = TypeOperatorNode("readonly", type, Span(reader.source, again, end))
        type = TypeOperatorNode(operator, type, Span(reader.source, start, end))
    return type
