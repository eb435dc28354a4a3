"""All pages with their places: where a declaration, a member or a name in a comment is told of."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from typeferry.model import Declaration, DeclarationId, EnumMemberId, Module, Program
from typeferry.model.index import Declarations, declarations_by_id
from typeferry.targets.markdown.outline import Anchors, Outline, outline_of
from typeferry.targets.markdown.pages import Page, pages_of
from typeferry.targets.markdown.prose import Links


class Place(NamedTuple):
    """An anchor on a page."""

    page: str
    anchor: str


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """The docs of a program before they are written."""

    pages: tuple[Page, ...]
    declarations: Declarations
    outlines: Mapping[DeclarationId, Outline]
    places: Mapping[DeclarationId, Place]
    names: Mapping[str, Mapping[str, Place]]
    """By module key: the places of what is declared or exported there, and of its members, by path."""
    everywhere: Mapping[str, Place | None]
    """The same for all modules; None where several have the path."""
    base_url: str | None


@dataclass(frozen=True, slots=True, eq=False)
class Scope:
    """The docs of one declaration (or of a module as a whole): what is said from there."""

    book: Book
    page: Page
    module: Module
    outline: Outline | None = None

    def href(self, target: DeclarationId) -> str | None:
        """The address of a declaration, or None where the docs do not tell of it."""
        place = self.book.places.get(target)
        return None if place is None else self.page.href(*place)

    def enum_member_href(self, member: EnumMemberId) -> str | None:
        """The address of an enum member."""
        place, outline = self.book.places.get(member.enum), self.book.outlines.get(member.enum)
        if place is None or outline is None or member.name not in outline.enum_members:
            return None
        return self.page.href(place.page, outline.enum_members[member.name])

    @property
    def links(self) -> Links:
        """What the comments here may link to."""
        return Links(self.find, self.book.base_url)

    def find(self, name: str) -> str | None:
        """The address of what a comment here calls by a name: `Job`, `Job.error`, `Job#error`, or a member's own name."""
        path = re.sub(r"[#~]", ".", name.strip())
        here = self.book.names[self.module.key]
        space = self.outline.declaration.id.path if self.outline is not None else ""
        while True:
            place = here.get(f"{space}.{path}" if space else path)
            if place is not None:
                return self.page.href(*place)
            if not space:
                break
            space = space.rpartition(".")[0]
        place = self.book.everywhere.get(path)
        return None if place is None else self.page.href(*place)


def plan_book(program: Program, bundle: bool, base_url: str | None) -> Book:
    """Decide where everything stands, before a word is written."""
    pages = pages_of(program, bundle)
    declarations = declarations_by_id(program)
    outlines: dict[DeclarationId, Outline] = {}
    places: dict[DeclarationId, Place] = {}
    for page in pages:
        for outline in _page_outlines(page, declarations):
            outlines[outline.declaration.id] = outline
            places[outline.declaration.id] = Place(page.path, outline.anchor)
    names = {module.key: _names(module, outlines, places) for page in pages for module in page.modules}
    return Book(pages, declarations, outlines, places, names, _merge(list(names.values())), base_url)


def _page_outlines(page: Page, declarations: Declarations) -> list[Outline]:
    """The outlines of a page's declarations; these get their anchors before anything in them does."""
    anchors = Anchors()
    on_page = [declaration for module in page.modules for declaration in module.declarations]
    slugs: dict[str, set[str]] = {heading_slug(title): {""} for title in ("Contents", page.title)}
    for declaration in on_page:
        slugs.setdefault(heading_slug(declaration.id.path), set()).add(declaration.id.path)
    own = [anchors.free(_declaration_anchor(declaration, slugs)) for declaration in on_page]
    return [
        outline_of(declaration, anchor, anchors, declarations) for declaration, anchor in zip(on_page, own, strict=True)
    ]


def _declaration_anchor(declaration: Declaration, slugs: Mapping[str, set[str]]) -> str:
    """A declaration's path, unless GitHub and MkDocs give that as an anchor to another heading."""
    path = declaration.id.path
    return path if slugs.get(path, {path}) == {path} else f"{path}-type"


def heading_slug(title: str) -> str:
    """The anchor that GitHub and MkDocs give a heading by themselves."""
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


def _names(
    module: Module, outlines: Mapping[DeclarationId, Outline], places: Mapping[DeclarationId, Place]
) -> Mapping[str, Place]:
    names: dict[str, Place] = {}
    for declaration in module.declarations:
        place = places[declaration.id]
        names[declaration.id.path] = place
        for path, anchor in outlines[declaration.id].names.items():
            names.setdefault(path, Place(place.page, anchor))
    for export in module.exports:
        if export.target in places:
            names.setdefault(export.name, places[export.target])
    return names


def _merge(tables: Sequence[Mapping[str, Place]]) -> Mapping[str, Place | None]:
    merged: dict[str, Place | None] = {}
    for table in tables:
        for path, place in table.items():
            merged[path] = place if merged.get(path, place) == place else None
    return merged
