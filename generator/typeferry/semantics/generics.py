"""Which generic declarations stay generic: those that only put their type parameters somewhere.

Where an operator computes on a parameter, what comes out is known only for an instance. Declarations that hold one another
stay generic together, or none of them does.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from typeferry.circles import circles
from typeferry.semantics import shapes
from typeferry.semantics.bodies import type_parameters
from typeferry.semantics.growth import Growth
from typeferry.semantics.instantiate import instantiate, own_variables
from typeferry.semantics.types import (
    Deferred,
    Intersection,
    Reference,
    StringMapping,
    Template,
    Tuple,
    Type,
    Variable,
)
from typeferry.semantics.variables import children, data_types, has_variable

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol


class Generics:
    """Remembers of each declaration whether it is plain, and how its parameters grow."""

    def __init__(self, ev: "Evaluator") -> None:
        self._ev = ev
        self._plain: dict[Symbol, bool] = {}
        self.growth = Growth()

    def is_plain(self, symbol: "Symbol") -> bool:
        """Whether a declaration can be written with its type parameters; one without any always can."""
        if not type_parameters(symbol):
            return True
        if symbol not in self._plain:
            before, self._ev.is_generic = self._ev.is_generic, True
            try:
                self._decide(symbol)
            finally:
                self._ev.is_generic = before
        return self._plain[symbol]

    def _decide(self, symbol: "Symbol") -> None:
        """Decides on a declaration, and on all that it gives its parameters to."""
        found: dict[Symbol, list[Reference]] = {}
        pending = [symbol]
        while pending:
            each = pending.pop()
            if each not in found and each not in self._plain:
                found[each] = list(self._instances(each))
                pending.extend([reference.symbol for reference in found[each]])
        for group in circles(list(found), lambda each: [reference.symbol for reference in found[each]]):
            self.growth.measure({each: found[each] for each in group})
            self._plain.update(dict.fromkeys(group, True))
            is_plain = all(map(self._places_only, group)) and not self.growth.has_unions(group)
            self._plain.update(dict.fromkeys(group, is_plain))

    def _instances(self, symbol: "Symbol") -> Iterator[Reference]:
        """The generic declarations to which one gives what is made of its parameters."""
        for each in self._parts(self._body(symbol)):
            if isinstance(each, Reference) and _has_open_arguments(each) and not self._ev.library.owns(each.symbol):
                yield each

    def _places_only(self, symbol: "Symbol") -> bool:
        if self._ev.library.owns(symbol):
            return False
        return not any(map(self.waits, self._body(symbol)))

    def _body(self, symbol: "Symbol") -> list[Type]:
        """What a declaration is made of, its parameters standing for themselves."""
        reference = Reference(symbol, own_variables(symbol, self._ev))
        if symbol.alias_declaration is not None:
            return [instantiate(self._ev, reference)]
        return [*shapes.bases(self._ev, reference), *data_types(shapes.own_shape(self._ev, reference))]

    def waits(self, type: Type) -> bool:
        """Whether an operator in the type waits for a type parameter."""
        return any(map(self._waits, self._parts([type])))

    def _waits(self, part: Type) -> bool:
        match part:
            case Deferred():
                return True
            case Intersection():
                return any(isinstance(member, Variable | Deferred) for member in part.members)
            case Template() | StringMapping():
                return any(has_variable(inner) for inner in children(part))
            case Reference():
                is_own = not self._ev.library.owns(part.symbol)
                return is_own and _has_open_arguments(part) and not self.is_plain(part.symbol)
            case Tuple():
                return any(element.kind == "variadic" for element in part.elements)
            case _:
                return False

    def _parts(self, types: Iterable[Type]) -> Iterator[Type]:
        """Types and all that they are made of; what the library makes of type parameters is looked into."""
        seen: set[Type] = set()
        pending = list(types)
        while pending:
            each = pending.pop()
            if each in seen:
                continue
            seen.add(each)
            yield each
            if isinstance(each, Reference) and _has_open_arguments(each) and self._ev.library.owns(each.symbol):
                pending.append(self._ev.expand(each))
            pending.extend(children(each))


def _has_open_arguments(reference: Reference) -> bool:
    return any(map(has_variable, reference.arguments))
