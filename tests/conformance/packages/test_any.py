"""No `any` that TypeScript does not say: each in a package's model stands where the text says so, or a diagnostic does."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
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
    Property,
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
_INDEX = re.compile(rb"\[\w+: [^\]]*\]\??:[^;]*")
_COMMENT = re.compile(rb"/\*.*?\*/|//[^\n]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Found:
    """An `any` of the model: the declaration that it is in, and the properties that lead to it."""

    declaration: Declaration
    properties: tuple[Property, ...]
    #: Whether an index signature is on the way.
    is_indexed: bool

    def __str__(self) -> str:
        return ".".join([self.declaration.id.path, *[each.name for each in self.properties]])


@pytest.mark.parametrize("entry", ENTRIES)
def test_each_any_is_said(entry: Path) -> None:
    evaluation = evaluate([entry])
    found = [any_ for module in evaluation.program.modules for each in module.declarations for any_ in _anys(each)]
    print(f"{entry}: {len(found)} any")
    assert [
        str(each) for each in found if not any(_is_said(place, evaluation) for place in _places(each, evaluation))
    ] == []


def _places(found: Found, evaluation: Evaluation) -> Iterator[Span]:
    """Where an `any` may be said: the properties that it stands in, an index signature, or the whole declaration."""
    spans = [each.span for each in found.properties if each.span is not None]
    yield from spans
    whole = found.declaration.span
    if whole is None:
        return
    if not spans:
        yield whole
    if found.is_indexed:
        yield from _matches(_INDEX, whole)
    # A property of a mapped type stands in the text of the type that is mapped.
    for property in found.properties:
        if property.span is not None and _text(property.span).startswith(b"{"):
            member = re.compile(rb"\b" + re.escape(property.name).encode() + rb"\b\??:[^;]*")
            for name in _names(_text(whole)):
                for body in _declarations(name, rb"[^}]*", evaluation.sources):
                    yield from _matches(member, body)


def _is_said(span: Span, evaluation: Evaluation) -> bool:
    """Whether the text at a place says `any`, or what a type that it names begins with does, or a diagnostic stands there."""
    text = _text(span)
    if _SAYS_ANY.search(text) or any(_overlap(span, each.span) for each in evaluation.diagnostics):
        return True
    # An `any` in the parameters' defaults of a declaration counts, one in its members does not.
    heads = [head for name in _names(text) for head in _declarations(name, rb"[^{;]*", evaluation.sources)]
    return any(_SAYS_ANY.search(_text(head)) for head in heads)


def _names(text: bytes) -> set[bytes]:
    return set(re.findall(rb"\b[A-Z]\w*", text))


def _declarations(name: bytes, rest: bytes, sources: Iterable[Source]) -> Iterator[Span]:
    """The declarations of a name, as far as a pattern of what follows it goes."""
    pattern = re.compile(rb"\b(?:interface|class|type)\s+" + name + rb"\b" + rest)
    for source in sources:
        yield from _matches(pattern, Span(source, 0, len(source.data)))


def _matches(pattern: re.Pattern[bytes], span: Span) -> Iterator[Span]:
    for match in pattern.finditer(span.source.data, span.start, span.end):
        yield Span(span.source, match.start(), match.end())


def _text(span: Span) -> bytes:
    """The text of a place without comments."""
    return _COMMENT.sub(b"", span.source.data[span.start : span.end])


def _overlap(one: Span, other: Span | None) -> bool:
    return other is not None and one.source is other.source and one.start < other.end and other.start < one.end


def _anys(declaration: Declaration) -> Iterator[Found]:
    match declaration:
        case EnumDeclaration():
            return
        case ObjectDeclaration():
            types = [declaration.type, *declaration.bases]
        case AliasDeclaration():
            types = [declaration.type]
    start = Found(declaration, (), is_indexed=False)
    for type in types:
        yield from _anys_of(type, start)


def _anys_of(type: Type, found: Found) -> Iterator[Found]:
    match type:
        case Keyword():
            if type == ANY:
                yield found
        case Object():
            for property in type.properties:
                yield from _anys_of(property.type, replace(found, properties=(*found.properties, property)))
            for index in type.indexes:
                yield from _anys_of(index.value, replace(found, is_indexed=True))
        case Literal() | TypeVariable() | Template():
            return
        case _:
            for part in _parts(type):
                yield from _anys_of(part, found)


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
