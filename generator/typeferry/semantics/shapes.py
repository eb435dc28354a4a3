"""The members of object types: of literals, interfaces, classes, functions, and of primitives through the library."""

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import partial
from typing import TYPE_CHECKING, assert_never, cast

from typeferry.diagnostics import TOO_MUCH_INHERITED, UNKNOWN_BASE
from typeferry.semantics import constants, inherited_members, signatures
from typeferry.semantics.bodies import class_bodies, type_parameters
from typeferry.semantics.context import Context
from typeferry.semantics.types import (
    ANY,
    Index,
    Keyword,
    Literal,
    Object,
    Property,
    Reference,
    Shape,
    Type,
    UniqueSymbol,
    is_any,
)
from typeferry.source import Source, Span
from typeferry.syntax.nodes import (
    ClassDeclaration,
    IndexMember,
    InterfaceDeclaration,
    Member,
    MethodMember,
    OpaqueExpression,
    PropertyMember,
    PropertyName,
    ReferenceNode,
    SignatureMember,
    ThisNode,
    TypeNode,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol


#: How many instances of one declaration may inherit from each other: one that extends what is made of itself never ends.
MAX_REPEATS = 20
#: What an instance of a declaration counts for, which has tables of its own.
STEPS_OF_INSTANCE = 8


def of_members(ev: "Evaluator", members: Iterable[Member], context: Context, owner: "Symbol | None" = None) -> Shape:
    """The members as written, without what is inherited."""
    shape = Shape()
    add_members(ev, shape, members, context, owner)
    return shape


def add_members(
    ev: "Evaluator", shape: Shape, members: Iterable[Member], context: Context, owner: "Symbol | None"
) -> None:
    """Adds members to a shape; a property that is there already keeps its first declaration."""
    for member in members:
        match member:
            case PropertyMember():
                _add_property(ev, shape, member, context, owner)
            case MethodMember():
                _add_method(ev, shape, member, context, owner)
            case IndexMember():
                if not member.static:
                    _add_index(ev, shape, member, context)
            case SignatureMember():
                target = shape.constructs if member.function.is_constructor else shape.calls
                target.append(signatures.signature(ev, member.function, context))
            case _:
                assert_never(member)


def _add_property(
    ev: "Evaluator", shape: Shape, member: PropertyMember, context: Context, owner: "Symbol | None"
) -> None:
    if member.static:
        return
    named = property_name(ev, member.name, context)
    if named is None:
        return
    name, numeric, symbol = named
    lazy = ev.lazily(member.type, context.at(name))
    if member.type is None and member.initializer is not None:
        initializer = member.initializer
        lazy = lambda: constants.widened(ev, initializer, context)
    found = Property(
        name, lazy, member.optional, member.readonly, member.doc, member.span, numeric,
        hidden=member.accessibility in ("private", "protected") or is_private(member.name), symbol=symbol, owner=owner,
    )  # fmt: skip
    shape.properties.setdefault(name, found)


def _add_method(ev: "Evaluator", shape: Shape, member: MethodMember, context: Context, owner: "Symbol | None") -> None:
    if member.kind == "constructor":
        _add_parameter_properties(ev, shape, member, context, owner)
        return
    named = None if member.static else property_name(ev, member.name, context)
    if named is None:
        return
    name, numeric, symbol = named
    hidden = member.accessibility in ("private", "protected") or is_private(member.name)
    if member.kind == "method":
        before = shape.properties.get(name)
        function = member.function
        build = lambda: Shape(calls=[signatures.of_method(ev, function, context)])
        if before is not None and before.method and before.owner is owner and isinstance(before.lazy, Object):
            first = before.lazy
            build = lambda: Shape(calls=[*first.shape.calls, signatures.of_method(ev, function, context)])
            shape.properties.pop(name)
        found = Property(
            name, Object(build, member.span), member.optional, False, member.doc, member.span, numeric,
            method=True, hidden=hidden, symbol=symbol, owner=owner,
        )  # fmt: skip
        shape.properties.setdefault(name, found)
        return
    _add_accessor(ev, shape, member, context, owner, Property(name, ANY, numeric=numeric, hidden=hidden, symbol=symbol))


def _add_accessor(
    ev: "Evaluator", shape: Shape, member: MethodMember, context: Context, owner: "Symbol | None", bare: Property
) -> None:
    before = shape.properties.get(bare.name)
    if member.kind == "set":
        if before is not None:
            before.readonly = False
            return
        parameters = member.function.parameters
        bare.lazy = ev.lazily(parameters[0].type if parameters else None, context.at(bare.name))
    else:
        bare.lazy = partial(signatures.result, ev, member.function, context.at(bare.name))
        bare.readonly = before is None
    bare.doc, bare.span, bare.owner = member.doc or (before.doc if before else None), member.span, owner
    shape.properties[bare.name] = bare


def _add_parameter_properties(
    ev: "Evaluator", shape: Shape, member: MethodMember, context: Context, owner: "Symbol | None"
) -> None:
    for parameter in member.function.parameters:
        if parameter.accessibility is None and not parameter.readonly:
            continue
        found = Property(
            parameter.name, ev.lazily(parameter.type, context.at(parameter.name)), parameter.optional,
            parameter.readonly, parameter.doc, parameter.span,
            hidden=parameter.accessibility in ("private", "protected"), owner=owner,
        )  # fmt: skip
        shape.properties.setdefault(parameter.name, found)


def _add_index(ev: "Evaluator", shape: Shape, member: IndexMember, context: Context) -> None:
    lazy = ev.lazily(member.type, context.at(f"[{member.parameter}]"))
    for key in ev.members(ev.evaluate(member.key, context)):
        if isinstance(key, Literal):  # tsc refuses these; they read as the property that they name
            shape.properties.setdefault(str(key.value), Property(str(key.value), lazy, doc=member.doc))
        elif key != Keyword("symbol") and not any(index.key == key for index in shape.indexes):
            shape.indexes.append(Index(key, lazy, member.readonly, member.doc))


def is_private(name: PropertyName) -> bool:
    """Whether a name is written `#name`; a quoted one that begins like that is any property's."""
    return name.span.source.data.startswith(b"#", name.span.start)


def property_name(
    ev: "Evaluator", name: PropertyName, context: Context
) -> tuple[str, bool, UniqueSymbol | None] | None:
    """A member's name, whether it was written as a number, and the symbol that it is, if it is one."""
    if name.text is not None:
        first = name.span.source.data[name.span.start : name.span.start + 1]
        return name.text, first.isdigit() or (first == b"." or first == b"-"), None
    if name.computed is None:
        return None
    key = constants.evaluate(ev, name.computed, context)
    if isinstance(key, Literal):
        return str(key.value), key.kind == "number", None
    symbol = key if isinstance(key, UniqueSymbol) else UniqueSymbol(name.span.text)
    return f"[{symbol.name}]", False, symbol


# --- declarations ---


def declared(ev: "Evaluator", reference: Reference) -> Object:
    """The object that a reference to an interface or class stands for."""
    key = (reference.symbol, reference.arguments)
    known = ev.declared.get(key)
    if known is None:
        span = reference.symbol.span
        known = ev.declared[key] = Object(
            lambda: _declared_shape(ev, reference, reference, begun),
            span,
            find=lambda name: inherited_members.find(ev, reference, reference, name),
        )
        begun = known
    return known


def _declared_shape(ev: "Evaluator", reference: Reference, this: Type, begun: Object | None = None) -> Shape:
    shape = own_shape(ev, reference, this)
    if begun is not None:
        begun.begin(shape)  # a base may be computed of what inherits from it: `extends Pick<Derived, "own">`
    if ev.inheriting[reference.symbol] >= MAX_REPEATS:
        ev.end(reference.symbol.span)
        return shape
    ev.inheriting[reference.symbol] += 1
    for base in bases(ev, reference, this):
        inherited = shape_as_base(ev, base, this)
        if ev.inheritable < 0:
            break
        ev.inheritable -= len(inherited.properties)
        if ev.inheritable < 0:
            ev.report(TOO_MUCH_INHERITED, reference.symbol.span, name=reference.symbol.name)
        own = shape.properties.copy()
        shape.properties.update(inherited.properties)
        shape.properties.update(own)
        keys = {index.key for index in shape.indexes}
        shape.indexes.extend(index for index in inherited.indexes if index.key not in keys)
        shape.calls.extend(inherited.calls)
        shape.constructs.extend(inherited.constructs)
    ev.inheriting[reference.symbol] -= 1
    return shape


def shape_as_base(ev: "Evaluator", base: Type, this: Type) -> Shape:
    named = ev.expand_aliases(base)
    if not isinstance(named, Reference) or not mentions_this(named.symbol):
        return ev.shape(base)
    known = ev.inherited_shapes.get((named, this))
    if known is None:
        known = ev.inherited_shapes[named, this] = _declared_shape(ev, named, this)
    return known


def mentions_this(symbol: "Symbol") -> bool:
    """Whether a property of the symbol's own has the polymorphic type `this` in it."""
    for declaration in class_bodies(symbol):
        for member in declaration.members:
            type = member.type if isinstance(member, PropertyMember | IndexMember) else None
            if type is not None and _has_this(type):
                return True
    return False


def _has_this(node: TypeNode) -> bool:
    # The text is asked first: it says yes too often, in comments and strings, but mostly no, and at once.
    span = node.span
    if b"this" not in span.source.data[span.start : span.end]:
        return False
    pending: list[object] = [node]
    while pending:
        each = pending.pop()
        if isinstance(each, ThisNode):
            return True
        if isinstance(each, Span | Source | str):
            continue
        if isinstance(each, tuple):
            pending.extend(cast("tuple[object, ...]", each))
        elif is_dataclass(each):
            pending.extend(getattr(each, field.name) for field in fields(each))
    return False


def own_shape(ev: "Evaluator", reference: Reference, this: Type | None = None) -> Shape:
    """What an interface or class declares itself, over all its merged declarations, for the caller to add to."""
    symbol, this = reference.symbol, this or reference
    known = ev.own_shapes.get((reference, this))
    if known is None:
        ev.steps.take(STEPS_OF_INSTANCE)
        known = ev.own_shapes[reference, this] = Shape()
        for declaration in class_bodies(symbol):
            add_members(ev, known, declaration.members, body_context(ev, reference, declaration, this), symbol)
        # What was found alone before stays what it is.
        known.properties.update(ev.own_members.pop((reference, this), {}))
    return Shape(dict(known.properties), list(known.indexes), list(known.calls), list(known.constructs))


def body_context(
    ev: "Evaluator", reference: Reference, declaration: InterfaceDeclaration | ClassDeclaration, this: Type
) -> Context:
    """The context of an interface's or class's body, its type parameters bound to a reference's arguments."""
    parameters = type_parameters(reference.symbol)
    bindings = {p.name: argument for p, argument in zip(parameters, reference.arguments, strict=False)}
    constraints = {p.name: p.constraint for p in parameters if p.constraint is not None}
    return Context(ev.world.scope_of(declaration), bindings, constraints, this, reference.symbol.path)


def bases(ev: "Evaluator", reference: Reference, this: Type | None = None) -> list[Type]:
    """What an interface or class extends, in order."""
    found: list[Type] = []
    for declaration in class_bodies(reference.symbol):
        context = body_context(ev, reference, declaration, this or reference)
        nodes: Iterable[ReferenceNode | OpaqueExpression] = (
            declaration.extends if isinstance(declaration, InterfaceDeclaration)
            else (declaration.extends,) if declaration.extends is not None else ()
        )  # fmt: skip
        for node in nodes:
            if isinstance(node, OpaqueExpression):
                ev.report(UNKNOWN_BASE, node.span, name=reference.symbol.name)
                continue
            base = _base(ev, node, context, isinstance(declaration, ClassDeclaration))
            if not is_any(base):
                found.append(base)
    return found


def _base(ev: "Evaluator", node: ReferenceNode, context: Context, of_class: bool) -> Type:
    # A class may extend a constant that holds a constructor: `declare const Base: new () => X`.
    if of_class:
        constructed = constants.constructed_by(ev, node, context)
        if constructed is not None:
            return constructed
    return ev.evaluate(node, context)
