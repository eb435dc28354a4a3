# Made by Typeferry 0.1.0, job c9ec49a0532c. Do not edit: change the input and generate again.
# options: target=pydantic, docs_base_url=https://platform.openai.com
# input: input/units.ts sha256:9a2d4816232b614001ec49127c7eb40d5d5eceeb87ddc43c1ca4ea6ecf283944
# body: sha256:324bed2caf124106f6673bbcc0bab626e23a1efdd5b0673917d194cd105cb0e5

# pyright: reportIncompatibleVariableOverride=false

"""Units and small types that the protocol of the harbour shares with other protocols."""

from typing import Annotated, Any, Generic, Literal, TypeAlias

from pydantic import (
    MISSING,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
)
from pydantic_core import CoreSchema, PydanticCustomError, core_schema
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


class _Tagged:
    """Tells the members of a union apart by a property: `others` are those that may have any value of it, or none."""

    def __init__(
        self,
        names: str | list[str],
        members: dict[Any, Any],
        others: Any = None,
    ) -> None:
        self._names = [names] if isinstance(names, str) else names
        self._members = members
        self._others = others

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        paths: list[list[str | int]] = [[name] for name in self._names]
        schema: CoreSchema = core_schema.tagged_union_schema(
            {
                tag: handler.generate_schema(member)
                for tag, member in self._members.items()
            },
            paths,
        )
        if self._others is not None:
            others = handler.generate_schema(self._others)
            schema = core_schema.union_schema([schema, others], mode="left_to_right")
        # Unions that this is a member of would take it apart, and find a tag twice.
        return core_schema.lax_or_strict_schema(schema, schema)

    def __get_pydantic_json_schema__(
        self, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        found = handler(schema)
        for each in [found, *found.get("anyOf", [])]:
            if "oneOf" in each:  # Several members may have one value of the tag.
                each["anyOf"] = each.pop("oneOf")
        return found


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
    Annotated[
        OutcomeTrue[Value] | OutcomeFalse[OutcomeFailure],
        _Tagged("ok", {True: OutcomeTrue[Value], False: OutcomeFalse[OutcomeFailure]}),
    ],
    type_params=(
        Value,
        OutcomeFailure,
    ),
)
"""What a request comes to: a value, or what went wrong."""
