"""What a change report holds."""

from dataclasses import dataclass
from enum import IntEnum
from typing import Literal

from typeferry.changes.rules import Rule
from typeferry.diagnostics import Diagnostic
from typeferry.source import Span

#: For whom a report is: those who read values of the types, those who write them, or both.
Direction = Literal["readers", "writers", "both"]


class Severity(IntEnum):
    """How bad a change is for those who read values of the type, or for those who write them."""

    SAFE = 0
    DANGEROUS = 1
    BREAKING = 2


@dataclass(frozen=True, slots=True)
class Side:
    """What stands in one version: its TypeScript, and where."""

    text: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `old` or `new` is None where there is nothing in that version.

    `place` is where to look at it in the new version: what is around it, where it is gone.
    """

    rule: Rule
    path: str
    old: Side | None
    new: Side | None
    readers: Severity
    writers: Severity
    place: Span | None = None

    def severity(self, side: Direction = "both") -> Severity:
        """How bad it is for those on one side, or for all."""
        match side:
            case "readers":
                return self.readers
            case "writers":
                return self.writers
            case "both":
                return max(self.readers, self.writers)


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an exported type's new version is assignable to the old one (safe for readers), and the other way."""

    module: str
    name: str
    readers: bool
    writers: bool


@dataclass(frozen=True, slots=True)
class Report:
    """Every change in the order of the new text, and the verdict on each type that both versions export."""

    changes: tuple[Change, ...]
    verdicts: tuple[Verdict, ...]
    diagnostics: tuple[Diagnostic, ...]
