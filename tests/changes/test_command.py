"""`typeferry diff` as it is used: inputs, formats, exit statuses, what is ignored."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from typeferry.cli import app

OLD = 'export interface A { a: string; mode: "x" | "y" }\n'
NEW = 'export interface A { a: string | null; mode: "x" | "y" | "z"; b?: number }\n'
WIDER = 'export interface A { a: string; mode: "x" | "y" | "z" }\n'


@dataclass(frozen=True)
class Finished:
    status: int
    stdout: str
    stderr: str


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return tmp_path


def write(path: str, text: str) -> None:
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, encoding="utf-8")


def diff(*arguments: str, stdin: str = "") -> Finished:
    result = CliRunner().invoke(app, ["diff", *arguments], input=stdin, prog_name="typeferry")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Finished(result.exit_code, result.stdout, result.stderr)


def test_text() -> None:
    write("old.ts", OLD)
    write("new.ts", NEW)
    done = diff("old.ts", "new.ts")
    assert done.status == 1
    assert done.stdout == (
        "A.a  became-nullable  readers: breaking, writers: safe\n"
        "  - string\n    old.ts:1:22\n"
        "  + string | null\n    new.ts:1:22\n\n"
        "A.mode  literal-added  readers: dangerous, writers: safe\n"
        '  + "z"\n    new.ts:1:40\n\n'
        "A.b  property-added-optional  readers: safe, writers: safe\n"
        "  + b?: number\n    new.ts:1:63\n\n"
        "1 breaking, 1 dangerous, 1 safe changes\n"
    )


def test_one_version_may_come_from_standard_input() -> None:
    write("old.ts", OLD)
    write("new.ts", NEW)
    expected = diff("old.ts", "new.ts").stdout
    assert diff("-", "new.ts", stdin=OLD).stdout == expected.replace("old.ts", "<stdin>")
    assert diff("old.ts", "-", stdin=NEW).stdout == expected.replace("new.ts", "<stdin>")


def test_no_changes() -> None:
    write("old.ts", OLD)
    done = diff("old.ts", "old.ts", "--fail-on", "any")
    assert (done.status, done.stdout, done.stderr) == (0, "no changes\n", "")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        ((), 0),
        (("--fail-on", "breaking"), 0),
        (("--fail-on", "dangerous"), 1),
        (("--fail-on", "any"), 1),
        (("--fail-on", "dangerous", "--for", "writers"), 0),
        (("--fail-on", "dangerous", "--for", "readers"), 1),
    ],
)
def test_fail_on(arguments: tuple[str, ...], status: int) -> None:
    write("old.ts", OLD)
    write("new.ts", WIDER)
    assert diff("old.ts", "new.ts", *arguments).status == status


def test_color_is_for_terminals() -> None:
    write("old.ts", OLD)
    write("new.ts", NEW)
    assert "\x1b[" not in diff("old.ts", "new.ts").stdout
    assert "\x1b[31;1mbreaking\x1b[0m" in diff("old.ts", "new.ts", "--color", "always").stdout


def test_no_color_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    write("old.ts", OLD)
    write("new.ts", NEW)
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in diff("old.ts", "new.ts", "--color", "always").stdout


def test_markdown_holds_any_text() -> None:
    write("old.ts", "export interface A { a: string }\n")
    write("new.ts", 'export interface A { a: string | "`<b>|" | null; "x|y"?: Record<string, number> }\n')
    done = diff("old.ts", "new.ts", "--format", "markdown")
    rows = [line for line in done.stdout.splitlines() if line.startswith("| ")]
    assert {line.count("|") for line in rows} == {7}
    assert "<b>" not in done.stdout
    assert "## Breaking" in done.stdout


def test_github_annotations() -> None:
    write("old.ts", OLD)
    write("new.ts", NEW)
    lines = diff("old.ts", "new.ts", "--format", "github").stdout.splitlines()
    assert [line.split(" ")[0] for line in lines] == ["::error", "::warning", "::notice"]
    assert lines[0].startswith(
        "::error file=new.ts,line=1,col=22,endLine=1,endColumn=38,title=typeferry became-nullable::A.a"
    )


def test_removals_are_annotated_in_the_new_file() -> None:
    write("old.ts", OLD)
    write("new.ts", 'export interface A { mode: "x" | "y" }\n')
    assert "::error file=new.ts,line=1," in diff("old.ts", "new.ts", "--format", "github").stdout


def test_folders() -> None:
    write("old/a.ts", 'import { B } from "./inner/b";\nexport interface A { b: B }\n')
    write("old/inner/b.ts", "export interface B { x: string }\n")
    write("new/a.ts", 'import { B } from "./inner/b";\nexport interface A { b: B }\n')
    write("new/inner/b.ts", "export interface B { x: number }\n")
    report = json.loads(diff("old", "new", "--format", "json").stdout)
    assert [(each["rule"], each["path"]) for each in report["changes"]] == [("type-changed", "B.x")]
    assert [(each["module"], each["name"]) for each in report["types"]] == [("a", "A"), ("inner/b", "B")]


def test_a_type_that_moved_is_the_same_type() -> None:
    write("old/a.ts", "export interface A { x: string }\n")
    write("old/b.ts", "export interface B { y: string }\n")
    write("new/b.ts", "export interface B { y: string }\nexport interface A { x: string }\n")
    assert diff("old", "new").stdout == "no changes\n"


def git(*arguments: str) -> None:
    identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


def test_git_reads_imports_of_the_revision_too() -> None:
    write("api/types.ts", 'import { Id } from "../shared/id";\nexport interface A { id: Id }\n')
    write("shared/id.ts", "export type Id = string;\n")
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    write("shared/id.ts", "export type Id = number;\n")
    done = diff("--git", "HEAD", "api/types.ts")
    assert done.status == 1
    assert done.stdout.startswith("Id  type-changed")
    assert "    HEAD:shared/id.ts:1:13\n" in done.stdout
    assert "    shared/id.ts:1:13\n" in done.stdout
    assert diff("--git", "HEAD", ".").status == 1


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--git", "nowhere", "a.ts"), "there is no such revision"),
        (("--git", "HEAD", "new.ts"), "it was not there"),
        (("--git", "--output=x", "a.ts"), "there is no such revision"),
    ],
)
def test_git_mistakes(arguments: tuple[str, ...], why: str) -> None:
    write("a.ts", OLD)
    git("init", "-q")
    git("add", ".")
    git("commit", "-qm", "first")
    write("new.ts", OLD)
    done = diff(*arguments)
    assert (done.status, done.stdout) == (2, "")
    assert "error[bad-revision] git does not show" in done.stderr
    assert why in done.stderr


def test_outside_of_git(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(folder.parent))
    write("a.ts", OLD)
    done = diff("--git", "HEAD", "a.ts")
    assert done.status == 2
    assert "error[bad-revision]" in done.stderr


def test_ignored_changes() -> None:
    write("old.ts", OLD)
    write("new.ts", NEW)
    write("ignore.txt", "# known\nbecame-nullable A.a  # agreed\n* A.m*\n\n")
    done = diff("old.ts", "new.ts", "--ignore", "ignore.txt", "--fail-on", "dangerous")
    assert (done.status, done.stderr) == (0, "")
    assert "A.a" not in done.stdout
    assert done.stdout.endswith("1 safe change\n")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("became-nullable A.gone", "ignore.txt:1:1: error[dead-ignore] 'became-nullable A.gone' names no change"),
        ("became-nullable", "error[bad-ignore]"),
        ("no-such-rule A.a", "there is no rule 'no-such-rule'"),
    ],
)
def test_dead_entries_are_errors(line: str, said: str) -> None:
    write("old.ts", OLD)
    write("new.ts", NEW)
    write("ignore.txt", f"{line}\n")
    done = diff("old.ts", "new.ts", "--ignore", "ignore.txt")
    assert (done.status, done.stdout) == (2, "")
    assert said in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("old.ts", "gone.ts"), "error[missing-input]"),
        (("old.ts", "notes.txt"), "error[not-typescript]"),
        (("old.ts", "broken.ts"), "error[syntax-error]"),
        (("empty.ts", "empty.ts"), "error[no-types]"),
        (("old.ts",), "name OLD and NEW"),
        (("old.ts", "folder"), "a file is compared with a file"),
        (("-", "folder"), "a file is compared with a file"),
        (("-", "-"), "standard input is one version"),
        (("--git", "HEAD", "-"), "standard input is one version"),
    ],
)
def test_mistakes(arguments: tuple[str, ...], said: str) -> None:
    write("old.ts", OLD)
    write("notes.txt", "")
    write("broken.ts", "export interface {{{\n")
    write("empty.ts", "export const x = 1;\n")
    write("folder/a.ts", OLD)
    done = diff(*arguments)
    assert (done.status, done.stdout) == (2, "")
    assert said in done.stderr


def test_long_chains_are_compared() -> None:
    def chain(last: str) -> str:
        lines = [f"export interface T{at} extends T{at + 1} {{ p{at}: T{at + 1} }}\n" for at in range(2000)]
        return "".join(lines) + f"export interface T2000 {{ last: {last} }}\n"

    write("old.ts", chain("string"))
    write("new.ts", chain("number"))
    done = diff("old.ts", "new.ts")
    assert done.stdout.startswith("T2000.last  type-changed")
    assert done.stdout.endswith("1 breaking change\n")


def test_deep_types_are_compared() -> None:
    write("old.ts", f"export interface A {{ a: {'{ a: ' * 900}string{' }' * 900} }}\n")
    write("new.ts", f"export interface A {{ a: {'{ a: ' * 900}number{' }' * 900} }}\n")
    done = diff("old.ts", "new.ts")
    assert done.stdout.endswith("1 breaking change\n")


def test_types_that_all_name_each_other_are_compared() -> None:
    def web(last: str) -> str:
        names = [f"T{at}" for at in range(24)]
        others = {name: " | ".join(each for each in names if each != name) for name in names}
        nodes = [f'export interface {name} {{ kind: "{name}"; next: {others[name]} | Last }}\n' for name in names]
        return "".join(nodes) + f"export interface Last {{ x: {last} }}\n"

    write("old.ts", web("string"))
    write("new.ts", web("string | number"))
    done = diff("old.ts", "new.ts")
    assert done.stdout.startswith("Last.x  type-widened")
    assert done.stdout.endswith("1 breaking change\n")


def test_what_an_operator_made_is_shown_as_made_and_where_it_is_used() -> None:
    write(
        "old.ts",
        'type B = { x: string };\nexport type A = { [N in keyof B]: B[N] | null };\nexport type R = Record<"x", 1>;\n',
    )
    write(
        "new.ts",
        'type B = { x: string };\nexport type A = { [N in keyof B]?: B[N] | null };\nexport type R = Record<"x" | "y", 1>;\n',
    )
    assert diff("old.ts", "new.ts").stdout == (
        "A.x  property-became-optional  readers: breaking, writers: safe\n"
        "  - x: string | null\n    old.ts:1:12\n"
        "  + x?: string | null\n    new.ts:1:12\n\n"
        "R.y  property-added-required  readers: safe, writers: breaking\n"
        "  + y: 1\n    new.ts:3:13\n\n"
        "2 breaking changes\n"
    )


def test_members_that_an_operator_made_are_shown_as_made() -> None:
    for name, more in (("old.ts", ""), ("new.ts", ' | { "a-b": 1; [key: string]: unknown }')):
        write(name, f"type Id = {{ id?: string }};\nexport type A = Id & ({{ x: Id }} | {{ y: string[] }}{more});\n")
    assert '  + { id?: string; "a-b": 1; [key: string]: unknown; }\n' in diff("old.ts", "new.ts").stdout


def test_of_long_texts_the_difference_is_shown() -> None:
    members = " | ".join([f'"value {at}"' for at in range(40)])
    for name, last in (("old.ts", "number"), ("new.ts", "boolean")):
        write(name, f"/** {'Long. ' * 40}It is {last}. */\nexport interface A {{ a: [{members}, {last}] }}\n")
    lines = [line for line in diff("old.ts", "new.ts").stdout.splitlines() if line.startswith(("  - ", "  + "))]
    assert all(len(line) <= 100 for line in lines)
    assert [line.split()[-1] for line in lines if "It is" in line] == ["number.", "boolean."]
