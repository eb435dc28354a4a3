"""What is written depends on the types alone: not on the locale, the line ends of the input, or the order of anything."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from typeferry.writer.header import read_header

ROOT = Path(__file__).parents[2]
TARGETS = ("dataclass", "pydantic", "typeddict", "markdown")


def _generate(folder, *inputs, **environment):
    """What a run in a folder writes, by path: the header, and what stands below it."""
    arguments = [*inputs, *[part for target in TARGETS for part in ("-t", target)], *(("-o", "out") if inputs else ())]
    done = subprocess.run(
        [sys.executable, "-m", "typeferry", "generate", *arguments],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    paths = sorted([path for path in (folder / "out").rglob("*") if path.is_file() and path.suffix in (".py", ".md")])
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _bodies(written):
    return {path: read_header(data.decode())[1] for path, data in written.items()}


@pytest.fixture(scope="module")
def folders(tmp_path_factory):
    """Makes folders with the sample's inputs, changed by a function."""

    def make(change=lambda data: data):
        folder = tmp_path_factory.mktemp("stable")
        for path in (ROOT / "input").iterdir():
            (folder / path.name).write_bytes(change(path.read_bytes()))
        return folder

    return make


@pytest.fixture(scope="module")
def expected(folders):
    return _generate(folders(), "harbour.ts", "units.ts")


@pytest.mark.parametrize(
    "environment",
    [
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "7"},
        {"TZ": "Pacific/Chatham", "COLUMNS": "20", "TERM": "dumb", "PYTHONHASHSEED": "99"},
    ],
    ids=["the C locale", "a Turkish one", "another clock and terminal"],
)
def test_the_environment_does_not_count(folders, expected, environment):
    assert _generate(folders(), "harbour.ts", "units.ts", **environment) == expected


@pytest.mark.parametrize("inputs", [("units.ts", "harbour.ts"), ("./units.ts", "harbour.ts", "units.ts")])
def test_the_order_of_inputs_does_not_count(folders, expected, inputs):
    # The header says which command it was.
    assert _bodies(_generate(folders(), *inputs)) == _bodies(expected)


@pytest.mark.parametrize("ending", [b"\r\n", b"\r"])
def test_line_ends_count_in_the_header_alone(folders, expected, ending):
    written = _generate(folders(lambda data: data.replace(b"\n", ending)), "harbour.ts", "units.ts")
    assert _bodies(written) == _bodies(expected)


def test_a_mark_at_the_beginning_counts_in_the_header_alone(folders, expected):
    written = _generate(folders(lambda data: b"\xef\xbb\xbf" + data), "harbour.ts", "units.ts")
    assert _bodies(written) == _bodies(expected)


def test_the_order_of_jobs_does_not_count(folders):
    written = []
    jobs = [
        f'[[tool.typeferry.job]]\nname = "{name}"\ninput = "{name}.ts"\noutput = "out/{name}"\n'
        for name in ("harbour", "units")
    ]
    for ordered in (jobs, jobs[::-1]):
        folder = folders()
        (folder / "pyproject.toml").write_text("".join(ordered), encoding="utf-8")
        written.append(_generate(folder))
    assert written[0] == written[1]
