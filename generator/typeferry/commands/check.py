"""`typeferry check`."""

import sys
from typing import Any

import click

from typeferry.commands.flags import given, option_flags
from typeferry.commands.run import FAILED, Session, compare, counted, print_differences, run, start
from typeferry.diagnostics import OUT_OF_DATE
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
    changed = [file for plan in prepared.plans for file in plan.changed]
    stale = [path for path, _ in prepared.stale] if session.configuration.run.prune else []
    states = {shown(file.path): "missing" if file.before is None else "out of date" for file in changed}
    states.update({shown(path): "to be removed" for path in stale})
    session.reporter.print([OUT_OF_DATE.about(path, name=path, state=state) for path, state in states.items()])
    if states:
        session.say(f"{counted(len(states), 'file')} out of date: run 'typeferry generate'")
    else:
        session.say(f"{counted(prepared.current, 'file')} up to date")
