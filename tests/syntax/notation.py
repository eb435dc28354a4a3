"""Writes syntax nodes in a compact notation, a line for each declaration and member, so that cases can be read and reviewed."""

import json
from collections.abc import Iterable, Iterator
from typing import assert_never

from typeferry.syntax.nodes import (
    AliasDeclaration,
    ArrayExpression,
    ArrayNode,
    AsExpression,
    BinaryExpression,
    CallExpression,
    ClassDeclaration,
    ConditionalNode,
    Declaration,
    DocComment,
    EnumDeclaration,
    EnumMemberNode,
    ExportAsNamespace,
    ExportAssignment,
    ExportDeclaration,
    ExportName,
    Expression,
    FunctionDeclaration,
    FunctionExpression,
    FunctionNode,
    ImportDeclaration,
    ImportEqualsDeclaration,
    ImportName,
    ImportNode,
    IndexedAccessNode,
    IndexMember,
    InferNode,
    InterfaceDeclaration,
    IntersectionNode,
    KeywordNode,
    LiteralExpression,
    LiteralNode,
    MappedNode,
    Member,
    MethodMember,
    NameExpression,
    NamespaceDeclaration,
    ObjectExpression,
    ObjectNode,
    OpaqueExpression,
    Parameter,
    PredicateNode,
    PropertyMember,
    PropertyName,
    ReferenceNode,
    SignatureMember,
    Statement,
    TemplateExpression,
    TemplateNode,
    ThisNode,
    TupleElementNode,
    TupleNode,
    TypeNode,
    TypeOperatorNode,
    TypeParameterNode,
    TypeQueryNode,
    UnaryExpression,
    UnionNode,
    UnreadableNode,
    VariableDeclaration,
)


def notation(statements: Iterable[Statement]) -> str:
    """All statements, indented as they nest."""
    return "\n".join(line for statement in statements for line in statement_lines(statement))


def statement_lines(node: Statement) -> Iterator[str]:
    match node:
        case ImportDeclaration() | ExportDeclaration() | ImportEqualsDeclaration():
            yield _module_line(node)
        case ExportAssignment():
            yield f"export {'default' if node.default else '='} {expression(node.expression)}"
        case ExportAsNamespace():
            yield f"export as namespace {node.name}"
        case _:
            yield from _doc_lines(node.doc)
            lines = list(_declaration_lines(node))
            flags = (("export", node.exported), ("default", node.default), ("declare", node.declared))
            yield (_words(*flags) + lines[0]).rstrip()
            yield from (f"  {line}" for line in lines[1:])


def _module_line(node: ImportDeclaration | ExportDeclaration | ImportEqualsDeclaration) -> str:
    if isinstance(node, ImportEqualsDeclaration):
        target = f"require({json.dumps(node.specifier)})" if node.specifier is not None else ".".join(node.target)
        return f"{_words(('export', node.exported))}import {node.name} = {target}"
    word = "import" if isinstance(node, ImportDeclaration) else "export"
    parts = [f"{word} type" if node.type_only else word]
    if isinstance(node, ExportDeclaration) and node.star and node.namespace is None:
        parts.append("*")
    if node.namespace is not None:
        parts.append(f"* as {_key(node.namespace)}")
    if node.names or len(parts) == 1:
        parts.append(f"{{{', '.join(_module_name(each) for each in node.names)}}}")
    if node.specifier is not None:
        parts.append(f"from {json.dumps(node.specifier)}")
    return " ".join(parts)


def _module_name(node: ImportName | ExportName) -> str:
    outer, inner = (node.imported, node.local) if isinstance(node, ImportName) else (node.local, node.exported)
    return f"{_words(('type', node.type_only))}{_key(outer)}{f' as {_key(inner)}' if inner != outer else ''}"


def _declaration_lines(node: Declaration) -> Iterator[str]:
    match node:
        case InterfaceDeclaration():
            extends = f" extends {_types(node.extends)}" if node.extends else ""
            yield f"interface {node.name}{_type_parameters(node.type_parameters)}{extends}"
            yield from _member_lines(node.members)
        case AliasDeclaration():
            yield f"type {node.name}{_type_parameters(node.type_parameters)} = {type_text(node.type)}"
        case ClassDeclaration():
            yield _class_line(node)
            yield from _member_lines(node.members)
        case EnumDeclaration():
            yield f"{_words(('const', node.is_const))}enum {node.name}"
            yield from (line for member in node.members for line in _enum_member(member))
        case NamespaceDeclaration():
            specifier = f"module {json.dumps(node.specifier)}"
            yield "global" if node.is_global else f"namespace {node.name}" if node.specifier is None else specifier
            yield from (line for statement in node.body for line in statement_lines(statement))
        case VariableDeclaration():
            yield f"{node.kind} {node.name}{_annotation(node.type)}{_initializer(node.initializer)}"
        case FunctionDeclaration():
            yield f"function {node.name}{function(node.function)}"
        case _:
            assert_never(node)


