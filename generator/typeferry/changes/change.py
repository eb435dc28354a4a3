"""What a change report holds."""

from dataclasses import dataclass
from enum import IntEnum

from typeferry.changes.rules import Rule
from typeferry.diagnostics import Diagnostic
from typeferry.source import Span


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
    """One change. `old` or `new` is None where there is nothing in that version."""

    rule: Rule
    path: str
    old: Side | None
    new: Side | None
    readers: Severity
    writers: Severity

    @property
    def severity(self) -> Severity:
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
