"""Reads statements: declarations with their modifiers and doc comments. Statements that declare nothing are passed over."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypedDict, cast

from tree_sitter import Node

from typeferry.source import Span
from typeferry.syntax import expressions, imports, members, parameters, types
from typeferry.syntax.literals import string_value
from typeferry.syntax.members import number_name
from typeferry.syntax.nodes import (
    AliasDeclaration,
    ClassDeclaration,
    DocComment,
    EnumDeclaration,
    EnumMemberNode,
    FunctionDeclaration,
    InterfaceDeclaration,
    NamespaceDeclaration,
    OpaqueExpression,
    ReferenceNode,
    Statement,
    UnreadableNode,
    VariableDeclaration,
)
from typeferry.syntax.reader import Reader, has, named


@dataclass(frozen=True, slots=True)
class Modifiers:
    """What stands before a declaration."""

    outer: tuple[Node, ...] = ()
    exported: bool = False
    default: bool = False
    declared: bool = False


class _Common(TypedDict):
    span: Span
    name_span: Span
    doc: DocComment | None
    exported: bool
    default: bool
    declared: bool


def read_statements(reader: Reader, container: Node) -> tuple[Statement, ...]:
    """The statements of a file or a block."""
    nothing = Modifiers()
    return tuple(statement for child in named(container) for statement in read_statement(reader, child, nothing))


def read_statement(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    """The declarations that one statement makes: several for `const a = 1, b = 2`."""
    match node.type:
        case "export_statement":
            yield from _export(reader, node, before)
        case "ambient_declaration":
            yield from _ambient(reader, node, before)
        case "interface_declaration":
            yield _interface(reader, node, before)
        case "type_alias_declaration":
            yield _alias(reader, node, before)
        case "class_declaration" | "abstract_class_declaration" | "class":
            yield _class(reader, node, before)
        case "enum_declaration":
            yield _enum(reader, node, before)
        case "internal_module" | "module":
            yield _namespace(reader, node, before)
        case "lexical_declaration" | "variable_declaration":
            yield from _variables(reader, node, before)
        case "function_signature" | "function_declaration" | "generator_function_declaration" | "function_expression":
            yield _function(reader, node, before)
        case "import_statement" | "import_alias":
            yield from imports.read_import(reader, node, exported=before.exported)
        case "expression_statement":
            inside = named(node)
            if inside and inside[0].type in ("internal_module", "module"):
                yield from read_statement(reader, inside[0], before)
        case _:
            pass


def _export(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    declaration = node.child_by_field_name("declaration")
    value = node.child_by_field_name("value")
    default = has(node, "default")
    if declaration is not None:
        yield from read_statement(reader, declaration, Modifiers((node,), True, default, before.declared))
    elif value is not None and value.type in ("class", "function_expression"):
        yield from read_statement(reader, value, Modifiers((node,), True, True, before.declared))
    else:
        yield from imports.read_export(reader, node)


def _ambient(reader: Reader, node: Node, before: Modifiers) -> Iterator[Statement]:
    inside = Modifiers((*before.outer, node), before.exported, before.default, True)
    if has(node, "global"):
        body = next((child for child in named(node) if child.type == "statement_block"), None)
        statements = read_statements(reader, body) if body is not None else ()
        yield NamespaceDeclaration(name="", body=statements, is_global=True, **_common(reader, node, None, inside))
        return
    for child in named(node):
        yield from read_statement(reader, child, inside)


def _common(reader: Reader, node: Node, name: Node | None, before: Modifiers) -> _Common:
    outer = before.outer[0] if before.outer else node
    return {
        "span": reader.span(outer),
        "name_span": reader.span(name if name is not None else node),
        "doc": reader.doc(*before.outer, node),
        "exported": before.exported,
        "default": before.default,
        "declared": before.declared,
    }


def _name(reader: Reader, name: Node | None) -> str:
    return reader.text(name) if name is not None else ""


def _interface(reader: Reader, node: Node, before: Modifiers) -> InterfaceDeclaration:
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    clause = next((child for child in named(node) if child.type == "extends_type_clause"), None)
    bases = [types.read_type(reader, child) for child in named(clause)] if clause is not None else []
    return InterfaceDeclaration(
        name=_name(reader, name),
        type_parameters=parameters.read_type_parameters(reader, node.child_by_field_name("type_parameters")),
        extends=tuple(base for base in bases if isinstance(base, ReferenceNode)),
        members=members.read_members(reader, body) if body is not None else (),
        **_common(reader, node, name, before),
    )


def _alias(reader: Reader, node: Node, before: Modifiers) -> AliasDeclaration:
    name, value = node.child_by_field_name("name"), node.child_by_field_name("value")
    return AliasDeclaration(
        name=_name(reader, name),
        type_parameters=parameters.read_type_parameters(reader, node.child_by_field_name("type_parameters")),
        type=types.read_type(reader, value) if value is not None else UnreadableNode(reader.span(node)),
        **_common(reader, node, name, before),
    )


def _class(reader: Reader, node: Node, before: Modifiers) -> ClassDeclaration:
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    heritage = next((child for child in named(node) if child.type == "class_heritage"), None)
    clauses = {child.type: child for child in named(heritage)} if heritage is not None else {}
    implements = clauses.get("implements_clause")
    implemented = [types.read_type(reader, child) for child in named(implements)] if implements is not None else []
    return ClassDeclaration(
        name=_name(reader, name),
        type_parameters=parameters.read_type_parameters(reader, node.child_by_field_name("type_parameters")),
        extends=_class_base(reader, clauses.get("extends_clause")),
        implements=tuple(each for each in implemented if isinstance(each, ReferenceNode)),
        members=members.read_members(reader, body) if body is not None else (),
        abstract=node.type == "abstract_class_declaration",
        **_common(reader, node, name, before),
    )


def _class_base(reader: Reader, clause: Node | None) -> ReferenceNode | OpaqueExpression | None:
    value = clause.child_by_field_name("value") if clause is not None else None
    if clause is None or value is None:
        return None
    if value.type not in ("identifier", "member_expression"):
        return OpaqueExpression(reader.span(value))
    arguments = types.type_arguments(reader, clause.child_by_field_name("type_arguments"))
    last = named(clause)[-1]
    return ReferenceNode(types.name_path(reader, value), arguments, reader.between(value, last), reader.span(value))


def _enum(reader: Reader, node: Node, before: Modifiers) -> EnumDeclaration:
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    return EnumDeclaration(
        name=_name(reader, name),
        members=tuple(_enum_members(reader, body)) if body is not None else (),
        is_const=has(node, "const"),
        **_common(reader, node, name, before),
    )


def _enum_members(reader: Reader, body: Node) -> Iterator[EnumMemberNode]:
    for child in named(body):
        value = child.child_by_field_name("value") if child.type == "enum_assignment" else None
        name = child.child_by_field_name("name") if child.type == "enum_assignment" else child
        if name is not None:
            initializer = expressions.read_expression(reader, value) if value is not None else None
            yield EnumMemberNode(_member_name(reader, name), initializer, reader.doc(child), reader.span(child))


def _member_name(reader: Reader, name: Node) -> str:
    if name.type == "computed_property_name":
        name = named(name)[0]
    text = reader.text(name)
    if name.type == "string":
        return string_value(text)
    return number_name(text) if name.type == "number" else text


def _namespace(reader: Reader, node: Node, before: Modifiers) -> NamespaceDeclaration:
    name, body = node.child_by_field_name("name"), node.child_by_field_name("body")
    statements = read_statements(reader, body) if body is not None else ()
    common = _common(reader, node, name, before)
    if name is not None and name.type == "string":
        return NamespaceDeclaration(name="", body=statements, specifier=string_value(reader.text(name)), **common)
    path = types.name_path(reader, name) if name is not None else ("",)
    made = NamespaceDeclaration(name=path[-1], body=statements, **common)
    for part in reversed(path[:-1]):
        # `namespace A.B {}` is B, exported from A.
        made.exported, made.default = True, False
        made = NamespaceDeclaration(name=part, body=(made,), **common)
    return made


def _variables(reader: Reader, node: Node, before: Modifiers) -> Iterator[VariableDeclaration]:
    kind = node.child_by_field_name("kind")
    word = reader.text(kind) if kind is not None else "var"
    for child in named(node):
        name = child.child_by_field_name("name")
        if child.type != "variable_declarator" or name is None or name.type != "identifier":
            continue
        value = child.child_by_field_name("value")
        yield VariableDeclaration(
            name=reader.text(name),
            kind=cast(Literal["const", "let", "var"], word),
            type=types.read_annotation(reader, child.child_by_field_name("type")),
            initializer=expressions.read_expression(reader, value) if value is not None else None,
            **_common(reader, node, name, before),
        )


def _function(reader: Reader, node: Node, before: Modifiers) -> FunctionDeclaration:
    name = node.child_by_field_name("name")
    function = types.function_node(reader, node)
    return FunctionDeclaration(name=_name(reader, name), function=function, **_common(reader, node, name, before))
