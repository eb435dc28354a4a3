"""Assignability: whether every value of one type is a value of another, as `tsc --strict` sees it.

Structural and recursive: a pair that is being compared is assumed to hold until something contradicts it.
"""

from typing import TYPE_CHECKING

from typeferry.semantics import template_literals
from typeferry.semantics.assignable_enums import same_value
from typeferry.semantics.assignable_lists import ListRelation
from typeferry.semantics.assignable_objects import ObjectRelation
from typeferry.semantics.assumptions import Assumptions
from typeferry.semantics.identity import is_identical
from typeferry.semantics.types import (
    BOOLEAN,
    NEVER,
    OBJECT,
    UNDEFINED,
    UNKNOWN,
    Array,
    Deferred,
    Intersection,
    Keyword,
    Literal,
    Object,
    Reference,
    StringMapping,
    Template,
    Tuple,
    Type,
    Union,
    UniqueSymbol,
    Variable,
    is_any,
)
from typeferry.syntax.nodes import ConditionalNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

#: How often one declaration may stand on the stack of a comparison before the rest is assumed: types that grow with
#: every step have no end. tsc stops at 3.
MAX_REPEATS = 4
MAX_DEPTH = 300


def is_assignable(ev: "Evaluator", source: Type, target: Type) -> bool:
    """Whether every value of `source` is one of `target`."""
    return Relation(ev).related(source, target)


