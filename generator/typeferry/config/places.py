"""Where things stand in a TOML text: tomllib gives values without places, so this small scan finds the places.

It expects a text that tomllib has read without an error, and checks nothing itself.
"""

import re
import tomllib
from dataclasses import dataclass

#: The keys that lead to a value; a number is an index in an array of tables.
KeyPath = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key and its value stand, in characters; what only opens a table has its key for a value."""

    key: tuple[int, int]
    value: tuple[int, int]


_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[ \t]*(?:([A-Za-z0-9_-]+)|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)')[ \t]*""")
_STRING = re.compile(
    r'"""(?:\\.|[^\\])*?"""(?:"{0,2})' r"|'''.*?'''(?:'{0,2})" r'|"(?:\\.|[^"\\\n])*"' r"|'[^'\n]*'", re.DOTALL
)
_SCALAR = re.compile(r"[^,\[\]{}#\r\n]*[^,\[\]{}#\r\n \t]")


def places(text: str) -> dict[KeyPath, Place]:
    """The place of every key of the text, and of every item of an array."""
    found: dict[KeyPath, Place] = {}
    counts: dict[KeyPath, int] = {}
    table: KeyPath = ()
    at = _skip_blank(text, 0)
    while at < len(text):
        if text[at] == "[":
            table, at = _header(text, at, counts, found)
        else:
            at = _pair(text, at, table, found)
        at = _skip_blank(text, at)
    return found


def _header(text: str, at: int, counts: dict[KeyPath, int], found: dict[KeyPath, Place]) -> tuple[KeyPath, int]:
    """`[a.b]` or `[[a.b]]`: the path of the table that it opens."""
    brackets = 2 if text.startswith("[[", at) else 1
    start = at + brackets
    path: KeyPath = ()
    keys, end = _dotted_key(text, start)
    for name, _, _ in keys[:-1]:
        path = _newest((*path, name), counts)
    path = (*path, keys[-1][0])
    if brackets == 2:
        counts[path] = counts.get(path, 0) + 1
        path = _newest(path, counts)
    span = (keys[0][1], keys[-1][2])
    found[path] = Place(span, span)
    return path, end + brackets


def _newest(path: KeyPath, counts: dict[KeyPath, int]) -> KeyPath:
    """The path, led into the last table where it names an array of tables."""
    return (*path, counts[path] - 1) if path in counts else path


def _pair(text: str, at: int, table: KeyPath, found: dict[KeyPath, Place]) -> int:
    """`a.b = value`; returns where it ends."""
    keys, at = _dotted_key(text, at)
    path = table
    start = _skip_blank(text, at + 1)
    inner: dict[KeyPath, Place] = {}
    names: list[tuple[KeyPath, tuple[int, int]]] = []
    for name, key_start, key_end in keys:
        path = (*path, name)
        names.append((path, (key_start, key_end)))
    end = _value(text, start, path, inner)
    for each, key in names[:-1]:
        found.setdefault(each, Place(key, key))
    found[path] = Place(names[-1][1], (start, end))
    found.update(inner)
    return end


def _dotted_key(text: str, at: int) -> tuple[list[tuple[str, int, int]], int]:
    """The parts of a key, each with where it stands, and where the key ends."""
    keys: list[tuple[str, int, int]] = []
    while True:
        match = _KEY.match(text, at)
        if match is None:  # nothing that tomllib would have read
            return keys or [("", at, at)], at + 1
        bare, basic, literal = match.groups()
        number = match.lastindex or 1
        quotes = 0 if number == 1 else 1
        name = bare if bare is not None else literal if literal is not None else _unescaped(basic)
        keys.append((name, match.start(number) - quotes, match.end(number) + quotes))
        at = match.end()
        if not text.startswith(".", at):
            return keys, at
        at += 1


def _value(text: str, at: int, path: KeyPath, found: dict[KeyPath, Place]) -> int:
    """Where the value that starts here ends; the places of what is in it go to `found`.

    It calls itself for what is nested, as tomllib has done before it: so a text never nests too deep here.
    """
    if text[at] not in "[{":
        match = _STRING.match(text, at) or _SCALAR.match(text, at)
        return match.end() if match else at + 1
    closing, index = ("]" if text[at] == "[" else "}"), 0
    at = _skip_blank(text, at + 1)
    while at < len(text) and text[at] != closing:
        if closing == "}":
            at = _pair(text, at, path, found)
        else:
            start, at = at, _value(text, at, (*path, index), found)
            found[(*path, index)] = Place((start, at), (start, at))
            index += 1
        at = _skip_blank(text, at)
        if text.startswith(",", at):
            at = _skip_blank(text, at + 1)
    return at + 1


def _skip_blank(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    return match.end() if match else at


def _unescaped(text: str) -> str:
    return str(tomllib.loads(f'text = "{text}"')["text"])
