"""The command. Each subcommand is imported when it is asked for, so that `typeferry --version` costs next to nothing."""

import sys
from importlib import import_module
from io import TextIOWrapper

import click

from typeferry import __version__
from typeferry.memory import rare_collection

_COMMANDS = {
    "generate": "Write what the TypeScript means in Python, where that changed.",
    "check": "Tell whether everything is up to date, and write nothing.",
    "diff": "Tell what a change of the TypeScript means for users of the types.",
    "explain": "Show what doc comments know that types do not.",
    "init": "Write a first configuration for an input.",
}


class _Commands(click.Group):
    """The subcommands, imported one by one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"typeferry.commands.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, "-V", "--version", message="%(prog)s %(version)s", prog_name="typeferry")
def app() -> None:
    """Carry TypeScript types over to Python: dataclasses, Pydantic models, TypedDicts, Markdown docs."""


def main() -> None:
    """Runs the command, and ends with its exit status: 0 done or up to date, 1 out of date, 2 errors."""
    for stream in (sys.stdout, sys.stderr):
        # Output is UTF-8 on every machine; a pipe on Windows would otherwise refuse what its code page lacks.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        with rare_collection():
            app(prog_name="typeferry")
    except Exception as mistake:  # noqa: BLE001
        # A mistake of ours is an error too: Python's own exit status for it means "out of date" here.
        sys.excepthook(type(mistake), mistake, mistake.__traceback__)
        click.echo("typeferry: this is a mistake in Typeferry itself: please report it", err=True)
        sys.exit(2)
