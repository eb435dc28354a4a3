# Made by Typeferry 0.1.0, job c9ec49a0532c. Do not edit: change the input and generate again.
# options: target=pydantic, docs_base_url=https://platform.openai.com
# input: input/units.ts sha256:9a2d4816232b614001ec49127c7eb40d5d5eceeb87ddc43c1ca4ea6ecf283944
# body: sha256:a927102813cb71ff0776efbedbd7599c7f59318dff5653acb33ebd4d557a2a06

# pyright: reportIncompatibleVariableOverride=false

from typing import Annotated, Any, Generic, Literal, TypeAlias, cast

from pydantic import MISSING, BaseModel, BeforeValidator, ConfigDict, Discriminator, Tag
from pydantic_core import PydanticCustomError, to_json
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


def _number(value: object) -> object:
    """Refuse true and false, which Python takes for 1 and 0."""
    if isinstance(value, bool):
        raise PydanticCustomError("number_type", "Input should be a valid number")
    return value


def _boolean(value: object) -> object:
    """Refuse 1 and 0, which Python takes for true and false."""
    if not isinstance(value, bool):
        raise PydanticCustomError("bool_type", "Input should be a valid boolean")
    return value


def _tag(name: str, members: dict[str, str]) -> Discriminator:
    """Tell the members of a union apart by the value of a property, as JSON has it."""

    def choose(value: Any) -> str | None:
        if not isinstance(value, dict):
            return type(value).__name__
        known = cast("dict[str, Any]", value)
        tag = known.get(name)
        if isinstance(tag, float) and tag.is_integer():
            tag = int(tag)
        return members.get(to_json(tag).decode())

    return Discriminator(choose)


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
    ok: Annotated[Literal[True], BeforeValidator(_boolean)]
    value: Value


class Problem(_Model):
    """Something that went wrong, in the manner of RFC 9457."""

    __pydantic_extra__: dict[str, object]
    title: str
    """A short name for the kind of problem."""
    status: Annotated[Literal[400, 403, 404, 409, 500], BeforeValidator(_number)]
    """The HTTP status that goes with it."""
    detail: str | MISSING = MISSING


OutcomeFailure = TypeVar("OutcomeFailure", default=Problem)


class OutcomeFalse(_Model, Generic[OutcomeFailure]):
    ok: Annotated[Literal[False], BeforeValidator(_boolean)]
    problem: OutcomeFailure


Outcome = TypeAliasType(
    "Outcome",
    Annotated[
        Annotated[OutcomeTrue[Value], Tag("OutcomeTrue")]
        | Annotated[OutcomeFalse[OutcomeFailure], Tag("OutcomeFalse")],
        _tag("ok", {"true": "OutcomeTrue", "false": "OutcomeFalse"}),
    ],
    type_params=(
        Value,
        OutcomeFailure,
    ),
)
"""What a request comes to: a value, or what went wrong."""
