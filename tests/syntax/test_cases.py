"""Reads every case of `cases/`: what is written, what it is read as, and what is said about it.

A file holds many: a line `== what the case shows`, TypeScript, a line `--`, the nodes in the notation of `notation.py`, and the
diagnostics as `! line:column code: message`. `--rewrite` writes the second half of each anew.
"""

import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from typeferry.source import Source
from typeferry.syntax import parse_source

sys.path.insert(0, str(Path(__file__).parent))
from notation import notation

FOLDER = Path(__file__).parent / "cases"


class Case(NamedTuple):
    path: Path
    title: str
    typescript: str
    expected: str


def read_cases(path: Path) -> list[Case]:
    found: list[Case] = []
    for block in path.read_text(encoding="utf-8").removeprefix("== ").split("\n== "):
        title, _, rest = block.partition("\n")
        typescript, _, expected = rest.partition("\n--\n")
        found.append(Case(path, title, typescript, expected.strip()))
    return found


def observed(case: Case) -> str:
    parsed = parse_source(Source("case.ts", case.typescript.encode()))
    said = [
        f"! {found.span.location.line}:{found.span.location.column} {found.rule.code}: {found.message}"
        for found in parsed.diagnostics
        if found.span is not None
    ]
    return "\n".join(part for part in (notation(parsed.file.statements), *said) if part)


CASES = [case for path in sorted(FOLDER.glob("*.txt")) for case in read_cases(path)]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.path.stem}: {case.title}")
def test_case(case: Case, rewrite: bool) -> None:
    if not rewrite:
        assert observed(case) == case.expected


def test_cases_are_rewritten(rewrite: bool) -> None:
    for path in FOLDER.glob("*.txt") if rewrite else ():
        blocks = [f"== {case.title}\n{case.typescript}\n--\n{observed(case)}\n" for case in read_cases(path)]
        path.write_text("\n".join(blocks), encoding="utf-8", newline="\n")
