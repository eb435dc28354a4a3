"""Compares two versions of an object type, property by property."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Self

from typeferry.changes import comments, rules, types
from typeferry.changes.walk import Spot, Walk
from typeferry.changes.written import index_text, property_text, type_text
from typeferry.semantics import shapes
from typeferry.semantics.assignable_objects import has_members, is_weak
from typeferry.semantics.types import Index, Object, Property, Reference, Shape, Signature, Type
from typeferry.semantics.unions import without_undefined

#: How alike two names must be for one to be the other's new spelling.
ALIKE = 0.5

Parts = Sequence[tuple[Reference, Reference]]


@dataclass(frozen=True, slots=True)
class Declared:
    """Two declarations of objects, and what both inherit from: that is compared there, not here."""

    old: Reference
    new: Reference
    bases: Parts
    #: Whether both inherit from one thing, and that the same.
    extend_the_same: bool


def compare(walk: Walk, old: Object, new: Object, spot: Spot, declared: "Declared | None" = None) -> None:
    """Reports what changed between two objects, which may be what two declarations stand for."""
    before, after = old.shape, new.shape
    bases = declared.bases if declared is not None else ()
    covered = _Covered(walk, [*bases, *common_parts(walk, old.parts, new.parts)])
    removed: list[Property] = []
    added: list[Property] = []
    for name in _names(walk, old, new, declared):
        one, other = _data(before.properties.get(name)), _data(after.properties.get(name))
        if covered.has(name, one, other):
            continue
        if one is not None and other is not None:
            _property(walk, one, other, spot)
        elif one is not None:
            removed.append(one)
        elif other is not None:
            added.append(other)
    _gone_and_new(walk, removed, added, spot, _Strangers.of(before, after))
    _indexes(walk, old, new, spot, declared)
    if before.calls or before.constructs or after.calls or after.constructs:
        _functions(walk, old, new, spot)


def common_parts(walk: Walk, old: Sequence[Type], new: Sequence[Type]) -> Parts:
    """The pairs of named parts (bases, members of an intersection) that are versions of one; they will be compared."""
    found: list[tuple[Reference, Reference]] = []
    for one in old:
        for other in new:
            if not isinstance(one, Reference) or not isinstance(other, Reference):
                continue
            if walk.pairs.are_one(one.symbol, other.symbol) and one.arguments == other.arguments:
                walk.meet(one.symbol, other.symbol)
                found.append((one, other))
                break
    return found


class _Covered:
    """The properties that stand in parts which both objects have: what changed in them is told there."""

    def __init__(self, walk: Walk, parts: Parts) -> None:
        # Those of generics are compared in place: their arguments may stand inside.
        self._shapes = [(walk.ev.shape(one), walk.ev.shape(other)) for one, other in parts]

    def has(self, name: str, old: Property | None, new: Property | None) -> bool:
        return any(
            (old is None or before.properties.get(name) is old) and (new is None or after.properties.get(name) is new)
            for before, after in self._shapes
        )


def _names(walk: Walk, old: Object, new: Object, declared: Declared | None) -> Iterable[str]:
    """The names of the properties that may have changed here, in order."""
    before, after = old.shape.properties, new.shape.properties
    if declared is not None and declared.extend_the_same:
        # At the end of a long chain nearly all properties are inherited: they are not even looked at.
        before, after = (shapes.own_shape(walk.ev, each).properties for each in (declared.old, declared.new))
    return dict.fromkeys([*before, *after])


def _data(found: Property | None) -> Property | None:
    """The property, unless nobody outside sees it, or it has no name that stays the same."""
    return None if found is None or found.hidden or found.symbol is not None else found


# --- properties ---


def _property(walk: Walk, old: Property, new: Property, spot: Spot) -> None:
    inside = spot.inside(f".{old.name}", old.span, new.span)
    if (old.optional, old.readonly) != (new.optional, new.readonly):
        _modifiers(walk, old, new, inside)
    one, other = old.type, new.type
    if old.optional or new.optional:
        # `undefined` is in the type of what may be missing, written or not.
        one, other = without_undefined(walk.ev, one), without_undefined(walk.ev, other)
    types.compare(walk, one, other, inside)
    comments.compare(walk, old.doc, new.doc, inside)


def _modifiers(walk: Walk, old: Property, new: Property, inside: Spot) -> None:
    text = property_text(old), property_text(new)
    if old.optional and not new.optional:
        walk.found(rules.PROPERTY_BECAME_REQUIRED, inside, *text, writers=False)
    if new.optional and not old.optional:
        walk.found(rules.PROPERTY_BECAME_OPTIONAL, inside, *text, readers=False)
    if old.readonly != new.readonly:
        walk.found(rules.BECAME_READONLY if new.readonly else rules.NO_LONGER_READONLY, inside, *text)


@dataclass(frozen=True, slots=True)
class _Strangers:
    """For whom two objects are strangers: tsc takes no value for an object of optional properties that has none of them."""

    readers: bool
    writers: bool

    @classmethod
    def of(cls, old: Shape, new: Shape) -> Self:
        """What two objects are that share no property, or do."""
        if not old.properties.keys().isdisjoint(new.properties):
            return cls(False, False)
        return cls(is_weak(old) and has_members(new), is_weak(new) and has_members(old))


def _gone_and_new(
    walk: Walk, removed: list[Property], added: list[Property], spot: Spot, strangers: _Strangers
) -> None:
    fit_readers, fit_writers = not strangers.readers, not strangers.writers
    renamed = _renamed(walk, removed, added)
    for one, other in renamed:
        inside = spot.inside(f".{one.name}", one.span, other.span)
        text = property_text(one), property_text(other)
        readers, writers = one.optional and fit_readers, other.optional and fit_writers
        walk.found(rules.PROPERTY_RENAMED, inside, *text, readers=readers, writers=writers)
        comments.compare(walk, one.doc, other.doc, inside)
    for one in removed:
        if all(one is not old for old, _ in renamed):
            inside = spot.inside(f".{one.name}", one.span)
            readers = one.optional and fit_readers
            walk.found(rules.PROPERTY_REMOVED, inside, property_text(one), None, readers=readers, writers=fit_writers)
    for one in added:
        if all(one is not new for _, new in renamed):
            inside = spot.inside(f".{one.name}", None, one.span)
            rule = rules.PROPERTY_ADDED_OPTIONAL if one.optional else rules.PROPERTY_ADDED_REQUIRED
            writers = one.optional and fit_writers
            walk.found(rule, inside, None, property_text(one), readers=fit_readers, writers=writers)


def _renamed(walk: Walk, removed: list[Property], added: list[Property]) -> list[tuple[Property, Property]]:
    """The property that has another name: the only one that went and the only one that came, of one type."""
    if len(removed) != 1 or len(added) != 1:
        return []
    one, other = removed[0], added[0]
    if one.optional != other.optional or type_text(one.type) != type_text(other.type):
        return []
    is_respelled = _folded(one.name) == _folded(other.name)
    is_alike = SequenceMatcher(None, _folded(one.name), _folded(other.name), autojunk=False).ratio() >= ALIKE
    has_same_comment = one.doc is not None and other.doc is not None and one.doc.text == other.doc.text != ""
    if not (is_respelled or is_alike or has_same_comment):
        return []
    if not (walk.assignable(one.type, other.type) and walk.assignable(other.type, one.type)):
        return []
    return [(one, other)]


def _folded(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


# --- index signatures and functions ---


def _indexes(walk: Walk, old: Object, new: Object, spot: Spot, declared: Declared | None) -> None:
    # The properties of an interface do not stand for an index signature, those of an object without a name do.
    source, target = (declared.old, declared.new) if declared is not None else (old, new)
    before = {index.key: index for index in old.shape.indexes}
    after = {index.key: index for index in new.shape.indexes}
    for key, index in before.items():
        text = index_text(index)
        inside = spot.inside(f"[{type_text(key)}]")
        if key not in after:
            is_safe = walk.assignable(target, _with_index(index))
            walk.found(rules.INDEX_SIGNATURE_REMOVED, inside, text, None, readers=is_safe)
            continue
        other = after[key]
        if index.readonly != other.readonly:
            rule = rules.BECAME_READONLY if other.readonly else rules.NO_LONGER_READONLY
            walk.found(rule, inside, text, index_text(other))
        types.compare(walk, index.type, other.type, inside)
    for key, index in after.items():
        if key not in before:
            inside = spot.inside(f"[{type_text(key)}]")
            is_safe = walk.assignable(source, _with_index(index))
            walk.found(rules.INDEX_SIGNATURE_ADDED, inside, None, index_text(index), writers=is_safe)


def _with_index(index: Index) -> Object:
    return Object(lambda: Shape(indexes=[index]))


def _functions(walk: Walk, old: Object, new: Object, spot: Spot) -> None:
    """Functions are no data: that one changed is told, not how; what became of types that it names is told there."""
    signatures = [(old.shape.calls, new.shape.calls), (old.shape.constructs, new.shape.constructs)]
    if all(_are_same_signatures(walk, *each) for each in signatures):
        return
    one = Object(lambda: Shape(calls=old.shape.calls, constructs=old.shape.constructs))
    other = Object(lambda: Shape(calls=new.shape.calls, constructs=new.shape.constructs))
    readers, writers = walk.assignable(other, one), walk.assignable(one, other)
    if not (readers and writers):
        walk.found(rules.FUNCTION_CHANGED, spot, type_text(old), type_text(new), readers=readers, writers=writers)


def _are_same_signatures(walk: Walk, old: Sequence[Signature], new: Sequence[Signature]) -> bool:
    """Whether functions take and give the same, whatever the declarations that they name have become."""
    pairs = list(zip(old, new, strict=False))
    types = [
        (before.type, after.type)
        for one, other in pairs
        for before, after in zip(one.parameters, other.parameters, strict=False)
    ]
    types += [(one.result, other.result) for one, other in pairs]
    is_same = (
        len(old) == len(new)
        and all(_arity(one) == _arity(other) for one, other in pairs)
        and all(walk.are_same(before, after) for before, after in types)
    )
    for before, after in types if is_same else ():
        walk.meet_within(before, after)
    return is_same


def _arity(signature: Signature) -> Sequence[tuple[bool, bool]]:
    return [(each.optional, each.rest) for each in signature.parameters]
