"""Whether this very code has made a build before: what a version number tells of a release, but not of a checkout.

In a checkout the code and the templates change while the version stays. So the digests of the builds that they made are
kept beside the compiled code, for as long as no file of Typeferry's own changes.
"""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from typeferry.render.template_root import template_root
from typeferry.writer import digest

_PACKAGE = Path(__file__).parents[1]
_KNOWN = _PACKAGE / "__pycache__" / "builds"


def is_known(build: str) -> bool:
    """Whether the outputs that a build digest stands for are what this code makes."""
    return _is_release() or (_folder() / build).exists()


def remember(build: str) -> None:
    """Notes that this code has made a build."""
    if _is_release():
        return
    import shutil  # and with it every kind of archive, which the short way does without

    try:
        if not _folder().exists():
            shutil.rmtree(_KNOWN, ignore_errors=True)
        _folder().mkdir(parents=True, exist_ok=True)
        (_folder() / build).touch()
    except OSError:
        return  # then the next run goes the long way again


@cache
def _is_release() -> bool:
    """Whether this is an installed package, which nobody changes: its templates lie inside it."""
    return template_root().is_relative_to(_PACKAGE)


@cache
def _folder() -> Path:
    """Where the builds of this state of the code are kept."""
    state = sorted([*_state(str(_PACKAGE)), *_state(str(template_root()))])
    return _KNOWN / digest("\n".join(state).encode())[:16]


def _state(folder: str) -> Iterator[str]:
    """A line for each file below a folder, which changes when the file does."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name == "__pycache__":
                continue
            if entry.is_dir():
                yield from _state(entry.path)
            else:
                yield f"{entry.path} {entry.stat().st_mtime_ns}"
