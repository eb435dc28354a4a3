"""What files declare for others: global names, ambient modules, and additions to modules that stand elsewhere."""

import re
from typing import TYPE_CHECKING

from typeferry.semantics.binding import Augmentation, Binder, declared_names
from typeferry.semantics.scopes import Symbol
from typeferry.syntax.nodes import NamespaceDeclaration

if TYPE_CHECKING:
    from typeferry.semantics.world import World


def apply(world: "World", binder: Binder, augmentation: Augmentation) -> None:
    """Binds a `declare global` or `declare module "x"` into what it adds to."""
    declaration = augmentation.declaration
    if declaration.specifier is None:
        _augment_globals(world, binder, augmentation)
        return
    specifier = declaration.specifier
    owner = _augmented_module(world, augmentation, specifier)
    if owner.stars:
        # What stars bring merges with what the block declares, so the module gets it as its own.
        exported = world.exports_of(owner)
        for name in declared_names(declaration.body):
            found = exported.get(name)
            if found is not None and found.alias is None:
                owner.members.setdefault(name, found)
        world.forget_exports()
    binder.bind_augmentation(augmentation, owner, re.sub(r"\W+", "_", specifier).strip("_"))


def ambient_module(world: "World", specifier: str) -> Symbol | None:
    """The module that a `declare module` of that very name, or of a pattern with `*`, describes."""
    found = world.ambient_modules.get(specifier)
    if found is not None:
        return found
    best: tuple[int, Symbol] | None = None
    for pattern, symbol in world.ambient_modules.items():
        before, star, after = pattern.partition("*")
        fits = len(specifier) >= len(before) + len(after) and specifier.startswith(before) and specifier.endswith(after)
        if star and fits and (best is None or len(before) > best[0]):
            best = (len(before), symbol)
    return best[1] if best else None


def _augment_globals(world: "World", binder: Binder, augmentation: Augmentation) -> None:
    """The block sees its own names first; outside they are as global as those of a script."""
    names = declared_names(augmentation.declaration.body)
    block = Symbol("global", "global", augmentation.module)
    block.members = {name: world.globals[name] for name in names if name in world.globals}
    block.is_module = True
    binder.bind_augmentation(augmentation, block, "global")
    for name, symbol in block.members.items():
        world.globals.setdefault(name, symbol)


def _augmented_module(world: "World", augmentation: Augmentation, specifier: str) -> Symbol:
    """The module that a block adds to. A script describes a module; so does a block about one that is not there."""
    module, declaration = augmentation.module, augmentation.declaration
    if module.file.is_module:
        found = world.find_module(specifier, module)
        if found is not None:
            return found
    return world.ambient_modules.setdefault(specifier, _described_module(augmentation, specifier, declaration))


def _described_module(augmentation: Augmentation, specifier: str, declaration: NamespaceDeclaration) -> Symbol:
    symbol = Symbol(specifier, specifier, augmentation.module)
    symbol.is_module = True
    symbol.declarations.append(declaration)
    return symbol
