"""What importing the written modules takes, each as a ratio in one run (`make bench`).

Every import is a process of its own. It counts twice: with all that it brings in, but not Python itself, and the modules
alone, once the libraries that they use are there.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "conformance" / "packages"))
import published

from typeferry.refine import RefineOptions, refine
from typeferry.semantics import evaluate
from typeferry.targets import TARGETS, OutputFile
from typeferry.targets.options import TargetOptions

_IMPORT = """
import importlib, sys, time
library, *names = sys.argv[1:]
start = time.process_time()
__import__(library, fromlist=["BaseModel", "Field"])
libraries = time.process_time()
for name in names:
    importlib.import_module(name)
end = time.process_time()
print(end - start, end - libraries)
"""
_LIBRARIES = {"dataclass": "dataclasses", "pydantic": "pydantic", "typeddict": "typing_extensions"}
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
    times: dict[str, tuple[float, float]] = {}
    print(f"\nseconds of CPU to import the module of {package.name}: with libraries, alone")
    for kind, (target, options) in _KINDS.items():
        times[kind] = _import(TARGETS[target].emit(program, options).files, _LIBRARIES[target])
        _tell(kind, times[kind])
    for one, other in (("dataclass", "pydantic"), ("pydantic", "pydantic, defer_build")):
        ratios = [mine / theirs for mine, theirs in zip(times[one], times[other], strict=True)]
        _tell(f"{one} / {other}", ratios)


def _tell(what: str, numbers: Iterable[float]) -> None:
    print(f"  {what:<34}" + "".join([f"{number:9.2f}" for number in numbers]))


def _import(files: Sequence[OutputFile], library: str, runs: int = 5) -> tuple[float, float]:
    """The best of several imports, after one that compiles the modules: with the library, and without it."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    modules = [f"written.{file.path.removesuffix('.py').replace('/', '.')}".removesuffix(".__init__") for file in files]
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            path = Path(folder, "written", file.path)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(file.text, encoding="utf-8")
        command = [sys.executable, "-c", _IMPORT, library, *modules]
        done = [
            subprocess.run(command, cwd=folder, env=environment, check=True, stdout=subprocess.PIPE, text=True)
            for _ in range(runs + 1)
        ]
        whole, alone = zip(*[map(float, each.stdout.split()) for each in done[1:]], strict=True)
        return min(whole), min(alone)


if __name__ == "__main__":
    main()
