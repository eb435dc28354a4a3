"""From the command line and the configuration file to the jobs of a run."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, cast

from typeferry.config.configuration import Configuration, Job
from typeferry.config.discover import find_project
from typeferry.config.nearest import nearest
from typeferry.config.options import JobOptions, RunOptions, job_options
from typeferry.config.read import Settings, Written, read
from typeferry.config.values import pattern_mistake
from typeferry.diagnostics import BAD_PATTERN, NO_INPUT, NO_TARGET, UNKNOWN_JOB, Diagnostic, Severity
from typeferry.source import Span

_JOB_KEYS = tuple([each.name for each in fields(JobOptions)])
_RUN_KEYS = tuple([each.name for each in fields(RunOptions)])
_FILE_KEYS = tuple([each.key for each in job_options() if each.names_file])


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line says: values by option, the names of the jobs to run, and a configuration file."""

    values: Mapping[str, object] = field(default_factory=dict[str, object])
    jobs: tuple[str, ...] = ()
    config: Path | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """The configuration of a run; without jobs where the diagnostics hold an error."""

    configuration: Configuration
    diagnostics: tuple[Diagnostic, ...]


def load(given: Given) -> Loaded:
    """The jobs to run.

    Inputs on the command line make one job, with the settings of `[tool.typeferry]`; without them the configured jobs
    run, or the one job that `[tool.typeferry]` describes. What the command line says goes before what a file says.
    """
    inputs = _texts(given, "input")
    output = given.values.get("output")
    root, path = find_project(inputs, output if isinstance(output, str) else None)
    if given.config is not None:
        path = Path(os.path.abspath(given.config))
        root = path.parent
    written = read(path, _shown(path)) if path else Written()
    run_values = {**written.shared.values, **given.values}
    run = RunOptions(**_only(run_values, _RUN_KEYS))
    folders = {"depfile": Path.cwd()} if "depfile" in given.values else {}
    empty = Configuration(root, run, (), path, folders)
    diagnostics = [*written.diagnostics, *_pattern_mistakes(given)]
    if any(each.severity is Severity.ERROR for each in diagnostics):
        return Loaded(empty, tuple(diagnostics))
    jobs = _jobs(written, given, root)
    jobs, problems = _selected(jobs, given.jobs)
    diagnostics += problems
    if not problems and not all(job.options.input for job in jobs):
        diagnostics += [_no_input(job, path) for job in jobs if not job.options.input]
    diagnostics += [NO_TARGET.at(job.spans["target"]) for job in jobs if not job.options.target]
    if diagnostics:
        return Loaded(empty, tuple(diagnostics))
    is_whole = path is not None and not inputs and not given.jobs and "output" not in given.values
    return Loaded(replace(empty, jobs=jobs, is_whole=is_whole), ())


def _jobs(written: Written, given: Given, root: Path) -> tuple[Job, ...]:
    if _texts(given, "input") or not written.jobs:
        return (_job(written.shared, Settings(), given, root),)
    return tuple([_job(written.shared, each, given, root) for each in written.jobs])


def _job(shared: Settings, own: Settings, given: Given, root: Path) -> Job:
    values: dict[str, Any] = {}
    for layer in (shared.values, own.values, given.values):
        for key, value in layer.items():
            if key in _JOB_KEYS:
                # The tables of a job add to the shared ones.
                values[key] = {**values.get(key, {}), **value} if isinstance(value, Mapping) else value
    folders = {key: Path.cwd() for key in _FILE_KEYS if key in given.values}
    return Job(JobOptions(**values), root, folders, _spans(shared, own, given))


def _spans(shared: Settings, own: Settings, given: Given) -> dict[str, Span]:
    """Where the settings that count stand: none for what the command line gives."""
    spans = {**shared.spans, **own.spans}
    return {key: span for key, span in spans.items() if key.partition(".")[0] not in given.values}


def _selected(jobs: tuple[Job, ...], names: tuple[str, ...]) -> tuple[tuple[Job, ...], list[Diagnostic]]:
    if not names:
        return jobs, []
    known = [job.options.name for job in jobs if job.options.name]
    problems: list[Diagnostic] = []
    for name in names:
        if name not in known:
            near = nearest(name, known)
            hint = f"did you mean '{near}'?" if near else "there are " + ", ".join(known) if known else ""
            problems.append(UNKNOWN_JOB.about("", name=name, names=hint))
    return tuple([job for job in jobs if job.options.name in names]), problems


def _no_input(job: Job, path: Path | None) -> Diagnostic:
    span = job.spans.get("input") or job.spans.get("output")
    if span is not None:
        return NO_INPUT.at(span)
    return NO_INPUT.about(_shown(path) if path and job.spans else "")


def _pattern_mistakes(given: Given) -> list[Diagnostic]:
    patterns = [pattern for key in ("include", "exclude") for pattern in _texts(given, key)]
    mistakes = [(pattern, pattern_mistake(pattern)) for pattern in patterns]
    return [BAD_PATTERN.about("", pattern=pattern, why=why) for pattern, why in mistakes if why]


def _texts(given: Given, key: str) -> tuple[str, ...]:
    return cast(tuple[str, ...], given.values.get(key, ()))


def _only(values: Mapping[str, object], keys: tuple[str, ...]) -> dict[str, Any]:
    return {key: values[key] for key in keys if key in values}


def _shown(path: Path) -> str:
    here = Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()
