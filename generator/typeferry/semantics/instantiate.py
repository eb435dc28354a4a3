"""Instantiates a named declaration: its body, with its type parameters bound to the arguments."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from typeferry.semantics import enums, shapes, string_mapping
from typeferry.semantics.bodies import declaring, type_parameters
from typeferry.semantics.context import Context
from typeferry.semantics.types import ERROR, UNKNOWN, Casing, Reference, Type, Variable
from typeferry.syntax.nodes import Declaration, KeywordNode, TypeParameterNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol


def instantiate(ev: "Evaluator", reference: Reference) -> Type:
    """What a reference stands for, one step: the alias's type, the enum's union, the interface's object."""
    symbol = reference.symbol
    alias = symbol.alias_declaration
    if alias is not None:
        context = declaration_context(ev, symbol, alias.type_parameters, reference.arguments, alias)
        if isinstance(alias.type, KeywordNode) and alias.type.name == "intrinsic":
            return _intrinsic(ev, symbol.name, reference.arguments)
        return ev.evaluate(alias.type, context)
    if symbol.interfaces or symbol.classes:
        return shapes.declared(ev, reference)
    if symbol.enums:
        return enums.union_of(ev, symbol)
    return ERROR


def declaration_context(
    ev: "Evaluator",
    symbol: "Symbol",
    parameters: Sequence[TypeParameterNode],
    arguments: Sequence[Type],
    declaration: Declaration,
) -> Context:
    """The context of a declaration's body: its own scope, and its type parameters bound to the arguments."""
    scope = ev.world.scope_of(declaration)
    bindings = {parameter.name: argument for parameter, argument in zip(parameters, arguments, strict=False)}
    constraints = {parameter.name: parameter.constraint for parameter in parameters if parameter.constraint}
    return Context(scope, bindings, constraints, None, symbol.path)


def own_variables(symbol: "Symbol", ev: "Evaluator") -> tuple[Type, ...]:
    """The type parameters of a declaration standing for themselves: the arguments with which it is written out."""
    parameters = type_parameters(symbol)
    if not parameters:
        return ()
    variables = tuple(Variable(parameter.name, parameter) for parameter in parameters)
    declaration = declaring(symbol)
    context = declaration_context(ev, symbol, parameters, variables, declaration)
    return tuple(
        Variable(variable.name, parameter, ev.evaluate(parameter.constraint, context) if parameter.constraint else None)
        for variable, parameter in zip(variables, parameters, strict=True)
    )


def bare_arguments(symbol: "Symbol", ev: "Evaluator") -> tuple[Type, ...]:
    """What a declaration without arguments has for them: the defaults, else the constraints, else `unknown`."""
    parameters = type_parameters(symbol)
    known: list[Type] = [UNKNOWN] * len(parameters)
    for at, parameter in enumerate(parameters):
        node = parameter.default or parameter.constraint
        if node is not None:
            context = declaration_context(ev, symbol, parameters, known, declaring(symbol))
            known[at] = ev.evaluate(node, context)
    return tuple(known)


def _intrinsic(ev: "Evaluator", name: str, arguments: Sequence[Type]) -> Type:
    if name == "NoInfer":
        return arguments[0]
    return string_mapping.apply(ev, cast(Casing, name), arguments[0])
