"""Reading and evaluating published packages against `tsc --noEmit --strict` on the same entry files (`make bench`).

Both run as a process of their own, from start to end, and count with their CPU time. Then a package is read
together with copies of itself under new names: twice the input should take about twice the time.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from typeferry.semantics import evaluate

sys.path.insert(0, str(Path(__file__).parents[1] / "conformance" / "packages"))
import published

_EVALUATE = "import sys, pathlib, typeferry.semantics as s; s.evaluate([*map(pathlib.Path, sys.argv[1:])])"
_OPTIONS = {"noEmit": True, "strict": True, "types": [], "module": "esnext", "moduleResolution": "bundler"}
_DOUBLED = ("mcp", "dap", "octokit")


def main() -> None:
    published.install()
    print("seconds of CPU     tsc      ours     ratio")
    total = [0.0, 0.0]
    for package in published.PACKAGES:
        tsc, ours = _best(partial(_tsc, package.entries)), _best(partial(_ours, package.entries))
        print(f"  {package.name:<12} {tsc:9.2f} {ours:9.2f} {ours / tsc:9.2f}")
        total = [total[0] + tsc, total[1] + ours]
    print(f"  {'all':<12} {total[0]:9.2f} {total[1]:9.2f} {total[1] / total[0]:9.2f}")
    print("\ntwice the declarations: how many times as long")
    for package in published.PACKAGES:
        if package.name in _DOUBLED:
            print(f"  {package.name:<12} {_doubling(package.entries[0]):29.2f}")


def _tsc(entries: Sequence[Path]) -> None:
    tsc = published.MODULES / "typescript" / "lib" / "tsc.js"
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder, "tsconfig.json")
        project.write_text(json.dumps({"compilerOptions": _OPTIONS, "files": [*map(str, entries)]}), encoding="utf-8")
        done = subprocess.run(["node", str(tsc), "-p", str(project)], check=False, stdout=subprocess.PIPE, text=True)
    # What tsc finds wrong inside a package does not matter here; that it could not begin would.
    assert "error TS5" not in done.stdout and "error TS6" not in done.stdout, done.stdout


def _ours(entries: Sequence[Path]) -> None:
    subprocess.run([sys.executable, "-c", _EVALUATE, *map(str, entries)], check=True)


def _doubling(entry: Path) -> float:
    """How many times as long a file with each of its declarations twice takes."""
    text = entry.read_text(encoding="utf-8")
    names = re.findall(
        r"^\s*(?:export\s+)?(?:declare\s+)?(?:interface|type|enum|class|namespace)\s+(\w+)", text, re.MULTILINE
    )
    again = re.sub(rf"\b(?:{'|'.join(map(re.escape, set(names)))})\b", lambda name: f"{name[0]}Again", text)
    with tempfile.TemporaryDirectory() as folder:
        once, twice = Path(folder, "once.d.ts"), Path(folder, "twice.d.ts")
        once.write_text(text, encoding="utf-8")
        twice.write_text(f"{text}\n{again}", encoding="utf-8")
        return _best(lambda: evaluate([twice]), 3) / _best(lambda: evaluate([once]), 3)


def _best(act: Callable[[], object], runs: int = 2) -> float:
    return min([_cpu(act) for _ in range(runs)])


def _cpu(act: Callable[[], object]) -> float:
    """Seconds of CPU, of this process and of those that it waits for."""
    before = os.times()
    act()
    return sum(os.times()[:4]) - sum(before[:4])


if __name__ == "__main__":
    main()
