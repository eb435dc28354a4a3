"""Writes files: whole or not at all, only where something changed, and only what is ours.

Nothing else in Typeferry writes what it generates.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from typeferry.diagnostics import EDITED_FILE, FOREIGN_FILE, OUTSIDE_OUTPUT, UNWRITABLE, Diagnostic, Severity
from typeferry.writer.beside import beside, writing
from typeferry.writer.header import digest, read_header


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """A file as it is to be, and as it is (None: it is not there)."""

    path: Path
    text: str
    before: str | None

    @property
    def is_changed(self) -> bool:
        return self.text != self.before


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to become of one output folder: files to write, and files of ours that nothing makes any more."""

    folder: Path
    files: tuple[PlannedFile, ...]
    stale: tuple[Path, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()

    @property
    def changed(self) -> tuple[PlannedFile, ...]:
        return tuple([file for file in self.files if file.is_changed])


def plan(folder: Path, texts: Mapping[str, str], *, force: bool = False) -> Plan:
    """Compares the texts (by path in the folder, with `/`) with what is there. `force` takes any file for ours."""
    files: list[PlannedFile] = []
    diagnostics: list[Diagnostic] = []
    for relative, text in texts.items():
        path = folder / relative
        problem = _place_problem(folder, relative)
        before = None
        if problem is None:
            before, problem = _existing(path)
        if problem is None and before is not None and before != text and not force:
            problem = _not_ours(path, before)
        if problem is not None:
            diagnostics.append(problem)
        if problem is None or problem.severity < Severity.ERROR:
            files.append(PlannedFile(path, text, before))
    return Plan(folder, tuple(files), (), tuple(diagnostics))


def write(plans: Iterable[Plan]) -> tuple[Diagnostic, ...]:
    """Writes what changed in all the plans: every new file is on the disk before the first one takes its place."""
    files = [file for each in plans for file in each.files]
    changed = [file for file in files if file.is_changed]
    written: list[tuple[Path, Path]] = []
    path = Path()
    try:
        for path in [file.path for file in changed]:
            path.parent.mkdir(parents=True, exist_ok=True)
        with writing([file.path for file in files]):
            for path, text in [(file.path, file.text) for file in changed]:
                written.append((beside(path), path))
                _write_through(beside(path), path, text)
            while written:
                new, path = written[0]
                os.replace(new, path)
                written.pop(0)
    except OSError as error:
        return (UNWRITABLE.about(shown(path), name=shown(path), why=(error.strerror or str(error)).lower()),)
    finally:
        for new, _ in written:
            with suppress(OSError):  # what cannot be written to cannot be tidied up either
                new.unlink()
    return ()


def write_text(path: Path, text: str) -> tuple[Diagnostic, ...]:
    """Writes one file, whoever made the one in its place."""
    return write([Plan(path.parent, (PlannedFile(path, text, None),))])


def remove(paths: Sequence[Path], folder: Path) -> tuple[Diagnostic, ...]:
    """Removes files, and the folders inside `folder` that are empty then."""
    for path in paths:
        try:
            path.unlink(missing_ok=True)  # another run may have been quicker
        except OSError as error:
            return (UNWRITABLE.about(shown(path), name=shown(path), why=(error.strerror or str(error)).lower()),)
        for parent in path.parents:
            if parent == folder or not parent.is_relative_to(folder) or any(parent.iterdir()):
                break
            parent.rmdir()
    return ()


def shown(path: Path) -> str:
    """A path for people: relative where it is inside the working folder."""
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def as_text(data: bytes) -> str | None:
    """The text of a file with `\\n` at its line ends (git may have changed them), or None where it is no text."""
    try:
        return data.decode().replace("\r\n", "\n")
    except UnicodeDecodeError:
        return None


def read_text(path: Path) -> str | None:
    """The text of a file, as `as_text` reads it."""
    return as_text(path.read_bytes())


def _write_through(new: Path, path: Path, text: str) -> None:
    """Writes a file that is on the disk when this returns, with the rights that the one in its place has."""
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    with open(descriptor, "wb") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(descriptor)
        if path.exists():
            os.chmod(new, path.stat().st_mode & 0o777)


def _place_problem(folder: Path, relative: str) -> Diagnostic | None:
    """What is wrong with a place: it must be in the folder, also when links are followed, and be no link itself."""
    parts = PurePosixPath(relative).parts
    path = folder / relative
    inside = bool(parts) and not relative.startswith("/") and ".." not in parts and "\\" not in relative
    if inside:
        real = os.path.realpath(folder)
        inside = os.path.commonpath([real, os.path.realpath(path.parent)]) == real and not path.is_symlink()
    return None if inside else OUTSIDE_OUTPUT.about(shown(path), name=relative, folder=shown(folder))


def _not_ours(path: Path, text: str) -> Diagnostic | None:
    """What speaks against writing over a file: somebody else made it, or changed it."""
    found = read_header(text)
    if found is None:
        return FOREIGN_FILE.about(shown(path), name=shown(path))
    header, body = found
    return None if digest(body.encode()) == header.body else EDITED_FILE.about(shown(path), name=shown(path))


def _existing(path: Path) -> tuple[str | None, Diagnostic | None]:
    try:
        text = read_text(path)
    except FileNotFoundError:
        return None, None
    except OSError as error:
        return None, UNWRITABLE.about(shown(path), name=shown(path), why=(error.strerror or str(error)).lower())
    return text if text is not None else "", None
