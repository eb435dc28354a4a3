"""Values of every exported type of published packages, labelled by tsc: the Pydantic models judge them alike."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import judge
import labelling
import published
import pytest
from disagreements import ROWS, SEVERAL, explain

#: One process judges all packages, so that it can add up.
pytestmark = pytest.mark.xdist_group("agreement")

ENTRIES = [
    pytest.param(entry, package.values, id=f"{package.name}-{entry.name}")
    for package in published.PACKAGES
    for entry in package.entries
]
LEAST_VALUES = 30_000
LEAST_AGREEMENT = 0.999
LEAST_OF_TYPE = 4
#: Types whose values get one verdict though two are possible: what holds instances of classes of methods.
MOST_ONE_SIDED = 0.01
_KINDS = {type(None), bool, int, str, dict}


@dataclass(frozen=True, slots=True)
class Agreement:
    """What came of one entry: how many types and values were judged, and the rows that explain disagreements."""

    types: int
    values: int
    accepted: int
    rows: Counter[str]


@pytest.fixture(scope="module")
def agreements() -> dict[str, Agreement]:
    """What came of each entry so far."""
    return {}


@pytest.mark.parametrize(("entry", "values"), ENTRIES)
def test_models_agree_with_tsc(
    entry: Path,
    values: int,
    tmp_path: Path,
    agreements: dict[str, Agreement],
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> None:
    lines = labelling.label(entry, values)
    judgement = judge.judge(judge.load([entry], tmp_path), lines)
    explained = explain(entry, judgement.disagreements, tmp_path)
    labelled = [ok for line in lines for _, ok in line["values"]]
    rows = Counter(map(str, explained))
    name = request.node.callspec.id
    agreements[name] = Agreement(len(lines), judgement.judged, sum(labelled), rows)
    told = ", ".join([f"{row} {count}" for row, count in sorted(rows.items())]) or "-"
    record_property("agreement", [name, len(lines), judgement.judged, sum(labelled), told])
    unexplained = [str(each) for each, row in zip(judgement.disagreements, explained, strict=True) if row is None]
    assert not unexplained, "\n".join(unexplained[:20])
    assert not judgement.missing
    one_sided = [line["type"] for line in lines if not _is_told_apart(line)]
    assert len(one_sided) <= MOST_ONE_SIDED * len(lines), one_sided


def _is_told_apart(line: labelling.Line) -> bool:
    """Whether enough values were judged, and all verdicts that are possible were among them: values of all kinds may all be accepted."""
    verdicts = {ok for _, ok in line["values"]}
    if "only" in line:
        return line["only"] in verdicts
    if len(line["values"]) < LEAST_OF_TYPE:
        return False
    return verdicts == {True, False} or (verdicts == {True} and {type(value) for value, _ in line["values"]} >= _KINDS)


def test_all_in_all(agreements: dict[str, Agreement]) -> None:
    if len(agreements) < len(ENTRIES):
        pytest.skip("not all packages were judged")
    values = sum([each.values for each in agreements.values()])
    rows = sum([each.rows for each in agreements.values()], Counter[str]())
    assert values >= LEAST_VALUES
    assert 1 - rows.total() / values >= LEAST_AGREEMENT
    assert set(rows) <= {*ROWS, SEVERAL}
