"""Lowers declarations: interfaces, classes, aliases, enums and named instances of generics."""

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from typeferry import model
from typeferry.diagnostics import COMPUTED_OF_PARAMETERS
from typeferry.semantics import enums, named_values, shapes
from typeferry.semantics.bodies import declaring, type_parameters
from typeferry.semantics.declaration_ids import is_bare
from typeferry.semantics.instantiate import bare_arguments, declaration_context, own_variables
from typeferry.semantics.lower_types import anonymous, doc, is_data, is_function, lower, lower_indexes, properties
from typeferry.semantics.types import UNKNOWN, Array, Literal, Object, Reference, Shape, Tuple, Type
from typeferry.syntax.nodes import (
    AliasDeclaration,
    ClassDeclaration,
    Declared,
    EnumDeclaration,
    InterfaceDeclaration,
    TypeNode,
)

if TYPE_CHECKING:
    from typeferry.semantics.lower import Lowering
    from typeferry.semantics.symbols import Symbol

#: What says what a type is: a variable, a function or a namespace of the same name does not.
_TYPES = (AliasDeclaration, ClassDeclaration, EnumDeclaration, InterfaceDeclaration)


def declaration(
    context: "Lowering", id: model.DeclarationId, symbol: "Symbol", arguments: tuple[Type, ...] | None
) -> model.Declaration:
    """A declaration; `arguments` are those of a named instance, None where it is written with its parameters."""
    lowered = _declaration(context, id, symbol, arguments)
    spans = [each.span for each in symbol.declarations if isinstance(each, _TYPES)]
    return replace(lowered, span=spans[0], merged=tuple(spans[1:])) if spans else lowered


def _declaration(
    context: "Lowering", id: model.DeclarationId, symbol: "Symbol", arguments: tuple[Type, ...] | None
) -> model.Declaration:
    if arguments is None and symbol.enums and symbol.alias_declaration is None and not symbol.interfaces:
        return _enum(context, id, symbol)
    reference = Reference(symbol, own_variables(symbol, context.ev) if arguments is None else arguments)
    if symbol.alias_declaration is not None or arguments is not None:
        return _alias(context, id, reference, arguments or ())
    return _object(context, id, reference)


def recursive_object(context: "Lowering", id: model.DeclarationId, type: Object) -> model.Declaration:
    """The declaration of an object without a name that holds itself."""
    lowered = anonymous(context, type, id.path)
    if isinstance(lowered, model.Object):
        return model.ObjectDeclaration(id, lowered, span=type.span)
    return model.AliasDeclaration(id, lowered, span=type.span)


def _parameters(
    context: "Lowering", reference: Reference, arguments: tuple[Type, ...]
) -> tuple[model.TypeParameter, ...]:
    if arguments:
        return ()
    return tuple(
        model.TypeParameter(
            node.name, _known(context, reference, at, node.constraint), _known(context, reference, at, node.default)
        )
        for at, node in enumerate(type_parameters(reference.symbol))
    )


def _known(context: "Lowering", reference: Reference, at: int, node: TypeNode | None) -> model.Type | None:
    """The default or constraint of a type parameter; one that is computed of others is that of the bare declaration."""
    if node is None:
        return None
    ev, symbol = context.ev, reference.symbol
    parameters = type_parameters(symbol)
    inside = declaration_context(ev, symbol, parameters, reference.arguments, declaring(symbol))
    type = ev.evaluate(node, inside)
    if context.generics.waits(type):
        if node is parameters[at].default:
            ev.report(COMPUTED_OF_PARAMETERS, node.span, name=parameters[at].name)
        known = [*bare_arguments(symbol, ev)[:at], *[UNKNOWN] * (len(parameters) - at)]
        type = ev.evaluate(node, declaration_context(ev, symbol, parameters, known, declaring(symbol)))
    return lower(context, type, symbol.path)


def id_path(reference: Reference) -> str:
    return reference.symbol.path


def _comment(symbol: "Symbol") -> model.Doc | None:
    """The doc comments of all merged declarations of a type, those that say something, in order, each once.

    A namespace, a function or a variable of the same name tells of what it does itself; where the type says nothing, that
    has to do.
    """
    declared = [each for each in symbol.declarations if isinstance(each, Declared)]
    found = _comments([each for each in declared if isinstance(each, _TYPES)]) or _comments(declared)
    if len(found) < 2:
        return found[0] if found else None
    return model.Doc(
        "\n\n".join(comment.text for comment in found if comment.text),
        tuple(tag for comment in found for tag in comment.tags),
    )


def _comments(declared: Iterable[Declared]) -> list[model.Doc]:
    return list(dict.fromkeys([comment for each in declared if (comment := doc(each.doc)) is not None]))


def _enum(context: "Lowering", id: model.DeclarationId, symbol: "Symbol") -> model.Declaration:
    found = enums.members_of(context.ev, symbol)
    span = symbol.span
    if not enums.has_values(context.ev, symbol):
        types = dict.fromkeys(lower(context, _primitive(type), id.path) for _, type in found.values())
        type = next(iter(types)) if len(types) == 1 else model.Union(tuple(types))
        return model.AliasDeclaration(id, type, doc=_comment(symbol), span=span)
    members = tuple(
        model.EnumMember(name, type.value, doc(node.doc), node.span)
        for name, (node, type) in found.items()
        if isinstance(type, Literal)
    )
    return model.EnumDeclaration(id, members, _comment(symbol), span)


def _primitive(type: Type) -> Type:
    return Literal(type.kind, type.value) if isinstance(type, Literal) else type


