"""Compares two versions of a declaration: its comment, its type parameters, what it extends, and its type."""

from collections.abc import Sequence

from typeferry.changes import comments, objects, rules, types
from typeferry.changes.walk import Spot, Walk
from typeferry.changes.written import span_text, type_text
from typeferry.semantics import enums, shapes
from typeferry.semantics.bodies import class_bodies, declaring, type_parameters
from typeferry.semantics.instantiate import declaration_context, instantiate, own_variables
from typeferry.semantics.symbols import Symbol
from typeferry.semantics.types import UNKNOWN, Literal, Object, Reference, Type
from typeferry.source import Span
from typeferry.syntax.nodes import Declared, DocComment, TypeNode, TypeParameterNode


def compare(walk: Walk, old: Symbol, new: Symbol) -> None:
    """Reports what changed between two versions of a declaration."""
    spot = Spot(old.path, name_span(old), name_span(new))
    comments.compare(walk, _doc(old), _doc(new), spot)
    if _is_enum(old) and _is_enum(new):
        _enums(walk, old, new, spot)
        return
    before, after = _arguments(walk, old, new)
    _type_parameters(walk, old, new, spot)
    one, other = Reference(old, before), Reference(new, after)
    if class_bodies(old) and class_bodies(new):
        declared = _bases(walk, one, other, spot)
        here, there = instantiate(walk.ev, one), instantiate(walk.ev, other)
        assert isinstance(here, Object) and isinstance(there, Object)
        objects.compare(walk, here, there, spot, declared)
        return
    types.compare(walk, _body(walk, one), _body(walk, other), spot)


def _body(walk: Walk, reference: Reference) -> Type:
    """What the declaration says: an enum stands for itself beside what is none."""
    return reference if _is_enum(reference.symbol) else instantiate(walk.ev, reference)


def name_span(symbol: Symbol) -> Span:
    """Where the name is declared."""
    first = next((each for each in symbol.declarations if isinstance(each, Declared)), None)
    return symbol.span if first is None else first.name_span


def _doc(symbol: Symbol) -> DocComment | None:
    docs = [each.doc for each in symbol.declarations if isinstance(each, Declared) and each.doc is not None]
    if len(docs) < 2:
        return docs[0] if docs else None
    text = "\n\n".join([doc.text for doc in docs if doc.text])
    return DocComment(text, tuple([tag for doc in docs for tag in doc.tags]), docs[0].span)


def _is_enum(symbol: Symbol) -> bool:
    return bool(symbol.enums) and not symbol.alias_declaration


# --- type parameters and bases ---


def _arguments(walk: Walk, old: Symbol, new: Symbol) -> tuple[tuple[Type, ...], tuple[Type, ...]]:
    """The type parameters of the old version standing for themselves in both; what is new is left out, as its users do."""
    before = own_variables(old, walk.ev) if type_parameters(old) else ()
    return before, filled(walk, new, before)


def _type_parameters(walk: Walk, old: Symbol, new: Symbol, spot: Spot) -> None:
    before, after = type_parameters(old), type_parameters(new)
    for one, other in zip(before, after, strict=False):
        inside = spot.inside(f"<{one.name}>", one.span, other.span)
        was, now = span_text(one.span), span_text(other.span)
        is_safe = _compare_bounds(walk, (old, one), (new, other), inside)
        if was.replace(one.name, "#") != now.replace(other.name, "#"):
            here, there = instance(walk, old), instance(walk, new)
            readers = is_safe and walk.assignable(there, here)
            writers = is_safe and walk.assignable(here, there)
            walk.found(rules.TYPE_PARAMETER_CHANGED, inside, was, now, readers=readers, writers=writers)
    for one in before[len(after) :]:
        inside = spot.inside(f"<{one.name}>", one.span)
        walk.found(rules.TYPE_PARAMETER_REMOVED, inside, span_text(one.span), None, readers=False, writers=False)
    for one in after[len(before) :]:
        has_default = one.default is not None
        inside = spot.inside(f"<{one.name}>", None, one.span)
        text = span_text(one.span)
        walk.found(rules.TYPE_PARAMETER_ADDED, inside, None, text, readers=has_default, writers=has_default)


