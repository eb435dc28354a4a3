"""`typeof`: the types of constants, functions, classes, enums and modules."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from typeferry.semantics import constants, enums, indexed_access, shapes, signatures, unknown_names
from typeferry.semantics.bodies import type_parameters
from typeferry.semantics.context import Context
from typeferry.semantics.types import (
    ANY,
    ERROR,
    UNKNOWN,
    Object,
    Property,
    Reference,
    Shape,
    Signature,
    Type,
    UniqueSymbol,
    string_literal,
)
from typeferry.syntax.nodes import (
    AsExpression,
    ClassDeclaration,
    ExportAssignment,
    ImportNode,
    MethodMember,
    NameExpression,
    PropertyMember,
    TypeOperatorNode,
    TypeQueryNode,
    VariableDeclaration,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol


def evaluate(ev: "Evaluator", node: TypeQueryNode, context: Context) -> Type:
    if node.base is not None:
        return _properties(ev, of_module(ev, node.base, context), node.base.name) or ERROR
    found = of_name(ev, node.name, context)
    if found is None:
        unknown_names.report(ev, node.name, node.span)
        return ERROR
    if node.arguments:
        return instantiated(ev, found, [ev.evaluate(argument, context) for argument in node.arguments])
    return found


def instantiated(ev: "Evaluator", type: Type, arguments: list[Type]) -> Type:
    """`typeof f<A>`: the signatures that take as many type arguments, with these."""
    expanded = ev.expand(type)
    if not isinstance(expanded, Object):
        return type
    shape = expanded.shape

    def fitting(signatures: list[Signature]) -> list[Signature]:
        made = [each.instantiate(arguments) for each in signatures if each.instantiate is not None]
        return [each for each in made if each is not None]

    return Object(
        lambda: Shape(shape.properties, shape.indexes, fitting(shape.calls), fitting(shape.constructs)),
        expanded.span,
    )


def of_name(ev: "Evaluator", name: tuple[str, ...], context: Context) -> Type | None:
    """The type of the value that a dotted name stands for: a value of a scope or of the library, then properties of it."""
    if name[0] == "this" and context.this is not None:
        return _properties(ev, context.this, name[1:])
    if name[0] == "globalThis":
        return of_name(ev, name[1:], context) if len(name) > 1 else _global_values(ev)
    for length in range(len(name), 0, -1):
        symbol = ev.world.lookup_path(context.scope, name[:length], "value")
        if symbol is not None:
            if symbol.is_unresolved:
                return ERROR
            return _properties(ev, of_symbol(ev, symbol), name[length:])
    known = ev.library.lookup(name[:1])
    return _properties(ev, of_symbol(ev, known), name[1:]) if known is not None and known.has_value else None


def _properties(ev: "Evaluator", type: Type, names: tuple[str, ...]) -> Type | None:
    found: Type | None = type
    for name in names:
        if found is None:
            return None
        found = indexed_access.access(ev, found, string_literal(name))
    return found


def of_symbol(ev: "Evaluator", symbol: "Symbol") -> Type:
    """The type of a value."""
    known = ev.values.get(symbol)
    if known is None:
        ev.values[symbol] = ERROR  # a constant whose type needs itself
        known = ev.values[symbol] = _of_symbol(ev, symbol)
    return known


def _of_symbol(ev: "Evaluator", symbol: "Symbol") -> Type:
    if symbol.variables:
        return _of_variable(ev, symbol, symbol.variables[0])
    span = symbol.span
    if symbol.enums:
        return Object(lambda: _enum_shape(ev, symbol), span)
    assigned = next((each for each in symbol.declarations if isinstance(each, ExportAssignment)), None)
    if assigned is not None and not symbol.classes and not symbol.functions:
        return constants.evaluate(ev, assigned.expression, Context(symbol.module.scope, path=symbol.path))
    return Object(lambda: _value_shape(ev, symbol), span)


def _of_variable(ev: "Evaluator", symbol: "Symbol", variable: VariableDeclaration) -> Type:
    context = Context(ev.world.scope_of(variable), path=symbol.path, in_value=True)
    if variable.type is not None:
        is_unique = isinstance(variable.type, TypeOperatorNode) and variable.type.operator == "unique"
        return UniqueSymbol(symbol.name) if is_unique else ev.evaluate(variable.type, context)
    if variable.initializer is None:
        return ANY
    if variable.kind == "const":
        return constants.evaluate(ev, variable.initializer, context)
    type = constants.evaluate(ev, variable.initializer, context)
    keeps = isinstance(variable.initializer, AsExpression | NameExpression)
    return type if keeps else constants.widen(type)


def _enum_shape(ev: "Evaluator", symbol: "Symbol") -> Shape:
    shape = Shape()
    for name, (member, type) in enums.members_of(ev, symbol).items():
        shape.properties[name] = Property(name, type, readonly=True, doc=member.doc, span=member.span)
    _add_exports(ev, shape, symbol)
    return shape


def _value_shape(ev: "Evaluator", symbol: "Symbol") -> Shape:
    """The shape of a class's constructor, a function, or a namespace, or of what merges several of them."""
    shape = Shape()
    for declared in symbol.classes:
        _add_class(ev, shape, symbol, declared)
    for function in symbol.functions:
        shape.calls.append(signatures.signature(ev, function.function, Context(ev.world.scope_of(function))))
    _add_exports(ev, shape, symbol)
    return shape


