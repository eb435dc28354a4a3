"""The build hook of hatchling: `[tool.hatch.build.hooks.typeferry]`."""

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
        """Generates, and has what came of it packed even where git ignores it."""
        root = Path(self.root).resolve()
        for path in generate_for_build(root):
            if path.resolve().is_relative_to(root):
                build_data["artifacts"].append("/" + path.resolve().relative_to(root).as_posix())


@hookimpl
def hatch_register_build_hook() -> type[TypeferryBuildHook]:
    """What hatchling asks of the entry point."""
    return TypeferryBuildHook
