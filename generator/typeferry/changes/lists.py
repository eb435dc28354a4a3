"""Compares two versions of an array or a tuple."""

from typeferry.changes import rules, types
from typeferry.changes.walk import Spot, Walk
from typeferry.changes.written import element_text, type_text
from typeferry.semantics.types import Array, Tuple, TupleElement


def compare_arrays(walk: Walk, old: Array, new: Array, spot: Spot) -> None:
    """Reports what changed in the elements, and whether they may be written to."""
    _readonly(walk, old, new, spot)
    types.compare(walk, old.element, new.element, spot.inside("[]"))


def compare_tuples(walk: Walk, old: Tuple, new: Tuple, spot: Spot) -> None:
    """Reports what changed in each place, and places that came or went."""
    _readonly(walk, old, new, spot)
    for at, (one, other) in enumerate(zip(old.elements, new.elements, strict=False)):
        inside = spot.inside(f"[{at}]")
        if one.kind != other.kind:
            readers = _takes(walk, other, one)
            writers = _takes(walk, one, other)
            was, now = element_text(one), element_text(other)
            walk.found(rules.TUPLE_ELEMENT_CHANGED, inside, was, now, readers=readers, writers=writers)
        types.compare(walk, one.type, other.type, inside)
    for at in range(len(new.elements), len(old.elements)):
        # A tuple of two is none of three, nor the other way, unless the last may be missing.
        is_open = old.elements[at].kind != "required"
        text = element_text(old.elements[at])
        inside = spot.inside(f"[{at}]")
        walk.found(rules.TUPLE_ELEMENT_REMOVED, inside, text, None, readers=is_open, writers=False)
    for at in range(len(old.elements), len(new.elements)):
        is_open = new.elements[at].kind != "required"
        text = element_text(new.elements[at])
        inside = spot.inside(f"[{at}]")
        walk.found(rules.TUPLE_ELEMENT_ADDED, inside, None, text, readers=False, writers=is_open)


def _takes(walk: Walk, source: TupleElement, target: TupleElement) -> bool:
    """Whether a list of what one element stands for is one of what the other does."""
    one, other = Tuple((TupleElement(source.type, source.kind),)), Tuple((TupleElement(source.type, target.kind),))
    return walk.assignable(one, other)


def _readonly(walk: Walk, old: Array | Tuple, new: Array | Tuple, spot: Spot) -> None:
    if old.readonly == new.readonly:
        return
    rule = rules.BECAME_READONLY if new.readonly else rules.NO_LONGER_READONLY
    was, now = type_text(old), type_text(new)
    walk.found(rule, spot, was, now, readers=not new.readonly, writers=not old.readonly)
