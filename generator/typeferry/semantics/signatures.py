"""Signatures: of functions, methods and constructors."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from typeferry.semantics import constants
from typeferry.semantics.context import Context
from typeferry.semantics.types import (
    ANY,
    UNKNOWN,
    Array,
    Shape,
    Signature,
    SignatureParameter,
    Tuple,
    Type,
    Variable,
)
from typeferry.syntax.nodes import ConditionalNode, FunctionNode, TypeParameterNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def of_function(ev: "Evaluator", node: FunctionNode, context: Context) -> Shape:
    made = signature(ev, node, context)
    return Shape(constructs=[made]) if node.is_constructor else Shape(calls=[made])


def of_method(ev: "Evaluator", node: FunctionNode, context: Context) -> Signature:
    """The signature of a method, which takes narrower parameters for wider ones."""
    made = signature(ev, node, context)
    made.method = True
    return made


def signature(ev: "Evaluator", node: FunctionNode, context: Context) -> Signature:
    """A signature; its own type parameters stand for what they are constrained to."""
    if not node.type_parameters:
        return _signature(ev, node, context)
    made = _signature(ev, node, _erased(ev, node, context))
    made.instantiate = partial(_instantiated, ev, node, context)
    return made


def _erased(ev: "Evaluator", node: FunctionNode, context: Context) -> Context:
    if isinstance(node.result, ConditionalNode):
        # `<G>() => G extends A ? 1 : 2`: a question about A, which only the waiting condition can be asked.
        return context.bind({each.name: Variable(each.name, each) for each in node.type_parameters})
    bindings: dict[str, Type] = {parameter.name: UNKNOWN for parameter in node.type_parameters}
    for parameter in node.type_parameters:
        if parameter.constraint is not None:
            bindings[parameter.name] = ev.evaluate(parameter.constraint, context.bind(bindings))
    return context.bind(bindings)


def _instantiated(ev: "Evaluator", node: FunctionNode, context: Context, arguments: Sequence[Type]) -> Signature | None:
    bindings = complete(ev, node.type_parameters, arguments, context)
    return None if bindings is None else _signature(ev, node, context.bind(bindings))


def complete(
    ev: "Evaluator", parameters: Sequence[TypeParameterNode], arguments: Sequence[Type], context: Context
) -> dict[str, Type] | None:
    """Type parameters with their arguments, or their defaults; None where there are too few or too many."""
    if len(arguments) > len(parameters):
        return None
    bindings: dict[str, Type] = {}
    for at, parameter in enumerate(parameters):
        if at < len(arguments):
            bindings[parameter.name] = arguments[at]
        elif parameter.default is None:
            return None
        else:
            bindings[parameter.name] = ev.evaluate(parameter.default, context.bind(bindings))
    return bindings


def _signature(ev: "Evaluator", node: FunctionNode, context: Context) -> Signature:
    all = [
        SignatureParameter(item.name, ev.lazily(item.type, context), item.optional, item.rest)
        for item in node.parameters
    ]
    parameters = tuple(each for each in all if each.name != "this")
    receiver = next((each for each in all if each.name == "this"), None)
    has_body = node.result is None and node.returned is not None
    gives = (lambda: result(ev, node, context)) if has_body else ev.lazily(node.result, context)
    return Signature(parameters, gives, node.abstract, receiver)


def result(ev: "Evaluator", node: FunctionNode, context: Context) -> Type:
    """What a function gives: as it is written, else what its body returns."""
    if node.result is not None:
        return ev.evaluate(node.result, context)
    return ANY if node.returned is None else constants.widened(ev, node.returned, context)


def parameters_of(ev: "Evaluator", signature: Signature) -> list[SignatureParameter]:
    """The parameters of a signature, each for itself where they are given as a tuple (`...args: [string, number]`)."""
    if not signature.parameters:
        return []
    *given, last = signature.parameters
    rest = ev.expand(last.type) if last.rest else None
    if not isinstance(rest, Tuple):
        return [*given, last]
    for element in rest.elements:
        type = Array(element.type) if element.kind == "rest" else element.type
        is_rest = element.kind in ("rest", "variadic")
        given.append(SignatureParameter(last.name, type, element.kind == "optional", is_rest))
    return given
