"""Files are written whole or not at all, never over what is not ours, never outside of the output folder."""

import fcntl
import os
import signal
import subprocess
import sys

import pytest

from typeferry import writer

PAGE = "export interface Page { id: number }\n"
ARGUMENTS = ("generate", "a.ts", "-t", "markdown", "-o", "out")


@pytest.fixture
def page(workspace):
    workspace.write("a.ts", PAGE)
    return workspace


def test_a_file_of_somebody_else_is_not_written_over(page):
    page.write("out/a.md", "# Mine\n")
    finished = page.run(*ARGUMENTS)
    assert "error[foreign-file] 'out/a.md' was not made by Typeferry" in finished.stderr
    assert finished.status == 2
    assert page.read("out/a.md") == "# Mine\n"
    assert page.run(*ARGUMENTS, "--force").status == 0
    assert page.read("out/a.md") != "# Mine\n"


def test_edits_are_not_lost_without_a_word(page):
    page.run(*ARGUMENTS)
    page.write("out/a.md", page.read("out/a.md") + "Mine.\n")
    said = "out/a.md: warning[edited-file] 'out/a.md' was edited after Typeferry made it"
    assert said in page.run("check", *ARGUMENTS[1:]).stderr
    assert page.run(*ARGUMENTS, "--strict").status == 2
    assert "Mine." in page.read("out/a.md")
    finished = page.run(*ARGUMENTS)
    assert said in finished.stderr
    assert finished.status == 0
    assert "Mine." not in page.read("out/a.md")


def test_an_empty_file_or_one_that_is_no_text_is_somebody_elses_too(page):
    for data in (b"", b"\xff\x00"):
        page.write("out/a.md", data)
        assert page.run(*ARGUMENTS).status == 2
        assert (page.root / "out/a.md").read_bytes() == data


def test_with_one_foreign_file_none_of_the_others_is_written(page):
    page.write("b.ts", "export type Name = string;\n")
    page.write("out/b.md", "# Mine\n")
    assert page.run("generate", "a.ts", "b.ts", "-t", "markdown", "-o", "out").status == 2
    assert page.files("out") == ["b.md"]


def test_a_link_is_not_followed_out_of_the_folder(page):
    page.write("outside/keep.txt", "")
    (page.root / "out").mkdir()
    (page.root / "out/markdown").symlink_to(page.root / "outside")
    finished = page.run("generate", "a.ts", "-t", "markdown", "-t", "typeddict", "-o", "out")
    # The folder of a target may be a link: somebody has set it up so. What lies in it may not.
    assert finished.status == 0
    (page.root / "outside/lib").symlink_to(page.root)
    page.write("src/a.ts", 'import { B } from "./lib/b";\nexport interface A { b: B }\n')
    page.write("src/lib/b.ts", "export interface B { id: number }\n")
    finished = page.run("generate", "src/a.ts", "-t", "markdown", "-o", "out/markdown", "--force")
    assert "error[outside-output] 'lib/b.md' would be written outside of the folder" in finished.stderr
    assert finished.status == 2
    assert not (page.root / "b.md").exists()


def test_a_file_that_is_a_link_is_not_written_through(page):
    target = page.write("mine.md", "# Mine\n")
    (page.root / "out").mkdir()
    (page.root / "out/a.md").symlink_to(target)
    assert page.run(*ARGUMENTS, "--force").status == 2
    assert page.read("mine.md") == "# Mine\n"


@pytest.mark.parametrize("path", ["../a.py", "/tmp/a.py", "b/../../a.py", "", "a\\..\\..\\b.py"])
def test_paths_that_lead_out_of_the_folder_are_refused(page, path):
    plan = writer.plan(page.root / "out", {path: "text"})
    assert [each.rule.code for each in plan.diagnostics] == ["outside-output"]
    assert plan.files == ()


def test_a_folder_in_the_place_of_a_file(page):
    page.write("out/a.md/inner.txt", "")
    finished = page.run(*ARGUMENTS)
    assert "error[unwritable] 'out/a.md' cannot be written: is a directory" in finished.stderr
    assert finished.status == 2


def test_a_file_in_the_place_of_the_folder(page):
    page.write("out", "")
    finished = page.run(*ARGUMENTS)
    assert "error[unwritable]" in finished.stderr
    assert finished.status == 2


