"""Breaks a statement that does not fit on its line, as black does: at its last brackets, then at what stands between them.

The steps and their conditions are black's own, for the statements that `python_tokens` knows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from typeferry.render.optional_parentheses import put_optional_parentheses
from typeferry.render.python_lines import (
    CannotSplit,
    Line,
    Split,
    at_delimiters,
    at_parameters,
    returns_column,
    split_last,
)
from typeferry.render.python_tokens import DOT, Token, Unsure, join_lines, read_tokens, set_levels


def break_statement(text: str, depth: int, length: int) -> list[str]:
    """The lines of a statement that is given on one line, without its indentation, and stands at a depth.

    Black looks at its result again, and goes by the trailing commas that it has put there itself.
    """
    lines = [text]
    for _ in range(2):
        tokens = put_optional_parentheses(read_tokens(join_lines(lines)))
        set_levels(tokens)
        lines = _Breaking(length).lines(Line(tokens, depth))
    return lines


@dataclass(frozen=True, slots=True)
class _Breaking:
    """`keeps_optional` tells that optional parentheses are used wherever they are, as a second try."""

    length: int
    keeps_optional: bool = False

    def lines(self, line: Line) -> list[str]:
        """The lines that a line becomes."""
        if not line.explodes and self.fits(line) and not line.is_magic:
            return [line.text]
        text = line.text
        if line.tokens[0].text == "def" and not returns_column(line):
            return self._broken(text, at_parameters(line)) or [text]
        if line.inside:
            try:
                if found := self._broken(text, at_delimiters(line)):
                    return found
            except CannotSplit:
                pass
        optional = line.optional
        try:
            found = self._broken(text, self._at_last_brackets(line))
        except CannotSplit:
            return [line.text]
        return self._second_try(line, optional, found) if found else [line.text]

    def _broken(self, text: str, parts: Sequence[Line]) -> list[str]:
        """The lines of all parts; nothing where one of them is what was to be broken."""
        found: list[str] = []
        for part in parts:
            if part.text == text:
                return []
            found += self.lines(part)
        return found

    def fits(self, line: Line, less: int = 0) -> bool:
        return line.width <= self.length - less

    def _second_try(self, line: Line, optional: list[Token], found: list[str]) -> list[str]:
        """With all optional parentheses, where these were left out, the first line is too long, and this mends it."""
        level = line.tokens[0].level
        if self.keeps_optional or not optional or len(found[0]) <= self.length:
            return found
        if any(token.text and token.level == level for token in optional):
            return found
        again = _Breaking(self.length, keeps_optional=True).lines(line)
        return again if all(len(text) <= self.length for text in again) else found

    # --- at the last brackets ---

    def _at_last_brackets(self, line: Line) -> list[Line]:
        """Broken at the last brackets, or at some before, where those after them can stay on one line."""
        first: list[Line] | None = None
        for omitted in self._omissions(line):
            if omitted and self._begins_too_late(line, omitted):
                continue
            parts = self._without(line, omitted)
            if first is None and not omitted:
                first = parts
            if self.fits(parts[0]):
                return parts
        return self._without(line, frozenset()) if first is None else first

    def _begins_too_late(self, line: Line, omitted: frozenset[Token]) -> bool:
        """Whether the brackets to break at begin behind the end of the line."""
        closing = next((each for each in reversed(line.tokens) if each.kind == "close" and each not in omitted), None)
        opening = closing.partner if closing is not None else None
        if opening is None or not opening.text or opening not in line.tokens:
            return False
        before = line.tokens[: line.tokens.index(opening)]
        return 4 * line.depth + sum([token.width for token in before]) > self.length

    def _omissions(self, line: Line) -> Iterator[frozenset[Token]]:
        """Ever larger sets of closing brackets at the end of a line, as far as what they close fits on one."""
        if not line.is_magic:
            yield frozenset()
        omitted: set[Token] = set()
        inner: set[Token] = set()
        length = 4 * line.depth
        opening: Token | None = None
        closing: Token | None = None
        for place in range(len(line.tokens) - 1, -1, -1):
            token = line.tokens[place]
            before = line.tokens[place - 1] if place else Token("operator", "")
            length += token.width
            if length > self.length:
                return
            if token is opening:
                opening = None
            elif token.kind != "close":
                continue
            elif opening is not None:
                if before.text == "," and not _is_one_tuple(token):
                    return
                inner.add(token)
            elif before.kind == "open":
                inner.add(token)
            else:
                if closing is not None:
                    omitted |= {closing, *inner}
                    inner.clear()
                    yield frozenset(omitted)
                if before.text == "," and not _is_one_tuple(token):
                    return
                if token.text:
                    opening, closing = token.partner, token

    def _without(self, line: Line, omitted: frozenset[Token]) -> list[Line]:
        """Broken at the last brackets that are not omitted."""
        return self._prefer_inner(line, split_last(line, omitted), omitted)

    def _prefer_inner(self, line: Line, split: Split, omitted: frozenset[Token]) -> list[Line]:
        """The split, or one at brackets before or within, if it is at optional parentheses that can be left out."""
        if not self.keeps_optional and not split.opening.text and self._can_do_without(split.body):
            omitted |= {split.closing}
            try:
                inner = split_last(line, omitted)
                if self._is_preferred(inner, split):
                    return self._prefer_inner(line, inner, omitted)
            except CannotSplit:
                if not _can_be_split(split.body) and not self.fits(split.body):
                    raise
        split.opening.text = split.opening.text or "("
        split.closing.text = split.closing.text or ")"
        return split.lines

    def _can_do_without(self, body: Line) -> bool:
        """Whether what stands in optional parentheses can be broken well without them."""
        priorities = body.priorities()
        highest = max(priorities, default=0)
        if not priorities or priorities.count(highest) > 1:
            return not priorities
        if highest == DOT:
            return True
        first, second, before, last = body.tokens[0], body.tokens[1], body.tokens[-2], body.tokens[-1]
        if first.kind == "open" and second.kind != "close" and self._fits_after(body, first):
            return True
        if last.kind != "close" or (last.text == "]" and last.trails):
            return False
        return before.kind != "open" and self._fits_before(body, last)

    def _fits_after(self, body: Line, first: Token) -> bool:
        """Whether what follows the brackets at the start fits on a line, as far as the next brackets."""
        length, follows = 4 * body.depth, False
        for token in body.tokens:
            if follows or token is first.partner:
                length += token.width
                if length > self.length:
                    return False
                follows = token.kind != "open"
        return True

    def _fits_before(self, body: Line, last: Token) -> bool:
        """Whether what stands before the brackets at the end fits on a line, or has brackets itself."""
        length, has_brackets = 4 * body.depth, False
        for token in body.tokens:
            length += token.width
            if token is last.partner:
                return has_brackets or length <= self.length
            has_brackets = has_brackets or token.kind == "open"
        return False

    def _is_preferred(self, inner: Split, outer: Split) -> bool:
        """Whether to break at inner brackets, and not to put all of the value into optional ones."""
        head = outer.head.tokens
        if len(head) < 2 or head[-2].text != "=" or all(token.partner is None for token in head[:-1]):
            return True
        if not self.fits(outer.head, 1) or outer.head.is_magic:
            return True
        for token in reversed(inner.head.tokens):
            if token.text == "=":
                return self.fits(inner.head)
            if token.kind == "close":
                return True
        return False


def _is_one_tuple(closing: Token) -> bool:
    return closing.text == ")" and not closing.trails and closing.commas == 1


def _can_be_split(line: Line) -> bool:
    if len(line.tokens) > 1 and line.tokens[0].kind == "string" and line.tokens[1].text == ".":
        raise Unsure
    return len(line.tokens) > 1
