"""The order in which a module defines things: what is needed first, and otherwise as in the source."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from typeferry.circles import circles
from typeferry.model import Reference, Type
from typeferry.targets.python.definitions import (
    AliasDefinition,
    ClassDefinition,
    Definition,
    EnumDefinition,
    TypeKey,
)
from typeferry.targets.python.traversal import mentioned, parameter_types, walk


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """Definitions in the order of writing; the aliases in `lazy` mention what comes later, or themselves."""

    definitions: tuple[Definition, ...]
    lazy: frozenset[TypeKey]


def order(definitions: Sequence[Definition]) -> Order:
    """Put each definition after what it mentions, as far as they do not go in circles.

    In a circle defaults of type parameters may come too late, and only what Python evaluates at once (bases, and the
    right side of an alias) has to be there before. Where even that goes in a circle, it is cut at as few aliases as
    possible, which are lazy: type checkers get lost otherwise. In a circle an alias that gives arguments to something
    generic is lazy, too: mypy breaks off where it meets that through a class before it.
    """
    by_key = {definition.key: definition for definition in definitions}
    needs = {key: _within(_needed_at_once(each), by_key) for key, each in by_key.items()}
    mentions = {key: {**needs[key], **_within(_mentioned_later(each), by_key)} for key, each in by_key.items()}
    wishes = {key: {**mentions[key], **_within(_defaults(each), by_key)} for key, each in by_key.items()}
    lazy: set[TypeKey] = set()
    ordered: list[TypeKey] = []
    for circle in circles(list(by_key), wishes.__getitem__):
        for group in circles(circle, mentions.__getitem__):
            if len(group) > 1:
                lazy.update([key for key in group if _applies_generic(by_key[key])])
            ordered += _ordered(group, needs, by_key, lazy)
    return Order(tuple([by_key[key] for key in ordered]), frozenset(lazy))


def _ordered(
    group: list[TypeKey],
    needs: Mapping[TypeKey, Mapping[TypeKey, None]],
    by_key: Mapping[TypeKey, Definition],
    lazy: set[TypeKey],
) -> list[TypeKey]:
    """A group in the order of what is needed at once; the aliases that have to be lazy for that go into `lazy`.

    These stand first: pyright understands a class that mentions a recursive alias only behind it.
    """
    while True:
        parts = circles(group, lambda key: () if key in lazy else needs[key])
        tangled = [part for part in parts if len(part) > 1 or (part[0] in needs[part[0]] and part[0] not in lazy)]
        cuts = [_most_needed(part, needs, by_key) for part in tangled]
        if not any(cuts):
            keys = [key for part in parts for key in part]
            return sorted(keys, key=lambda key: key not in lazy)
        lazy.update([cut for cut in cuts if cut is not None])


def _applies_generic(definition: Definition) -> bool:
    if not isinstance(definition, AliasDefinition) or definition.declaration.arguments:
        return False
    return any(isinstance(part, Reference) and part.arguments for part in walk(definition.declaration.type))


def _most_needed(
    circle: list[TypeKey], needs: Mapping[TypeKey, Mapping[TypeKey, None]], by_key: Mapping[TypeKey, Definition]
) -> TypeKey | None:
    """The alias that most others in a circle need, or None where there is none to cut at."""
    aliases = [key for key in circle if isinstance(by_key[key], AliasDefinition)]
    return max(aliases, key=lambda alias: sum(alias in needs[key] for key in circle), default=None)


def _needed_at_once(definition: Definition) -> Iterable[TypeKey]:
    match definition:
        case ClassDefinition():
            types: list[Type] = [*definition.bases]
        case AliasDefinition():
            types = [definition.declaration.type]
        case EnumDefinition():
            types = []
    return mentioned(*types)


def _mentioned_later(definition: Definition) -> Iterable[TypeKey]:
    if not isinstance(definition, ClassDefinition):
        return ()
    types = [attribute.property.type for attribute in definition.attributes]
    return mentioned(*types, *[index.value for index in definition.indexes])


def _defaults(definition: Definition) -> Iterable[TypeKey]:
    match definition:
        case ClassDefinition():
            return mentioned(*parameter_types(definition.type_parameters))
        case AliasDefinition():
            return mentioned(*parameter_types(definition.declaration.type_parameters))
        case EnumDefinition():
            return ()


def _within(keys: Iterable[TypeKey], own: Mapping[TypeKey, Definition]) -> dict[TypeKey, None]:
    return dict.fromkeys([key for key in keys if key in own])
