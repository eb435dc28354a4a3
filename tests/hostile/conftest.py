"""A folder in which the command runs as people run it, and from which what it wrote is imported."""

import importlib
import sys
import warnings
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from types import ModuleType

import pytest
from click.testing import CliRunner

from typeferry.cli import app

TARGETS = ("dataclass", "pydantic", "typeddict", "markdown")
_numbers = count(1)

Write = Callable[..., dict[str, ModuleType]]


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Write]:
    """Writes one text in all targets; gives the imported modules, and the page in `page.text`."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(str(tmp_path))
    made: list[str] = []

    def run(text: str, name: str = "types.ts") -> dict[str, ModuleType]:
        package = f"hostile_{next(_numbers)}"
        made.append(package)
        (tmp_path / name).write_bytes(text.encode())
        arguments = [part for target in TARGETS for part in ("-t", target)]
        result = CliRunner().invoke(app, ["generate", name, *arguments, "-o", package, "-q"], prog_name="typeferry")
        assert (result.exit_code, result.stderr) == (0, "")
        pages = [path for path in (tmp_path / package / "markdown").glob("*.md") if path.stem != "index"]
        page = ModuleType("page")
        page.text = "".join([path.read_text(encoding="utf-8") for path in pages])  # type: ignore[attr-defined]
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            imported = {
                target: importlib.import_module(f"{package}.{target}.{_module_in(tmp_path / package / target)}")
                for target in TARGETS[:3]
            }
        return {**imported, "markdown": page}

    yield run
    for name in [name for name in sys.modules if name.partition(".")[0] in made]:
        del sys.modules[name]


def _module_in(folder: Path) -> str:
    """The name of the only module in a folder, beside those that are private."""
    (module,) = [path.stem for path in folder.glob("*.py") if not path.name.startswith("__")]
    return module
