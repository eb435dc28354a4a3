"""Conditional types: distributive, with `infer`, tail-recursive without growing the stack."""

from typing import TYPE_CHECKING

from typeferry.semantics import unions
from typeferry.semantics.assignability import is_assignable
from typeferry.semantics.context import Context
from typeferry.semantics.infer import infer_types
from typeferry.semantics.infer_patterns import infers_of, list_infers_of, mentions
from typeferry.semantics.instantiate import declaration_context
from typeferry.semantics.keyof import is_generic
from typeferry.semantics.types import (
    ERROR,
    NEVER,
    UNKNOWN,
    Array,
    Deferred,
    Object,
    Tuple,
    Type,
    Union,
    Variable,
    is_any,
)
from typeferry.semantics.variables import has_variable
from typeferry.syntax.nodes import ConditionalNode, ReferenceNode, TypeNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

#: As many steps as tsc allows in tail position.
MAX_TAIL = 1000


def evaluate(ev: "Evaluator", node: ConditionalNode, context: Context) -> Type:
    """A conditional type; branches in tail position are followed in this loop, not by recursion."""
    current: TypeNode = node
    for _ in range(MAX_TAIL):
        if not isinstance(current, ConditionalNode):
            return ev.evaluate(current, context)
        variable = _distributed_over(current, context)
        if variable is not None:
            members = ev.members(context.bindings[variable], booleans=True)
            if context.bindings[variable] == NEVER or not members:
                return NEVER
            if len(members) > 1:
                return _distribute(ev, current, context, variable, members)
            context = context.bind({variable: members[0]})
        step = _step(ev, current, context)
        if not isinstance(step, tuple):
            return step
        current, context = _enter_alias(ev, *step)
    return ev.end(node.span)


def _distributed_over(node: ConditionalNode, context: Context) -> str | None:
    check = node.check
    if isinstance(check, ReferenceNode) and len(check.name) == 1 and check.name[0] in context.bindings:
        return check.name[0]
    return None


def _distribute(ev: "Evaluator", node: ConditionalNode, context: Context, variable: str, members: list[Type]) -> Type:
    results: list[Type] = []
    for member in members:
        results.append(evaluate(ev, node, context.bind({variable: member})))
    return unions.union(results)


def _step(ev: "Evaluator", node: ConditionalNode, context: Context) -> Type | tuple[TypeNode, Context]:
    """The branch that is taken, with its context; or the type itself where none, or both, are."""
    check = ev.evaluate(node.check, context)
    if waits(ev, check):
        return Deferred(node, context)
    inner, extends = _infer(ev, node, check, context)
    if waits(ev, extends) or (ev.is_generic and _asks_of_variables(node, check, extends, context)):
        return Deferred(node)
    if is_any(ev.expand(check)) and not (is_any(extends) or extends == UNKNOWN):
        either = (ev.evaluate(node.true, inner), ev.evaluate(node.false, context))
        return unions.union(either)
    if is_assignable(ev, check, extends):
        return node.true, inner
    return node.false, context


def _asks_of_variables(node: ConditionalNode, check: Type, extends: Type, context: Context) -> bool:
    """Whether type variables stand in what is compared, in the signatures of functions too."""
    if has_variable(check) or has_variable(extends):
        return True
    variables = {name for name, bound in context.bindings.items() if has_variable(bound)}
    return mentions(node.check, variables) or mentions(node.extends, variables)


def waits(ev: "Evaluator", type: Type, depth: int = 3) -> bool:
    """Whether a condition on the type has to wait for an instance: a type variable stands in it, near the top."""
    expanded = ev.expand_aliases(type)
    if is_generic(expanded):
        return True
    if depth == 0:
        return False
    match expanded:
        case Array():
            return waits(ev, expanded.element, depth - 1)
        case Tuple():
            return any(waits(ev, element.type, depth - 1) for element in expanded.elements)
        case Union():
            return _any_waits(ev, expanded, depth - 1)
        case Object():
            return False
        case _:
            return any(waits(ev, argument, depth - 1) for argument in getattr(expanded, "arguments", ()))


def _any_waits(ev: "Evaluator", union: Union, depth: int) -> bool:
    """Whether a condition on a member of a union waits: each member of a union may ask this of another one as a whole."""
    key = union, depth
    known = ev.waiting.get(key)
    if known is None:
        known = ev.waiting[key] = any(waits(ev, member, depth) for member in union.members)
    return known


def _infer(ev: "Evaluator", node: ConditionalNode, check: Type, context: Context) -> tuple[Context, Type]:
    """The context with what `infer` found, and the `extends` type there."""
    infers = infers_of(node.extends)
    if not infers:
        return context, ev.evaluate(node.extends, context)
    if ev.expand(check) == ERROR:
        # Of what an unknown name would be nothing is known either, and there is nothing to say of it again.
        inner = context.bind(dict.fromkeys([item.name for item in infers], ERROR))
        return inner, ev.evaluate(node.extends, inner)
    variables = {item.name: Variable(item.name, item) for item in infers}
    pattern = ev.evaluate(node.extends, context.bind(dict(variables)))
    found = infer_types(ev, check, pattern, set(variables.values()))
    lists = list_infers_of(node.extends)
    bindings: dict[str, Type] = {}
    for item in infers:
        implied = Array(UNKNOWN) if item in lists else None
        constraint = ev.evaluate(item.constraint, context.bind(bindings)) if item.constraint is not None else implied
        inferred = found.get(variables[item.name])
        if inferred is None or (constraint is not None and not is_assignable(ev, inferred, constraint)):
            inferred = constraint if constraint is not None else UNKNOWN
        bindings.setdefault(item.name, inferred)
    inner = context.bind(bindings)
    return inner, ev.evaluate(node.extends, inner)


def _enter_alias(ev: "Evaluator", node: TypeNode, context: Context) -> tuple[TypeNode, Context]:
    """Where a branch is a call of an alias that is itself a conditional type: its body, with its arguments bound."""
    if not isinstance(node, ReferenceNode) or (len(node.name) == 1 and node.name[0] in context.bindings):
        return node, context
    symbol = ev.world.lookup_path(context.scope, node.name, "type")
    alias = symbol.alias_declaration if symbol is not None and not symbol.is_unresolved else None
    if symbol is None or alias is None or not isinstance(alias.type, ConditionalNode):
        return node, context
    if len(node.arguments) != len(alias.type_parameters) or not node.arguments:
        return node, context
    arguments = [ev.evaluate(argument, context) for argument in node.arguments]
    if any(waits(ev, argument) for argument in arguments):
        return node, context
    return alias.type, declaration_context(ev, symbol, alias.type_parameters, arguments, alias)
