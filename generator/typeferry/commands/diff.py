"""`typeferry diff`."""

import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import click

from typeferry.changes import Change, Direction, Report, Severity, Version, compare
from typeferry.changes.ignoring import Kept, without_ignored
from typeferry.commands.run import DONE, FAILED, OUT_OF_DATE
from typeferry.diagnostics import MISSING_INPUT, NO_MATCH, NOT_TYPESCRIPT, Diagnostic
from typeferry.diagnostics import Severity as Level
from typeferry.pipeline.inputs import STDIN, SUFFIXES, read_stdin, typescript_in
from typeferry.pipeline.revisions import check_out
from typeferry.report import Reporter, wants_color
from typeferry.source import Source

_FAIL_ON = {"breaking": Severity.BREAKING, "dangerous": Severity.DANGEROUS, "any": Severity.SAFE}
_WIDTH = 100


@click.command("diff")
@click.argument("paths", nargs=-1, required=True, metavar="OLD NEW")
@click.option(
    "--git", "revision", metavar="REV", help="Compare a file or folder with what this git revision has of it."
)
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown", "json", "github"]), default="text", show_default=True,
    help="How to print the report.",
)  # fmt: skip
@click.option(
    "--for", "direction", type=click.Choice(["readers", "writers", "both"]), default="both", show_default=True,
    help="Whose severity counts: of those who read values of the types, or of those who write them.",
)  # fmt: skip
@click.option(
    "--fail-on", type=click.Choice([*_FAIL_ON]), default="breaking", show_default=True,
    help="Exit with 1 where a change is as bad as this.",
)  # fmt: skip
@click.option(
    "--ignore", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="Leave out the changes that this file names, a line each: rule path.",
)  # fmt: skip
@click.option(
    "--color", type=click.Choice(["auto", "always", "never"]), default="auto", show_default=True,
    help="Color in the text; auto is on a terminal alone.",
)  # fmt: skip
def command(
    paths: tuple[str, ...],
    revision: str | None,
    form: str,
    direction: Direction,
    fail_on: str,
    ignore: Path | None,
    color: Literal["auto", "always", "never"],
) -> None:
    """Tell what a change of the TypeScript means for users of the types: exit with 1 if it breaks them.

    OLD and NEW are two files, one of which may be - for standard input, or two folders; with --git, one file or folder.
    A change is safe for readers where the new type is assignable to the old one, and safe for writers where the old one
    is assignable to the new one.
    """
    wanted = 2 if revision is None else 1
    if len(paths) != wanted:
        raise click.UsageError("name OLD and NEW, or with --git one file or folder")
    if paths.count(STDIN) == len(paths):
        raise click.UsageError("standard input is one version: compare it with a file")
    reporter = Reporter("github" if form == "github" else "text", color)
    with tempfile.TemporaryDirectory(prefix="typeferry-") as folder:
        found = _versions(paths, revision, Path(folder))
        report = found if isinstance(found, Diagnostic) else compare(*found)
    if isinstance(report, Diagnostic):
        reporter.print([report])
        sys.exit(FAILED)
    kept = Kept(report.changes, ()) if ignore is None else without_ignored(report.changes, _read(ignore))
    diagnostics = [*report.diagnostics, *kept.diagnostics]
    reporter.print(diagnostics)
    if reporter.has_errors(diagnostics):
        sys.exit(FAILED)
    _print(report, kept.changes, form, direction, color)
    is_bad = any(each.severity(direction) >= _FAIL_ON[fail_on] for each in kept.changes)
    sys.exit(OUT_OF_DATE if is_bad else DONE)


# --- versions ---


def _versions(paths: Sequence[str], revision: str | None, folder: Path) -> tuple[Version, Version] | Diagnostic:
    """The two versions that the arguments name."""
    new = _version(Path(paths[-1]))
    if isinstance(new, Diagnostic):
        return new
    if revision is None:
        old = _version(Path(paths[0]))
    else:
        checkout = check_out(revision, Path(paths[0]), folder)
        if isinstance(checkout, Diagnostic):
            return checkout
        old = _version(checkout.path, (Path(folder).resolve(), f"{revision}:"))
    if isinstance(old, Diagnostic):
        return old
    if (old.root is None) != (new.root is None):
        raise click.UsageError("a file is compared with a file, and a folder with a folder")
    return old, new


def _version(path: Path, shown: tuple[Path, str] | None = None) -> Version | Diagnostic:
    if str(path) == STDIN:
        source = read_stdin(sys.stdin.buffer.read())
        return Version((source,)) if isinstance(source, Source) else source
    if path.is_dir():
        entries = typescript_in(path)
        return Version(entries, path, shown) if entries else NO_MATCH.about(str(path), pattern=f"{path}/**")
    if not path.exists():
        return MISSING_INPUT.about("", name=str(path))
    if not path.name.endswith(SUFFIXES):
        return NOT_TYPESCRIPT.about("", name=str(path))
    return Version((path,), None, shown)


def _read(ignore: Path) -> Source:
    return Source(ignore.as_posix(), ignore.read_bytes().removeprefix(b"\xef\xbb\xbf"))


# --- printing ---


def _print(
    report: Report,
    changes: Sequence[Change],
    form: str,
    direction: Direction,
    color: Literal["auto", "always", "never"],
) -> None:
    match form:
        case "json":
            from typeferry.changes.formats.json import as_json

            click.echo(as_json(report, changes, direction), nl=False)
        case "markdown":
            from typeferry.changes.formats.markdown import as_markdown

            click.echo(as_markdown(changes, direction), nl=False)
        case "github":
            from typeferry.changes.annotations import as_diagnostics

            Reporter("github", least=Level.INFO).print(as_diagnostics(changes, direction), sys.stdout)
        case _:
            _print_text(changes, direction, color)


def _print_text(changes: Sequence[Change], direction: Direction, color: Literal["auto", "always", "never"]) -> None:
    from typeferry.changes.formats.text import as_text
    from typeferry.report.formats import colored, plain

    is_colored = wants_color(color, sys.stdout)
    width = max(40, shutil.get_terminal_size().columns) if sys.stdout.isatty() else _WIDTH
    text = as_text(changes, direction, width=width, style=colored if is_colored else plain)
    click.echo(text, nl=False, color=is_colored)
