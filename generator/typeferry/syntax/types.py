"""Reads types."""

from collections.abc import Callable
from typing import Literal, cast

from tree_sitter import Node

from typeferry.diagnostics import NESTING_TOO_DEEP
from typeferry.source import Span
from typeferry.syntax import members, parameters
from typeferry.syntax.literals import bigint_value, number_value, string_value, unescape
from typeferry.syntax.nodes import (
    ArrayNode,
    ConditionalNode,
    FunctionNode,
    ImportNode,
    IndexedAccessNode,
    InferNode,
    IntersectionNode,
    KeywordName,
    KeywordNode,
    LiteralNode,
    MappedNode,
    ObjectNode,
    PredicateNode,
    ReferenceNode,
    TemplateNode,
    ThisNode,
    TupleElementNode,
    TupleNode,
    TypeNode,
    TypeOperatorNode,
    TypeQueryNode,
    UnionNode,
    UnreadableNode,
)
from typeferry.syntax.reader import MAX_NESTING, Reader, has, named


def read_type(reader: Reader, node: Node) -> TypeNode:
    """The type that a node of the concrete tree writes."""
    read = _READERS.get(node.type)
    if read is None:
        if not node.has_error:
            reader.fail(node, f"'{reader.text(node)[:40]}' is no type")
        return UnreadableNode(reader.span(node))
    if reader.depth >= MAX_NESTING:
        reader.diagnostics.append(NESTING_TOO_DEEP.at(reader.span(node)))
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
    if annotation.type in ("asserts_annotation", "type_predicate_annotation"):
        return _predicate(reader, annotation)
    inside = named(annotation)
    if annotation.type == "asserts":
        return _predicate(reader, annotation)
    return read_type(reader, inside[0]) if inside else None


# --- names ---


def _reference(reader: Reader, node: Node) -> TypeNode:
    text = reader.text(node)
    if text == "intrinsic" and node.parent is not None and node.parent.type == "type_alias_declaration":
        return KeywordNode("intrinsic", reader.span(node))
    span = reader.span(node)
    if text == "bigint":  # the grammar has no such keyword
        return KeywordNode("bigint", span)
    return ReferenceNode(name_path(reader, node), (), span, span)


def name_path(reader: Reader, node: Node) -> tuple[str, ...]:
    """`A.B.C` as a path; comments and blanks inside are left out."""
    if node.type not in ("nested_type_identifier", "nested_identifier", "member_expression"):
        return (reader.text(node),)
    return tuple(part for child in named(node) for part in name_path(reader, child))


def _generic(reader: Reader, node: Node) -> TypeNode:
    name = node.child_by_field_name("name")
    arguments = type_arguments(reader, node.child_by_field_name("type_arguments"))
    assert name is not None
    imported = import_of(reader, name, node)
    if imported is not None:
        imported.arguments = arguments
        return imported
    return ReferenceNode(name_path(reader, name), arguments, reader.span(node), reader.span(name))


def type_arguments(reader: Reader, node: Node | None) -> tuple[TypeNode, ...]:
    return () if node is None else tuple(read_type(reader, child) for child in named(node))


def import_of(reader: Reader, node: Node, whole: Node) -> ImportNode | None:
    """`import("x").A.B`, which the grammar reads as a call and member accesses."""
    path: list[str] = []
    while node.type in ("member_expression", "nested_type_identifier", "nested_identifier"):
        parts = named(node)
        path.insert(0, reader.text(parts[-1]))
        node = parts[0]
    if node.type != "call_expression":
        return None
    function, arguments = node.child_by_field_name("function"), node.child_by_field_name("arguments")
    if function is None or function.type != "import" or arguments is None:
        return None
    specifier = next((child for child in named(arguments) if child.type == "string"), None)
    if specifier is None:
        return None
    return ImportNode(string_value(reader.text(specifier)), tuple(path), (), reader.span(whole))


def _import(reader: Reader, node: Node) -> TypeNode:
    return import_of(reader, node, node) or UnreadableNode(reader.span(node))


def _query(reader: Reader, node: Node) -> TypeNode:
    inside = named(node)[0]
    arguments: tuple[TypeNode, ...] = ()
    span = reader.span(node)
    if inside.type == "instantiation_expression":
        arguments = type_arguments(reader, inside.child_by_field_name("type_arguments"))
        inside = named(inside)[0]
    imported = import_of(reader, inside, inside)
    if imported is not None:
        return TypeQueryNode((), arguments, span, imported)
    return TypeQueryNode(_value_path(reader, inside), arguments, span)


def _value_path(reader: Reader, node: Node) -> tuple[str, ...]:
    if node.type == "member_expression":
        first, last = named(node)[0], named(node)[-1]
        return (*_value_path(reader, first), reader.text(last))
    if node.type == "subscript_expression":
        first, last = named(node)[0], named(node)[-1]
        return (*_value_path(reader, first), string_value(reader.text(last)))
    return (reader.text(node),)


# --- keywords and literals ---


