"""Generates from TypeScript into a folder of its own, and imports what came out, warnings being errors."""

import sys
from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from typeferry.refine import RefineOptions, refine
from typeferry.semantics import EvaluateOptions, evaluate
from typeferry.source import Source
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

from .generated import Generate, Generated

_numbers = count(1)


@pytest.fixture
def generate(tmp_path: Path) -> Iterator[Generate]:
    """Generates from one text (the module is then called `types`), or from several by their paths, all being entries."""
    made: list[str] = []

    def run(
        source: str | Mapping[str, str],
        target: str = "pydantic",
        overrides: Mapping[str, str] | None = None,
        **options: Any,
    ) -> Generated:
        texts = {"types.ts": source} if isinstance(source, str) else source
        package = f"generated_{next(_numbers)}"
        entries: list[Path | Source] = []
        for path, text in texts.items():
            file = tmp_path / f"{package}_ts" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode("utf-8", "surrogatepass"))
            entries.append(file)
        evaluation = evaluate(entries, EvaluateOptions(root=tmp_path / f"{package}_ts", overrides=overrides or {}))
        refined = refine(evaluation.program, RefineOptions())
        emitted = TARGETS[target].emit(refined.program, TargetOptions(**options))
        for output in emitted.files:
            file = tmp_path / package / output.path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(output.text.encode())
        made.append(package)
        files = {output.path: output.text for output in emitted.files}
        return Generated(package, files, (*evaluation.diagnostics, *refined.diagnostics, *emitted.diagnostics))

    sys.path.insert(0, str(tmp_path))
    yield run
    sys.path.remove(str(tmp_path))
    for name in [name for name in sys.modules if name.partition(".")[0] in made]:
        del sys.modules[name]
