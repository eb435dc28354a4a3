"""Compares two versions of a type, wherever it stands: takes both apart as far as they are alike."""

from typeferry.changes import lists, objects, rules, unions
from typeferry.changes.walk import Spot, Walk
from typeferry.changes.written import type_text
from typeferry.semantics.types import Array, Intersection, Object, Reference, Tuple, Type, is_any

#: Instances of generics inside each other beyond this are compared as a whole: some grow without end.
MAX_INSTANCES = 20


def compare(walk: Walk, old: Type, new: Type, spot: Spot) -> None:
    """Reports what changed between two versions of a type."""
    if old is new or (not isinstance(old, Object) and old == new):
        return
    if isinstance(old, Reference) and isinstance(new, Reference) and walk.pairs.are_one(old.symbol, new.symbol):
        walk.meet(old.symbol, new.symbol)
        _compare_instances(walk, old, new, spot)
        return
    if is_any(walk.ev.expand(old)) != is_any(walk.ev.expand(new)):
        different(walk, old, new, spot)
        return
    if unions.is_union(walk.ev, old) or unions.is_union(walk.ev, new):
        unions.compare(walk, old, new, spot)
        return
    _compare_single(walk, old, new, spot)


def _compare_single(walk: Walk, old: Type, new: Type, spot: Spot) -> None:
    if isinstance(old, Reference) and isinstance(new, Reference) and walk.ev.expand(old) != walk.ev.expand(new):
        different(walk, old, new, spot)  # another declaration, whose own changes are told where it is
        return
    before, after = walk.ev.expand(old), walk.ev.expand(new)
    match before, after:
        case Array(), Array():
            lists.compare_arrays(walk, before, after, spot)
        case Tuple(), Tuple():
            lists.compare_tuples(walk, before, after, spot)
        case Object(), Object():
            objects.compare(walk, before, after, spot)
        case Intersection(), Intersection() if len(before.members) == len(after.members):
            for one, other in zip(before.members, after.members, strict=True):
                compare(walk, one, other, spot)
        case _:
            if walk.are_same(before, after):
                walk.meet_within(before, after)
            else:
                different(walk, old, new, spot)


def _compare_instances(walk: Walk, old: Reference, new: Reference, spot: Spot) -> None:
    """Reports what other type arguments make of a generic; what changed in the generic itself is told where it is."""
    common = zip(old.arguments, new.arguments, strict=False)
    if all(walk.are_same(one, other) for one, other in common):
        walk.meet_within(old, new)
        return
    if len(old.arguments) == len(new.arguments):
        old = Reference(new.symbol, old.arguments)
    is_opaque = walk.ev.library.owns(new.symbol) and new.symbol.alias_declaration is None
    if is_opaque or len(walk.opened) > MAX_INSTANCES:
        different(walk, old, new, spot)
        return
    if (old, new) not in walk.opened:
        walk.opened.add((old, new))
        compare(walk, walk.ev.expand(old), walk.ev.expand(new), spot)
        walk.opened.discard((old, new))


def different(walk: Walk, old: Type, new: Type, spot: Spot) -> None:
    """Reports two types that have nothing in common to walk along, unless each takes what the other takes."""
    readers, writers = walk.assignable(new, old), walk.assignable(old, new)
    was_any, is_any_now = is_any(walk.ev.expand(old)), is_any(walk.ev.expand(new))
    if was_any or is_any_now:
        if was_any == is_any_now:
            return
        rule = rules.TYPE_BECAME_ANY if is_any_now else rules.TYPE_NO_LONGER_ANY
    elif readers and writers:
        return
    else:
        rule = rules.TYPE_WIDENED if writers else rules.TYPE_NARROWED if readers else rules.TYPE_CHANGED
    walk.found(rule, spot, type_text(old), type_text(new), readers=readers, writers=writers)
