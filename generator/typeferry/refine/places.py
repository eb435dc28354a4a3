"""Every property of a declaration with its dotted path, and a declaration rebuilt with other types in those places."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple, assert_never

from typeferry.model import (
    Array,
    Constraints,
    IndexSignature,
    Keyword,
    Literal,
    Map,
    Object,
    Property,
    Reference,
    Template,
    Tuple,
    TupleElement,
    Type,
    TypeVariable,
    Union,
)


class Place(NamedTuple):
    """A property, where it stands, and the names of the properties there (its own too)."""

    path: str
    property: Property
    siblings: frozenset[str]


class Change(NamedTuple):
    """What a property becomes."""

    type: Type
    constraints: Constraints | None


def places_in(root: Type, path: str) -> Iterator[Place]:
    """Every property below a type, in the order of the source. Arrays and unions add nothing to a path."""
    pending: list[tuple[str, Type | Place]] = [(path, root)]
    while pending:
        at, found = pending.pop()
        if isinstance(found, Place):
            yield found
            pending.append((found.path, found.property.type))
        elif isinstance(found, Object):
            indexes = [(f"{at}.[key]", index.value) for index in found.indexes]
            names = frozenset(property.name for property in found.properties)
            properties = [(at, Place(f"{at}.{property.name}", property, names)) for property in found.properties]
            pending += reversed([*properties, *indexes])
        else:
            inner = f"{at}.[key]" if isinstance(found, Map) else at
            pending += [(inner, child) for child in reversed(_children(found, {}))]


def rebuild(root: Type, changes: Mapping[Property, Change], rebuilt: dict[Object, Object]) -> Type:
    """The type with the changes made in it. What holds none of them stays the same object.

    `rebuilt` remembers what became of objects: those that stand at several places stay one.
    """
    stack = [_Frame(root, _children(root, changes))]
    while True:
        frame = stack[-1]
        if len(frame.rebuilt) < len(frame.children):
            child = frame.children[len(frame.rebuilt)]
            if isinstance(child, Object) and child in rebuilt:
                frame.rebuilt.append(rebuilt[child])
            elif inner := _children(child, changes):
                stack.append(_Frame(child, inner))
            else:
                frame.rebuilt.append(child)
            continue
        done = _with_children(frame.type, frame.rebuilt, changes)
        if isinstance(frame.type, Object) and isinstance(done, Object):
            rebuilt[frame.type] = done
        stack.pop()
        if not stack:
            return done
        stack[-1].rebuilt.append(done)


@dataclass(slots=True)
class _Frame:
    """A type whose children are being rebuilt. An explicit stack: types nest deeper than Python's recursion."""

    type: Type
    children: tuple[Type, ...]
    rebuilt: list[Type] = field(default_factory=list[Type])


def _children(type: Type, changes: Mapping[Property, Change]) -> tuple[Type, ...]:
    match type:
        case Keyword() | Literal() | Template() | TypeVariable():
            return ()
        case Array(element):
            return (element,)
        case Tuple(elements):
            return tuple(element.type for element in elements)
        case Map(_, value):
            return (value,)
        case Object(properties, indexes):
            own = (_changed_type(property, changes) for property in properties)
            return (*own, *(index.value for index in indexes))
        case Union(parts):
            return parts
        case Reference(_, arguments):
            return arguments
    assert_never(type)


def _changed_type(property: Property, changes: Mapping[Property, Change]) -> Type:
    change = changes.get(property)
    return change.type if change else property.type


def _with_children(type: Type, children: list[Type], changes: Mapping[Property, Change]) -> Type:
    if isinstance(type, Object):
        return _with_properties(type, children, changes)
    if all(new is old for new, old in zip(children, _children(type, changes), strict=True)):
        return type
    match type:
        case Array():
            return replace(type, element=children[0])
        case Tuple(elements):
            renewed = (TupleElement(new, old.kind, old.label) for new, old in zip(children, elements, strict=True))
            return replace(type, elements=tuple(renewed))
        case Map():
            return replace(type, value=children[0])
        case Union():
            return Union(tuple(children))
        case Reference():
            return replace(type, arguments=tuple(children))
        case Keyword() | Literal() | Template() | TypeVariable():
            return type
    assert_never(type)


def _with_properties(object: Object, children: list[Type], changes: Mapping[Property, Change]) -> Object:
    count = len(object.properties)
    properties = tuple(
        _with_change(property, new, changes.get(property))
        for property, new in zip(object.properties, children[:count], strict=True)
    )
    indexes = tuple(
        index if new is index.value else IndexSignature(index.key, new, index.readonly, index.doc)
        for index, new in zip(object.indexes, children[count:], strict=True)
    )
    if all(new is old for new, old in zip((*properties, *indexes), (*object.properties, *object.indexes), strict=True)):
        return object
    return replace(object, properties=properties, indexes=indexes)


def _with_change(property: Property, type: Type, change: Change | None) -> Property:
    constraints = change.constraints if change else property.constraints
    if type is property.type and constraints == property.constraints:
        return property
    return replace(property, type=type, constraints=constraints)
