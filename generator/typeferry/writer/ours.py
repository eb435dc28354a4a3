"""Finds the files in an output folder that Typeferry wrote."""

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from typeferry.writer.files import as_text
from typeferry.writer.header import Header, digest, read_header, takes_header, with_header

_MARK = b"Made by Typeferry "
_NEVER_OURS = ("node_modules", "__pycache__")


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file with our header; `is_edited` tells whether somebody changed it after it was written."""

    path: Path
    header: Header
    is_edited: bool


def own_files(folder: Path, without: Collection[Path] = ()) -> Iterator[OwnFile]:
    """The files of ours in a folder and below it, but not in the folders `without`, in no particular order."""
    left_out = {str(each) for each in without}
    for where, folders, names in os.walk(folder):
        if "pyvenv.cfg" in names:
            folders.clear()
            continue
        folders[:] = [name for name in folders if _may_hold_ours(where, name, left_out)]
        for name in names:
            if takes_header(name) and (found := _own_file(Path(where, name))) is not None:
                yield found


def _may_hold_ours(where: str, name: str, left_out: Collection[str]) -> bool:
    return name not in _NEVER_OURS and not name.startswith(".") and os.path.join(where, name) not in left_out


def _own_file(path: Path) -> OwnFile | None:
    try:
        with open(path, "rb") as file:
            start = file.read(64)
            # A folder may hold large files of others: these are not read.
            text = as_text(start + file.read()) if _MARK in start else None
    except OSError:
        return None
    found = None if text is None else read_header(text)
    if found is None:
        return None
    header, body = found
    is_edited = digest(body.encode()) != header.body or with_header(path.name, header, body) != text
    return OwnFile(path, header, is_edited)