def _add_class(ev: "Evaluator", shape: Shape, symbol: "Symbol", declared: ClassDeclaration) -> None:
    instance = Reference(symbol, tuple(UNKNOWN for _ in type_parameters(symbol)))
    context = shapes.body_context(ev, instance, declared, instance)
    for member in declared.members:
        if isinstance(member, PropertyMember | MethodMember) and member.static:
            _add_static(ev, shape, member, context)
    shape.constructs.extend(_constructors(ev, declared, instance))
    for base in shapes.bases(ev, instance):
        if isinstance(base, Reference) and base.symbol.classes:
            inherited = ev.shape(of_symbol(ev, base.symbol))
            for name, found in inherited.properties.items():
                shape.properties.setdefault(name, found)


def _constructors(ev: "Evaluator", declared: ClassDeclaration, instance: Reference) -> list[Signature]:
    """What makes instances of a class: its own constructors, else those of its base."""
    context = shapes.body_context(ev, instance, declared, instance)
    made = [
        Signature(signatures.signature(ev, member.function, context).parameters, instance, declared.abstract)
        for member in declared.members
        if isinstance(member, MethodMember) and member.kind == "constructor"
    ]
    if not made:
        bases = [base for base in shapes.bases(ev, instance) if isinstance(base, Reference) and base.symbol.classes]
        inherited = [each for base in bases for each in ev.shape(of_symbol(ev, base.symbol)).constructs]
        made = [Signature(each.parameters, instance, declared.abstract) for each in inherited]
    made = made or [Signature((), instance, declared.abstract)]
    if declared.type_parameters and any(argument == UNKNOWN for argument in instance.arguments):
        for at, each in enumerate(made):
            each.instantiate = partial(_instance_of, ev, declared, instance.symbol, at)
    return made


def _instance_of(
    ev: "Evaluator", declared: ClassDeclaration, symbol: "Symbol", at: int, arguments: Sequence[Type]
) -> Signature | None:
    """The constructor of that place, with type arguments for those of the class."""
    scope = Context(ev.world.scope_of(declared), path=symbol.path)
    bindings = signatures.complete(ev, declared.type_parameters, arguments, scope)
    return None if bindings is None else _constructors(ev, declared, Reference(symbol, tuple(bindings.values())))[at]


def _add_static(ev: "Evaluator", shape: Shape, member: PropertyMember | MethodMember, context: Context) -> None:
    named = shapes.property_name(ev, member.name, context)
    if named is None:
        return
    name, numeric, key = named
    if isinstance(member, MethodMember):
        function = member.function
        type: Type = Object(lambda: Shape(calls=[signatures.of_method(ev, function, context)]), member.span)
        if member.kind != "method":
            type = signatures.result(ev, function, context)
    elif member.type is not None:
        type = ev.evaluate(member.type, context)
    elif member.initializer is not None:
        evaluate = constants.evaluate if member.readonly else constants.widened
        type = evaluate(ev, member.initializer, context)
    else:
        type = ANY
    hidden = member.accessibility in ("private", "protected") or shapes.is_private(member.name)
    shape.properties.setdefault(
        name, Property(name, type, doc=member.doc, span=member.span, numeric=numeric, hidden=hidden, symbol=key)
    )


def _add_exports(ev: "Evaluator", shape: Shape, symbol: "Symbol") -> None:
    for name, found in _value_properties(ev, symbol.exports).items():
        shape.properties.setdefault(name, found)


def _value_properties(ev: "Evaluator", exports: "Mapping[str, Symbol]") -> dict[str, Property]:
    """The values among exports; each is evaluated when it is read, since modules import each other in circles."""
    found: dict[str, Property] = {}
    for name, exported in exports.items():
        target = ev.world.resolve_alias(exported)
        if target is not None and target.has_value and not target.is_unresolved:
            found[name] = Property(name, partial(of_symbol, ev, target), readonly=True)
    return found


def _global_values(ev: "Evaluator") -> Type:
    return Object(lambda: Shape(_value_properties(ev, ev.world.globals)))


def of_module(ev: "Evaluator", node: ImportNode, context: Context) -> Type:
    """`typeof import("x")`: an object with the values that the module exports."""
    exports = ev.world.exports_of_specifier(node.specifier, context.scope.module, node.span)
    if exports is None:
        return ERROR
    return Object(lambda: Shape(_value_properties(ev, exports)), node.span)
