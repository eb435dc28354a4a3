"""All that a run's files depend on, for build tools."""

from collections.abc import Sequence
from pathlib import Path

from typeferry.config import Configuration
from typeferry.pipeline.build import package_files
from typeferry.render.template_root import template_root
from typeferry.writer import Dependencies


def with_settings(configuration: Configuration, dependencies: Sequence[Dependencies]) -> tuple[Dependencies, ...]:
    """The dependencies with all that decides besides the files that were read, added to each.

    That is the configuration, the `package.json`s of packages, and all templates, Typeferry's own among them.
    """
    folders = [template_root()]
    folders += [job.path("templates", job.options.templates) for job in configuration.jobs if job.options.templates]
    settings = [] if configuration.path is None else [str(configuration.path)]
    settings += [str(path) for folder in dict.fromkeys(folders) for path in _files(folder)]
    return tuple(
        [Dependencies(each.outputs, (*each.inputs, *_packages(each.inputs), *settings)) for each in dependencies]
    )


def _packages(inputs: Sequence[str]) -> list[str]:
    return [str(path) for path in package_files([Path(each) for each in inputs])]


def _files(folder: Path) -> list[Path]:
    return sorted([path for path in folder.rglob("*.jinja") if path.is_file()])
