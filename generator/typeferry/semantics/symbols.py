"""Names and what they mean: the face of binding, scopes, imports and exports towards evaluation."""

from typeferry.semantics.scopes import Alias, Binding, Meaning, ModuleSymbols, Scope, Symbol
from typeferry.semantics.world import World

__all__ = ["Alias", "Binding", "Meaning", "ModuleSymbols", "Scope", "Symbol", "World"]
