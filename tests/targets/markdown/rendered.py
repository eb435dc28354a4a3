"""What a reader of the docs gets: their Markdown, parsed by markdown-it-py as CommonMark with GitHub's tables."""

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from html.parser import HTMLParser
from urllib.parse import unquote

from markdown_it import MarkdownIt
from markdown_it.token import Token

PARSER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
OWN_HTML = re.compile(
    r'</?(?:code|strong|del)>|<br>|<a id="[\w.-]+">|</a>'
    r"|<details>\n<summary>(?:TypeScript|Minimal example|(?:Used|Extended) by \d+ others)</summary>\n|</details>\n"
)


@dataclass(frozen=True, slots=True)
class Rendered:
    """A page: what it shows, and where its links lead."""

    text: str
    anchors: tuple[str, ...]
    links: tuple[str, ...]
    foreign_html: tuple[str, ...]
    headings: tuple[str, ...]


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def visible_text(html: str) -> str:
    """What a browser shows of HTML."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    return "".join(parser.parts)


@lru_cache(maxsize=64)
def render(page: str) -> Rendered:
    """A page as its readers have it; several tests look at the same one."""
    tokens = PARSER.parse(page)
    every = list(_every(tokens))
    html = [token.content for token in every if token.type in {"html_inline", "html_block"}]
    return Rendered(
        visible_text(PARSER.renderer.render(tokens, PARSER.options, {})),
        tuple(found[1] for each in html if (found := re.match(r'<a id="([^"]*)"', each))),
        tuple(str(token.attrs["href"]) for token in every if token.type == "link_open"),
        tuple(each for each in html if not OWN_HTML.fullmatch(each)),
        tuple(
            visible_text(PARSER.renderer.render(tokens[at + 1 : at + 2], PARSER.options, {}))
            for at, token in enumerate(tokens)
            if token.type == "heading_open"
        ),
    )


def faults(pages: Mapping[str, str]) -> list[str]:
    """What is wrong with a set of pages: foreign HTML, anchors given twice, links that lead nowhere."""
    rendered = {path: render(text) for path, text in pages.items()}
    found: list[str] = []
    for path, page in rendered.items():
        found.extend(f"{path}: HTML {html!r}" for html in page.foreign_html)
        if len(set(page.anchors)) < len(page.anchors):
            found.append(f"{path}: an anchor twice")
        for link in page.links:
            if not re.match("(?:https?|mailto|ftp):", link):
                target, _, anchor = link.partition("#")
                place = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(target))) if target else path
                if place not in rendered or (anchor and anchor not in rendered[place].anchors):
                    found.append(f"{path}: dead link {link}")
    return found


def _every(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or []
