"""Unions: a table of their members, with what tells them apart."""

import re

from typeferry.model import Array, Doc, Keyword, Literal, Object, Reference, Type, Union
from typeferry.model.discriminant import discriminant
from typeferry.render.markdown_text import Markdown, code, escape, join, link, markdown
from typeferry.targets.markdown.book import Scope
from typeferry.targets.markdown.literals import literal_text
from typeferry.targets.markdown.prose.inline import render_inline
from typeferry.targets.markdown.type_text import code_text, spell, type_text
from typeferry.targets.markdown.views import Row, TableView, table

# A union of more characters makes the cell of a table too wide for what stands beside it.
WIDE = 70
_NOTHING = Markdown("")


def is_wide(type_: Type, scope: Scope) -> bool:
    """Whether a type is a union (or an array of one) that needs room of its own."""
    return _union_in(type_) is not None and sum(len(text.text) for text in spell([type_], scope)) > WIDE


def type_cell(type_: Type, href: str, scope: Scope) -> Markdown:
    """A type for a table: a wide one in a few words, linked to where it is told in full."""
    union = _union_in(type_)
    texts = spell([type_], scope)
    if union is None or sum(len(text.text) for text in texts) <= WIDE:
        return code_text(texts)
    count = sum(member != Keyword("null") for member in union.members)
    what = "values" if all(isinstance(member, Literal | Keyword) for member in union.members) else "types"
    array = "array of " if isinstance(type_, Array) else ""
    return link(escape(f"{array}one of {count} {what}"), href)


def told_apart(type_: Type, scope: Scope) -> Markdown | None:
    """What tells the members of a union apart, for one that has no table to show it."""
    union = _union_in(type_)
    found = discriminant(union, scope.book.declarations) if union is not None and not is_wide(type_, scope) else None
    return markdown("Told apart by {}.", code(found.property)) if found is not None else None


def union_text(type_: Type, scope: Scope) -> tuple[Markdown | None, TableView | None]:
    """A type in full: a sentence or code for one that a line can hold, a table for a union of other types."""
    union = _union_in(type_)
    if union is None:
        return type_text(type_, scope), None
    array = Markdown("Array of one of") if isinstance(type_, Array) else Markdown("One of")
    if all(isinstance(member, Literal | Keyword) for member in union.members):
        members = join(", ", [type_text(member, scope) for member in union.members])
        return markdown("{} {}.", array, members), None
    return None, union_table(union, scope, array)


def union_table(union: Union, scope: Scope, title: Markdown) -> TableView:
    """The members of a union; where a property tells them apart, with its values."""
    found = discriminant(union, scope.book.declarations)
    rows: list[Row] = []
    for position, member in enumerate(union.members):
        values = [code(literal_text(value)) for value in found.values[position]] if found is not None else []
        tag = [join(", ", values)] if found is not None else []
        rows.append(Row((type_text(member, scope), *tag, _summary(member, scope))))
    tag_header = [code(found.property)] if found is not None else []
    return table([title, *tag_header, Markdown("Description")], rows)


def first_sentence(doc: Doc | None, scope: Scope) -> Markdown | None:
    """The start of a comment, for a list."""
    if doc is None:
        return None
    paragraph = re.split(r"\n\s*\n|\n(?=\s*(?:[-*+]\s|[#>|]|```|~~~|\d+[.)]\s))", doc.text.strip(), maxsplit=1)[0]
    sentence = re.match(r".*?[.!?](?=\s|$)", paragraph, re.DOTALL)
    text = (sentence[0] if sentence else paragraph).strip("# ")
    return render_inline(text, scope.links) if text else None


def _union_in(type_: Type) -> Union | None:
    inner = type_.element if isinstance(type_, Array) else type_
    return inner if isinstance(inner, Union) else None


def _summary(member: Type, scope: Scope) -> Markdown:
    doc: Doc | None = None
    if isinstance(member, Reference) and member.target in scope.book.declarations:
        doc = scope.book.declarations[member.target].doc
    elif isinstance(member, Object):
        doc = member.doc
    return first_sentence(doc, scope) or _NOTHING
