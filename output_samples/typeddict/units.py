# Made by Typeferry 0.1.0, job 9affedd01e36. Do not edit: change the input and generate again.
# options: target=typeddict, docs_base_url=https://platform.openai.com
# input: input/units.ts sha256:9a2d4816232b614001ec49127c7eb40d5d5eceeb87ddc43c1ca4ea6ecf283944
# body: sha256:04e4980bd8ceef23be49923269ada514e916b0ec123e9e19d6b38fa2a2c18aa2

# mypy: disable-error-code="call-arg, misc"

"""Units and small types that the protocol of the harbour shares with other protocols."""

from typing import Generic, Literal, NotRequired, TypeAlias

from typing_extensions import TypeAliasType, TypedDict, TypeVar

__all__ = [
    "Metres",
    "Outcome",
    "OutcomeFalse",
    "OutcomeTrue",
    "Page",
    "Position",
    "Problem",
    "Timestamp",
]


Position: TypeAlias = tuple[float, float] | tuple[float, float, float]
"""A point in WGS 84: longitude, latitude and, where it is known, the height above the sea in metres."""


Timestamp: TypeAlias = str
"""A moment in UTC, as ISO 8601 has it."""


Metres: TypeAlias = float
"""A length in metres."""


Item = TypeVar("Item")


class Page(TypedDict, Generic[Item]):
    """One page of a longer list."""

    items: list[Item]
    next: str | None
    """Where the next page begins; `null` on the last one."""
    total: NotRequired[int]
    """The number of items in all pages.

    Minimum: 0
    """


Value = TypeVar("Value")


class OutcomeTrue(TypedDict, Generic[Value]):
    ok: Literal[True]
    value: Value


class Problem(TypedDict, extra_items=object):
    """Something that went wrong, in the manner of RFC 9457."""

    title: str
    """A short name for the kind of problem."""
    status: Literal[400, 403, 404, 409, 500]
    """The HTTP status that goes with it."""
    detail: NotRequired[str]


OutcomeFailure = TypeVar("OutcomeFailure", default=Problem)


class OutcomeFalse(TypedDict, Generic[OutcomeFailure]):
    ok: Literal[False]
    problem: OutcomeFailure


Outcome = TypeAliasType(
    "Outcome",
    OutcomeTrue[Value] | OutcomeFalse[OutcomeFailure],
    type_params=(
        Value,
        OutcomeFailure,
    ),
)
"""What a request comes to: a value, or what went wrong."""
