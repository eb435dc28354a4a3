"""Doc comments: which JSDoc blocks stand before what, and the prose and the tags that they hold.

A block belongs to what follows it, also on the same line. Several blocks before one declaration are joined. Blocks before
the first declaration of a file belong to the file where they say so: see `_without_file_comments`.
"""

import re
from collections.abc import Iterable, Iterator

from typeferry.source import Source, Span
from typeferry.syntax.nodes import DocComment, DocTag

#: Byte offsets of a comment, `/**` and `*/` included.
Block = tuple[int, int]
#: A line of a comment without its margin, and the offset of its first byte.
_Line = tuple[int, bytes]

#: Tags that are seen also in the middle of a line (`/** The limit. @default 10 */`); any other `@word` there is prose.
_INLINE_TAGS = (
    "default|defaultValue|defaultvalue|deprecated|example|minimum|maximum|exclusiveMinimum|exclusiveMaximum|minLength|"
    "maxLength|minItems|maxItems|uniqueItems|multipleOf|pattern|format|type|asType|TJS-type|title|see|since|remarks|"
    "returns?|param|throws|internal|private|public|alpha|beta|experimental|readonly|nullable|const|integer"
)
_BLANK = re.compile(rb"\s*")
_BLANK_LINE = re.compile(rb"\r?\n[ \t]*\r?\n")
_LINE = re.compile(rb"([^\r\n]*)(?:\r\n|\n|\r|\Z)")
_MARGIN = re.compile(rb"[ \t]*(?:\*(?!\*)[ \t]?|\*+[ \t]*\Z)")
_INDENT = re.compile(rb"[ \t]*")
_FENCE = re.compile(rb"[ \t]*(`{3,}|~{3,})")
_TAG = re.compile(rb"[ \t]*@([A-Za-z_$][\w$-]*(?:[.:][\w$-]+)*)(?:[:.,](?=\s|\Z))?(?=[\s{]|\Z)")
#: Code spans are stepped over; what is split at is the blank (and the star of a lost line end) before a tag.
_TAG_BREAK = re.compile(
    rb"(`+)(?:(?!\1).)+\1|[ \t]+\*[ \t]+(?=@[A-Za-z])|[ \t]+(?=@(?:%s)(?:[\s{]|\Z))" % _INLINE_TAGS.encode()
)
_STAR_BREAK = re.compile(rb"(`+)(?:(?!\1).)+\1|(?:(?<=\s)|\A)\*(?=\s|\Z)[ \t]?")
_FILE_TAG = re.compile(rb"@(?:packageDocumentation|module|file[oO]verview|file|overview|license|copyright|preserve)\b")
_OVERVIEW_TAGS = ("fileoverview", "fileOverview", "file", "overview")
_DESCRIBING_TAG = re.compile(rb"@(?:packageDocumentation|module|file[oO]verview|file|overview)\b")
_LEGAL_TAG = re.compile(rb"@(?:license|copyright|preserve)\b")
_NOTICE = re.compile(rb"(?i)copyright|\blicen[sc]ed?\b|SPDX-|generated (?:by|from|using|with)|do not (?:edit|modify)")


def leading_blocks(data: bytes, comments: Iterable[Block], first: int) -> dict[int, tuple[Block, ...]]:
    """The JSDoc blocks before each token that has some, by the token's offset; `first` is that of the first token."""
    found: dict[int, tuple[Block, ...]] = {}
    chain: list[Block] = []
    at = -1
    for start, end in comments:
        if start != at and chain:
            found[at] = tuple(chain)
            chain = []
        blank = _BLANK.match(data, end)
        at = blank.end() if blank else end
        if data.startswith(b"/**", start) and not data.startswith((b"/***", b"/**/"), start):
            chain.append((start, end))
    if chain:
        found[at] = tuple(chain)
    if first in found:
        found[first] = _without_file_comments(data, found[first])
    return found


