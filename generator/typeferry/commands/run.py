"""What `generate` and `check` share: load, prepare, say what there is to say, and find the exit status."""

import sys
from collections.abc import Callable
from dataclasses import dataclass

import click

from typeferry.config import Configuration, Given, Loaded, load
from typeferry.diagnostics import NOTHING_TO_COMPARE, Severity
from typeferry.pipeline import Run, prepare
from typeferry.report import Reporter, wants_color
from typeferry.writer import differences

DONE, OUT_OF_DATE, FAILED = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Session:
    """A configuration that was read, and how to speak about it."""

    configuration: Configuration
    reporter: Reporter

    def say(self, text: str) -> None:
        """One line about the run, unless only errors are wanted, or lines for machines."""
        if self.reporter.format == "text" and not self.configuration.run.quiet:
            click.echo(f"typeferry: {text if text.isprintable() else repr(text)}", err=True)


def start(given: Given) -> tuple[Session | None, Configuration]:
    """The configuration, and a session unless it is wrong, which is then reported."""
    loaded = load(given)
    return open_session(loaded), loaded.configuration


def open_session(loaded: Loaded) -> Session | None:
    """A session, unless the configuration is wrong; says what there is to say about it."""
    run = loaded.configuration.run
    least = Severity.ERROR if run.quiet else Severity.INFO if run.verbose else Severity.WARNING
    session = Session(loaded.configuration, Reporter(run.format, run.color, run.strict, least))
    session.reporter.print(loaded.diagnostics)
    return session if loaded.configuration.jobs else None


def run(session: Session, act: Callable[[Session, Run], int]) -> int:
    """Prepares the jobs and acts on them; returns the exit status."""
    inputs = [each for job in session.configuration.jobs for each in job.options.input]
    prepared = prepare(session.configuration, sys.stdin.buffer.read() if "-" in inputs else b"")
    return carry_out(session, prepared, act)


def carry_out(session: Session, prepared: Run, act: Callable[[Session, Run], int]) -> int:
    """Says what there is to say, and acts if there is no error; returns the exit status."""
    session.reporter.print(prepared.diagnostics)
    if session.reporter.has_errors(prepared.diagnostics):
        _say_failed(session, prepared)
        return FAILED
    status = act(session, prepared)
    for offer in prepared.offers:
        session.say(offer)
    return status


def compare(show: Callable[[Session, Run], None]) -> Callable[[Session, Run], int]:
    """An act that writes nothing: it shows what is out of date, and says so by its exit status."""

    def act(session: Session, prepared: Run) -> int:
        if prepared.stdout is not None:
            session.reporter.print([NOTHING_TO_COMPARE.about("")])
            return FAILED
        show(session, prepared)
        return OUT_OF_DATE if is_out_of_date(session.configuration, prepared) else DONE

    return act


def print_differences(session: Session, prepared: Run) -> None:
    """Prints what would change as a unified diff."""
    colored = wants_color(session.configuration.run.color, sys.stdout)
    for plan in prepared.plans:
        for line in differences(plan, prune=session.configuration.run.prune):
            click.echo(_in_color(line) if colored else line, color=colored)


def is_out_of_date(configuration: Configuration, prepared: Run) -> bool:
    """Whether generating would write or remove anything."""
    return bool(prepared.changed or (configuration.run.prune and prepared.stale))


def counted(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _say_failed(session: Session, prepared: Run) -> None:
    severities = [session.reporter.severity(each) for each in prepared.diagnostics]
    errors = counted(severities.count(Severity.ERROR), "error")
    session.say(f"{errors}: nothing is written")


def _in_color(line: str) -> str:
    if line.startswith(("---", "+++")):
        return click.style(line, bold=True)
    colors = {"+": "green", "-": "red", "@": "cyan"}
    return click.style(line, fg=colors.get(line[:1]))
