"""`typeferry generate`: what is written where, and what is said."""

import hashlib
import os
import stat
import subprocess
import sys

import pytest

from typeferry.cli import main

PAGE = "/** A page. */\nexport interface Page { id: number }\n"


def test_one_target_goes_straight_into_the_output_folder(workspace):
    workspace.write("foo/barBaz.d.ts", PAGE)
    assert workspace.run("generate", "foo/barBaz.d.ts", "-t", "dataclass", "-o", "out").status == 0
    assert workspace.files("out") == ["bar_baz.py"]


def test_several_targets_get_a_folder_each(workspace):
    workspace.write("a.ts", PAGE)
    assert workspace.run("generate", "a.ts", "-t", "markdown", "-t", "pydantic", "-o", "out").status == 0
    # The file at the top keeps `out/pydantic` from being taken for the package pydantic.
    assert workspace.files("out") == ["__init__.py", "markdown/a.md", "pydantic/a.py"]


def test_the_folder_of_several_targets_is_a_package_unless_it_is_somebody_elses(workspace):
    workspace.write("a.ts", PAGE)
    workspace.write("mine/__init__.py", "import os\n")
    for folder in ("out", "mine"):
        arguments = ("a.ts", "-t", "typeddict", "-t", "pydantic", "-o", folder)
        assert workspace.run("generate", *arguments).status == 0
        assert workspace.run("check", *arguments).status == 0
    assert workspace.read("mine/__init__.py") == "import os\n"
    program = "import out.pydantic.a as a, out.typeddict.a; print(a.Page(id=1).model_dump())"
    imported = subprocess.run(
        [sys.executable, "-c", program], cwd=workspace.root, capture_output=True, text=True, check=True
    )
    assert imported.stdout == "{'id': 1}\n"
    (workspace.root / "out/__init__.py").unlink()
    assert workspace.run("check", "a.ts", "-t", "typeddict", "-t", "pydantic", "-o", "out").status == 1


def test_jobs_may_share_a_folder_for_different_targets(workspace):
    jobs = [
        '[[tool.typeferry.job]]\ninput = "a.ts"\ntarget = ["pydantic", "markdown"]\noutput = "out"\n',
        '[[tool.typeferry.job]]\ninput = "a.ts"\ntarget = ["typeddict", "markdown"]\noutput = "out/more"\n',
    ]
    workspace.write("pyproject.toml", "".join(jobs))
    workspace.write("a.ts", PAGE)
    assert workspace.run("generate", "--prune").stderr == "typeferry: wrote 6 files\n"
    assert workspace.run("check", "--prune").stderr == "typeferry: 6 files up to date\n"


def test_a_summary_says_what_was_done(workspace):
    workspace.write("a.ts", PAGE)
    first = workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out")
    assert (first.stdout, first.stderr) == ("", "typeferry: wrote out/a.md\n")
    workspace.run("generate", "a.ts", "-t", "markdown", "-t", "typeddict", "-o", "both")
    (workspace.root / "both/markdown/a.md").unlink()
    second = workspace.run("generate", "a.ts", "-t", "markdown", "-t", "typeddict", "-o", "both")
    assert second.stderr == "typeferry: wrote both/markdown/a.md, 2 files up to date\n"


def test_quiet_says_nothing_but_errors(workspace):
    workspace.write("a.ts", PAGE + "export type Unknown = Nowhere;\n")
    assert workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "-q").stderr == ""
    finished = workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "-q", "--strict")
    assert "a.ts:3:23: error[unknown-name]" in finished.stderr


def test_verbose_tells_what_was_left_out(workspace):
    workspace.write("a.ts", "export interface Page { id: number; open(): void }\n")
    assert "not-data" not in workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out").stderr
    assert "a.ts:1:37: info[not-data]" in workspace.run("generate", "a.ts", "-t", "markdown", "-v").stderr


def test_strict_makes_errors_of_warnings_and_writes_nothing(workspace):
    workspace.write("a.ts", "export type Name = Nowhere;\n")
    finished = workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--strict")
    assert finished.status == 2
    assert "a.ts:1:20: error[unknown-name]" in finished.stderr
    assert finished.stderr.endswith("typeferry: 1 error: nothing is written\n")
    assert workspace.files() == ["a.ts"]
    assert workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out").status == 0
    # Up to date, but only for those who do not mind the warning.
    assert workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--strict").status == 2


def test_an_error_in_one_job_stops_all(workspace):
    jobs = [f'[[tool.typeferry.job]]\ninput = "{name}.ts"\noutput = "{name}"\n' for name in "ab"]
    workspace.write("pyproject.toml", '[tool.typeferry]\ntarget = "markdown"\n' + "".join(jobs))
    workspace.write("a.ts", PAGE)
    workspace.write("b.ts", "export interface {\n")
    finished = workspace.run("generate")
    assert finished.status == 2
    assert "b.ts:1:" in finished.stderr
    assert workspace.files() == ["a.ts", "b.ts", "pyproject.toml"]


def test_standard_input_to_standard_output(workspace):
    finished = workspace.run("generate", "-", "-t", "markdown", "-o", "-", stdin=PAGE)
    assert finished.status == 0
    assert '## <a id="Page"></a>Page' in finished.stdout
    assert f"input: <stdin> sha256:{hashlib.sha256(PAGE.encode()).hexdigest()}" in finished.stdout
    assert finished.stderr == ""


