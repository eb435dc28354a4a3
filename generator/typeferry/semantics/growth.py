"""Which generic declarations never end: a parameter comes back to itself, in something, each time around.

`interface Grow<T> { next: Grow<T[]> }` has an instance for each depth of lists, of which Python can write none. A union is
no such thing: `T | null` in the place of `T` is at its end the second time.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from typeferry.circles import circles
from typeferry.semantics.bodies import type_parameters
from typeferry.semantics.types import Reference, Type, Union, Variable
from typeferry.semantics.variables import variables_in

if TYPE_CHECKING:
    from typeferry.semantics.symbols import Symbol

#: A type parameter: its declaration, and its place there.
Parameter = tuple["Symbol", int]


class Growth:
    """Which type parameters of declarations that hold one another come to stand for what is made of each other."""

    def __init__(self) -> None:
        self._circles: dict[Parameter, int] = {}
        self._growing: set[Symbol] = set()
        self._unions: set[Symbol] = set()

    def measure(self, instances: Mapping["Symbol", Sequence[Reference]]) -> None:
        """Looks at declarations that hold one another, by the instances that they give their parameters to."""
        flows = [flow for symbol, references in instances.items() for flow in _flows(symbol, references)]
        nodes = [(symbol, at) for symbol in instances for at in range(len(type_parameters(symbol)))]
        targets: dict[Parameter, list[Parameter]] = {node: [] for node in nodes}
        for source, target, _ in flows:
            targets[source].append(target)
        for circle in circles(nodes, targets.__getitem__):
            self._circles.update(dict.fromkeys(circle, len(self._circles)))
        for source, target, argument in flows:
            if self._circles.get(target) == self._circles[source]:
                if isinstance(argument, Union):
                    self._unions.add(source[0])
                if self.grows(source[0], target, argument):
                    self._growing.add(source[0])

    def grows(self, symbol: "Symbol", target: Parameter, argument: Type) -> bool:
        """Whether a declaration gives a parameter what is made of one of its own, and gets that back in the end."""
        if target not in self._circles or isinstance(argument, Variable):
            return False
        names = {parameter.name: at for at, parameter in enumerate(type_parameters(symbol))}
        members = argument.members if isinstance(argument, Union) else (argument,)
        inner = {name for member in members if not isinstance(member, Variable) for name in variables_in(member)}
        circle = self._circles[target]
        return any(self._circles.get((symbol, names[name])) == circle for name in inner if name in names)

    def has_unions(self, symbols: Iterable["Symbol"]) -> bool:
        """Whether a parameter only comes back to itself as the member of a union: there are several instances then."""
        members = set(symbols)
        return not members.isdisjoint(self._unions) and members.isdisjoint(self._growing)


def _flows(symbol: "Symbol", references: Iterable[Reference]) -> Iterator[tuple[Parameter, Parameter, Type]]:
    """Which of its parameters a declaration gives to which parameter, and in what."""
    names = {parameter.name: at for at, parameter in enumerate(type_parameters(symbol))}
    for reference in references:
        for at, argument in enumerate(reference.arguments):
            for name in variables_in(argument):
                if name in names:
                    yield (symbol, names[name]), (reference.symbol, at), argument
