"""Whatever is declared in TypeScript: all targets write it, and the same values come in and go out."""

import itertools
import json
import os
import subprocess
import sys
import warnings
from pathlib import Path

import black
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from typeferry.model import Program
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

sys.path.insert(0, str(Path(__file__).parents[1] / "conformance"))
import agreement
import judge
from differences import differences, is_same

from .shapes import Named
from .types import Drawn, modules
from .values import mutated, values

#: How many modules each test draws: the same ones each time, and more with `make conformance`.
MODULES = int(os.environ.get("TYPEFERRY_DRAWN_MODULES", "60"))
SETTINGS = settings(
    max_examples=MODULES,
    derandomize=True,
    database=None,
    phases=(Phase.generate,),
    report_multiple_bugs=False,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
_numbers = itertools.count(1)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("drawn")


@SETTINGS
@given(st.data())
def test_targets_agree_on_drawn_values(folder: Path, data: st.DataObject) -> None:
    drawn = data.draw(modules())
    place = folder / f"module_{next(_numbers)}"
    with agreement.unformatted():
        modules_ = agreement.modules_of(_read(drawn, place), place)
    for declared in drawn.declared:
        if declared.parameters:
            continue
        readers = agreement.readers(modules_, judge.python_name(declared.name), False)
        value = data.draw(values(Named(declared.name), drawn.world), label=declared.name)
        for each, belongs in ((value, True), (data.draw(mutated(value)), False)):
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                outcomes = {target: read(each) for target, read in readers.items()}
            assert not belongs or outcomes["pydantic"].accepted, (drawn.text, declared.name, each, outcomes["pydantic"])
            assert not belongs or is_same(outcomes["dataclass"].returned, each), (
                drawn.text,
                declared.name,
                each,
                outcomes["dataclass"],
            )
            found = list(differences(each, outcomes))
            assert not found, (drawn.text, declared.name, json.dumps(each), found)


@SETTINGS
@given(modules())
def test_what_is_written_is_as_black_has_it(folder: Path, drawn: Drawn) -> None:
    program = _read(drawn, folder / f"module_{next(_numbers)}")
    for name, target in TARGETS.items():
        for file in target.emit(program, TargetOptions()).files:
            if file.path.endswith(".py"):
                assert black.format_str(file.text, mode=black.Mode()) == file.text, (name, drawn.text)


def test_what_is_written_passes_the_type_checkers(folder: Path) -> None:
    """One package of many modules: what type checkers take long for is Pydantic itself."""
    package = folder / "checked"
    package.mkdir()

    @settings(SETTINGS, max_examples=MODULES // 2)
    @given(modules())
    def write(drawn: Drawn) -> None:
        number = next(_numbers)
        program = _read(drawn, folder / f"module_{number}")
        with agreement.unformatted():
            for target in ("dataclass", "pydantic", "typeddict"):
                judge.write_program(program, package / f"{target}_{number}", target)

    write()
    (package / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    mypy = ["mypy", "--config-file=", "--strict", "--no-incremental", "--python-executable", sys.executable, "."]
    pyright = ["pyright", "--pythonpath", sys.executable, "--project", "."]
    for command in (mypy, pyright):
        done = subprocess.run(
            [sys.executable, "-m", *command], cwd=package, check=False, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]


def _read(drawn: Drawn, place: Path) -> Program:
    return judge.read([drawn.write(place)])
