"""A change report as JSON, as `report.schema.json` describes it."""

import json
from collections.abc import Sequence

from typeferry.changes.change import Change, Direction, Report, Severity, Side
from typeferry.changes.formats import by_severity

VERSION = 1


def as_json(report: Report, changes: Sequence[Change], direction: Direction) -> str:
    """The changes that are to be told, and the verdict on each type that both versions export."""
    counts = {severity.name.lower(): 0 for severity in reversed(Severity)}
    counts |= {severity.name.lower(): len(found) for severity, found in by_severity(changes, direction)}
    document = {
        "version": VERSION,
        "for": direction,
        "summary": counts,
        "changes": [_change(each, direction) for each in changes],
        "types": [
            {"module": each.module or None, "name": each.name, "readers": each.readers, "writers": each.writers}
            for each in report.verdicts
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _change(change: Change, direction: Direction) -> dict[str, object]:
    return {
        "rule": change.rule.id,
        "path": change.path,
        "description": change.rule.description,
        "severity": change.severity(direction).name.lower(),
        "readers": change.readers.name.lower(),
        "writers": change.writers.name.lower(),
        "old": _side(change.old),
        "new": _side(change.new),
    }


def _side(side: Side | None) -> dict[str, object] | None:
    if side is None:
        return None
    if side.span is None:
        return {"text": side.text, "file": None, "line": None, "column": None, "end_line": None, "end_column": None}
    source, start, end = side.span
    first, last = source.location(start), source.location(end)
    return {
        "text": side.text,
        "file": source.path,
        "line": first.line,
        "column": first.column,
        "end_line": last.line,
        "end_column": last.column,
    }
