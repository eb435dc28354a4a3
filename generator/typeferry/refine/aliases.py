"""Aliases whose name says that their numbers are whole: `type integer = number`."""

import re

from typeferry.model import INTEGER, NUMBER, Type

_NAMES = re.compile(
    r"(?:u|unsigned|signed|positive|non_?negative)?_?(?:int|integer)_?(?:8|16|32|64|128)?(?:_t)?|(?:safe|big)_?integer"
    r"|u?(?:long|short|byte)|size_t|[ui](?:8|16|32|64)",
    re.ASCII,
)
#: `Long` may be a longitude: names in capitals must say "int".
_CAPITALIZED = re.compile(
    r"(?:U|Unsigned|Signed|Positive|NonNegative|Safe)?(?:Int|Integer)(?:8|16|32|64|128)?", re.ASCII
)


def integer_by_name(name: str, type: Type) -> Type | None:
    """`integer` where an alias of `number` is called so."""
    if type == NUMBER and (_NAMES.fullmatch(name) or _CAPITALIZED.fullmatch(name)):
        return INTEGER
    return None
