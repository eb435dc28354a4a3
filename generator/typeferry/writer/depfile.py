"""The dependency file that make and ninja read: what was made, and what of."""

import os
import re
from collections.abc import Iterable
from typing import NamedTuple


class Dependencies(NamedTuple):
    """Files that were made, and all the files that they depend on."""

    outputs: tuple[str, ...]
    inputs: tuple[str, ...]


def depfile(rules: Iterable[Dependencies]) -> str:
    """The rules, and an empty rule for each input: so make does not stop where one is deleted later."""
    given = list(rules)
    lines: list[str] = []
    for rule in given:
        if rule.outputs:
            outputs = " ".join([_escaped(path) for path in rule.outputs])
            lines.append(f"{outputs}:" + "".join([f" \\\n  {_escaped(path)}" for path in rule.inputs]))
    inputs = dict.fromkeys([path for rule in given for path in rule.inputs])
    lines += [f"{_escaped(path)}:" for path in inputs]
    return "\n".join(lines) + "\n"


def _escaped(path: str) -> str:
    """The path as clang writes it, which make and ninja both read: backslashes double before what they escape, `$` always.

    The colon of a drive is none that ends the name of a target.
    """
    drive, rest = os.path.splitdrive(path)
    rest = re.sub(r"(\\*)([ \t#:])", lambda match: match[1] * 2 + "\\" + match[2], rest)
    return drive + rest.replace("$", "$$")
