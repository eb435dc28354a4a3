"""The README tells the truth: its samples are what comes out, its reference is the table of options, its commands run."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import black
import pytest

sys.path.insert(0, str(Path(__file__).parent))
import readme_tables

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
    return found[1]


def _made(section: str, folder: Path) -> str:
    kind, name = section.split(": ")
    match kind:
        case "options":
            return _reference(job_options() if name == "job" else run_options())
        case "mapping":
            return readme_tables.table(name, folder)
        case "outline":
            return (
                f"```python\n{black.format_str(readme_tables.outline(_output(name, folder)), mode=black.Mode())}```\n"
            )
        case "report":
            return f"```text\n{_report(folder)}```\n"
        case _:
            return f"```python\n{_output(name, folder)}```\n"


def _history(folder: Path) -> None:
    """A repository in which the sample has changed since its first version, on another branch."""
    _git("init", "-q", "-b", "main", cwd=folder)
    for name in ("types.d.ts", "api.d.ts"):
        (folder / name).write_text(SAMPLE, encoding="utf-8")
    _git("add", ".", cwd=folder)
    _git("commit", "-qm", "The first version", cwd=folder)
    _git("update-ref", "refs/remotes/origin/main", "HEAD", cwd=folder)
    changed = SAMPLE.replace('"queued" |', '"queued" | "running" |').replace("null } | null;", "null };")
    changed = changed.replace("  status:", "  /** @deprecated Ask for `status`. */\n  done?: boolean;\n  status:")
    (folder / "types.d.ts").write_text(changed, encoding="utf-8")
    _git("commit", "-qam", "The second version", cwd=folder)


def _git(*arguments: str, cwd: Path) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], cwd=cwd, check=True, capture_output=True)


def _report(folder: Path) -> str:
    _history(folder)
    (command,) = [each for each in _commands() if each.startswith("typeferry diff")]
    return _typeferry(*shlex.split(command)[1:], cwd=folder).stdout


def _commands() -> list[str]:
    return [line[2:] for block in _blocks("console") for line in block.splitlines() if line.startswith("$ ")]


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
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    _history(tmp_path)
    ours = [shlex.split(command)[1:] for command in _commands() if command.startswith("typeferry ")]
    assert len(ours) >= 4
    for arguments in ours:
        finished = _typeferry(*arguments, cwd=tmp_path)
        # The change that is shown breaks those who write the types.
        assert finished.returncode == (arguments[0] == "diff"), finished.stderr
    assert (tmp_path / "models/types.py").exists()


def test_ci_runs_as_it_stands(tmp_path):
    _history(tmp_path)
    (tmp_path / "pyproject.toml").write_text('[tool.typeferry]\ninput = "types.d.ts"\noutput = "models"\n')
    assert _typeferry("generate", cwd=tmp_path).returncode == 0
    steps = re.findall(r"^ +- run: typeferry (.*)$", TEXT, re.MULTILINE)
    assert [step.split()[0] for step in steps] == ["check", "diff"]
    for step in steps:
        finished = _typeferry(*shlex.split(step), cwd=tmp_path)
        assert finished.returncode == 0, finished.stderr


def test_what_is_ignored_may_be(tmp_path):
    _history(tmp_path)
    lines = next(block for block in _blocks("text") if block.startswith("#"))
    (tmp_path / "ignored.txt").write_text(lines)
    finished = _typeferry("diff", "--git", "HEAD~1", "types.d.ts", "--ignore", "ignored.txt", cwd=tmp_path)
    assert finished.returncode == 0, finished.stderr


def test_the_template_is_used(tmp_path):
    (template,) = [block for block in _blocks("jinja") if "harbour" in block]
    (tmp_path / "my_templates/markdown").mkdir(parents=True)
    (tmp_path / "my_templates/markdown/index.jinja").write_text(template)
    for name in ("a.ts", "b.ts"):
        (tmp_path / name).write_text("export interface A { a: string }\n")
    finished = _typeferry(
        "generate", "a.ts", "b.ts", "-t", "markdown", "-o", "docs", "--templates", "my_templates", cwd=tmp_path
    )
    assert finished.returncode == 0, finished.stderr
    assert "# Types of the harbour\n\n- [a](a.md)\n- [b](b.md)\n" in (tmp_path / "docs/index.md").read_text()


def test_every_configuration_is_one(tmp_path):
    checked = 0
    for block in _blocks("toml"):
        if "typeferry" in tomllib.loads(block).get("tool", {}):
            (tmp_path / "pyproject.toml").write_text(block)
            assert load(Given(config=tmp_path / "pyproject.toml")).diagnostics == ()
            checked += 1
    assert checked > 0


@pytest.mark.parametrize("tool", ["make", "ninja"])
def test_a_build_tool_follows_the_recipe(tool, tmp_path):
    (recipe,) = _blocks(tool)
    shared = tmp_path / "shared.d.ts"
    shared.write_text("export type Shared = string;\n")
    (tmp_path / "api.d.ts").write_text('import { Shared } from "./shared";\nexport interface Api { shared: Shared }\n')
    build = tmp_path / {"make": "Makefile", "ninja": "build.ninja"}[tool]
    build.write_text(recipe.replace("typeferry generate", f"{sys.executable} -m typeferry generate"))

    def run() -> str:
        path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            [tool], cwd=tmp_path, capture_output=True, text=True, check=True, env={**os.environ, "PATH": path}
        )
        return done.stdout + done.stderr

    assert "wrote 3 files" in run()
    assert _is_idle(run())
    # The module that stands in the rule stays as it is.
    shared.write_text("export type Shared = string;\nexport type Other = string;\n")
    assert "wrote 2 files" in run()
    assert _is_idle(run())


def _is_idle(said: str) -> bool:
    return "is up to date" in said or "no work to do" in said


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
