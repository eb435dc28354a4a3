"""When Pydantic can build the schemas of a module's classes: circles make them wait, and long ones go deep."""

from collections.abc import Iterable
from dataclasses import dataclass

from typeferry.model import Type
from typeferry.render.safe import Identifier
from typeferry.targets.python.circles import circles
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, Definition, TypeKey
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.traversal import mentioned

#: Pydantic takes some twenty calls for each class of a circle; Python allows a thousand in each other.
_LONG = 30


@dataclass(frozen=True, slots=True)
class DepthView:
    """Local names of what raises the limit of calls in each other."""

    get: Identifier
    set: Identifier
    max: Identifier


@dataclass(frozen=True, slots=True)
class RebuildView:
    """The classes to complete at the end of a module."""

    classes: tuple[Identifier, ...]


def has_long_circle(definitions: Iterable[Definition]) -> bool:
    """Whether so many classes hold one another that building one of them goes deeper than Python allows."""
    mentions = {each.key: tuple(mentioned(*_types(each))) for each in definitions}
    return any(len(group) > _LONG for group in circles(list(mentions), lambda key: mentions[key]))


def depth_view(speller: Speller) -> DepthView:
    return DepthView(
        speller.symbol("sys", "getrecursionlimit"),
        speller.symbol("sys", "setrecursionlimit"),
        speller.symbol("builtins", "max"),
    )


def rebuilt(speller: Speller) -> RebuildView | None:
    """The classes that classes of other modules inherit from while they wait for what stands behind them.

    An heir would look for the names of their annotations in its own module.
    """
    inherited: set[TypeKey] = {
        base.target
        for definition in speller.plan.definitions.values()
        if isinstance(definition, ClassDefinition) and speller.plan.files[definition.key] is not speller.module.file
        for base in definition.bases
    }
    found: list[Identifier] = []
    behind: set[TypeKey] = set()
    for definition in reversed(speller.module.definitions):
        behind.add(definition.key)
        waits = isinstance(definition, ClassDefinition) and not behind.isdisjoint(mentioned(*_types(definition)))
        if waits and definition.key in inherited:
            found.append(definition.name)
    return RebuildView(tuple(reversed(found))) if found else None


def _types(definition: Definition) -> tuple[Type, ...]:
    match definition:
        case ClassDefinition():
            return (
                *definition.bases,
                *[attribute.property.type for attribute in definition.attributes],
                *[index.value for index in definition.indexes],
            )
        case AliasDefinition():
            return (definition.declaration.type,)
        case _:
            return ()
