"""The samples: what `make generate` writes, the same bytes everywhere, and good Python."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
SAMPLES = ROOT / "output_samples"


def _files(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not any(part.startswith((".", "__pycache__")) for part in path.relative_to(folder).parts)
    }


def _tool(name, *arguments, cwd=ROOT, **environment):
    finished = subprocess.run(
        [BIN / name, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, **environment},
    )
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished.stdout


@pytest.fixture
def copy(tmp_path):
    """The project's inputs and configuration, in another place."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shutil.copy(ROOT / "pyproject.toml", folder)
    shutil.copytree(ROOT / "input", folder / "input")
    return folder


@pytest.mark.parametrize("seed", ["0", "1", "4242"])
def test_they_are_what_is_generated_whatever_the_seed_and_the_folder(copy, seed, tmp_path):
    arguments = ("generate", "--config", str(copy / "pyproject.toml"))
    _tool("typeferry", *arguments, cwd=tmp_path, PYTHONHASHSEED=seed)
    assert _files(copy / "output_samples") == _files(SAMPLES)


def test_nothing_else_lies_among_them():
    assert (
        "up to date"
        in subprocess.run(
            [BIN / "typeferry", "check", "--prune"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stderr
    )


def test_the_given_input_is_what_was_given():
    data = (ROOT / "input" / "fine_tuning_job.ts").read_bytes()
    assert hashlib.sha256(data).hexdigest() == "02d567210f94969ed1ca974bbaf8ab1fc4e4f48e674ceb1950062dfa722d3d49"


def _modules():
    return [path for path in sorted(SAMPLES.rglob("*.py")) if "__pycache__" not in path.parts]


def test_every_target_has_samples():
    folders = {path.parent.relative_to(SAMPLES).as_posix() for path in SAMPLES.rglob("fine_tuning_job.*")}
    targets = {"dataclass", "markdown", "pydantic", "typeddict"}
    assert folders == targets | {f"refined/{target}" for target in targets}


@pytest.mark.parametrize("path", _modules(), ids=lambda path: path.relative_to(SAMPLES).as_posix())
def test_modules_import_without_a_warning(path):
    name = ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    _tool("python", "-W", "error", "-c", f"import {name}", PYTHONDONTWRITEBYTECODE="1")


def test_black_leaves_them_alone():
    # In black's default style, and not in the line length of this project.
    _tool("black", "--check", "--quiet", "--config", os.devnull, str(SAMPLES))


def test_ruff_has_nothing_to_say():
    _tool("ruff", "check", "--isolated", "--extend-select", "I,UP,F", "--target-version", "py311", str(SAMPLES))


def test_mypy_has_nothing_to_say():
    _tool("mypy", "--strict", "--config-file", os.devnull, "--python-version", "3.11", "output_samples")


def test_pyright_has_nothing_to_say(tmp_path):
    shutil.copytree(SAMPLES, tmp_path / "output_samples")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "include": ["output_samples"]}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    _tool("pyright", "--pythonpath", sys.executable, "--project", str(tmp_path), cwd=tmp_path)
