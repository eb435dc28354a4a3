"""Values of every exported type of published packages, labelled by tsc: the Pydantic models judge them alike."""

from pathlib import Path

import judge
import labelling
import published
import pytest
from disagreements import rule_of

ENTRIES = [
    pytest.param(entry, package.values, id=f"{package.name}-{entry.name}", marks=pytest.mark.xdist_group(package.name))
    for package in published.PACKAGES
    for entry in package.entries
]

#: How much of what is asked for must be judged: duplicates, and what only the weak-type rule rejects, are left out.
LEAST_SHARE = 0.8


def test_thirty_thousand_values_are_judged() -> None:
    assert LEAST_SHARE * sum([package.values * len(package.entries) for package in published.PACKAGES]) >= 30_000


@pytest.mark.parametrize(("entry", "values"), ENTRIES)
def test_models_agree_with_tsc(entry: Path, values: int, tmp_path: Path) -> None:
    lines = labelling.label(entry, values)
    judgement = judge.judge(judge.load([entry], tmp_path), lines)
    print(f"{entry}: {judgement.judged} judged, {len(judgement.disagreements)} disagree")
    unexplained = [found for found in judgement.disagreements if rule_of(found) is None]
    assert not judgement.missing
    assert judgement.judged >= LEAST_SHARE * values
    assert not unexplained, "\n".join(map(str, unexplained[:20]))
