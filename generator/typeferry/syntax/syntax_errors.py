"""Says what is wrong with a text that does not parse, and where: at the first token that cannot stand where it stands.

The tree of a broken text only tells what was skipped to go on. So the statement that is broken is parsed once more, and the
parser's own log tells at which token, and in which state, it failed. What could have stood there is found by trying.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import NamedTuple

from tree_sitter import Language, LogType, Node, Parser, Point

from typeferry.diagnostics import SYNTAX_ERROR, Diagnostic
from typeferry.source import Source, Span
from typeferry.syntax.mapped_types import is_untyped
from typeferry.syntax.repair import Patience, without_comments

#: Errors of one file that are told; where one is, others follow from it.
MAX_ERRORS = 5
#: Bytes after a broken statement in which the token that breaks it is looked for.
_LOOKAHEAD = 2_000
#: Bytes before a failure up to which it is worth trying what could have stood there.
_TRIABLE = 20_000

_PROCESS = re.compile(r"process version:\d+, version_count:\d+, state:(\d+), row:(\d+), col:(\d+)")
_TRIVIA = re.compile(rb"(?:\s|//[^\r\n]*|/\*.*?\*/)*", re.DOTALL)
_TOKEN = re.compile(
    rb"""//[^\r\n]*|/\*(?:.*?\*/|.*)|[\w$\x80-\xff]+"""
    rb"""|"(?:[^"\\\n]++|\\.)*+"?|'(?:[^'\\\n]++|\\.)*+'?|`(?:[^`\\]++|\\.)*+`?|\S""",
    re.DOTALL,
)
#: How what needs an end begins, and how it ends.
_BEGIN = re.compile(rb"/\*|[\"'`]")
_ENDED = re.compile(rb"""/\*.*\*/|(["'`])(?:(?!\1)[^\\]|\\.)*+\1""", re.DOTALL)
#: What a declaration can begin with.
_KEYWORDS = ("abstract", "class", "const", "declare", "enum", "export", "function", "import", "interface", "namespace")
_CONFLICT = (b"<<<<<<<", b"=======", b">>>>>>>")
_PUNCTUATION = (b"=", b":", b"from", b",", b";", b"}", b")", b"]", b">", b"=>", b"{", b"(")
#: What can follow an expression without being an operator.
_AFTER_EXPRESSION = (b",", b";", b"}", b")", b"]")
_OPENING = {b"{": b"}", b"(": b")", b"[": b"]"}
#: Blocks of statements that declare; all other blocks are the bodies of functions and of control statements.
_DECLARING = ("module", "internal_module", "ambient_declaration")


class _Failure(NamedTuple):
    """Where the parser could not go on: the end of the token before, the offending token, and the state it was in."""

    before: int
    offset: int
    state: int


def syntax_errors(
    source: Source, root: Node | None, text: bytes, comments: Iterable[tuple[int, int]], parser: Parser
) -> list[Diagnostic]:
    """What is wrong with a source; `text` is what was parsed of it, with repairs, and `root` what came of it, if anything."""
    text = without_comments(text, comments)  # at each the parser looks through all that follow, and logs every byte
    found: list[Diagnostic] = []
    last = -1
    for start, end, error in _broken(root) if root is not None else [(0, len(text), 0)]:
        if len(found) == MAX_ERRORS:
            break
        piece = text[start : end + _LOOKAHEAD]
        failure = _failure(piece, parser)
        offset = start + failure.offset if failure is not None else error
        if offset <= last:
            continue
        last = offset
        diagnostic = _known(source, start, start + failure.before if failure is not None else offset, offset)
        if diagnostic is None:
            expected = _expected(piece, failure, parser) if failure is not None else ""
            diagnostic = _unexpected(source, offset, expected)
        found.append(diagnostic)
    return found


def _broken(root: Node) -> Iterator[tuple[int, int, int]]:
    """The statements that hold errors: where they begin and end, and their first error. Neighbours count as one."""
    if root.is_error:
        yield root.start_byte, root.end_byte, root.start_byte
        return
    pending = [root]
    while pending:
        container = pending.pop()
        before_is_broken = False
        for child in container.children:
            error = _first_error(child) if child.has_error or child.is_missing else None
            block = _block(child) if error is not None and not child.is_error else None
            if block is not None and block.has_error:
                pending.append(block)
            elif error is not None and not before_is_broken:
                yield child.start_byte, max(child.end_byte, error.end_byte), error.start_byte
            before_is_broken = error is not None and block is None


def _block(node: Node) -> Node | None:
    """The block of a namespace, which holds statements of its own."""
    while node.type in ("export_statement", "ambient_declaration", "expression_statement"):
        inside = next((child for child in node.named_children if child.type not in ("comment", "decorator")), None)
        if inside is None or inside.type == "statement_block":
            return inside
        node = inside
    return node.child_by_field_name("body") if node.type in ("module", "internal_module") else None


def _first_error(node: Node) -> Node | None:
    """The first place of a tree that is an error, bodies of functions left out: nothing is read there."""
    pending = [node]
    while pending:
        each = pending.pop()
        if each.is_missing or each.is_error:
            if not is_untyped(each):
                return each
        elif each.has_error and not _is_body(each):
            pending.extend(reversed(each.children))
    return None


def _is_body(node: Node) -> bool:
    if node.type == "class_static_block":
        return True
    return node.type == "statement_block" and node.parent is not None and node.parent.type not in _DECLARING


