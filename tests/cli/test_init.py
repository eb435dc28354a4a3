"""`typeferry init` writes a configuration that works, and never over one."""

import tomllib

import pytest

PAGE = "export interface Page { id: number }\n"


def test_what_it_writes_works(workspace):
    workspace.write("types/a.ts", PAGE)
    finished = workspace.run("init", "types", "-t", "markdown", "-o", "docs")
    assert finished.status == 0
    assert finished.stderr == "typeferry: pyproject.toml now says what to generate: run 'typeferry generate'\n"
    assert workspace.run("generate").status == 0
    assert workspace.files("docs") == ["a.md"]
    assert workspace.run("check").status == 0


def test_the_options_in_its_comments_are_right_too(workspace):
    workspace.write("a.ts", "export interface FineTuningJob { result_files: Array }\n")
    workspace.run("init", "a.ts", "-t", "markdown")
    text = workspace.read("pyproject.toml")
    lines = [
        line[2:] if line.startswith(("# [", '# "Fine', "# naming", "# refine")) else line for line in text.splitlines()
    ]
    workspace.write("pyproject.toml", "\n".join(lines))
    assert set(tomllib.loads("\n".join(lines))["tool"]["typeferry"]) > {"naming", "refine", "overrides"}
    finished = workspace.run("generate")
    assert (finished.status, finished.stderr) == (0, "typeferry: wrote generated/a.md\n")


def test_what_was_there_stays(workspace):
    before = '[project]\nname = "mine"  # and a comment\n'
    workspace.write("pyproject.toml", before)
    workspace.write("a.ts", PAGE)
    assert workspace.run("init", "a.ts").status == 0
    text = workspace.read("pyproject.toml")
    assert text.startswith(before + "\n[tool.typeferry]\n")
    assert tomllib.loads(text)["tool"]["typeferry"]["input"] == "a.ts"


@pytest.mark.parametrize(
    "written", ["[tool.typeferry]\n", "[[tool.typeferry.job]]\n", "[tool]\n# typeferry = no\nx = [\n"]
)
def test_a_configuration_is_never_written_over(workspace, written):
    workspace.write("pyproject.toml", written)
    workspace.write("a.ts", PAGE)
    assert workspace.run("init", "a.ts").status == 2
    assert workspace.read("pyproject.toml") == written


def test_names_that_need_quotes(workspace):
    name = 'a "b" \\ ü.ts'
    workspace.write(name, PAGE)
    workspace.run("init", name, "-t", "markdown", "-t", "typeddict")
    table = tomllib.loads(workspace.read("pyproject.toml"))["tool"]["typeferry"]
    assert (table["input"], table["target"]) == (name, ["markdown", "typeddict"])


def test_an_input_that_is_not_there(workspace):
    finished = workspace.run("init", "nowhere.ts")
    assert finished.stderr == "typeferry: there is no file or folder 'nowhere.ts'\n"
    assert finished.status == 2
    assert workspace.files() == []
