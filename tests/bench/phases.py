"""Measures each phase on two real packages and on the sample, and black alone on the same output (`make bench`).

The packages come from the npm registry; they are kept in `build/bench`.
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import black

from typeferry.refine import RULES, RefineOptions, refine
from typeferry.render.formatting import LINE_LENGTH
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
    measure_command(ROOT / "input" / "fine_tuning_job.ts")
    for path in [ROOT / "input" / "fine_tuning_job.ts", *inputs]:
        measure_phases(path)


def measure_phases(path: Path) -> None:
    """Prints the time of each phase on one file, in milliseconds of CPU."""
    evaluation = evaluate([path])  # warms up, and tells which files are read
    lines = sum([source.data.count(b"\n") + 1 for source in evaluation.sources])
    print(f"\n{path.relative_to(path.parents[2])}: {len(evaluation.sources)} files, {lines} lines")
    timed("read", lambda: [parse_source(source) for source in evaluation.sources])
    mode = black.Mode(line_length=LINE_LENGTH)
    program = timed("read and evaluate", lambda: evaluate([path])).program
    timed("refine", lambda: refine(program, RefineOptions(rules=frozenset(RULES))))
    for name, target in TARGETS.items():
        emitted = target.emit(program, TargetOptions())
        timed(f"emit {name}", lambda target=target: target.emit(program, TargetOptions()))
        if name != "markdown":
            written = sum([file.text.count("\n") for file in emitted.files])
            label = f"  black alone, {written} lines"
            timed(label, lambda emitted=emitted: [black.format_str(file.text, mode=mode) for file in emitted.files])


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
    """Prints what the whole command takes: when there is something to do, when there is nothing, and when it says its version."""
    print(f"\ntypeferry on {path.name}")
    with tempfile.TemporaryDirectory() as folder:
        arguments = [str(path), "-t", "pydantic", "-o", folder, "-q"]
        run(["generate", *arguments])  # which compiles what it imports
        usages = {
            "--version": run(["--version"]),
            "generate": run(["generate", *arguments], unlink=Path(folder)),
            "check, up to date": run(["check", *arguments]),
        }
    for label, (seconds, memory) in usages.items():
        print(f"  {label:<32} {seconds * 1000:9.1f} ms, {memory} MB")
    print(f"  {'check / --version':<32} {usages['check, up to date'][0] / usages['--version'][0]:9.2f}")


def run(command: list[str], unlink: Path | None = None, runs: int = 5) -> tuple[float, int]:
    """The seconds of CPU and the MB of a command, the best of several runs; what it has written is removed before each."""
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": ""}
    usages: list[tuple[float, int]] = []
    for _ in range(runs):
        for written in unlink.glob("*.py") if unlink else ():
            written.unlink()
        arguments = [sys.executable, "-m", "typeferry", *command]
        process = subprocess.Popen(arguments, stdout=subprocess.DEVNULL, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode == 0, command
        usages.append((usage.ru_utime + usage.ru_stime, usage.ru_maxrss // 1024))
    return min(usages)


if __name__ == "__main__":
    main()
