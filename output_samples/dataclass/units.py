# Made by Typeferry 0.1.0, job 0dce036d08e2. Do not edit: change the input and generate again.
# options: target=dataclass, docs_base_url=https://platform.openai.com
# input: input/units.ts sha256:9a2d4816232b614001ec49127c7eb40d5d5eceeb87ddc43c1ca4ea6ecf283944
# body: sha256:b1863e3708fae82c23429ab41dd98ed16943823a916d2bb92f75307ed7e62a95

"""Units and small types that the protocol of the harbour shares with other protocols."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Literal, Self, TypeAlias
from typing import TypeVar as TypeVar_

from typing_extensions import TypeAliasType, TypeVar

from ._conversion import NOTHING, DataError, Record, dump_value

__all__ = [
    "DataError",
    "Metres",
    "Outcome",
    "OutcomeFalse",
    "OutcomeTrue",
    "Page",
    "Position",
    "Problem",
    "Timestamp",
    "dump_outcome",
    "dump_position",
    "parse_metres",
    "parse_outcome",
    "parse_position",
    "parse_timestamp",
]


_Item = TypeVar_("_Item")


_Value = TypeVar_("_Value")


_OutcomeFailure = TypeVar_("_OutcomeFailure")


Position: TypeAlias = tuple[float, float] | tuple[float, float, float]
"""A point in WGS 84: longitude, latitude and, where it is known, the height above the sea in metres."""


Timestamp: TypeAlias = str
"""A moment in UTC, as ISO 8601 has it."""


Metres: TypeAlias = float
"""A length in metres."""


Item = TypeVar("Item")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Page(Record, Generic[Item]):
    """One page of a longer list."""

    items: list[Item]
    next: str | None
    """Where the next page begins; `null` on the last one."""
    total: int | None = None
    """The number of items in all pages.

    Minimum: 0
    """

    @classmethod
    def from_dict(
        cls: Any, data: Mapping[str, Any], parse_item: Callable[[Any], _Item], /
    ) -> "Page[_Item]":
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self: Page[_Item] = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "items", NOTHING)
            self.items = _parse_page_item_list(value, parse_item)
            value = rest.pop(at := "next", NOTHING)
            if value.__class__ is not str and value is not None:
                raise DataError("a string or null", value)
            self.next = value
            self.total = None
            if (at := "total") in rest:
                value = rest.pop(at)
                if value.__class__ is not int:
                    raise DataError("an integer", value)
                self.total = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "items": [dump_value(item) for item in self.items],
            "next": self.next,
        }
        if self.total is not None:
            data["total"] = self.total
        data.update(self.additional_properties)
        return data


Value = TypeVar("Value")


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutcomeTrue(Record, Generic[Value]):
    """A member of `Outcome`."""

    ok: Literal[True]
    value: Value

    @classmethod
    def from_dict(
        cls: Any, data: Mapping[str, Any], parse_value: Callable[[Any], _Value], /
    ) -> "OutcomeTrue[_Value]":
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self: OutcomeTrue[_Value] = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "ok", NOTHING)
            if value is not True:
                raise DataError("true", value)
            self.ok = value
            value = rest.pop(at := "value", NOTHING)
            if value is NOTHING:
                raise DataError("a value", NOTHING)
            self.value = parse_value(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "ok": self.ok,
            "value": dump_value(self.value),
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Problem(Record):
    """Something that went wrong, in the manner of RFC 9457."""

    title: str
    """A short name for the kind of problem."""
    status: Literal[400, 403, 404, 409, 500]
    """The HTTP status that goes with it."""
    detail: str | None = None
    additional_properties: dict[str, object] = field(default_factory=dict[str, object])

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "title", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.title = value
            value = rest.pop(at := "status", NOTHING)
            if value not in (400, 403, 404, 409, 500):
                raise DataError("400, 403, 404, 409 or 500", value)
            self.status = value
            self.detail = None
            if (at := "detail") in rest:
                value = rest.pop(at)
                if value.__class__ is not str:
                    raise DataError("a string", value)
                self.detail = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "title": self.title,
            "status": self.status,
        }
        if self.detail is not None:
            data["detail"] = self.detail
        data.update(self.additional_properties)
        return data


OutcomeFailure = TypeVar("OutcomeFailure", default=Problem)


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class OutcomeFalse(Record, Generic[OutcomeFailure]):
    """A member of `Outcome`."""

    ok: Literal[False]
    problem: OutcomeFailure

    @classmethod
    def from_dict(
        cls: Any,
        data: Mapping[str, Any],
        parse_failure: Callable[[Any], _OutcomeFailure],
        /,
    ) -> "OutcomeFalse[_OutcomeFailure]":
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self: OutcomeFalse[_OutcomeFailure] = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "ok", NOTHING)
            if value is not False:
                raise DataError("false", value)
            self.ok = value
            value = rest.pop(at := "problem", NOTHING)
            if value is NOTHING:
                raise DataError("a value", NOTHING)
            self.problem = parse_failure(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "ok": self.ok,
            "problem": dump_value(self.problem),
        }
        data.update(self.additional_properties)
        return data


Outcome = TypeAliasType(
    "Outcome",
    OutcomeTrue[Value] | OutcomeFalse[OutcomeFailure],
    type_params=(
        Value,
        OutcomeFailure,
    ),
)
"""What a request comes to: a value, or what went wrong."""


def parse_position(value: Any, /) -> Position:
    if value.__class__ is not list or not 2 <= len(value) <= 3:
        raise DataError("an array of 2 to 3 items", value)
    items: list[Any] = []
    try:
        item = value[0]
        if item.__class__ not in (int, float):
            raise DataError("a number", item)
        items.append(item)
        item = value[1]
        if item.__class__ not in (int, float):
            raise DataError("a number", item)
        items.append(item)
        if len(value) > 2:
            item = value[2]
            if item.__class__ not in (int, float):
                raise DataError("a number", item)
            items.append(item)
    except DataError as error:
        error.within(len(items))
        raise
    checked: Position = tuple(items)
    return checked


def dump_position(value: Position, /) -> Any:
    return list(value)


def parse_timestamp(value: Any, /) -> Timestamp:
    if value.__class__ is not str:
        raise DataError("a string", value)
    checked: Timestamp = value
    return checked


def parse_metres(value: Any, /) -> Metres:
    if value.__class__ not in (int, float):
        raise DataError("a number", value)
    checked: Metres = value
    return checked


def parse_outcome(
    value: Any,
    parse_value: Callable[[Any], _Value],
    parse_failure: Callable[[Any], _OutcomeFailure],
    /,
) -> Outcome[_Value, _OutcomeFailure]:
    kind = value.__class__
    if kind is dict:
        tag = value.get("ok", NOTHING)
        if tag is True:
            return OutcomeTrue.from_dict(value, parse_value)
        if tag is False:
            return OutcomeFalse.from_dict(value, parse_failure)
        raise DataError("true or false", tag).within("ok")

    raise DataError("OutcomeTrue or OutcomeFalse", value)


def dump_outcome(value: Outcome[Any, Any], /) -> Any:
    return value.to_dict()


def _parse_page_item_list(
    value: Sequence[Any], parse_item: Callable[[Any], _Item], /
) -> list[_Item]:
    if not isinstance(value, list):
        raise DataError("an array", value)
    items: list[_Item] = []
    try:
        for item in value:
            items.append(parse_item(item))
    except DataError as error:
        error.within(len(items))
        raise
    return items
