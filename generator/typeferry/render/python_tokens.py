"""A statement of Python as tokens: brackets paired, and where lines may break.

Only what generated code is made of is known here; on anything else there is an `Unsure`, and black is asked.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

#: At what lines are broken first: the higher the earlier. The numbers are black's.
COMMA: Final = 18
DOT: Final = 1
_COMPREHENSION, _TERNARY, _LOGIC, _COMPARISON = 20, 16, 14, 10
_OPERATORS = {"|": 9, "^": 8, "&": 7, "+": 5, "-": 5, "/": 4} | dict.fromkeys(("==", "!=", "<", ">", "<=", ">="), 10)

_TOKEN = re.compile(
    r"""(?P<space>[ ]*)(?:
    (?P<string>[bfr]{0,2}(?:"(?:[^"\\\n]++|\\.)*+"|'(?:[^'\\\n]++|\\.)*+'))
    |(?P<name>[^\W\d]\w*(?!["']))
    |(?P<number>[0-9][0-9.]*(?:e[-+]?[0-9]+)?(?!\w))
    |(?P<open>[(\[{])|(?P<close>[)\]}])
    |(?P<operator>->|:=|[=!<>]=|\.\.\.|[-+*|^&<>=,:./@]))""",
    re.VERBOSE,
)
_PAIRS: Mapping[str, str] = {"(": ")", "[": "]", "{": "}"}
#: Words after which a bracket begins an operand of its own.
WORDS = frozenset(
    ("and", "as", "elif", "else", "except", "for", "from", "if", "in", "is", "not", "or", "raise", "return", "while")
)
_UNKNOWN = frozenset(("assert", "async", "await", "del", "global", "import", "nonlocal", "with", "yield"))

_OPERANDS = ("name", "string", "number", "close")

Kind = Literal["name", "string", "number", "open", "close", "operator"]


class Unsure(Exception):
    """What black makes of the text is not known here."""


@dataclass(slots=True, eq=False)
class Token:
    """One token and the space before it; `text` is empty for an optional parenthesis that is not shown.

    `level` counts the brackets around it, `priority` is that of a break behind it. Of a bracket, `partner` is the other
    one, `trails` tells that the two follow what they belong to (a call, a subscript, parameters, bases), and `commas`
    counts those directly between them.
    """

    kind: Kind
    text: str
    space: str = ""
    level: int = 0
    priority: int = 0
    partner: "Token | None" = None
    trails: bool = False
    commas: int = 0

    @property
    def width(self) -> int:
        return len(self.space) + len(self.text)


def join_lines(lines: Iterable[str]) -> str:
    """The lines of one statement as one line."""
    joined = ""
    for line in lines:
        line = line.strip(" ")
        space = "" if not joined or joined[-1] in _PAIRS or line[:1] in _PAIRS.values() else " "
        joined += space + line
    return joined


def read_tokens(text: str) -> list[Token]:
    """The tokens of one statement on one line, without its indentation."""
    tokens = list(_scanned(text))
    _pair(tokens)
    return tokens


def _scanned(text: str) -> Iterator[Token]:
    end = 0
    before: Kind = "open"
    while end < len(text):
        match = _TOKEN.match(text, end)
        if match is None or match["name"] in _UNKNOWN or match["operator"] == ":=" and not end:
            raise Unsure
        end = match.end()
        kind: Kind = match.lastgroup  # type: ignore[assignment]  # the groups have the names of the kinds
        space = "" if before == "open" or kind == "close" else match["space"]
        if len(space) > 1:
            raise Unsure
        yield Token(kind, match[kind], space)
        before = kind


def _pair(tokens: Sequence[Token]) -> None:
    opened: list[Token] = []
    first_inside: set[Token] = set()
    before = Token("operator", "")
    for token in tokens:
        if before.text in ("[", "{"):
            first_inside.add(token)
        match token.kind:
            case "open":
                is_word = before.kind == "name" and before.text in WORDS
                token.trails = before.kind in _OPERANDS and not is_word
                opened.append(token)
            case "close":
                if not opened or _PAIRS[opened[-1].text] != token.text:
                    raise Unsure
                join(opened.pop(), token)
                if token.partner in first_inside and token.text == ")" and before.kind != "open" and not token.commas:
                    raise Unsure  # `[(1)]` loses the inner ones
            case "string" if before.kind == "string":
                raise Unsure
            case "operator" if token.text == "*" and (before.kind in _OPERANDS or not opened or opened[-1].text != "["):
                raise Unsure  # in a call or a display, what may follow it depends on the version of Python
            case _:
                if token.text == "," and opened:
                    opened[-1].commas += 1
        before = token
    if opened:
        raise Unsure


def join(opening: Token, closing: Token) -> None:
    opening.partner, closing.partner = closing, opening
    closing.trails, closing.commas = opening.trails, opening.commas


# --- where lines may break ---


def set_levels(tokens: Sequence[Token]) -> None:
    """Sets the levels of tokens, and the priorities of breaks behind them."""
    level = 0
    targets: list[int] = []
    """The levels at which a `for` waits for its `in`, a `lambda` for its `:`."""
    comprehensions: set[int] = set()
    before: Token | None = None
    for token in tokens:
        is_name = token.kind == "name"
        ends_target = token.text in ("in", ":") and bool(targets) and targets[-1] == level
        if ends_target:
            targets.pop()
            level -= 1
        if token.kind == "close":
            comprehensions.discard(level)
            level -= 1
        token.level = level
        if before is not None and not ends_target:
            in_comprehension = level in comprehensions
            priority = _priority(token, before, in_comprehension)
            before.priority = priority or before.priority
        if token.text == ",":
            token.priority = COMMA
        if token.kind == "open":
            level += 1
        if is_name and token.text in ("for", "lambda"):
            if token.text == "for" and before is not None:
                comprehensions.add(level)
            level += 1
            targets.append(level)
        before = token


def _priority(token: Token, before: Token, in_comprehension: bool) -> int:
    """The priority of a break before a token."""
    if token.kind == "operator":
        if token.text == ".":
            return DOT if before.kind == "close" else 0
        is_unary = before.kind in ("open", "operator") or before.text in WORDS
        return 0 if is_unary else _OPERATORS.get(token.text, 0)
    if token.kind != "name":
        return 0
    match token.text:
        case "for":
            return _COMPREHENSION
        case "if":
            return _COMPREHENSION if in_comprehension else _TERNARY
        case "else":
            return _TERNARY
        case "and" | "or":
            return _LOGIC
        case "is":
            return _COMPARISON
        case "in":
            return 0 if before.text == "not" else _COMPARISON
        case "not":
            return (
                _COMPARISON if before.kind in ("name", "close", "string", "number") and before.text not in WORDS else 0
            )
        case _:
            return 0
