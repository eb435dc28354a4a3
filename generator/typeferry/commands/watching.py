"""`generate --watch`: generates again whenever something that was read changes."""

import glob
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import takewhile
from pathlib import Path

import click

from typeferry.commands.run import Session, carry_out, is_out_of_date, open_session
from typeferry.config import Configuration, Given, Job, Loaded, load
from typeferry.pipeline import Run, prepare, with_settings

#: A change of any other file is none of ours: not of what we write, above all.
_SUFFIXES = (".ts", ".tsx", ".mts", ".cts", ".jinja", "package.json", ".toml")
#: How long, in milliseconds, after which a watch that has seen nothing is sure to have begun.
_BEGINNING = 300


@dataclass(frozen=True, slots=True)
class _Seen:
    """What a look at the files found: what there is to do, and the folders whose files it read or would have read."""

    loaded: Loaded
    run: Run
    folders: frozenset[Path]

    def said(self) -> list[tuple[str, str]]:
        """What there is to say, comparable with what another look had to say."""
        return [(each.path, each.message) for each in (*self.loaded.diagnostics, *self.run.diagnostics)]


def watch_jobs(said: Given, generate: Callable[[Session, Run], int]) -> None:
    """Generates now and after every change, until it is interrupted."""
    if find_spec("watchfiles") is None:
        raise click.UsageError("--watch needs watchfiles: pip install 'typeferry[watch]'")
    with suppress(KeyboardInterrupt):  # in the middle of a run, too: files are written whole or not at all
        _follow(said, generate)


def _follow(said: Given, generate: Callable[[Session, Run], int]) -> None:
    seen = _look(said)
    _act(seen, generate)
    click.echo("typeferry: watching, Ctrl+C ends it", err=True)
    watched: frozenset[Path] = frozenset()
    changes: Iterator[Sequence[str]] = iter(())
    is_new = True
    while True:
        if is_new:
            watched = frozenset([folder for folder in watched | seen.folders if folder.is_dir()])
            changes = _changes(watched)
        paths = next(changes)
        before, seen = seen, _look(said)
        # Where folders came, or a watch began, there need not be anything new in them.
        if any(path.endswith(_SUFFIXES) for path in paths) or _is_news(seen, before):
            _act(seen, generate)
        is_new = not seen.folders <= watched or not all(path.endswith(_SUFFIXES) for path in paths)


def _changes(folders: frozenset[Path]) -> Iterator[Sequence[str]]:
    """The paths that change, again and again; at first, which may be none, those seen as the watch begins.

    What changed between the last look and then goes by unseen.
    """
    from watchfiles import watch

    def concerns_us(_change: object, path: str) -> bool:
        return path.endswith(_SUFFIXES) or os.path.isdir(path) or Path(path) in folders

    has_begun = False
    for found in watch(
        *sorted(folders),
        recursive=False,
        watch_filter=concerns_us,
        yield_on_timeout=True,
        rust_timeout=_BEGINNING,
        ignore_permission_denied=True,
    ):
        if found or not has_begun:
            yield [path for _, path in found]
        has_begun = True


def _look(said: Given) -> _Seen:
    loaded = load(said)
    configuration = loaded.configuration
    run = prepare(configuration) if configuration.jobs else Run()
    read = [Path(path).parent for each in with_settings(configuration, run.dependencies) for path in each.inputs]
    return _Seen(loaded, run, frozenset([configuration.root, *read, *_input_folders(configuration)]))


def _act(seen: _Seen, generate: Callable[[Session, Run], int]) -> None:
    session = open_session(seen.loaded)
    if session is not None:
        carry_out(session, seen.run, generate)


def _is_news(seen: _Seen, before: _Seen) -> bool:
    is_done = not is_out_of_date(seen.loaded.configuration, seen.run) and seen.run.stdout == before.run.stdout
    return not is_done or seen.said() != before.said()


def _input_folders(configuration: Configuration) -> Iterator[Path]:
    """The folders in which a new file may be an input."""
    for job in configuration.jobs:
        for each in job.options.input:
            if not each.startswith("!"):
                yield from _folders_of(job, each)


def _folders_of(job: Job, text: str) -> Iterator[Path]:
    """The folders of one text of the `input` option: those below it as well if it, or a pattern in it, names folders."""
    parts = Path(text).parts
    plain = tuple(takewhile(lambda part: not glob.has_magic(part), parts))
    path = job.path("input", os.path.join("", *plain))
    if path.is_dir() and (plain == parts or len(plain) < len(parts) - 1):
        for where, folders, _ in os.walk(path):
            folders[:] = [name for name in folders if name != "node_modules" and not name.startswith(".")]
            yield Path(where)
    else:
        yield next(folder for folder in (path, *path.parents) if folder.is_dir())
