"""What a user can choose about the generated code."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from typeferry.targets.python.versions import PythonVersion


@dataclass(frozen=True, slots=True)
class TargetOptions:
    """The options of all targets; each target reads those that mean something to it."""

    bundle: bool = False
    """One module for everything instead of one for each source file."""
    naming: Literal["keep", "snake_case"] = "keep"
    """How properties are spelled in Python; their JSON names stay what they are."""
    namespace_names: Literal["path", "last"] = "path"
    """A type in a namespace takes its whole path for a name, or the last part alone."""
    rename: Mapping[str, str] = field(default_factory=dict[str, str])
    """Python names by TypeScript path: of types (`Name`, `Namespace.Name`) and of properties (`Name.property`)."""
    target_python: PythonVersion = "3.11"
    """The oldest Python that the generated code is for."""
    optional: Literal["missing", "none"] = "missing"
    """How Pydantic models spell a property that may be left out: `T | MISSING`, or `T | None`."""
    defer_build: bool = False
    """Whether Pydantic models are built when they are first used, which makes a module quicker to import."""
    readonly: bool = False
    """Whether TypedDicts say `ReadOnly` of readonly properties."""
    docs_base_url: str | None = None
    """What makes links to `/docs/...` in doc comments absolute."""
    constraints: bool = False
    """Whether Pydantic models enforce what tags such as `@minimum` say; tsc does not, so by default they are prose."""
    defaults: bool = False
    """Whether optional properties of Pydantic models have the values that `@default` names while they are left out."""
    templates: Path | None = None
    """A folder whose templates go before those that come with Typeferry."""