def _predefined(reader: Reader, node: Node) -> TypeNode:
    text = reader.text(node)
    if text.startswith("unique"):
        symbol = KeywordNode("symbol", reader.span(node))
        return TypeOperatorNode("unique", symbol, reader.span(node))
    return KeywordNode(cast(KeywordName, text), reader.span(node))


def _literal(reader: Reader, node: Node) -> TypeNode:
    inside, span = named(node)[0] if named(node) else node.children[0], reader.span(node)
    text = reader.text(inside)
    match inside.type:
        case "string":
            return LiteralNode(string_value(text), span)
        case "true" | "false":
            return LiteralNode(inside.type == "true", span)
        case "null" | "undefined":
            return KeywordNode("null" if inside.type == "null" else "undefined", span)
        case "number" | "unary_expression":
            return _number(text, span)
        case _:
            return UnreadableNode(span)


def _number(text: str, span: Span) -> LiteralNode:
    digits = text.lstrip("+-").strip()
    negative = text.startswith("-")
    if digits.endswith("n") and not digits.lower().startswith("0x"):
        value: int | float = bigint_value(digits)
        return LiteralNode(-value if negative else value, span, is_bigint=True)
    value = number_value(digits)
    return LiteralNode(-value if negative else value, span)


def _template(reader: Reader, node: Node) -> TypeNode:
    texts, types, at = [""], list[TypeNode](), node.start_byte + 1
    data = reader.source.data
    for child in node.children:
        if child.type != "template_type":
            continue
        texts[-1] = unescape(data[at : child.start_byte].decode("utf-8", "replace"))
        types.append(read_type(reader, named(child)[0]))
        texts.append("")
        at = child.end_byte
    texts[-1] = unescape(data[at : node.end_byte - 1].decode("utf-8", "replace"))
    return TemplateNode(tuple(texts), tuple(types), reader.span(node))


# --- composites ---


def _flat(node: Node, kind: str) -> list[Node]:
    """The members of a union or intersection: the grammar nests them to the left, one level for each."""
    found: list[Node] = []
    pending = [node]
    while pending:
        each = pending.pop()
        if each.type == kind:
            pending.extend(reversed(named(each)))
        else:
            found.append(each)
    return found


def _union(reader: Reader, node: Node) -> TypeNode:
    members_ = tuple(read_type(reader, child) for child in _flat(node, "union_type"))
    return members_[0] if len(members_) == 1 else UnionNode(members_, reader.span(node))


def _intersection(reader: Reader, node: Node) -> TypeNode:
    members_ = tuple(read_type(reader, child) for child in _flat(node, "intersection_type"))
    return members_[0] if len(members_) == 1 else IntersectionNode(members_, reader.span(node))


def _parenthesized(reader: Reader, node: Node) -> TypeNode:
    return read_type(reader, named(node)[0])


def _array(reader: Reader, node: Node) -> TypeNode:
    return ArrayNode(read_type(reader, named(node)[0]), reader.span(node))


def _prefixed(operator: str) -> Callable[[Reader, Node], TypeNode]:
    """`keyof T` and `readonly T`, which bind tighter than `|` and `&`; the grammar does not always see that."""

    def read(reader: Reader, node: Node) -> TypeNode:
        return _tightened(reader, node, named(node)[0], operator)

    return read


def _tightened(reader: Reader, node: Node, operand: Node, operator: str) -> TypeNode:
    if operand.type in ("union_type", "intersection_type"):
        parts = _flat(operand, operand.type)
        first = _tightened(reader, node, parts[0], operator)
        rest = tuple(read_type(reader, part) for part in parts[1:])
        make = UnionNode if operand.type == "union_type" else IntersectionNode
        return make((first, *rest), reader.span(node))
    name: Literal["readonly", "keyof"] = "readonly" if operator == "readonly" else "keyof"
    span = Span(reader.source, node.start_byte, operand.end_byte)
    return TypeOperatorNode(name, read_type(reader, operand), span)


def _lookup(reader: Reader, node: Node) -> TypeNode:
    inside = named(node)
    return IndexedAccessNode(read_type(reader, inside[0]), read_type(reader, inside[1]), reader.span(node))


def _tuple(reader: Reader, node: Node) -> TypeNode:
    return TupleNode(tuple(_tuple_element(reader, child) for child in named(node)), reader.span(node))


def _tuple_element(reader: Reader, node: Node) -> TupleElementNode:
    span = reader.span(node)
    match node.type:
        case "required_parameter" | "optional_parameter":
            name = node.child_by_field_name("name") or named(node)[0]
            rest = name.type == "rest_pattern" or has(node, "...")
            label = reader.text(named(name)[0] if name.type == "rest_pattern" else name)
            type = read_annotation(reader, node.child_by_field_name("type")) or UnreadableNode(span)
            return TupleElementNode(type, label, node.type == "optional_parameter", rest, span)
        case "optional_type":
            return TupleElementNode(read_type(reader, named(node)[0]), None, True, False, span)
        case "rest_type":
            return TupleElementNode(read_type(reader, named(node)[0]), None, False, True, span)
        case _:
            return TupleElementNode(read_type(reader, node), None, False, False, span)


