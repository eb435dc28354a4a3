# Made by Typeferry 0.1.0, job c9ec49a0532c. Do not edit: change the input and generate again.
# options: target=pydantic, docs_base_url=https://platform.openai.com
# input: input/units.ts sha256:9a2d4816232b614001ec49127c7eb40d5d5eceeb87ddc43c1ca4ea6ecf283944
# body: sha256:08c8db7e8459fb2525563014743088d935376026ba3459d672c3a8aa48ef9cf7

# pyright: reportIncompatibleVariableOverride=false

"""Units and small types that the protocol of the harbour shares with other protocols."""

from typing import Annotated, Generic, Literal, TypeAlias

from pydantic import MISSING, BaseModel, BeforeValidator, ConfigDict
from pydantic_core import PydanticCustomError
from typing_extensions import TypeAliasType, TypeVar

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


@BeforeValidator
def _number(value: object) -> object:
    """Refuse true and false, which Python takes for 1 and 0."""
    if isinstance(value, bool):
        raise PydanticCustomError("number_type", "Input should be a valid number")
    return value


@BeforeValidator
def _boolean(value: object) -> object:
    """Refuse 1 and 0, which Python takes for true and false."""
    if not isinstance(value, bool):
        raise PydanticCustomError("bool_type", "Input should be a valid boolean")
    return value


_True: TypeAlias = Annotated[Literal[True], _boolean]


_False: TypeAlias = Annotated[Literal[False], _boolean]


class _Model(BaseModel):
    model_config = ConfigDict(
        extra="allow", validate_by_name=True, serialize_by_alias=True
    )


Position: TypeAlias = (
    tuple[int | float, int | float] | tuple[int | float, int | float, int | float]
)
"""A point in WGS 84: longitude, latitude and, where it is known, the height above the sea in metres."""


Timestamp: TypeAlias = str
"""A moment in UTC, as ISO 8601 has it."""


Metres: TypeAlias = int | float
"""A length in metres."""


Item = TypeVar("Item")


class Page(_Model, Generic[Item]):
    """One page of a longer list."""

    items: list[Item]
    next: str | None
    """Where the next page begins; `null` on the last one."""
    total: int | MISSING = MISSING
    """The number of items in all pages.

    Minimum: 0
    """


Value = TypeVar("Value")


class OutcomeTrue(_Model, Generic[Value]):
    ok: _True
    value: Value


class Problem(_Model):
    """Something that went wrong, in the manner of RFC 9457."""

    __pydantic_extra__: dict[str, object]
    title: str
    """A short name for the kind of problem."""
    status: Annotated[Literal[400, 403, 404, 409, 500], _number]
    """The HTTP status that goes with it."""
    detail: str | MISSING = MISSING


OutcomeFailure = TypeVar("OutcomeFailure", default=Problem)


class OutcomeFalse(_Model, Generic[OutcomeFailure]):
    ok: _False
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
