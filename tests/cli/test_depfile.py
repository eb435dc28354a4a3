"""`--depfile` tells make and ninja what the outputs depend on."""

import os
import subprocess
import sys
from pathlib import Path

COMMAND = f"{sys.executable} -m typeferry generate"


def _make(workspace, *arguments):
    return subprocess.run(["make", *arguments], cwd=workspace.root, capture_output=True, text=True, check=False)


def test_what_it_says(workspace):
    workspace.write("a b.ts", 'import { B } from "./$x/#c:d";\nexport interface A { b: B }\n')
    workspace.write("$x/#c:d.ts", "export type B = string;\n")
    workspace.run("generate", "a b.ts", "-t", "markdown", "-o", "out", "--bundle", "--depfile", "deps.d")
    text = workspace.read("deps.d")
    rule = text[: text.index("\n\n") if "\n\n" in text else None].replace(" \\\n ", "").splitlines()[0]
    outputs, _, inputs = rule.partition(": ")
    assert outputs.startswith("out/")
    assert inputs.startswith("a\\ b.ts $$x/\\#c\\:d.ts ")
    assert "markdown/page.jinja" in inputs
    assert "\na\\ b.ts:\n" in text


def test_it_is_the_same_by_the_short_way(workspace):
    workspace.write("a.ts", "export type A = string;\n")
    arguments = ("generate", "a.ts", "-t", "markdown", "-o", "out", "--depfile", "deps.d")
    workspace.run(*arguments)
    first = workspace.read("deps.d")
    (workspace.root / "deps.d").unlink()
    assert "up to date" in workspace.run(*arguments).stderr
    assert workspace.read("deps.d") == first


def test_make_runs_again_when_something_that_was_read_changes(workspace):
    workspace.write("src/a.ts", 'import { B } from "./b";\nexport interface A { b: B }\n')
    imported = workspace.write("src/b.ts", "export interface B { id: number }\n")
    workspace.write(
        "Makefile", f"out/a.md:\n\t{COMMAND} src/a.ts -t markdown -o out --depfile deps.d\n-include deps.d\n"
    )
    first = _make(workspace)
    assert first.returncode == 0, first.stderr
    assert "wrote 3 files" in first.stderr
    assert "up to date" in _make(workspace).stdout
    imported.write_text("export interface B { id: string }\n")
    later = os.stat(workspace.root / "out/a.md").st_mtime + 5
    os.utime(imported, (later, later))
    assert "wrote" in _make(workspace).stderr
    imported.unlink()
    # A file that is gone does not stop make: the command says what is wrong.
    assert "No rule to make target" not in _make(workspace).stderr


def test_ninja_reads_it(workspace):
    workspace.write("src/a.ts", "export type A = string;\n")
    workspace.write(
        "build.ninja",
        f"rule typeferry\n  command = {COMMAND} src/a.ts -t markdown -o out --depfile deps.d\n  depfile = deps.d\n"
        "build out/a.md: typeferry\n",
    )

    def ninja():
        command = [Path(sys.executable).parent / "ninja"]
        return subprocess.run(command, cwd=workspace.root, capture_output=True, text=True, check=True).stdout

    assert "wrote out/a.md" in ninja()
    assert "no work to do" in ninja()
    changed = workspace.write("src/a.ts", "export type A = number;\n")
    later = os.stat(workspace.root / "out/a.md").st_mtime + 5
    os.utime(changed, (later, later))
    assert "wrote out/a.md" in ninja()


def test_the_settings_of_packages_are_dependencies(workspace):
    workspace.write("node_modules/@a/b/package.json", '{"types": "dist/index.d.ts"}')
    workspace.write("node_modules/@a/b/dist/index.d.ts", "export type B = string;\n")
    workspace.write("a.ts", 'export { B } from "@a/b";\n')
    workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out", "--depfile", "deps.d")
    assert "\nnode_modules/@a/b/package.json:\n" in workspace.read("deps.d")


def test_make_reads_names_with_any_character_in_them(workspace):
    changed = workspace.write("src/a #$:b.ts", "export type A = string;\n")
    workspace.write("Makefile", f"out/a_b.md:\n\t{COMMAND} src -t markdown -o out --depfile deps.d\n-include deps.d\n")
    assert "wrote out/a_b.md" in _make(workspace).stderr
    assert "up to date" in _make(workspace).stdout
    changed.write_text("export type A = number;\n")
    later = os.stat(workspace.root / "out/a_b.md").st_mtime + 5
    os.utime(changed, (later, later))
    assert "wrote out/a_b.md" in _make(workspace).stderr
