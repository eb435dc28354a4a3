"""`typeferry check`."""

import sys
from typing import Any

import click

from typeferry.commands.flags import given, option_flags
from typeferry.commands.run import FAILED, Session, compare, counted, print_differences, run, start
from typeferry.pipeline import Run
from typeferry.writer import shown


@click.command("check")
@option_flags
@click.option("--diff", is_flag=True, help="Print what is out of date as a unified diff.")
def command(diff: bool, **values: Any) -> None:
    """Tell whether everything is up to date, and write nothing: exit with 1 if it is not.

    INPUT is as for generate.
    """
    session, _ = start(given(values))
    sys.exit(FAILED if session is None else run(session, compare(print_differences if diff else _show)))


def _show(session: Session, prepared: Run) -> None:
    for plan in prepared.plans:
        for file in plan.changed:
            session.say(f"{shown(file.path)} is {'missing' if file.before is None else 'out of date'}")
        for path in plan.stale if session.configuration.run.prune else ():
            session.say(f"{shown(path)} is to be removed")
    if prepared.current:
        session.say(f"{counted(prepared.current, 'file')} up to date")
