"""Signatures: of functions, methods and constructors."""

from typing import TYPE_CHECKING

from typeferry.semantics.context import Context
from typeferry.semantics.types import (
    UNKNOWN,
    Shape,
    Signature,
    SignatureParameter,
    Type,
    Variable,
)
from typeferry.syntax.nodes import (
    ConditionalNode,
    FunctionNode,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def of_function(ev: "Evaluator", node: FunctionNode, context: Context) -> Shape:
    made = signature(ev, node, context)
    return Shape(constructs=[made]) if node.is_constructor else Shape(calls=[made])


def signature(ev: "Evaluator", node: FunctionNode, context: Context) -> Signature:
    """A signature; its own type parameters stand for what they are constrained to."""
    if node.type_parameters and isinstance(node.result, ConditionalNode):
        # `<G>() => G extends A ? 1 : 2`: a question about A, which only the waiting condition can be asked.
        context = context.bind({each.name: Variable(each.name, each) for each in node.type_parameters})
    elif node.type_parameters:
        bindings: dict[str, Type] = {parameter.name: UNKNOWN for parameter in node.type_parameters}
        for parameter in node.type_parameters:
            if parameter.constraint is not None:
                bindings[parameter.name] = ev.evaluate(parameter.constraint, context.bind(bindings))
        context = context.bind(bindings)
    parameters = tuple(
        SignatureParameter(item.name, ev.lazily(item.type, context), item.optional, item.rest)
        for item in node.parameters
        if item.name != "this"
    )
    return Signature(parameters, ev.lazily(node.result, context))
