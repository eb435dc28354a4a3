# Made by Typeferry 0.1.0, job 9affedd01e36. Do not edit: change the input and generate again.
# options: target=typeddict, docs_base_url=https://platform.openai.com
# input: input/harbour.ts sha256:ebe3f75279acd3abe79bd8ab7e0456ef91aadf3e991994f7d92dfabab3e85997
# body: sha256:a5aa4e3c7ddf143b6a6cbadf405d7f4cfe5481e07802dc345e7f66bfd8cae4f4

"""The protocol that ships and a harbour office speak: an invented one, which shows what Typeferry reads."""

from typing import Literal, NotRequired, TypeAlias

from typing_extensions import TypedDict

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


ShipId: TypeAlias = str
"""The name under which a ship is known, such as `ship:9074729`."""


Drive: TypeAlias = Literal["sail", "motor", "steam"]
"""How a ship is driven.

- `Sail` ('sail'): Wind, and nothing else.
- `Steam` ('steam'): Deprecated: No ship of this kind is left.
"""


Priority: TypeAlias = Literal[0, 5, 10]
"""How urgent a message is."""


Flag: TypeAlias = Literal["denmark", "sweden", "norway"]
"""One of the flags that the office knows."""


Envelope = TypedDict(
    "Envelope",
    {
        "from": ShipId | Literal["office"],
        "id": str,
        "sent": Timestamp,
        "priority": NotRequired[Priority],
        "inReplyTo": NotRequired[str | None],
        "x-extensions": NotRequired[dict[str, object]],
    },
)
"""What every message has.

- `from`: Who sends it. A keyword in Python, and a property all the same.
- `id`: Never the same twice.
- `priority`: Default: Priority.Routine
- `inReplyTo`: What it answers, if it is an answer; `null` if that was lost.
- `x-extensions`: What no version of the protocol knows yet.
"""


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


class Size(TypedDict):
    """Outer measures."""

    length: Metres
    beam: Metres
    draught: Metres


class CargoBulk(TypedDict):
    type: Literal["bulk"]
    good: str
    tonnes: float


class CargoPassengers(TypedDict):
    type: Literal["passengers"]
    count: float


class CargoCrate(TypedDict):
    type: Literal["crate"]
    mark: str
    content: "list[Cargo]"


Cargo: TypeAlias = CargoBulk | CargoCrate | CargoPassengers
"""What a ship carries; a crate may hold others."""


Ship = TypedDict(
    "Ship",
    {
        "id": ShipId,
        "name": str,
        "class": Literal["ferry", "freighter", "yacht", "tug"],
        "flag": Flag,
        "drive": Drive,
        "size": Size,
        "cargo": NotRequired[list[Cargo]],
        "track": list[Position],
        "marks": dict[str, bool],
    },
)
"""A ship, as its papers describe it.

- `track`: Positions of the last days, the newest last; at least one.
- `marks`: Marks that other offices have put on the ship.
"""


class BerthRequest(Envelope):
    """A ship asks for a berth. See `Berth`."""

    kind: Literal["berth.request"]
    ship: Ship
    stay: tuple[Timestamp, Timestamp]
    """From when, and until when."""
    wishes: NotRequired[list[str]]
    """Berths that would do, the best first."""


class BerthReplyReason(TypedDict):
    code: Literal["full", "draught", "customs"] | str
    """A machine-readable code."""
    text: dict[str, str]
    """For people, in the languages that the office speaks."""


BerthQuay: TypeAlias = Literal["north", "south", "island"]
"""The quays of the harbour."""


class PartialSize(TypedDict):
    length: NotRequired[Metres]
    beam: NotRequired[Metres]
    draught: NotRequired[Metres]


class BerthServices(TypedDict):
    """What is there at a berth, and what it costs a day; what costs nothing is `true`."""

    water: NotRequired[float | Literal[True]]
    power: NotRequired[float | Literal[True]]
    crane: NotRequired[float | Literal[True]]


class Berth(TypedDict):
    """A place to moor."""

    name: str
    quay: BerthQuay
    limits: PartialSize
    services: BerthServices


class BerthReply(Envelope):
    """The office answers a request, or takes an answer back."""

    kind: Literal["berth.granted", "berth.refused"]
    berth: NotRequired[Berth]
    reason: NotRequired[BerthReplyReason]


Message: TypeAlias = Report | BerthRequest | BerthReply
"""Everything that goes over the wire."""


MessageKind: TypeAlias = Literal[
    "report", "berth.request", "berth.granted", "berth.refused"
]
"""The kinds of messages there are."""


Entry = TypedDict(
    "Entry",
    {
        "id": ShipId,
        "name": str,
        "class": Literal["ferry", "freighter", "yacht", "tug"],
        "flag": Flag,
        "drive": Drive,
        "size": Size,
        "marks": dict[str, bool],
        "berth": Berth | None,
        "since": str,
    },
)
"""What the office keeps of a ship: what its papers say, without what it tells itself.

- `marks`: Marks that other offices have put on the ship.
"""


class CallsShipsListParams(TypedDict):
    flag: NotRequired[Flag]
    page: NotRequired[str]


class CallsShipsList(TypedDict):
    params: CallsShipsListParams
    result: Outcome[Page[Entry], Problem]


class CallsShipsFindParams(TypedDict):
    id: ShipId


class CallsShipsFind(TypedDict):
    params: CallsShipsFindParams
    result: Outcome[Entry, Problem]


class CallsBerthsFreeParams(TypedDict):
    at: Timestamp
    size: Size


class CallsBerthsFree(TypedDict):
    params: CallsBerthsFreeParams
    result: Outcome[Page[Berth], Problem]


Calls = TypedDict(
    "Calls",
    {
        "ships/list": CallsShipsList,
        "ships/find": CallsShipsFind,
        "berths/free": CallsBerthsFree,
    },
)
"""The calls of the office, by name."""


CallName: TypeAlias = Literal["ships/list", "ships/find", "berths/free"]
"""The name of a call."""


class Call(TypedDict):
    """A call as it goes over the wire."""

    call: CallName
    params: CallsShipsListParams | CallsShipsFindParams | CallsBerthsFreeParams


class ListShips(TypedDict):
    """The call that asks for the ships."""

    call: Literal["ships/list"]
    params: CallsShipsListParams


AnyResult: TypeAlias = (
    Outcome[Page[Entry], Problem]
    | Outcome[Entry, Problem]
    | Outcome[Page[Berth], Problem]
)
"""What comes back, whatever was called."""


class Listener(TypedDict):
    """Listens to messages. Functions are no data, so this one has no counterpart in Python."""

    kinds: list[MessageKind]
