"""Two versions of a program in one evaluation, so that the types of one can be held against those of the other."""

from collections.abc import Sequence

from typeferry.semantics.evaluate import Evaluator
from typeferry.semantics.scopes import Meaning, ModuleSymbols, Scope, Symbol
from typeferry.semantics.world import World
from typeferry.source import Span
from typeferry.syntax.nodes import Declaration


def evaluator_over(*worlds: World) -> Evaluator:
    """One evaluator for several worlds: every name is looked up in the world that it was written in."""
    joined = JoinedWorld(worlds)
    ev = Evaluator(joined)
    for world in worlds:
        world.library = joined.library
    return ev


class JoinedWorld(World):
    """Holds nothing but TypeScript's library, and asks the world that a scope or symbol belongs to."""

    def __init__(self, worlds: Sequence[World]) -> None:
        super().__init__(_NoModules())
        self._worlds = worlds

    def scope_of(self, declaration: Declaration) -> Scope:
        """The scope of a declaration of any of the worlds."""
        for world in (*self._worlds, self):
            found = world.scopes.get(declaration)
            if found is not None:
                return found
        raise KeyError(declaration)

    def lookup(self, scope: Scope, name: str, meaning: Meaning) -> Symbol | None:
        """As in the world of the scope."""
        world = scope.module.world
        return super().lookup(scope, name, meaning) if world is self else world.lookup(scope, name, meaning)

    def lookup_path(self, scope: Scope, path: tuple[str, ...], meaning: Meaning) -> Symbol | None:
        """As in the world of the scope."""
        world = scope.module.world
        return super().lookup_path(scope, path, meaning) if world is self else world.lookup_path(scope, path, meaning)

    def lookup_import(
        self, specifier: str, importer: ModuleSymbols, path: tuple[str, ...], meaning: Meaning, span: Span
    ) -> Symbol | None:
        """As in the world of the importer, which the library never is."""
        return importer.world.lookup_import(specifier, importer, path, meaning, span)

    def exports_of_specifier(self, specifier: str, importer: ModuleSymbols, span: Span) -> dict[str, Symbol] | None:
        """As in the world of the importer, which the library never is."""
        return importer.world.exports_of_specifier(specifier, importer, span)

    def resolve_alias(self, symbol: Symbol) -> Symbol | None:
        """As in the world of the symbol."""
        world = symbol.module.world
        return super().resolve_alias(symbol) if world is self else world.resolve_alias(symbol)


class _NoModules:
    """What loads the modules of a world that has none."""

    @property
    def is_full(self) -> bool:
        return False

    def find(self, specifier: str, importer: ModuleSymbols, *, requires: bool) -> ModuleSymbols | None:
        return None

    def find_ambient(self, specifier: str, importer: ModuleSymbols) -> None:
        return None

    def read_visible_types(self) -> bool:
        return False
