"""Rewrites types: the walk through all that a type is made of, for those who change something in it."""

from collections.abc import Callable
from dataclasses import replace

from typeferry.model import (
    Array,
    IndexSignature,
    Keyword,
    Literal,
    Map,
    Object,
    Property,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)

Change = Callable[[Type], Type]


def rewrite(type_: Type, change: Change, objects: dict[Object, Object]) -> Type:
    """The type with each of its parts changed, inner ones first; the same object where nothing changes.

    `objects` are those without a name that were rewritten so far: one that stands in several places stays one.
    """
    return change(_inside(type_, change, objects))


def rewrite_property(member: Property, change: Change, objects: dict[Object, Object]) -> Property:
    """The property with its type rewritten; the same object where nothing changes."""
    type_ = rewrite(member.type, change, objects)
    return member if type_ is member.type else replace(member, type=type_)


def rewrite_index(index: IndexSignature, change: Change, objects: dict[Object, Object]) -> IndexSignature:
    """The index signature with its types rewritten; the same object where nothing changes."""
    key, value = rewrite(index.key, change, objects), rewrite(index.value, change, objects)
    return index if key is index.key and value is index.value else replace(index, key=key, value=value)


def rewrite_object(object_: Object, change: Change, objects: dict[Object, Object]) -> Object:
    """The object with the types of its members rewritten; the same object where nothing changes."""
    if object_ not in objects:
        properties = tuple([rewrite_property(each, change, objects) for each in object_.properties])
        indexes = tuple([rewrite_index(each, change, objects) for each in object_.indexes])
        is_same = all(map(_is, properties, object_.properties)) and all(map(_is, indexes, object_.indexes))
        objects[object_] = object_ if is_same else replace(object_, properties=properties, indexes=indexes)
    return objects[object_]


def _inside(type_: Type, change: Change, objects: dict[Object, Object]) -> Type:
    def inner(part: Type) -> Type:
        return rewrite(part, change, objects)

    match type_:
        case Array():
            element = inner(type_.element)
            return type_ if element is type_.element else replace(type_, element=element)
        case Tuple():
            types = [inner(element.type) for element in type_.elements]
            if all(each is element.type for each, element in zip(types, type_.elements, strict=True)):
                return type_
            elements = [replace(element, type=each) for each, element in zip(types, type_.elements, strict=True)]
            return replace(type_, elements=tuple(elements))
        case Map():
            key, value = inner(type_.key), inner(type_.value)
            return type_ if key is type_.key and value is type_.value else replace(type_, key=key, value=value)
        case Union():
            members = [inner(member) for member in type_.members]
            return type_ if all(map(_is, members, type_.members)) else _union(members)
        case Reference():
            arguments = tuple([inner(each) for each in type_.arguments])
            return type_ if all(map(_is, arguments, type_.arguments)) else replace(type_, arguments=arguments)
        case Template():
            types = [inner(each) for each in type_.types]
            return type_ if all(map(_is, types, type_.types)) else replace(type_, types=tuple(types))
        case Object():
            return rewrite_object(type_, change, objects)
        case Keyword() | Literal() | TypeVariable():
            return type_


def _is(one: object, other: object) -> bool:
    return one is other


def _union(members: list[Type]) -> Type:
    flat: dict[Type, None] = {}
    for member in members:
        flat |= dict.fromkeys(member.members if isinstance(member, Union) else (member,))
    flat.pop(Keyword("never"), None)
    return Union(tuple(flat)) if len(flat) > 1 else next(iter(flat), Keyword("never"))
