"""The docs of published packages: links lead somewhere, comments arrive as they are, examples are of their types."""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import judge
import labelling
import published
import pytest
from markdown_it import MarkdownIt

sys.path.insert(0, str(Path(__file__).parents[2] / "targets"))
from markdown.rendered import faults, render, visible_text

from typeferry.model import Declaration, Doc, EnumDeclaration, Object, ObjectDeclaration, Program, Type
from typeferry.model.index import declarations_by_id
from typeferry.targets import TARGETS
from typeferry.targets.markdown.examples import minimal_example
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.traversal import parts

#: What a comment says to those who read it where it stands.
COMMENT = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
#: Where the docs may add, in parentheses, what a link that leads nowhere was to.
ADDED = "\ue000"
ENTRIES = [
    pytest.param(entry, id=f"{package.name}-{entry.stem}", marks=pytest.mark.xdist_group(package.name))
    for package in published.PACKAGES
    for entry in package.entries
]


@dataclass(frozen=True)
class Docs:
    """A program, and its pages."""

    program: Program
    pages: dict[str, str]


@pytest.fixture(scope="module", params=ENTRIES)
def docs(request: pytest.FixtureRequest) -> Docs:
    program = judge.read([request.param])
    emitted = TARGETS["markdown"].emit(program, TargetOptions(docs_base_url="https://docs.example.com/"))
    return Docs(program, {file.path: file.text for file in emitted.files})


def test_every_link_leads_somewhere(docs: Docs) -> None:
    assert faults(docs.pages) == []


def test_no_text_of_a_comment_is_lost_or_becomes_markup(docs: Docs) -> None:
    shown = _squeezed("".join([render(page).text for page in docs.pages.values()]))
    comments = [doc.text for doc in _comments(docs.program) if doc.text]
    assert [text for text in comments if not _is_in(_read(text), shown)] == []


def test_examples_are_of_their_types(docs: Docs, tmp_path: Path) -> None:
    module = judge.load_program(docs.program, tmp_path, "pydantic")
    declarations = declarations_by_id(docs.program)
    (entry,) = [each for each in docs.program.modules if each.key == docs.program.entries[0]]
    lines: list[labelling.Line] = []
    for export in entry.exports:
        declaration = declarations[export.target]
        if not isinstance(declaration, ObjectDeclaration) or declaration.type_parameters:
            continue
        example = minimal_example(declaration, declarations)
        if example is not None and hasattr(module, judge.python_name(export.name)):
            lines.append({"type": export.name, "values": [(json.loads(example), True)]})
    assert [str(each) for each in judge.judge(module, lines).disagreements] == []


# --- comments ---


def _comments(program: Program) -> Iterator[Doc]:
    for module in program.modules:
        for declaration in module.declarations:
            yield from [doc for doc in _comments_of(declaration) if doc is not None]


def _comments_of(declaration: Declaration) -> Iterator[Doc | None]:
    yield declaration.doc
    if isinstance(declaration, EnumDeclaration):
        yield from [member.doc for member in declaration.members]
        return
    pending: list[Type] = [declaration.type]
    seen: set[Object] = set()
    while pending:
        found = pending.pop()
        if not isinstance(found, Object):
            pending += parts(found)
        elif found not in seen:
            seen.add(found)
            yield from [each.doc for each in (*found.properties, *found.indexes)]
            pending += [*[each.type for each in found.properties], *[each.value for each in found.indexes]]


def _read(text: str) -> str:
    """The words of a comment, with a mark after each link that may lead nowhere in the docs."""
    link = re.compile(r"\{@link(?:code|plain)?\s+([^}|\s]+)(?:\s*\|\s*|\s+)?([^}]*)\}")
    text = link.sub(lambda found: (found[2] or found[1]) + ADDED, text)
    text = re.sub(r"(\]\(#[^)\s]*\))", rf"\1{ADDED}", text)
    # What a fence says of itself is shown where it is no name of a language.
    text = re.sub(r"^( *```)([^\w\s`].*)$", r"\1\n\2", text, flags=re.MULTILINE)
    return _squeezed(visible_text(COMMENT.render(text)))


def _is_in(text: str, shown: str) -> bool:
    if text.replace(ADDED, "") in shown:
        return True
    pattern = r"(?:\([^()]*\))?".join(map(re.escape, text.split(ADDED)))
    return ADDED in text and re.search(pattern, shown) is not None


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)
