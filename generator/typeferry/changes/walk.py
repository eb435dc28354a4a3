"""Where a comparison stands, and what it found so far."""

from collections import deque
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

from typeferry.changes.alike import are_alike
from typeferry.changes.change import Change, Severity, Side
from typeferry.changes.pairing import Pairs
from typeferry.changes.rules import Rule
from typeferry.semantics import library
from typeferry.semantics.assignability import is_assignable
from typeferry.semantics.evaluate import Evaluator
from typeferry.semantics.symbols import Symbol
from typeferry.semantics.types import Array, Deferred, Intersection, Literal, Reference, Type, Union
from typeferry.source import Span


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in both versions: its path, and where it is written."""

    path: str
    old: Span | None
    new: Span | None

    def inside(self, suffix: str, old: Span | None = None, new: Span | None = None) -> "Spot":
        """A place further down; what has no place of its own has that of what is around it."""
        return Spot(self.path + suffix, _own(old) or self.old, _own(new) or self.new)


def _own(span: Span | None) -> Span | None:
    """The place, unless it is in TypeScript's library, where nobody looks."""
    return None if span is not None and span.source.path == library.PATH else span


@dataclass(slots=True)
class Walk:
    """A walk over both versions side by side. Declarations that are met wait in a queue, each pair once."""

    ev: Evaluator
    pairs: Pairs
    changes: list[Change] = field(default_factory=list[Change])
    #: The instances of generics that are being compared just now.
    opened: set[tuple[Reference, Reference]] = field(default_factory=set[tuple[Reference, Reference]])
    #: For whom all that is found is safe, because what stands around it is, which takes the rest: readers, writers.
    safe: tuple[bool, bool] = (False, False)
    waiting: deque[tuple[Symbol, Symbol]] = field(default_factory=deque[tuple[Symbol, Symbol]])
    _met: set[tuple[Symbol, Symbol]] = field(default_factory=set[tuple[Symbol, Symbol]])

    def meet(self, old: Symbol, new: Symbol) -> None:
        """Remembers to compare two versions of a declaration, the library's excepted."""
        library = self.ev.library
        if (old, new) not in self._met and not library.owns(old) and not library.owns(new):
            self._met.add((old, new))
            self.waiting.append((old, new))

    @contextmanager
    def within(self, old: Type, new: Type) -> Generator[None]:
        """What is found meanwhile stands inside these unions: where all values of one are of the other, it is safe."""
        before = self.safe
        self.safe = before[0] or self.assignable(new, old), before[1] or self.assignable(old, new)
        yield
        self.safe = before

    def assignable(self, source: Type, target: Type) -> bool:
        """Whether every value of one type is one of the other."""
        return is_assignable(self.ev, source, target)

    def are_same(self, old: Type, new: Type) -> bool:
        """Whether two types say the same, whatever the declarations that they name have become."""
        match old, new:
            case Reference(), Reference():
                return self.pairs.are_one(old.symbol, new.symbol) and self._all_same(old.arguments, new.arguments)
            case Literal(), Literal() if old.enum is not None and new.enum is not None:
                return old.member == new.member and self.pairs.are_one(old.enum, new.enum)
            case Union(), Union():
                return self._all_same(old.members, new.members)
            case Intersection(), Intersection():
                return self._all_same(old.members, new.members)
            case Array(), Array():
                return old.readonly == new.readonly and self.are_same(old.element, new.element)
            case Deferred(), Deferred():
                return are_alike(old.node, new.node)
            case _:
                return old == new

    def meet_within(self, old: Type, new: Type) -> None:
        """Meets every declaration that both types name in the same place."""
        match old, new:
            case Reference(), Reference() if self.pairs.are_one(old.symbol, new.symbol):
                self.meet(old.symbol, new.symbol)
                self._meet_all(old.arguments, new.arguments)
            case Literal(), Literal() if old.enum and new.enum and self.pairs.are_one(old.enum, new.enum):
                self.meet(old.enum, new.enum)
            case Union(), Union():
                self._meet_all(old.members, new.members)
            case Intersection(), Intersection():
                self._meet_all(old.members, new.members)
            case Array(), Array():
                self.meet_within(old.element, new.element)
            case _:
                pass

    def _meet_all(self, old: Sequence[Type], new: Sequence[Type]) -> None:
        for one, other in zip(old, new, strict=False):
            self.meet_within(one, other)

    def _all_same(self, old: Sequence[Type], new: Sequence[Type]) -> bool:
        return len(old) == len(new) and all(map(self.are_same, old, new))

    def found(
        self, rule: Rule, spot: Spot, old: str | None, new: str | None, *, readers: bool = True, writers: bool = True
    ) -> None:
        """Reports a change; `readers` and `writers` say for whom it is safe."""
        self.changes.append(
            Change(
                rule,
                spot.path,
                None if old is None else Side(old, spot.old),
                None if new is None else Side(new, spot.new),
                severity(rule, readers or self.safe[0]),
                severity(rule, writers or self.safe[1]),
                spot.new,
            )
        )


def severity(rule: Rule, is_safe: bool) -> Severity:
    """How bad a change of that kind is for those for whom it is safe, or not."""
    return Severity.SAFE if is_safe else Severity.DANGEROUS if rule.mild else Severity.BREAKING