def _class_line(node: ClassDeclaration) -> str:
    base = node.extends
    extends = ""
    if base is not None:
        extends = f" extends {'opaque' if isinstance(base, OpaqueExpression) else type_text(base)}"
    implements = f" implements {_types(node.implements)}" if node.implements else ""
    head = f"{_words(('abstract', node.abstract))}class {node.name}{_type_parameters(node.type_parameters)}"
    return f"{head.rstrip()}{extends}{implements}"


def _enum_member(node: EnumMemberNode) -> Iterator[str]:
    yield from _doc_lines(node.doc)
    yield f"{_key(node.name)}{_initializer(node.initializer)}"


def _doc_lines(doc: DocComment | None) -> Iterator[str]:
    if doc is not None:
        yield doc_text(doc)


def doc_text(doc: DocComment) -> str:
    tags = [f"@{tag.name} {json.dumps(tag.text, ensure_ascii=False)}" for tag in doc.tags]
    return " ".join(["doc", json.dumps(doc.text, ensure_ascii=False), *tags])


def _member_lines(members: tuple[Member, ...]) -> Iterator[str]:
    for member in members:
        yield from _doc_lines(member.doc)
        yield member_text(member)


def member_text(node: Member) -> str:
    match node:
        case PropertyMember():
            words = _words(("static", node.static), ("readonly", node.readonly), before=node.accessibility)
            value = f"{_annotation(node.type)}{_initializer(node.initializer)}"
            return f"{words}{name(node.name)}{'?' if node.optional else ''}{value}"
        case MethodMember():
            words = _words(("static", node.static), (node.kind, node.kind != "method"), before=node.accessibility)
            return f"{words}{name(node.name)}{'?' if node.optional else ''}{function(node.function)}"
        case SignatureMember():
            return function(node.function)
        case IndexMember():
            words = _words(("static", node.static), ("readonly", node.readonly))
            return f"{words}[{node.parameter}: {type_text(node.key)}]: {type_text(node.type)}"
        case _:
            assert_never(node)


def name(node: PropertyName) -> str:
    if node.computed is not None:
        return f"[{expression(node.computed)}]"
    return _key(node.text or "")


def _key(text: str) -> str:
    return text if text.lstrip("#").isidentifier() else json.dumps(text, ensure_ascii=False)


def _words(*flags: tuple[str, bool], before: str | None = None) -> str:
    return "".join(f"{word} " for word in (before, *[word for word, is_there in flags if is_there]) if word)


def _annotation(node: TypeNode | None) -> str:
    return f": {type_text(node)}" if node is not None else ""


def _initializer(node: Expression | None) -> str:
    return f" = {expression(node)}" if node is not None else ""


def _types(nodes: Iterable[TypeNode]) -> str:
    return ", ".join(type_text(node) for node in nodes)


def _arguments(nodes: tuple[TypeNode, ...]) -> str:
    return f"<{_types(nodes)}>" if nodes else ""


def _type_parameters(nodes: tuple[TypeParameterNode, ...]) -> str:
    return f"<{', '.join(_type_parameter(node) for node in nodes)}>" if nodes else ""


def _type_parameter(node: TypeParameterNode) -> str:
    constraint = f" extends {type_text(node.constraint)}" if node.constraint is not None else ""
    default = f" = {type_text(node.default)}" if node.default is not None else ""
    return f"{_words(('const', node.is_const))}{node.name}{constraint}{default}"


def function(node: FunctionNode) -> str:
    parameters = ", ".join(_parameter(parameter) for parameter in node.parameters)
    result = f" => {type_text(node.result)}" if node.result is not None else ""
    if node.returned is not None:
        result += f" returns {expression(node.returned)}"
    abstract = "abstract " if node.abstract else ""
    return f"{abstract}{'new ' if node.is_constructor else ''}{_type_parameters(node.type_parameters)}({parameters}){result}"


def _parameter(node: Parameter) -> str:
    doc = f"{doc_text(node.doc)} " if node.doc is not None else ""
    words = _words(("readonly", node.readonly), before=node.accessibility)
    text = f"{'...' if node.rest else ''}{node.name or '{}'}{'?' if node.optional else ''}"
    return f"{doc}{words}{text}{_annotation(node.type)}"


