"""Wrong input: a message with its place, exit status 2, and the old output untouched."""

import pytest

PAGE = "export interface Page { id: number }\n"
WRONG = {
    "empty": (b"", "a.ts: error[no-types] no type is declared here that could be generated"),
    "no types": (b"export const answer = 42;\n", "a.ts: error[no-types]"),
    "only functions": (b"export function f(): void;\n", "a.ts: error[no-types]"),
    "no UTF-8": (b"export type A = '\xff';\n", "a.ts:1:18: error[unreadable-file] 'a.ts' cannot be read"),
    "syntax error": (b"export type A = string;\nexport type = ;\nexport type C = string;\n", "a.ts:2:"),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_text(workspace, case):
    data, said = WRONG[case]
    workspace.write("a.ts", PAGE)
    workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out")
    before = workspace.read("out/a.md")
    workspace.write("a.ts", data)
    finished = workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out")
    assert finished.stderr.startswith(said)
    assert finished.status == 2
    assert workspace.read("out/a.md") == before


def test_wrong_text_on_standard_input(workspace):
    finished = workspace.run("generate", "-", "-t", "markdown", stdin=b"\xff")
    assert "<stdin>:1:1: error[unreadable-file] '<stdin>' cannot be read" in finished.stderr
    assert (finished.status, finished.stdout) == (2, "")
    assert workspace.run("generate", "-", "-t", "markdown", stdin="").status == 2


@pytest.mark.parametrize("text", ["\ufeff" + PAGE, PAGE.replace(" ", "\r\n")])
def test_byte_order_marks_and_line_ends_of_other_systems_are_fine(workspace, text):
    workspace.write("a.ts", text)
    assert workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out").stderr == "typeferry: wrote out/a.md\n"
    finished = workspace.run("generate", "-", "-t", "markdown", stdin=text)
    assert (finished.status, finished.stderr) == (0, "")


@pytest.mark.parametrize(
    ("argument", "said"),
    [
        ("b.ts", "error[missing-input] there is no file or folder 'b.ts'"),
        ("a.json", "error[not-typescript] 'a.json' is no TypeScript file"),
        ("docs", "error[no-match] no TypeScript file matches 'docs/**'"),
        ("*.tsx", "error[no-match] no TypeScript file matches '*.tsx'"),
        ("a[.ts", "error[bad-pattern] 'a[.ts' is no pattern: a '[' has no ']'"),
    ],
)
def test_wrong_names(workspace, argument, said):
    workspace.write("a.json", "{}")
    workspace.write("docs/readme.txt", "")
    finished = workspace.run("generate", argument, "-t", "markdown", "-o", "out")
    assert said in finished.stderr
    assert finished.status == 2
    assert not (workspace.root / "out").exists()


def test_no_input_at_all(workspace):
    finished = workspace.run("generate")
    assert "error[no-input] there is nothing to generate from" in finished.stderr
    assert finished.status == 2


def test_a_folder_is_read_with_all_below_it_but_packages_and_hidden_folders(workspace):
    for path in ("src/a.ts", "src/deep/b.mts", "src/node_modules/c.ts", "src/.hidden/d.ts", "src/e.js"):
        workspace.write(path, PAGE)
    assert workspace.run("generate", "src", "-t", "markdown", "-o", "out").status == 0
    assert workspace.files("out") == ["a.md", "deep/b.md", "index.md"]


def test_of_a_file_and_the_declarations_made_from_it_the_file_is_read(workspace):
    workspace.write("src/a.ts", "export type Source = string;\n")
    workspace.write("src/a.d.ts", "export type Built = string;\n")
    finished = workspace.run("generate", "src", "-t", "markdown", "-o", "out")
    assert finished.stderr == "typeferry: wrote out/a.md\n"
    assert "Source" in workspace.read("out/a.md")


def test_a_file_without_types_among_others_is_no_error(workspace):
    workspace.write("src/a.ts", PAGE)
    workspace.write("src/b.ts", "export const answer = 42;\n")
    assert workspace.run("generate", "src", "-t", "markdown", "-o", "out").status == 0
    assert "src/b.ts: info[empty-module]" in workspace.run("generate", "src", "-t", "markdown", "-v", "--bundle").stderr


def test_globs_and_what_they_leave_out(workspace):
    for path in ("src/a.ts", "src/a.test.ts", "src/deep/b.ts"):
        workspace.write(path, PAGE)
    workspace.run("generate", "src/**/*.ts", "!src/**/*.test.ts", "-t", "markdown", "-o", "out")
    assert workspace.files("out") == ["a.md", "deep/b.md", "index.md"]


def test_a_file_whose_name_looks_like_a_pattern_is_a_file(workspace):
    workspace.write("[id].ts", PAGE)
    assert workspace.run("generate", "[id].ts", "-t", "markdown", "-o", "out").status == 0


def test_a_file_that_is_named_twice_is_read_once(workspace):
    workspace.write("src/a.ts", PAGE)
    finished = workspace.run("generate", "src/a.ts", "src", "src/*.ts", "-t", "markdown", "-o", "out")
    assert finished.stderr == "typeferry: wrote out/a.md\n"
