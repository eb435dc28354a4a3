"""The ignore file: changes that are known and wanted, each a line of `rule path`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from typeferry.changes.change import Change
from typeferry.changes.rules import RULES
from typeferry.diagnostics import BAD_IGNORE, DEAD_IGNORE, Diagnostic
from typeferry.source import Source, Span


@dataclass(frozen=True, slots=True)
class Kept:
    """The changes that no line of the ignore file names, and what is wrong with its lines."""

    changes: tuple[Change, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class _Entry:
    rule: str
    path: re.Pattern[str]
    span: Span

    def names(self, change: Change) -> bool:
        return self.rule in ("*", change.rule.id) and self.path.fullmatch(change.path) is not None


def without_ignored(changes: Sequence[Change], ignore: Source) -> Kept:
    """Leaves out what the ignore file names: `*` stands for any text, `#` starts a comment.

    A line that names no change is an error: it would hide one that comes later.
    """
    entries, diagnostics = _read(ignore)
    used: set[_Entry] = set()
    kept: list[Change] = []
    for change in changes:
        found = [entry for entry in entries if entry.names(change)]
        used.update(found)
        if not found:
            kept.append(change)
    dead = [DEAD_IGNORE.at(entry.span, entry=entry.span.text) for entry in entries if entry not in used]
    return Kept(tuple(kept), (*diagnostics, *dead))


def _read(ignore: Source) -> tuple[list[_Entry], list[Diagnostic]]:
    entries: list[_Entry] = []
    diagnostics: list[Diagnostic] = []
    for line in re.finditer(rb"[^\r\n]+", ignore.data):
        text = re.sub(rb"(^|\s)#.*", b"", line[0]).rstrip()
        if not text.strip():
            continue
        start = line.start() + len(text) - len(text.lstrip())
        span = Span(ignore, start, line.start() + len(text))
        rule, _, path = span.text.partition(" ")
        if not path.strip() or (rule != "*" and rule not in RULES):
            why = "a rule and a path stand on a line" if not path.strip() else f"there is no rule '{rule}'"
            diagnostics.append(BAD_IGNORE.at(span, why=why))
            continue
        entries.append(_Entry(rule, _pattern(path.strip()), span))
    return entries, diagnostics


def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(".*".join([re.escape(part) for part in path.split("*")]), re.DOTALL)
