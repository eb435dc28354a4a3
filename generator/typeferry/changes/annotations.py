"""Changes as diagnostics, for what prints those: the annotations of a pull request."""

from collections.abc import Sequence

from typeferry import diagnostics
from typeferry.changes.change import Change, Direction, Severity
from typeferry.diagnostics import Diagnostic

_SEVERITIES = {
    Severity.BREAKING: diagnostics.Severity.ERROR,
    Severity.DANGEROUS: diagnostics.Severity.WARNING,
    Severity.SAFE: diagnostics.Severity.INFO,
}


def as_diagnostics(changes: Sequence[Change], direction: Direction) -> list[Diagnostic]:
    """A diagnostic for each change, at its place in the new version: an error where it breaks."""
    return [_diagnostic(each, direction) for each in changes]


def _diagnostic(change: Change, direction: Direction) -> Diagnostic:
    rule = diagnostics.Rule(change.rule.id, _SEVERITIES[change.severity(direction)], change.rule.description)
    sides = [f"{mark} {side.text}" for mark, side in (("-", change.old), ("+", change.new)) if side is not None]
    severities = f"readers: {change.readers.name.lower()}, writers: {change.writers.name.lower()}"
    message = "\n".join([f"{change.path}: {change.rule.description} ({severities})", *sides])
    span = change.place or (change.old.span if change.old is not None else None)
    return Diagnostic(rule, span.source.path if span is not None else "", span, message, "")