class Relation:
    """One comparison: its assumptions, and what it found on the way."""

    def __init__(self, ev: "Evaluator") -> None:
        self.ev = ev
        self._assumptions = Assumptions()
        self._stack: list[object] = []
        self._objects = ObjectRelation(self)
        self._lists = ListRelation(self)

    def related(self, source: Type, target: Type) -> bool:
        if source == target or is_any(target) or target == UNKNOWN or source == NEVER:
            return True
        if is_any(source):
            return target != NEVER
        simple = _simple(self.ev, source, target)
        if simple is not None:
            return simple
        source, target = self.ev.expand_aliases(source), self.ev.expand_aliases(target)
        if source == target or is_any(target) or target == UNKNOWN or source == NEVER:
            return True
        if is_any(source):
            return target != NEVER
        return self._remembered(source, target)

    def _remembered(self, source: Type, target: Type) -> bool:
        pair = (source, target)
        known = self.ev.assignable.get(pair)
        if known is not None:
            return known
        if self._assumptions.holds(pair):
            return True
        if not self.ev.steps.take(1) or self._assumptions.depth > MAX_DEPTH or self._repeats(source, target):
            return self._assumptions.give_up()
        self._assumptions.open(pair)
        self._stack += (_origin(source), _origin(target))
        result = self._compare(source, target)
        del self._stack[-2:]
        for each in self._assumptions.close(pair, result):
            self.ev.assignable[each] = True
        if not result:
            self.ev.assignable[pair] = False
        return result

    def _repeats(self, source: Type, target: Type) -> bool:
        one, other = _origin(source), _origin(target)
        return (
            one is not None
            and other is not None
            and self._stack[::2].count(one) >= MAX_REPEATS
            and self._stack[1::2].count(other) >= MAX_REPEATS
        )

    # --- by kind ---

    def _compare(self, source: Type, target: Type) -> bool:
        ev = self.ev
        if isinstance(source, Union) or _is_enum(source):
            return all(self.related(member, target) for member in ev.members(source))
        if isinstance(target, Union) or _is_enum(target):
            return self._to_union(source, target)
        if isinstance(target, Intersection):
            return all(self.related(source, part) for part in target.members)
        if isinstance(target, Object) and target.parts and not isinstance(source, Object):
            return all(self.related(source, part) for part in target.parts)
        if isinstance(source, Intersection):
            if any(self.related(part, target) for part in source.members):
                return True
            return isinstance(ev.expand(target), Object) and self._objects.related(source, target)
        if isinstance(source, Variable):
            return source.constraint is not None and self.related(source.constraint, target)
        if isinstance(source, Deferred) and isinstance(target, Deferred):
            return self._same_condition(source, target)
        if isinstance(source, Deferred) or isinstance(target, Variable | Deferred):
            return False
        return self._structural(source, target)

    def _same_condition(self, source: Deferred, target: Deferred) -> bool:
        """Two conditional types that wait are related where they ask the same, and their branches are related."""
        one, other, here, there = source.node, target.node, source.context, target.context
        if not isinstance(one, ConditionalNode) or not isinstance(other, ConditionalNode) or not here or not there:
            return False
        evaluate = self.ev.evaluate
        return (
            is_identical(self.ev, evaluate(one.extends, here), evaluate(other.extends, there))
            and isinstance(evaluate(one.check, here), Variable)
            and isinstance(evaluate(other.check, there), Variable)
            and self.related(evaluate(one.true, here), evaluate(other.true, there))
            and self.related(evaluate(one.false, here), evaluate(other.false, there))
        )

    def _to_union(self, source: Type, target: Type) -> bool:
        if source == BOOLEAN:
            return all(self.related(each, target) for each in self.ev.members(BOOLEAN, booleans=True))
        union = self.ev.union_target(target)
        candidates = union.candidates(source)
        if isinstance(source, Literal | UniqueSymbol) and source in candidates:
            return True
        if any(self.related(source, member) for member in candidates):
            return True
        return self._objects.related_to_tagged(source, union.members)

    def _structural(self, source: Type, target: Type) -> bool:
        expanded = self.ev.expand(target)
        match expanded:
            case Array() | Tuple():
                return self._lists.related(self.ev.expand(source), expanded)
            case Object():
                return self._objects.related(source, target)
            case Keyword():
                return self._to_keyword(source, expanded)
            case Literal():
                return isinstance(source, Literal) and same_value(self.ev, source, expanded)
            case Template() | StringMapping():
                return self._to_pattern(source, expanded)
            case Union() | Intersection():
                return self.related(source, expanded)
            case _:
                return False

    def _to_keyword(self, source: Type, target: Keyword) -> bool:
        if target == OBJECT:
            expanded = self.ev.expand(source)
            return isinstance(expanded, Object | Array | Tuple)
        match source:
            case Literal():
                return source.kind == target.name
            case Template() | StringMapping():
                return target.name == "string"
            case UniqueSymbol():
                return target.name == "symbol"
            case _:
                return source == UNDEFINED and target.name == "void"

    def _to_pattern(self, source: Type, target: Template | StringMapping) -> bool:
        match source:
            case Literal(kind="string"):
                return template_literals.matches(self.ev, str(source.value), target)
            case Template() if isinstance(target, Template):
                parts = template_literals.take_apart_template(source, target)
                return parts is not None and all(
                    self._to_place(part, place) for part, place in zip(parts, target.types, strict=True)
                )
            case StringMapping() if isinstance(target, StringMapping):
                return source.casing == target.casing and self.related(source.type, target.type)
            case StringMapping() if isinstance(target, Template):
                return target.types == (source,) and target.texts == ("", "")
            case _:
                return False

    def _to_place(self, part: Type, place: Type) -> bool:
        """Whether what stands in a template's place prints as something that the place takes."""
        if isinstance(part, Literal):
            return template_literals.matches(self.ev, str(part.value), place)
        if isinstance(part, Template) and part.texts == ("", ""):
            part = part.types[0]
        return place == Keyword("string") or self.related(part, place)


def _simple(ev: "Evaluator", source: Type, target: Type) -> bool | None:
    """What two keywords or literals say at once, or None where it takes more."""
    if isinstance(target, Keyword) and target.name != "object":
        if isinstance(source, Keyword):
            return source == UNDEFINED and target.name == "void"
        if isinstance(source, Literal):
            return source.kind == target.name
    if isinstance(source, Literal) and isinstance(target, Literal):
        return same_value(ev, source, target)
    if isinstance(source, Keyword) and isinstance(target, Literal):
        # A number may be any member of a numeric enum.
        return source.name == "number" and target.kind == "number" and target.enum is not None
    return None


def _is_enum(type: Type) -> bool:
    return isinstance(type, Reference) and bool(type.symbol.enums)


def _origin(type: Type) -> object:
    match type:
        case Reference():
            return type.symbol
        case Object():
            return type.span
        case _:
            return None
