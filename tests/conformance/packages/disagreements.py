"""Explains disagreements by the rows of DISAGREEMENTS.md, value by value.

A row is an excuse that the labeller knows: tsc is asked again, with the one thing that the row tells of answered as the
models do. Where it then says what they say, the row explains the disagreement.
"""

import json
import re
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import labelling
import published
from judge import READ_BY_NAME, Disagreement

_TEXT = (published.CONFORMANCE / "DISAGREEMENTS.md").read_text(encoding="utf-8")
_ON_TSC = _TEXT.partition("\n# ")[0]
ROWS = tuple(re.findall(r"^\| `([a-z-]+)` \|", _ON_TSC, re.MULTILINE))
#: Pydantic can be told not to do this, so the models themselves are asked again.
_BY_NAME = "python-name-is-a-key"
_OF_TSC = tuple(row for row in ROWS if row != _BY_NAME)
#: What explains a disagreement that takes more than one row.
SEVERAL = "several"


def explain(entry: Path, found: Sequence[Disagreement], folder: Path) -> list[str | None]:
    """The id of the row that explains each disagreement, or None where none does."""
    rows = [_BY_NAME if each.why == READ_BY_NAME else None for each in found]
    for explanation, excuses in [*[(row, (row,)) for row in _OF_TSC], (SEVERAL, _OF_TSC)]:
        open_ = [at for at, known in enumerate(rows) if known is None]
        if open_:
            excused = _excused(entry, [found[at] for at in open_], folder, excuses)
            for at, is_excused in zip(open_, excused, strict=True):
                rows[at] = explanation if is_excused else None
    return rows


def _excused(entry: Path, found: Sequence[Disagreement], folder: Path, excuses: Sequence[str]) -> list[bool]:
    """Whether each is none where tsc answers some things as the models do."""
    by_type: defaultdict[str, list[object]] = defaultdict(list)
    for each in found:
        by_type[each.type].append(each.value)
    lines = [{"type": name, "values": values} for name, values in by_type.items()]
    answers = {line["type"]: line["values"] for line in labelling.label_given(entry, lines, folder, excuses)}
    verdicts = {(name, json.dumps(value), ok) for name, values in answers.items() for value, ok in values}
    return [(each.type, json.dumps(each.value), not each.tsc) in verdicts for each in found]
