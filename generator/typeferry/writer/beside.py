"""The hidden files that new text is written to before it takes its place, and what of them a killed run left."""

import os
import re
import sys
from collections.abc import Generator, Iterable
from contextlib import ExitStack, contextmanager
from pathlib import Path

if sys.platform != "win32":
    import fcntl

_NAME = re.compile(r"\.(.+)\.\d+\.tmp")


def beside(path: Path) -> Path:
    """What this run writes to before it replaces a file."""
    return path.with_name(f".{path.name}.{os.getpid()}.tmp")


@contextmanager
def writing(paths: Iterable[Path]) -> Generator[None]:
    """While a run writes these files. What runs that were killed left beside them is removed before.

    A run that writes holds a lock on each folder, which goes with it however it ends. Where nobody holds one, what is
    left is nobody's. Where there are no such locks, nothing is removed.
    """
    names: dict[Path, set[str]] = {}
    for path in paths:
        names.setdefault(path.parent, set()).add(path.name)
    with ExitStack() as held:
        for folder, wanted in names.items():
            held.enter_context(_held(folder, wanted))
        yield


@contextmanager
def _held(folder: Path, names: set[str]) -> Generator[None]:
    if sys.platform == "win32":
        yield
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except OSError:
        yield  # whoever writes there is told what is wrong
        return
    try:
        _lock(descriptor, folder, names)
        yield
    finally:
        os.close(descriptor)


def _lock(descriptor: int, folder: Path, names: set[str]) -> None:
    """Takes a share of the lock; removes what is left over if nobody else has one."""
    if sys.platform == "win32":
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        for name in os.listdir(folder):
            found = _NAME.fullmatch(name)
            if found and found[1] in names:
                os.unlink(folder / name)
    except OSError:
        pass  # somebody is writing there, or the file system knows no locks
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH)
    except OSError:
        pass
