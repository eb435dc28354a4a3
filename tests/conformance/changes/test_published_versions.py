"""Consecutive published versions: the verdict on every exported type, in both directions, is tsc's."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import published_versions

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
    command = ["node", published_versions.HERE / "verdicts.cjs", published_versions.TYPESCRIPT, pair.old, pair.new]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    expected = {each["name"]: (each["readers"], each["writers"]) for each in map(json.loads, lines)}
    assert len(expected) > 50
    assert {each.name: (each.readers, each.writers) for each in report.verdicts} == expected


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
