"""Cases: a folder of TypeScript, and the pages that become of it.

A case is rewritten with what came out where `--rewrite` is given.
"""

from pathlib import Path

import pytest

from typeferry.refine import RefineOptions, refine
from typeferry.semantics import EvaluateOptions, evaluate
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

from .rendered import faults

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Path, rewrite: bool) -> None:
    entries = sorted(path for path in case.rglob("*.ts") if "node_modules" not in path.parts)
    program = evaluate(entries, EvaluateOptions(root=case)).program
    options = TargetOptions(bundle=case.name.startswith("bundle"), docs_base_url="https://docs.example.com/")
    emitted = TARGETS["markdown"].emit(refine(program, RefineOptions()).program, options)
    pages = {file.path: file.text for file in emitted.files}
    assert faults(pages) == []
    if rewrite:
        for page in case.rglob("*.md"):
            page.unlink()
        for path, text in pages.items():
            (case / "docs" / path).parent.mkdir(parents=True, exist_ok=True)
            (case / "docs" / path).write_text(text, "utf-8")
    expected = {page.relative_to(case / "docs").as_posix(): page.read_text("utf-8") for page in case.rglob("*.md")}
    assert pages == expected
