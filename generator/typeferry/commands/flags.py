"""The flags of the commands, made from the table of options, and what a command line gives."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click

from typeferry.config import Given, Option, job_options, run_options

Command = TypeVar("Command", bound=Callable[..., Any])


def option_flags(command: Command) -> Command:
    """Adds INPUT, the flag of every option, `--job` and `--config`."""
    for option in reversed((*job_options(), *run_options())):
        if option.flags:
            command = _flag(option)(command)
    command = click.option(
        "--config",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="The configuration; by default the nearest pyproject.toml with a [tool.typeferry], from the input upwards.",
    )(command)
    command = click.option("-j", "--job", "job", multiple=True, metavar="NAME", help="Run this job alone.")(command)
    return click.argument("input", nargs=-1)(command)


def given(values: Mapping[str, Any]) -> Given:
    """What the command line says, without what it leaves open."""
    known = {option.key: option for option in (*job_options(), *run_options())}
    said: dict[str, object] = {}
    for key, value in values.items():
        if key in known and value is not None and value != ():
            said[key] = _entries(known[key], value) if known[key].kind == "table" else value
    return Given(said, values.get("job", ()), values.get("config"))


def _flag(option: Option) -> Callable[[Command], Command]:
    help_text = option.doc.replace("`", "")
    flags = (*option.flags, option.key)
    match option.kind:
        case "switch":
            long = option.flags[-1]
            name = f"{long}/--no-{long.removeprefix('--')}"
            return click.option(*option.flags[:-1], name, option.key, default=None, help=help_text)
        case "choice":
            return click.option(*flags, type=click.Choice(option.values), help=help_text)
        case "texts":
            kind = click.Choice(option.values) if option.values else None
            return click.option(*flags, type=kind, multiple=True, metavar=option.metavar, help=help_text)
        case "table":
            return click.option(*flags, multiple=True, metavar=option.metavar, help=help_text)
        case "text":
            return click.option(*flags, metavar=option.metavar or None, help=help_text)


def _entries(option: Option, given: tuple[str, ...]) -> dict[str, str]:
    entries: dict[str, str] = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals or not name.strip():
            raise click.BadParameter(f"'{text}' is not {option.metavar}", param_hint=option.flags[-1])
        entries[name.strip()] = value.strip()
    return entries
