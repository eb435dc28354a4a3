"""No `any` that TypeScript does not say: each in a package's model stands where the text says so, or a diagnostic does."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import published
import pytest

from typeferry.model import (
    ANY,
    AliasDeclaration,
    Array,
    Declaration,
    EnumDeclaration,
    Keyword,
    Literal,
    Map,
    Object,
    ObjectDeclaration,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)
from typeferry.semantics import Evaluation, evaluate
from typeferry.source import Source, Span

ENTRIES = [
    pytest.param(entry, id=f"{package.name}-{entry.name}", marks=pytest.mark.xdist_group(package.name))
    for package in published.PACKAGES
    for entry in package.entries
]
_SAYS_ANY = re.compile(rb"\b(any|Function)\b")
_COMMENT = re.compile(rb"/\*.*?\*/|//[^\n]*", re.DOTALL)


@pytest.mark.parametrize("entry", ENTRIES)
def test_each_any_is_said(entry: Path) -> None:
    evaluation = evaluate([entry])
    found = [any_ for module in evaluation.program.modules for each in module.declarations for any_ in _anys(each)]
    print(f"{entry}: {len(found)} any")
    assert [where for where, spans in found if not any(_is_explained(span, evaluation) for span in spans)] == []


def _is_explained(span: Span, evaluation: Evaluation) -> bool:
    """Whether the text at a place says `any`, or a type that it names does, or a diagnostic stands there."""
    text = _code(span.source, span.start, span.end)
    if _SAYS_ANY.search(text) or any(_overlap(span, each.span) for each in evaluation.diagnostics):
        return True
    names = set(re.findall(rb"\b[A-Z]\w*", text))
    return any(_SAYS_ANY.search(head) for name in names for head in _declarations(name, evaluation.sources))


def _declarations(name: bytes, sources: Iterable[Source]) -> Iterator[bytes]:
    """What declares a name, up to where its members begin or it ends: an `any` in its parameters' defaults counts."""
    pattern = re.compile(rb"\b(?:interface|class|type)\s+" + name + rb"\b[^{;]*")
    for source in sources:
        yield from pattern.findall(_code(source, 0, len(source.data)))


def _code(source: Source, start: int, end: int) -> bytes:
    return _COMMENT.sub(b"", source.data[start:end])


def _overlap(one: Span, other: Span | None) -> bool:
    return other is not None and one.source is other.source and one.start < other.end and other.start < one.end


def _anys(declaration: Declaration) -> Iterator[tuple[str, list[Span]]]:
    """Each `any` of a declaration, under its name, with its places: the properties that it stands in, or the whole."""
    match declaration:
        case EnumDeclaration():
            return
        case ObjectDeclaration():
            types = [declaration.type, *declaration.bases]
        case AliasDeclaration():
            types = [declaration.type]
    whole = [declaration.span] if declaration.span is not None else []
    for type in types:
        for spans in _places(type, []):
            yield declaration.id.path, spans or whole


def _places(type: Type, around: list[Span]) -> Iterator[list[Span]]:
    match type:
        case Keyword():
            if type == ANY:
                yield around
        case Object():
            for property in type.properties:
                yield from _places(property.type, [*around, property.span] if property.span is not None else around)
            for index in type.indexes:
                yield from _places(index.value, around)
        case Literal() | TypeVariable() | Template():
            return
        case _:
            for part in _parts(type):
                yield from _places(part, around)


def _parts(type: Array | Map | Tuple | Union | Reference) -> Iterable[Type]:
    match type:
        case Array():
            return [type.element]
        case Map():
            return [type.key, type.value]
        case Tuple():
            return [each.type for each in type.elements]
        case Union():
            return type.members
        case Reference():
            return type.arguments
