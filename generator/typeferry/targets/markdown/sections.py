"""The members of objects: a table of properties, and a section for whatever its cells cannot hold."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from typeferry.model import (
    AliasDeclaration,
    DeclarationId,
    Keyword,
    Object,
    Property,
    Reference,
    Type,
    Union,
)
from typeferry.model.index import Declarations
from typeferry.render.markdown_text import Markdown, anchor, code, escape, join, link, markdown, struck
from typeferry.targets.markdown.book import Scope
from typeferry.targets.markdown.comments import Comment, read_comment
from typeferry.targets.markdown.outline import Outline, Section, index_step, property_step, shown_name
from typeferry.targets.markdown.type_text import index_text, member_text
from typeferry.targets.markdown.unions import is_wide, told_apart, type_cell, union_text
from typeferry.targets.markdown.views import CommentView, Row, SectionView, TableView, table

_HEADER = tuple(map(Markdown, ("Property", "Type", "Presence", "Description")))
_NOTHING = Markdown("")


@dataclass(frozen=True, slots=True)
class Member:
    """A property or an index signature, ready to be told of.

    `has_section` says whether a section of its own does so, where `is_documented` says whether it has a comment.
    """

    name: Markdown
    type: Type
    presence: Markdown
    title: str
    anchor: str
    comment: Comment
    is_documented: bool
    has_section: bool


def comment_view(comment: Comment) -> CommentView:
    """A comment that stands by itself, below a heading."""
    return CommentView(
        comment.deprecated.line if comment.deprecated is not None else None,
        comment.prose.text or None,
        tuple([note.line for note in comment.notes]),
        comment.examples,
    )


def object_views(
    root: Object | None, title: str, outline: Outline, scope: Scope
) -> tuple[TableView | None, tuple[SectionView, ...]]:
    """The table of a declaration's properties, and the sections below it.

    First come the properties that have more to say than a cell holds, then each anonymous object, likewise.
    """
    anchors = {section.anchor for section in outline.sections.values()}
    members = _members(root, title, anchors, outline, scope) if root is not None else []
    owners = {member.anchor: member for member in members}
    properties = _table(members, scope) if root is not None else None
    views = list(_details(members, anchors, scope))
    for section in outline.sections.values():
        members = _members(section.type, section.title, anchors, outline, scope)
        owners |= {member.anchor: member for member in members}
        views.append(_object_section(section, members, owners.get(section.anchor), scope))
        views.extend(_details(members, anchors, scope))
    return properties, tuple(views)


def _members(owner: Object, title: str, anchors: AbstractSet[str], outline: Outline, scope: Scope) -> list[Member]:
    members: list[Member] = []
    for each in owner.properties:
        place = outline.properties[owner, each.name]
        comment = read_comment(each.doc, each.constraints, scope.links)
        has_section = place in anchors or not comment.is_short or is_wide(each.type, scope)
        shown = shown_name(each.name)
        name = member_text(shown, f"#{place}") if has_section else code(shown)
        path = title + property_step(each.name)
        presence = _presence(each, scope)
        members.append(Member(name, each.type, presence, path, place, comment, each.doc is not None, has_section))
    for position, index in enumerate(owner.indexes):
        place = outline.indexes[owner, position]
        comment = read_comment(index.doc, None, scope.links)
        has_section = place in anchors or not comment.is_short or is_wide(index.value, scope)
        presence = Markdown("readonly") if index.readonly else _NOTHING
        path, name = title + index_step(index.key), index_text(index, scope)
        members.append(Member(name, index.value, presence, path, place, comment, index.doc is not None, has_section))
    return members


def _details(members: Sequence[Member], anchors: AbstractSet[str], scope: Scope) -> Iterator[SectionView]:
    """The sections of properties that are no anonymous objects."""
    for member in members:
        if member.has_section and member.anchor not in anchors:
            type_, union = union_text(member.type, scope)
            tables = (union,) if union is not None else ()
            yield SectionView(anchor(member.anchor), escape(member.title), type_, comment_view(member.comment), tables)


def _object_section(section: Section, members: Sequence[Member], owner: Member | None, scope: Scope) -> SectionView:
    """The section of an anonymous object. Where it is but one member of a property's wide union, the others are told."""
    union: TableView | None = None
    if owner is not None and is_wide(owner.type, scope):
        _, union = union_text(owner.type, scope)
    tables = (union, _table(members, scope))
    return SectionView(
        anchor(section.anchor),
        escape(section.title),
        None,
        comment_view(_section_comment(section.type, owner, scope)),
        tuple([each for each in tables if each is not None]),
    )


def _section_comment(type_: Object, owner: Member | None, scope: Scope) -> Comment:
    """What is said of an anonymous object: by the property that it belongs to, or by itself."""
    if owner is not None and owner.is_documented:
        return owner.comment
    return read_comment(type_.doc, None, scope.links)


def _table(members: Sequence[Member], scope: Scope) -> TableView | None:
    return table(_HEADER, [_row(member, scope) for member in members]) if members else None


def _row(member: Member, scope: Scope) -> Row:
    name = struck(member.name) if member.comment.deprecated is not None else member.name
    if not member.has_section:
        name = join("", [anchor(member.anchor), name])
    type_ = type_cell(member.type, f"#{member.anchor}", scope)
    lines = (description(member.comment, member.anchor), told_apart(member.type, scope))
    return Row((name, type_, member.presence, join("<br>", [line for line in lines if line])))


def description(comment: Comment, place: str) -> Markdown:
    """A comment in a cell: all of a short one; of a longer one what sums it up, and where the rest is."""
    if comment.is_short:
        return join("<br>", comment.lines)
    summary = comment.prose.summary
    deprecated = comment.deprecated.summary if comment.deprecated is not None else None
    more = link(Markdown("More …"), f"#{place}")
    lines = [line for line in (deprecated, summary) if line is not None]
    return markdown("{} {}", join("<br>", lines), more) if lines else more


def _presence(member: Property, scope: Scope) -> Markdown:
    words = [
        Markdown("optional") if member.optional else Markdown("required"),
        *([Markdown("nullable")] if admits_null(member.type, scope.book.declarations) else []),
        *([Markdown("readonly")] if member.readonly else []),
    ]
    return join(", ", words)


def admits_null(type_: Type, declarations: Declarations) -> bool:
    """Whether a type says that null is one of its values."""
    todo: list[Type] = [type_]
    seen: set[DeclarationId] = set()
    while todo:
        match todo.pop():
            case Keyword("null"):
                return True
            case Union(members):
                todo.extend(members)
            case Reference(target) if target not in seen:
                seen.add(target)
                declaration = declarations.get(target)
                if isinstance(declaration, AliasDeclaration):
                    todo.append(declaration.type)
            case _:
                pass
    return False
