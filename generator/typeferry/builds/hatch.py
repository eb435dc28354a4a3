"""The build hook of hatchling: `[tool.hatch.build.hooks.typeferry]`."""

import re
from pathlib import Path
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.plugin import hookimpl

from typeferry.builds.generate import generate_for_build


class TypeferryBuildHook(BuildHookInterface[BuilderConfig]):
    """Generates before a wheel or source distribution is put together."""

    PLUGIN_NAME = "typeferry"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Generates, and has what came of it packed even where git ignores it.

        A source distribution also gets what was read, for wheels are built from it.
        """
        built = generate_for_build(Path(self.root))
        paths = [*built.outputs, *built.inputs] if self.target_name == "sdist" else built.outputs
        build_data["artifacts"] += [f"/{_escaped(path)}" for path in paths]


def _escaped(path: str) -> str:
    """A path as the pattern that matches it alone; git's patterns are those of hatchling."""
    return re.sub(r"([\\*?\[\]! #])", r"\\\1", path)


@hookimpl
def hatch_register_build_hook() -> type[TypeferryBuildHook]:
    """What hatchling asks of the entry point."""
    return TypeferryBuildHook
