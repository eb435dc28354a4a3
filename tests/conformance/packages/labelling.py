"""Asks tsc for verdicts: runs the labeller in Node."""

import json
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from published import CONFORMANCE, TYPESCRIPT

#: Verdicts on the values of one exported type: `type`, `values` (pairs of a value and whether tsc accepts it), `generic`, and
#: `only` where all values must get one verdict, which it is.
Line = dict[str, Any]

_LABEL = ["node", "--max-old-space-size=6000", str(CONFORMANCE / "label" / "label.cjs"), str(TYPESCRIPT)]


def label(entry: Path, total: int) -> list[Line]:
    """Verdicts on values that are made for each exported type of an entry file."""
    return _read(["--total", str(total), str(entry)])


def label_given(entry: Path, lines: Iterable[Line], folder: Path, excuses: Iterable[str] = ()) -> list[Line]:
    """Verdicts on given values: each line has a `type` and `values`; `excuses` are things to answer as the models do."""
    given = folder / "given.jsonl"
    given.write_text("".join([json.dumps(line) + "\n" for line in lines]), encoding="utf-8")
    return _read(["--given", str(given), *[f"--excuse={excuse}" for excuse in excuses], str(entry)])


def exported_types(entry: Path) -> list[Line]:
    """The exported types of an entry file that have JSON values, without any."""
    return _read(["--exports", str(entry)])


def label_again(entries: Sequence[Path]) -> None:
    """Labels the values of the `verdicts.jsonl` beside each entry file anew."""
    subprocess.run([*_LABEL, "--again", *map(str, entries)], check=True)


def _read(arguments: Sequence[str]) -> list[Line]:
    output = subprocess.run([*_LABEL, *arguments], check=True, stdout=subprocess.PIPE).stdout
    return [json.loads(line) for line in output.splitlines()]