def file_blocks(data: bytes, comments: Iterable[Block], first: int, *, is_taken: bool) -> tuple[Block, ...]:
    """The JSDoc blocks at the head of a file that describe it; `is_taken` says that the first statement takes those that are
    not the file's. Licences and the notices of generators describe nothing."""
    blocks = tuple(
        [
            block
            for block in comments
            if block[1] <= first and data.startswith(b"/**", block[0]) and block[1] - block[0] > 4
        ]
    )
    kept = _without_file_comments(data, blocks) if is_taken else ()
    return tuple(
        [
            (start, end)
            for start, end in blocks
            if (start, end) not in kept
            and (_DESCRIBING_TAG.search(data, start, end) or not _NOTICE.search(data, start, end))
            and not _LEGAL_TAG.search(data, start, end)
        ]
    )


def read_file_doc(source: Source, blocks: tuple[Block, ...]) -> DocComment | None:
    """What the blocks that describe a file say: the texts of `@fileoverview` and its like are prose."""
    found = read_doc(source, blocks)
    if found is None:
        return None
    told = [tag.text for tag in found.tags if tag.name in _OVERVIEW_TAGS]
    text = "\n\n".join([part for part in (found.text, *told) if part])
    tags = tuple([tag for tag in found.tags if tag.name not in (*_OVERVIEW_TAGS, "packageDocumentation", "module")])
    return DocComment(text, tags, found.span) if text or tags else None


