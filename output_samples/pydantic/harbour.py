# Made by Typeferry 0.1.0, job c9ec49a0532c. Do not edit: change the input and generate again.
# options: target=pydantic, docs_base_url=https://platform.openai.com
# input: input/harbour.ts sha256:ebe3f75279acd3abe79bd8ab7e0456ef91aadf3e991994f7d92dfabab3e85997
# body: sha256:9873df76d161bb76233c1b79072edd9ac47bddd7bcde1b1f709458ed1aa55022

"""The protocol that ships and a harbour office speak: an invented one, which shows what Typeferry reads."""

from datetime import datetime
from enum import IntEnum, StrEnum
from typing import Annotated, Any, Literal, TypeAlias, Unpack, get_args, get_origin

from pydantic import (
    MISSING,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from .units import Metres, Outcome, Page, Position, Problem, Timestamp

__all__ = [
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
]


_NUMBER = r"(?:\s*(?:[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+)\s*|\s+)"


@BeforeValidator
def _boolean(value: object) -> object:
    """Refuse 1 and 0, which Python takes for true and false."""
    if not isinstance(value, bool):
        raise PydanticCustomError("bool_type", "Input should be a valid boolean")
    return value


_True: TypeAlias = Annotated[Literal[True], _boolean]


class _NumberEnum:
    """Keeps true and false from being taken for 1 and 0."""

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        def check(value: object) -> object:
            if isinstance(value, bool):
                raise PydanticCustomError(
                    "number_type", "Input should be a valid number"
                )
            return value

        return core_schema.no_info_before_validator_function(check, handler(source))


class _VariadicTuple:
    """Lets Pydantic validate a tuple of which one element, `*tuple[T, ...]`, stands for any number."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        items: list[CoreSchema] = []
        rest: int | None = None
        for place, item in enumerate(get_args(source)):
            if get_origin(item) is Unpack:
                rest, item = place, get_args(get_args(item)[0])[0]
            elif getattr(item, "__unpacked__", False):
                rest, item = place, get_args(item)[0]
            items.append(handler.generate_schema(item))
        return core_schema.tuple_schema(items, variadic_item_index=rest, fail_fast=True)


class _Model(BaseModel):
    model_config = ConfigDict(
        extra="allow", validate_by_name=True, serialize_by_alias=True
    )


ShipId: TypeAlias = Annotated[str, Field(pattern=f"^ship:{_NUMBER}$")]
"""The name under which a ship is known, such as `ship:9074729`."""


class Drive(StrEnum):
    """How a ship is driven."""

    Sail = "sail"
    """Wind, and nothing else."""
    Motor = "motor"
    Steam = "steam"
    """Deprecated: No ship of this kind is left."""


class Priority(_NumberEnum, IntEnum):
    """How urgent a message is."""

    Routine = 0
    Urgent = 5
    Distress = 10


Flag: TypeAlias = Literal["denmark", "sweden", "norway"]
"""One of the flags that the office knows."""


class Envelope(_Model):
    """What every message has."""

    from_: ShipId | Literal["office"] = Field(
        validation_alias="from", serialization_alias="from"
    )
    """Who sends it. A keyword in Python, and a property all the same."""
    id: str
    """Never the same twice."""
    sent: Timestamp
    priority: Priority | MISSING = MISSING
    """Default: Priority.Routine"""
    inReplyTo: str | None | MISSING = MISSING
    """What it answers, if it is an answer; `null` if that was lost."""
    x_extensions: dict[str, object] | MISSING = Field(
        default=MISSING,
        validation_alias="x-extensions",
        serialization_alias="x-extensions",
    )
    """What no version of the protocol knows yet."""


class Report(Envelope):
    """A ship tells where it is."""

    kind: Literal["report"]
    position: Position
    course: int | float
    """The course over ground in degrees.

    Minimum: 0

    Exclusive maximum: 360
    """
    speed: int | float | None
    """Knots, or `null` at anchor."""


class Size(_Model):
    """Outer measures."""

    length: Metres
    beam: Metres
    draught: Metres


class CargoBulk(_Model):
    type: Literal["bulk"]
    good: str
    tonnes: int | float


class CargoPassengers(_Model):
    type: Literal["passengers"]
    count: int | float


class CargoCrate(_Model):
    type: Literal["crate"]
    mark: str
    content: "list[Cargo]"


Cargo: TypeAlias = Annotated[
    CargoBulk | CargoCrate | CargoPassengers, Field(discriminator="type")
]
"""What a ship carries; a crate may hold others."""


class Ship(_Model):
    """A ship, as its papers describe it."""

    id: ShipId
    name: str
    class_: Literal["ferry", "freighter", "yacht", "tug"] = Field(
        validation_alias="class", serialization_alias="class"
    )
    flag: Flag
    drive: Drive
    size: Size
    cargo: list[Cargo] | MISSING = MISSING
    track: Annotated[tuple[Position, *tuple[Position, ...]], _VariadicTuple()]
    """Positions of the last days, the newest last; at least one."""
    marks: dict[str, bool]
    """Marks that other offices have put on the ship."""


class BerthRequest(Envelope):
    """A ship asks for a berth. See `Berth`."""

    kind: Literal["berth.request"]
    ship: Ship
    stay: tuple[Timestamp, Timestamp]
    """From when, and until when."""
    wishes: (
        list[Annotated[str, Field(pattern=f"^(?:north|south|island)-{_NUMBER}$")]]
        | MISSING
    ) = MISSING
    """Berths that would do, the best first."""


class BerthReplyReason(_Model):
    code: Literal["full", "draught", "customs"] | str
    """A machine-readable code."""
    text: dict[str, str]
    """For people, in the languages that the office speaks."""


BerthQuay: TypeAlias = Literal["north", "south", "island"]
"""The quays of the harbour."""


class PartialSize(_Model):
    length: Metres | MISSING = MISSING
    beam: Metres | MISSING = MISSING
    draught: Metres | MISSING = MISSING


class BerthServices(_Model):
    """What is there at a berth, and what it costs a day; what costs nothing is `true`."""

    water: int | float | _True | MISSING = MISSING
    power: int | float | _True | MISSING = MISSING
    crane: int | float | _True | MISSING = MISSING


class Berth(_Model):
    """A place to moor."""

    name: Annotated[str, Field(pattern=f"^(?:north|south|island)-{_NUMBER}$")]
    quay: BerthQuay
    limits: PartialSize
    services: BerthServices


class BerthReply(Envelope):
    """The office answers a request, or takes an answer back."""

    kind: Literal["berth.granted", "berth.refused"]
    berth: Berth | MISSING = MISSING
    reason: BerthReplyReason | MISSING = MISSING


Message: TypeAlias = Annotated[
    Report | BerthRequest | BerthReply, Field(discriminator="kind")
]
"""Everything that goes over the wire."""


MessageKind: TypeAlias = Literal[
    "report", "berth.request", "berth.granted", "berth.refused"
]
"""The kinds of messages there are."""


class Entry(_Model):
    """What the office keeps of a ship: what its papers say, without what it tells itself."""

    id: ShipId
    name: str
    class_: Literal["ferry", "freighter", "yacht", "tug"] = Field(
        validation_alias="class", serialization_alias="class"
    )
    flag: Flag
    drive: Drive
    size: Size
    marks: dict[str, bool]
    """Marks that other offices have put on the ship."""
    berth: Berth | None
    since: datetime


class CallsShipsListParams(_Model):
    flag: Flag | MISSING = MISSING
    page: str | MISSING = MISSING


class CallsShipsList(_Model):
    params: CallsShipsListParams
    result: Outcome[Page[Entry], Problem]


class CallsShipsFindParams(_Model):
    id: ShipId


class CallsShipsFind(_Model):
    params: CallsShipsFindParams
    result: Outcome[Entry, Problem]


class CallsBerthsFreeParams(_Model):
    at: Timestamp
    size: Size


class CallsBerthsFree(_Model):
    params: CallsBerthsFreeParams
    result: Outcome[Page[Berth], Problem]


class Calls(_Model):
    """The calls of the office, by name."""

    ships_list: CallsShipsList = Field(
        validation_alias="ships/list", serialization_alias="ships/list"
    )
    ships_find: CallsShipsFind = Field(
        validation_alias="ships/find", serialization_alias="ships/find"
    )
    berths_free: CallsBerthsFree = Field(
        validation_alias="berths/free", serialization_alias="berths/free"
    )


CallName: TypeAlias = Literal["ships/list", "ships/find", "berths/free"]
"""The name of a call."""


class Call(_Model):
    """A call as it goes over the wire."""

    call: CallName
    params: CallsShipsListParams | CallsShipsFindParams | CallsBerthsFreeParams


class ListShips(_Model):
    """The call that asks for the ships."""

    call: Literal["ships/list"]
    params: CallsShipsListParams


AnyResult: TypeAlias = (
    Outcome[Page[Entry], Problem]
    | Outcome[Entry, Problem]
    | Outcome[Page[Berth], Problem]
)
"""What comes back, whatever was called."""


class Listener(_Model):
    """Listens to messages. Functions are no data, so this one has no counterpart in Python."""

    kinds: list[MessageKind]
