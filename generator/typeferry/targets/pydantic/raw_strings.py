"""Regular expressions as Python has them: raw strings, with names for the long parts that recur."""

import re

from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, code
from typeferry.targets.pydantic.number_patterns import bigint_pattern, number_pattern
from typeferry.targets.python.speller import Speller

NAMED_PATTERNS = {"_NUMBER": number_pattern(), "_BIGINT": bigint_pattern()}
"""What has a name of its own in the modules that use it."""
_NAMED = re.compile("|".join(f"({re.escape(pattern)})" for pattern in NAMED_PATTERNS.values()))


def pattern_literal(pattern: str) -> Code:
    """`r"..."` where backslashes would have to be doubled otherwise, else a plain literal."""
    plain = string_literal(pattern)
    raw = _raw(pattern)
    return plain if raw is None or "\\" not in raw else Code(f'r"{raw}"')


def pattern_code(pattern: str, speller: Speller) -> Code:
    """The expression with its recurring parts by their names."""
    names: list[Identifier] = []
    texts = [""]
    end = 0
    for found in _NAMED.finditer(pattern):
        texts[-1] = pattern[end : found.start()]
        names.append(speller.private(list(NAMED_PATTERNS)[(found.lastindex or 1) - 1]))
        texts.append("")
        end = found.end()
    texts[-1] = pattern[end:]
    raws = [_raw(text) for text in texts]
    if not names or None in raws:
        return pattern_literal(pattern)
    doubled = [Code((raw or "").replace("{", "{{").replace("}", "}}")) for raw in raws]
    prefix = Code("rf" if any("\\" in raw for raw in doubled) else "f")
    body = doubled[0]
    for name, raw in zip(names, doubled[1:], strict=True):
        body = code("{}{{{}}}{}", body, name, raw)
    return code('{}"{}"', prefix, body)


def _raw(text: str) -> Code | None:
    """The inside of a raw string in double quotes, or None where it cannot be one."""
    escaped = string_literal(text)[1:-1].replace("\\\\", "")
    if '"' in text or "\\" in escaped or text.endswith("\\"):
        return None
    return Code(text)
