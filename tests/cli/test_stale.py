"""Files of ours that no input makes any more are reported, and removed if that is asked for."""

CONFIG = '[tool.typeferry]\ninput = "src"\noutput = "out"\ntarget = "markdown"\n'


def _two_pages(workspace):
    workspace.write("pyproject.toml", CONFIG)
    workspace.write("src/a.ts", "export type A = string;\n")
    workspace.write("src/deep/b.ts", "export type B = string;\n")
    workspace.run("generate")
    assert workspace.files("out") == ["a.md", "deep/b.md", "index.md"]
    (workspace.root / "src/deep/b.ts").unlink()


def test_stale_files_are_reported(workspace):
    _two_pages(workspace)
    finished = workspace.run("generate")
    assert "out/deep/b.md: warning[stale-file] 'out/deep/b.md' was made by Typeferry" in finished.stderr
    assert finished.status == 0
    assert workspace.files("out") == ["a.md", "deep/b.md", "index.md"]
    # Up to date apart from them, so nothing else is done, but it is said again.
    finished = workspace.run("check")
    assert "warning[stale-file]" in finished.stderr
    assert finished.status == 0


def test_stale_files_are_removed_with_prune_and_so_are_folders_that_are_empty_then(workspace):
    _two_pages(workspace)
    assert workspace.run("check", "--prune").status == 1
    finished = workspace.run("generate", "--prune")
    assert "removed 2 files" in finished.stderr
    assert workspace.files("out") == ["a.md"]
    assert not (workspace.root / "out/deep").exists()
    assert workspace.run("check", "--prune").status == 0


def test_the_difference_shows_what_would_go(workspace):
    _two_pages(workspace)
    finished = workspace.run("check", "--prune", "--diff")
    assert "--- a/out/deep/b.md\n+++ /dev/null\n" in finished.stdout


def test_files_of_others_stay(workspace):
    _two_pages(workspace)
    workspace.write("out/mine.md", "# Mine\n")
    workspace.write("out/deep/mine.py", "import os\n")
    workspace.run("generate", "--prune")
    assert workspace.files("out") == ["a.md", "deep/mine.py", "mine.md"]


def test_a_job_without_a_configuration_judges_its_own_files_alone(workspace):
    workspace.write("a.ts", "export type A = string;\n")
    workspace.write("b.ts", "export type B = string;\n")
    workspace.run("generate", "a.ts", "-t", "markdown", "-o", "out")
    finished = workspace.run("generate", "b.ts", "-t", "markdown", "-o", "out", "--prune")
    assert "stale" not in finished.stderr
    assert workspace.files("out") == ["a.md", "b.md"]
    assert workspace.run("check", "a.ts", "-t", "markdown", "-o", "out").status == 0


def test_a_folder_of_another_job_is_its_own_affair(workspace):
    jobs = [
        '[[tool.typeferry.job]]\ninput = "src"\noutput = "out"\n',
        '[[tool.typeferry.job]]\ninput = "src"\noutput = "out/bundled"\nbundle = true\n',
    ]
    workspace.write("pyproject.toml", '[tool.typeferry]\ntarget = "markdown"\n' + "".join(jobs))
    workspace.write("src/a.ts", "export type A = string;\n")
    assert workspace.run("generate", "--prune").status == 0
    assert len(workspace.files("out/bundled")) == 1
    assert workspace.run("check", "--prune").stderr == "typeferry: 2 files up to date\n"


def test_packages_and_virtual_environments_in_the_output_folder_are_passed_over(workspace):
    _two_pages(workspace)
    stale = workspace.read("out/deep/b.md")
    for folder in ("node_modules/x", ".venv", "environment/lib"):
        workspace.write(f"out/{folder}/b.md", stale)
    workspace.write("out/environment/pyvenv.cfg", "")
    workspace.run("generate", "--prune")
    assert workspace.files("out") == [
        ".venv/b.md",
        "a.md",
        "environment/lib/b.md",
        "environment/pyvenv.cfg",
        "node_modules/x/b.md",
    ]
