"""What the tests on published packages share: they are skipped where `make conformance` has not installed them."""

import sys
from pathlib import Path

import black
import pytest

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]
import published


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if published.are_installed():
        return
    here = str(Path(__file__).parent)
    for item in items:
        if str(item.path).startswith(here):
            item.add_marker(pytest.mark.skip(reason="the packages are not installed: run make conformance"))


@pytest.fixture(autouse=True)
def _unformatted(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is generated is not formatted: that costs most of the time, and changes no meaning."""
    monkeypatch.setattr(black, "format_str", lambda text, mode: text)
