"""What importing the written modules takes, each as a ratio in one run (`make bench`).

Every import is a process of its own, and counts with all that it brings in, but not Python itself.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "conformance" / "packages"))
import published

from typeferry.refine import RefineOptions, refine
from typeferry.semantics import evaluate
from typeferry.targets import TARGETS, OutputFile
from typeferry.targets.options import TargetOptions

_IMPORT = """
import importlib, sys, time
before = time.process_time()
for name in sys.argv[1:]:
    importlib.import_module(name)
print(time.process_time() - before)
"""
_KINDS = {
    "dataclass": ("dataclass", TargetOptions()),
    "pydantic": ("pydantic", TargetOptions()),
    "pydantic, defer_build": ("pydantic", TargetOptions(defer_build=True)),
    "typeddict": ("typeddict", TargetOptions()),
}


def main() -> None:
    published.install()
    for name in sys.argv[1:] or ("octokit", "elastic"):
        measure(next(package for package in published.PACKAGES if package.name == name))


def measure(package: published.Package) -> None:
    """Prints the seconds of CPU of each target's module, and the ratios between them."""
    program = refine(evaluate(list(package.entries)).program, RefineOptions()).program
    times: dict[str, float] = {}
    print(f"\nseconds of CPU to import the module of {package.name}")
    for kind, (target, options) in _KINDS.items():
        times[kind] = _import(TARGETS[target].emit(program, options).files)
        print(f"  {kind:<32} {times[kind]:9.2f}")
    print(f"  {'dataclass / pydantic':<32} {times['dataclass'] / times['pydantic']:9.2f}")
    print(f"  {'pydantic / with defer_build':<32} {times['pydantic'] / times['pydantic, defer_build']:9.2f}")


def _import(files: Sequence[OutputFile], runs: int = 3) -> float:
    """The best of several imports, after one that compiles the modules."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    modules = [f"written.{file.path.removesuffix('.py').replace('/', '.')}".removesuffix(".__init__") for file in files]
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            path = Path(folder, "written", file.path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, encoding="utf-8")
        command = [sys.executable, "-c", _IMPORT, *modules]
        done = [
            subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.PIPE, text=True)
            for _ in range(runs + 1)
        ]
        return min([float(each.stdout) for each in done[1:]])


if __name__ == "__main__":
    main()
