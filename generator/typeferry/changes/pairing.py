"""Which declaration of the old version is which of the new one: by name, and by shape where the name is another."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from typeferry.changes.versions import Exported
from typeferry.changes.written import property_text, type_text
from typeferry.semantics import enums
from typeferry.semantics.assignability import is_assignable
from typeferry.semantics.bodies import type_parameters
from typeferry.semantics.evaluate import Evaluator
from typeferry.semantics.instantiate import instantiate
from typeferry.semantics.symbols import Symbol
from typeferry.semantics.types import ANY, Literal, Object, Reference, Type

#: What says nothing by its shape alone: a type of no more than this many properties is only known by its comment too.
FEW = 1


@dataclass(slots=True)
class Pairs:
    """The old and new symbols that are one; what is not known here is one with what has its name."""

    known: dict[Symbol, Symbol] = field(default_factory=dict[Symbol, Symbol])
    taken: set[Symbol] = field(default_factory=set[Symbol])

    def add(self, old: Symbol, new: Symbol) -> None:
        """Makes two symbols one, unless one of them is part of a pair already."""
        if old not in self.known and new not in self.taken:
            self.known[old] = new
            self.taken.add(new)

    def are_one(self, old: Symbol, new: Symbol) -> bool:
        """Whether the two are versions of one declaration."""
        known = self.known.get(old)
        if known is not None or new in self.taken:
            return known is new
        return old is new or old.path == new.path


@dataclass(frozen=True, slots=True)
class Matched:
    """The exported types of both versions, told apart."""

    both: tuple[tuple[Exported, Exported], ...]
    renamed: tuple[tuple[Exported, Exported], ...]
    removed: tuple[Exported, ...]
    added: tuple[Exported, ...]
    pairs: Pairs


def match(ev: Evaluator, old: Sequence[Exported], new: Sequence[Exported]) -> Matched:
    """Matches by module and name, then by name alone, then by shape."""
    # One file is held against one file, however they are called.
    by_place = {(each.module, each.name): each for each in new}
    both = [(each, by_place[each.module, each.name]) for each in old if (each.module, each.name) in by_place]
    removed, added = _left(old, [one for one, _ in both]), _left(new, [other for _, other in both])
    moved = _only(removed, added)
    both += moved
    pairs = Pairs()
    for one, other in both:
        pairs.add(one.symbol, other.symbol)
    removed = [each for each in _left(removed, [one for one, _ in moved]) if each.symbol not in pairs.known]
    added = [each for each in _left(added, [other for _, other in moved]) if each.symbol not in pairs.taken]
    renamed = _renamed(ev, removed, added)
    for one, other in renamed:
        pairs.add(one.symbol, other.symbol)
    return Matched(
        tuple(both),
        tuple(renamed),
        tuple(_left(removed, [one for one, _ in renamed])),
        tuple(_left(added, [other for _, other in renamed])),
        pairs,
    )


def _left(all: Iterable[Exported], gone: Iterable[Exported]) -> list[Exported]:
    out = set(gone)
    return [each for each in all if each not in out]


def _only(removed: Sequence[Exported], added: Sequence[Exported]) -> list[tuple[Exported, Exported]]:
    """Those that went to another module under the same name, where there is one such name on each side."""
    before, after = _by_name(removed), _by_name(added)
    return [(found[0], after[name][0]) for name, found in before.items() if len(found) == 1 and len(after[name]) == 1]


def _by_name(exported: Iterable[Exported]) -> defaultdict[str, list[Exported]]:
    found: defaultdict[str, list[Exported]] = defaultdict(list)
    for each in exported:
        found[each.name].append(each)
    return found


# --- renames ---


def _renamed(ev: Evaluator, removed: Sequence[Exported], added: Sequence[Exported]) -> list[tuple[Exported, Exported]]:
    """Pairs of one shape, where no other has that shape, and the shape says enough to be known by."""
    before, after = _by_shape(ev, removed), _by_shape(ev, added)
    return [
        (found[0], after[shape][0])
        for shape, found in before.items()
        if len(found) == 1
        and len(after.get(shape, ())) == 1
        and _are_equal(ev, found[0].symbol, after[shape][0].symbol)
    ]


def _by_shape(ev: Evaluator, exported: Iterable[Exported]) -> dict[object, list[Exported]]:
    found: dict[object, list[Exported]] = {}
    for each in dict.fromkeys(exported):
        shape = _shape(ev, each.symbol)
        if shape is not None:
            found.setdefault(shape, []).append(each)
    return found


def _shape(ev: Evaluator, symbol: Symbol) -> object:
    """What a declaration looks like without its name; None where that is too little to know it by."""
    type = _body(ev, symbol)
    arity = len(type_parameters(symbol))
    if symbol.enums and not symbol.alias_declaration:
        return ("enum", *[(name, _value(found)) for name, (_, found) in enums.members_of(ev, symbol).items()])
    if isinstance(type, Object):
        members = sorted([_without_name(property_text(each), symbol) for each in type.shape.properties.values()])
        indexes = [f"[{type_text(each.key)}]: {type_text(each.type)}" for each in type.shape.indexes]
        return (arity, "object", *members, *indexes) if len(members) > FEW or indexes else None
    text = _without_name(type_text(type), symbol)
    return (arity, "type", text) if any(mark in text for mark in '|&{[<`"') else None


def _without_name(text: str, symbol: Symbol) -> str:
    """The text of a member with the declaration's own name blanked, since that is what may be another."""
    return text.replace(symbol.name, "#") if len(symbol.name) > 1 else text


def _body(ev: Evaluator, symbol: Symbol) -> Type:
    return instantiate(ev, Reference(symbol, tuple(ANY for _ in type_parameters(symbol))))


def _are_equal(ev: Evaluator, old: Symbol, new: Symbol) -> bool:
    if old.enums and new.enums:
        return True  # of the same members; their names keep them apart for tsc
    one, other = _body(ev, old), _body(ev, new)
    return is_assignable(ev, one, other) and is_assignable(ev, other, one)


def _value(type: Type) -> object:
    return (type.kind, type.value) if isinstance(type, Literal) else type
