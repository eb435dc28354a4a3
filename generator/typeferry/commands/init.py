"""`typeferry init`."""

import glob
import json
import os
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

import click

from typeferry.commands.run import DONE, FAILED
from typeferry.config.discover import CONFIG_NAME
from typeferry.writer import write_text

_TEMPLATE = """\
[tool.typeferry]
# Files, folders and globs, relative to this file.
input = {input}
# With several targets, each gets a folder of its own in here.
output = {output}
# "dataclass" (needs the standard library alone), "pydantic", "typeddict", "markdown": one or several.
target = {target}

# Names of fields: as in the TypeScript, or "snake_case" with aliases.
# naming = "snake_case"

# Take from doc comments what the types lost; `typeferry explain` shows what that would be.
# refine = "all"

# Types, in TypeScript, for what the TypeScript leaves open.
# [tool.typeferry.overrides]
# "FineTuningJob.result_files" = "Array<string>"
"""


@click.command("init")
@click.argument("input", nargs=-1, required=True)
@click.option("-o", "--output", default="generated", show_default=True, metavar="FOLDER", help="Where to write to.")
@click.option(
    "-t", "--target", multiple=True, default=["dataclass"], show_default=True, metavar="NAME", help="What to write."
)
def command(input: tuple[str, ...], output: str, target: tuple[str, ...]) -> None:
    """Write a first configuration for INPUT into the pyproject.toml of the working folder.

    What the file holds stays as it is, and a [tool.typeferry] in it is never written over.
    """
    missing = [each for each in input if not os.path.exists(each) and not glob.has_magic(each)]
    if missing:
        _fail(f"there is no file or folder '{missing[0]}'")
    path = Path(CONFIG_NAME)
    before = path.read_bytes().decode("utf-8", "replace") if path.exists() else ""
    try:
        tool = tomllib.loads(before).get("tool", {})
    except tomllib.TOMLDecodeError as error:
        _fail(f"{path} is not TOML: {error}")
    if "typeferry" in tool:
        _fail(f"{path} has a [tool.typeferry] already")
    text = _TEMPLATE.format(input=_listed(input), output=_quoted(output), target=_listed(target))
    failures = write_text(path.absolute(), f"{before.rstrip()}\n\n{text}" if before.strip() else text)
    if failures:
        _fail(failures[0].message)
    click.echo(f"typeferry: {path} now says what to generate: run 'typeferry generate'", err=True)
    sys.exit(DONE)


def _fail(message: str) -> NoReturn:
    click.echo(f"typeferry: {message}", err=True)
    sys.exit(FAILED)


def _listed(texts: Sequence[str]) -> str:
    return _quoted(texts[0]) if len(texts) == 1 else f"[{', '.join([_quoted(text) for text in texts])}]"


def _quoted(text: str) -> str:
    """A TOML string: JSON's are the same, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
