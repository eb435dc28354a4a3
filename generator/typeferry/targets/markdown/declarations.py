"""The view of a declaration."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import assert_never

from typeferry.model import (
    AliasDeclaration,
    Declaration,
    EnumDeclaration,
    Literal,
    ObjectDeclaration,
    TypeParameter,
    Union,
    spans_of,
)
from typeferry.render.markdown_text import Markdown, anchor, code, escape, fence, join, markdown, struck
from typeferry.targets.markdown.book import Scope
from typeferry.targets.markdown.comments import read_comment
from typeferry.targets.markdown.examples import minimal_example
from typeferry.targets.markdown.inheritance import inherited_text
from typeferry.targets.markdown.literals import literal_text
from typeferry.targets.markdown.outline import Outline, property_step
from typeferry.targets.markdown.sections import comment_view, description, object_views
from typeferry.targets.markdown.source_text import source_text
from typeferry.targets.markdown.type_text import member_text, reference_text, type_text
from typeferry.targets.markdown.unions import union_text
from typeferry.targets.markdown.usage import Use, Uses
from typeferry.targets.markdown.views import DeclarationView, Row, SectionView, TableView, UsesView, table

#: Beyond so many places in all, or in one declaration, those who use a type are named by their declarations alone.
MANY, SEVERAL = 12, 3
#: Lines of an example that nobody wants to scroll past.
LONG = 40
#: More users of a type than this are folded away.
FOLDED = 40
_NOTHING = Markdown("")


def declaration_view(outline: Outline, uses: Uses, exported_as: Sequence[str], scope: Scope) -> DeclarationView:
    """All that the docs say of a declaration."""
    declaration = outline.declaration
    constraints = declaration.constraints if isinstance(declaration, AliasDeclaration) else None
    comment = read_comment(declaration.doc, constraints, scope.links)
    type_, members = union_text(declaration.type, scope) if isinstance(declaration, AliasDeclaration) else (None, None)
    if isinstance(declaration, EnumDeclaration):
        own, sections = _enum_views(declaration, outline, scope)
    else:
        root = declaration.type if isinstance(declaration, ObjectDeclaration) else None
        own, sections = object_views(root, declaration.id.path, outline, scope)
    tables = (_type_parameters(declaration, scope), members, own)
    example = _example(declaration, scope)
    is_long = example is not None and example.count("\n") > LONG
    title = escape(declaration.id.path)
    return DeclarationView(
        anchor=anchor(outline.anchor),
        title=struck(title) if comment.deprecated is not None else title,
        facts=join(" · ", _facts(declaration, exported_as, scope)),
        comment=comment_view(comment),
        type=type_,
        tables=tuple([each for each in tables if each is not None]),
        inherited=inherited_text(declaration, scope) if isinstance(declaration, ObjectDeclaration) else None,
        uses=tuple([each for each in (_extended_by(uses, scope), _used_by(uses, scope)) if each is not None]),
        example=None if is_long else example,
        long_example=example if is_long else None,
        sections=sections,
        source=_source(declaration),
    )


def _facts(declaration: Declaration, exported_as: Sequence[str], scope: Scope) -> Iterator[Markdown]:
    match declaration:
        case ObjectDeclaration():
            yield Markdown("*Object*")
            if declaration.bases:
                yield markdown("extends {}", join(", ", [type_text(base, scope) for base in declaration.bases]))
        case AliasDeclaration():
            yield Markdown("*Union*" if isinstance(declaration.type, Union) else "*Alias*")
        case EnumDeclaration():
            yield Markdown("*Enum*")
        case _:
            assert_never(declaration)
    others = [name for name in exported_as if name != declaration.id.path]
    if others:
        yield markdown("exported as {}", join(", ", map(code, others)))


def _type_parameters(declaration: Declaration, scope: Scope) -> TableView | None:
    parameters = () if isinstance(declaration, EnumDeclaration) else declaration.type_parameters
    if not parameters:
        return None
    header = [Markdown("Type parameter"), Markdown("Extends"), Markdown("Default")]
    return table(header, [_type_parameter(parameter, scope) for parameter in parameters])


def _type_parameter(parameter: TypeParameter, scope: Scope) -> Row:
    constraint = type_text(parameter.constraint, scope) if parameter.constraint is not None else _NOTHING
    default = type_text(parameter.default, scope) if parameter.default is not None else _NOTHING
    return Row((code(parameter.name), constraint, default))


def _enum_views(
    declaration: EnumDeclaration, outline: Outline, scope: Scope
) -> tuple[TableView | None, tuple[SectionView, ...]]:
    """The table of an enum's members, and sections for those that have more to say."""
    rows: list[Row] = []
    views: list[SectionView] = []
    for member in declaration.members:
        comment = read_comment(member.doc, None, scope.links)
        place = outline.enum_members[member.name]
        name = code(member.name) if comment.is_short else member_text(member.name, f"#{place}")
        if comment.deprecated is not None:
            name = struck(name)
        if comment.is_short:
            name = join("", [anchor(place), name])
        else:
            title = escape(declaration.id.path + property_step(member.name))
            views.append(SectionView(anchor(place), title, None, comment_view(comment), ()))
        value = Literal("string" if isinstance(member.value, str) else "number", member.value)
        rows.append(Row((name, code(literal_text(value)), description(comment, place))))
    header = [Markdown("Member"), Markdown("Value"), Markdown("Description")]
    return table(header, rows) if rows else None, tuple(views)


def _extended_by(uses: Uses, scope: Scope) -> UsesView | None:
    return _uses(Markdown("Extended by"), [reference_text(target, scope) for target in uses.subtypes])


def _used_by(uses: Uses, scope: Scope) -> UsesView | None:
    """The members that use a type, or the declarations whose members do where those are many."""
    counts = Counter(use.declaration for use in uses.members)
    shown = {
        Use(use.declaration) if len(uses.members) > MANY or counts[use.declaration] > SEVERAL else use: None
        for use in uses.members
    }
    return _uses(Markdown("Used by"), [_use(use, scope) for use in shown])


def _uses(verb: Markdown, links: Sequence[Markdown]) -> UsesView | None:
    if not links:
        return None
    return UsesView(verb, escape(str(len(links))), join(", ", links), len(links) > FOLDED)


def _use(use: Use, scope: Scope) -> Markdown:
    outline, place = scope.book.outlines.get(use.declaration), scope.book.places.get(use.declaration)
    if use.owner is None or outline is None or place is None:
        return reference_text(use.declaration, scope)
    section = outline.sections.get(use.owner)
    title = (section.title if section is not None else use.declaration.path) + property_step(use.property)
    return member_text(title, scope.page.href(place.page, outline.properties[use.owner, use.property]))


def _example(declaration: Declaration, scope: Scope) -> Markdown | None:
    if not isinstance(declaration, ObjectDeclaration) or declaration.type_parameters:
        return None
    example = minimal_example(declaration, scope.book.declarations)
    return fence(example, "json") if example is not None else None


def _source(declaration: Declaration) -> Markdown | None:
    texts = [source_text(span.text) for span in spans_of(declaration)]
    return fence("\n\n".join(texts), "ts") if texts else None
