"""What the targets write for published packages is imported without a warning, and passes mypy and pyright, both strict.

Where a checker takes minutes it reads a sample of the types (`SAMPLED`); the whole is imported.
"""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import judge
import published
import pytest

from typeferry.targets import TARGETS

#: Packages whose modules a type checker reads for minutes: their types are sampled by `--include` patterns.
SAMPLED = {"elastic": ("Search*", "Index*", "Mapping*"), "discord": ("API*Component*", "APIMessage*", "APIGuild*")}

_IMPORT = """
import sys, importlib, pathlib
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
for path in sorted(root.rglob("*.py")):
    importlib.import_module(".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"))
"""
_CASES = [
    pytest.param(package, target, id=f"{package.name}-{target}", marks=pytest.mark.xdist_group(package.name))
    for package in published.PACKAGES
    for target in TARGETS
]


@pytest.mark.parametrize(("package", "target"), _CASES)
def test_what_is_written_holds(package: published.Package, target: str, tmp_path: Path) -> None:
    for entry in package.entries:
        judge.write([entry], tmp_path / entry.stem / "written", target, SAMPLED.get(package.name, ()))
    if target == "markdown":
        return
    for folder in tmp_path.iterdir():
        _run([sys.executable, "-W", "error", "-c", _IMPORT, str(folder)])
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    config = ["--config-file=", "--strict", "--no-incremental", "--python-executable", sys.executable]
    for folder in (folder for folder in tmp_path.iterdir() if folder.is_dir()):
        _run([sys.executable, "-m", "mypy", *config, str(folder)])
    python = ["--pythonpath", sys.executable]
    _run([sys.executable, "-m", "pyright", *python, "--project", str(tmp_path)])


@pytest.mark.parametrize("target", [name for name in TARGETS if name != "markdown"])
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=pytest.mark.xdist_group(name)) for name in sorted(SAMPLED)]
)
def test_the_whole_of_large_packages_is_imported(name: str, target: str, tmp_path: Path) -> None:
    package = next(package for package in published.PACKAGES if package.name == name)
    judge.write(package.entries, tmp_path / "written", target)
    _run([sys.executable, "-W", "error", "-c", _IMPORT, str(tmp_path)])


def _run(command: Sequence[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]
