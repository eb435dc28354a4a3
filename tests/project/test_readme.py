"""The README tells the truth: its samples are what comes out, its reference is the table of options, its commands run."""

import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from typeferry.config import Given, Option, job_options, load, run_options
from typeferry.writer import read_header

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
TEXT = README.read_text(encoding="utf-8")


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


SAMPLE = _blocks("ts")[0]


def _typeferry(*arguments, cwd):
    command = [sys.executable, "-m", "typeferry", *arguments]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)


def _row(option: Option) -> str:
    doc = option.doc.replace("|", "\\|")
    values = ""
    if option.values:
        values = " One of " + ", ".join([f"`{value}`" for value in option.values]) + "."
    return f"| `{option.key}` | {_kind(option)} | {_default(option)} | {doc}{values} |"


def _kind(option: Option) -> str:
    match option.kind:
        case "switch":
            return "true or false"
        case "text" | "choice":
            return "text"
        case "texts":
            return "texts"
        case "table":
            return "table"


def _default(option: Option) -> str:
    match option.default:
        case bool():
            return f"`{str(option.default).lower()}`"
        case str() if option.default:
            return f'`"{option.default}"`'
        case tuple() if option.default:
            return ", ".join([f'`"{each}"`' for each in option.default])
        case _:
            return ""


def _reference(options: tuple[Option, ...]) -> str:
    return "\n".join(["| key | holds | default | |", "|---|---|---|---|", *[_row(option) for option in options]]) + "\n"


def _output(target: str, folder: Path) -> str:
    (folder / "types.d.ts").write_text(SAMPLE)
    finished = _typeferry("generate", "types.d.ts", "-t", target, cwd=folder)
    found = read_header(finished.stdout)
    assert found is not None, finished.stderr
    return f"```python\n{found[1]}```\n"


def _made(section: str, folder: Path) -> str:
    kind, name = section.split(": ")
    if kind == "options":
        return _reference(job_options() if name == "job" else run_options())
    return _output(name, folder)


@pytest.mark.parametrize("section", re.findall(r"^<!-- (\w+: \w+) -->$", TEXT, re.MULTILINE))
def test_what_is_made_is_up_to_date(section, rewrite, tmp_path):
    text = README.read_text(encoding="utf-8")
    before, start, rest = text.partition(f"<!-- {section} -->\n")
    shown, end, after = rest.partition("<!-- end -->\n")
    made = _made(section, tmp_path)
    if rewrite:
        README.write_text(before + start + made + end + after, encoding="utf-8")
    else:
        assert shown == made


def test_every_command_runs_as_it_stands(tmp_path):
    shutil.copytree(ROOT / "input", tmp_path / "input")
    (tmp_path / "types.d.ts").write_text(SAMPLE)
    commands = [line[2:] for block in _blocks("console") for line in block.splitlines() if line.startswith("$ ")]
    ours = [shlex.split(command)[1:] for command in commands if command.startswith("typeferry ")]
    assert len(ours) >= 3
    for arguments in ours:
        finished = _typeferry(*arguments, cwd=tmp_path)
        assert finished.returncode == 0, finished.stderr
    assert (tmp_path / "models/types.py").exists()


def test_every_configuration_is_one(tmp_path):
    checked = 0
    for block in _blocks("toml"):
        if "typeferry" in tomllib.loads(block).get("tool", {}):
            (tmp_path / "pyproject.toml").write_text(block)
            assert load(Given(config=tmp_path / "pyproject.toml")).diagnostics == ()
            checked += 1
    assert checked > 0


def test_make_follows_the_recipe(tmp_path):
    (recipe,) = _blocks("make")
    (tmp_path / "api.d.ts").write_text(SAMPLE)
    (tmp_path / "Makefile").write_text(recipe.replace("typeferry", f"{sys.executable} -m typeferry", 1))
    made = [subprocess.run(["make"], cwd=tmp_path, capture_output=True, text=True, check=True) for _ in range(2)]
    assert "wrote models/api.py" in made[0].stderr
    assert "is up to date" in made[1].stdout


@pytest.mark.parametrize("document", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"])
def test_what_documents_name_is_there(document):
    text = (ROOT / document).read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:|#)([^)]+)\)", text):
        assert (ROOT / target.partition("#")[0]).exists(), target
    roots = [ROOT, ROOT / "generator" / "typeferry"]
    for name in re.findall(r"`(\w+/[\w/]*(?:/|\.py|\.toml))`", text):
        # A name whose first part is nowhere here is one of a user's.
        if any((root / name.split("/")[0]).exists() for root in roots):
            assert any((root / name).exists() for root in roots), name