def _object(reader: Reader, node: Node) -> TypeNode:
    inside = named(node)
    if len(inside) == 1 and inside[0].type == "index_signature":
        clause = next((child for child in named(inside[0]) if child.type == "mapped_type_clause"), None)
        if clause is not None:
            return _mapped(reader, node, inside[0], clause)
    return ObjectNode(members.read_members(reader, node), reader.span(node))


def _mapped(reader: Reader, node: Node, signature: Node, clause: Node) -> TypeNode:
    name, constraint = clause.child_by_field_name("name"), clause.child_by_field_name("type")
    alias, annotation = clause.child_by_field_name("alias"), signature.child_by_field_name("type")
    assert name is not None and constraint is not None
    optional: str | None = None
    if annotation is not None:
        optional = {"opting_type_annotation": "+", "omitting_type_annotation": "-", "adding_type_annotation": "+"}.get(
            annotation.type
        )
    before = "".join(child.type for child in signature.children if child.type in ("+", "-"))
    readonly = ("-" if "-" in before else "+") if has(signature, "readonly") else None
    sign = signature.child_by_field_name("sign")
    if sign is not None and readonly is not None:
        readonly = reader.text(sign)
    return MappedNode(
        reader.text(name), read_type(reader, constraint), read_type(reader, alias) if alias is not None else None,
        read_annotation(reader, annotation), cast("None", optional), cast("None", readonly), reader.span(node),
    )  # fmt: skip


def _conditional(reader: Reader, node: Node) -> TypeNode:
    left, right = node.child_by_field_name("left"), node.child_by_field_name("right")
    true, false = node.child_by_field_name("consequence"), node.child_by_field_name("alternative")
    if left is None or right is None or true is None or false is None:
        return UnreadableNode(reader.span(node))
    return ConditionalNode(
        read_type(reader, left), read_type(reader, right), read_type(reader, true), read_type(reader, false),
        reader.span(node),
    )  # fmt: skip


def _infer(reader: Reader, node: Node) -> TypeNode:
    inside = named(node)
    constraint = read_type(reader, inside[1]) if len(inside) > 1 else None
    return InferNode(reader.text(inside[0]), constraint, reader.span(node))


def _this(reader: Reader, node: Node) -> TypeNode:
    return ThisNode(reader.span(node))


def _function(reader: Reader, node: Node) -> TypeNode:
    return function_node(reader, node, is_constructor=node.type == "constructor_type")


def function_node(reader: Reader, node: Node, *, is_constructor: bool = False) -> FunctionNode:
    """The signature of whatever has type parameters, parameters and a result."""
    result = node.child_by_field_name("return_type") or (
        node.child_by_field_name("type") if node.type in ("constructor_type", "construct_signature") else None
    )
    if result is not None and result.type.endswith("annotation"):
        type = read_annotation(reader, result)
    elif result is not None:
        type = read_type(reader, result)
    else:
        type = None
    return FunctionNode(
        parameters.read_type_parameters(reader, node.child_by_field_name("type_parameters")),
        parameters.read_parameters(reader, node.child_by_field_name("parameters")),
        type,
        reader.span(node),
        is_constructor,
    )


def _predicate(reader: Reader, node: Node) -> TypeNode:
    asserts = node.type in ("asserts", "asserts_annotation")
    inside: Node | None = node
    while inside is not None and inside.type != "type_predicate":
        inside = next((child for child in named(inside) if child.type in ("asserts", "type_predicate")), None)
    type = inside.child_by_field_name("type") if inside is not None else None
    return PredicateNode(read_type(reader, type) if type is not None else None, reader.span(node), asserts)


def _flow(reader: Reader, node: Node) -> TypeNode:
    return UnreadableNode(reader.span(node))


_READERS: dict[str, Callable[[Reader, Node], TypeNode]] = {
    "type_identifier": _reference,
    "identifier": _reference,
    "nested_type_identifier": _reference,
    "nested_identifier": _reference,
    "predefined_type": _predefined,
    "generic_type": _generic,
    "literal_type": _literal,
    "object_type": _object,
    "union_type": _union,
    "array_type": _array,
    "parenthesized_type": _parenthesized,
    "lookup_type": _lookup,
    "tuple_type": _tuple,
    "intersection_type": _intersection,
    "readonly_type": _prefixed("readonly"),
    "index_type_query": _prefixed("keyof"),
    "type_query": _query,
    "template_literal_type": _template,
    "conditional_type": _conditional,
    "infer_type": _infer,
    "this_type": _this,
    "this": _this,
    "function_type": _function,
    "constructor_type": _function,
    "type_predicate": _predicate,
    "asserts": _predicate,
    "member_expression": _import,
    "call_expression": _import,
    "existential_type": _flow,
    "flow_maybe_type": _flow,
}
