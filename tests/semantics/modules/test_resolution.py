"""Which file a specifier means: each case is a tree of files, and where specifiers lead from some of them.

What is expected was checked against `ts.resolveModuleName` (`moduleResolution: bundler`, TypeScript 5.9.3); only the
last conditions that we try, Node's and `require`'s, go beyond it.
"""

import re
from pathlib import Path

import pytest

from typeferry.semantics.resolution import Resolver

from .case_files import Case, read_cases


@pytest.mark.parametrize("case", read_cases("resolution"), ids=lambda case: case.path.stem)
def test_resolution(case: Case, tmp_path: Path) -> None:
    case.write_files(tmp_path)
    resolver = Resolver()
    lines: list[str] = []
    importer = tmp_path
    for line in case.expected.splitlines():
        if line.startswith("from "):
            importer = tmp_path / line.removeprefix("from ")
            lines.append(line)
            continue
        specifier = re.split(r" -> ", line.strip())[0]
        found = resolver.resolve(specifier, importer)
        lines.append(f"  {specifier} -> {found.relative_to(tmp_path) if found else 'nothing'}")
    case.check("\n".join(lines) + "\n")
