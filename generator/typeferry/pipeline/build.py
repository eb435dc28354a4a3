"""What the outputs of a job depend on, as a digest: equal digests mean that there is nothing to do."""

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import cast

from typeferry import __version__
from typeferry.config import Job, JobOptions, job_options
from typeferry.pipeline.destinations import Destination
from typeferry.pipeline.inputs import STDIN
from typeferry.writer import Header, InputHash, digest


def relative(path: Path, root: Path) -> str:
    """A path as headers write it: relative to the project's folder, with `/`."""
    try:
        return os.path.relpath(path, root).replace(os.sep, "/")
    except ValueError:  # on another drive
        return path.as_posix()


def job_id(destination: Destination) -> str:
    """What tells the files of one job and target from those of others in the same folder.

    It stays the same when the inputs change, also when a glob matches more files.
    """
    job = destination.job
    inputs = [_named(job, each) for each in job.options.input]
    output = relative(destination.folder, job.root) if destination.folder else "-"
    return digest(json.dumps([job.options.name, inputs, output, destination.target]).encode())[:12]


def _named(job: Job, text: str) -> str:
    """One text of the `input` option, as it is from the project's folder."""
    if text == STDIN:
        return text
    bare = text.removeprefix("!")
    return text[: len(text) - len(bare)] + relative(job.folder_of("input") / bare, job.root)


def options_line(destination: Destination) -> str:
    """The options that what is written depends on and that are not the default, for people to read."""
    options = destination.job.options
    shown = [f"target={destination.target}"]
    for option in job_options():
        value = getattr(options, option.key)
        if option.shapes_output and value != option.default:
            shown.append(f"{option.key}={_shown(value)}")
    return ", ".join(shown)


def _shown(value: object) -> str:
    match value:
        case bool():
            return "yes" if value else "no"
        case tuple():
            return "+".join(cast(tuple[str, ...], value))
        case Mapping():
            # A table may be long. The digest holds what is in it.
            return f"{{{len(cast(Mapping[str, str], value))}}}"
        case _:
            return str(value)


def build_digest(
    destination: Destination,
    entries: Iterable[Path],
    inputs: Sequence[InputHash],
    outputs: Mapping[str, str],
    templates: str,
) -> str:
    """The digest of all that the outputs of a destination depend on, and of the outputs (their states by path)."""
    job = destination.job
    packages = package_files([job.root / each.path for each in inputs])
    parts = {
        "version": __version__,
        "job": job_id(destination),
        "options": _shaping(job.options),
        "entries": sorted([relative(path, job.root) for path in entries]),
        "inputs": sorted(inputs),
        "packages": sorted([input_hash(path, job.root) for path in packages]),
        "templates": templates,
        "outputs": dict(outputs),
    }
    return digest(json.dumps(parts, sort_keys=True).encode())


def package_files(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The `package.json`s of the packages that files come from: they decide which file a name means."""
    found: dict[Path, None] = {}
    for path in paths:
        around, between, inside = path.as_posix().rpartition("/node_modules/")
        if between:
            name = inside.split("/")[: 2 if inside.startswith("@") else 1]
            found[Path(around, "node_modules", *name, "package.json")] = None
    return tuple([path for path in found if path.is_file()])


def output_state(header: Header) -> str:
    """What the build digest holds of one output."""
    return " ".join([header.body, *[each.path for each in header.inputs]])


def templates_digest(job: Job) -> str:
    """The digest of the user's own templates."""
    if not job.options.templates:
        return ""
    folder = job.path("templates", job.options.templates)
    files = sorted([path for path in folder.rglob("*") if path.is_file()])
    return digest(json.dumps([[relative(path, folder), digest(path.read_bytes())] for path in files]).encode())


def input_hash(path: Path, root: Path) -> InputHash:
    """A file that was read, as headers name it."""
    return InputHash(relative(path, root), digest(path.read_bytes()))


def _shaping(options: JobOptions) -> dict[str, object]:
    """The options that what is written depends on."""
    shaping = {option.key for option in job_options() if option.shapes_output}
    return {key: value for key, value in asdict(options).items() if key in shaping}
