"""A change report as text for a terminal."""

from collections.abc import Callable, Iterator, Sequence
from os.path import commonprefix

from typeferry.changes.change import Change, Direction, Severity, Side
from typeferry.changes.formats import by_severity, summary
from typeferry.render.markdown_text import visible

#: Gives text a color: the text, and the parameters of the ANSI escape.
Style = Callable[[str, str], str]

_COLORS = {Severity.BREAKING: "31;1", Severity.DANGEROUS: "33;1", Severity.SAFE: "32"}


def as_text(changes: Sequence[Change], direction: Direction, *, width: int, style: Style) -> str:
    """Every change with its old and new text, the worst first, and the counts at the end."""
    lines = [
        line for _, group in by_severity(changes, direction) for each in group for line in _change(each, width, style)
    ]
    return "\n".join([*lines, summary(changes, direction)]) + "\n"


def _change(change: Change, width: int, style: Style) -> Iterator[str]:
    yield f"{style(visible(change.path), '1')}  {change.rule.id}  {_severities(change, style)}"
    same = len(commonprefix([_line(change.old), _line(change.new)]))
    for mark, color, side in (("-", "31", change.old), ("+", "32", change.new)):
        if side is not None:
            yield f"  {style(f'{mark} {_cut(_line(side), same, width - 4)}', color)}"
            yield from _place(side, style)
    yield ""


def _line(side: Side | None) -> str:
    return "" if side is None else " ".join(visible(side.text).split())


def _severities(change: Change, style: Style) -> str:
    named = (("readers", change.readers), ("writers", change.writers))
    return ", ".join([f"{who}: {style(severity.name.lower(), _COLORS[severity])}" for who, severity in named])


def _place(side: Side, style: Style) -> Iterator[str]:
    if side.span is not None:
        location = side.span.location
        yield f"    {style(f'{visible(side.span.source.path)}:{location.line}:{location.column}', '2')}"


def _cut(text: str, same: int, width: int) -> str:
    """The text on one line: where it is too long, what is around the place from which on it is another one."""
    if len(text) > width and same > width // 2:
        start = text.rfind(" ", 0, same - width // 4) + 1
        text = "…" + text[start:] if start else text
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
