"""When Pydantic can build the schemas of a module's classes: circles make them wait, and long ones go deep."""

from collections.abc import Iterable
from dataclasses import dataclass

from typeferry.circles import circles
from typeferry.model import DeclarationId, Reference, Type, TypeVariable
from typeferry.render.safe import Identifier
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, Definition, TypeKey
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.traversal import mentioned, walk

#: Pydantic takes some twenty calls for each class of a circle; Python allows a thousand in each other.
_LONG = 30


@dataclass(frozen=True, slots=True)
class DepthView:
    """Local names of what raises the limit of calls in each other."""

    get: Identifier
    set: Identifier
    max: Identifier


@dataclass(frozen=True, slots=True)
class RebuiltClass:
    """A class to complete; `force` where Pydantic takes it for complete."""

    name: Identifier
    force: bool


@dataclass(frozen=True, slots=True)
class RebuildView:
    """The classes to complete at the end of a module."""

    classes: tuple[RebuiltClass, ...]


def has_long_circle(definitions: Iterable[Definition]) -> bool:
    """Whether so many classes hold one another that building one of them goes deeper than Python allows.

    One that waits may hold others of other circles that wait as well: all of them are built within it.
    """
    mentions = {each.key: tuple(mentioned(*_types(each))) for each in definitions}
    groups = circles(list(mentions), lambda key: mentions[key])
    return sum([len(group) for group in groups if len(group) > 1]) > _LONG


def waits_for_use(speller: Speller) -> bool:
    """Whether the classes of a module are built when they are first used.

    Those of a long circle would be built again and again; and of a generic class that a recursive alias is given to,
    each instance, built when it is made, would make the next one.
    """
    definitions = speller.module.definitions
    return any(each.key in speller.plan.regiven for each in definitions) or has_long_circle(definitions)


def depth_view(speller: Speller) -> DepthView:
    return DepthView(
        speller.symbol("sys", "getrecursionlimit"),
        speller.symbol("sys", "setrecursionlimit"),
        speller.symbol("builtins", "max"),
    )


def rebuilt(speller: Speller) -> RebuildView | None:
    """The classes that wait for what stands behind them while others inherit from them, and generic ones that hold
    instances of themselves.

    An heir in another module would look for the names of their annotations there. A generic class is given up by
    Pydantic, without a word, when an instance of it is made while it is being built: it then has no fields.
    """
    inherited: set[TypeKey] = {
        base.target
        for definition in speller.plan.definitions.values()
        if isinstance(definition, ClassDefinition) and speller.plan.files[definition.key] is not speller.module.file
        for base in definition.bases
    }
    instantiated = _instantiated_while_built(speller.module.definitions)
    found: list[RebuiltClass] = []
    behind: set[TypeKey] = set()
    for definition in reversed(speller.module.definitions):
        behind.add(definition.key)
        if not isinstance(definition, ClassDefinition):
            continue
        waits = not behind.isdisjoint(mentioned(*_types(definition))) and definition.key in inherited
        if waits or definition.key in instantiated:
            found.append(RebuiltClass(definition.name, definition.key in instantiated))
    return RebuildView(tuple(reversed(found))) if found else None


def _instantiated_while_built(definitions: Iterable[Definition]) -> set[TypeKey]:
    """The generic classes that come to hold, directly or not, instances of themselves with arguments of another kind."""
    by_key = {each.key: each for each in definitions}
    found: set[TypeKey] = set()
    for group in circles(list(by_key), lambda key: mentioned(*_types(by_key[key]))):
        for key in group:
            as_written = _as_written(by_key[key])
            found.update(
                [
                    part.target
                    for part in walk(*_types(by_key[key]))
                    if isinstance(part, Reference) and part.arguments and part.target in group and part != as_written
                ]
            )
    return {key for key in found if isinstance(by_key[key], ClassDefinition)}


def _as_written(definition: Definition) -> Reference | None:
    """A declared class with its own type parameters as arguments."""
    if not isinstance(definition, ClassDefinition) or not isinstance(definition.key, DeclarationId):
        return None
    return Reference(definition.key, tuple([TypeVariable(each.name) for each in definition.type_parameters]))


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
