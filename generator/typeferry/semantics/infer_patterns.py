"""Where `infer` stands in a pattern."""

from collections.abc import Iterator

from typeferry.syntax.nodes import (
    ArrayNode,
    ConditionalNode,
    FunctionNode,
    ImportNode,
    IndexedAccessNode,
    IndexMember,
    InferNode,
    IntersectionNode,
    MappedNode,
    MethodMember,
    ObjectNode,
    PredicateNode,
    PropertyMember,
    ReferenceNode,
    SignatureMember,
    TemplateNode,
    TupleNode,
    TypeNode,
    TypeOperatorNode,
    UnionNode,
)


def infers_of(pattern: TypeNode) -> list[InferNode]:
    """The `infer` declarations of a pattern, in order; those of a conditional type inside belong to that."""
    found: list[InferNode] = []
    pending: list[TypeNode] = [pattern]
    while pending:
        node = pending.pop(0)
        if isinstance(node, InferNode):
            found.append(node)
        pending.extend(_children(node))
    return found


def _children(node: TypeNode) -> Iterator[TypeNode]:
    match node:
        case ArrayNode() | TypeOperatorNode():
            yield node.type if isinstance(node, TypeOperatorNode) else node.element
        case TupleNode():
            yield from (element.type for element in node.elements)
        case UnionNode() | IntersectionNode():
            yield from node.members
        case ReferenceNode() | ImportNode():
            yield from node.arguments
        case TemplateNode():
            yield from node.types
        case IndexedAccessNode():
            yield from (node.object, node.index)
        case FunctionNode():
            yield from _of_function(node)
        case ObjectNode():
            for member in node.members:
                match member:
                    case PropertyMember() | IndexMember():
                        if member.type is not None:
                            yield member.type
                    case MethodMember() | SignatureMember():
                        yield from _of_function(member.function)
        case MappedNode():
            yield node.constraint
            if node.type is not None:
                yield node.type
        case ConditionalNode():
            yield node.check
        case PredicateNode() if node.type is not None:
            yield node.type
        case _:
            pass


def _of_function(node: FunctionNode) -> Iterator[TypeNode]:
    yield from (parameter.type for parameter in node.parameters if parameter.type is not None)
    if node.result is not None:
        yield node.result