@dataclass(slots=True)
class _Log:
    """The parser's log, up to the first token at which no reading of the text goes on."""

    at: tuple[int, int, int] = (0, 0, 0)
    failures: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])
    is_done: bool = False

    def __call__(self, kind: LogType, message: str) -> None:
        if kind is not LogType.PARSE or self.is_done:
            return
        if message.startswith("process"):
            match = _PROCESS.match(message)
            if match:
                self.at = (int(match[2]), int(match[3]), int(match[1]))
        elif message.startswith("detect_error"):
            self.failures.append(self.at)
        elif message.startswith("resume"):
            self.is_done = bool(self.failures)


def _failure(text: bytes, parser: Parser) -> _Failure | None:
    log, patience = _Log(), Patience(text)

    def read(offset: int, _point: Point) -> bytes:
        return text[offset : offset + 4096]

    def stop(_offset: int, _has_error: bool) -> bool:
        return log.is_done or patience.is_over()

    parser.logger = log
    try:
        parser.parse(read, progress_callback=stop)
    except ValueError:  # how a parse ends that was stopped
        pass
    finally:
        del parser.logger
        parser.reset()
    if not log.is_done:
        return None
    row, column, state = max(log.failures)
    before = column
    for _ in range(row):
        before += text.index(b"\n", before - column) + 1 - (before - column)
    blank = _TRIVIA.match(text, before)
    return _Failure(before, blank.end() if blank else before, state)


def _known(source: Source, start: int, before: int, offset: int) -> Diagnostic | None:
    """What is wrong where the cause is known: what never ends, and what a merge left."""
    data = source.data
    line = max(start, data.rfind(b"\n", 0, before) + 1)
    last = None
    for last in _TOKEN.finditer(data, line, before):
        pass
    if last is not None and last[0][:1] in b"\"'" and _is_endless(last[0]):
        return SYNTAX_ERROR.at(Span(source, last.start(), last.end()), what="this string never ends")
    marker = data.rfind(b"\n", 0, offset) + 1
    if data.startswith(_CONFLICT, marker):
        return SYNTAX_ERROR.at(Span(source, marker, marker + 7), what="a merge left its conflict marker here")
    meant = _misspelt(last[0].decode("utf-8", "replace")) if last is not None else None
    if last is not None and meant is not None:
        place = Span(source, last.start(), last.end())
        return SYNTAX_ERROR.at(place, what=f"'{place.text}' is unexpected: is '{meant}' meant?")
    for token in _TOKEN.finditer(data, start):
        if token.start() > offset:
            break
        if token.end() == len(data) and token[0][:1] in b"/`" and _is_endless(token[0]):
            kind, width = ("comment", 2) if token[0][:1] == b"/" else ("template", 1)
            return SYNTAX_ERROR.at(Span(source, token.start(), token.start() + width), what=f"this {kind} never ends")
    return None


def _is_endless(token: bytes) -> bool:
    return _BEGIN.match(token) is not None and _ENDED.fullmatch(token) is None


def _misspelt(word: str) -> str | None:
    """The keyword that a word before an error is meant to be."""
    if word in _KEYWORDS or not word.isalpha():
        return None
    return next(iter(get_close_matches(word, _KEYWORDS, 1, 0.8)), None)


def _unexpected(source: Source, offset: int, expected: str) -> Diagnostic:
    token = _TOKEN.match(source.data, offset)
    if token is not None:
        place = Span(source, token.start(), min(token.end(), token.start() + 60))
        return SYNTAX_ERROR.at(place, what=f"'{place.text}' is unexpected{expected}")
    end = len(source.data)
    opening = _unclosed(source)
    if opening is None:
        return SYNTAX_ERROR.at(Span(source, end, end), what=f"the file ends too early{expected}")
    line = opening.location.line
    what = f"the file ends too early: the '{opening.text}' of line {line} is never closed"
    return SYNTAX_ERROR.at(Span(source, end, end), what=what)


def _unclosed(source: Source) -> Span | None:
    """The outermost bracket that is open at the end of a file."""
    open_brackets: list[Span] = []
    for token in _TOKEN.finditer(source.data):
        if token[0] in _OPENING:
            open_brackets.append(Span(source, token.start(), token.end()))
        elif open_brackets and token[0] == _OPENING[open_brackets[-1].text.encode()]:
            open_brackets.pop()
    return open_brackets[0] if open_brackets else None


def _expected(piece: bytes, failure: _Failure, parser: Parser) -> str:
    """What could have stood at a failure."""
    names = _names(parser.language, failure.state)
    if "predefined_type" in names:
        return ": a type is expected"
    if "property_signature" in names or "method_definition" in names:
        return ": a member is expected"
    if "while" in names:
        return ": a declaration is expected"
    if "function" in names:
        return ": an expression is expected"
    if failure.offset > _TRIABLE:
        return ""
    candidates = _AFTER_EXPRESSION if "instanceof" in names else _PUNCTUATION
    fitting = [each for each in candidates if each.decode() in names and _fits(piece, failure, each, parser)]
    wanted = [f"'{each.decode()}'" for each in fitting]
    if not wanted:
        return ": a name is expected" if names & {"identifier", "type_identifier"} else ""
    *others, one = wanted[:3]
    return f": {', '.join(others)} or {one} is expected" if others else f": {one} is expected"


def _names(language: Language | None, state: int) -> set[str]:
    """The tokens and rules that can follow in a state: more than in truth, as states are shared."""
    iterator = language.lookahead_iterator(state) if language is not None else None
    return set(iterator.names()) if iterator is not None else set()


def _fits(piece: bytes, failure: _Failure, token: bytes, parser: Parser) -> bool:
    """Whether the parser would go on past a token that stood before the offending one."""
    tried = piece[: failure.offset] + token + b" " + piece[failure.offset :]
    after = _failure(tried, parser)
    return after is None or after.offset > failure.offset
