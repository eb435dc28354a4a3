# Made by Typeferry 0.1.0, job 0dce036d08e2. Do not edit: change the input and generate again.
# options: target=dataclass, docs_base_url=https://platform.openai.com
# input: input/harbour.ts sha256:ebe3f75279acd3abe79bd8ab7e0456ef91aadf3e991994f7d92dfabab3e85997
# body: sha256:1e1367ab0d395395ada97fd1eaf719577afd42cb1990766646a131294c0ad9e6

"""The protocol that ships and a harbour office speak: an invented one, which shows what Typeferry reads."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from re import compile
from typing import Any, Literal, Self, TypeAlias

from ._conversion import (
    NOTHING,
    UNSET,
    DataError,
    Record,
    Unset,
    dump_date,
    dump_value,
    parse_closest,
    parse_date,
)
from .units import (
    Metres,
    Outcome,
    Page,
    Position,
    Problem,
    Timestamp,
    dump_outcome,
    dump_position,
    parse_outcome,
    parse_position,
)

__all__ = [
    "UNSET",
    "AnyResult",
    "Berth",
    "BerthQuay",
    "BerthReply",
    "BerthReplyReason",
    "BerthRequest",
    "BerthServices",
    "Call",
    "CallName",
    "Calls",
    "CallsBerthsFree",
    "CallsBerthsFreeParams",
    "CallsShipsFind",
    "CallsShipsFindParams",
    "CallsShipsList",
    "CallsShipsListParams",
    "Cargo",
    "CargoBulk",
    "CargoCrate",
    "CargoPassengers",
    "DataError",
    "Drive",
    "Entry",
    "Envelope",
    "Flag",
    "ListShips",
    "Listener",
    "Message",
    "MessageKind",
    "PartialSize",
    "Priority",
    "Report",
    "Ship",
    "ShipId",
    "Size",
    "Unset",
    "dump_any_result",
    "dump_cargo",
    "dump_message",
    "parse_any_result",
    "parse_berth_quay",
    "parse_call_name",
    "parse_cargo",
    "parse_drive",
    "parse_flag",
    "parse_message",
    "parse_message_kind",
    "parse_priority",
    "parse_ship_id",
]


_matches = compile(
    "ship:(?:\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)\\s*|\\s+)"
).fullmatch


_matches_2 = compile(
    "north-(?:\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)\\s*|\\s+)"
).fullmatch


_matches_3 = compile(
    "south-(?:\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)\\s*|\\s+)"
).fullmatch


_matches_4 = compile(
    "island-(?:\\s*(?:[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)\\s*|\\s+)"
).fullmatch


ShipId: TypeAlias = str
"""The name under which a ship is known, such as `ship:9074729`."""


class Drive(StrEnum):
    """How a ship is driven."""

    Sail = "sail"
    """Wind, and nothing else."""
    Motor = "motor"
    Steam = "steam"
    """Deprecated: No ship of this kind is left."""


class Priority(IntEnum):
    """How urgent a message is."""

    Routine = 0
    Urgent = 5
    Distress = 10


Flag: TypeAlias = Literal["denmark", "sweden", "norway"]
"""One of the flags that the office knows."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Envelope(Record):
    """What every message has."""

    from_: ShipId | Literal["office"]
    """Who sends it. A keyword in Python, and a property all the same."""
    id: str
    """Never the same twice."""
    sent: Timestamp
    priority: Priority | None = None
    """Default: Priority.Routine"""
    inReplyTo: str | None | Unset = UNSET
    """What it answers, if it is an answer; `null` if that was lost."""
    x_extensions: dict[str, object] | None = None
    """What no version of the protocol knows yet."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "from", NOTHING)
            if (
                value.__class__ is not str or not _matches(value)
            ) and value != "office":
                raise DataError('`ship:${number}` or "office"', value)
            self.from_ = value
            value = rest.pop(at := "id", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.id = value
            value = rest.pop(at := "sent", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.sent = value
            self.priority = None
            if (at := "priority") in rest:
                value = rest.pop(at)
                self.priority = parse_priority(value)
            self.inReplyTo = UNSET
            if (at := "inReplyTo") in rest:
                value = rest.pop(at)
                if value.__class__ is not str and value is not None:
                    raise DataError("a string or null", value)
                self.inReplyTo = value
            self.x_extensions = None
            if (at := "x-extensions") in rest:
                value = rest.pop(at)
                self.x_extensions = _parse_object_dict(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "from": self.from_,
            "id": self.id,
            "sent": self.sent,
        }
        if self.priority is not None:
            data["priority"] = self.priority.value
        if self.inReplyTo is not UNSET:
            data["inReplyTo"] = self.inReplyTo
        if self.x_extensions is not None:
            data["x-extensions"] = dict(self.x_extensions)
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Report(Envelope):
    """A ship tells where it is."""

    kind: Literal["report"]
    position: Position
    course: float
    """The course over ground in degrees.

    Minimum: 0

    Exclusive maximum: 360
    """
    speed: float | None
    """Knots, or `null` at anchor."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        self = super(Report, cls).from_dict(data)
        rest: dict[str, Any] = dict(self.additional_properties)
        at = ""
        try:
            value = rest.pop(at := "kind", NOTHING)
            if value != "report":
                raise DataError('"report"', value)
            self.kind = value
            value = rest.pop(at := "position", NOTHING)
            self.position = parse_position(value)
            value = rest.pop(at := "course", NOTHING)
            if value.__class__ not in (int, float):
                raise DataError("a number", value)
            self.course = value
            value = rest.pop(at := "speed", NOTHING)
            if value.__class__ not in (int, float) and value is not None:
                raise DataError("a number or null", value)
            self.speed = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data = Envelope.to_dict(self)
        data["kind"] = self.kind
        data["position"] = dump_position(self.position)
        data["course"] = self.course
        data["speed"] = self.speed
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Size(Record):
    """Outer measures."""

    length: Metres
    beam: Metres
    draught: Metres

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "length", NOTHING)
            if value.__class__ not in (int, float):
                raise DataError("a number", value)
            self.length = value
            value = rest.pop(at := "beam", NOTHING)
            if value.__class__ not in (int, float):
                raise DataError("a number", value)
            self.beam = value
            value = rest.pop(at := "draught", NOTHING)
            if value.__class__ not in (int, float):
                raise DataError("a number", value)
            self.draught = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "length": self.length,
            "beam": self.beam,
            "draught": self.draught,
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CargoBulk(Record):
    """A member of `Cargo`."""

    type: Literal["bulk"]
    good: str
    tonnes: float

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "type", NOTHING)
            if value != "bulk":
                raise DataError('"bulk"', value)
            self.type = value
            value = rest.pop(at := "good", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.good = value
            value = rest.pop(at := "tonnes", NOTHING)
            if value.__class__ not in (int, float):
                raise DataError("a number", value)
            self.tonnes = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "good": self.good,
            "tonnes": self.tonnes,
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CargoPassengers(Record):
    """A member of `Cargo`."""

    type: Literal["passengers"]
    count: float

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "type", NOTHING)
            if value != "passengers":
                raise DataError('"passengers"', value)
            self.type = value
            value = rest.pop(at := "count", NOTHING)
            if value.__class__ not in (int, float):
                raise DataError("a number", value)
            self.count = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "count": self.count,
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CargoCrate(Record):
    """A member of `Cargo`."""

    type: Literal["crate"]
    mark: str
    content: "list[Cargo]"

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "type", NOTHING)
            if value != "crate":
                raise DataError('"crate"', value)
            self.type = value
            value = rest.pop(at := "mark", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.mark = value
            value = rest.pop(at := "content", NOTHING)
            self.content = _parse_cargo_list(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "type": self.type,
            "mark": self.mark,
            "content": [dump_cargo(item) for item in self.content],
        }
        data.update(self.additional_properties)
        return data


Cargo: TypeAlias = CargoBulk | CargoCrate | CargoPassengers
"""What a ship carries; a crate may hold others."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Ship(Record):
    """A ship, as its papers describe it."""

    id: ShipId
    name: str
    class_: Literal["ferry", "freighter", "yacht", "tug"]
    flag: Flag
    drive: Drive
    size: Size
    cargo: list[Cargo] | None = None
    track: tuple[Position, *tuple[Position, ...]]
    """Positions of the last days, the newest last; at least one."""
    marks: dict[str, bool]
    """Marks that other offices have put on the ship."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "id", NOTHING)
            if value.__class__ is not str or not _matches(value):
                raise DataError("`ship:${number}`", value)
            self.id = value
            value = rest.pop(at := "name", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.name = value
            value = rest.pop(at := "class", NOTHING)
            if value not in ("ferry", "freighter", "yacht", "tug"):
                raise DataError('"ferry", "freighter", "yacht" or "tug"', value)
            self.class_ = value
            value = rest.pop(at := "flag", NOTHING)
            if value not in ("denmark", "sweden", "norway"):
                raise DataError('"denmark", "sweden" or "norway"', value)
            self.flag = value
            value = rest.pop(at := "drive", NOTHING)
            self.drive = parse_drive(value)
            value = rest.pop(at := "size", NOTHING)
            self.size = Size.from_dict(value)
            self.cargo = None
            if (at := "cargo") in rest:
                value = rest.pop(at)
                self.cargo = _parse_cargo_list(value)
            value = rest.pop(at := "track", NOTHING)
            self.track = _parse_position_and_position_tuple(value)
            value = rest.pop(at := "marks", NOTHING)
            self.marks = _parse_bool_dict(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "class": self.class_,
            "flag": self.flag,
            "drive": self.drive.value,
            "size": self.size.to_dict(),
            "track": [dump_position(item) for item in self.track],
            "marks": dict(self.marks),
        }
        if self.cargo is not None:
            data["cargo"] = [dump_cargo(item) for item in self.cargo]
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BerthRequest(Envelope):
    """A ship asks for a berth. See `Berth`."""

    kind: Literal["berth.request"]
    ship: Ship
    stay: tuple[Timestamp, Timestamp]
    """From when, and until when."""
    wishes: list[str] | None = None
    """Berths that would do, the best first."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        self = super(BerthRequest, cls).from_dict(data)
        rest: dict[str, Any] = dict(self.additional_properties)
        at = ""
        try:
            value = rest.pop(at := "kind", NOTHING)
            if value != "berth.request":
                raise DataError('"berth.request"', value)
            self.kind = value
            value = rest.pop(at := "ship", NOTHING)
            self.ship = Ship.from_dict(value)
            value = rest.pop(at := "stay", NOTHING)
            self.stay = _parse_timestamp_and_timestamp_tuple(value)
            self.wishes = None
            if (at := "wishes") in rest:
                value = rest.pop(at)
                self.wishes = _parse_berth_request_wishes(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data = Envelope.to_dict(self)
        data["kind"] = self.kind
        data["ship"] = self.ship.to_dict()
        data["stay"] = list(self.stay)
        if self.wishes is not None:
            data["wishes"] = list(self.wishes)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BerthReplyReason(Record):
    """The type of `BerthReply.reason`."""

    code: Literal["full", "draught", "customs"] | str
    """A machine-readable code."""
    text: dict[str, str]
    """For people, in the languages that the office speaks."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "code", NOTHING)
            if (
                value not in ("full", "draught", "customs")
                and value.__class__ is not str
            ):
                raise DataError('"full", "draught", "customs" or a string', value)
            self.code = value
            value = rest.pop(at := "text", NOTHING)
            self.text = _parse_str_dict(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "code": self.code,
            "text": dict(self.text),
        }
        data.update(self.additional_properties)
        return data


BerthQuay: TypeAlias = Literal["north", "south", "island"]
"""The quays of the harbour."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class PartialSize(Record):
    """The type `Partial<Size>`."""

    length: Metres | None = None
    beam: Metres | None = None
    draught: Metres | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            self.length = None
            if (at := "length") in rest:
                value = rest.pop(at)
                if value.__class__ not in (int, float):
                    raise DataError("a number", value)
                self.length = value
            self.beam = None
            if (at := "beam") in rest:
                value = rest.pop(at)
                if value.__class__ not in (int, float):
                    raise DataError("a number", value)
                self.beam = value
            self.draught = None
            if (at := "draught") in rest:
                value = rest.pop(at)
                if value.__class__ not in (int, float):
                    raise DataError("a number", value)
                self.draught = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.length is not None:
            data["length"] = self.length
        if self.beam is not None:
            data["beam"] = self.beam
        if self.draught is not None:
            data["draught"] = self.draught
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BerthServices(Record):
    """What is there at a berth, and what it costs a day; what costs nothing is `true`."""

    water: float | Literal[True] | None = None
    power: float | Literal[True] | None = None
    crane: float | Literal[True] | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            self.water = None
            if (at := "water") in rest:
                value = rest.pop(at)
                if value is not True and value.__class__ not in (int, float):
                    raise DataError("a number or true", value)
                self.water = value
            self.power = None
            if (at := "power") in rest:
                value = rest.pop(at)
                if value is not True and value.__class__ not in (int, float):
                    raise DataError("a number or true", value)
                self.power = value
            self.crane = None
            if (at := "crane") in rest:
                value = rest.pop(at)
                if value is not True and value.__class__ not in (int, float):
                    raise DataError("a number or true", value)
                self.crane = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.water is not None:
            data["water"] = self.water
        if self.power is not None:
            data["power"] = self.power
        if self.crane is not None:
            data["crane"] = self.crane
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Berth(Record):
    """A place to moor."""

    name: str
    quay: BerthQuay
    limits: PartialSize
    services: BerthServices

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "name", NOTHING)
            if (
                (value.__class__ is not str or not _matches_2(value))
                and (value.__class__ is not str or not _matches_3(value))
                and (value.__class__ is not str or not _matches_4(value))
            ):
                raise DataError(
                    "`north-${number}`, `south-${number}` or `island-${number}`", value
                )
            self.name = value
            value = rest.pop(at := "quay", NOTHING)
            if value not in ("north", "south", "island"):
                raise DataError('"north", "south" or "island"', value)
            self.quay = value
            value = rest.pop(at := "limits", NOTHING)
            self.limits = PartialSize.from_dict(value)
            value = rest.pop(at := "services", NOTHING)
            self.services = BerthServices.from_dict(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "name": self.name,
            "quay": self.quay,
            "limits": self.limits.to_dict(),
            "services": self.services.to_dict(),
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class BerthReply(Envelope):
    """The office answers a request, or takes an answer back."""

    kind: Literal["berth.granted", "berth.refused"]
    berth: Berth | None = None
    reason: BerthReplyReason | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        self = super(BerthReply, cls).from_dict(data)
        rest: dict[str, Any] = dict(self.additional_properties)
        at = ""
        try:
            value = rest.pop(at := "kind", NOTHING)
            if value not in ("berth.granted", "berth.refused"):
                raise DataError('"berth.granted" or "berth.refused"', value)
            self.kind = value
            self.berth = None
            if (at := "berth") in rest:
                value = rest.pop(at)
                self.berth = Berth.from_dict(value)
            self.reason = None
            if (at := "reason") in rest:
                value = rest.pop(at)
                self.reason = BerthReplyReason.from_dict(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data = Envelope.to_dict(self)
        data["kind"] = self.kind
        if self.berth is not None:
            data["berth"] = self.berth.to_dict()
        if self.reason is not None:
            data["reason"] = self.reason.to_dict()
        return data


Message: TypeAlias = Report | BerthRequest | BerthReply
"""Everything that goes over the wire."""


MessageKind: TypeAlias = Literal[
    "report", "berth.request", "berth.granted", "berth.refused"
]
"""The kinds of messages there are."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Entry(Record):
    """What the office keeps of a ship: what its papers say, without what it tells itself."""

    id: ShipId
    name: str
    class_: Literal["ferry", "freighter", "yacht", "tug"]
    flag: Flag
    drive: Drive
    size: Size
    marks: dict[str, bool]
    """Marks that other offices have put on the ship."""
    berth: Berth | None
    since: datetime

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "id", NOTHING)
            if value.__class__ is not str or not _matches(value):
                raise DataError("`ship:${number}`", value)
            self.id = value
            value = rest.pop(at := "name", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.name = value
            value = rest.pop(at := "class", NOTHING)
            if value not in ("ferry", "freighter", "yacht", "tug"):
                raise DataError('"ferry", "freighter", "yacht" or "tug"', value)
            self.class_ = value
            value = rest.pop(at := "flag", NOTHING)
            if value not in ("denmark", "sweden", "norway"):
                raise DataError('"denmark", "sweden" or "norway"', value)
            self.flag = value
            value = rest.pop(at := "drive", NOTHING)
            self.drive = parse_drive(value)
            value = rest.pop(at := "size", NOTHING)
            self.size = Size.from_dict(value)
            value = rest.pop(at := "marks", NOTHING)
            self.marks = _parse_bool_dict(value)
            value = rest.pop(at := "berth", NOTHING)
            self.berth = None if value is None else Berth.from_dict(value)
            value = rest.pop(at := "since", NOTHING)
            self.since = parse_date(value)
        except DataError as error:
            error.within(at, or_null=at == "berth")
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "name": self.name,
            "class": self.class_,
            "flag": self.flag,
            "drive": self.drive.value,
            "size": self.size.to_dict(),
            "marks": dict(self.marks),
            "berth": None if self.berth is None else self.berth.to_dict(),
            "since": dump_date(self.since),
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CallsShipsListParams(Record):
    """The type of `Calls.ships/list.params`."""

    flag: Flag | None = None
    page: str | None = None

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            self.flag = None
            if (at := "flag") in rest:
                value = rest.pop(at)
                if value not in ("denmark", "sweden", "norway"):
                    raise DataError('"denmark", "sweden" or "norway"', value)
                self.flag = value
            self.page = None
            if (at := "page") in rest:
                value = rest.pop(at)
                if value.__class__ is not str:
                    raise DataError("a string", value)
                self.page = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {}
        if self.flag is not None:
            data["flag"] = self.flag
        if self.page is not None:
            data["page"] = self.page
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CallsShipsList(Record):
    """The type of `Calls.ships/list`."""

    params: CallsShipsListParams
    result: Outcome[Page[Entry], Problem]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "params", NOTHING)
            self.params = CallsShipsListParams.from_dict(value)
            value = rest.pop(at := "result", NOTHING)
            self.result = parse_outcome(
                value,
                lambda value: Page.from_dict(value, Entry.from_dict),
                Problem.from_dict,
            )
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "params": self.params.to_dict(),
            "result": dump_outcome(self.result),
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CallsShipsFindParams(Record):
    """The type of `Calls.ships/find.params`."""

    id: ShipId

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "id", NOTHING)
            if value.__class__ is not str or not _matches(value):
                raise DataError("`ship:${number}`", value)
            self.id = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CallsShipsFind(Record):
    """The type of `Calls.ships/find`."""

    params: CallsShipsFindParams
    result: Outcome[Entry, Problem]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "params", NOTHING)
            self.params = CallsShipsFindParams.from_dict(value)
            value = rest.pop(at := "result", NOTHING)
            self.result = parse_outcome(value, Entry.from_dict, Problem.from_dict)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "params": self.params.to_dict(),
            "result": dump_outcome(self.result),
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CallsBerthsFreeParams(Record):
    """The type of `Calls.berths/free.params`."""

    at: Timestamp
    size: Size

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "at", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.at = value
            value = rest.pop(at := "size", NOTHING)
            self.size = Size.from_dict(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "at": self.at,
            "size": self.size.to_dict(),
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class CallsBerthsFree(Record):
    """The type of `Calls.berths/free`."""

    params: CallsBerthsFreeParams
    result: Outcome[Page[Berth], Problem]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "params", NOTHING)
            self.params = CallsBerthsFreeParams.from_dict(value)
            value = rest.pop(at := "result", NOTHING)
            self.result = parse_outcome(
                value,
                lambda value: Page.from_dict(value, Berth.from_dict),
                Problem.from_dict,
            )
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "params": self.params.to_dict(),
            "result": dump_outcome(self.result),
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Calls(Record):
    """The calls of the office, by name."""

    ships_list: CallsShipsList
    ships_find: CallsShipsFind
    berths_free: CallsBerthsFree

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "ships/list", NOTHING)
            self.ships_list = CallsShipsList.from_dict(value)
            value = rest.pop(at := "ships/find", NOTHING)
            self.ships_find = CallsShipsFind.from_dict(value)
            value = rest.pop(at := "berths/free", NOTHING)
            self.berths_free = CallsBerthsFree.from_dict(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "ships/list": self.ships_list.to_dict(),
            "ships/find": self.ships_find.to_dict(),
            "berths/free": self.berths_free.to_dict(),
        }
        data.update(self.additional_properties)
        return data


