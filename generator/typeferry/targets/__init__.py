"""The targets: each makes files of a program."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType
from typing import Protocol

from typeferry.diagnostics import Diagnostic
from typeferry.model import Program
from typeferry.source import Source
from typeferry.targets.options import TargetOptions


@dataclass(frozen=True, slots=True)
class OutputFile:
    """A file to write, complete but for the header; `path` is relative to the output folder, with `/`.

    `sources` are those of the modules that it shows: the header names them.
    """

    path: str
    text: str
    sources: tuple[Source, ...] = ()


@dataclass(frozen=True, slots=True)
class Emitted:
    """What a target makes of a program."""

    files: tuple[OutputFile, ...]
    diagnostics: tuple[Diagnostic, ...] = ()


class Target(Protocol):
    """A kind of output."""

    @property
    def name(self) -> str: ...

    def emit(self, program: Program, options: TargetOptions) -> Emitted: ...


@dataclass(frozen=True, slots=True)
class BuiltinTarget:
    """A target whose module (with a function `emit`) is imported when it is first asked to emit."""

    name: str

    def emit(self, program: Program, options: TargetOptions) -> Emitted:
        emitted: Emitted = import_module(f"typeferry.targets.{self.name}").emit(program, options)
        return emitted


TARGETS: Mapping[str, Target] = MappingProxyType(
    {name: BuiltinTarget(name) for name in ("dataclass", "pydantic", "typeddict", "markdown")}
)
