"""Where a type node stands: what its names mean there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from typeferry.semantics.symbols import Scope, Symbol
from typeferry.semantics.types import Type
from typeferry.syntax.nodes import TypeNode


@dataclass(frozen=True, slots=True, eq=False)
class Context:
    """The scope of a node, the type parameters in force with what they are bound to, and the meaning of `this`.

    Compares by identity.

    `constraints` are the declared constraints of those type parameters: a mapped type over `K extends keyof T` takes
    its modifiers from `T`. `path` is the dotted TypeScript path of the place, for messages and overrides.
    """

    scope: Scope
    bindings: Mapping[str, Type] = field(default_factory=dict[str, Type])
    constraints: Mapping[str, TypeNode] = field(default_factory=dict[str, TypeNode])
    this: Type | None = None
    path: str = ""
    #: The enum whose members are in scope by their bare names: in the initializers of an enum.
    enum: Symbol | None = None
    #: Whether it is in the type of a value, where nobody sees which of several objects that are written alike it is.
    in_value: bool = False

    def bind(self, bindings: Mapping[str, Type], constraints: Mapping[str, TypeNode] | None = None) -> "Context":
        """The same place with more type parameters bound, and their constraints; inner names hide outer ones."""
        known = self.constraints
        if known.keys() & bindings.keys():
            known = {name: node for name, node in known.items() if name not in bindings}
        if constraints:
            known = {**known, **constraints}
        return Context(self.scope, {**self.bindings, **bindings}, known, self.this, self.path, self.enum)

    def at(self, name: str) -> "Context":
        """The same place, one property further down."""
        path = f"{self.path}.{name}"
        return Context(self.scope, self.bindings, self.constraints, self.this, path, self.enum, self.in_value)
