"""Compares two versions of a union, member by member; a type that is no union is one of one member."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import partial

from typeferry.changes import rules, types
from typeferry.changes.walk import Spot, Walk
from typeferry.changes.written import type_text
from typeferry.semantics.evaluate import Evaluator
from typeferry.semantics.types import (
    BOOLEAN,
    FALSE,
    NULL,
    TRUE,
    Array,
    Intersection,
    Literal,
    Object,
    Reference,
    Tuple,
    Type,
    Union,
    UniqueSymbol,
    is_unit,
)
from typeferry.semantics.unions import union, without_undefined


def is_union(ev: Evaluator, type: Type) -> bool:
    """Whether the type is a union; an enum is none."""
    return isinstance(ev.expand(type), Union) and not _is_enum(ev.expand_aliases(type))


def compare(walk: Walk, old: Type, new: Type, spot: Spot) -> None:
    """Reports members that came and went, and what changed in those that stayed."""
    with walk.within(old, new):
        _compare(walk, old, new, spot)


def _compare(walk: Walk, old: Type, new: Type, spot: Spot) -> None:
    before, after = _without_common(walk, _members(old), _members(new), spot)
    if not before and not after:
        return
    # What is left may be one member here and several behind a name there.
    before, after = _without_common(walk, _opened(walk, before), _opened(walk, after), spot)
    before, after = _nullability(walk, before, after, (old, new), spot)
    before, after = _alike(walk, before, after, spot)
    scalars = [each for each in before if not _is_structure(walk.ev, each)]
    others = [each for each in after if not _is_structure(walk.ev, each)]
    both_change = scalars and others and not all(map(is_unit, (*scalars, *others)))
    if not both_change and len(_opened(walk, [old])) == 1 and after and not _is_choice(old):
        types.different(walk, old, new, spot)  # no choice was left to readers before, so this is more than one more
        return
    if not both_change and len(_opened(walk, [new])) == 1 and before and not _is_choice(new):
        types.different(walk, old, new, spot)
        return
    if both_change:
        types.different(walk, union(scalars), union(others), spot)
        before = [each for each in before if each not in scalars]
        after = [each for each in after if each not in others]
    for each in before:
        rule = rules.LITERAL_REMOVED if _is_choice(each) else rules.UNION_MEMBER_REMOVED
        walk.found(rule, spot, type_text(each), None, writers=walk.assignable(each, new))
    for each in after:
        rule = rules.LITERAL_ADDED if _is_choice(each) else rules.UNION_MEMBER_ADDED
        walk.found(rule, spot, None, type_text(each), readers=walk.assignable(each, old))


def _members(type: Type) -> list[Type]:
    return list(type.members) if isinstance(type, Union) else [type]


def _opened(walk: Walk, members: Sequence[Type]) -> list[Type]:
    """The members with what stands behind the names of aliases; enums and objects stay named."""
    ev = walk.ev
    found: dict[Type, None] = {}
    pending = list(reversed(members))
    while pending:
        member = pending.pop()
        inner = ev.expand_aliases(member)
        if isinstance(inner, Union):
            pending += reversed(inner.members)
        elif inner == BOOLEAN:
            found |= {TRUE: None, FALSE: None}
        else:
            found[inner if inner == NULL or is_unit(inner) else member] = None
    return _with_boolean(list(found))


def _with_boolean(members: list[Type]) -> list[Type]:
    if TRUE in members and FALSE in members:
        return [BOOLEAN if each == TRUE else each for each in members if each != FALSE]
    return members


def _without_common(walk: Walk, old: Sequence[Type], new: Sequence[Type], spot: Spot) -> tuple[list[Type], list[Type]]:
    """What is left when members that are the same, or versions of one declaration, are taken out and compared."""
    left = dict.fromkeys(new)
    gone: list[Type] = []
    for each in old:
        if each in left:
            del left[each]
        else:
            gone.append(each)
    gone = _take_out(walk, gone, left, walk.are_same, spot)
    return _take_out(walk, gone, left, lambda one, other: _is_only(walk, one, other, gone, left), spot), list(left)


def _take_out(
    walk: Walk, old: list[Type], left: dict[Type, None], are_one: Callable[[Type, Type], bool], spot: Spot
) -> list[Type]:
    by_name: dict[str, list[Type]] = {}
    for each in left:
        by_name.setdefault(_name(each), []).append(each)
    gone: list[Type] = []
    for each in old:
        twin = next(
            (other for other in by_name.get(_new_name(walk, each), ()) if other in left and are_one(each, other)), None
        )
        if twin is None:
            gone.append(each)
            continue
        del left[twin]
        types.compare(walk, each, twin, spot)
    return gone


def _is_only(walk: Walk, old: Type, new: Type, gone: Sequence[Type], left: Iterable[Type]) -> bool:
    """Whether both are instances of one generic, the only ones of it on each side, or of none."""
    if not isinstance(old, Reference) or not isinstance(new, Reference):
        return False
    return (
        walk.pairs.are_one(old.symbol, new.symbol)
        and sum(isinstance(each, Reference) and each.symbol is old.symbol for each in gone) == 1
        and sum(isinstance(each, Reference) and each.symbol is new.symbol for each in left) == 1
    )


def _name(type: Type) -> str:
    match type:
        case Reference():
            return type.symbol.path
        case Literal() if type.enum is not None:
            return type.enum.path
        case _:
            return ""


def _new_name(walk: Walk, type: Type) -> str:
    """The name that a member goes by in the new version."""
    symbol = type.symbol if isinstance(type, Reference) else type.enum if isinstance(type, Literal) else None
    renamed = walk.pairs.known.get(symbol) if symbol is not None else None
    return _name(type) if renamed is None else renamed.path


def _nullability(
    walk: Walk, old: list[Type], new: list[Type], whole: tuple[Type, Type], spot: Spot
) -> tuple[list[Type], list[Type]]:
    was, now = whole
    if NULL in old:
        walk.found(rules.NO_LONGER_NULLABLE, spot, type_text(was), type_text(now), writers=walk.assignable(NULL, now))
    if NULL in new:
        walk.found(rules.BECAME_NULLABLE, spot, type_text(was), type_text(now), readers=walk.assignable(NULL, was))
    return [each for each in old if each != NULL], [each for each in new if each != NULL]


def _alike(walk: Walk, old: list[Type], new: list[Type], spot: Spot) -> tuple[list[Type], list[Type]]:
    """Compares members without names that are versions of one: of one tag, one text, the same properties, or one kind."""
    gone: Sequence[Type] = old
    left: Sequence[Type] = [each for each in new if not isinstance(each, Reference)]
    are_few = sum(isinstance(each, Object) for each in old) == 1
    optional_tags, kind = partial(_optional_tags, walk.ev), partial(_kind, are_few)
    for key in (_tags, _text, optional_tags, _names, kind):
        twins = _twins(gone, left, key, is_sure=key in (_tags, _text))
        for one, other in twins:
            types.compare(walk, one, other, spot)
        taken = {id(each) for twin in twins for each in twin}
        gone, left = ([each for each in side if id(each) not in taken] for side in (gone, left))
    kept = {id(each) for each in left}
    return list(gone), [each for each in new if isinstance(each, Reference) or id(each) in kept]


def _twins(
    old: Sequence[Type], new: Sequence[Type], key: Callable[[Type], Hashable], *, is_sure: bool
) -> list[tuple[Type, Type]]:
    """The pairs of one key, which may be none of some; one that is not sure has to be that of one member on each side."""
    before, after = _by_key(old, key), _by_key(new, key)
    return [
        twins
        for found, members in before.items()
        if found and (is_sure or len(members) == len(after.get(found, ())) == 1)
        for twins in zip(members, after.get(found, ()), strict=False)
    ]


def _by_key(members: Iterable[Type], key: Callable[[Type], Hashable]) -> dict[Hashable, list[Type]]:
    found: dict[Hashable, list[Type]] = {}
    for each in members:
        found.setdefault(key(each), []).append(each)
    return found


def _tags(type: Type) -> Hashable:
    """The required properties that are one literal."""
    properties = type.shape.properties if isinstance(type, Object) else {}
    return tuple([
        (name, found.type.value)
        for name, found in properties.items()
        if not found.optional and isinstance(found.type, Literal)
    ])  # fmt: skip


def _optional_tags(ev: Evaluator, member: Type) -> Hashable:
    """The properties that are one literal where they are there."""
    properties = member.shape.properties if isinstance(member, Object) else {}
    found = {name: without_undefined(ev, each.type) for name, each in properties.items()}
    return tuple([(name, each.value) for name, each in found.items() if isinstance(each, Literal)])


def _text(type: Type) -> Hashable:
    return type_text(type) if isinstance(type, Object | Intersection) else None


def _names(type: Type) -> Hashable:
    return frozenset(type.shape.properties) if isinstance(type, Object) else None


def _kind(are_few: bool, member: Type) -> Hashable:
    """The kind of a list, or of an object where there was one alone."""
    is_kind = isinstance(member, Array | Tuple) or (are_few and isinstance(member, Object))
    return type(member).__name__ if is_kind else None


def _is_structure(ev: Evaluator, type: Type) -> bool:
    return isinstance(ev.expand(type), Object | Array | Tuple)


def _is_choice(type: Type) -> bool:
    return isinstance(type, Literal | UniqueSymbol)


def _is_enum(type: Type) -> bool:
    return isinstance(type, Reference) and bool(type.symbol.enums)