def _without_file_comments(data: bytes, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """The blocks before a file's first declaration that belong to it and not to the file.

    A block is the file's where a file tag stands in it, where a blank line parts it from another block, or where another
    block or a blank line follows and it reads as a licence or as the notice of a generator.
    """
    kept: list[Block] = []
    for index, (start, end) in enumerate(blocks):
        following = blocks[index + 1][0] if index + 1 < len(blocks) else None
        text = data[start:end]
        rest_of_line = _INDENT.match(data, end)
        after = rest_of_line.end() if rest_of_line else end
        blank = _BLANK_LINE.match(data, after) if following is None else _BLANK_LINE.search(data, after, following)
        followed = (blank is not None) + (following is not None)
        is_parted = followed == 2 or (followed == 1 and _NOTICE.search(text) is not None)
        if is_parted or _FILE_TAG.search(text):
            kept.clear()  # what stands before a block of the file's is the file's as well
        else:
            kept.append((start, end))
    return tuple(kept)


def read_doc(source: Source, blocks: tuple[Block, ...]) -> DocComment | None:
    """What the blocks before one declaration say together; None where they say nothing."""
    texts: list[str] = []
    tags: list[DocTag] = []
    for start, end in blocks:
        text = _read_block(source, start, end, tags)
        if text:
            texts.append(text)
    if not texts and not tags:
        return None
    return DocComment("\n\n".join(texts), tuple(tags), Span(source, blocks[0][0], blocks[-1][1]))


def _read_block(source: Source, start: int, end: int, tags: list[DocTag]) -> str:
    """The prose of one block; its tags go to `tags`."""
    content = source.data[start + 3 : end - 2]
    if b"\n" not in content and b"@" not in content and b"*" not in content and b"\r" not in content:
        return content.strip().decode("utf-8", "replace")
    prose: list[_Line] = []
    section = prose
    name = ""
    for line, is_code in _marked(_lines(content, start + 3)):
        tag = None if is_code else _TAG.match(line[1])
        if tag is None:
            section.append(line)
            continue
        if section is not prose:
            tags.append(_tag(source, name, section))
        name = tag[1].decode("utf-8", "replace")
        section = [(line[0] + tag.start(1) - 1, b""), (line[0] + tag.end(), line[1][tag.end() :])]
    if section is not prose:
        tags.append(_tag(source, name, section))
    return _text(prose)


def _tag(source: Source, name: str, section: list[_Line]) -> DocTag:
    """A tag of the lines that it covers; the first, empty one says where its `@` stands."""
    start, end = section[0][0], section[0][0] + 1 + len(name.encode())
    for offset, line in section[1:]:
        if line.strip():
            end = offset + len(line.rstrip())
    first = section[1][1].strip().decode("utf-8", "replace")
    rest = _text(section[2:])
    parted = "\n" if rest and section[2][1].strip() else "\n\n"
    return DocTag(name, f"{first}{parted}{rest}" if first and rest else first or rest, Span(source, start, end))


def _lines(content: bytes, offset: int) -> Iterator[_Line]:
    """The lines of a block's content, margins removed. A star that follows `/**` on its line tells that the line ends of
    the block were lost: there, each lone star begins a line."""
    content = content.rstrip(b"*")
    if b"\n" not in content and b"\r" not in content:
        yield from _single_line(content, offset)
        return
    bare: list[_Line] = []
    lines: list[tuple[_Line, bool]] = []
    for number, match in enumerate(_LINE.finditer(content)):
        at, text = match.start(), match[1]
        margin = _MARGIN.match(text) if number else _INDENT.match(text)
        if number == 0 and text.lstrip()[:2] in (b"*", b"* "):
            margin = _MARGIN.match(text)
        cut = margin.end() if margin else 0
        line = (offset + at + cut, text[cut:])
        if margin is None:
            bare.append(line)
        lines.append((line, margin is None))
    width = _margin_width(bare)
    (first, _), *others = lines
    # `/** First line,` may be followed by ` *  second line`, which stands below its text.
    starred = [line for line, is_bare in others if not is_bare]
    aligned = 1 if first[1].strip() and _margin_width(starred) == 1 else 0
    yield first
    for line, is_bare in others:
        yield _cut(line, width if is_bare else aligned)


def _single_line(content: bytes, offset: int) -> Iterator[_Line]:
    indent = len(content) - len(content.lstrip())
    if content[indent : indent + 1] != b"*" or content[indent + 1 : indent + 2] == b"*":
        yield offset + indent, content[indent:]
        return
    at = indent
    for match in _STAR_BREAK.finditer(content, indent):
        if match[1] is None:
            yield offset + at, content[at : match.start()]
            at = match.end()
    yield offset + at, content[at:]


def _marked(lines: Iterable[_Line]) -> Iterator[tuple[_Line, bool]]:
    """Lines, broken before the tags that stand in their middle; the flag says that a line lies in a fence of code."""
    rest = list(lines)
    fence_ends = _fence_ends(rest)
    end = -1
    for number, line in enumerate(rest):
        if number > end:
            end = fence_ends.get(number, -1)
        if number <= end:
            yield line, True
        else:
            for part in _parts(line):
                yield part, False


def _fence_ends(lines: list[_Line]) -> dict[int, int]:
    """The last line of the fence that begins at a line, where one does and ends."""
    found: dict[int, int] = {}
    closing: list[tuple[bytes, int]] = []  # the nearest last; shorter ones behind a longer one are never reached
    for number in range(len(lines) - 1, -1, -1):
        mark = _FENCE.match(lines[number][1])
        if mark is None:
            continue
        end = next((at for marks, at in reversed(closing) if marks.startswith(mark[1])), -1)
        if end >= 0:
            found[number] = end
        if not lines[number][1][mark.end() :].strip():
            closing = [(marks, at) for marks, at in closing if not mark[1].startswith(marks)]
            closing.append((mark[1], number))
    return found


def _parts(line: _Line) -> Iterator[_Line]:
    offset, text = line
    if b"@" not in text:
        yield line
        return
    at = 0
    for match in _TAG_BREAK.finditer(text):
        if match[1] is None and text[at : match.start()].strip():
            yield offset + at, text[at : match.start()]
            at = match.end()
    yield offset + at, text[at:]


def _text(lines: list[_Line]) -> str:
    """Lines as text: without the indentation that all have, without blank lines around."""
    width = _margin_width(lines)
    return "\n".join(_cut(line, width)[1].rstrip().decode("utf-8", "replace") for line in lines).strip("\n")


def _margin_width(lines: list[_Line]) -> int:
    return min((len(text) - len(text.lstrip()) for _, text in lines if text.strip()), default=0)


def _cut(line: _Line, width: int) -> _Line:
    return line[0] + width, line[1][width:]
