"""Markdown docs of the types: one page for each module, or one in all."""

from typeferry.targets.markdown.emit import emit

__all__ = ["emit"]
