"""What names mean across files: each case is a small project, and what its exports and references come to."""

from pathlib import Path

import pytest

from typeferry.semantics.loading import load

from .case_files import Case, read_cases
from .describe import describe, entries_of


@pytest.mark.parametrize("case", read_cases("cases"), ids=lambda case: case.path.stem)
def test_names(case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    case.write_files(tmp_path)
    monkeypatch.chdir(tmp_path)
    case.check(describe(load(entries_of(tmp_path, case.files), tmp_path)))
