"""The Jinja environment: templates print safe text alone, and hold no logic beyond loops, tests of a field and macros."""

import os
import sys
from functools import cache
from pathlib import Path

from jinja2 import ChoiceLoader, Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, Undefined
from markupsafe import Markup

from typeferry import __version__
from typeferry.render.safe import Safe, UnsafeText
from typeferry.render.template_root import template_root


@cache
def environment(overrides: Path | None = None) -> Environment:
    """The environment. A template in the folder `overrides` goes before the one of that name that Typeferry brings."""
    folders = [template_root()] if overrides is None else [overrides, template_root()]
    made = Environment(
        loader=ChoiceLoader([FileSystemLoader(folder) for folder in folders]),
        undefined=StrictUndefined,
        finalize=_finalize,
        # Macros then return Markup, which tells what they have printed (through `finalize`) from a plain string.
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
        bytecode_cache=_bytecode_cache(),
    )
    made.filters.clear()
    return made


def _bytecode_cache() -> FileSystemBytecodeCache | None:
    """Keeps compiled templates beside their texts, as Python keeps its own; None where it could not do so, or is not to."""
    if sys.dont_write_bytecode:
        return None
    folder = template_root() / "__pycache__"
    try:
        folder.mkdir(exist_ok=True)
    except OSError:
        return None
    return FileSystemBytecodeCache(str(folder), f"%s.{__version__}") if os.access(folder, os.W_OK) else None


def _finalize(value: object) -> Markup:
    if isinstance(value, Markup):
        return value
    if isinstance(value, Safe):
        return Markup(value)
    if isinstance(value, Undefined):
        return Markup(str(value))  # which raises, and says what is missing
    raise UnsafeText(f"a template prints {value!r}, which nothing has made safe")
