"""The table of options is the only one: flags, configuration and phases know the same."""

from dataclasses import fields

import pytest
from click import Context

from typeferry.commands.generate import command
from typeferry.config import job_options, run_options
from typeferry.refine import RULES
from typeferry.refine.findings import RefineOptions
from typeferry.semantics import EvaluateOptions
from typeferry.targets.options import TargetOptions

OPTIONS = (*job_options(), *run_options())


@pytest.mark.parametrize("option", OPTIONS, ids=lambda option: option.key)
def test_each_option_is_documented_and_has_a_flag(option):
    assert option.doc.endswith(".")
    if option.key in ("name", "input"):
        return
    parameter = next(each for each in command.params if each.name == option.key)
    assert set(option.flags) <= set(parameter.opts)
    assert f"--{option.key.replace('_', '-').removesuffix('s')}" in parameter.opts[-1]


def test_the_help_names_every_flag():
    text = command.get_help(Context(command))
    assert [flag for option in OPTIONS for flag in option.flags if flag not in text] == []


def test_flags_that_are_no_options_are_about_one_call():
    keys = {option.key for option in OPTIONS}
    assert {each.name for each in command.params if each.name not in keys} == {"job", "config", "diff", "watch"}


def test_phases_know_the_options_and_no_others():
    known = {option.key for option in job_options()}
    for phase in (TargetOptions, EvaluateOptions):
        assert {each.name for each in fields(phase)} <= known
    used = {each.name for phase in (TargetOptions, EvaluateOptions, RefineOptions) for each in fields(phase)}
    assert {option.key for option in job_options() if option.shapes_output} - used == {"refine"}


def test_defaults_are_those_of_the_phases():
    defaults = {option.key: option.default for option in job_options()}
    for phase in (TargetOptions, EvaluateOptions):
        made = phase()
        for each in fields(phase):
            assert (getattr(made, each.name) or None) == (defaults[each.name] or None), each.name


def test_the_rules_are_those_of_refine():
    assert next(option for option in OPTIONS if option.key == "refine").values == ("all", *RULES)


@pytest.mark.parametrize(
    "arguments", [["--naming", "x"], ["--override", "x"], ["--refine", "x"], ["--nonsense"], ["--config", "nowhere"]]
)
def test_wrong_flags(workspace, arguments):
    workspace.write("a.ts", "export type A = string;\n")
    finished = workspace.run("generate", "a.ts", *arguments)
    assert finished.status == 2
    assert finished.stderr.startswith("Usage: typeferry generate")
