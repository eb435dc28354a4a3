"""`typeferry check` sees everything that would change the output, and by the short way if nothing would."""

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

CONFIG = """\
[tool.typeferry]
input = "src/*.ts"
output = "out"
target = ["markdown", "pydantic"]
templates = "templates"
"""
A = 'import { B } from "./lib/b";\nexport interface A { b: B }\n'
B = "export interface B { id: number }\n"
PAGE = "export interface Page { id: number }\n"


@pytest.fixture
def project(workspace):
    workspace.write("pyproject.toml", CONFIG)
    workspace.write("src/a.ts", A)
    workspace.write("src/lib/b.ts", B)
    workspace.write("templates/readme.txt", "None yet.\n")
    assert workspace.run("generate").status == 0
    return workspace


def test_up_to_date(project):
    finished = project.run("check")
    assert finished.status == 0
    assert finished.stderr.endswith(" files up to date\n")


def _append(path, text):
    return lambda project: project.write(path, project.read(path) + text)


CHANGES = {
    "an input": _append("src/a.ts", "export type C = string;\n"),
    "a comment of an input": _append("src/a.ts", "// nothing\n"),
    "a file that is imported": _append("src/lib/b.ts", "\n"),
    "a new file that a glob matches": lambda project: project.write("src/c.ts", "export type C = string;\n"),
    "an output, by hand": _append("out/pydantic/a.py", "# by hand\n"),
    "a deleted output": lambda project: (project.root / "out/pydantic/a.py").unlink(),
    "the header of an output": lambda project: project.write(
        "out/pydantic/a.py", project.read("out/pydantic/a.py").replace("pydantic", "pydantik", 1)
    ),
    "an option": _append("pyproject.toml", "bundle = true\n"),
    "a new target": lambda project: project.write("pyproject.toml", CONFIG.replace('"pydantic"', '"typeddict"')),
}


@pytest.mark.parametrize("change", CHANGES)
def test_out_of_date(project, change):
    CHANGES[change](project)
    before = {path: project.read(path) for path in project.files("out/..") if path.startswith("out/")}
    finished = project.run("check")
    assert finished.status == 1, finished.stderr
    assert {path: project.read(path) for path in before} == before
    assert project.run("generate").status == 0
    assert project.run("check").status == 0


def test_a_file_that_an_import_now_finds_first_counts(workspace):
    workspace.write("a.ts", 'import { B } from "./b";\nexport interface A { b: B }\n')
    workspace.write("b/index.d.ts", B)
    arguments = ("a.ts", "-t", "markdown", "-o", "out")
    workspace.run("generate", *arguments)
    assert workspace.run("check", *arguments).status == 0
    workspace.write("b.ts", "export interface B { id: string }\n")
    assert workspace.run("check", *arguments).status == 1


def test_a_module_that_was_missing_counts_when_it_appears(workspace):
    workspace.write("a.ts", 'import { B } from "b";\nexport interface A { b: B }\n')
    arguments = ("a.ts", "-t", "markdown", "-o", "out")
    assert "warning[unresolved-module]" in workspace.run("generate", *arguments).stderr
    workspace.write("node_modules/b/index.d.ts", B)
    assert workspace.run("check", *arguments).status == 1


def test_the_version_of_a_package_counts(workspace):
    workspace.write("a.ts", 'import { B } from "b";\nexport interface A { b: B }\n')
    workspace.write("node_modules/b/package.json", '{"types": "one.d.ts"}')
    workspace.write("node_modules/b/one.d.ts", B)
    workspace.write("node_modules/b/two.d.ts", "export interface B { id: string }\n")
    arguments = ("a.ts", "-t", "markdown", "-o", "out")
    workspace.run("generate", *arguments)
    assert workspace.run("check", *arguments).status == 0
    workspace.write("node_modules/b/package.json", '{"types": "two.d.ts"}')
    assert workspace.run("check", *arguments).status == 1


