"""One run of all configured jobs, for a build: it ends with files, or with an exception that says what is wrong."""

import io
from collections.abc import Iterable
from pathlib import Path

from typeferry.config import Given, load
from typeferry.diagnostics import Diagnostic
from typeferry.pipeline import prepare, with_settings
from typeferry.render.template_root import template_root
from typeferry.report import Reporter
from typeferry.writer import Dependencies, write


class BuildError(RuntimeError):
    """The jobs cannot be done; the message holds what `typeferry generate` would print."""


def generate_for_build(project: Path) -> Dependencies:
    """Does the jobs of a project's pyproject.toml, and returns what they make and read of files in the project.

    The paths are relative to the project, with `/`.
    """
    loaded = load(Given(config=project / "pyproject.toml"))
    configuration = loaded.configuration
    strict = configuration.run.strict
    _stop_at(loaded.diagnostics, strict)
    prepared = prepare(configuration)
    _stop_at(prepared.diagnostics, strict)
    _stop_at(write(prepared.plans), strict)
    rules = with_settings(configuration, prepared.dependencies)
    return Dependencies(
        outputs=_inside(project, [path for rule in rules for path in rule.outputs]),
        inputs=_inside(project, [path for rule in rules for path in rule.inputs]),
    )


def _inside(project: Path, paths: Iterable[str]) -> tuple[str, ...]:
    """Those of the paths that are the project's own: an environment in its folder has Typeferry's templates."""
    root = project.resolve()
    real = [Path(path).resolve() for path in dict.fromkeys(paths)]
    own = [path for path in real if path.is_relative_to(root) and not path.is_relative_to(template_root().resolve())]
    return tuple([path.relative_to(root).as_posix() for path in own])


def _stop_at(diagnostics: tuple[Diagnostic, ...], strict: bool) -> None:
    reporter = Reporter(strict=strict)
    if reporter.has_errors(diagnostics):
        text = io.StringIO()
        reporter.print(diagnostics, text)
        raise BuildError(f"typeferry cannot generate:\n{text.getvalue()}")
