"""A run: all jobs of a configuration, each by the short way if its files are up to date, else in full."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from typeferry.config import Configuration, Job
from typeferry.diagnostics import STALE_FILE, Diagnostic, Severity
from typeferry.pipeline.build import job_id
from typeferry.pipeline.destinations import Destination, check_apart, check_inside, check_stdout, destinations
from typeferry.pipeline.freshness import fresh
from typeferry.pipeline.inputs import Inputs, check_folders, find_inputs
from typeferry.pipeline.packages import package_path, package_plan
from typeferry.writer import Dependencies, InputHash, OwnFile, Plan, own_files, plan, read_header, shown


@dataclass(frozen=True, slots=True)
class Run:
    """What is to be done, and what there is to say; nothing has been written yet.

    `stdout` is the text for standard output, `current` the number of files that are up to date.
    """

    plans: tuple[Plan, ...] = ()
    stdout: str | None = None
    current: int = 0
    dependencies: tuple[Dependencies, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    offers: tuple[str, ...] = ()

    @property
    def changed(self) -> int:
        """How many files are to be written."""
        return sum([len(each.changed) for each in self.plans])

    @property
    def stale(self) -> tuple[tuple[Path, Path], ...]:
        """Files that nothing makes any more, each with its output folder."""
        return tuple([(path, each.folder) for each in self.plans for path in each.stale])


@dataclass(frozen=True, slots=True)
class _Prepared:
    """One destination: the files of ours in it, what is to become of it, and what its files depend on."""

    destination: Destination
    own: tuple[OwnFile, ...]
    plan: Plan | None
    dependencies: Dependencies
    stdout: str | None = None
    is_fresh: bool = False


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What one job comes to."""

    job: Job
    prepared: tuple[_Prepared, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    offer: str | None = None


def prepare(configuration: Configuration, stdin: bytes = b"") -> Run:
    """Compares what the jobs make with what is there."""
    problems = check_stdout(configuration.jobs)
    if problems:
        return Run(diagnostics=tuple(problems))
    outcomes = [_prepare_job(job, configuration, stdin) for job in configuration.jobs]
    prepared = [each for outcome in outcomes for each in outcome.prepared]
    outputs = [(each.destination, [Path(path) for path in each.dependencies.outputs]) for each in prepared]
    plans, stale = _with_stale(configuration, prepared)
    packages = _package_plans(configuration, prepared)
    diagnostics = [found for outcome in outcomes for found in _own_mistakes(outcome, outcomes)]
    texts = [each.stdout for each in prepared if each.stdout is not None]
    return Run(
        plans=(*plans, *packages),
        stdout="".join(texts) if texts else None,
        current=_count_current([*plans, *packages], prepared),
        dependencies=tuple([each.dependencies for each in prepared]),
        diagnostics=(*diagnostics, *check_apart(outputs), *stale, *[each for one in plans for each in one.diagnostics]),
        offers=tuple(dict.fromkeys([outcome.offer for outcome in outcomes if outcome.offer])),
    )


def _prepare_job(job: Job, configuration: Configuration, stdin: bytes) -> _Outcome:
    inputs = find_inputs(job, stdin)
    problems = (*inputs.diagnostics, *check_inside(job, inputs), *check_folders(job))
    if problems:
        return _Outcome(job, diagnostics=problems)
    prepared: list[_Prepared] = []
    wanted: dict[Destination, tuple[OwnFile, ...]] = {}
    hashed: dict[str, InputHash] = {}
    for destination in destinations(job):
        own = _own_files(destination, configuration)
        dependencies = fresh(destination, inputs, own, hashed, strict=configuration.run.strict)
        if dependencies is None:
            wanted[destination] = own
        else:
            prepared.append(_Prepared(destination, own, None, dependencies, is_fresh=True))
    return _make(job, inputs, configuration, wanted, prepared) if wanted else _Outcome(job, tuple(prepared))


def _says_something(text: str) -> bool:
    """Whether a file has more than a header: an `__init__.py` that only makes a folder a package does not."""
    found = read_header(text)
    return found is None or bool(found[1])


def _make(
    job: Job,
    inputs: Inputs,
    configuration: Configuration,
    wanted: dict[Destination, tuple[OwnFile, ...]],
    prepared: list[_Prepared],
) -> _Outcome:
    from typeferry.pipeline.make import make  # and with it everything heavy

    made = make(job, inputs, tuple(wanted))
    sources = tuple([str(path) for path in made.sources])
    for destination, texts in made.texts:
        if destination.folder is None:
            text = "".join([text for text in texts.values() if _says_something(text)])
            prepared.append(_Prepared(destination, (), None, Dependencies((), sources), stdout=text))
            continue
        found = plan(destination.folder, texts, force=configuration.run.force)
        outputs = tuple([str(destination.folder / path) for path in texts])
        prepared.append(_Prepared(destination, wanted[destination], found, Dependencies(outputs, sources)))
    return _Outcome(job, tuple(prepared), made.diagnostics, made.offer)


def _own_files(destination: Destination, configuration: Configuration) -> tuple[OwnFile, ...]:
    """The files of ours in a destination's folder, but not those in folders inside it that other jobs write to."""
    if destination.folder is None:
        return ()
    folders = {each.folder for job in configuration.jobs for each in destinations(job) if each.folder}
    return tuple(own_files(destination.folder, folders - {destination.folder}))


def _package_plans(configuration: Configuration, prepared: Sequence[_Prepared]) -> list[Plan]:
    outputs = {path for each in prepared for path in each.dependencies.outputs}
    found = [package_plan(job, outputs) for job in configuration.jobs]
    return list({plan.folder: plan for plan in found if plan is not None}.values())


def _count_current(plans: Sequence[Plan], prepared: Sequence[_Prepared]) -> int:
    """How many files are as they are to be."""
    planned = sum([len(each.files) - len(each.changed) for each in plans])
    return planned + sum([len(each.dependencies.outputs) for each in prepared if each.is_fresh])


def _with_stale(
    configuration: Configuration, prepared: Sequence[_Prepared]
) -> tuple[tuple[Plan, ...], tuple[Diagnostic, ...]]:
    """The plans with the files that nothing makes any more, and a diagnostic for each of these.

    Only a run of all configured jobs knows that no other job makes a file; any other judges the files of its own jobs.
    """
    outputs = {path for each in prepared for path in each.dependencies.outputs}
    outputs |= {str(path) for job in configuration.jobs if (path := package_path(job)) is not None}
    plans: list[Plan] = []
    diagnostics: list[Diagnostic] = []
    for each in prepared:
        folder = each.destination.folder
        if folder is None:
            continue
        job = job_id(each.destination)
        stale = [
            file.path
            for file in each.own
            if str(file.path) not in outputs and (configuration.is_whole or file.header.job == job)
        ]
        plans.append(replace(each.plan or Plan(folder, ()), stale=tuple(sorted(stale))))
        if not configuration.run.prune:
            diagnostics += [STALE_FILE.about(shown(path), name=shown(path)) for path in sorted(stale)]
    return tuple(plans), tuple(diagnostics)


def _own_mistakes(outcome: _Outcome, outcomes: Sequence[_Outcome]) -> list[Diagnostic]:
    """A job's diagnostics without the dead settings of `[tool.typeferry]` that live in another job."""
    return [
        each
        for each in outcome.diagnostics
        if not (each.setting and each.severity is Severity.ERROR and _lives_elsewhere(each, outcome, outcomes))
    ]


def _lives_elsewhere(mistake: Diagnostic, outcome: _Outcome, outcomes: Sequence[_Outcome]) -> bool:
    """Whether another job has the same setting, from the same place, and nothing against it."""
    place = outcome.job.spans.get(mistake.setting)
    return any(
        other.job.spans.get(mistake.setting) == place and mistake.rule not in [each.rule for each in other.diagnostics]
        for other in outcomes
        if place is not None and other is not outcome and other.prepared
    )
