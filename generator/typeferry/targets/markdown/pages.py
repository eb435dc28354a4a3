"""Which pages there are: one for each module, or one for everything."""

from collections.abc import Sequence
from dataclasses import dataclass
from posixpath import dirname, relpath

from typeferry.model import Module, Program
from typeferry.targets.python.layout import EXTERNAL
from typeferry.targets.python.spelling import free, module_name

BUNDLE = "models"


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A file of documentation, and the modules that it tells of."""

    path: str
    title: str
    modules: tuple[Module, ...]

    def href(self, path: str, anchor: str = "") -> str:
        """The address of a place in the docs, as links on this page write it."""
        fragment = f"#{anchor}" if anchor else ""
        return fragment if path == self.path else relpath(path, dirname(self.path) or ".") + fragment


def pages_of(program: Program, bundle: bool) -> tuple[Page, ...]:
    """The pages in the order of the modules, laid out as the Python modules are."""
    modules = [module for module in program.modules if module.declarations or module.exports or module.doc]
    if bundle and len(modules) > 1:
        title = program.entries[0] if len(program.entries) == 1 else BUNDLE
        return (Page(f"{module_name(title.split('/')[-1])}.md", title, tuple(modules)),)
    pages: dict[str, Page] = {}
    for module in modules:
        path = free(_path(module.key), pages)
        pages[path] = Page(f"{path}.md", module.key, (module,))
    return tuple(pages.values())


def _path(key: str) -> str:
    folders = key.split("/")
    if folders[0] == "node_modules":
        return "/".join([EXTERNAL, *map(module_name, folders[1:])])
    return "/".join(map(module_name, folders))


def index_path(pages: Sequence[Page]) -> str:
    """Where the list of all pages stands: a name that no module has."""
    taken = {page.path for page in pages}
    return next(path for path in ("index.md", "modules.md", "all_modules.md", "index_.md") if path not in taken)
