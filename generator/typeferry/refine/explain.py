"""The table that `typeferry explain` prints: every match, its words, its rule, and what became of it."""

import textwrap

from typeferry.refine.findings import Finding, Refined

_HEADINGS = ("property", "rule", "words", "before", "after", "applied")
_WIDTHS = (48, 12, 40, 24, 40, 28)
_GAP = "  "


def explain_table(refined: Refined) -> str:
    """The findings as a table of text, a row each, long cells wrapped."""
    if not refined.findings:
        return "Nothing found in the doc comments.\n"
    rows = [_cells(finding) for finding in refined.findings]
    widths = [min(limit, max(len(row[column]) for row in (_HEADINGS, *rows))) for column, limit in enumerate(_WIDTHS)]
    lines = [_line(_HEADINGS, widths), _line(tuple("-" * width for width in widths), widths)]
    for row in rows:
        lines += _wrapped(row, widths)
    return "\n".join([*lines, "", _summary(refined), ""])


def explain_json(refined: Refined) -> list[dict[str, object]]:
    """The findings as data for JSON: `line` and `column` count from 1, and are null where nothing says the place."""
    return [_entry(finding) for finding in refined.findings]


def would_add(refined: Refined) -> str | None:
    """One line that tells what the rules that are off would add, or None where they would add nothing."""
    counts = refined.count("off")
    if not counts:
        return None
    total = sum(counts.values())
    listed = ", ".join(f"{rule} {count}" for rule, count in counts.items())
    types = "type" if total == 1 else "types"
    return (
        f"doc comments could refine {total} more {types} ({listed}): see 'typeferry explain', or set refine = \"all\""
    )


def _entry(finding: Finding) -> dict[str, object]:
    location = finding.span.location if finding.span else None
    return {
        "path": finding.path,
        "file": finding.span.source.path if finding.span else None,
        "line": location.line if location else None,
        "column": location.column if location else None,
        "rule": finding.rule,
        "words": finding.words,
        "before": finding.before,
        "after": finding.after,
        "outcome": finding.outcome,
        "reason": finding.reason,
    }


def _cells(finding: Finding) -> tuple[str, ...]:
    return (finding.path, finding.rule, finding.words, finding.before, finding.after, _verdict(finding))


def _verdict(finding: Finding) -> str:
    match finding.outcome:
        case "applied":
            return "yes"
        case "off":
            return f"no: {finding.rule} is off"
        case "hedged":
            return f'no: "{finding.reason}"'
        case "unfit":
            return f"no: {finding.reason}"


def _wrapped(row: tuple[str, ...], widths: list[int]) -> list[str]:
    cells = [textwrap.wrap(cell, width) or [""] for cell, width in zip(row, widths, strict=True)]
    height = max(len(cell) for cell in cells)
    return [_line(tuple(cell[at] if at < len(cell) else "" for cell in cells), widths) for at in range(height)]


def _line(cells: tuple[str, ...], widths: list[int]) -> str:
    return _GAP.join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _summary(refined: Refined) -> str:
    applied = sum(finding.applied for finding in refined.findings)
    off = sum(refined.count("off").values())
    more = f', refine = "all" would apply {off} more' if off else ""
    return f"{len(refined.findings)} found, {applied} applied{more}."
