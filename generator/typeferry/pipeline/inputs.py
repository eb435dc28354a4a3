"""From what a job names (files, folders, globs, standard input) to the files that it starts from."""

import glob
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from typeferry.config import Job
from typeferry.config.values import pattern_mistake
from typeferry.diagnostics import (
    BAD_PATTERN,
    MISSING_FOLDER,
    MISSING_INPUT,
    NO_MATCH,
    NOT_TYPESCRIPT,
    Diagnostic,
    Rule,
)
from typeferry.source import Source

SUFFIXES = (".ts", ".tsx", ".mts", ".cts")
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Inputs:
    """`paths` are sorted; `named` are those that were named one by one, `folders` the folders that were named."""

    paths: tuple[Path, ...]
    stdin: Source | None
    named: frozenset[Path]
    folders: tuple[Path, ...]
    diagnostics: tuple[Diagnostic, ...]

    @property
    def entries(self) -> tuple[Path | Source, ...]:
        return self.paths if self.stdin is None else (*self.paths, self.stdin)


@dataclass(frozen=True, slots=True)
class _Found:
    """What one text of the `input` option comes to."""

    paths: tuple[Path, ...] = ()
    stdin: Source | None = None
    folder: Path | None = None
    is_named: bool = False
    diagnostic: Diagnostic | None = None


def find_inputs(job: Job, stdin: bytes = b"") -> Inputs:
    """The files of a job; `stdin` is what `-` stands for."""
    base = job.folder_of("input")
    found = [_find(job, base, each, stdin) for each in job.options.input if not each.startswith("!")]
    left_out = {path for each in job.options.input if each.startswith("!") for path in _matches(base, each[1:])}
    return Inputs(
        paths=tuple(sorted({path for each in found for path in each.paths} - left_out)),
        stdin=next((each.stdin for each in found if each.stdin), None),
        named=frozenset([path for each in found if each.is_named for path in each.paths]),
        folders=tuple([each.folder for each in found if each.folder]),
        diagnostics=tuple([each.diagnostic for each in found if each.diagnostic]),
    )


def _find(job: Job, base: Path, text: str, stdin: bytes) -> _Found:
    if text == STDIN:
        return _from_stdin(stdin)
    path = Path(os.path.abspath(base / text))
    if path.is_dir():
        paths = _without_twins(_typescript_in(path))
        return _Found(paths, folder=path) if paths else _wrong(job, NO_MATCH, text, pattern=f"{text}/**")
    if path.exists() or not glob.has_magic(text):
        if not path.exists():
            return _wrong(job, MISSING_INPUT, text, name=text)
        if not path.name.endswith(SUFFIXES):
            return _wrong(job, NOT_TYPESCRIPT, text, name=text)
        return _Found((path,), is_named=True)
    if why := pattern_mistake(text):
        return _wrong(job, BAD_PATTERN, text, pattern=text, why=why)
    paths = tuple([match for match in _matches(base, text) if match.name.endswith(SUFFIXES)])
    return _Found(paths) if paths else _wrong(job, NO_MATCH, text, pattern=text)


def check_folders(job: Job) -> list[Diagnostic]:
    """The folders that are to be there besides those of the input: of the user's own templates, and that of module names."""
    named = {"templates": job.options.templates, "root": job.options.root}
    missing = [(key, name) for key, name in named.items() if name and not job.path(key, name).is_dir()]
    spans = [(name, job.spans.get(key)) for key, name in missing]
    return [MISSING_FOLDER.at(span, name=name) if span else MISSING_FOLDER.about("", name=name) for name, span in spans]


def _wrong(job: Job, rule: Rule, text: str, **details: str) -> _Found:
    span = job.spans.get(f"input.{text}") or job.spans.get("input")
    return _Found(diagnostic=rule.at(span, **details) if span else rule.about("", **details))


def read_stdin(data: bytes) -> Source | Diagnostic:
    """The text of standard input, or what is wrong with it."""
    from typeferry.syntax import decoded  # and with it tree-sitter, which the short way does without

    return decoded(data, "<stdin>")


def _from_stdin(data: bytes) -> _Found:
    source = read_stdin(data)
    return _Found(stdin=source) if isinstance(source, Source) else _Found(diagnostic=source)


def _matches(base: Path, pattern: str) -> list[Path]:
    return [Path(os.path.abspath(base / match)) for match in glob.glob(pattern, root_dir=base, recursive=True)]


def typescript_in(folder: Path) -> tuple[Path, ...]:
    """The TypeScript files that a folder is read as, sorted."""
    return tuple(sorted(_without_twins(_typescript_in(folder))))


def _typescript_in(folder: Path) -> Iterator[Path]:
    """The TypeScript files of a folder, but not those of packages or hidden folders in it."""
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name != "node_modules" and not name.startswith(".")]
        yield from [Path(where, name) for name in names if name.endswith(SUFFIXES)]


def _without_twins(paths: Iterator[Path]) -> tuple[Path, ...]:
    """The paths without a `.d.ts` that lies beside the `.ts` it was made from."""
    found = set(paths)
    return tuple([path for path in found if not _originals(path) & found])


def _originals(path: Path) -> set[Path]:
    for declaration, originals in ((".d.ts", (".ts", ".tsx")), (".d.mts", (".mts",)), (".d.cts", (".cts",))):
        if path.name.endswith(declaration):
            stem = path.name.removesuffix(declaration)
            return {path.with_name(stem + original) for original in originals}
    return set()
