"""Where each job writes: a folder for each of its targets."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from typeferry.config import Job
from typeferry.diagnostics import OUTPUT_IN_INPUT, SAME_OUTPUT, STDOUT_TARGETS, Diagnostic, Rule
from typeferry.pipeline.inputs import STDIN, Inputs

STDOUT = "-"


@dataclass(frozen=True, slots=True, eq=False)
class Destination:
    """What one target of one job writes to; no folder: standard output."""

    job: Job
    target: str
    folder: Path | None


def destinations(job: Job) -> tuple[Destination, ...]:
    """With one target its files go straight into the output folder, with several into a folder each."""
    options = job.options
    if options.output == STDOUT:
        return tuple([Destination(job, target, None) for target in options.target])
    folder = job.path("output", options.output)
    if len(options.target) == 1:
        return (Destination(job, options.target[0], folder),)
    return tuple([Destination(job, target, folder / target) for target in options.target])


def check_stdout(jobs: Sequence[Job]) -> list[Diagnostic]:
    """Standard output takes one job with one target, and no other job beside it."""
    to_stdout = [job for job in jobs if job.options.output == STDOUT]
    if to_stdout and (len(jobs) > 1 or len(to_stdout[0].options.target) > 1):
        return [_at(job, "output", STDOUT_TARGETS) for job in to_stdout[:1]]
    return []


def check_inside(job: Job, inputs: Inputs) -> list[Diagnostic]:
    """An output folder inside an input folder is a mistake: what is written would be read the next time."""
    if job.options.output == STDOUT:
        return []
    output = Path(os.path.realpath(job.path("output", job.options.output)))
    return [
        _at(job, "output", OUTPUT_IN_INPUT, output=job.options.output, input=_as_given(job, folder))
        for folder in inputs.folders
        if output.is_relative_to(os.path.realpath(folder))
    ][:1]


def _as_given(job: Job, folder: Path) -> str:
    base = job.folder_of("input")
    return next((each for each in job.options.input if each != STDIN and base / each == folder), str(folder))


def check_apart(written: Sequence[tuple[Destination, Sequence[Path]]]) -> list[Diagnostic]:
    """No two jobs write one file, not even on a file system that does not tell `A` from `a`."""
    owners: dict[str, Destination] = {}
    found: list[Diagnostic] = []
    for destination, paths in written:
        for path in paths:
            owner = owners.setdefault(str(path).casefold(), destination)
            if owner is not destination:
                name = os.path.relpath(path, destination.job.root).replace(os.sep, "/")
                found.append(_at(destination.job, "output", SAME_OUTPUT, name=name, owner=owner.job.title))
                break
    return found


def _at(job: Job, key: str, rule: Rule, **details: str) -> Diagnostic:
    span = job.spans.get(key)
    return rule.at(span, **details) if span else rule.about("", **details)
