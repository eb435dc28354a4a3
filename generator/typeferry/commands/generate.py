"""`typeferry generate`."""

import sys
from pathlib import Path
from typing import Any

import click

from typeferry.commands.flags import given, option_flags
from typeferry.commands.run import DONE, FAILED, Session, compare, counted, print_differences, run, start
from typeferry.diagnostics import UNWRITABLE, Diagnostic
from typeferry.pipeline import Run, with_settings
from typeferry.writer import Dependencies, depfile, remove, shown, write, write_text


@click.command("generate")
@option_flags
@click.option("--diff", is_flag=True, help="Print what would change, write nothing, and exit with 1 if there is any.")
@click.option("--watch", is_flag=True, help="Generate again whenever something that was read changes.")
def command(diff: bool, watch: bool, **values: Any) -> None:
    """Write what the TypeScript means in Python, where that changed.

    INPUT is files, folders or globs, or - for standard input; without any, the configured jobs run.
    """
    said = given(values)
    if watch:
        from typeferry.commands.watching import watch_jobs

        watch_jobs(said, generate)
        return
    session, _ = start(said)
    sys.exit(FAILED if session is None else run(session, compare(print_differences) if diff else generate))


def generate(session: Session, prepared: Run) -> int:
    """Writes what changed, and says what was done."""
    if prepared.stdout is not None:
        return _print(session, prepared.stdout)
    failures = write(prepared.plans)
    if not failures and session.configuration.run.prune:
        failures = tuple([failure for path, folder in prepared.stale for failure in remove([path], folder)])
    if not failures:
        failures = _write_depfile(session, prepared)
    if failures:
        session.reporter.print(failures)
        return FAILED
    session.say(_summary(session, prepared))
    return DONE


def _print(session: Session, text: str) -> int:
    """Writes to standard output, which may be a file on a full disk."""
    try:
        click.echo(text, nl=False)
    except BrokenPipeError:
        raise
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        session.reporter.print([UNWRITABLE.about("<stdout>", name="<stdout>", why=why)])
        return FAILED
    return DONE


def _write_depfile(session: Session, prepared: Run) -> tuple[Diagnostic, ...]:
    path = session.configuration.depfile
    if path is None:
        return ()
    rules = [_shown(each) for each in with_settings(session.configuration, prepared.dependencies)]
    return write_text(path, depfile(rules))


def _shown(rule: Dependencies) -> Dependencies:
    """The rule with its paths as a build file in the working folder writes them."""
    outputs, inputs = [tuple([shown(Path(path)) for path in paths]) for paths in rule]
    return Dependencies(outputs, inputs)


def _summary(session: Session, prepared: Run) -> str:
    written = [shown(file.path) for plan in prepared.plans for file in plan.changed]
    removed = len(prepared.stale) if session.configuration.run.prune else 0
    parts = [f"wrote {written[0] if len(written) == 1 else counted(len(written), 'file')}"] if written else []
    parts += [f"removed {counted(removed, 'file')}"] if removed else []
    parts += [f"{counted(prepared.current, 'file')} up to date"] if prepared.current else []
    return ", ".join(parts)
