"""Measures each phase on two real packages and on the sample, and black alone on the same output (`make bench`).

The packages come from the npm registry; they are kept in `build/bench`.
"""

import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from typeferry.refine import RULES, RefineOptions, refine
from typeferry.render.formatting import format_python
from typeferry.semantics import evaluate
from typeferry.syntax import parse_source
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

ROOT = Path(__file__).parents[2]
CACHE = ROOT / "build" / "bench"
PACKAGES = {
    "vscode-languageserver-types@3.18.5": "vscode-languageserver-types/lib/esm/main.d.ts",
    "@modelcontextprotocol/sdk@1.32.2": "@modelcontextprotocol/sdk/dist/esm/spec.types.d.ts",
}
Result = TypeVar("Result")


def main() -> None:
    install = ["npm", "install", "--silent", "--no-save", "--ignore-scripts", "--prefix", str(CACHE)]
    subprocess.run([*install, *PACKAGES], check=True)
    inputs = [CACHE / "node_modules" / path for path in PACKAGES.values()]
    for path in [ROOT / "input" / "fine_tuning_job.ts", *inputs]:
        measure_phases(path)
    measure_command(ROOT / "input" / "fine_tuning_job.ts")


def measure_phases(path: Path) -> None:
    """Prints the time of each phase on one file, in milliseconds of CPU."""
    evaluation = evaluate([path])  # warms up, and tells which files are read
    lines = sum([source.data.count(b"\n") + 1 for source in evaluation.sources])
    print(f"\n{path.relative_to(path.parents[2])}: {len(evaluation.sources)} files, {lines} lines")
    timed("read", lambda: [parse_source(source) for source in evaluation.sources])
    program = timed("read and evaluate", lambda: evaluate([path])).program
    timed("refine", lambda: refine(program, RefineOptions(rules=frozenset(RULES))))
    for name, target in TARGETS.items():
        emitted = target.emit(program, TargetOptions())
        timed(f"emit {name}", lambda target=target: target.emit(program, TargetOptions()))
        if name != "markdown":
            written = sum([file.text.count("\n") for file in emitted.files])
            label = f"  black alone, {written} lines"
            timed(label, lambda emitted=emitted: [format_python(file.text) for file in emitted.files])


def timed(label: str, act: Callable[[], Result]) -> Result:
    """Prints the best of three runs."""
    times: list[float] = []
    for _ in range(3):
        start = time.process_time()
        result = act()
        times.append(time.process_time() - start)
    print(f"  {label:<32} {min(times) * 1000:9.1f} ms")
    return result


def measure_command(path: Path) -> None:
    """Prints what the whole command takes, when there is something to do and when there is nothing."""
    print(f"\ntypeferry on {path.name}")
    with tempfile.TemporaryDirectory() as folder:
        arguments = [str(path), "-t", "pydantic", "-o", folder, "-q"]
        for label, command in {
            "--version": ["--version"],
            "generate": ["generate", *arguments],
            "check, up to date": ["check", *arguments],
        }.items():
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([sys.executable, "-m", "typeferry", *command], stdout=subprocess.DEVNULL, check=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(f"  {label:<32} {cpu * 1000:9.1f} ms of CPU, {after.ru_maxrss // 1024} MB at most so far")


if __name__ == "__main__":
    main()
