"""Type arguments put in for type variables."""

from collections.abc import Mapping

from typeferry.model import IndexSignature, Keyword, Property, Type, TypeParameter, TypeVariable
from typeferry.targets.python.rewriting import rewrite, rewrite_index, rewrite_property

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
    return rewrite(type_, lambda part: _argument(part, arguments), {}) if arguments else type_


def substitute_property(member: Property, arguments: Arguments) -> Property:
    """The property with the variables in its type replaced; the same object where there are none."""
    return rewrite_property(member, lambda part: _argument(part, arguments), {}) if arguments else member


def substitute_index(index: IndexSignature, arguments: Arguments) -> IndexSignature:
    """The index signature with the variables in its types replaced."""
    return rewrite_index(index, lambda part: _argument(part, arguments), {}) if arguments else index


def _argument(part: Type, arguments: Arguments) -> Type:
    return arguments.get(part.name, part) if isinstance(part, TypeVariable) else part
