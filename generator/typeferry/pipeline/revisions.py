"""What a file or folder was at a revision of git, with everything beside it that it may import."""

import io
import os
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from typeferry.diagnostics import BAD_REVISION, Diagnostic
from typeferry.pipeline.inputs import SUFFIXES

_PACKAGES = "node_modules"


@dataclass(frozen=True, slots=True)
class Checkout:
    """The TypeScript of a revision in a folder, and where in it the file or folder is that was asked for."""

    folder: Path
    path: Path


def check_out(revision: str, path: Path, folder: Path) -> Checkout | Diagnostic:
    """Puts the TypeScript of a revision into a folder; installed packages are those of the working tree."""
    path = Path(os.path.realpath(path))
    around = path if path.is_dir() else path.parent
    while not around.is_dir():
        around = around.parent
    top = _git(around, "rev-parse", "--show-toplevel")
    if isinstance(top, str):
        return BAD_REVISION.about(str(path), name=path.name, revision=revision, why=top)
    root = Path(os.path.realpath(os.fsdecode(top.rstrip(b"\r\n"))))
    commit = _git(around, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if isinstance(commit, str):
        why = commit or "there is no such revision"
        return BAD_REVISION.about(str(path), name=path.name, revision=revision, why=why)
    archive = _git(root, "archive", "--format=tar", commit.decode().strip())
    if isinstance(archive, str):
        return BAD_REVISION.about(str(path), name=path.name, revision=revision, why=archive)
    _unpack(archive, folder)
    found = folder / path.relative_to(root)
    if not found.exists():
        return BAD_REVISION.about(str(path), name=path.name, revision=revision, why="it was not there")
    _link_packages(root, around, folder)
    return Checkout(folder, found)


def _git(folder: Path, *arguments: str) -> bytes | str:
    """What git prints, or why it failed."""
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)
    except OSError as error:
        return f"git cannot be run: {error.strerror}"
    if done.returncode:
        return done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
    return done.stdout


def _unpack(archive: bytes, folder: Path) -> None:
    """Writes the files that are read for types; links and everything else stay out."""
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            if member.isfile() and member.name.endswith((*SUFFIXES, "package.json")):
                tar.extract(member, folder, filter="data")


def _link_packages(root: Path, around: Path, folder: Path) -> None:
    """Lets the revision find the packages that are installed, which git does not keep."""
    while around.is_relative_to(root):
        packages, place = around / _PACKAGES, folder / around.relative_to(root)
        if packages.is_dir() and place.is_dir() and not (place / _PACKAGES).exists():
            (place / _PACKAGES).symlink_to(packages, target_is_directory=True)
        around = around.parent
