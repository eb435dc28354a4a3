"""`--watch` generates again when something changes, and says so in one line."""

import shutil
import signal
import subprocess
import sys
import time

import pytest

from typeferry.commands import watching
from typeferry.config import Given

#: Whoever runs the tests in the background may have them ignore Ctrl+C, and what they start, too.
_HEEDING = (
    "import signal; from typeferry.cli import main; signal.signal(signal.SIGINT, signal.default_int_handler); main()"
)


def _wait_for(condition):
    for _ in range(300):
        if condition():
            return
        time.sleep(0.05)
    raise AssertionError("nothing came of it in time")


@pytest.fixture
def watched(workspace):
    workspace.write("src/a.ts", 'import { B } from "../lib/b";\nexport interface A { b: B }\n')
    workspace.write("lib/b.ts", "export interface B { id: number }\n")
    said = workspace.root / "said.txt"
    arguments = ["generate", "src", "-t", "markdown", "-o", "out", "--prune", "--watch"]
    with said.open("w") as stream:
        process = subprocess.Popen([sys.executable, "-c", _HEEDING, *arguments], stderr=stream, cwd=workspace.root)
    try:
        _wait_for(lambda: "watching" in said.read_text())
        yield workspace, process, said
    finally:
        process.kill()
        process.wait()


def test_changes_are_followed(watched):
    workspace, process, said = watched
    assert said.read_text() == "typeferry: wrote 3 files\ntypeferry: watching, Ctrl+C ends it\n"
    workspace.write("lib/b.ts", "export interface B { name: string }\n")
    _wait_for(lambda: "name" in workspace.read("out/lib/b.md"))
    workspace.write("src/a.ts", "export interface {\n")
    _wait_for(lambda: "error[syntax-error]" in said.read_text())
    workspace.write("src/a.ts", "export interface C { id: number }\n")
    _wait_for(lambda: (workspace.root / "out/a.md").exists() and "C" in workspace.read("out/a.md"))
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 0
    assert "Traceback" not in said.read_text()


def test_what_is_written_does_not_count_as_a_change(watched):
    workspace, _, said = watched
    workspace.write("src/a.ts", "export interface C { id: number }\n")
    _wait_for(lambda: said.read_text().count("\n") == 3)
    workspace.write("src/a.md", "notes")
    (workspace.root / "src/empty").mkdir()
    time.sleep(1)
    assert said.read_text().count("\n") == 3


def test_folders_that_come_and_go_are_followed(watched):
    workspace, _, _ = watched
    page = workspace.root / "out/src/new/deep/c.md"
    for name in ("one", "two"):
        workspace.write("src/new/deep/c.ts", f"export interface C {{ {name}: string }}\n")
        _wait_for(lambda wanted=name: page.exists() and wanted in page.read_text())
        workspace.write("src/new/deep/c.ts", f"export interface C {{ changed_{name}: string }}\n")
        _wait_for(lambda wanted=f"changed_{name}": wanted in page.read_text())
        shutil.rmtree(workspace.root / "src/new")
        _wait_for(lambda: not page.exists())


def test_what_changes_during_a_run_is_seen(workspace, monkeypatch):
    """Each run saves what it has read once more, the first before the watch begins and the others while it lasts."""
    monkeypatch.chdir(workspace.root)
    workspace.write("a.ts", "export type A = 0;\n")
    written = []

    def generate(session, prepared):
        (text,) = [file.text for plan in prepared.plans for file in plan.files if "export type A" in file.text]
        written.append(text)
        if len(written) == 4:
            raise KeyboardInterrupt
        workspace.write("a.ts", f"export type A = {len(written)};\n")
        return 0

    def give_up(*_):
        raise AssertionError("a change was not seen")

    signal.signal(signal.SIGALRM, give_up)
    signal.alarm(30)
    try:
        watching.watch_jobs(Given({"input": ("a.ts",), "output": "out", "target": ("markdown",)}), generate)
    finally:
        signal.alarm(0)
    assert [f"export type A = {number};" in text for number, text in enumerate(written)] == [True] * 4


def test_without_watchfiles_it_says_what_to_install(workspace, monkeypatch):
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    workspace.write("a.ts", "export type A = string;\n")
    finished = workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--watch")
    assert finished.status == 2
    assert "pip install 'typeferry[watch]'" in finished.stderr
