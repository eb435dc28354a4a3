"""What the targets make of a value that is neither the same nor explained by DISAGREEMENTS.md."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from agreement import Outcome

#: All numbers of a TypedDict are floats; they are compared as numbers.
FLOATS = "typeddict-floats"
#: Pydantic takes `true` for the literal 1 of a TypedDict, and gives back 1; a type checker does not.
TRUE_FOR_ONE = "typeddict-true-for-one"


def differences(value: object, outcomes: Mapping[str, Outcome]) -> Iterator[tuple[str, str]]:
    """The targets that differ, and how."""
    model, data, typed = outcomes["pydantic"], outcomes["dataclass"], outcomes["typeddict"]
    if model.accepted and not is_same(model.returned, value):
        yield "pydantic", f"comes back as {model.returned!r}"
    if data.accepted != model.accepted:
        yield "dataclass", f"Pydantic says {model.refusal}, the dataclass {data.refusal}"
    elif data.accepted and not (is_same(data.returned, value) and data.is_stable):
        yield "dataclass", f"comes back as {data.returned!r}"
    if typed.accepted and is_same_number_of_another_kind(typed.returned, value):
        return
    if typed.accepted != outcomes["sayable"].accepted:
        yield "typeddict", f"Pydantic says {outcomes['sayable'].refusal}, the TypedDict {typed.refusal}"
    elif typed.accepted and not is_equal(typed.returned, value):
        yield "typeddict", f"comes back as {typed.returned!r}"


def is_same(left: object, right: object) -> bool:
    """Whether two JSON values are the same; the order of keys is none of their business, `1` and `1.0` are not the same."""
    return _is_alike(left, right, lambda one, other: type(one) is type(other) and one == other)


def is_equal(left: object, right: object) -> bool:
    """Whether two JSON values are the same where all numbers are floats."""
    return _is_alike(left, right, lambda one, other: isinstance(one, bool) is isinstance(other, bool) and one == other)


def is_same_number_of_another_kind(left: object, right: object) -> bool:
    """Whether two JSON values are the same but for some `1` that is `true`, or `0` that is `false`."""
    return not is_equal(left, right) and _is_alike(left, right, lambda one, other: one == other)


def _is_alike(left: Any, right: Any, is_alike: Callable[[Any, Any], bool]) -> bool:
    match left, right:
        case dict(), dict():
            return left.keys() == right.keys() and all(_is_alike(left[key], right[key], is_alike) for key in left)
        case list(), list():
            return len(left) == len(right) and all(_is_alike(*each, is_alike) for each in zip(left, right, strict=True))
        case (dict() | list(), _) | (_, dict() | list()):
            return False
        case _:
            return is_alike(left, right)
