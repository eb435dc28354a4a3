"""The `__init__.py` above the folders of several targets.

Without it the folder `pydantic` of that target would be a package at the top for tools that look at the files alone, and
take the place of the real one.
"""

from collections.abc import Collection
from pathlib import Path

from typeferry import __version__
from typeferry.config import Job
from typeferry.pipeline.destinations import STDOUT
from typeferry.writer import Header, Plan, digest, plan, with_header

_NAME = "__init__.py"
_PYTHON_TARGETS = frozenset(["dataclass", "pydantic", "typeddict"])


def package_path(job: Job) -> Path | None:
    """Where the file goes, for a job that needs it."""
    options = job.options
    if options.output == STDOUT or len(options.target) < 2 or not _PYTHON_TARGETS & set(options.target):
        return None
    return job.path("output", options.output) / _NAME


def package_plan(job: Job, others: Collection[str]) -> Plan | None:
    """What is to become of it: nothing where one of the `others` that are written is that file, or somebody else's is."""
    path = package_path(job)
    if path is None or str(path) in others:
        return None
    # The same for every job: several may share the folder.
    header = Header(version=__version__, job="0", options="", inputs=(), body=digest(b""))
    found = plan(path.parent, {_NAME: with_header(_NAME, header, "")})
    return None if found.diagnostics else found
