"""The short way: headers alone tell that a job's files are up to date, and nothing heavy is imported."""

import os
from collections.abc import Collection, Mapping, MutableMapping
from contextlib import suppress
from pathlib import Path

from typeferry import __version__
from typeferry.pipeline.build import (
    build_digest,
    input_hash,
    job_id,
    options_line,
    output_state,
    relative,
    templates_digest,
)
from typeferry.pipeline.destinations import Destination
from typeferry.pipeline.inputs import Inputs
from typeferry.pipeline.known_builds import is_known
from typeferry.writer import Dependencies, Header, InputHash, OwnFile

#: The suffixes that an import tries, longest first, and which of them it tries before each.
_ORDER = (".d.ts", ".tsx", ".ts")
_PRECEDING: Mapping[str, tuple[str, ...]] = {".ts": (), ".tsx": (".ts",), ".d.ts": (".ts", ".tsx")}


def fresh(
    destination: Destination,
    inputs: Inputs,
    own: Collection[OwnFile],
    hashed: MutableMapping[str, InputHash],
    *,
    strict: bool,
) -> Dependencies | None:
    """What the files of a destination are made of, if they are up to date; None where only a full run can tell.

    `own` are the files of ours in its folder. A file that somebody edited is not up to date. `hashed` holds what other
    destinations of the job are made of, by the paths in their headers, and gets what this one is made of.
    """
    folder = destination.folder
    if folder is None or inputs.stdin is not None:
        return None
    job = job_id(destination)
    files = [file for file in own if file.header.job == job]
    carrier = next((file for file in files if file.header.build), None)
    options = options_line(destination)
    if carrier is None or not all(_is_as_written(file, options) for file in files):
        return None
    header = carrier.header
    if strict and header.warnings:
        return None
    known = {os.path.join(destination.job.root, each.path) for each in header.inputs}
    read = _read(header, destination.job.root, hashed)
    if read != header.inputs or any(_is_overtaken(path, known) for path in known):
        return None
    outputs = {relative(file.path, folder): output_state(file.header) for file in files}
    templates = templates_digest(destination.job)
    build = build_digest(destination, inputs.paths, read, outputs, templates)
    if build != header.build or not is_known(build):
        return None
    return Dependencies(
        tuple(sorted([str(file.path) for file in files])),
        tuple([str(destination.job.root / each.path) for each in read]),
    )


def _is_as_written(file: OwnFile, options: str) -> bool:
    return not file.is_edited and file.header.version == __version__ and file.header.options == options


def _read(header: Header, root: Path, hashed: MutableMapping[str, InputHash]) -> tuple[InputHash, ...]:
    """The files that a header names, as they are now; those that are not there are left out."""
    for each in header.inputs:
        if each.path not in hashed:
            with suppress(OSError):
                hashed[each.path] = input_hash(root / each.path, root)
    return tuple([hashed[each.path] for each in header.inputs if each.path in hashed])


def _is_overtaken(path: str, known: Collection[str]) -> bool:
    """Whether a file has appeared that imports would find in place of this one: `a.ts` before `a.d.ts` or `a/index.ts`."""
    suffix = next((each for each in _ORDER if path.endswith(each)), None)
    if suffix is None:
        return False
    stem = path.removesuffix(suffix)
    rivals = [stem + each for each in _PRECEDING[suffix]]
    if os.path.basename(stem) == "index":
        rivals += [os.path.dirname(stem) + each for each in _ORDER]
    return any(rival not in known and os.path.isfile(rival) for rival in rivals)
