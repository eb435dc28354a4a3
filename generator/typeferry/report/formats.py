"""A diagnostic as text for people, as a line of JSON, or as an annotation for GitHub."""

import json
from collections.abc import Callable, Mapping

from typeferry.diagnostics import Diagnostic, Severity
from typeferry.report.excerpt import excerpt, visible

Style = Callable[[str, str], str]

_COLORS = {Severity.ERROR: "31;1", Severity.WARNING: "33;1", Severity.INFO: "36;1"}
_GITHUB = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def plain(text: str, _color: str) -> str:
    """A style that leaves text as it is."""
    return text


def colored(text: str, color: str) -> str:
    """A style of ANSI escapes; `color` is their parameters."""
    return f"\x1b[{color}m{text}\x1b[0m"


def as_text(diagnostic: Diagnostic, severity: Severity, *, width: int, style: Style = plain) -> str:
    """`file:line:column: severity[code] message`, the source line with a caret, and the hint."""
    place, shown = f"{visible(diagnostic.path)}:" if diagnostic.path else "typeferry:", None
    if diagnostic.span is not None:
        location = diagnostic.span.location
        place += f"{location.line}:{location.column}:"
        shown = excerpt(diagnostic.span, width - 4)
    color = _COLORS[severity]
    kind = style(f"{severity.name.lower()}[{diagnostic.rule.code}]", color)
    lines = [f"{style(place, '1')} {kind} {visible(diagnostic.message)}"]
    if shown is not None:
        lines += [f"    {shown.line}", f"    {style(shown.caret, color)}"]
    if diagnostic.hint:
        lines.append(f"    {style('hint:', '36')} {visible(diagnostic.hint)}")
    return "\n".join(lines)


def as_json(diagnostic: Diagnostic, severity: Severity) -> str:
    """One line of JSON; lines and columns count from 1, and the end is exclusive."""
    item: dict[str, object] = {
        "severity": severity.name.lower(),
        "code": diagnostic.rule.code,
        "message": diagnostic.message,
        "hint": diagnostic.hint or None,
        "file": diagnostic.path or None,
    }
    item.update(_range(diagnostic, ("line", "column", "end_line", "end_column")))
    return json.dumps(item, ensure_ascii=False)


def as_github(diagnostic: Diagnostic, severity: Severity) -> str:
    """A workflow command, which GitHub shows at the line in the diff."""
    properties = {"file": diagnostic.path} if diagnostic.path else {}
    ranged = _range(diagnostic, ("line", "col", "endLine", "endColumn"))
    properties |= {name: str(value) for name, value in ranged.items()}
    properties["title"] = f"typeferry {diagnostic.rule.code}"
    listed = ",".join([f"{name}={_escaped_property(value)}" for name, value in properties.items()])
    message = diagnostic.message + (f"\nhint: {diagnostic.hint}" if diagnostic.hint else "")
    return f"::{_GITHUB[severity]} {listed}::{_escaped(message)}"


def _range(diagnostic: Diagnostic, names: tuple[str, str, str, str]) -> Mapping[str, int]:
    if diagnostic.span is None:
        return {}
    source, start, end = diagnostic.span
    first, last = source.location(start), source.location(max(start, end))
    return dict(zip(names, (first.line, first.column, last.line, last.column), strict=True))


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _escaped_property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
