"""Asks tsc for verdicts: runs the labeller in Node."""

import json
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from published import CONFORMANCE, TYPESCRIPT

_LABEL = ["node", "--max-old-space-size=6000", str(CONFORMANCE / "label" / "label.cjs"), str(TYPESCRIPT)]


def label(entry: Path, total: int) -> list[dict[str, Any]]:
    """Verdicts on values that are made for each exported type of an entry file."""
    return _read(["--total", str(total), str(entry)])


def label_given(entry: Path, lines: Iterable[dict[str, Any]], folder: Path) -> list[dict[str, Any]]:
    """Verdicts on given values: each line has a `type` and `values`."""
    given = folder / "given.jsonl"
    given.write_text("".join([json.dumps(line) + "\n" for line in lines]), encoding="utf-8")
    return _read(["--given", str(given), str(entry)])


def label_beside(entries: Sequence[Path]) -> None:
    """Writes `verdicts.jsonl` beside each entry file."""
    subprocess.run([*_LABEL, "--beside", *map(str, entries)], check=True)


def _read(arguments: Sequence[str]) -> list[dict[str, Any]]:
    output = subprocess.run([*_LABEL, *arguments], check=True, capture_output=True).stdout
    return [json.loads(line) for line in output.splitlines()]
