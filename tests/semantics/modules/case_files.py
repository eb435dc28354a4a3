"""The format of a case: a text whose parts are files of a small project, and the last one what is expected of it.

    What the case is about, in words.

    === a.ts
    export interface A {}
    === expected
    ...

A case is rewritten with what came out when the environment has `TYPEFERRY_REWRITE`.
"""

import os
import re
from dataclasses import dataclass
from pathlib import Path

_PART = re.compile(r"^=== (.+)\n", re.MULTILINE)


@dataclass(frozen=True)
class Case:
    path: Path
    intention: str
    files: dict[str, str]
    expected: str

    def write_files(self, folder: Path) -> None:
        for name, text in self.files.items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)

    def check(self, actual: str) -> None:
        if "TYPEFERRY_REWRITE" in os.environ:
            parts = "".join(f"=== {name}\n{text}" for name, text in self.files.items())
            self.path.write_text(f"{self.intention}{parts}=== expected\n{actual}")
        else:
            assert actual == self.expected


def read_cases(folder: str) -> list[Case]:
    return [_read_case(path) for path in sorted((Path(__file__).parent / folder).glob("*.txt"))]


def _read_case(path: Path) -> Case:
    intention, *parts = _PART.split(path.read_text())
    files = dict(zip(parts[::2], parts[1::2], strict=True))
    return Case(path, intention, files, files.pop("expected", ""))
