"""What refining is asked for, and what it tells: every match of a rule, applied or not."""

from dataclasses import dataclass
from typing import Literal as OneOf

from typeferry.diagnostics import Diagnostic
from typeferry.model import Program
from typeferry.source import Span

#: The rules that read prose: guesses, though good ones, and therefore off unless asked for. In the order of use.
RULES = ("integers", "constants", "enumerations", "elements", "ranges")

Outcome = OneOf["applied", "off", "hedged", "unfit"]


@dataclass(frozen=True, slots=True)
class RefineOptions:
    """`rules` are names out of `RULES`; `open_enums` lets enumerations accept strings that they do not list.

    `tags` reads JSDoc tags (`@minimum`, `@type integer`), and `aliases` takes a `type integer = number` by its name;
    both are explicit, and no guesses. `settled` are the paths that the user gave a type for: no rule guesses there.
    """

    rules: frozenset[str] = frozenset()
    open_enums: bool = False
    tags: bool = True
    aliases: bool = True
    settled: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Finding:
    """One match: where, by which rule, the words, and what it makes of the type (in TypeScript's notation).

    `rule` is one of `RULES`, `tags` or `aliases`. `reason` says why an outcome is not `applied`.
    """

    path: str
    span: Span | None
    rule: str
    words: str
    before: str
    after: str
    outcome: Outcome
    reason: str = ""

    @property
    def applied(self) -> bool:
        return self.outcome == "applied"


@dataclass(frozen=True, slots=True)
class Refined:
    """The refined program, every match in the order of the source, and what is wrong with the tags."""

    program: Program
    findings: tuple[Finding, ...]
    diagnostics: tuple[Diagnostic, ...]

    def count(self, outcome: Outcome) -> dict[str, int]:
        """How many findings each rule has of that outcome; rules without any are left out."""
        counts: dict[str, int] = {}
        for finding in self.findings:
            if finding.outcome == outcome:
                counts[finding.rule] = counts.get(finding.rule, 0) + 1
        return counts
