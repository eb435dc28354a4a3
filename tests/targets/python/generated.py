"""What tests get of generated code."""

import importlib
import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any, Protocol

from typeferry.diagnostics import Diagnostic


@dataclass(frozen=True, slots=True)
class Generated:
    """A package with what was generated."""

    package: str
    files: Mapping[str, str]
    diagnostics: tuple[Diagnostic, ...]

    def module(self, name: str) -> ModuleType:
        """The module, imported."""
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return importlib.import_module(f"{self.package}.{name}")

    def codes(self) -> list[str]:
        return [diagnostic.rule.code for diagnostic in self.diagnostics]


class Generate(Protocol):
    def __call__(self, source: str | Mapping[str, str], target: str = "pydantic", **options: Any) -> Generated: ...
