"""`typeferry explain` shows what doc comments know."""

import json

JOB = "export interface Job {\n  /** The Unix timestamp (in seconds). */\n  at: number;\n}\n"


def test_a_table_for_people(workspace):
    workspace.write("a.ts", JOB)
    finished = workspace.run("explain", "a.ts")
    assert finished.status == 0
    row = next(line for line in finished.stdout.splitlines() if line.startswith("Job.at"))
    assert row.split("  ")[0] == "Job.at"
    assert "integers" in row and "no: integers is off" in row
    assert finished.stdout.endswith('\n1 found, 0 applied, refine = "all" would apply 1 more.\n\n')
    assert "yes" in workspace.run("explain", "a.ts", "--refine", "integers").stdout


def test_json_for_programs(workspace):
    workspace.write("a.ts", JOB)
    (found,) = json.loads(workspace.run("explain", "a.ts", "--format", "json").stdout)
    assert (found["path"], found["rule"], found["before"], found["after"]) == (
        "Job.at",
        "integers",
        "number",
        "integer",
    )
    assert (found["file"], found["line"]) == ("a.ts", 3)


def test_nothing_is_written(workspace):
    workspace.write("pyproject.toml", '[tool.typeferry]\ninput = "a.ts"\noutput = "out"\n')
    workspace.write("a.ts", JOB)
    assert workspace.run("explain").status == 0
    assert workspace.files() == ["a.ts", "pyproject.toml"]


def test_wrong_input(workspace):
    assert workspace.run("explain", "nowhere.ts").status == 2
    workspace.write("a.ts", "export interface {\n")
    assert workspace.run("explain", "a.ts").status == 2
