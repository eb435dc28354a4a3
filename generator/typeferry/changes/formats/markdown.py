"""A change report as Markdown: a table for each severity, as it fits a pull request."""

from collections.abc import Sequence

from typeferry.changes.change import Change, Direction, Severity, Side
from typeferry.changes.formats import by_severity, summary
from typeferry.render.markdown_text import Markdown, code, escape, join, markdown

#: What is longer is cut in a cell: the place says where all of it stands.
LONG = 160

_TITLES = {
    Severity.BREAKING: Markdown("Breaking"),
    Severity.DANGEROUS: Markdown("Dangerous"),
    Severity.SAFE: Markdown("Safe"),
}


def as_markdown(changes: Sequence[Change], direction: Direction) -> str:
    """A heading, the counts, and the changes of each severity as a table."""
    parts = [Markdown("# Changes of types"), markdown("{}.", escape(summary(changes, direction).capitalize()))]
    for severity, group in by_severity(changes, direction):
        parts += [markdown("## {}", _TITLES[severity]), _table(group)]
    return join("\n\n", parts) + "\n"


def _table(changes: Sequence[Change]) -> Markdown:
    head = Markdown("| Where | What | Readers | Writers | Before | After |\n| --- | --- | --- | --- | --- | --- |")
    return join("\n", [head, *[_row(each) for each in changes]])


def _row(change: Change) -> Markdown:
    return markdown(
        "| {} | {} | {} | {} | {} | {} |",
        code(change.path),
        escape(change.rule.id),
        escape(change.readers.name.lower()),
        escape(change.writers.name.lower()),
        _side(change.old),
        _side(change.new),
    )


def _side(side: Side | None) -> Markdown:
    if side is None:
        return Markdown("")
    text = " ".join(side.text.split())
    return code(text if len(text) <= LONG else f"{text[:LONG]}…")
