"""Every mistake in a configuration is named with its place, and nothing is done."""

from textwrap import dedent

import pytest

MISTAKES = {
    "unknown key": (
        """
        [tool.typeferry]
        input = "a.ts"
          namig = "keep"
        """,
        """
        pyproject.toml:3:3: error[unknown-key] Typeferry has no option 'namig'
              namig = "keep"
              ^^^^^
            hint: did you mean 'naming'?
        """,
    ),
    "key of another table": (
        """
        [[tool.typeferry.job]]
        input = "a.ts"
        strict = true
        """,
        """
        pyproject.toml:3:1: error[unknown-key] Typeferry has no option 'strict'
            strict = true
            ^^^^^^
            hint: it is an option of [tool.typeferry], not of a job
        """,
    ),
    "wrong type": (
        """
        [tool.typeferry]
        input = "a.ts"
        bundle = "yes"
        """,
        """
        pyproject.toml:3:10: error[wrong-type] 'bundle' must be true or false, not a text
            bundle = "yes"
                     ^^^^^
        """,
    ),
    "wrong type in an array": (
        """
        [tool.typeferry]
        input = [
          "a.ts",  # fine
          3,
        ]
        """,
        """
        pyproject.toml:4:3: error[wrong-type] 'input' must be a text or an array of texts, not a number
              3,
              ^
        """,
    ),
    "an override without quotes": (
        """
        [tool.typeferry]
        input = "a.ts"
        overrides.Page.id = "string"
        """,
        """
        pyproject.toml:3:11: error[wrong-type] 'overrides.Page' must be a text, not a table
        """,
    ),
    "unknown value": (
        """
        [tool.typeferry]
        input = "a.ts"
        naming = "snake"
        """,
        """
        pyproject.toml:3:10: error[unknown-value] 'snake' is no value of 'naming'
            naming = "snake"
                     ^^^^^^^
            hint: it can be keep or snake_case
        """,
    ),
    "unknown rule": (
        """
        [tool.typeferry]
        input = "a.ts"
        refine = ["integers", "floats"]
        """,
        "pyproject.toml:3:23: error[unknown-value] 'floats' is no value of 'refine'",
    ),
    "unknown target": (
        """
        [tool.typeferry]
        input = "a.ts"
        output = "out"
        target = ["markdown", "pydantik"]
        """,
        """
        pyproject.toml:4:23: error[unknown-target] there is no target 'pydantik'
            target = ["markdown", "pydantik"]
                                  ^^^^^^^^^^
            hint: there are pydantic (did you mean that?), dataclass, typeddict, markdown
        """,
    ),
    "no target": (
        """
        [tool.typeferry]
        input = "a.ts"
        target = []
        """,
        """
        pyproject.toml:3:10: error[no-target] no target is named
            target = []
                     ^^
            hint: name one of dataclass, pydantic, typeddict, markdown
        """,
    ),
    "a root that is not there": (
        """
        [tool.typeferry]
        input = "a.ts"
        root = "elsewhere"
        """,
        "pyproject.toml:3:8: error[missing-folder] there is no folder 'elsewhere'",
    ),
    "nothing left": (
        """
        [tool.typeferry]
        input = "a.ts"
        exclude = "*"
        """,
        "pyproject.toml:3:11: error[nothing-selected] 'exclude' leaves none of the types that are declared",
    ),
    "a pattern that matches nothing": (
        """
        [tool.typeferry]
        input = "a.ts"
        include = ["Page", "Pgae*"]
        """,
        """
        pyproject.toml:3:20: error[dead-pattern] no exported type has a name that 'Pgae*' matches
            include = ["Page", "Pgae*"]
                               ^^^^^^^
        """,
    ),
    "an exclusion that matches nothing": (
        """
        [tool.typeferry]
        input = "a.ts"
        exclude = "Internal*"
        """,
        "pyproject.toml:3:11: error[dead-pattern] no exported type has a name that 'Internal*' matches",
    ),
    "templates that are not there": (
        """
        [tool.typeferry]
        input = "a.ts"
        output = "out"
        templates = "tempaltes"
        """,
        """
        pyproject.toml:4:13: error[missing-folder] there is no folder 'tempaltes'
            templates = "tempaltes"
                        ^^^^^^^^^^^
        """,
    ),
    "two jobs of one name": (
        """
        [[tool.typeferry.job]]
        name = "api"
        input = "a.ts"
        output = "out"
        [[tool.typeferry.job]]
        name = "api"
        input = "a.ts"
        output = "other"
        """,
        "pyproject.toml:6:8: error[same-name] another job is named 'api', too",
    ),
    "bad pattern": (
        """
        [tool.typeferry]
        input = "a.ts"
        include = ["A*", "B["]
        """,
        """
        pyproject.toml:3:18: error[bad-pattern] 'B[' is no pattern: a '[' has no ']' ('[[]' stands for a bracket)
        """,
    ),
    "bad input pattern": (
        """
        [tool.typeferry]
        input = ["a.ts", "src/**.ts"]
        """,
        "pyproject.toml:2:18: error[bad-pattern] 'src/**.ts' is no pattern: '**' must be a whole part between two '/'",
    ),
    "no input": (
        """
        [tool.typeferry]
        output = "out"
        """,
        "pyproject.toml:2:10: error[no-input] there is nothing to generate from",
    ),
    "missing input": (
        """
        [tool.typeferry]
        input = ["a.ts", "b.ts"]
        output = "out"
        """,
        "pyproject.toml:2:18: error[missing-input] there is no file or folder 'b.ts'",
    ),
    "input of another kind": (
        """
        [tool.typeferry]
        input = "pyproject.toml"
        """,
        "pyproject.toml:2:9: error[not-typescript] 'pyproject.toml' is no TypeScript file",
    ),
    "no match": (
        """
        [tool.typeferry]
        input = "other/*.ts"
        """,
        "pyproject.toml:2:9: error[no-match] no TypeScript file matches 'other/*.ts'",
    ),
    "dead override": (
        """
        [tool.typeferry]
        input = "a.ts"
        target = "markdown"
        output = "out"
        [tool.typeferry.overrides]
        "Page.id" = "string"
        "Page.idd" = "string"
        """,
        """
        pyproject.toml:7:1: error[dead-override] the override 'Page.idd' matches nothing
            "Page.idd" = "string"
            ^^^^^^^^^^
        """,
    ),
    "override that is no type": (
        """
        [tool.typeferry]
        input = "a.ts"
        target = "markdown"
        output = "out"
        overrides = { "Page.id" = "Array<" }
        """,
        "pyproject.toml:5:15: error[syntax-error] this is not TypeScript",
    ),
    "output inside input": (
        """
        [tool.typeferry]
        input = "types"
        target = "markdown"
        output = "types/generated"
        """,
        """
        pyproject.toml:4:10: error[output-in-input] the output 'types/generated' lies inside the input folder 'types'
        """,
    ),
    "two jobs write one file": (
        """
        [tool.typeferry]
        target = "markdown"
        [[tool.typeferry.job]]
        name = "first"
        input = "a.ts"
        output = "out"
        [[tool.typeferry.job]]
        input = "types/a.ts"
        output = "out"
        """,
        "pyproject.toml:9:10: error[same-output] 'out/a.md' is written by job 'first' too",
    ),
    "no tables": (
        """
        [tool]
        typeferry = 3
        """,
        "pyproject.toml:2:13: error[wrong-type] 'tool.typeferry' must be a table, not a number",
    ),
    "one bracket": (
        """
        [tool.typeferry.job]
        input = "a.ts"
        """,
        """
        pyproject.toml:1:2: error[wrong-type] 'job' must be an array of tables, not a table
            [tool.typeferry.job]
             ^^^^^^^^^^^^^^^^^^
            hint: write [[tool.typeferry.job]], with two brackets on each side
        """,
    ),
    "no TOML": (
        """
        [tool.typeferry]
        input = "a.ts
        """,
        "pyproject.toml:2:14: error[config-syntax] this is not TOML: illegal character",
    ),
    "two jobs to standard output": (
        """
        [[tool.typeferry.job]]
        input = "a.ts"
        [[tool.typeferry.job]]
        input = "a.ts"
        output = "out"
        """,
        "error[stdout-targets] standard output takes one job with one target",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
@pytest.mark.parametrize("command", ["generate", "check"])
def test_mistakes_are_named_with_their_place(workspace, mistake, command):
    written, said = [dedent(text).strip("\n") for text in MISTAKES[mistake]]
    workspace.write("pyproject.toml", written + "\n")
    workspace.write("a.ts", "export interface Page { id: number }\n")
    workspace.write("types/a.ts", "export interface Page { id: number }\n")
    before = workspace.files()
    finished = workspace.run(command)
    assert said in finished.stderr
    assert finished.status == 2
    assert workspace.files() == before


def test_all_mistakes_are_told_at_once(workspace):
    workspace.write("pyproject.toml", '[tool.typeferry]\nbundle = 1\nnaming = "x"\nfoo = 2\n')
    said = workspace.run("generate").stderr
    assert [code in said for code in ("wrong-type", "unknown-value", "unknown-key")] == [True] * 3


def test_a_configuration_is_found_from_the_input_upwards(workspace):
    workspace.write("project/pyproject.toml", '[tool.typeferry]\ntarget = "markdown"\n')
    workspace.write("project/types/deep/a.ts", "export interface Page { id: number }\n")
    assert workspace.run("generate", "project/types/deep/a.ts", "-o", "out").status == 0
    assert workspace.files("out") == ["a.md"]


def test_a_configuration_above_the_repository_is_none_of_its_business(workspace):
    workspace.write("pyproject.toml", "[tool.typeferry]\nmistake = 1\n")
    workspace.write("repository/.git/HEAD", "")
    workspace.write("repository/a.ts", "export interface Page { id: number }\n")
    assert workspace.run("generate", "repository/a.ts", "-t", "markdown", "-o", "out").status == 0


def test_a_pyproject_without_our_table_is_passed_over(workspace):
    workspace.write("pyproject.toml", '[tool.typeferry]\ntarget = "markdown"\n')
    workspace.write("member/pyproject.toml", '[project]\nname = "typeferry-user"\n')
    workspace.write("member/a.ts", "export interface Page { id: number }\n")
    assert workspace.run("generate", "member/a.ts", "-o", "out").status == 0
    assert workspace.files("out") == ["a.md"]


def test_paths_are_relative_to_the_configuration_and_on_the_command_line_to_the_working_folder(workspace, monkeypatch):
    workspace.write("pyproject.toml", '[tool.typeferry]\ninput = "a.ts"\noutput = "out"\ntarget = "markdown"\n')
    workspace.write("a.ts", "export interface Page { id: number }\n")
    inner = workspace.write("inner/b.ts", "export interface Other { id: number }\n").parent
    monkeypatch.chdir(inner)
    assert workspace.run("generate").status == 0
    assert workspace.run("generate", "b.ts", "-o", "here").status == 0
    assert workspace.files("out") == ["a.md"]
    assert workspace.files("inner/here") == ["b.md"]


def test_jobs_take_what_they_do_not_say_from_the_table_around_them(workspace):
    workspace.write(
        "pyproject.toml",
        dedent("""
            [tool.typeferry]
            target = "markdown"
            overrides = { "Page.id" = "'shared'", "Page.name" = "'shared'" }
            [[tool.typeferry.job]]
            name = "one"
            input = "a.ts"
            output = "one"
            [[tool.typeferry.job]]
            name = "two"
            input = "a.ts"
            output = "two"
            overrides = { "Page.id" = "'own'" }
            """),
    )
    workspace.write("a.ts", "export interface Page { id: number; name: number }\n")
    assert workspace.run("generate").status == 0
    assert workspace.read("one/a.md").count('"shared"') > workspace.read("two/a.md").count('"shared"') > 0
    assert '"own"' in workspace.read("two/a.md")
    assert '"own"' not in workspace.read("one/a.md")


def test_a_shared_override_may_be_dead_in_some_jobs_but_not_in_all(workspace):
    jobs = [f'[[tool.typeferry.job]]\ninput = "{name}.ts"\noutput = "out/{name}"\n' for name in "ab"]
    table = '[tool.typeferry]\ntarget = "markdown"\noverrides = { "Page.id" = "string" }\n'
    workspace.write("pyproject.toml", table + "".join(jobs))
    workspace.write("a.ts", "export interface Page { id: number }\n")
    workspace.write("b.ts", "export interface Other { id: number }\n")
    assert workspace.run("generate").status == 0
    workspace.write("a.ts", "export interface Pages { id: number }\n")
    finished = workspace.run("generate")
    assert finished.status == 2
    assert finished.stderr.count("error[dead-override]") == 1


def test_one_job_can_be_run_by_its_name(workspace):
    jobs = [f'[[tool.typeferry.job]]\nname = "{name}"\ninput = "a.ts"\noutput = "{name}"\n' for name in ("one", "two")]
    workspace.write("pyproject.toml", '[tool.typeferry]\ntarget = "markdown"\n' + "".join(jobs))
    workspace.write("a.ts", "export interface Page { id: number }\n")
    assert workspace.run("generate", "--job", "two").status == 0
    assert workspace.files() == ["a.ts", "pyproject.toml", "two/a.md"]
    finished = workspace.run("generate", "--job", "tow")
    assert "error[unknown-job] no job is named 'tow'" in finished.stderr
    assert "did you mean 'two'?" in finished.stderr
    assert finished.status == 2


def test_another_configuration_can_be_named(workspace):
    workspace.write("pyproject.toml", "[tool.typeferry]\nmistake = 1\n")
    workspace.write("other/ours.toml", '[tool.typeferry]\ninput = "a.ts"\noutput = "out"\ntarget = "markdown"\n')
    workspace.write("other/a.ts", "export interface Page { id: number }\n")
    assert workspace.run("generate", "--config", "other/ours.toml").status == 0
    assert workspace.files("other/out") == ["a.md"]


def test_a_flag_goes_before_the_configuration(workspace):
    workspace.write("pyproject.toml", '[tool.typeferry]\ninput = "a.ts"\noutput = "out"\ntarget = "nonsense"\n')
    workspace.write("a.ts", "export interface Page { id: number }\n")
    assert workspace.run("generate", "-t", "markdown").status == 0
