"""Types as TypeScript writes them, in code whose names are links."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal as OneOf
from typing import NamedTuple, assert_never

from typeferry.model import (
    Array,
    DeclarationId,
    IndexSignature,
    Keyword,
    Literal,
    Map,
    Object,
    Reference,
    Template,
    Tuple,
    TupleElement,
    Type,
    TypeVariable,
    Union,
)
from typeferry.render.markdown_text import Markdown, code, code_element, escape_code, link
from typeferry.targets.markdown.book import Scope
from typeferry.targets.markdown.literals import literal_text

_KEYWORDS = {"nonnull": "{}", "date": "Date", "bytes": "Uint8Array"}
_CASINGS = {"upper": "Uppercase", "lower": "Lowercase", "capitalized": "Capitalize", "uncapitalized": "Uncapitalize"}


class Text(NamedTuple):
    """A piece of code, and where it leads."""

    text: str
    href: str | None = None


@dataclass(frozen=True, slots=True)
class _Operand:
    """A type that is put in parentheses where it is a union (an element of an array)."""

    type: Type


Part = Text | Type | _Operand


def type_text(type_: Type, scope: Scope) -> Markdown:
    """A type as inline code. Anonymous objects are links to their sections."""
    return code_text(spell([type_], scope))


def index_text(index: IndexSignature, scope: Scope) -> Markdown:
    """The left side of an index signature: `[key: string]`."""
    return code_text(spell([Text("[key: "), index.key, Text("]")], scope))


def reference_text(target: DeclarationId, scope: Scope) -> Markdown:
    """The name of a declaration as a link to it."""
    return code_text([Text(target.path, scope.href(target))])


def member_text(name: str, href: str) -> Markdown:
    """The name of a member as a link to it."""
    return code_text([Text(name, href)])


def code_text(texts: Sequence[Text]) -> Markdown:
    """Pieces as one inline code: a link around a code span where it is one name, as Markdown goes."""
    match texts:
        case [Text(text, href)] if href is not None:
            return link(code(text), href)
        case _ if not any(text.href for text in texts):
            return code("".join([text.text for text in texts]))
        case _:
            return code_element([link(escape_code(text), href) if href else escape_code(text) for text, href in texts])


def spell(parts: Sequence[Part], scope: Scope) -> list[Text]:
    """The pieces of types, in a row; on a stack of our own, as types may be nested deeper than Python's."""
    texts: list[Text] = []
    todo = list(reversed(parts))
    while todo:
        part = todo.pop()
        match part:
            case Text():
                texts.append(part)
            case _Operand(Union() as inner):
                todo.extend([Text(")"), inner, Text("(")])
            case _Operand(inner):
                todo.append(inner)
            case _:
                todo.extend(reversed(list(_parts(part, scope))))
    return texts


def _parts(type_: Type, scope: Scope) -> Iterator[Part]:
    """A type one level down."""
    match type_:
        case Keyword(name):
            yield Text(_KEYWORDS.get(name, name))
        case Literal():
            yield _literal(type_, scope)
        case TypeVariable(name):
            yield Text(name)
        case Template():
            yield from _template(type_)
        case Array():
            yield Text("readonly " if type_.readonly else "")
            yield _Operand(type_.element)
            yield Text("[]")
        case Tuple():
            yield from _tuple(type_)
        case Map():
            yield Text("Readonly<Record<" if type_.readonly else "Record<")
            yield type_.key
            yield Text(", ")
            yield type_.value
            yield Text(">>" if type_.readonly else ">")
        case Union():
            yield from _separated(type_.members, " | ")
        case Reference():
            yield Text(type_.target.path, scope.href(type_.target))
            if type_.arguments:
                yield Text("<")
                yield from _separated(type_.arguments, ", ")
                yield Text(">")
        case Object():
            section = scope.outline.sections.get(type_) if scope.outline is not None else None
            yield Text(type_.label or "object", f"#{section.anchor}" if section is not None else None)
        case _:
            assert_never(type_)


def _literal(literal: Literal, scope: Scope) -> Text:
    if literal.member is not None and (href := scope.enum_member_href(literal.member)) is not None:
        return Text(f"{literal.member.enum.path}.{literal.member.name}", href)
    return Text(literal_text(literal))


def _template(template: Template) -> Iterator[Part]:
    casing = _CASINGS[template.casing] if template.casing is not None else None
    if casing is not None:
        yield Text(f"{casing}<")
    if template.texts == ("", "") and template.casing is not None:
        yield template.types[0]
    else:
        yield Text("`" + _template_text(template.texts[0]))
        for type_, text in zip(template.types, template.texts[1:], strict=True):
            yield Text("${")
            yield type_
            yield Text("}" + _template_text(text))
        yield Text("`")
    if casing is not None:
        yield Text(">")


def _template_text(text: str) -> str:
    return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")


def _tuple(tuple_: Tuple) -> Iterator[Part]:
    yield Text("readonly [" if tuple_.readonly else "[")
    for position, element in enumerate(tuple_.elements):
        if position:
            yield Text(", ")
        yield from _element(element)
    yield Text("]")


def _element(element: TupleElement) -> Iterator[Part]:
    kind: OneOf["required", "optional", "rest"] = element.kind
    match kind:
        case "required":
            if element.label:
                yield Text(f"{element.label}: ")
            yield element.type
        case "optional":
            yield Text(f"{element.label}?: " if element.label else "")
            yield element.type if element.label else _Operand(element.type)
            yield Text("" if element.label else "?")
        case "rest":
            yield Text(f"...{element.label}: " if element.label else "...")
            yield _Operand(element.type)
            yield Text("[]")


def _separated(types: Sequence[Type], separator: str) -> Iterator[Part]:
    for position, type_ in enumerate(types):
        if position:
            yield Text(separator)
        yield type_