# --- aliases and instances ---


def _alias(
    context: "Lowering", id: model.DeclarationId, reference: Reference, arguments: tuple[Type, ...]
) -> model.Declaration:
    symbol, ev = reference.symbol, context.ev
    path, span = id.path, symbol.span
    overridden = context.overrides.type(path, id.module)
    type = context.named(overridden if overridden is not None else ev.expand_once(reference))
    parameters = _parameters(context, reference, arguments)
    named = () if is_bare(ev, symbol, arguments) else _lowered(context, arguments)
    comment = _comment(symbol) if not ev.library.owns(symbol) else None
    shaped = type
    if isinstance(type, Reference) and context.is_computed(type):
        shaped = ev.expand(type)
    if isinstance(shaped, Object) and not is_function(context, shaped):
        made = _shaped(context, id, shaped)
        if made is not None:
            own, bases = made
            return model.ObjectDeclaration(id, own, bases, parameters, named, comment, span)
    lowered = lower(context, type, path)
    members = named_values.members(ev, symbol, lowered) if overridden is None and not parameters else ()
    if members:
        return model.EnumDeclaration(id, members, comment, span)
    return model.AliasDeclaration(id, lowered, parameters, named, doc=comment, span=span)


def _lowered(context: "Lowering", arguments: tuple[Type, ...]) -> tuple[model.Type, ...]:
    return tuple(lower(context, argument, "") for argument in arguments)


def _shaped(
    context: "Lowering", id: model.DeclarationId, type: Object
) -> tuple[model.Object, tuple[model.Reference, ...]] | None:
    """An object's own members and bases, or None where it is a map, or nothing but `{}`."""
    bases, own = _parts(context, type)
    if bases:
        return _own(context, id, own, type), bases
    lowered = anonymous(context, type, id.path)
    return (lowered, ()) if isinstance(lowered, model.Object) else None


def _own(context: "Lowering", id: model.DeclarationId, shape: Shape, type: Object) -> model.Object:
    return model.Object(
        properties(context, shape.properties.values(), id.path),
        lower_indexes(context, shape.indexes, id.path),
        span=type.span,
    )


def _parts(context: "Lowering", type: Object) -> tuple[tuple[model.Reference, ...], Shape]:
    """An intersection of named objects reads as inheritance; what several of its parts say of one key is its own."""
    own, bases, seen = Shape(), list[model.Reference](), set[str]()
    for part in type.parts:
        shape = context.ev.shape(part)
        if shape.indexes:
            return (), own  # it speaks of the keys of the other parts
        base = context.as_base(part)
        if base is not None:
            bases.append(base)
        for name, found in shape.properties.items():
            if name in seen:
                own.properties[name] = type.shape.properties[name]
            elif base is None:
                own.properties[name] = found
        seen |= shape.properties.keys()
    return tuple(bases), own


# --- interfaces and classes ---


def _object(context: "Lowering", id: model.DeclarationId, reference: Reference) -> model.Declaration:
    symbol = reference.symbol
    comment, span = _comment(symbol), symbol.span
    if context.is_empty(symbol):
        return model.AliasDeclaration(id, model.NONNULL, doc=comment, span=span)
    parameters = _parameters(context, reference, ())
    extended = _list_base(context, reference)
    if extended is not None:
        lowered = lower(context, extended, id.path)
        return model.AliasDeclaration(id, lowered, parameters, doc=comment, span=span)
    own, bases = _inherited(context, reference)
    if own.calls or own.constructs:
        return model.AliasDeclaration(id, model.NEVER, parameters, doc=comment, span=span)
    indexes = lower_indexes(context, own.indexes, id.path)
    if not own.properties and not bases and len(indexes) == 1:
        index = indexes[0]
        lowered = model.Map(index.key, index.value, index.readonly)
        return model.AliasDeclaration(id, lowered, parameters, doc=comment, span=span)
    found = properties(context, own.properties.values(), id.path, symbol)
    type = model.Object(found, indexes, span=span)
    return model.ObjectDeclaration(id, type, bases, parameters, doc=comment, span=span)


def _list_base(context: "Lowering", reference: Reference) -> Type | None:
    """The array that an interface extends: JSON's lists have no members of their own, so it is that array."""
    for base in shapes.bases(context.ev, reference):
        if isinstance(context.ev.expand(base), Array | Tuple):
            return base
    return None


def _inherited(context: "Lowering", reference: Reference) -> tuple[Shape, tuple[model.Reference, ...]]:
    """What a declaration has of its own, with what it inherits from bases that are no named object."""
    ev = context.ev
    own = shapes.own_shape(ev, reference)
    bases: list[model.Reference] = []
    for base in shapes.bases(ev, reference):
        lowered = context.as_base(base)
        if lowered is not None and not _hides_data(context, own, base):
            bases.append(lowered)
            continue
        inherited = shapes.shape_as_base(ev, base, reference)
        for name, found in inherited.properties.items():
            own.properties.setdefault(name, found)
        keys = {index.key for index in own.indexes}
        own.indexes.extend(index for index in inherited.indexes if index.key not in keys)
    return own, tuple(bases)


def _hides_data(context: "Lowering", own: Shape, base: Type) -> bool:
    """Whether a member that is no data stands in the place of one of the base's that is: a class would still ask for that."""
    inherited = context.ev.shape(base).properties
    both = [(found, inherited[name]) for name, found in own.properties.items() if name in inherited]
    return any(not is_data(context, found) and is_data(context, before) for found, before in both)
