"""Follows names: through scopes, and through imports and exports to what they stand for."""

from typing import TYPE_CHECKING, assert_never

from typeferry.diagnostics import MISSING_EXPORT, UNKNOWN_NAME
from typeferry.semantics.binding import DEFAULT, EXPORT_EQUALS
from typeferry.semantics.exports import export_of
from typeferry.semantics.scopes import (
    Alias,
    EntityName,
    ImportedMember,
    ImportedModule,
    Meaning,
    OwnModule,
    Scope,
    Symbol,
)
from typeferry.syntax.nodes import ExportDeclaration, ExportName, InterfaceDeclaration

if TYPE_CHECKING:
    from typeferry.semantics.world import World

MEANINGS: tuple[Meaning, ...] = ("type", "value", "namespace")


def lookup(world: "World", scope: Scope, name: str, meaning: Meaning | None) -> Symbol | None:
    """What a name means in a scope; without a meaning, what brings it first, not resolved."""
    for around in scope.chain():
        found = matching(world, around.locals.get(name), meaning)
        if found is None and around.owner is not None and name != DEFAULT:
            found = matching(world, _visible_inside(around.owner, name), meaning)
        if found is not None:
            return found
    return _global(world, name, meaning)


def _global(world: "World", name: str, meaning: Meaning | None) -> Symbol | None:
    """A global of the user's, else the library's, else one of a package, be it one that nothing asked for so far."""
    found = matching(world, world.globals.get(name), meaning)
    is_own = found is not None and not found.module.is_external and not _is_empty_interface(found)
    if world.library is None or is_own:
        return found
    known = matching(world, world.library(name), meaning)
    if known is None and found is None and world.loader.read_visible_types():
        found = matching(world, world.globals.get(name), meaning)
    return known or found


def _is_empty_interface(symbol: Symbol) -> bool:
    """Whether a global says nothing but that there is such a type: `interface URL {}`, for those who lack a library."""
    return all(
        isinstance(each, InterfaceDeclaration) and not each.members and not each.extends for each in symbol.declarations
    )


def matching(world: "World", symbol: Symbol | None, meaning: Meaning | None) -> Symbol | None:
    """The symbol, or what it is an alias of, where that has the meaning."""
    while symbol is not None:
        if meaning is None or symbol.has(meaning):
            return symbol
        if symbol.alias is None:
            return None
        symbol = _target(world, symbol)
    return None


def resolve_alias(world: "World", symbol: Symbol) -> Symbol | None:
    """What a symbol stands for in the end; a symbol with declarations of its own stands for itself."""
    return symbol if _is_declared(symbol) else _target(world, symbol)


def lookup_path(world: "World", scope: Scope, path: tuple[str, ...], meaning: Meaning) -> Symbol | None:
    """What `A.B.C` means in a scope: namespaces in front, the last name by its meaning."""
    if len(path) == 1:
        return lookup(world, scope, path[0], meaning)
    found = lookup(world, scope, path[0], "namespace")
    return None if found is None else follow(world, found, path[1:], meaning)


def follow(world: "World", container: Symbol, path: tuple[str, ...], meaning: Meaning | None) -> Symbol | None:
    """What a path means inside a namespace or module."""
    for index, name in enumerate(path):
        if container.is_unresolved:
            return container
        member = member_of(world, container, name)
        found = matching(world, member, meaning if index == len(path) - 1 else "namespace")
        if found is None:
            return None
        container = found
    return container


def member_of(world: "World", container: Symbol, name: str) -> Symbol | None:
    """The exported member of that name of a namespace or module, not resolved."""
    return world.export_of(container, name) if container.is_module else container.members.get(name)


def _visible_inside(owner: Symbol, name: str) -> Symbol | None:
    """An export as code of the module itself sees it: `export { a as b }` does not bring `b` there."""
    found = owner.members.get(name)
    if found is None or not found.declarations or _is_declared(found):
        return found
    return None if isinstance(found.declarations[0], ExportName | ExportDeclaration) else found


def _is_declared(symbol: Symbol) -> bool:
    return symbol.alias is None or any(symbol.has(meaning) for meaning in MEANINGS)


def _target(world: "World", symbol: Symbol) -> Symbol | None:
    """Follows the alias of a symbol to a symbol with declarations; remembers the way. A circle has no end: None."""
    way: list[Symbol] = []
    current: Symbol | None = symbol
    while current is not None and (current is symbol or not _is_declared(current)):
        if current.target is not None:
            current = current.target
            break
        if current.alias is None or current in world.resolving:
            current = None
            break
        world.resolving.add(current)
        way.append(current)
        current = _step(world, current.alias)
    world.resolving.difference_update(way)
    end = current
    if end is None and way:
        end = _missing(world, way[-1])
    for passed in way:
        passed.target = end
    return end


def _step(world: "World", alias: Alias) -> Symbol | None:
    """One alias further; an unresolved symbol where the module is not found."""
    match alias:
        case ImportedMember():
            module = world.module_of(alias.specifier, alias.module, alias.specifier_span)
            if module is None or module.is_unresolved:
                return world.unresolved
            return export_of(world, module, alias.name)
        case ImportedModule():
            module = world.module_of(alias.specifier, alias.module, alias.specifier_span, requires=alias.requires)
            return world.unresolved if module is None or module.is_unresolved else whole(module)
        case OwnModule():
            return whole(alias.module.symbol)
        case EntityName():
            return _entity(world, alias)
        case _:
            assert_never(alias)


def whole(module: Symbol) -> Symbol:
    """What a module is as a value: what `export =` stands for, else its namespace."""
    return module.members.get(EXPORT_EQUALS, module)


def _entity(world: "World", alias: EntityName) -> Symbol | None:
    first, *rest = alias.path
    if not rest:
        return lookup(world, alias.scope, first, None)
    found = lookup(world, alias.scope, first, "namespace")
    return None if found is None else follow(world, found, tuple(rest), None)


def _missing(world: "World", symbol: Symbol) -> Symbol:
    """Says what an alias does not find, once, and gives the symbol that stands for it."""
    alias = symbol.alias
    if isinstance(alias, ImportedMember):
        world.report(MISSING_EXPORT, alias.span, name=alias.name, specifier=alias.specifier)
    elif isinstance(alias, EntityName):
        world.report(UNKNOWN_NAME, alias.span, name=".".join(alias.path))
    return world.unresolved
