"""What the targets write for published packages is imported without a warning, and passes mypy and pyright, both strict.

That of two protocols passes black and ruff, too.

Everything is imported. Of packages that a checker reads for minutes it gets a sample of the types (`SAMPLED`).
"""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from html import unescape
from pathlib import Path

import judge
import labelling
import published
import pytest

from typeferry.diagnostics import NOT_GENERIC
from typeferry.semantics import evaluate
from typeferry.targets import TARGETS

#: Patterns of exported names; what these reach is read as well.
SAMPLED = {"elastic": ("Search*",), "discord": ("API*Component*", "APIMessage*")}
#: More sparely: what pyright gives up on in one module of dataclasses, which have code besides types, and where mypy takes
#: minutes to compare unions of TypedDicts with each other.
SPARELY_SAMPLED = {"elastic": ("Inference*", "SearchHit*")}
PYTHON_TARGETS = [name for name in TARGETS if name != "markdown"]

_IMPORT = """
import sys, importlib, pathlib
root = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(root))
for path in sorted(root.rglob("*.py")):
    importlib.import_module(".".join(path.relative_to(root).with_suffix("").parts).removesuffix(".__init__"))
"""
_ENTRIES = [
    pytest.param(entry, id=f"{package.name}-{entry.name}", marks=pytest.mark.xdist_group(package.name))
    for package in published.PACKAGES
    for entry in package.entries
]


@dataclass(frozen=True, slots=True)
class Written:
    """A folder with a package of what a target made, and the module of the entry file in it."""

    folder: Path
    place: Path


#: Writes what a target makes of an entry file, once.
Write = Callable[[Path, str], Written]


@pytest.fixture(scope="module")
def write(tmp_path_factory: pytest.TempPathFactory) -> Write:
    read = lru_cache(maxsize=1)(lambda entry: judge.read([entry]))

    @cache
    def written(entry: Path, target: str) -> Written:
        folder = tmp_path_factory.mktemp(target)
        package = folder / "written"
        return Written(folder, package / judge.write_program(read(entry), package, target)[0])

    return written


@pytest.mark.parametrize("entry", _ENTRIES)
@pytest.mark.parametrize("target", PYTHON_TARGETS)
def test_what_is_written_is_imported(entry: Path, target: str, write: Write) -> None:
    _run([sys.executable, "-W", "error", "-c", _IMPORT, str(write(entry, target).folder)])


@pytest.mark.parametrize("entry", _ENTRIES)
def test_every_exported_type_is_written(entry: Path, write: Write) -> None:
    told = _told_of(entry)
    exported = [line["type"] for line in labelling.exported_types(entry)]
    exported = [each for each in exported if each.rpartition(".")[2] not in told]
    assert exported
    for target in TARGETS:
        written = _written_names(write(entry, target).place)
        assert [each for each in exported if not written & _spellings(each, target)] == [], target


def _told_of(entry: Path) -> set[str]:
    """The generic types that compute on their parameters, of which the user is told that they are not written."""
    spans = [each.span for each in evaluate([entry]).diagnostics if each.rule is NOT_GENERIC]
    return {name for span in spans if span for name in re.findall(r"^[\w\s]*?\btype (\w+)<", span.text)}


def _spellings(type_name: str, target: str) -> set[str]:
    """What an exported type may be called. Docs show it once, under its own name, where a namespace exports it again."""
    if target != "markdown":
        return {judge.python_name(type_name)}
    parts = type_name.split(".")
    return {".".join(parts[at:]) for at in range(len(parts))}


@pytest.mark.parametrize("target", [pytest.param(t, marks=pytest.mark.xdist_group(t)) for t in PYTHON_TARGETS])
def test_what_is_written_passes_the_type_checkers(target: str, tmp_path: Path) -> None:
    for package in published.PACKAGES:
        for entry in package.entries:
            folder = tmp_path / _identifier(f"{package.name}_{entry.stem}")
            sampled = SAMPLED if target == "pydantic" else SAMPLED | SPARELY_SAMPLED
            judge.write([entry], folder, target, sampled.get(package.name, ()))
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    mypy = ["--config-file=", "--strict", "--no-incremental", "--python-executable", sys.executable]
    complaints = [
        _complaints([sys.executable, "-m", "mypy", *mypy, str(tmp_path)]),
        _complaints([sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(tmp_path)]),
    ]
    assert complaints == ["", ""]


@pytest.mark.parametrize("target", PYTHON_TARGETS)
@pytest.mark.parametrize("name", [pytest.param(each, marks=pytest.mark.xdist_group(each)) for each in ("lsp", "mcp")])
def test_what_is_written_passes_black_and_ruff(name: str, target: str, tmp_path: Path) -> None:
    (package,) = [each for each in published.PACKAGES if each.name == name]
    judge.write(package.entries, tmp_path, target)
    _run([sys.executable, "-m", "black", "--check", "--quiet", "--config", os.devnull, str(tmp_path)])
    rules = ["--extend-select", "I,UP,F", "--target-version", "py311"]
    _run([sys.executable, "-m", "ruff", "check", "--isolated", *rules, str(tmp_path)])


def _written_names(path: Path) -> set[str]:
    """What a written file gives to those who import it, or shows under a heading of its own or a link."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        shown = re.findall(r'<a id="([^"]+)">', text) + re.findall(r"\[([^\]]+)\]\(", text)
        return {unescape(each) for each in shown + re.findall(r"^#+ <a id=[^>]+></a>(.+)$", text, re.MULTILINE)}
    for statement in ast.parse(text).body:
        if isinstance(statement, ast.Assign) and ast.unparse(statement.targets[0]) == "__all__":
            return set(ast.literal_eval(statement.value))
    return set()


def _identifier(text: str) -> str:
    return re.sub(r"\W", "_", text)


def _run(command: Sequence[str]) -> None:
    assert _complaints(command) == ""


def _complaints(command: Sequence[str]) -> str:
    """The end of what a command prints, where it fails."""
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    return (done.stdout + done.stderr)[-3000:] if done.returncode else ""
