"""Mapped types: `{ [K in C as N]?: T }`, homomorphic over arrays, tuples, unions and primitives."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from typeferry.semantics import unions
from typeferry.semantics.context import Context
from typeferry.semantics.keyof import is_generic, key_type
from typeferry.semantics.types import (
    ANY,
    NUMBER,
    STRING,
    UNKNOWN,
    Array,
    Deferred,
    Index,
    Intersection,
    Keyword,
    Literal,
    Object,
    Property,
    Shape,
    StringMapping,
    Template,
    Tuple,
    TupleElement,
    Type,
    UniqueSymbol,
    is_any,
)
from typeferry.syntax.nodes import MappedNode, ReferenceNode, TypeNode, TypeOperatorNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def evaluate(ev: "Evaluator", node: MappedNode, context: Context) -> Type:
    source_node = _keyof_operand(node.constraint)
    variable = _variable_name(source_node, context) if source_node is not None else None
    if source_node is not None and variable is not None:
        return _over_variable(ev, node, context, variable, ev.evaluate(source_node, context))
    return _mapped_object(ev, node, context)


def _keyof_operand(constraint: TypeNode) -> TypeNode | None:
    if isinstance(constraint, TypeOperatorNode) and constraint.operator == "keyof":
        return constraint.type
    return None


def _variable_name(node: TypeNode, context: Context) -> str | None:
    if isinstance(node, ReferenceNode) and len(node.name) == 1 and node.name[0] in context.bindings:
        return node.name[0]
    return None


def _over_variable(ev: "Evaluator", node: MappedNode, context: Context, variable: str, source: Type) -> Type:
    """`{ [K in keyof T]: ... }` over a type parameter T: distributes, and maps lists to lists."""
    expanded = ev.expand(source)
    if is_generic(expanded):
        return Deferred(node)
    members = ev.members(expanded)
    if len(members) > 1:
        mapped = [_over_variable(ev, node, context.bind({variable: m}), variable, m) for m in members]
        return unions.union(mapped)
    if node.name_type is None:
        match expanded:
            case Array():
                element = _element(ev, node, context, NUMBER, expanded.element, variable, expanded)
                return Array(element, _modified(node.readonly, expanded.readonly))
            case Tuple():
                return _mapped_tuple(ev, node, context, variable, expanded)
            case _:
                pass
    if isinstance(expanded, Intersection):
        primitive = next((part for part in expanded.members if isinstance(part, Keyword | Literal | Template)), None)
        if primitive is not None:
            return expanded
    if isinstance(expanded, Literal | Template | StringMapping | UniqueSymbol):
        return expanded
    if isinstance(expanded, Keyword) and expanded not in (ANY, UNKNOWN):
        return expanded
    return _mapped_object(ev, node, context)


def _modified(modifier: str | None, before: bool) -> bool:
    return before if modifier is None else modifier == "+"


def _element(
    ev: "Evaluator", node: MappedNode, context: Context, key: Type, element: Type, variable: str, source: Type
) -> Type:
    if node.type is None:
        return ANY
    inner = context.bind({node.parameter: key, variable: source})
    result = ev.evaluate(node.type, inner)
    return unions.with_undefined(result) if node.optional == "+" else result


def _mapped_tuple(ev: "Evaluator", node: MappedNode, context: Context, variable: str, source: Tuple) -> Type:
    elements: list[TupleElement] = []
    for at, element in enumerate(source.elements):
        key: Type = NUMBER if element.kind == "rest" else Literal("string", str(at))
        # The template reads `T[K]`: of a tuple with a rest, the element itself must be what it finds.
        whole: Type = Array(element.type) if element.kind == "rest" else source
        type = (
            ANY if node.type is None else ev.evaluate(node.type, context.bind({node.parameter: key, variable: whole}))
        )
        kind = element.kind
        if kind == "optional":
            type = unions.without_undefined(ev, type)
            kind = "required" if node.optional == "-" else "optional"
        elif kind == "required" and node.optional == "+":
            kind = "optional"
        elements.append(TupleElement(type, kind, element.label))
    return Tuple(tuple(elements), _modified(node.readonly, source.readonly))


# --- objects ---


def _mapped_object(ev: "Evaluator", node: MappedNode, context: Context) -> Type:
    operand = _keyof_operand(node.constraint) or _constraint_operand(node, context)
    source = ev.evaluate(operand, context) if operand is not None else None
    if source is not None and is_generic(ev.expand(source)):
        return Deferred(node)
    if _keyof_operand(node.constraint) is None or (source is not None and is_any(ev.expand(source))):
        constraint = ev.evaluate(node.constraint, context)
        if is_generic(ev.expand_aliases(constraint)) or any(is_generic(key) for key in ev.members(constraint)):
            return Deferred(node)
        return Object(
            lambda: _shape(ev, node, context, list(_keys_of(ev, constraint, source))), node.span, mapped_from=source
        )
    assert source is not None
    return Object(lambda: _shape(ev, node, context, list(_keys_of_source(ev, source))), node.span, mapped_from=source)


def _constraint_operand(node: MappedNode, context: Context) -> TypeNode | None:
    """For `K in C` over a type parameter `C extends keyof T`: T, whose modifiers the mapped type keeps."""
    name = _variable_name(node.constraint, context)
    declared = context.constraints.get(name) if name is not None else None
    return _keyof_operand(declared) if declared is not None else None


Key = tuple[Type, Property | Index | None]


def _keys_of(ev: "Evaluator", constraint: Type, source: Type | None) -> Iterator[Key]:
    shape = ev.shape(source) if source is not None else None
    for key in ev.members(constraint):
        before: Property | Index | None = None
        if shape is not None:
            if isinstance(key, Literal | UniqueSymbol):
                before = shape.properties.get(_name_of(key))
            else:
                before = next((index for index in shape.indexes if index.key == key), None)
        yield key, before


def _keys_of_source(ev: "Evaluator", source: Type) -> Iterator[Key]:
    shape = ev.shape(source)
    for found in shape.properties.values():
        if not found.hidden:
            yield key_type(found), found
    for index in shape.indexes:
        yield index.key, index


def _name_of(key: Literal | UniqueSymbol) -> str:
    return f"[{key.name}]" if isinstance(key, UniqueSymbol) else str(key.value)


def _shape(ev: "Evaluator", node: MappedNode, context: Context, keys: list[Key]) -> Shape:
    shape = Shape()
    if not ev.steps.take(len(keys)):
        return shape
    for key, before in keys:
        named = [key] if node.name_type is None else _renamed(ev, node.name_type, node, context, key)
        for name in named:
            _add(ev, node, context, shape, key, name, before)
    return shape


def _renamed(ev: "Evaluator", name_type: TypeNode, node: MappedNode, context: Context, key: Type) -> list[Type]:
    return ev.members(ev.evaluate(name_type, context.bind({node.parameter: key})))


def _add(
    ev: "Evaluator", node: MappedNode, context: Context, shape: Shape, key: Type, name: Type,
    before: Property | Index | None,
) -> None:  # fmt: skip
    was_optional = isinstance(before, Property) and before.optional
    optional = _modified(node.optional, was_optional)
    readonly = _modified(node.readonly, before is not None and before.readonly)
    strip = was_optional and not optional
    # A mapped type inside, over this one's parameter, takes its modifiers from what this one is over.
    inner = context.bind({node.parameter: key}, {node.parameter: node.constraint})

    def evaluate_template() -> Type:
        type = ev.evaluate(node.type, inner) if node.type is not None else ANY
        return unions.without_undefined(ev, type) if strip else type

    def evaluate_value() -> Type:
        return unions.with_undefined(evaluate_template()) if node.optional == "+" else evaluate_template()

    match name:
        case Literal() | UniqueSymbol():
            text = _name_of(name)
            known = shape.properties.get(text)
            lazy = evaluate_template if known is None else _either(known, evaluate_template)
            shape.properties[text] = Property(
                text, lazy, optional, readonly,
                before.doc if before is not None else None,
                before.span if isinstance(before, Property) else node.span,
                numeric=isinstance(name, Literal) and name.kind == "number",
                symbol=name if isinstance(name, UniqueSymbol) else None,
                owner=before.owner if isinstance(before, Property) else None,
                composed=True,
            )  # fmt: skip
        case Keyword(name="string" | "number") | Template() | StringMapping() | Intersection():
            if not any(index.key == name for index in shape.indexes):
                doc = before.doc if before is not None else None
                shape.indexes.append(Index(name, evaluate_value, readonly, doc))
        case Keyword(name="any" | "error"):
            shape.indexes.append(Index(STRING, evaluate_template, readonly))
        case _:
            pass


def _either(known: Property, other: Callable[[], Type]) -> Callable[[], Type]:
    """The type of a property that several keys are renamed to: what any of them gives."""
    return lambda: unions.union([known.type, other()])
