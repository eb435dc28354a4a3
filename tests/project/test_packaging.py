"""The wheel, the source distribution and the editable install all bring the templates, and work in an empty folder."""

import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = "export interface Page { id: number }\n"


def _run(*command, cwd):
    finished = subprocess.run([str(part) for part in command], cwd=cwd, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr
    return finished


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The source distribution, and the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("built")
    _run(sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    return folder


def _templates(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*.jinja")}


def test_the_wheel_holds_the_package_and_the_templates_and_nothing_else(built):
    (wheel,) = built.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"typeferry"}
    assert {name for name in names if name.endswith(".jinja")} == {
        f"typeferry/templates/{path}" for path in _templates(ROOT / "templates")
    }
    package = ROOT / "generator" / "typeferry"
    sources = {
        path.relative_to(package).as_posix()
        for path in package.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {f"typeferry/{path}" for path in sources} <= names


def test_the_wheel_works_in_an_empty_folder(built, tmp_path):
    (wheel,) = built.glob("*.whl")
    environment = tmp_path / "environment"
    _run(sys.executable, "-m", "venv", "--without-pip", environment, cwd=tmp_path)
    (packages,) = environment.glob("lib/python*/site-packages")
    # The dependencies come from this environment; typeferry itself must not: an editable install is a .pth file there,
    # and those of a folder that was added by one are not read.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    _run(
        sys.executable, "-m", "pip", "--python", environment, "install", "--no-deps", "--no-index", wheel, cwd=tmp_path
    )
    work = tmp_path / "work"
    work.mkdir()
    (work / "a.ts").write_text(PAGE)
    command = environment / "bin" / "typeferry"
    targets = [flag for name in ("dataclass", "pydantic", "typeddict", "markdown") for flag in ("-t", name)]
    assert "5 files" in _run(command, "generate", "a.ts", *targets, "-o", "out", cwd=work).stderr
    place = "import typeferry; print(typeferry.__file__)"
    assert _run(environment / "bin" / "python", "-c", place, cwd=work).stdout.startswith(str(packages))
    here = _run(sys.executable, "-m", "typeferry", "check", "a.ts", *targets, "-o", "out", cwd=work)
    assert here.stderr == "typeferry: 5 files up to date\n"


def test_the_version_is_that_of_the_package(built):
    said = _run(sys.executable, "-m", "typeferry", "--version", cwd=built).stdout
    (wheel,) = built.glob("*.whl")
    assert said == f"typeferry {wheel.name.split('-')[1]}\n"
