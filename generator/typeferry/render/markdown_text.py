"""Markdown that is safe to print: whatever text goes in, no markup comes out that was not meant.

What is made here reads the same in GitHub's Markdown and in Python-Markdown (MkDocs), in a paragraph and in a table
cell. Both know HTML entities, but Python-Markdown knows few backslash escapes: so escapes are entities.
"""

import re
from collections.abc import Iterable
from typing import LiteralString
from urllib.parse import quote

from typeferry.render.safe import Safe


class Markdown(Safe):
    """Markdown made by the functions of this module, or by a pattern of our own around such parts."""

    __slots__ = ()


BREAK = Markdown("<br>")


def markdown(pattern: LiteralString, *parts: Markdown) -> Markdown:
    """The pattern (as in `str.format`) with its `{}` filled by Markdown."""
    return Markdown(pattern.format(*parts))


def join(separator: LiteralString, parts: Iterable[Markdown]) -> Markdown:
    """Parts of Markdown in a row."""
    return Markdown(separator.join(parts))


# A letter or digit on both sides keeps `_` from being markup; a colon is markup in `:name:` (emoji) and `http://`.
_SPECIAL = re.compile(r"[&<>\\`*\[\]{}|~$\u2028\u2029]|(?<![^\W_])_|_(?![^\W_])|:(?=[\w+-]+:|//)")
_BLOCK_START = re.compile(r"[#=:%]|[+-](?= |$|-)|!!!|\?\?\?|///|\d{1,9}[.)](?= |$)")
_PLAIN_CODE = re.compile(r"[^\s`\\|<&](?:[^\s`\\|<&]| (?! ))*(?<! )")
_PLAIN_URL = re.compile(r"https?://[\w.~:/?#@!$&'()*+,;=%-]+", re.ASCII)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


def escape(text: str) -> Markdown:
    """Text as text, on one line."""
    return at_line_start(escape_within(text.strip(" \t\r\n")))


def escape_within(text: str) -> Markdown:
    """Text as text, for a place that is not the start of a line."""
    return Markdown(_SPECIAL.sub(_entity, re.sub("[ \t\n]+", " ", visible(text))))


def at_line_start(inline: Markdown) -> Markdown:
    """Inline Markdown that stays inline where a line starts with it: no list, heading, or other block."""
    start = _BLOCK_START.match(inline)
    if start is None:
        return inline
    last = start.end() - 1
    return Markdown(inline[:last] + _entity_of(inline[last]) + inline[last + 1 :])


def code(text: str) -> Markdown:
    """Text as inline code: as a code span where that shows exactly the text, else as an element with entities."""
    text = visible(text)
    if _PLAIN_CODE.fullmatch(text):
        return Markdown(f"`{text}`")
    return code_element([escape_code(text)])


def code_element(parts: Iterable[Markdown]) -> Markdown:
    """Inline code of parts that may be links, which a code span cannot hold."""
    inner = join("", parts)
    return Markdown(f"<code>{re.sub('^ | $', '&#32;', inner)}</code>")


def escape_code(text: str) -> Markdown:
    """Text for a `code_element`: what `escape_within` does, with the spaces and line ends kept."""
    return Markdown(re.sub(r"[ ](?=[ ])|[\t\n]", _entity, _SPECIAL.sub(_entity, visible(text))))


def link(label: Markdown, address: str, title: str = "") -> Markdown:
    """A link; `label` holds no link itself, `title` shows when the pointer rests on it."""
    titled = f' "{escape_within(title).replace(chr(34), "&quot;")}"' if title else ""
    return Markdown(f"[{label}]({encode_address(address)}{titled})")


def autolink(text: str, address: str) -> Markdown:
    """An address that is its own label."""
    if text == address and _PLAIN_URL.fullmatch(address):
        return Markdown(f"<{address}>")
    return link(escape_within(text), address)


def encode_address(address: str) -> str:
    """An address with everything percent-encoded that is no part of one, for a place between parentheses."""
    encoded = quote(_CONTROL.sub(_picture, address), safe="-._~:/?#@!$&'*+,;=%")
    return encoded.replace("&", "&amp;")


def anchor(name: str) -> Markdown:
    """The place that links with `#name` lead to; `name` holds letters, digits, `.`, `_` and `-` alone."""
    assert re.fullmatch(r"[\w.-]+", name, re.ASCII), name
    return Markdown(f'<a id="{name}"></a>')


def fence(text: str, language: str = "") -> Markdown:
    """A fenced code block, its fence longer than any in the text."""
    text = visible(text).strip("\n")
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    mark = "`" * max(3, longest + 1)
    return Markdown(f"{mark}{re.sub(r'[^A-Za-z0-9+#.-]', '', language)}\n{text}\n{mark}")


def struck(inline: Markdown) -> Markdown:
    """Struck through; Python-Markdown has no `~~`."""
    return markdown("<del>{}</del>", inline)


def strong(inline: Markdown) -> Markdown:
    """In bold type, whatever emphasis there is within."""
    return markdown("<strong>{}</strong>", inline)


def visible(text: str) -> str:
    """Text with its line ends made `\\n`, and pictures in place of what no text file should hold (NUL as ␀)."""
    return _CONTROL.sub(_picture, text.replace("\r\n", "\n").replace("\r", "\n"))


def _picture(match: re.Match[str]) -> str:
    value = ord(match[0])
    if value < 0x20:
        return chr(0x2400 + value)
    return "\u2421" if value == 0x7F else f"\\u{value:04x}"


def _entity(match: re.Match[str]) -> str:
    return _entity_of(match[0])


def _entity_of(character: str) -> str:
    named = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    return named.get(character) or f"&#{ord(character)};"
