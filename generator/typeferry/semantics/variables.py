"""Where type variables stand in a type."""

from collections.abc import Iterator

from typeferry.semantics.types import (
    Array,
    Deferred,
    Intersection,
    Object,
    Reference,
    Shape,
    StringMapping,
    Template,
    Tuple,
    Type,
    Union,
    Variable,
)


def has_variable(type: Type) -> bool:
    """Whether a type variable stands anywhere in the type, short of what references stand for."""
    return any(isinstance(each, Variable | Deferred) for each in _parts(type))


def variables_in(type: Type) -> set[str]:
    """The names of the type variables in the type."""
    return {each.name for each in _parts(type) if isinstance(each, Variable)}


def _parts(type: Type) -> Iterator[Type]:
    """A type and all that it is made of, each once."""
    seen: set[Type] = set()
    pending = [type]
    while pending:
        each = pending.pop()
        if each not in seen:
            seen.add(each)
            yield each
            pending.extend(children(each))


def children(type: Type) -> Iterator[Type]:
    """The types that a type is made of; a reference's are its arguments."""
    match type:
        case Array():
            yield type.element
        case Tuple():
            yield from (element.type for element in type.elements)
        case Union() | Intersection():
            yield from type.members
        case Reference():
            yield from type.arguments
        case Template():
            yield from type.types
        case StringMapping():
            yield type.type
        case Object():
            yield from data_types(type.shape)
        case _:
            pass


def data_types(shape: Shape) -> Iterator[Type]:
    """The types of the members that hold data."""
    for found in shape.properties.values():
        if not (found.method or found.hidden):
            yield found.type
    for index in shape.indexes:
        yield index.type
