"""Which generic declarations stay generic: those that only put their type parameters somewhere.

Where an operator computes on a parameter, what comes out is known only for an instance.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from typeferry.semantics import shapes
from typeferry.semantics.bodies import type_parameters
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
    """Remembers of each declaration whether it is plain."""

    def __init__(self, ev: "Evaluator") -> None:
        self._ev = ev
        self._plain: dict[Symbol, bool] = {}

    def is_plain(self, symbol: "Symbol") -> bool:
        """Whether a declaration can be written with its type parameters; one without any always can."""
        known = self._plain.get(symbol)
        if known is None:
            self._plain[symbol] = True  # a declaration may mention itself
            known = self._plain[symbol] = not type_parameters(symbol) or self._body_is_plain(symbol)
        return known

    def _body_is_plain(self, symbol: "Symbol") -> bool:
        if self._ev.library.owns(symbol):
            return False
        before, self._ev.is_generic = self._ev.is_generic, True
        try:
            return self._places_only(Reference(symbol, own_variables(symbol, self._ev)))
        finally:
            self._ev.is_generic = before

    def _places_only(self, reference: Reference) -> bool:
        symbol = reference.symbol
        if symbol.alias_declaration is not None:
            return not self.waits(instantiate(self._ev, reference))
        if any(self.waits(base) for base in shapes.bases(self._ev, reference)):
            return False
        own = list(data_types(shapes.own_shape(self._ev, reference)))
        return not any(self.waits(type) for type in own) and len(set(_instances(symbol, own))) < 2

    def waits(self, type: Type) -> bool:
        """Whether an operator in the type waits for a type parameter."""
        seen: set[Type] = set()
        pending = [type]
        while pending:
            each = pending.pop()
            if each in seen:
                continue
            seen.add(each)
            match each:
                case Deferred():
                    return True
                case Intersection():
                    if any(isinstance(member, Variable | Deferred) for member in each.members):
                        return True
                case Template() | StringMapping():
                    if any(has_variable(part) for part in children(each)):
                        return True
                case Reference():
                    if any(map(has_variable, each.arguments)) and not self.is_plain(each.symbol):
                        if not self._ev.library.owns(each.symbol):
                            return True
                        pending.append(self._ev.expand(each))
                case Tuple():
                    if any(element.kind == "variadic" for element in each.elements):
                        return True
                case _:
                    pass
            pending.extend(children(each))
        return False


def _instances(symbol: "Symbol", types: Iterable[Type]) -> Iterator[Reference]:
    """The instances of a declaration that stand in its own body: of several, a generic class cannot be made in Python."""
    seen: set[Type] = set()
    pending = list(types)
    while pending:
        each = pending.pop()
        if each in seen:
            continue
        seen.add(each)
        if isinstance(each, Reference) and each.symbol is symbol and not has_variable(each):
            yield each
        pending.extend(children(each))
