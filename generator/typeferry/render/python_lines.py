"""Lines of tokens, and the ways to break one in parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from typeferry.render.python_tokens import COMMA, DOT, Token, Unsure


@dataclass(frozen=True, slots=True)
class Line:
    """A line that may still be too long.

    `inside` tells that it stands between brackets, `explodes` that it is to be broken though it fits. Brackets are looked
    at in all lines but a `tail`, which begins with a closing one.
    """

    tokens: Sequence[Token]
    depth: int
    inside: bool = False
    explodes: bool = False
    is_tail: bool = False

    @property
    def text(self) -> str:
        return "    " * self.depth + "".join([token.space + token.text for token in self.tokens])

    @property
    def width(self) -> int:
        return 4 * self.depth + sum([token.width for token in self.tokens])

    @property
    def is_magic(self) -> bool:
        """Whether a trailing comma asks for one element a line."""
        opened: set[Token] = set()
        before: Token | None = None
        for token in self.tokens:
            if token.kind == "open":
                opened.add(token)
            elif token.partner in opened and before is not None and before.text == "," and not _is_single(token):
                return not self.is_tail
            before = token
        return False

    @property
    def optional(self) -> list[Token]:
        """The optional parentheses that do not show."""
        return [] if self.is_tail else [token for token in self.tokens if not token.text]

    def priorities(self) -> list[int]:
        """The priorities of the breaks that can be made outside all inner brackets, that at a trailing comma the last."""
        level = self.tokens[0].level
        found = [token.priority for token in self.tokens[:-1] if token.priority and token.level == level]
        return [*found, COMMA] if self.tokens[-1].text == "," else found


def _is_single(closing: Token) -> bool:
    """Whether brackets with a trailing comma hold one element, and the comma is no wish: `(1,)`, `list[int,]`."""
    if closing.text == "}" or closing.trails == (closing.text == ")"):
        return False
    return closing.commas == 1


class Split(NamedTuple):
    """A line broken at a pair of brackets: up to the opening one, what stands between, from the closing one on."""

    head: Line
    body: Line
    tail: Line
    opening: Token
    closing: Token

    @property
    def lines(self) -> list[Line]:
        return [line for line in (self.head, self.body, self.tail) if line.tokens]


class CannotSplit(Exception):
    """A line cannot be broken in the way that was tried."""


def _split(line: Line, opening: Token, closing: Token, head: list[Token], body: list[Token]) -> Split:
    tail = list(line.tokens[len(head) + len(body) :])
    if not body and len("".join([token.text for token in tail])) < 3:
        raise CannotSplit
    return Split(
        Line(head, line.depth),
        Line(body, line.depth + 1, inside=True, explodes=bool(body) and _explodes(body, opening)),
        Line(tail, line.depth, is_tail=True),
        opening,
        closing,
    )


def _explodes(body: list[Token], opening: Token) -> bool:
    """Whether a body goes on several lines in any case: a display's elements, or what has a trailing comma."""
    has_trailing = body[-1].text == ","
    priorities = Line(body, 0).priorities()
    if has_trailing:
        priorities.pop()
    return max(priorities, default=0) == COMMA and (has_trailing or not opening.trails)


# --- the ways to break a line ---


def at_parameters(line: Line) -> list[Line]:
    """A `def` broken at the brackets of its parameters."""
    opening = next((token for token in line.tokens if token.text == "("), None)
    closing = opening.partner if opening is not None else None
    if opening is None or closing is None or closing not in line.tokens:
        return [line]
    start, end = line.tokens.index(opening) + 1, line.tokens.index(closing)
    body = list(line.tokens[start:end])
    if not body or any(token.text == "=" for token in body):
        raise Unsure  # commas in a default count, those in an annotation do not
    if not any(token.text == "," and token.level == body[0].level for token in body):
        comma = Token("operator", ",", level=body[0].level, priority=COMMA)
        line = Line([*line.tokens[:end], comma, *line.tokens[end:]], line.depth)
        body.append(comma)
    return _split(line, opening, closing, list(line.tokens[:start]), body).lines


def returns_column(line: Line) -> bool:
    """Whether a trailing comma in what a `def` returns asks for one element a line."""
    arrow = next((place for place, token in enumerate(line.tokens) if token.text == "->"), len(line.tokens))
    return Line(line.tokens[arrow:], 0).is_magic


def at_delimiters(line: Line) -> list[Line]:
    """Broken at the delimiters that go first; behind the last comma there is one more."""
    level, last = line.tokens[0].level, line.tokens[-1]
    priorities = line.priorities()
    if last.text == ",":
        priorities.pop()
    highest = max(priorities, default=0)
    if not highest or (highest == DOT and priorities.count(DOT) == 1):
        raise CannotSplit
    parts: list[list[Token]] = [[]]
    for token in line.tokens:
        parts[-1].append(token)
        if token.priority == highest and token.level == level and token is not last:
            parts.append([])
    if highest == COMMA and last.text != ",":
        parts[-1].append(Token("operator", ",", level=level, priority=COMMA))
    for part in parts:
        part[0].space = ""
    return [Line(part, line.depth, inside=True) for part in parts]


def split_last(line: Line, omitted: frozenset[Token]) -> Split:
    """Split at the last brackets that are not omitted and hold something."""
    place = len(line.tokens)
    while place > 0:
        place -= 1
        closing = line.tokens[place]
        if closing.kind != "close" or closing in omitted:
            continue
        opening = closing.partner
        if opening is None or opening not in line.tokens:
            break
        start = line.tokens.index(opening) + 1
        if start < place:
            head, body = list(line.tokens[:start]), list(line.tokens[start:place])
            return _split(line, opening, closing, head, body)
        place = start - 1
    raise CannotSplit