def _literal(value: str | float | bool | None, is_bigint: bool) -> str:
    return f"{value}n" if is_bigint else json.dumps(value, ensure_ascii=False)


def _template(texts: tuple[str, ...], parts: Iterable[str]) -> str:
    written = [*parts, ""]
    return f"`{''.join(a + ('${' + b + '}' if b else '') for a, b in zip(texts, written, strict=True))}`"


def type_text(node: TypeNode) -> str:
    match node:
        case KeywordNode():
            return node.name
        case LiteralNode():
            return _literal(node.value, node.is_bigint)
        case TemplateNode():
            return _template(node.texts, map(type_text, node.types))
        case ArrayNode():
            return f"array({type_text(node.element)})"
        case TupleNode():
            return f"[{', '.join(_element(element) for element in node.elements)}]"
        case ObjectNode():
            return f"{{{'; '.join(_member_lines(node.members))}}}"
        case UnionNode():
            return f"union({_types(node.members)})"
        case IntersectionNode():
            return f"intersection({_types(node.members)})"
        case FunctionNode():
            return f"function({function(node)})"
        case ReferenceNode():
            return f"{'.'.join(node.name)}{_arguments(node.arguments)}"
        case TypeQueryNode():
            base = type_text(node.base) if node.base is not None else ""
            path = f".{'.'.join(node.name)}" if base and node.name else ".".join(node.name)
            return f"typeof({base}{path}{_arguments(node.arguments)})"
        case ImportNode():
            path = "".join(f".{part}" for part in node.name)
            return f"import({json.dumps(node.specifier)}){path}{_arguments(node.arguments)}"
        case _:
            return _operator(node)


def _operator(
    node: (
        IndexedAccessNode
        | TypeOperatorNode
        | ConditionalNode
        | InferNode
        | MappedNode
        | ThisNode
        | PredicateNode
        | UnreadableNode
    ),
) -> str:
    match node:
        case IndexedAccessNode():
            return f"index({type_text(node.object)}, {type_text(node.index)})"
        case TypeOperatorNode():
            return f"{node.operator}({type_text(node.type)})"
        case ConditionalNode():
            return f"conditional({_types((node.check, node.extends, node.true, node.false))})"
        case InferNode():
            return f"infer({node.name}{_annotation(node.constraint)})"
        case MappedNode():
            return _mapped(node)
        case ThisNode():
            return "this"
        case PredicateNode():
            return f"{'asserts' if node.asserts else 'is'}({type_text(node.type) if node.type is not None else ''})"
        case UnreadableNode():
            return "unreadable"
        case _:
            assert_never(node)


def _element(node: TupleElementNode) -> str:
    label = f"{node.label}: " if node.label is not None else ""
    return f"{'...' if node.rest else ''}{label}{type_text(node.type)}{'?' if node.optional else ''}"


def _mapped(node: MappedNode) -> str:
    readonly = f"{node.readonly}readonly " if node.readonly else ""
    name_type = f" as {type_text(node.name_type)}" if node.name_type is not None else ""
    optional = f"{node.optional}?" if node.optional else ""
    key = f"{node.parameter} in {type_text(node.constraint)}{name_type}"
    return f"mapped({readonly}{key}{optional}{_annotation(node.type)})"


def expression(node: Expression) -> str:
    match node:
        case LiteralExpression():
            return _literal(node.value, node.is_bigint)
        case TemplateExpression():
            return _template(node.texts, map(expression, node.expressions))
        case NameExpression():
            return ".".join(_key(part) for part in node.name)
        case UnaryExpression():
            return f"({node.operator} {expression(node.operand)})"
        case BinaryExpression():
            return f"({expression(node.left)} {node.operator} {expression(node.right)})"
        case ObjectExpression():
            return f"{{{', '.join(_property(key, value) for key, value in node.properties)}}}"
        case ArrayExpression():
            return f"[{', '.join(('...' if spread else '') + expression(value) for value, spread in node.elements)}]"
        case AsExpression():
            word = "satisfies" if node.is_satisfies else "as"
            return (
                f"({expression(node.expression)} {word} {type_text(node.type) if node.type is not None else 'const'})"
            )
        case FunctionExpression():
            return f"function({function(node.function)})"
        case CallExpression():
            called = f"{expression(node.function)}{_arguments(node.arguments)}"
            return f"{'new' if node.is_new else 'call'}({called})"
        case OpaqueExpression():
            return "opaque"
        case _:
            assert_never(node)


def _property(key: PropertyName | None, value: Expression) -> str:
    return f"...{expression(value)}" if key is None else f"{name(key)}: {expression(value)}"
