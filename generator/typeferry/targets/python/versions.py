"""Which names a version of Python has, and where: what it lacks comes from `typing_extensions`."""

from collections.abc import Mapping
from typing import Literal

PythonVersion = Literal["3.10", "3.11", "3.12", "3.13", "3.14"]

_EXTENSIONS = "typing_extensions"
_SINCE: Mapping[str, tuple[str, int]] = {
    "Never": ("typing", 11),
    "NotRequired": ("typing", 11),
    "Self": ("typing", 11),
    "Unpack": ("typing", 11),
    "TypeAliasType": ("typing", 12),
    "ReadOnly": ("typing", 13),
    "TypeVar": ("typing", 13),  # with defaults; without them `typing` has always had it
    "deprecated": ("warnings", 13),
}
"""The module of the standard library that has a name, and the minor version from which on."""

#: From these versions on: statements for aliases, parameters in brackets for generics, and defaults for these.
_STATEMENTS, _DEFAULTS, _STARS, _ISO_DATES = 12, 13, 11, 11


def home(module: str, name: str, version: PythonVersion) -> str:
    """The module from which a name is imported, where `typing` or `typing_extensions` is asked for it."""
    if name not in _SINCE or module not in ("typing", _EXTENSIONS) or (module == "typing" and name == "TypeVar"):
        return module
    standard, since = _SINCE[name]
    return standard if minor(version) >= since else _EXTENSIONS


def minor(version: PythonVersion) -> int:
    """The number behind the dot."""
    return int(version.partition(".")[2])


def has_type_statements(version: PythonVersion) -> bool:
    """Whether there is `type X = ...`, and `class X[T]`."""
    return minor(version) >= _STATEMENTS


def has_parameter_defaults(version: PythonVersion) -> bool:
    """Whether there is `class X[T = int]`."""
    return minor(version) >= _DEFAULTS


def has_stars(version: PythonVersion) -> bool:
    """Whether there is `tuple[int, *tuple[str, ...]]`, and `StrEnum` with it."""
    return minor(version) >= _STARS


def reads_iso_dates(version: PythonVersion) -> bool:
    """Whether `datetime.fromisoformat` reads all of ISO 8601, above all the Z that JavaScript writes."""
    return minor(version) >= _ISO_DATES
