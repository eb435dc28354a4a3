"""`generate --watch`: generates again whenever something that was read changes."""

import glob
from collections.abc import Callable
from pathlib import Path

import click

from typeferry.commands.run import Session, carry_out, start
from typeferry.config import Configuration, Given
from typeferry.pipeline import Run, prepare, with_settings

#: A change of any other file is none of ours: not of what we write, above all.
_SUFFIXES = (".ts", ".tsx", ".mts", ".cts", ".jinja", "package.json", "pyproject.toml")


def watch_jobs(said: Given, generate: Callable[[Session, Run], int]) -> None:
    """Generates now and after every change, until it is interrupted."""
    try:
        from watchfiles import watch
    except ImportError:
        raise click.UsageError("--watch needs watchfiles: pip install 'typeferry[watch]'") from None
    folders = _generate(said, generate)
    click.echo("typeferry: watching, Ctrl+C ends it", err=True)
    try:
        while True:
            # What there is to watch may change with every run, so each wait is a watch of its own.
            changes = watch(*sorted(folders), recursive=False, watch_filter=_concerns_us, raise_interrupt=False)
            if next(changes, None) is None:
                return
            folders = _generate(said, generate) | folders
    except KeyboardInterrupt:
        return  # in the middle of a run: files are written whole or not at all


def _generate(said: Given, generate: Callable[[Session, Run], int]) -> set[Path]:
    """One run; returns the folders whose files it read or would have read."""
    session, configuration = start(said)
    if session is None:
        return _existing([configuration.root])
    prepared = prepare(configuration)
    carry_out(session, prepared, generate)
    read = [Path(path).parent for each in with_settings(configuration, prepared.dependencies) for path in each.inputs]
    return _existing([configuration.root, *read, *_input_folders(configuration)])


def _input_folders(configuration: Configuration) -> list[Path]:
    """The folders in which a new file may be an input."""
    found: list[Path] = []
    for job in configuration.jobs:
        for each in job.options.input:
            path = job.path("input", each)
            while glob.has_magic(path.name) or path.is_file() or not path.exists():
                path = path.parent
            found.append(path)
            if path.is_dir() and (each.endswith(("/", path.name)) or "**" in each):
                found += [folder for folder in path.rglob("*/") if "node_modules" not in folder.parts]
    return found


def _existing(folders: list[Path]) -> set[Path]:
    return {folder for folder in folders if folder.is_dir()}


def _concerns_us(_change: object, path: str) -> bool:
    return path.endswith(_SUFFIXES)
