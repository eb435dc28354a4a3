"""Puts optional parentheses into a statement: those that show only where a line is broken there, as black has them."""

from collections.abc import Iterator, Sequence

from typeferry.render.python_tokens import Token, Unsure, join

_SOFT_KEYWORDS = ("case", "match", "type")


def put_optional_parentheses(tokens: list[Token]) -> list[Token]:
    """The tokens of a statement with all parentheses that it can have and that show only where a line is broken there."""
    return _parenthesize_parts(_parenthesize_conditionals(tokens))


def _parenthesize_parts(tokens: list[Token]) -> list[Token]:
    """Optional parentheses around the parts of a statement that can have them."""
    match first := tokens[0].text:
        case "return" if len(tokens) > 1:
            return [tokens[0], *_parenthesized(tokens[1:])]
        case "if" | "elif" | "while":
            return [tokens[0], *_parenthesized(tokens[1:-1]), tokens[-1]]
        case "for":
            place = next(place for place, token in enumerate(tokens) if token.text == "in")
            if place != 2:
                raise Unsure
            return [tokens[0], *_optional(tokens[1:2]), tokens[2], *_parenthesized(tokens[3:-1]), tokens[-1]]
        case "def":
            return _parenthesize_annotations(tokens)
        case "class" | "raise" | "@" | "return" | "else" | "try" | "finally" | "pass" | "continue" | "break":
            return tokens
        case "except" | "from":
            raise Unsure
        case _ if first in _SOFT_KEYWORDS and tokens[1:] and tokens[1].text not in (":", "="):
            raise Unsure
        case _:
            return _parenthesize_assignment(tokens)


def _parenthesize_annotations(tokens: list[Token]) -> list[Token]:
    """Those of a `def`, around the unions that parameters are of, and around what it returns."""
    arrow = next((place for place, token in enumerate(tokens) if token.text == "->"), None)
    if arrow is None or tokens[2].text != "(" or tokens[arrow - 1] is not tokens[2].partner:
        raise Unsure
    inner = tokens[3 : arrow - 1]
    commas = [inner.index(token) for token in _outermost(inner) if token.text == ","]
    made, start = tokens[:3], 0
    for end in (*commas, len(inner)):
        made += [*_parameter(inner[start:end]), *inner[end : end + 1]]
        start = end + 1
    return [*made, *tokens[arrow - 1 : arrow + 1], *_parenthesized(tokens[arrow + 1 : -1]), tokens[-1]]


def _parameter(tokens: list[Token]) -> list[Token]:
    is_union = len(tokens) > 2 and tokens[1].text == ":" and any(token.text == "|" for token in _outermost(tokens))
    return [*tokens[:2], *_optional(tokens[2:])] if is_union else tokens


def _parenthesize_assignment(tokens: list[Token]) -> list[Token]:
    """Those of an assignment, around the annotation and the value. A call that stands alone has none."""
    marks = [token for token in _outermost(tokens) if token.text in ("=", ":")]
    if [mark.text for mark in marks] not in ([], ["="], [":"], [":", "="]):
        raise Unsure
    places = [tokens.index(mark) for mark in marks]
    if not places:
        return tokens
    made = tokens[: places[0]]
    for place, end in zip(places, [*places[1:], len(tokens)], strict=True):
        made = [*made, tokens[place], *_parenthesized(tokens[place + 1 : end])]
    return made


def _parenthesize_conditionals(tokens: list[Token]) -> list[Token]:
    """Optional parentheses around each `a if b else c` that is not alone in parentheses."""
    tokens = [*tokens]
    place = len(tokens) - 1
    while place > 0:
        if tokens[place].text == "else" and tokens[place].kind == "name":
            start, end = _conditional(tokens, place)
            before = tokens[start - 1] if start else None
            is_alone = before is not None and before.text == "(" and tokens[end] is before.partner
            # What stands at the very start of a part gets the parentheses of the part.
            is_part = before is not None and (before.text in ("return", "=") and _is_outermost(tokens, start - 1))
            if not is_alone and not is_part:
                tokens[start:end] = _optional(tokens[start:end])
        place -= 1
    return tokens


def _is_outermost(tokens: Sequence[Token], place: int) -> bool:
    return sum([(each.kind == "open") - (each.kind == "close") for each in tokens[:place]]) == 0


def _conditional(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    """Where the conditional expression of an `else` begins and ends."""
    start, end = place, place + 1
    has_if = False
    while start > 0:
        before = tokens[start - 1]
        if before.kind == "close" and before.partner is not None:
            start = tokens.index(before.partner)
        elif before.kind == "open" or before.text in (",", ":", "=", "return", "in"):
            break
        elif before.text in ("else", "for", "elif", "while"):
            raise Unsure
        else:
            has_if = has_if or before.text == "if"
            start -= 1
    if not has_if or not start or tokens[start - 1].text == "in":
        raise Unsure
    while end < len(tokens) and tokens[end].kind != "close" and tokens[end].text not in (",", "for", ":"):
        if tokens[end].text == "if":
            raise Unsure
        closing = tokens[end].partner
        end = tokens.index(closing) + 1 if closing is not None else end + 1
    return start, end


def _parenthesized(tokens: Sequence[Token]) -> list[Token]:
    """A part of a statement in optional parentheses; only those of a tuple are none."""
    if not tokens:
        raise Unsure
    if tokens[0].text == "(" and tokens[0].partner is tokens[-1]:
        inner = tokens[1:-1]
        if not inner or any(token.text == "," for token in _outermost(inner)):
            return [*tokens]
        if inner[0].partner is inner[-1] or any(token.text == "for" for token in _outermost(inner)):
            raise Unsure
        tokens[0].text = tokens[-1].text = ""
        return [*tokens]
    if any(token.text == "," for token in _outermost(tokens)):
        raise Unsure
    return _optional(tokens)


def _optional(tokens: Sequence[Token]) -> list[Token]:
    """Tokens in parentheses that show only where a line is broken there."""
    opening, closing = Token("open", "", tokens[0].space), Token("close", "")
    join(opening, closing)
    tokens[0].space = ""
    return [opening, *tokens, closing]


def _outermost(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens that stand in no brackets; the brackets themselves do."""
    closing: Token | None = None
    for token in tokens:
        if closing is None:
            yield token
            closing = token.partner if token.kind == "open" else None
        elif token is closing:
            yield token
            closing = None
