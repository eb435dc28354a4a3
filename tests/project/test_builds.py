"""Packages that generate while they are built: through hatchling, through setuptools, and before every commit."""

import os
import subprocess
import sys
import tarfile
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
output = "tiny/models"
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
    """A package that has one more in it, which is generated, and of which git keeps nothing, nor what it is made of."""
    (tmp_path / "pyproject.toml").write_text(request.param + JOB)
    (tmp_path / "tiny.d.ts").write_text(f'export {{ Word }} from "words";\n{PAGE}')
    words = tmp_path / "node_modules/words"
    words.mkdir(parents=True)
    (words / "package.json").write_text('{"types": "[a] #1.d.ts"}')
    (words / "[a] #1.d.ts").write_text("export interface Word { text: string }\n")
    (tmp_path / ".gitignore").write_text("tiny/models/\nnode_modules/\n")
    (tmp_path / "tiny").mkdir()
    (tmp_path / "tiny/__init__.py").write_text("")
    return tmp_path


def _import_from(wheel, folder):
    zipfile.ZipFile(wheel).extractall(folder)
    program = "from tiny.models.tiny import Page, Word; print(Page.from_dict({'id': 1}).to_dict(), Word)"
    return _run(sys.executable, "-c", program, cwd=folder)


def test_a_build_generates_into_the_wheel(package):
    finished = _wheel(package)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    (wheel,) = (package / "dist").glob("*.whl")
    imported = _import_from(wheel, package / "installed")
    assert imported.stdout.startswith("{'id': 1} "), imported.stderr


def test_a_wheel_is_built_from_a_source_distribution(package):
    finished = _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", "dist", cwd=package)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    (source,) = (package / "dist").glob("*.tar.gz")
    with tarfile.open(source) as archive:
        packed = archive.getnames()
    assert {"tiny-1/tiny.d.ts", "tiny-1/node_modules/words/package.json"} <= set(packed)
    assert not [path for path in packed if path.endswith(".jinja")]
    (wheel,) = (package / "dist").glob("*.whl")
    assert not [path for path in zipfile.ZipFile(wheel).namelist() if path.endswith(".ts")]
    imported = _import_from(wheel, package / "installed")
    assert imported.stdout.startswith("{'id': 1} "), imported.stderr


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
