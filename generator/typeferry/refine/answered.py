"""Diagnostics that a refinement has answered: a bare `Array` whose elements a comment told is bare no more."""

from collections.abc import Iterable

from typeferry.diagnostics import BARE_ARRAY, Diagnostic
from typeferry.refine.findings import Refined
from typeferry.source import Span


def unanswered(diagnostics: Iterable[Diagnostic], refined: Refined) -> tuple[Diagnostic, ...]:
    """The diagnostics that still hold for the refined program."""
    spans = [
        finding.span
        for finding in refined.findings
        if finding.applied and finding.rule == "elements" and finding.span is not None
    ]
    return tuple(each for each in diagnostics if each.rule is not BARE_ARRAY or not _is_within(each.span, spans))


def _is_within(span: Span | None, outer: Iterable[Span]) -> bool:
    return span is not None and any(
        each.source is span.source and each.start <= span.start and span.end <= each.end for each in outer
    )
