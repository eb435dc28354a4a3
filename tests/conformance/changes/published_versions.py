"""Versions of published packages, for change reports: where they are, and how they get there."""

import subprocess
import tomllib
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

HERE = Path(__file__).parent
FOLDER = HERE.parents[2] / "build" / "versions"
MODULES = FOLDER / "node_modules"
TYPESCRIPT = MODULES / "typescript" / "lib" / "typescript.js"
_TABLE = tomllib.loads((HERE / "versions.toml").read_text(encoding="utf-8"))
_STAMP = FOLDER / "installed.txt"
_WANTED = [
    "typescript@5.9.3",
    *[f"{name}-{each}@npm:{row['package']}@{each}" for name, row in _TABLE.items() for each in row["versions"]],
]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two versions of a package, one after the other; `old` and `new` are entry files."""

    name: str
    old: Path
    new: Path


PAIRS = tuple(
    Pair(f"{name}-{old}-{new}", *[MODULES / f"{name}-{each}" / row["entry"] for each in (old, new)])
    for name, row in _TABLE.items()
    for old, new in pairwise(row["versions"])
)


def install() -> None:
    """Installs all versions side by side into `build/versions`, unless they are there."""
    if are_installed():
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    quiet = ["--silent", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(["npm", "install", *quiet, "--prefix", str(FOLDER), *_WANTED], check=True)
    _STAMP.write_text("\n".join(_WANTED), encoding="utf-8")


def are_installed() -> bool:
    """Whether there is all to test with."""
    return _STAMP.is_file() and _STAMP.read_text(encoding="utf-8") == "\n".join(_WANTED)
