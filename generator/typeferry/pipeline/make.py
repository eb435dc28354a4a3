"""One job from its inputs to the texts of its files: evaluate, refine, emit. Importing this imports all of Typeferry."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from typeferry import __version__
from typeferry.config import Job
from typeferry.config.nearest import nearest
from typeferry.diagnostics import (
    EMPTY_MODULE,
    NO_TYPES,
    NOTHING_SELECTED,
    NOTHING_WRITTEN,
    UNKNOWN_TARGET,
    UNRESOLVED_MODULE,
    Diagnostic,
    Severity,
)
from typeferry.memory import rare_collection
from typeferry.model import Module
from typeferry.pipeline.build import (
    build_digest,
    input_hash,
    job_id,
    options_line,
    output_state,
    templates_digest,
)
from typeferry.pipeline.destinations import Destination
from typeferry.pipeline.inputs import Inputs
from typeferry.pipeline.known_builds import remember
from typeferry.refine import RULES, Refined, RefineOptions, refine, unanswered, would_add
from typeferry.semantics import EvaluateOptions, Evaluation, evaluate
from typeferry.source import Source
from typeferry.targets import TARGETS, OutputFile
from typeferry.targets.options import TargetOptions
from typeferry.targets.plugins import find_target, target_names
from typeferry.writer import Header, InputHash, digest, with_header


@dataclass(frozen=True, slots=True)
class Understood:
    """What a job's inputs mean: the refined program, the files that were read, and what was to be said."""

    refined: Refined
    sources: tuple[Source, ...]
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """The texts of a job's files, by destination and by path in it, and everything around them.

    `sources` are the files that were read; `offer` tells what could be taken from doc comments besides.
    """

    texts: tuple[tuple[Destination, Mapping[str, str]], ...] = ()
    sources: tuple[Path, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    offer: str | None = None


def understand(job: Job, inputs: Inputs) -> Understood:
    """Reads, evaluates and refines the inputs of a job."""
    options = job.options
    evaluation = evaluate(inputs.entries, _evaluate_options(job))
    rules = RULES if "all" in options.refine else options.refine
    refined = refine(evaluation.program, RefineOptions(rules=frozenset(rules), open_enums=options.open_enums))
    diagnostics = [*unanswered(evaluation.diagnostics, refined), *refined.diagnostics]
    if not _has_error(diagnostics):
        diagnostics += _empty_modules(job, inputs, evaluation)
    return Understood(refined, evaluation.sources, _placed(job, diagnostics))


def make(job: Job, inputs: Inputs, wanted: Sequence[Destination]) -> Made:
    """Everything that a job writes to the destinations `wanted`; no texts with an error before them."""
    with rare_collection():
        return _make(job, inputs, wanted)


def _make(job: Job, inputs: Inputs, wanted: Sequence[Destination]) -> Made:
    understood = understand(job, inputs)
    diagnostics = list(understood.diagnostics)
    emitted: list[tuple[Destination, tuple[OutputFile, ...]]] = []
    for destination in wanted:
        target = find_target(destination.target)
        if target is None:
            diagnostics.append(_unknown_target(job, destination.target))
        elif not _has_error(understood.diagnostics):
            made = target.emit(understood.refined.program, _target_options(destination))
            diagnostics += _placed(job, made.diagnostics)
            if not made.files:
                diagnostics.append(NOTHING_WRITTEN.about("", target=destination.target))
            emitted.append((destination, made.files))
    stamp = _stamp(job, inputs, understood, diagnostics)
    texts = tuple([(destination, _with_headers(destination, stamp, files)) for destination, files in emitted])
    sources = tuple([path for path in stamp.paths.values() if path is not None])
    return Made(texts, sources, tuple(diagnostics), would_add(understood.refined))


def _evaluate_options(job: Job) -> EvaluateOptions:
    options = job.options
    root = job.path("root", options.root) if options.root else None
    return EvaluateOptions(
        root=root, include=options.include, exclude=options.exclude, overrides=dict(options.overrides)
    )


def _target_options(destination: Destination) -> TargetOptions:
    """The options of a job that targets know: those of the same name. Standard output takes one module alone."""
    options = destination.job.options
    values: dict[str, Any] = {each.name: getattr(options, each.name) for each in fields(TargetOptions)}
    values["templates"] = destination.job.path("templates", options.templates) if options.templates else None
    values["docs_base_url"] = options.docs_base_url or None
    values["bundle"] = options.bundle or destination.folder is None
    return TargetOptions(**values)


def _unknown_target(job: Job, name: str) -> Diagnostic:
    names = target_names()
    near = nearest(name, names)
    hint = f"{near} (did you mean that?), " if near else ""
    listed = hint + ", ".join([each for each in names if each != near])
    span = job.spans.get(f"target.{name}") or job.spans.get("target")
    if span is None:
        return UNKNOWN_TARGET.about("", name=name, names=listed)
    return UNKNOWN_TARGET.at(span, name=name, names=listed)


def _empty_modules(job: Job, inputs: Inputs, evaluation: Evaluation) -> list[Diagnostic]:
    """Inputs that declare nothing: an error for one that was named, or where all are so."""
    program = evaluation.program
    entries = {module.key: module for module in program.modules}
    empty = [key for key in program.entries if key not in entries or _is_empty(entries[key])]
    if len(empty) == len(program.entries):
        if job.options.exclude:  # what is excluded is there, or that would be a mistake of its own
            return [NOTHING_SELECTED.of_setting("exclude")]
        paths = [_module_path(entries, key, inputs) for key in empty]
        return [NO_TYPES.about(path) for path in dict.fromkeys(paths)] or [NO_TYPES.about("")]
    is_selected = bool(job.options.include or job.options.exclude)
    found: list[Diagnostic] = []
    for key in empty:
        module = entries.get(key)
        is_named = module is not None and _path(module.source) in inputs.named
        rule = NO_TYPES if is_named and not is_selected else EMPTY_MODULE
        found.append(rule.about(_module_path(entries, key, inputs)))
    return found


def _is_empty(module: Module) -> bool:
    return not module.declarations and not module.exports


def _module_path(entries: Mapping[str, Module], key: str, inputs: Inputs) -> str:
    if key in entries:
        return entries[key].source.path
    return next((entry.path for entry in inputs.entries if isinstance(entry, Source)), key)


def _placed(job: Job, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The diagnostics, those about settings and about what is written in them with their place in the configuration."""
    placed: list[Diagnostic] = []
    for each in diagnostics:
        in_override = re.fullmatch(r'overrides\."(.*)"', each.path)
        setting = f"overrides.{in_override[1]}" if in_override else each.setting
        span = job.spans.get(setting) if setting else None
        placed.append(replace(each, path=span.source.path, span=span, setting=setting) if span else each)
    return tuple(placed)


def _has_error(diagnostics: Iterable[Diagnostic]) -> bool:
    return any(each.severity is Severity.ERROR for each in diagnostics)


# --- headers ---


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What the headers of a job's files say. `is_complete` tells whether they can vouch for the files being up to date.

    They cannot where a module was not found: nothing then tells when it appears.
    """

    job: Job
    inputs: Inputs
    hashes: Mapping[Source, InputHash]
    paths: Mapping[Source, Path | None]
    warnings: int
    is_complete: bool


def _stamp(job: Job, inputs: Inputs, understood: Understood, diagnostics: Sequence[Diagnostic]) -> _Stamp:
    paths = {source: None if source is inputs.stdin else _path(source) for source in understood.sources}
    hashes = {
        source: InputHash("<stdin>", digest(source.data)) if path is None else input_hash(path, job.root)
        for source, path in paths.items()
    }
    warnings = sum([each.severity is Severity.WARNING for each in diagnostics])
    is_complete = inputs.stdin is None and not any(each.rule is UNRESOLVED_MODULE for each in diagnostics)
    return _Stamp(job, inputs, hashes, paths, warnings, is_complete)


def _with_headers(destination: Destination, stamp: _Stamp, files: Sequence[OutputFile]) -> Mapping[str, str]:
    """The texts of files with their headers, by path; the first of them by name vouches for all."""
    first = min([file.path for file in files], default="")
    all_inputs = tuple(sorted(stamp.hashes.values()))
    headers: dict[str, Header] = {}
    for file in files:
        own = tuple(sorted([stamp.hashes[source] for source in file.sources if source in stamp.hashes]))
        headers[file.path] = Header(
            version=__version__,
            job=job_id(destination),
            options=options_line(destination),
            inputs=all_inputs if file.path == first else own,
            body=digest(file.text.encode()),
        )
    if headers and stamp.is_complete and destination.target in TARGETS:
        outputs = {path: output_state(header) for path, header in headers.items()}
        build = build_digest(destination, stamp.inputs.paths, all_inputs, outputs, templates_digest(stamp.job))
        remember(build)
        headers[first] = replace(headers[first], build=build, warnings=stamp.warnings)
    return {file.path: with_header(file.path, headers[file.path], file.text) for file in files}


def _path(source: Source) -> Path:
    """The file of a source, whose path is relative to the working folder."""
    return Path.cwd() / source.path
