"""The published packages that the conformance tests and the benchmarks read: where they are, and how they get there."""

import subprocess
import tomllib
from dataclasses import dataclass
from pathlib import Path

CONFORMANCE = Path(__file__).parents[1]
FOLDER = CONFORMANCE.parents[1] / "build" / "conformance"
MODULES = FOLDER / "node_modules"
TYPESCRIPT = MODULES / "typescript" / "lib" / "typescript.js"
_TABLE = tomllib.loads((CONFORMANCE / "packages.toml").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Package:
    """One package of the table; `entries` are absolute, `values` is how many are labelled for each of them."""

    name: str
    entries: tuple[Path, ...]
    values: int


PACKAGES = tuple(
    Package(name, tuple(MODULES / row["package"] / entry for entry in row["entries"]), row["values"])
    for name, row in _TABLE["packages"].items()
)


def install() -> None:
    """Installs the pinned versions into `build/conformance`, unless they are there."""
    wanted = {**_TABLE["tools"], **{row["package"]: row["version"] for row in _TABLE["packages"].values()}}
    written = "".join([f"{name}@{version}\n" for name, version in wanted.items()])
    stamp = FOLDER / "installed.txt"
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == written:
        return
    FOLDER.mkdir(parents=True, exist_ok=True)
    quiet = ["--silent", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"]
    subprocess.run(["npm", "install", *quiet, "--prefix", str(FOLDER), *written.split()], check=True)
    stamp.write_text(written, encoding="utf-8")


def are_installed() -> bool:
    """Whether there is something to test with."""
    return (FOLDER / "installed.txt").is_file()
