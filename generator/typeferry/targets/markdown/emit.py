"""The `markdown` target: a program as pages of documentation."""

from collections.abc import Mapping, Sequence

from typeferry.model import DeclarationId, Module, Program
from typeferry.render.environment import environment
from typeferry.render.markdown_text import Markdown, escape, link
from typeferry.targets import Emitted, OutputFile
from typeferry.targets.markdown.book import Book, Place, Scope, plan_book
from typeferry.targets.markdown.comments import read_comment
from typeferry.targets.markdown.declarations import declaration_view
from typeferry.targets.markdown.pages import Page, index_path
from typeferry.targets.markdown.sections import comment_view
from typeferry.targets.markdown.unions import first_sentence
from typeferry.targets.markdown.usage import Uses, find_uses
from typeferry.targets.markdown.views import ContentsEntry, ContentsView, DeclarationView, IndexView, PageView
from typeferry.targets.options import TargetOptions


def emit(program: Program, options: TargetOptions) -> Emitted:
    """The pages of a program's docs; several pages have an index."""
    book = plan_book(program, options.bundle, options.docs_base_url)
    templates = environment(options.templates)
    uses = find_uses(program)
    exported_as = _export_names(program)
    page_template = templates.get_template("markdown/page.jinja")
    files = [
        OutputFile(
            page.path,
            page_template.render(page=_page_view(page, book, uses, exported_as)),
            tuple(module.source for module in page.modules),
        )
        for page in book.pages
    ]
    if len(book.pages) > 1:
        index = Page(index_path(book.pages), "Modules", ())
        view = _index_view(index, book)
        files.append(OutputFile(index.path, templates.get_template("markdown/index.jinja").render(page=view)))
    return Emitted(tuple(files))


def _page_view(
    page: Page,
    book: Book,
    uses: Mapping[DeclarationId, Uses],
    exported_as: Mapping[DeclarationId, Sequence[str]],
) -> PageView:
    declarations: list[DeclarationView] = []
    for module in page.modules:
        for declaration in module.declarations:
            outline = book.outlines[declaration.id]
            scope = Scope(book, page, module, outline)
            names = exported_as.get(declaration.id, ())
            declarations.append(declaration_view(outline, uses.get(declaration.id, Uses()), names, scope))
    comments = [
        comment_view(read_comment(module.doc, None, Scope(book, page, module).links))
        for module in page.modules
        if module.doc is not None
    ]
    contents = [view for module in page.modules for view in _contents(module, page, book)]
    return PageView(escape(page.title), tuple(comments), tuple(contents), tuple(declarations))


def _contents(module: Module, page: Page, book: Book) -> list[ContentsView]:
    """What a module declares, and what it exports of others."""
    scope = Scope(book, page, module)
    title = escape(module.key) if len(page.modules) > 1 else None
    declared = [_entry(each.id.path, each.id, scope) for each in module.declarations]
    exported = [
        _entry(export.name, export.target, scope)
        for export in module.exports
        if export.target in book.places and book.places[export.target].page != page.path
    ]
    views = [ContentsView(title, tuple(declared))] if declared else []
    if exported:
        label = Markdown("Exported from other modules")
        views.append(ContentsView(label, tuple(exported)))
    return views


def _entry(name: str, target: DeclarationId, scope: Scope) -> ContentsEntry:
    place: Place = scope.book.places[target]
    summary = first_sentence(scope.book.declarations[target].doc, scope)
    return ContentsEntry(link(escape(name), scope.page.href(*place)), summary)


def _index_view(index: Page, book: Book) -> IndexView:
    entries: list[ContentsEntry] = []
    for page in book.pages:
        module = page.modules[0]
        summary = first_sentence(module.doc, Scope(book, index, module))
        entries.append(ContentsEntry(link(escape(page.title), index.href(page.path)), summary))
    return IndexView(escape(index.title), tuple(entries))


def _export_names(program: Program) -> Mapping[DeclarationId, Sequence[str]]:
    """The names under which declarations are exported, by whichever module, each once."""
    names: dict[DeclarationId, dict[str, None]] = {}
    for module in program.modules:
        for export in module.exports:
            names.setdefault(export.target, {})[export.name] = None
    return {target: tuple(found) for target, found in names.items()}
