"""Reads declarations: interfaces, aliases, classes, enums, variables and functions."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal, TypedDict

from tree_sitter import Node

from typeferry.source import Span
from typeferry.syntax import expressions, members, types
from typeferry.syntax.nodes import (
    AliasDeclaration,
    ClassDeclaration,
    Declaration,
    DocComment,
    EnumDeclaration,
    EnumMemberNode,
    FunctionDeclaration,
    InterfaceDeclaration,
    OpaqueExpression,
    ReferenceNode,
    UnreadableNode,
    VariableDeclaration,
)
from typeferry.syntax.reader import Reader, has, named
from typeferry.syntax.signatures import read_function, read_type_parameters
from typeferry.syntax.type_names import name_path, read_type_arguments


@dataclass(frozen=True, slots=True)
class Modifiers:
    """What stands before a declaration; `outer` are the statements that hold it, the outermost first."""

    outer: tuple[Node, ...] = ()
    exported: bool = False
    default: bool = False
    declared: bool = False

    def within(
        self, node: Node, *, exported: bool = False, default: bool = False, declared: bool = False
    ) -> "Modifiers":
        """These modifiers and those that a statement adds."""
        return replace(
            self,
            outer=(*self.outer, node),
            exported=self.exported or exported,
            default=self.default or default,
            declared=self.declared or declared,
        )


class Common(TypedDict):
    """The fields that all declarations share."""

    span: Span
    name_span: Span
    doc: DocComment | None
    exported: bool
    default: bool
    declared: bool


def declared(reader: Reader, node: Node, name: Node | None, before: Modifiers) -> Common:
    outer = before.outer[0] if before.outer else node
    return {
        "span": reader.statement_span(outer),
        "name_span": reader.span(name if name is not None else node),
        "doc": reader.doc(*before.outer, node),
        "exported": before.exported,
        "default": before.default,
        "declared": before.declared,
    }


def read_declaration(reader: Reader, node: Node, before: Modifiers) -> Iterator[Declaration]:
    """The declarations of a statement that is one; nothing for other statements."""
    match node.type:
        case "interface_declaration":
            yield from _interface(reader, node, before)
        case "type_alias_declaration":
            yield from _alias(reader, node, before)
        case "class_declaration" | "abstract_class_declaration" | "class":
            yield _class(reader, node, before)
        case "enum_declaration":
            yield from _enum(reader, node, before)
        case "lexical_declaration" | "variable_declaration":
            yield from _variables(reader, node, before)
        case (
            "function_signature" | "function_declaration" | "generator_function_declaration"
            | "function_expression" | "generator_function"
        ):  # fmt: skip
            yield _function(reader, node, before)
        case _:
            pass


def _name(reader: Reader, name: Node | None) -> str:
    if name is None:
        return ""
    # A repair gives a name to `export default function ()`: at the end of the word, where no true name can stand.
    before = reader.source.data[name.start_byte - 1 : name.start_byte]
    return "" if before.isalnum() else reader.name(name)


def _interface(reader: Reader, node: Node, before: Modifiers) -> Iterator[Declaration]:
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    if name is None or body is None:
        return
    clause = next((child for child in named(node) if child.type == "extends_type_clause"), None)
    bases = [types.read_type(reader, child) for child in named(clause)] if clause is not None else []
    yield InterfaceDeclaration(
        name=reader.name(name),
        type_parameters=read_type_parameters(reader, node.child_by_field_name("type_parameters")),
        extends=tuple([base for base in bases if isinstance(base, ReferenceNode)]),
        members=members.read_members(reader, body),
        **declared(reader, node, name, before),
    )


def _alias(reader: Reader, node: Node, before: Modifiers) -> Iterator[Declaration]:
    name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
    if name is None:
        return
    yield AliasDeclaration(
        name=reader.name(name),
        type_parameters=read_type_parameters(reader, node.child_by_field_name("type_parameters")),
        type=types.read_type(reader, value) if value is not None else UnreadableNode(reader.span(node)),
        **declared(reader, node, name, before),
    )


def _class(reader: Reader, node: Node, before: Modifiers) -> Declaration:
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    heritage = next((child for child in named(node) if child.type == "class_heritage"), None)
    clauses = {child.type: child for child in named(heritage)} if heritage is not None else {}
    implements = clauses.get("implements_clause")
    implemented = [types.read_type(reader, child) for child in named(implements)] if implements is not None else []
    return ClassDeclaration(
        name=_name(reader, name),
        type_parameters=read_type_parameters(reader, node.child_by_field_name("type_parameters")),
        extends=_class_base(reader, clauses.get("extends_clause")),
        implements=tuple([each for each in implemented if isinstance(each, ReferenceNode)]),
        members=members.read_members(reader, body) if body is not None else (),
        abstract=node.type == "abstract_class_declaration",
        **declared(reader, node, name, before),
    )


def _class_base(reader: Reader, clause: Node | None) -> ReferenceNode | OpaqueExpression | None:
    value = clause.child_by_field_name("value") if clause is not None else None
    if clause is None or value is None:
        return None
    if value.type not in ("identifier", "member_expression"):
        return OpaqueExpression(reader.span(value))
    arguments = clause.child_by_field_name("type_arguments")
    span = reader.between(value, arguments if arguments is not None else value)
    return ReferenceNode(name_path(reader, value), read_type_arguments(reader, arguments), span, reader.span(value))


def _enum(reader: Reader, node: Node, before: Modifiers) -> Iterator[Declaration]:
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    if name is None or body is None:
        return
    yield EnumDeclaration(
        name=reader.name(name),
        members=tuple([_enum_member(reader, child) for child in named(body)]),
        is_const=has(node, "const"),
        **declared(reader, node, name, before),
    )


def _enum_member(reader: Reader, node: Node) -> EnumMemberNode:
    value = node.child_by_field_name("value") if node.type == "enum_assignment" else None
    name = (node.child_by_field_name("name") or node) if node.type == "enum_assignment" else node
    text = members.property_name(reader, name).text
    initializer = expressions.read_expression(reader, value) if value is not None else None
    return EnumMemberNode(reader.text(name) if text is None else text, initializer, reader.doc(node), reader.span(node))


def _variables(reader: Reader, node: Node, before: Modifiers) -> Iterator[Declaration]:
    kind: Literal["const", "let", "var"] = "const" if has(node, "const") else "let" if has(node, "let") else "var"
    common = declared(reader, node, None, before)
    for child in named(node):
        name = child.child_by_field_name("name")
        if child.type != "variable_declarator" or name is None or name.type != "identifier":
            continue
        value = child.child_by_field_name("value")
        common["name_span"] = reader.span(name)
        yield VariableDeclaration(
            name=reader.name(name),
            kind=kind,
            type=types.read_annotation(reader, child.child_by_field_name("type")),
            initializer=expressions.read_expression(reader, value) if value is not None else None,
            **common,
        )


def _function(reader: Reader, node: Node, before: Modifiers) -> Declaration:
    name = node.child_by_field_name("name")
    return FunctionDeclaration(
        name=_name(reader, name), function=read_function(reader, node), **declared(reader, node, name, before)
    )
