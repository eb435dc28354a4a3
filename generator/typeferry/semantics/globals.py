"""What files declare for others: global names, ambient modules, and additions to modules that stand elsewhere."""

import re
from typing import TYPE_CHECKING

from typeferry.semantics.binding import Augmentation, Binder, declared_names
from typeferry.semantics.scopes import Symbol

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
    """The module that a block adds to: in a script it describes one; in a module it adds to one that is there.

    Where none is there, what the block declares is seen inside the block alone, as in tsc.
    """
    module, declaration = augmentation.module, augmentation.declaration
    found = world.find_module(specifier, module) if module.file.is_module else world.ambient_modules.get(specifier)
    if found is None:
        found = Symbol(specifier, specifier, module)
        found.is_module = True
        if not module.file.is_module:
            world.ambient_modules[specifier] = found
    # `declare module "x";` says that anything may come from there.
    found.is_unresolved = found.is_unresolved or (not declaration.body and not declaration.span.text.endswith("}"))
    if declaration not in found.declarations:
        found.declare(declaration)
    return found
