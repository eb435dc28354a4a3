"""Finds the project's folder and its configuration, from the input upwards, as black does."""

import os
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

CONFIG_NAME = "pyproject.toml"


class Project(NamedTuple):
    """A project's folder, and its `pyproject.toml` where that has a `[tool.typeferry]`."""

    root: Path
    config: Path | None


def find_project(inputs: Sequence[str], output: str | None = None) -> Project:
    """The project around the inputs, or around the working folder where there are none.

    The nearest `pyproject.toml` with a `[tool.typeferry]` counts, but none above the root of a repository. Without one
    the project is the repository, and without that the folder that the inputs share (or the output's, for standard
    input), so that the working folder changes nothing.
    """
    named = [each for each in inputs if each != "-" and not each.startswith("!")]
    start = _common_folder(named) or Path.cwd()
    for folder in (start, *start.parents):
        config = folder / CONFIG_NAME
        if config.is_file() and _concerns_us(config):
            return Project(folder, config)
        if (folder / ".git").exists() or (folder / ".hg").exists():
            return Project(folder, None)
    if not named and output is not None and output != "-":
        return Project(Path(os.path.abspath(output)), None)
    return Project(start, None)


def _common_folder(inputs: Sequence[str]) -> Path | None:
    """The folder that files, folders and globs share, if there are any."""
    return Path(os.path.commonpath([_folder(Path(os.path.abspath(each))) for each in inputs])) if inputs else None


def _folder(path: Path) -> Path:
    """A folder itself, that of a file, and that of a glob: what is before its first pattern."""
    while not path.is_dir() and path.parent != path:
        path = path.parent
    return path


def _concerns_us(config: Path) -> bool:
    """Whether a file has a `[tool.typeferry]`; one that cannot be read has, if it looks so: then it is reported."""
    try:
        data = config.read_bytes()
    except OSError:
        return False
    if b"typeferry" not in data:
        return False
    try:
        tool = tomllib.loads(data.decode()).get("tool")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        return b"[tool.typeferry" in data
    return isinstance(tool, dict) and "typeferry" in tool
