"""The TypeScript of a declaration as the docs show it."""

import re
from textwrap import dedent

# A line of code longer than this, with this many members in it, was written by a tool and is read by nobody.
LONG, CROWDED = 160, 3

_TOKEN = re.compile(
    r"""(?P<comment> /\*.*?\*/ | //[^\n]*\n? )
    | (?P<string> "(?:[^"\\\n]++|\\.)*+" | '(?:[^'\\\n]++|\\.)*+' | `(?:[^`\\]++|\\.)*+` )
    | (?P<space> \s+ )
    | (?P<mark> [{};] )
    | (?P<code> [^\s{};"'`/]+ | . )""",
    re.VERBOSE | re.DOTALL,
)


def source_text(text: str) -> str:
    """The text without the indentation that all its lines share; laid out anew where it is crowded into one line."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if any(len(line) > LONG and line.count(";") >= CROWDED for line in text.split("\n")):
        return _lay_out(text)
    first, _, rest = text.partition("\n")
    return f"{first}\n{dedent(rest)}" if rest else first


def _lay_out(text: str) -> str:
    """The same tokens, with a line for each member and comment."""
    lines: list[str] = [""]
    depth = 0
    for token in _TOKEN.finditer(text):
        part = token[0]
        if token.lastgroup == "space":
            lines[-1] += " " if lines[-1].strip() else ""
            continue
        if token.lastgroup == "comment" or part == "}":
            depth -= part == "}"
            if lines[-1].strip():
                lines.append("")
        if not lines[-1].strip():
            lines[-1] = "  " * max(depth, 0)
        lines[-1] += part.rstrip("\n")
        depth += part == "{"
        if token.lastgroup == "comment" or part in {"{", ";"}:
            lines.append("")
    return "\n".join(line.rstrip() for line in lines).rstrip("\n")
