"""What a module exports: its own names, those that `export *` brings, and those of what `export =` stands for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from typeferry.semantics.binding import DEFAULT, EXPORT_EQUALS, is_declaration_file
from typeferry.semantics.scopes import ImportedModule, Symbol

if TYPE_CHECKING:
    from typeferry.semantics.world import World


def exports_of(world: "World", container: Symbol) -> dict[str, Symbol]:
    """All names that a module exports; the symbols may be aliases.

    A name of the module itself wins over one of a star, and an earlier star over a later one, as in tsc. What
    `export =` stands for is there as `export=`, beside its members.
    """
    equals = container.members.get(EXPORT_EQUALS)
    if equals is not None:
        return {**container.members, **_members_of_export_equals(world, equals), EXPORT_EQUALS: equals}
    if not container.stars:
        return container.members
    found = dict(container.members)
    providers = dict.fromkeys(found, container)
    for module, star, around in _star_modules(world, container):
        for name, symbol in module.members.items():
            if name in (DEFAULT, EXPORT_EQUALS):
                continue
            known = found.setdefault(name, symbol)
            if known is symbol:
                providers.setdefault(name, module)
            elif providers[name] not in around:
                world.suspect(star, name, known, symbol)
    return found


def export_of(world: "World", container: Symbol, name: str) -> Symbol | None:
    """The export of that name, without reading more modules than it takes."""
    equals = container.members.get(EXPORT_EQUALS)
    if equals is not None:
        if name == DEFAULT:
            return equals
        return _members_of_export_equals(world, equals).get(name)
    found = container.members.get(name)
    if found is not None:
        return found
    if name == DEFAULT:
        # A declaration file without a default is taken for one of a CommonJS module, whose whole is the default.
        return container if is_declaration_file(container.module.source.path) else None
    if not container.stars:
        return None
    return world.exports_of(container).get(name) or (world.unresolved if container in world.incomplete else None)


def _members_of_export_equals(world: "World", equals: Symbol) -> dict[str, Symbol]:
    target = world.resolve_alias(equals)
    return {} if target is None else target.exports


def _star_modules(world: "World", container: Symbol) -> Iterator[tuple[Symbol, ImportedModule, set[Symbol]]]:
    """The modules that `export *` reaches, each once, in the order in which tsc visits them (depth first).

    With each stand the star that brings it and the modules on the way to it.
    """
    seen = {container}
    around = {container}
    pending: list[ImportedModule | Symbol] = [*reversed(container.stars)]
    while pending:
        star = pending.pop()
        if isinstance(star, Symbol):
            around.discard(star)  # all that it brings was visited
            continue
        module = world.module_of(star.specifier, star.module, star.specifier_span)
        if module is None:
            world.incomplete.add(container)
        elif module not in seen:
            yield module, star, around
            seen.add(module)
            around.add(module)
            pending.append(module)
            pending.extend(reversed(module.stars))
