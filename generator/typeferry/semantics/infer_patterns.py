"""What stands in the text of a type: where `infer` does, and which names."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

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
    Parameter,
    PredicateNode,
    PropertyMember,
    ReferenceNode,
    SignatureMember,
    TemplateNode,
    TupleElementNode,
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


def list_infers_of(pattern: TypeNode) -> list[InferNode]:
    """Those `infer` declarations of a pattern that stand for lists: of rest parameters, and of the rest of a tuple."""
    found: list[InferNode] = []
    pending: list[TypeNode] = [pattern]
    while pending:
        node = pending.pop()
        rests = [each.type for each in _rests(node)]
        found += [type for type in rests if isinstance(type, InferNode)]
        pending.extend(_children(node))
    return found


def _rests(node: TypeNode) -> list[Parameter] | list[TupleElementNode]:
    match node:
        case FunctionNode():
            return [parameter for parameter in node.parameters if parameter.rest]
        case TupleNode():
            return [element for element in node.elements if element.rest]
        case _:
            return []


def mentions(node: TypeNode, names: AbstractSet[str]) -> bool:
    """Whether one of some names stands in a type alone, as type parameters do."""
    pending: list[TypeNode] = [node] if names else []
    while pending:
        each = pending.pop()
        if isinstance(each, ReferenceNode) and len(each.name) == 1 and each.name[0] in names:
            return True
        pending.extend(_children(each))
        if isinstance(each, ConditionalNode):
            pending.extend((each.extends, each.true, each.false))
    return False


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
