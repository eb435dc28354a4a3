"""Type arguments put in for type variables."""

from collections.abc import Mapping
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
    TypeParameter,
    TypeVariable,
    Union,
)
from typeferry.targets.python.traversal import walk

Arguments = Mapping[str, Type]


def bind(parameters: tuple[TypeParameter, ...], arguments: tuple[Type, ...]) -> Arguments:
    """What the parameters of a generic declaration stand for, with defaults where arguments are missing."""
    bound: dict[str, Type] = {}
    for place, parameter in enumerate(parameters):
        if place < len(arguments):
            bound[parameter.name] = arguments[place]
        elif parameter.default is not None:
            bound[parameter.name] = substitute(parameter.default, dict(bound))
        else:
            bound[parameter.name] = Keyword("any")
    return bound


def substitute(type_: Type, arguments: Arguments) -> Type:
    """The type with its variables replaced; the same object where it has none of them."""
    if not arguments or not any(isinstance(part, TypeVariable) and part.name in arguments for part in walk(type_)):
        return type_
    match type_:
        case TypeVariable():
            return arguments[type_.name]
        case Array():
            return replace(type_, element=substitute(type_.element, arguments))
        case Tuple():
            elements = [replace(element, type=substitute(element.type, arguments)) for element in type_.elements]
            return replace(type_, elements=tuple(elements))
        case Map():
            return replace(type_, key=substitute(type_.key, arguments), value=substitute(type_.value, arguments))
        case Union():
            return _union([substitute(member, arguments) for member in type_.members])
        case Reference():
            return replace(type_, arguments=tuple([substitute(each, arguments) for each in type_.arguments]))
        case Template():
            return replace(type_, types=tuple([substitute(each, arguments) for each in type_.types]))
        case Object():
            return replace(
                type_,
                properties=tuple([substitute_property(each, arguments) for each in type_.properties]),
                indexes=tuple([substitute_index(each, arguments) for each in type_.indexes]),
            )
        case Keyword() | Literal():
            return type_


def substitute_property(member: Property, arguments: Arguments) -> Property:
    """The property with the variables in its type replaced; the same object where there are none."""
    type_ = substitute(member.type, arguments)
    return member if type_ is member.type else replace(member, type=type_)


def substitute_index(index: IndexSignature, arguments: Arguments) -> IndexSignature:
    """The index signature with the variables in its types replaced."""
    return replace(index, key=substitute(index.key, arguments), value=substitute(index.value, arguments))


def _union(members: list[Type]) -> Type:
    flat: dict[Type, None] = {}
    for member in members:
        flat |= dict.fromkeys(member.members if isinstance(member, Union) else (member,))
    flat.pop(Keyword("never"), None)
    return Union(tuple(flat)) if len(flat) > 1 else next(iter(flat), Keyword("never"))
