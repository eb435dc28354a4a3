"""What the templates print: finished pieces of Markdown, and nothing to decide. Absent pieces are None or empty."""

from collections.abc import Sequence
from dataclasses import dataclass

from typeferry.render.markdown_text import Markdown


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table."""

    cells: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class TableView:
    """A table; every row has as many cells as `header`."""

    header: tuple[Markdown, ...]
    rows: tuple[Row, ...]


def table(header: Sequence[Markdown], rows: Sequence[Row]) -> TableView:
    """A table without the last columns that would be empty in every row."""
    width = len(header)
    while width > 1 and not any(row.cells[width - 1] for row in rows):
        width -= 1
    return TableView(tuple(header[:width]), tuple([Row(row.cells[:width]) for row in rows]))


@dataclass(frozen=True, slots=True)
class CommentView:
    """A doc comment, sorted."""

    deprecated: Markdown | None
    prose: Markdown | None
    notes: tuple[Markdown, ...]
    examples: tuple[Markdown, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """An anonymous object, or a property that has more to say than its table has room for."""

    anchor: Markdown
    title: Markdown
    type: Markdown | None
    comment: CommentView
    tables: tuple[TableView, ...]


@dataclass(frozen=True, slots=True)
class UsesView:
    """Links to those who use a type in a certain way; so many that they are better folded away, or not."""

    verb: Markdown
    count: Markdown
    links: Markdown
    is_long: bool


@dataclass(frozen=True, slots=True)
class DeclarationView:
    """All that a page says of one declaration."""

    anchor: Markdown
    title: Markdown
    facts: Markdown
    """What kind of type it is, and how it relates to others, on one line."""
    comment: CommentView
    type: Markdown | None
    tables: tuple[TableView, ...]
    """Type parameters, properties, enum values, members of a union."""
    inherited: Markdown | None
    uses: tuple[UsesView, ...]
    example: Markdown | None
    long_example: Markdown | None
    """The example, where it is so long that it is better folded away."""
    sections: tuple[SectionView, ...]
    source: Markdown | None


@dataclass(frozen=True, slots=True)
class ContentsEntry:
    """A line of the contents list."""

    link: Markdown
    summary: Markdown | None


@dataclass(frozen=True, slots=True)
class ContentsView:
    """The contents list, or the part of it for one of several modules."""

    title: Markdown | None
    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True, slots=True)
class PageView:
    """One file of documentation."""

    title: Markdown
    comments: tuple[CommentView, ...]
    contents: tuple[ContentsView, ...]
    declarations: tuple[DeclarationView, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    """The list of all pages."""

    title: Markdown
    entries: tuple[ContentsEntry, ...]
