"""Evaluates names in type position: what they refer to, with their type arguments complete."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from typeferry.diagnostics import BARE_ARRAY, MISSING_TYPE_ARGUMENTS, UNKNOWN_NAME
from typeferry.semantics import enums, typeof, unknown_names
from typeferry.semantics.bodies import declaring, type_parameters
from typeferry.semantics.context import Context
from typeferry.semantics.instantiate import declaration_context
from typeferry.semantics.types import ANY, ERROR, Array, Reference, Type
from typeferry.source import Span
from typeferry.syntax.nodes import ImportNode, ReferenceNode, TypeNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol


def evaluate(ev: "Evaluator", node: ReferenceNode, context: Context) -> Type:
    if len(node.name) == 1:
        bound = context.bindings.get(node.name[0])
        if bound is not None:
            return bound
    symbol = _named(ev, node.name, context)
    if symbol is None:
        *front, last = node.name
        holder = ev.world.lookup_path(context.scope, tuple(front), "type") if front else None
        member = _enum_member(ev, holder, last)
        if member is not None:
            return member
        unknown_names.report(ev, node.name, node.name_span)
        return ERROR
    return refer(ev, symbol, node.arguments, context, node.span)


def _named(ev: "Evaluator", name: tuple[str, ...], context: Context) -> "Symbol | None":
    key = context.scope, name
    known = ev.named.get(key)
    if known is None:
        known = ev.world.lookup_path(context.scope, name, "type") or ev.library.lookup(name)
        if known is not None:
            ev.named[key] = known
    return known


def _enum_member(ev: "Evaluator", symbol: "Symbol | None", name: str) -> Type | None:
    """The literal type that an enum's member is (`Kind.A` in type position)."""
    if symbol is None:
        return None
    if symbol.is_unresolved:
        return ERROR
    found = enums.members_of(ev, symbol).get(name) if symbol.enums else None
    return found[1] if found is not None else None


def evaluate_import(ev: "Evaluator", node: ImportNode, context: Context) -> Type:
    """`import("x").A.B<T>`; without a name it is the module itself, as `typeof import("x")` is."""
    if not node.name:
        return typeof.of_module(ev, node, context)
    module = context.scope.module
    symbol = ev.world.lookup_import(node.specifier, module, node.name, "type", node.span)
    if symbol is None:
        holder = ev.world.lookup_import(node.specifier, module, node.name[:-1], "type", node.span)
        member = _enum_member(ev, holder, node.name[-1])
        if member is not None:
            return member
        ev.report(UNKNOWN_NAME, node.span, name=".".join(node.name))
        return ERROR
    return refer(ev, symbol, node.arguments, context, node.span)


def refer(ev: "Evaluator", symbol: "Symbol", argument_nodes: Sequence[TypeNode], context: Context, span: Span) -> Type:
    """A reference to a symbol, with type arguments as written and defaults for those that are not."""
    if symbol.is_unresolved:
        return ERROR
    parameters = type_parameters(symbol)
    if not parameters:
        return Reference(symbol)
    arguments = [ev.evaluate(node, context) for node in argument_nodes]
    if len(arguments) < len(parameters):
        _complete(ev, symbol, arguments, context, span)
    if ev.library.owns(symbol):
        if symbol.name == "Array":
            return Array(arguments[0])
        if symbol.name == "ReadonlyArray":
            return Array(arguments[0], readonly=True)
    return Reference(symbol, tuple(arguments[: len(parameters)]))


def _complete(ev: "Evaluator", symbol: "Symbol", arguments: list[Type], context: Context, span: Span) -> None:
    parameters = type_parameters(symbol)
    declaration = declaring(symbol)
    for parameter in parameters[len(arguments) :]:
        if parameter.default is not None:
            inner = declaration_context(ev, symbol, parameters, arguments, declaration)
            arguments.append(ev.evaluate(parameter.default, inner))
            continue
        if ev.library.owns(symbol) and symbol.name in ("Array", "ReadonlyArray"):
            ev.report(BARE_ARRAY, span, path=context.path)
        else:
            ev.report(MISSING_TYPE_ARGUMENTS, span, name=symbol.name, count=len(parameters))
        arguments.append(ANY)
