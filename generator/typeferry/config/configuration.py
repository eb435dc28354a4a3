"""A configuration: what the jobs are, where each of their settings was written, and what its paths are relative to."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from typeferry.config.options import JobOptions, RunOptions
from typeferry.source import Span


@dataclass(frozen=True, slots=True, eq=False)
class Job:
    """One job, with everything that the command line says already in it.

    `folders` names what the paths of an option are relative to where that is not the project's folder. `spans` tells
    where settings stand in the configuration: by key (`output`), and by key and entry (`overrides.Page.id`).
    """

    options: JobOptions
    root: Path
    folders: Mapping[str, Path] = field(default_factory=dict[str, Path])
    spans: Mapping[str, Span] = field(default_factory=dict[str, Span])

    @property
    def title(self) -> str:
        """What messages call the job."""
        return f"job '{self.options.name}'" if self.options.name else "another job"

    def folder_of(self, key: str) -> Path:
        """What the paths of an option are relative to."""
        return self.folders.get(key, self.root)

    def path(self, key: str, value: str) -> Path:
        """A path that an option holds, absolute."""
        return Path(os.path.abspath(self.folder_of(key) / value))


@dataclass(frozen=True, slots=True)
class Configuration:
    """`root` is the project's folder: the paths in headers are relative to it. `path` is the file, if there is one.

    `is_whole` says that the jobs are all that the file has, as it has them.
    """

    root: Path
    run: RunOptions
    jobs: tuple[Job, ...]
    path: Path | None = None
    folders: Mapping[str, Path] = field(default_factory=dict[str, Path])
    is_whole: bool = False

    @property
    def depfile(self) -> Path | None:
        """Where the list of the files read goes."""
        return self.folders.get("depfile", self.root) / self.run.depfile if self.run.depfile else None
