"""The run: configuration in, files out; the short way where headers tell that nothing is to be done."""

from typeferry.pipeline.dependencies import with_settings
from typeferry.pipeline.run import Run, prepare

__all__ = ["Run", "prepare", "with_settings"]
