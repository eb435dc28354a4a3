"""The inline Markdown of a comment as safe Markdown on one line: its markup kept, its HTML shown, its links checked."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import unescape
from html.entities import html5

from typeferry.render.markdown_text import (
    BREAK,
    Markdown,
    at_line_start,
    autolink,
    code,
    escape_within,
    join,
    link,
    markdown,
)
from typeferry.targets.markdown.prose.emphasis import Delimiters, pair_delimiters
from typeferry.targets.markdown.prose.links import Links

_TOKEN = re.compile(
    r"""(?P<escape> \\ [!-/:-@\[-`{-~] )
    | (?P<break> \\\n | [ ]{2,}\n )
    | (?P<ticks> `+ )
    | (?P<tag> \{@link(?:code|plain)? \s+ (?P<tagged>[^{}]*) \} )
    | (?P<autolink> < (?P<target> [a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]* | [^\s<>@:]+@[^\s<>@:]+ ) > )
    | (?P<url> (?<!\w) https?:// [\w.~:/?\#@!$&'()*+,;=%-]+ )
    | (?P<bracket> !?\[ )
    | (?P<run> \*+ | _+ )
    | (?P<entity> & (?: \#\d{1,7} | \#[xX][0-9a-fA-F]{1,6} | \w+ ) ; )""",
    re.VERBOSE | re.ASCII,
)
_BRACKETS = re.compile(r"\\.|`+|[\[\]]", re.DOTALL)
_DESTINATION = re.compile(
    r"""\( \s* (?: < (?P<pointed> [^<>\n]* ) > | (?P<plain> [^\s()]* (?: \([^\s()]*\) [^\s()]* )* ) )
    (?: \s+ (?P<title> "[^"]*" | '[^']*' | \([^()]*\) ) )? \s* \)""",
    re.VERBOSE,
)
_DEFINED = re.compile(r"\[([^\[\]]*)\]")
_LABELLED_TAG = re.compile(r"\{@link(?:code|plain)?\s+([^\s{}|]+)\s*\}")


def render_inline(text: str, links: Links) -> Markdown:
    """A paragraph's text, on one line."""
    return at_line_start(_render(text.strip(" \n"), links, linked=True))


def _render(text: str, links: Links, linked: bool) -> Markdown:
    """`linked` says whether links may stand here: none does within another."""
    scanner = _Scanner(text, _code_ends(text), _bracket_ends(text), links, linked)
    pieces = list(_pieces(scanner))
    pair_delimiters([piece for piece in pieces if isinstance(piece, Delimiters)])
    return join("", [_delimiters(piece) if isinstance(piece, Delimiters) else piece for piece in pieces])


@dataclass(frozen=True, slots=True)
class _Scanner:
    """A text, and where what begins in it ends."""

    text: str
    code_ends: Mapping[int, list[int]]  # where runs of so many backticks start
    bracket_ends: Mapping[int, int]
    links: Links
    linked: bool


_Piece = Markdown | Delimiters


def _pieces(scanner: _Scanner) -> Iterator[_Piece]:
    at = 0
    while (token := _TOKEN.search(scanner.text, at)) is not None:
        if token.start() > at:
            yield escape_within(scanner.text[at : token.start()])
        piece, at = _piece(scanner, token)
        yield piece
    if at < len(scanner.text):
        yield escape_within(scanner.text[at:])


def _piece(scanner: _Scanner, token: re.Match[str]) -> tuple[_Piece, int]:
    """What a token stands for, and where it ends."""
    text, links, end = token[0], scanner.links, token.end()
    match token.lastgroup:
        case "escape":
            return escape_within(text[1]), end
        case "break":
            return BREAK, end
        case "ticks":
            return _code_span(scanner, token)
        case "tag":
            return _tag(token["tagged"], None, scanner), end
        case "autolink" if scanner.linked:
            address = links.address(("mailto:" if ":" not in token["target"] else "") + token["target"])
            return autolink(token["target"], address) if address else escape_within(text), end
        case "url" if scanner.linked:
            url = _url(text)
            return autolink(url, url), token.start() + len(url)
        case "bracket":
            return _bracket(scanner, token)
        case "run":
            before = scanner.text[token.start() - 1] if token.start() else ""
            return Delimiters(text[0], len(text), before, scanner.text[end : end + 1]), end
        case "entity" if text[1] == "#" or text[1:] in html5:
            return Markdown(text), end
        case _:
            return escape_within(text), end


def _code_span(scanner: _Scanner, token: re.Match[str]) -> tuple[Markdown, int]:
    start, length = token.end(), len(token[0])
    ends = scanner.code_ends.get(length, [])
    position = bisect_left(ends, start)
    if position == len(ends):
        return escape_within(token[0]), start
    content = scanner.text[start : ends[position]].replace("\n", " ")
    if content.startswith(" ") and content.endswith(" ") and content.strip(" "):
        content = content[1:-1]
    return code(content), ends[position] + length


def _bracket(scanner: _Scanner, token: re.Match[str]) -> tuple[Markdown, int]:
    """A link or an image, or a bracket as it stands."""
    text, start = scanner.text, token.end()
    end = scanner.bracket_ends.get(start - 1)
    image = token[0] == "!["
    if end is None or not (scanner.linked or image):
        return escape_within(token[0]), start
    label = text[start:end]
    if (inner := _linked_name(text, start, end)) is not None:
        return _tag(inner, None, scanner), end + 1
    if (tag := _LABELLED_TAG.match(text, end + 1)) is not None:
        return _tag(tag[1], label, scanner), tag.end()
    if (found := _target(scanner, label, end + 1)) is None:
        return escape_within(token[0]), start
    target, title, after = found
    address = scanner.links.address(target)
    if image:
        alternative = escape_within(label)
        shown = markdown("!{}", link(alternative, address, title)) if address else _unlinked(alternative, target)
        return shown, after
    shown = _render(label, scanner.links, linked=False)
    return (link(shown, address, title) if address else _unlinked(shown, target)), after


def _linked_name(text: str, start: int, end: int) -> str | None:
    """The name within `[[Name]]`, as TypeDoc writes links."""
    name = text[start + 1 : end - 1]
    doubled = text[start : start + 1] == "[" and text[end - 1 : end] == "]"
    return name if doubled and re.fullmatch(r"[\w.#$]+(?:\s*\|[^\[\]]*)?", name) else None


def _target(scanner: _Scanner, label: str, at: int) -> tuple[str, str, int] | None:
    """Where a link leads, its title, and where it ends."""
    destination = _DESTINATION.match(scanner.text, at)
    if destination is not None:
        target = destination["pointed"] if destination["pointed"] is not None else destination["plain"]
        return _unescape(target), _unescape((destination["title"] or "")[1:-1]), destination.end()
    defined = _DEFINED.match(scanner.text, at)
    name = label if defined is None or not defined[1] else defined[1]
    target = scanner.links.definitions.get(" ".join(name.lower().split()))
    return None if target is None else (target, "", at if defined is None else defined.end())


def _tag(content: str, label: str | None, scanner: _Scanner) -> Markdown:
    """`{@link Name}`, `{@link Name text}`, `{@link Name|text}`, or `[text]{@link Name}`."""
    name, _, rest = re.sub(r"\s*\|\s*|\s+", "\0", content.strip(), count=1).partition("\0")
    rest = label or rest
    shown = _render(rest, scanner.links, linked=False) if rest else code(name)
    address = scanner.links.address_of_name(name)
    if address is not None and scanner.linked:
        return autolink(name, address) if address == name and not rest else link(shown, address)
    return _unlinked(shown, name) if rest and rest != name else shown


def _unlinked(shown: Markdown, target: str) -> Markdown:
    """What a link says where its target cannot be linked to: both are kept."""
    return markdown("{} ({})", shown, code(target)) if target else shown


def _delimiters(run: Delimiters) -> Markdown:
    """The delimiters of a run: those that are emphasis as they are, the others as text."""
    in_word = run.mark == "_" and run.before.isalnum() and run.after.isalnum()
    others = Markdown(run.mark * run.free) if in_word else escape_within(run.mark * run.free)
    return join("", [Markdown(run.mark * run.closed), others, Markdown(run.mark * run.opened)])


def _url(text: str) -> str:
    """A bare URL without the punctuation of the sentence that it stands in."""
    url = text.rstrip("?!.,:;*_~'")
    surplus = url.count(")") - url.count("(")
    while surplus > 0 and url.endswith(")"):
        url, surplus = url[:-1].rstrip("?!.,:;*_~'"), surplus - 1
    return url


def _code_ends(text: str) -> Mapping[int, list[int]]:
    ends: dict[int, list[int]] = {}
    for run in re.finditer("`+", text):
        ends.setdefault(len(run[0]), []).append(run.start())
    return ends


def _bracket_ends(text: str) -> Mapping[int, int]:
    """Where the bracket that opens at a position is closed; those within code are none."""
    ends: dict[int, int] = {}
    opened: list[int] = []
    code_ends = _code_ends(text)
    at = 0
    while (found := _BRACKETS.search(text, at)) is not None:
        at = found.end()
        if found[0] == "[":
            opened.append(found.start())
        elif found[0] == "]" and opened:
            ends[opened.pop()] = found.start()
        elif found[0][0] == "`":
            closing = code_ends.get(len(found[0]), [])
            position = bisect_left(closing, at)
            at = closing[position] + len(found[0]) if position < len(closing) else at
    return ends


def _unescape(text: str) -> str:
    return unescape(re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text))
