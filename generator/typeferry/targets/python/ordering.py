"""The order in which a module defines things: what is needed first, and otherwise as in the source."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from typeferry.model import Type
from typeferry.targets.python.circles import circles
from typeferry.targets.python.definitions import (
    AliasDefinition,
    ClassDefinition,
    Definition,
    EnumDefinition,
    TypeKey,
)
from typeferry.targets.python.traversal import mentioned, parameter_types


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """Definitions in the order of writing. The aliases in `lazy` mention what comes later, or themselves."""

    definitions: tuple[Definition, ...]
    lazy: frozenset[TypeKey]


def order(definitions: Sequence[Definition]) -> Order:
    """Put each definition after what it mentions, as far as they do not go in circles.

    In a circle only what Python evaluates at once (bases, and the right side of an alias) has to be there before; aliases
    that are in a circle even so are lazy.
    """
    by_key = {definition.key: definition for definition in definitions}
    needs = {key: _within(_needed_at_once(each), by_key) for key, each in by_key.items()}
    mentions = {key: {**needs[key], **_within(_mentioned_later(each), by_key)} for key, each in by_key.items()}
    lazy: set[TypeKey] = set()
    ordered: list[TypeKey] = []
    for group in circles(list(by_key), mentions.__getitem__):
        for circle in circles(group, needs.__getitem__):
            if len(circle) > 1 or circle[0] in needs[circle[0]]:
                lazy.update([key for key in circle if isinstance(by_key[key], AliasDefinition)])
        ordered += [key for circle in circles(group, _without(needs, lazy)) for key in circle]
    return Order(tuple([by_key[key] for key in ordered]), frozenset(lazy))


def _needed_at_once(definition: Definition) -> Iterable[TypeKey]:
    match definition:
        case ClassDefinition():
            types: list[Type] = [*definition.bases, *parameter_types(definition.type_parameters)]
        case AliasDefinition():
            types = [definition.declaration.type, *parameter_types(definition.declaration.type_parameters)]
        case EnumDefinition():
            types = []
    return mentioned(*types)


def _mentioned_later(definition: Definition) -> Iterable[TypeKey]:
    if not isinstance(definition, ClassDefinition):
        return ()
    types = [attribute.property.type for attribute in definition.attributes]
    return mentioned(*types, *[index.value for index in definition.indexes])


def _within(keys: Iterable[TypeKey], own: Mapping[TypeKey, Definition]) -> dict[TypeKey, None]:
    return dict.fromkeys([key for key in keys if key in own])


def _without(needs: Mapping[TypeKey, Iterable[TypeKey]], lazy: set[TypeKey]) -> Callable[[TypeKey], Iterable[TypeKey]]:
    return lambda key: () if key in lazy else needs[key]
