"""Files that are no text, or not there, or not to be written: said with the place, status 2, and nothing changes."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = "export interface Page { id: number }\n"
GENERATE = ("generate", "a.ts", "-t", "typeddict", "-o", "out")

WRONG_BYTES = {
    "NUL": (b"export type A = \0;\n", "a.ts:1:17: error[syntax-error]"),
    "NUL in a comment": (b"/** a\0b */ export type A = string;\n", "a.ts:1:6: error[syntax-error]"),
    "UTF-16": (
        "export type A = 1;\n".encode("utf-16"),
        "a.ts: error[unreadable-file] 'a.ts' cannot be read: it is UTF-16",
    ),
    "UTF-16 without a mark": (
        PAGE.encode("utf-16-le"),
        "a.ts: error[unreadable-file] 'a.ts' cannot be read: it is UTF-16",
    ),
    "broken off": (b"export type A = '\xc3", "a.ts:1:18: error[unreadable-file]"),
    "Latin-1": ("// caf\u00e9\r\nexport type A = 1;".encode("latin-1"), "a.ts:1:7: error[unreadable-file]"),
    "syntax error after lone CR": (b"// one\rexport interface A {\r  b: = 1;\r}\r", "a.ts:3:6: error[syntax-error]"),
    "syntax error after CRLF": (
        b"// one\r\nexport interface A {\r\n  b: = 1;\r\n}\r\n",
        "a.ts:3:6: error[syntax-error]",
    ),
    "nothing but a mark": (b"\xef\xbb\xbf", "a.ts: error[no-types]"),
    "nothing but white space": (b" \r\n\t\n", "a.ts: error[no-types]"),
}


@pytest.fixture
def before(workspace):
    """What is written of a file that is right."""
    workspace.write("a.ts", PAGE)
    assert workspace.run(*GENERATE).status == 0
    return {path: workspace.read(f"out/{path}") for path in workspace.files("out")}


def outcome(workspace, before, *arguments):
    """What a run that fails says; what was there before is there still."""
    finished = workspace.run(*(arguments or GENERATE))
    assert finished.status == 2
    assert "Traceback" not in finished.stderr
    assert {path: workspace.read(f"out/{path}") for path in workspace.files("out")} == before
    return finished.stderr


@pytest.mark.parametrize("case", WRONG_BYTES)
def test_wrong_bytes(workspace, before, case):
    data, said = WRONG_BYTES[case]
    workspace.write("a.ts", data)
    assert outcome(workspace, before).startswith(said)


def test_a_lone_carriage_return_ends_a_line(workspace):
    workspace.write("a.ts", b"// one\r/** Doc. */\rexport interface Page {\r  id: number\r  name: string\r}\r")
    assert workspace.run(*GENERATE).status == 0
    assert '"""Doc."""' in workspace.read("out/a.py")
    assert "name: str" in workspace.read("out/a.py")


@pytest.mark.parametrize("target", ["a.ts", "nowhere.ts"])
def test_links_that_lead_nowhere(workspace, before, target):
    (workspace.root / "a.ts").unlink()
    (workspace.root / "a.ts").symlink_to(target)
    assert "there is no file or folder 'a.ts'" in outcome(workspace, before)


def test_links_in_circles_below_a_folder(workspace):
    workspace.write("src/a.ts", PAGE)
    (workspace.root / "src/deep").mkdir()
    (workspace.root / "src/deep/again").symlink_to(workspace.root / "src", target_is_directory=True)
    (workspace.root / "src/self.ts").symlink_to("self.ts")
    finished = workspace.run("generate", "src", "-t", "typeddict", "-o", "out")
    assert finished.status == 2
    assert "src/self.ts: error[unreadable-file] 'src/self.ts' cannot be read" in finished.stderr
    (workspace.root / "src/self.ts").unlink()
    assert workspace.run("generate", "src", "-t", "typeddict", "-o", "out").status == 0
    assert workspace.files("out") == ["a.py"]


def test_a_file_that_may_not_be_read(workspace, before, monkeypatch):
    read = Path.read_bytes

    def refuse(path):
        if path.name == "a.ts":
            raise PermissionError(errno.EACCES, "Permission denied")
        return read(path)

    workspace.write("a.ts", PAGE.replace("id", "name"))
    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert "'a.ts' cannot be read: permission is denied" in outcome(workspace, before)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.EACCES, "permission denied"),
        (errno.EROFS, "read-only file system"),
        (errno.ENOSPC, "no space left on device"),
    ],
)
def test_a_folder_that_may_not_be_written(workspace, before, monkeypatch, code, words):
    workspace.write("a.ts", PAGE.replace("id", "name"))
    opened = os.open

    def refuse(path, flags, *mode, **more):
        if flags & os.O_CREAT:
            raise OSError(code, os.strerror(code))
        return opened(path, flags, *mode, **more)

    def refuse_to_remove(path, **more):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "open", refuse)
    if code == errno.EROFS:  # which comes before any look at whether the file is there
        monkeypatch.setattr(Path, "unlink", refuse_to_remove)
    assert f"error[unwritable] 'out/a.py' cannot be written: {words}" in outcome(workspace, before)


def test_an_output_that_is_a_file(workspace, before):
    said = outcome(workspace, before, "generate", "a.ts", "-t", "typeddict", "-o", "a.ts")
    assert "error[unwritable] 'a.ts/a.py' cannot be written: not a directory" in said


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no disk that is always full")
def test_standard_output_on_a_full_disk(workspace):
    workspace.write("a.ts", PAGE)
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "typeferry", "generate", "a.ts", "-t", "typeddict", "-o", "-"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.startswith("<stdout>: error[unwritable] '<stdout>' cannot be written: no space left on device")


def test_a_name_that_nothing_brings(workspace):
    workspace.write("a.ts", "export interface Page {\n  id: number;\n  of: Missing<string>;\n}\n")
    finished = workspace.run(*GENERATE)
    assert finished.status == 0
    assert finished.stderr.count("warning[") == 1
    assert "a.ts:3:7: warning[unknown-name]" in finished.stderr
    assert "    id: float\n    of: Any\n" in workspace.read("out/a.py")
    before = {path: workspace.read(f"out/{path}") for path in workspace.files("out")}
    assert "a.ts:3:7: error[unknown-name]" in outcome(workspace, before, *GENERATE, "--strict")
