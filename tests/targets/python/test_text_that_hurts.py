"""Text that tries to become code, or that tools take for something else: it arrives as it is, and nothing runs."""

import ast
import inspect
from typing import Any

import black
import pytest
from pydantic import TypeAdapter

from typeferry.model import (
    AliasDeclaration,
    DeclarationId,
    Doc,
    EnumDeclaration,
    EnumMember,
    Literal,
    Module,
    Object,
    ObjectDeclaration,
    Program,
    Property,
    Tag,
    Union,
)
from typeferry.render.python_literals import docstring, string_literal, well_formed
from typeferry.source import Source
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

EVIL = 'raise SystemExit("code ran")'
TEXTS = [
    'three """ quotes """',
    '"""',
    '"quoted"',
    "'",
    "'\"",
    "a trailing backslash \\",
    'a trailing quote "',
    "\\",
    '\\\\"',
    "\r",
    "a\r\nb\rc",
    "line\u2028separator\u2029and\x85next",
    "nul\0nul",
    "a lone surrogate \ud800",
    "{{ 7*7 }} {% include 'x' %} {# x #}",
    "\\N{BULLET} \\x41 \\u0041 \\777 \\",
    "%s %(a)s {0} {a}",
    "# type: ignore",
    "# fmt: off\n# mypy: ignore-errors\n# pyright: basic\n# noqa",
    "# -*- coding: latin-1 -*-",
    f'"""\n{EVIL}\n"""',
    f'")\n{EVIL}\n("',
    f"'\n{EVIL}\n'",
    f"\\\n{EVIL}",
    f'"\\"\n{EVIL}',
    "tab\tand trailing space \n  indented\n\n    more  \nless",
    "right to left \u202e and zero width \u200b",
    "  starts with spaces",
    "emoji \U0001f389 and caf\u00e9",
]


@pytest.mark.parametrize("text", TEXTS)
def test_string_literals(text: str) -> None:
    literal = string_literal(text)
    assert ast.literal_eval(literal) == text
    statement = f"x = {literal}\n"
    assert black.format_str(statement, mode=black.Mode()) == statement


@pytest.mark.parametrize("indent", [0, 4])
@pytest.mark.parametrize("text", TEXTS)
def test_docstrings(text: str, indent: int) -> None:
    literal = docstring(text, indent)
    source = f"class A:\n    {literal}\n\n    x: int\n    {literal}\n" if indent else f"{literal}\n\nx = 1\n"
    assert black.format_str(source, mode=black.Mode()) == source
    tree: Any = ast.parse(source)
    body = tree.body[0].body if indent else tree.body
    values = [node.value.value for node in body if isinstance(node, ast.Expr)]
    assert len(values) == (2 if indent else 1)
    meant = inspect.cleandoc(well_formed(text))
    if meant.endswith('"') and "\n" not in meant:
        meant += " "  # as black has it
    assert {inspect.cleandoc(value) for value in values} == {meant}
    assert not [line for line in source.split("\n") if line.startswith("#")]


def program(text: str) -> Program:
    """The text at every place where a program has text."""

    def key(path: str) -> DeclarationId:
        return DeclarationId("m", path)

    doc = Doc(text, (Tag("deprecated", text), Tag("default", text), Tag("example", text)))
    literal = Literal("string", text)
    properties = (
        Property(text, literal, doc=doc),
        Property("plain", Union((literal, Literal("string", "x"))), optional=True, doc=doc),
    )
    declarations = (
        ObjectDeclaration(key("A"), Object(properties), doc=doc),
        AliasDeclaration(key("B"), literal, doc=doc),
        EnumDeclaration(key("C"), (EnumMember(text, text, doc), EnumMember("other", "other")), doc),
        ObjectDeclaration(key(text or "Empty"), Object((Property("a", literal),)), doc=doc),
    )
    return Program((Module("m", Source("m.ts", b""), declarations, (), doc),), ("m",))


@pytest.mark.parametrize("target", ["pydantic", "typeddict"])
@pytest.mark.parametrize("text", TEXTS)
def test_text_everywhere(text: str, target: str) -> None:
    (file,) = TARGETS[target].emit(program(text), TargetOptions()).files
    source = file.text.encode()
    assert black.format_str(file.text, mode=black.Mode()) == file.text
    namespace: dict[str, Any] = {"__name__": "generated"}
    exec(compile(source, file.path, "exec"), namespace)  # noqa: S102 - generated text is what is tested
    if target == "pydantic" or well_formed(text) == text:  # Pydantic knows no lone surrogates.
        value = {well_formed(text): well_formed(text), "plain": "x"}
        adapter = TypeAdapter[Any](namespace["A"])
        assert adapter.dump_python(adapter.validate_python(value, strict=True), by_alias=True) == value
    # Of the functional form of a TypedDict the docs of keys are left out; the rest is there for all.
    strings = [
        each.value.value
        for each in ast.walk(ast.parse(source))
        if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)
    ]
    start = inspect.cleandoc(well_formed(text)).lstrip() + "\n\nDeprecated:"
    assert (
        not text.strip()
        or sum(inspect.cleandoc(string).startswith(start) for string in strings if isinstance(string, str)) >= 4
    )