def test_what_is_out_of_date_is_named_for_people_and_for_programs(project):
    project.write("out/pydantic/a.py", project.read("out/pydantic/a.py") + "# by hand\n")
    (project.root / "out/markdown/a.md").unlink()
    said = project.run("check").stderr
    assert "out/markdown/a.md: warning[out-of-date] 'out/markdown/a.md' is missing\n" in said
    assert "out/pydantic/a.py: warning[out-of-date] 'out/pydantic/a.py' is out of date\n" in said
    assert said.endswith("typeferry: 2 files out of date: run 'typeferry generate'\n")
    annotations = project.run("check", "--format", "github").stderr.splitlines()
    assert "::warning file=out/markdown/a.md,title=typeferry out-of-date::'out/markdown/a.md' is missing" in annotations
    codes = [json.loads(line)["code"] for line in project.run("check", "--format", "json").stderr.splitlines()]
    assert codes.count("out-of-date") == 2


def test_line_ends_that_git_changed_are_no_change(project):
    for path in ("out/pydantic/a.py", "out/markdown/a.md"):
        project.write(path, project.read(path).replace("\n", "\r\n"))
    assert project.run("check").status == 0


def test_the_difference_is_a_unified_diff(project):
    project.write("src/lib/b.ts", "export interface B { id: string }\n")
    finished = project.run("check", "--diff")
    assert finished.status == 1
    assert "--- a/out/pydantic/lib/b.py\n+++ b/out/pydantic/lib/b.py\n@@ " in finished.stdout
    assert "-    id: int | float\n+    id: str\n" in finished.stdout
    assert project.run("check", "--diff", "--color", "always").stdout.count("\x1b[31m") > 1


def test_standard_output_cannot_be_checked(workspace):
    workspace.write("a.ts", B)
    finished = workspace.run("check", "a.ts", "-t", "markdown")
    assert "error[nothing-to-compare]" in finished.stderr
    assert finished.status == 2


def test_the_short_way_imports_nothing_heavy(project):
    program = (
        "import sys\nfrom typeferry.cli import app\n"
        "try:\n    app(['check'], prog_name='typeferry')\nexcept SystemExit as end:\n    status = end.code\n"
        "heavy = {'black', 'jinja2', 'tree_sitter', 'tree_sitter_typescript', 'typeferry.semantics', 'typeferry.targets'}\n"
        "print(status, sorted(heavy & set(sys.modules)))\n"
    )
    finished = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=project.root, check=False
    )
    assert finished.stdout == "0 []\n", finished.stderr


def test_the_short_way_takes_at_most_three_times_as_long_as_the_version(project):
    def seconds(*arguments):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            [sys.executable, "-m", "typeferry", *arguments], cwd=project.root, capture_output=True, check=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    # The least of several runs, taken in turns: what else the machine does adds to either.
    times = [(seconds("--version"), seconds("check")) for _ in range(7)]
    version, check = [min(each) for each in zip(*times, strict=True)]
    assert check <= 3 * version


@pytest.mark.parametrize("where", ["repository", "nothing", "configuration"])
@pytest.mark.parametrize("given", [["api/a.ts"], ["api"], ["api/*.ts", "more/b.ts"], ["api/**/c.ts"]])
def test_the_working_folder_changes_nothing(workspace, monkeypatch, where, given):
    workspace.write("api/a.ts", PAGE)
    workspace.write("api/deep/c.ts", PAGE)
    workspace.write("more/b.ts", PAGE.replace("Page", "Sheet"))
    if where == "repository":
        workspace.write(".git/HEAD", "")
    if where == "configuration":
        workspace.write("pyproject.toml", "[tool.typeferry]\n")
    arguments = [*given, "-o", "out", "-t", "markdown"]
    assert workspace.run("generate", *arguments).status == 0
    for folder in ("api/deep", "more", "elsewhere"):
        workspace.write(f"{folder}/notes.txt", "")
        monkeypatch.chdir(workspace.root / folder)
        above = "/".join([".." for _ in Path(folder).parts])
        elsewhere = [f"{above}/{each}" if "/" in each or each in ("api", "out") else each for each in arguments]
        assert workspace.run("check", *elsewhere).status == 0, folder
        monkeypatch.chdir(workspace.root)


def test_what_comes_from_standard_input_is_the_same_from_any_folder(workspace, monkeypatch):
    workspace.write("inner/notes.txt", "")
    assert workspace.run("generate", "-", "-o", "out", "-t", "markdown", stdin=PAGE).status == 0
    monkeypatch.chdir(workspace.root / "inner")
    assert workspace.run("check", "-", "-o", "../out", "-t", "markdown", stdin=PAGE).status == 0