def _compare_bounds(
    walk: Walk, old: tuple[Symbol, TypeParameterNode], new: tuple[Symbol, TypeParameterNode], spot: Spot
) -> bool:
    """Whether a type argument that was good stays good, and one that was left out may still be."""
    one, other = old[1], new[1]
    variables = own_variables(old[0], walk.ev)
    for before, after in ((one.constraint, other.constraint), (one.default, other.default)):
        if before is not None and after is not None:
            was = _in_declaration(walk, old[0], before, variables)
            now = _in_declaration(walk, new[0], after, filled(walk, new[0], variables))
            walk.meet_within(was, now)
            if after is other.constraint and not walk.assignable(was, now):
                return False
    is_bound = other.constraint is not None and one.constraint is None
    return not is_bound and (one.default is None or other.default is not None)


def _bases(walk: Walk, old: Reference, new: Reference, spot: Spot) -> objects.Declared:
    """Reports bases that came or went; gives both declarations with those that stayed."""
    before, after = shapes.bases(walk.ev, old), shapes.bases(walk.ev, new)
    common = objects.common_parts(walk, before, after)
    for each in before:
        if isinstance(each, Reference) and not any(_same_base(walk, each, other) for other in after):
            is_safe = walk.assignable(new, each) or walk.assignable(new, old)
            walk.found(rules.BASE_REMOVED, spot, type_text(each), None, readers=is_safe)
    for each in after:
        if isinstance(each, Reference) and not any(_same_base(walk, other, each) for other in before):
            is_safe = walk.assignable(old, each) or walk.assignable(old, new)
            walk.found(rules.BASE_ADDED, spot, None, type_text(each), writers=is_safe)
    return objects.Declared(old, new, common, len(before) == len(after) == len(common) == 1)


def _same_base(walk: Walk, old: Type, new: Type) -> bool:
    return isinstance(old, Reference) and isinstance(new, Reference) and walk.pairs.are_one(old.symbol, new.symbol)


# --- enums ---


def _enums(walk: Walk, old: Symbol, new: Symbol, spot: Spot) -> None:
    before, after = enums.members_of(walk.ev, old), enums.members_of(walk.ev, new)
    by_value = {_value(type): name for name, (_, type) in after.items() if name not in before}
    renamed: set[str] = set()
    for name, (node, type) in before.items():
        inside = spot.inside(f".{name}", node.span)
        text = span_text(node.span)
        found = after.get(name)
        if found is None:
            other = by_value.get(_value(type)) if isinstance(type, Literal) else None
            if other is None:
                walk.found(rules.ENUM_MEMBER_REMOVED, inside, text, None, writers=False)
                continue
            renamed.add(other)
            found = after[other]
            inside = spot.inside(f".{name}", node.span, found[0].span)
            now = span_text(found[0].span)
            walk.found(rules.ENUM_MEMBER_RENAMED, inside, text, now, readers=False, writers=False)
        elif _value(type) != _value(found[1]):
            inside = spot.inside(f".{name}", node.span, found[0].span)
            now = span_text(found[0].span)
            walk.found(rules.ENUM_VALUE_CHANGED, inside, text, now, readers=False, writers=False)
        comments.compare(walk, node.doc, found[0].doc, spot.inside(f".{name}", node.span, found[0].span))
    for name, (node, _) in after.items():
        if name not in before and name not in renamed:
            inside = spot.inside(f".{name}", None, node.span)
            walk.found(rules.ENUM_MEMBER_ADDED, inside, None, span_text(node.span), readers=False)


def _value(type: Type) -> object:
    return (type.kind, type.value) if isinstance(type, Literal) else type


# --- verdicts ---


def instance(walk: Walk, symbol: Symbol) -> Reference:
    """The declaration, with the defaults of its type parameters, or their constraints, or unknown."""
    return Reference(symbol, filled(walk, symbol, ()))


def filled(walk: Walk, symbol: Symbol, given: Sequence[Type]) -> tuple[Type, ...]:
    """Type arguments for a declaration: those that are given, then what stands for those that are not."""
    parameters = type_parameters(symbol)
    arguments: list[Type] = [UNKNOWN for _ in parameters]
    arguments[: len(given)] = given[: len(parameters)]
    for at, parameter in enumerate(parameters[len(given) :], len(given)):
        node = parameter.default or parameter.constraint
        if node is not None:
            arguments[at] = _in_declaration(walk, symbol, node, arguments)
    return tuple(arguments)


def _in_declaration(walk: Walk, symbol: Symbol, node: TypeNode, arguments: Sequence[Type]) -> Type:
    context = declaration_context(walk.ev, symbol, type_parameters(symbol), arguments, declaring(symbol))
    return walk.ev.evaluate(node, context)
