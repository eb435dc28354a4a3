"""Consecutive published versions: the verdict on every exported type, in both directions, is tsc's."""

import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "changes")]
import cases
import published_versions
import tsc_verdicts

from typeferry.changes import Report, Severity, Version, compare

pytestmark = pytest.mark.skipif(
    not published_versions.are_installed(), reason="`make conformance` installs the packages"
)

#: What is told of a type though the instance that stands for it is as before, and why.
LIMITS = {
    ("APIVoiceChannelBase", "type-parameter-changed"): "a type argument that was good may be none any more",
}


@pytest.fixture(
    scope="module",
    params=[
        # One process reads one pair of versions, so that it is compared once.
        pytest.param(pair, id=pair.name, marks=pytest.mark.xdist_group(f"versions-{pair.name}"))
        for pair in published_versions.PAIRS
    ],
)
def pair(request: pytest.FixtureRequest) -> published_versions.Pair:
    found: published_versions.Pair = request.param
    return found


@pytest.fixture(scope="module")
def report(pair: published_versions.Pair) -> Report:
    return compare(Version((pair.old,)), Version((pair.new,)))


def test_verdicts_are_those_of_tsc(pair: published_versions.Pair, report: Report) -> None:
    given = tsc_verdicts.given(report)
    assert len(given) > 50
    explained = tsc_verdicts.explain(given, pair.old, pair.new)
    assert [name for name, row in explained.items() if row is None] == []


@pytest.mark.parametrize("name", cases.LIMITS)
def test_limits_are_explained_by_their_row(name: str, tmp_path: Path) -> None:
    given = tsc_verdicts.given(cases.report(cases.read(cases.FOLDER / f"{name}.txt"), tmp_path))
    explained = tsc_verdicts.explain(given, tmp_path / "old.ts", tmp_path / "new.ts")
    assert set(explained.values()) == {cases.LIMITS[name]}


def test_every_row_has_a_case() -> None:
    assert set(cases.LIMITS.values()) == set(tsc_verdicts.ROWS)


@pytest.mark.parametrize("side", ["readers", "writers"])
def test_what_is_told_of_a_type_is_so_of_the_whole(report: Report, side: str) -> None:
    is_safe = {each.name: getattr(each, side) for each in report.verdicts}
    told = {
        (name, each.rule.id)
        for each in report.changes
        for name in [each.path.partition(".")[0].partition("<")[0]]
        if getattr(each, side) is not Severity.SAFE and is_safe.get(name)
    }
    assert told <= LIMITS.keys()


@pytest.mark.parametrize("side", ["readers", "writers"])
def test_what_is_unsafe_is_told(report: Report, side: str) -> None:
    unsafe = [each.name for each in report.verdicts if not getattr(each, side)]
    assert not unsafe or any(getattr(each, side) is not Severity.SAFE for each in report.changes)


def test_a_version_has_no_changes_against_itself(pair: published_versions.Pair) -> None:
    same = compare(Version((pair.new,)), Version((pair.new,)))
    assert same.changes == ()
    assert all(each.readers and each.writers for each in same.verdicts)
