"""Packages that generate while they are built: through hatchling, through setuptools, and before every commit."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
PAGE = "export interface Page { id: number }\n"

HATCH = """\
[build-system]
requires = ["hatchling", "typeferry"]
build-backend = "hatchling.build"

[project]
name = "tiny"
version = "1"

[tool.hatch.build.hooks.typeferry]
"""
SETUPTOOLS = """\
[build-system]
requires = ["setuptools", "typeferry"]
build-backend = "setuptools.build_meta"

[project]
name = "tiny"
version = "1"

[tool.setuptools]
packages = ["tiny"]

[tool.setuptools.cmdclass]
build_py = "typeferry.builds.setuptools.BuildPy"
"""
JOB = """
[tool.typeferry]
input = "tiny.d.ts"
output = "tiny"
"""


def _run(*command, cwd, **environment):
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", **environment},
    )


def _wheel(folder):
    return _run(
        *(sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "--wheel-dir", "dist", "."),
        cwd=folder,
    )


@pytest.fixture(params=[HATCH, SETUPTOOLS], ids=["hatchling", "setuptools"])
def package(request, tmp_path):
    """A package whose module is generated and that git does not keep."""
    (tmp_path / "pyproject.toml").write_text(request.param + JOB)
    (tmp_path / "tiny.d.ts").write_text(PAGE)
    (tmp_path / ".gitignore").write_text("tiny/tiny.py\n")
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny/__init__.py").write_text("")
    return tmp_path


def test_a_build_generates_into_the_wheel(package):
    finished = _wheel(package)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    (wheel,) = (package / "dist").glob("*.whl")
    assert "tiny/tiny.py" in zipfile.ZipFile(wheel).namelist()
    zipfile.ZipFile(wheel).extractall(package / "installed")
    program = "from tiny.tiny import Page; print(Page.from_dict({'id': 1}).to_dict())"
    imported = _run(sys.executable, "-c", program, cwd=package / "installed")
    assert imported.stdout == "{'id': 1}\n", imported.stderr


def test_a_build_stops_at_an_error(package):
    (package / "tiny.d.ts").write_text("export interface {\n")
    finished = _wheel(package)
    assert finished.returncode != 0
    assert "error[syntax-error]" in finished.stdout + finished.stderr
    assert not (package / "dist").exists() or not list((package / "dist").glob("*.whl"))


def _hooks():
    """Our hooks, run from this environment and not from one that pre-commit would install."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    return {hook["id"]: {**hook, "language": "system"} for hook in hooks}


@pytest.fixture
def repository(tmp_path):
    (tmp_path / "pyproject.toml").write_text('[tool.typeferry]\ninput = "a.ts"\noutput = "out"\ntarget = "markdown"\n')
    (tmp_path / "a.ts").write_text(PAGE)
    assert _run("git", "init", "--quiet", cwd=tmp_path).returncode == 0
    return tmp_path


def _commit_check(repository, hook):
    config = {"repos": [{"repo": "local", "hooks": [_hooks()[hook]]}]}
    (repository / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    _run("git", "add", ".", cwd=repository)
    return _run("pre-commit", "run", cwd=repository, PRE_COMMIT_HOME=str(repository / ".git" / "pre-commit"))


def test_the_check_before_a_commit(repository):
    first = _commit_check(repository, "typeferry-check")
    assert first.returncode == 1
    assert "'out/a.md' is missing" in first.stdout
    _run("typeferry", "generate", cwd=repository)
    second = _commit_check(repository, "typeferry-check")
    assert second.returncode == 0, second.stdout


def test_generating_before_a_commit(repository):
    first = _commit_check(repository, "typeferry-generate")
    assert (repository / "out/a.md").exists(), first.stdout
    second = _commit_check(repository, "typeferry-generate")
    assert second.returncode == 0, second.stdout
    (repository / "a.ts").write_text(PAGE.replace("Page", "Sheet"))
    third = _commit_check(repository, "typeferry-generate")
    assert third.returncode == 1, third.stdout
    assert "files were modified by this hook" in third.stdout