CallName: TypeAlias = Literal["ships/list", "ships/find", "berths/free"]
"""The name of a call."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Call(Record):
    """A call as it goes over the wire."""

    call: CallName
    params: CallsShipsListParams | CallsShipsFindParams | CallsBerthsFreeParams

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "call", NOTHING)
            if value not in ("ships/list", "ships/find", "berths/free"):
                raise DataError('"ships/list", "ships/find" or "berths/free"', value)
            self.call = value
            value = rest.pop(at := "params", NOTHING)
            self.params = _parse_call_params(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "call": self.call,
            "params": self.params.to_dict(),
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class ListShips(Record):
    """The call that asks for the ships."""

    call: Literal["ships/list"]
    params: CallsShipsListParams

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "call", NOTHING)
            if value != "ships/list":
                raise DataError('"ships/list"', value)
            self.call = value
            value = rest.pop(at := "params", NOTHING)
            self.params = CallsShipsListParams.from_dict(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "call": self.call,
            "params": self.params.to_dict(),
        }
        data.update(self.additional_properties)
        return data


AnyResult: TypeAlias = (
    Outcome[Page[Entry], Problem]
    | Outcome[Entry, Problem]
    | Outcome[Page[Berth], Problem]
)
"""What comes back, whatever was called."""


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class Listener(Record):
    """Listens to messages. Functions are no data, so this one has no counterpart in Python."""

    kinds: list[MessageKind]

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "kinds", NOTHING)
            self.kinds = _parse_message_kind_list(value)
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "kinds": list(self.kinds),
        }
        data.update(self.additional_properties)
        return data


def parse_ship_id(value: Any, /) -> ShipId:
    if value.__class__ is not str or not _matches(value):
        raise DataError("`ship:${number}`", value)
    checked: ShipId = value
    return checked


def parse_drive(value: Any, /) -> Drive:
    if value.__class__ is not str or value not in _DRIVE_MEMBERS:
        raise DataError('"sail", "motor" or "steam"', value)
    return _DRIVE_MEMBERS[value]


_DRIVE_MEMBERS: dict[object, Drive] = {
    "sail": Drive.Sail,
    "motor": Drive.Motor,
    "steam": Drive.Steam,
}


def parse_priority(value: Any, /) -> Priority:
    if (
        value.__class__ is not int
        and value.__class__ is not float
        or value not in _PRIORITY_MEMBERS
    ):
        raise DataError("0, 5 or 10", value)
    return _PRIORITY_MEMBERS[value]


_PRIORITY_MEMBERS: dict[object, Priority] = {
    0: Priority.Routine,
    5: Priority.Urgent,
    10: Priority.Distress,
}


def parse_flag(value: Any, /) -> Flag:
    if value not in ("denmark", "sweden", "norway"):
        raise DataError('"denmark", "sweden" or "norway"', value)
    checked: Flag = value
    return checked


def parse_cargo(value: Any, /) -> Cargo:
    kind = value.__class__
    if kind is dict:
        tag = value.get("type", NOTHING)
        if tag == "bulk":
            return CargoBulk.from_dict(value)
        if tag == "crate":
            return CargoCrate.from_dict(value)
        if tag == "passengers":
            return CargoPassengers.from_dict(value)
        raise DataError('"bulk", "crate" or "passengers"', tag).within("type")

    raise DataError("CargoBulk, CargoCrate or CargoPassengers", value)


def dump_cargo(value: Cargo, /) -> Any:
    return value.to_dict()


def parse_berth_quay(value: Any, /) -> BerthQuay:
    if value not in ("north", "south", "island"):
        raise DataError('"north", "south" or "island"', value)
    checked: BerthQuay = value
    return checked


def parse_message(value: Any, /) -> Message:
    kind = value.__class__
    if kind is dict:
        tag = value.get("kind", NOTHING)
        if tag == "report":
            return Report.from_dict(value)
        if tag == "berth.request":
            return BerthRequest.from_dict(value)
        if tag in ("berth.granted", "berth.refused"):
            return BerthReply.from_dict(value)
        raise DataError(
            '"report", "berth.request", "berth.granted" or "berth.refused"', tag
        ).within("kind")

    raise DataError("Report, BerthRequest or BerthReply", value)


def dump_message(value: Message, /) -> Any:
    return value.to_dict()


def parse_message_kind(value: Any, /) -> MessageKind:
    if value not in ("report", "berth.request", "berth.granted", "berth.refused"):
        raise DataError(
            '"report", "berth.request", "berth.granted" or "berth.refused"', value
        )
    checked: MessageKind = value
    return checked


def parse_call_name(value: Any, /) -> CallName:
    if value not in ("ships/list", "ships/find", "berths/free"):
        raise DataError('"ships/list", "ships/find" or "berths/free"', value)
    checked: CallName = value
    return checked


def parse_any_result(value: Any, /) -> AnyResult:
    kind = value.__class__
    closest: AnyResult
    if kind is dict:
        closest = parse_closest(
            value,
            "Outcome",
            lambda value: parse_outcome(
                value,
                lambda value: Page.from_dict(value, Entry.from_dict),
                Problem.from_dict,
            ),
            lambda value: parse_outcome(value, Entry.from_dict, Problem.from_dict),
            lambda value: parse_outcome(
                value,
                lambda value: Page.from_dict(value, Berth.from_dict),
                Problem.from_dict,
            ),
        )
        return closest

    raise DataError("Outcome", value)


def dump_any_result(value: AnyResult, /) -> Any:
    return dump_value(value)


def _parse_object_dict(value: Mapping[str, Any], /) -> dict[str, object]:
    if not isinstance(value, dict):
        raise DataError("an object", value)
    return dict(value)


def _parse_cargo_list(value: Sequence[Any], /) -> list[Cargo]:
    if not isinstance(value, list):
        raise DataError("an array", value)
    items: list[Cargo] = []
    try:
        for item in value:
            items.append(parse_cargo(item))
    except DataError as error:
        error.within(len(items))
        raise
    return items


def _parse_position_and_position_tuple(
    value: Any, /
) -> tuple[Position, *tuple[Position, ...]]:
    if value.__class__ is not list or len(value) < 1:
        raise DataError("an array of at least 1 item", value)
    items: list[Any] = []
    try:
        item = value[0]
        items.append(parse_position(item))
        for item in value[1:]:
            items.append(parse_position(item))
    except DataError as error:
        error.within(len(items))
        raise
    checked: tuple[Position, *tuple[Position, ...]] = tuple(items)
    return checked


def _parse_bool_dict(value: Mapping[str, Any], /) -> dict[str, bool]:
    if not isinstance(value, dict):
        raise DataError("an object", value)
    items: dict[str, bool] = {}
    key = ""
    try:
        for key, item in value.items():
            if item.__class__ is not bool:
                raise DataError("a boolean", item)
            items[key] = item
    except DataError as error:
        error.within(key)
        raise
    return items


def _parse_timestamp_and_timestamp_tuple(value: Any, /) -> tuple[Timestamp, Timestamp]:
    if value.__class__ is not list or len(value) != 2:
        raise DataError("an array of 2 items", value)
    items: list[Any] = []
    try:
        item = value[0]
        if item.__class__ is not str:
            raise DataError("a string", item)
        items.append(item)
        item = value[1]
        if item.__class__ is not str:
            raise DataError("a string", item)
        items.append(item)
    except DataError as error:
        error.within(len(items))
        raise
    checked: tuple[Timestamp, Timestamp] = tuple(items)
    return checked


def _parse_berth_request_wishes(value: Sequence[Any], /) -> list[str]:
    if not isinstance(value, list):
        raise DataError("an array", value)
    items: list[str] = []
    try:
        for item in value:
            if (
                (item.__class__ is not str or not _matches_2(item))
                and (item.__class__ is not str or not _matches_3(item))
                and (item.__class__ is not str or not _matches_4(item))
            ):
                raise DataError(
                    "`north-${number}`, `south-${number}` or `island-${number}`", item
                )
            items.append(item)
    except DataError as error:
        error.within(len(items))
        raise
    return items


def _parse_str_dict(value: Mapping[str, Any], /) -> dict[str, str]:
    if not isinstance(value, dict):
        raise DataError("an object", value)
    items: dict[str, str] = {}
    key = ""
    try:
        for key, item in value.items():
            if item.__class__ is not str:
                raise DataError("a string", item)
            items[key] = item
    except DataError as error:
        error.within(key)
        raise
    return items


def _parse_call_params(
    value: Any, /
) -> CallsShipsListParams | CallsShipsFindParams | CallsBerthsFreeParams:
    kind = value.__class__
    closest: CallsShipsListParams | CallsShipsFindParams | CallsBerthsFreeParams
    if kind is dict:
        closest = parse_closest(
            value,
            "CallsShipsListParams, CallsShipsFindParams or CallsBerthsFreeParams",
            CallsShipsListParams.from_dict,
            CallsShipsFindParams.from_dict,
            CallsBerthsFreeParams.from_dict,
        )
        return closest

    raise DataError(
        "CallsShipsListParams, CallsShipsFindParams or CallsBerthsFreeParams", value
    )


def _parse_message_kind_list(value: Sequence[Any], /) -> list[MessageKind]:
    if not isinstance(value, list):
        raise DataError("an array", value)
    items: list[MessageKind] = []
    try:
        for item in value:
            if item not in (
                "report",
                "berth.request",
                "berth.granted",
                "berth.refused",
            ):
                raise DataError(
                    '"report", "berth.request", "berth.granted" or "berth.refused"',
                    item,
                )
            items.append(item)
    except DataError as error:
        error.within(len(items))
        raise
    return items