def test_when_the_disk_fails_the_old_files_stay_and_nothing_is_left_over(page, monkeypatch):
    page.write("b.ts", "export type Name = string;\n")
    arguments = ("generate", "a.ts", "b.ts", "-t", "markdown", "-o", "out")
    page.run(*arguments)
    before = {path: page.read(f"out/{path}") for path in page.files("out")}
    page.write("a.ts", PAGE.replace("Page", "Sheet"))
    page.write("b.ts", "export type Name = number;\n")
    synced = []

    def full(descriptor):
        synced.append(descriptor)
        if len(synced) == 2:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    finished = page.run(*arguments)
    assert "cannot be written: no space left on device" in finished.stderr
    assert finished.status == 2
    assert {path: page.read(f"out/{path}") for path in page.files("out")} == before


#: Runs the command, and dies without a word at the given call of what puts a file on the disk, or in its place.
KILLED = """
import os, signal, sys
name, at = sys.argv[1], int(sys.argv[2])
calls, real = [], getattr(os, name)
def dying(*arguments):
    calls.append(arguments)
    if len(calls) == at:
        os.kill(os.getpid(), signal.SIGKILL)
    return real(*arguments)
setattr(os, name, dying)
from typeferry.cli import main
sys.argv[1:] = sys.argv[3:]
main()
"""


@pytest.mark.parametrize(("call", "at"), [("fsync", 1), ("fsync", 2), ("replace", 1), ("replace", 2)])
def test_a_run_that_is_killed_leaves_whole_files(page, call, at):
    page.write("b.ts", "export type Name = string;\n")
    arguments = ("generate", "a.ts", "b.ts", "-t", "markdown", "-o", "out")
    page.run(*arguments)
    before = {path: page.read(f"out/{path}") for path in page.files("out")}
    page.write("a.ts", PAGE.replace("Page", "Sheet"))
    page.write("b.ts", "export type Name = number;\n")
    killed = subprocess.run([sys.executable, "-c", KILLED, call, str(at), *arguments], check=False)
    assert killed.returncode == -signal.SIGKILL
    left = {path: page.read(f"out/{path}") for path in before}
    assert page.run(*arguments).status == 0
    after = {path: page.read(f"out/{path}") for path in before}
    assert all(text in (before[path], after[path]) for path, text in left.items())
    assert all(before[path] != after[path] for path in ("a.md", "b.md"))
    assert page.run("check", *arguments[1:]).status == 0
    assert page.files("out") == sorted(before)


def test_only_what_nobody_writes_any_more_is_removed(page):
    page.run(*ARGUMENTS)
    others = [".a.md.12.tmp.txt", ".b.md.12.tmp", ".a.md.tmp", "a.md.12.tmp"]
    for name in (*others, ".a.md.12.tmp"):
        page.write(f"out/{name}", "")
    page.write("a.ts", PAGE.replace("Page", "Sheet"))
    folder = os.open(page.root / "out", os.O_RDONLY)
    fcntl.flock(folder, fcntl.LOCK_SH)  # as another run has it that is writing
    assert page.run(*ARGUMENTS).status == 0
    assert sorted(os.listdir(page.root / "out")) == sorted([*others, ".a.md.12.tmp", "a.md"])
    os.close(folder)
    page.write("a.ts", PAGE)
    assert page.run(*ARGUMENTS).status == 0
    assert sorted(os.listdir(page.root / "out")) == sorted([*others, "a.md"])


def test_runs_at_the_same_time_do_not_disturb_each_other(page):
    command = [sys.executable, "-m", "typeferry", *ARGUMENTS, "-q"]
    for text in (PAGE, PAGE.replace("Page", "Sheet")):
        page.write("a.ts", text)
        running = [subprocess.Popen(command) for _ in range(4)]
        assert [each.wait() for each in running] == [0, 0, 0, 0]
        assert sorted(os.listdir(page.root / "out")) == ["a.md"]
        assert page.run("check", *ARGUMENTS[1:]).status == 0


def test_no_temporary_files_stay(page):
    page.run(*ARGUMENTS)
    assert sorted(os.listdir(page.root / "out")) == ["a.md"]


@pytest.mark.parametrize("name", ["a.py", "a.md", "a.html", "a.ts"])
@pytest.mark.parametrize("text", ["", "text\n", "\n\ntext without an end", "<!-- -->\n"])
def test_a_header_is_read_as_it_was_written(name, text):
    inputs = tuple([writer.InputHash(path, "0" * 64) for path in ("a.ts", "b -- c.ts", "../ü%41;\n.ts", "-->")])
    header = writer.Header("1.2.3", "0123456789ab", "target=markdown", inputs, writer.digest(b""), "f" * 64, 2)
    assert writer.read_header(writer.with_header(name, header, text)) == (header, text)


def test_text_of_others_has_no_header():
    assert writer.read_header("# Made by Typeferry, I think\n") is None
    assert writer.read_header("") is None
    assert not writer.takes_header("a.json")
