"""The short way: headers alone tell that a job's files are up to date, and nothing heavy is imported."""

from collections.abc import Collection, Mapping
from pathlib import Path

from typeferry import __version__
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
from typeferry.pipeline.known_builds import is_known
from typeferry.writer import Dependencies, InputHash, OwnFile

#: The suffixes that an import tries, longest first, and which of them it tries before each.
_ORDER = (".d.ts", ".tsx", ".ts")
_PRECEDING: Mapping[str, tuple[str, ...]] = {".ts": (), ".tsx": (".ts",), ".d.ts": (".ts", ".tsx")}


def fresh(destination: Destination, inputs: Inputs, own: Collection[OwnFile], *, strict: bool) -> Dependencies | None:
    """What the files of a destination are made of, if they are up to date; None where only a full run can tell.

    `own` are the files of ours in its folder. A file that somebody edited is not up to date.
    """
    folder = destination.folder
    if folder is None or inputs.stdin is not None:
        return None
    job = job_id(destination)
    files = [file for file in own if file.header.job == job]
    carrier = next((file for file in files if file.header.build), None)
    if carrier is None or not all(_is_as_written(file, destination) for file in files):
        return None
    header = carrier.header
    if strict and header.warnings:
        return None
    root = destination.job.root
    paths = [root / each.path for each in header.inputs]
    read = _hashes(paths, root)
    if read is None or read != header.inputs or any(_is_overtaken(path, paths) for path in paths):
        return None
    outputs = {file.path.relative_to(folder).as_posix(): output_state(file.header) for file in files}
    templates = templates_digest(destination.job)
    build = build_digest(destination, inputs.paths, read, outputs, templates)
    if build != header.build or not is_known(build):
        return None
    return Dependencies(tuple(sorted([str(file.path) for file in files])), tuple([str(path) for path in paths]))


def _is_as_written(file: OwnFile, destination: Destination) -> bool:
    header = file.header
    return not file.is_edited and header.version == __version__ and header.options == options_line(destination)


def _hashes(paths: list[Path], root: Path) -> tuple[InputHash, ...] | None:
    try:
        return tuple([input_hash(path, root) for path in paths])
    except OSError:
        return None


def _is_overtaken(path: Path, known: Collection[Path]) -> bool:
    """Whether a file has appeared that imports would find in place of this one: `a.ts` before `a.d.ts` or `a/index.ts`."""
    suffix = next((each for each in _ORDER if path.name.endswith(each)), None)
    if suffix is None:
        return False
    stem = path.name.removesuffix(suffix)
    rivals = [path.with_name(stem + each) for each in _PRECEDING[suffix]]
    if stem == "index":
        rivals += [path.parent.with_name(path.parent.name + each) for each in _ORDER]
    return any(rival not in known and rival.is_file() for rival in rivals)
