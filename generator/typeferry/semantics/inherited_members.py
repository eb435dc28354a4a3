"""One member of a class or interface, found by its name: what classes of many methods declare is seldom needed whole."""

from typing import TYPE_CHECKING

from typeferry.semantics import shapes
from typeferry.semantics.bodies import class_bodies
from typeferry.semantics.types import Property, Reference, Shape, Type
from typeferry.syntax.nodes import ClassDeclaration, InterfaceDeclaration, Member, MethodMember, PropertyMember

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol

#: The members that may have a name, each with the declaration that it stands in, in order; under None those that may have any.
MembersByName = dict[str | None, list[tuple[ClassDeclaration | InterfaceDeclaration, Member]]]
#: How many classes a member is looked for in; what is in others is found among all members of theirs.
_MANY = 30

Seen = set[tuple[Reference, Type]]


def find(ev: "Evaluator", reference: Reference, this: Type, name: str, seen: Seen | None = None) -> Property | None:
    """The property of that name that a reference declares or inherits; the first base that has it counts."""
    seen = set() if seen is None else seen
    seen.add((reference, this))
    key = (reference, this, name)
    known = ev.found_members.get(key)
    if known is None:
        known = _own(ev, reference, this, name) or _inherited(ev, reference, this, name, seen)
        if known is not None:
            ev.found_members[key] = known
    return known


def _inherited(ev: "Evaluator", reference: Reference, this: Type, name: str, seen: Seen) -> Property | None:
    for base in shapes.bases(ev, reference, this):
        named = ev.expand_aliases(base)
        if isinstance(named, Reference) and class_bodies(named.symbol) and len(seen) < _MANY:
            inner = this if shapes.mentions_this(named.symbol) else named
            found = None if (named, inner) in seen else find(ev, named, inner, name, seen)
        else:
            found = shapes.shape_as_base(ev, base, this).properties.get(name)
        if found is not None:
            return found
    return None


def _own(ev: "Evaluator", reference: Reference, this: Type, name: str) -> Property | None:
    whole = ev.own_shapes.get((reference, this))
    if whole is not None:
        return whole.properties.get(name)
    known = ev.own_members.setdefault((reference, this), {})
    if name not in known:
        symbol = reference.symbol
        by_name = ev.members_by_name.get(symbol)
        if by_name is None:
            by_name = ev.members_by_name[symbol] = _by_name(symbol)
        shape = Shape()
        for declaration, member in [*by_name.get(None, ()), *by_name.get(name, ())]:
            context = shapes.body_context(ev, reference, declaration, this)
            shapes.add_members(ev, shape, [member], context, symbol)
        if name not in shape.properties:
            return None
        known[name] = shape.properties[name]
    return known[name]


def _by_name(symbol: "Symbol") -> MembersByName:
    members: MembersByName = {}
    for declaration in class_bodies(symbol):
        for member in declaration.members:
            if isinstance(member, PropertyMember | MethodMember):
                is_constructor = isinstance(member, MethodMember) and member.kind == "constructor"
                name = None if is_constructor else member.name.text
                members.setdefault(name, []).append((declaration, member))
    return members
