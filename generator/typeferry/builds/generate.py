"""One run of all configured jobs, for a build: it ends with files, or with an exception that says what is wrong."""

import io
from pathlib import Path

from typeferry.config import Given, load
from typeferry.diagnostics import Diagnostic
from typeferry.pipeline import prepare
from typeferry.report import Reporter
from typeferry.writer import write


class BuildError(RuntimeError):
    """The jobs cannot be done; the message holds what `typeferry generate` would print."""


def generate_for_build(project: Path) -> tuple[Path, ...]:
    """Does the jobs of a project's pyproject.toml, and returns the files that they make."""
    loaded = load(Given(config=project / "pyproject.toml"))
    strict = loaded.configuration.run.strict
    _stop_at(loaded.diagnostics, strict)
    prepared = prepare(loaded.configuration)
    _stop_at(prepared.diagnostics, strict)
    _stop_at(write(prepared.plans), strict)
    return tuple([Path(path) for each in prepared.dependencies for path in each.outputs])


def _stop_at(diagnostics: tuple[Diagnostic, ...], strict: bool) -> None:
    reporter = Reporter(strict=strict)
    if reporter.has_errors(diagnostics):
        text = io.StringIO()
        reporter.print(diagnostics, text)
        raise BuildError(f"typeferry cannot generate:\n{text.getvalue()}")
