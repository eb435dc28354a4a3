"""Generating as a step of a package's build, for build backends."""

from typeferry.builds.generate import BuildError, generate_for_build

__all__ = ["BuildError", "generate_for_build"]