def test_standard_output_is_one_module_whatever_it_comes_from(workspace):
    workspace.write("a.ts", 'import { B } from "./b";\nexport interface A { b: B }\n')
    workspace.write("b.ts", "export interface B { id: number }\n")
    finished = workspace.run("generate", "a.ts", "b.ts", "-t", "pydantic")
    assert finished.status == 0
    compile(finished.stdout, "generated.py", "exec")
    assert finished.stdout.count("Made by Typeferry") == 1
    assert "class A(" in finished.stdout and "class B(" in finished.stdout


def test_several_targets_do_not_fit_into_standard_output(workspace):
    workspace.write("a.ts", PAGE)
    finished = workspace.run("generate", "a.ts", "-t", "markdown", "-t", "pydantic")
    assert finished.status == 2
    assert "error[stdout-targets]" in finished.stderr


def test_diff_shows_what_would_change_and_writes_nothing(workspace):
    workspace.write("a.ts", PAGE)
    finished = workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--diff")
    assert finished.status == 1
    assert finished.stdout.startswith("--- /dev/null\n+++ b/out/a.md\n@@ ")
    assert workspace.files() == ["a.ts"]
    workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out")
    assert workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--diff").stdout == ""


def test_what_did_not_change_is_not_touched(workspace):
    workspace.write("a.ts", PAGE)
    workspace.write("b.ts", "export type Name = string;\n")
    workspace.run("generate", "*.ts", "-t", "markdown", "-o", "out")
    for name in ("a.md", "b.md", "index.md"):
        os.utime(workspace.root / "out" / name, (1, 1))
    workspace.write("b.ts", "export type Name = number;\n")
    workspace.run("generate", "*.ts", "-t", "markdown", "-o", "out")
    times = {name: (workspace.root / "out" / name).stat().st_mtime for name in ("a.md", "b.md", "index.md")}
    assert times["b.md"] > 1
    assert times["index.md"] == 1


def test_the_header_names_what_the_file_is_made_of(workspace):
    workspace.write("types/a.ts", PAGE)
    workspace.write("pyproject.toml", '[tool.typeferry]\ninput = "types/*.ts"\noutput = "out"\nnaming = "snake_case"\n')
    assert workspace.run("generate", "-t", "markdown").status == 0
    lines = workspace.read("out/a.md").splitlines()
    assert lines[0] == "<!--"
    assert lines[1].startswith("Made by Typeferry ")
    assert lines[2] == "options: target=markdown, naming=snake_case"
    assert lines[3] == f"input: types/a.ts sha256:{hashlib.sha256(PAGE.encode()).hexdigest()}"


def test_no_path_of_the_machine_is_written(workspace, tmp_path_factory, monkeypatch):
    def generate(folder):
        monkeypatch.chdir(folder)
        workspace.run("generate", "types/a.ts", "-t", "markdown", "-t", "dataclass", "-o", "out")
        files = sorted([path for path in folder.glob("out/**/*") if path.is_file()])
        return [(path.relative_to(folder), path.read_bytes()) for path in files]

    folders = [tmp_path_factory.mktemp(name) for name in ("here", "there")]
    for folder in folders:
        (folder / "types").mkdir()
        (folder / "types/a.ts").write_text(PAGE)
    here, there = [generate(folder) for folder in folders]
    assert here == there
    assert all(str(folders[0]).encode() not in data for _, data in here)


@pytest.mark.parametrize("name", ["it's odd.ts", "a--> b.ts", "näme.ts", "%41;.ts", "back\\slash.ts", "a\nb.ts"])
def test_odd_file_names_stay_in_their_comment(workspace, name):
    workspace.write(name, PAGE)
    arguments = ("*.ts", "-t", "markdown", "-t", "dataclass", "-o", "out")
    assert workspace.run("generate", *arguments).status == 0
    for path in workspace.files("out"):
        text = workspace.read(f"out/{path}")
        if path.endswith(".py"):
            compile(text, path, "exec")
        else:
            assert text.partition("-->\n")[2].startswith("\n# ")
    assert workspace.run("check", *arguments).stderr == "typeferry: 3 files up to date\n"


def test_a_file_keeps_its_rights(workspace):
    workspace.write("a.ts", PAGE)
    workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out")
    (workspace.root / "out/a.md").chmod(0o640)
    workspace.write("a.ts", "export type Name = number;\n")
    workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out")
    assert stat.S_IMODE((workspace.root / "out/a.md").stat().st_mode) == 0o640


def test_comments_that_could_say_more_are_announced_in_one_line(workspace):
    workspace.write("a.ts", "export interface Job {\n  /** The Unix timestamp (in seconds). */\n  at: number }\n")
    finished = workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out")
    assert [line for line in finished.stderr.splitlines() if "refine" in line] == [
        "typeferry: doc comments could refine 1 more type (integers 1): see 'typeferry explain', or set refine = \"all\""
    ]
    assert "refine" not in workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--refine", "all").stderr


def test_include_and_exclude_select_types(workspace):
    workspace.write("a.ts", "export type A = string;\nexport type B = string;\nexport type AB = string;\n")
    workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--include", "A*", "--exclude", "AB")
    text = workspace.read("out/a.md")
    assert '## <a id="A">' in text
    assert '"B"' not in text and '"AB"' not in text


def test_a_mistake_of_ours_is_an_error_and_not_out_of_date(workspace, monkeypatch, capsys):
    def broken(given):
        raise ZeroDivisionError("of our making")

    monkeypatch.setattr("typeferry.commands.check.start", broken)
    monkeypatch.setattr("sys.argv", ["typeferry", "check"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 2
    said = capsys.readouterr().err
    assert "ZeroDivisionError: of our making" in said
    assert said.endswith("please report it\n")
