# Made by Typeferry 0.1.0, job 0dce036d08e2. Do not edit: change the input and generate again.
# options: target=dataclass, docs_base_url=https://platform.openai.com
# body: sha256:276e01a1ea4e43ec792b7d06258b6e3fd3b8a59ac65a6445615a5ee3f1cf680e

from collections.abc import Callable
from dataclasses import MISSING, dataclass, field, fields
from datetime import datetime
from enum import Enum
from json import dumps
from reprlib import recursive_repr
from typing import Any, Final, Self

__all__ = ["UNSET", "DataError", "Unset"]


NOTHING: Final[Any] = ...
"""What stands for a value that is not there: also in a copy, and in another process."""


class DataError(ValueError):
    """Data is not what its type says: `path` leads to the value, `expected` says what belongs there."""

    def __init__(self, expected: str, value: object) -> None:
        super().__init__(expected, value)
        self.expected = expected
        self.value = value
        self.path: list[str | int] = []

    def within(self, step: str | int, *, or_null: bool = False) -> Self:
        """Say that the value is somewhere in that property or item, which with `or_null` may be null as well."""
        if or_null and not self.path:
            self.expected += " or null"
        self.path.insert(0, step)
        return self

    def __str__(self) -> str:
        path = ""
        for step in self.path:
            if isinstance(step, int):
                path += f"[{step}]"
            elif step.isidentifier():
                path += f".{step}" if path else step
            else:
                path += "[" + dumps(step) + "]"
        if self.value is NOTHING:
            found = "nothing"
        elif self.value is None or isinstance(self.value, (str, int, float)):
            found = dumps(self.value, ensure_ascii=False)
        else:
            found = type(self.value).__name__
        if len(found) > 60:
            found = found[:60] + "..."
        message = f"expected {self.expected}, got {found}"
        return f"{path}: {message}" if path else message


class Unset(Enum):
    """What a property is that may be null, and that is left out."""

    UNSET = "UNSET"


UNSET: Final = Unset.UNSET


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Record:
    """What all classes have in common: they keep what they do not know.

    To compare and to show objects is done here, for all of them: Python takes long to make methods for each class.
    """

    additional_properties: dict[str, Any] = field(default_factory=dict[str, Any])
    """What the data has beside the properties that the class declares."""

    def __eq__(self, other: object) -> bool:
        if self.__class__ is not other.__class__:
            return NotImplemented
        return all(
            getattr(self, each.name) == getattr(other, each.name)
            for each in fields(self)
        )

    @recursive_repr("...")
    def __repr__(self) -> str:
        """Show what is there, and leave out what is not."""
        unknown, *members = fields(self)
        members.append(unknown)
        shown = ", ".join(
            [
                f"{each.name}={value!r}"
                for each in members
                if (value := getattr(self, each.name)) is not each.default
                and (value or each.default_factory is MISSING)
            ]
        )
        return f"{self.__class__.__qualname__}({shown})"


class IsoDatetime(datetime):
    """A date and time that knows the text which it was read from."""

    text: str | None = None


def dump_date(value: datetime, /) -> str:
    """Write a date and time in ISO 8601."""
    if isinstance(value, IsoDatetime) and value.text is not None:
        return value.text
    return value.isoformat().replace("+00:00", "Z")


def parse_date(value: Any, /) -> datetime:
    """Read a date and time in ISO 8601."""
    if type(value) is str:
        try:
            result = IsoDatetime.fromisoformat(value)
        except ValueError:
            pass
        else:
            result.text = value
            return result
    raise DataError("a date and time in ISO 8601", value)


def dump_value(value: Any, /) -> Any:
    """Make JSON data of a value, whatever it is."""
    kind = value.__class__
    if kind is str or kind is int or kind is float or value is None:
        return value
    if kind is list or kind is tuple:
        return [dump_value(item) for item in value]
    if kind is dict:
        return {key: dump_value(item) for key, item in value.items()}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return dump_date(value)
    return value.to_dict() if hasattr(value, "to_dict") else value


def count_unknown(value: Any, /) -> int:
    """Count the keys in a value that no class declares."""
    kind = value.__class__
    if kind is list or kind is tuple:
        return sum(map(count_unknown, value))
    if kind is dict:
        return len(value) + sum(map(count_unknown, value.values()))
    if isinstance(value, Record):
        return sum([count_unknown(getattr(value, each.name)) for each in fields(value)])
    return 0


def parse_closest(value: Any, expected: str, /, *parsers: Callable[[Any], Any]) -> Any:
    """Read a value as the one of several types that declares most of its keys, of equal ones the first.

    The error is that of the type that comes furthest. What is there and wrong tells more than what is missing, but one
    text in the place of another tells that this type is not meant.
    """

    def nearness(error: DataError) -> tuple[int, int]:
        if error.value is NOTHING:
            return len(error.path), 1
        is_quoted = error.expected[:1] == error.expected[-1:] == '"'
        is_one_text = is_quoted and error.expected.count('"') == 2
        return len(error.path), 0 if is_one_text else 2

    fitting: dict[int, Any] = {}
    closest = DataError(expected, value)
    for parse in parsers:
        try:
            result = parse(value)
        except DataError as error:
            if nearness(error) > nearness(closest):
                closest = error
            continue
        unknown = count_unknown(result)
        if unknown == 0:
            return result
        fitting.setdefault(unknown, result)
    if fitting:
        return fitting[min(fitting)]
    raise closest
