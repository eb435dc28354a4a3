"""`--watch` generates again when something changes, and says so in one line."""

import signal
import subprocess
import sys
import time

import pytest

from typeferry.commands import watching

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
    arguments = ["generate", "src", "-t", "markdown", "-o", "out", "--watch"]
    with said.open("w") as stream:
        process = subprocess.Popen([sys.executable, "-c", _HEEDING, *arguments], stderr=stream, cwd=workspace.root)
    try:
        _wait_for(lambda: "watching" in said.read_text())
        # The line is said before the watch begins, and what happens in between goes unseen.
        time.sleep(1)
        yield workspace, process, said
    finally:
        process.kill()
        process.wait()


def test_changes_are_followed(watched):
    workspace, process, said = watched
    assert said.read_text() == "typeferry: wrote 3 files\ntypeferry: watching, Ctrl+C ends it\n"
    workspace.write("lib/b.ts", "export interface B { name: string }\n")
    _wait_for(lambda: "name" in workspace.read("out/lib/b.md"))
    time.sleep(1)
    workspace.write("src/a.ts", "export interface {\n")
    _wait_for(lambda: "error[syntax-error]" in said.read_text())
    time.sleep(1)
    workspace.write("src/a.ts", "export interface C { id: number }\n")
    _wait_for(lambda: (workspace.root / "out/a.md").exists() and "C" in workspace.read("out/a.md"))
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 0
    assert "Traceback" not in said.read_text()


def test_what_is_written_does_not_count_as_a_change():
    concerns = watching._concerns_us
    assert [concerns(None, path) for path in ("a.d.ts", "page.jinja", "pyproject.toml", "node_modules/x/package.json")]
    assert not any(concerns(None, path) for path in ("out/a.py", "out/a.md", "a.ts.swp", ".git/index"))


def test_without_watchfiles_it_says_what_to_install(workspace, monkeypatch):
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    workspace.write("a.ts", "export type A = string;\n")
    finished = workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--watch")
    assert finished.status == 2
    assert "pip install 'typeferry[watch]'" in finished.stderr
