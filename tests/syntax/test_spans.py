"""Spans: the text that one covers, read on its own, is the very node that it belongs to. Repairs move none of them."""

import sys
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import get_args

import pytest

from typeferry.source import Source, Span
from typeferry.syntax import parse_source, parse_type
from typeferry.syntax.nodes import (
    ClassDeclaration,
    Declared,
    DocTag,
    Expression,
    FunctionExpression,
    FunctionNode,
    ImportDeclaration,
    IndexMember,
    InterfaceDeclaration,
    MethodMember,
    ObjectNode,
    OpaqueExpression,
    PredicateNode,
    PropertyMember,
    ReferenceNode,
    SignatureMember,
    Statement,
    TypeNode,
    VariableDeclaration,
)

sys.path.insert(0, str(Path(__file__).parent))
from notation import expression, member_text, notation, type_text
from test_cases import CASES, Case


def nodes(value: object) -> Iterator[object]:
    """Every node below some, with themselves."""
    pending = [value]
    while pending:
        node = pending.pop()
        if isinstance(node, tuple) and not isinstance(node, Span):
            pending.extend(node)
        elif is_dataclass(node) and not isinstance(node, Source):
            yield node
            pending.extend(getattr(node, each.name) for each in fields(node))


def signatures(statements: tuple[Statement, ...]) -> set[int]:
    """The identities of functions that are no types: the signatures of methods, of function declarations and the like."""
    return {id(getattr(node, "function", None)) for node in nodes(statements)}


def unread(statements: tuple[Statement, ...]) -> set[int]:
    """The identities of bodies of functions, and of bases of classes, that are not read as the expressions that they are."""
    found: list[object] = []
    for node in nodes(statements):
        if isinstance(node, FunctionNode):
            found.append(node.returned)
        elif isinstance(node, ClassDeclaration):
            found.append(node.extends)
    return {id(each) for each in found if isinstance(each, OpaqueExpression)}


def read(text: str) -> tuple[Statement, ...]:
    parsed = parse_source(Source("span.ts", text.encode()))
    assert not parsed.diagnostics, text
    return parsed.file.statements


def read_statements(case: Case) -> tuple[Statement, ...]:
    return parse_source(Source("case.ts", case.typescript.encode())).file.statements


VALID = [case for case in CASES if "\n! " not in f"\n{case.expected}"]


@pytest.mark.parametrize("case", VALID, ids=lambda case: f"{case.path.stem}: {case.title}")
def test_text_of_a_span_is_the_node(case: Case) -> None:
    statements = read_statements(case)
    no_types = signatures(statements)
    left = unread(statements)
    for node in nodes(statements):
        if id(node) in left:
            continue
        if isinstance(node, get_args(TypeNode)) and not isinstance(node, PredicateNode) and id(node) not in no_types:
            parsed = parse_type(node.span.text, "span")
            assert parsed.type is not None and not parsed.diagnostics, node.span.text
            assert type_text(parsed.type) == type_text(node)
        elif isinstance(node, get_args(Expression)) and not isinstance(node, FunctionExpression):
            (made,) = read(f"const x = {node.span.text}")
            assert isinstance(made, VariableDeclaration) and made.initializer is not None
            assert expression(made.initializer) == expression(node)
        if isinstance(node, InterfaceDeclaration | ObjectNode):
            for member in node.members:
                (alone,) = read(f"interface X {{ {member.span.text} }}")
                assert isinstance(alone, InterfaceDeclaration)
                assert [member_text(each) for each in alone.members] == [member_text(member)]


@pytest.mark.parametrize("case", VALID, ids=lambda case: f"{case.path.stem}: {case.title}")
def test_text_of_a_statement_is_the_statement(case: Case) -> None:
    statements = read_statements(case)
    for span in dict.fromkeys(statement.span for statement in statements):
        together = [statement for statement in statements if statement.span == span]
        assert notation(without_docs(read(span.text))) == notation(without_docs(together))


def without_docs(statements: Iterable[Statement]) -> list[Statement]:
    """The statements, and not what stands before them."""
    return [replace(each, doc=None) if isinstance(each, Declared) else each for each in statements]


@pytest.mark.parametrize("case", VALID, ids=lambda case: f"{case.path.stem}: {case.title}")
def test_names_and_docs_stand_where_spans_say(case: Case) -> None:
    for node in nodes(read_statements(case)):
        span = getattr(node, "span", None)
        if isinstance(span, Span):
            assert span.text == span.text.strip() and span.text
        match node:
            case ReferenceNode():
                assert "".join(node.name_span.text.split()) == ".".join(node.name)
            case ImportDeclaration():
                assert node.specifier_span.text[1:-1] == node.specifier
            case DocTag():
                assert node.span.text.startswith(f"@{node.name}")
            case PropertyMember() | MethodMember() | IndexMember() | SignatureMember() if node.doc is not None:
                assert node.doc.span.text.startswith("/**") and node.doc.span.text.endswith("*/")
            case Declared() if getattr(node, "name", ""):
                assert node.name in node.name_span.text
            case _:
                pass
