"""Which of a symbol's declarations say what members and type parameters it has."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typeferry.syntax.nodes import AliasDeclaration, ClassDeclaration, InterfaceDeclaration, TypeParameterNode

if TYPE_CHECKING:
    from typeferry.semantics.symbols import Symbol


def type_parameters(symbol: "Symbol") -> tuple[TypeParameterNode, ...]:
    """The type parameters that a symbol declares; of merged declarations one may name more of them, or their defaults."""
    alias = symbol.alias_declaration
    if alias is not None:
        return alias.type_parameters
    bodies = class_bodies(symbol)
    if len(bodies) < 2:
        return bodies[0].type_parameters if bodies else ()
    if symbol.type_parameters is None:
        symbol.type_parameters = _merged(bodies)
    return symbol.type_parameters


def _merged(bodies: "Sequence[ClassDeclaration | InterfaceDeclaration]") -> tuple[TypeParameterNode, ...]:
    merged: dict[str, TypeParameterNode] = {}
    for parameter in [each for body in sorted(bodies, key=_count, reverse=True) for each in body.type_parameters]:
        known = merged.get(parameter.name)
        if known is None or (known.default is None and parameter.default is not None):
            merged[parameter.name] = parameter
    return tuple(merged.values())


def _count(body: "ClassDeclaration | InterfaceDeclaration") -> int:
    return len(body.type_parameters)


def class_bodies(symbol: "Symbol") -> "Sequence[ClassDeclaration | InterfaceDeclaration]":
    """The declarations that say what members a class or interface has, classes first."""
    if not symbol.classes or not symbol.interfaces:
        return symbol.classes or symbol.interfaces
    return [*symbol.classes, *symbol.interfaces]


def declaring(symbol: "Symbol") -> "AliasDeclaration | ClassDeclaration | InterfaceDeclaration":
    """The declaration whose type parameters count."""
    return symbol.alias_declaration or class_bodies(symbol)[0]
