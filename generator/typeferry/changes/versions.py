"""The two versions, read and made ready to be held against each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from typeferry.semantics.evaluate import Evaluator
from typeferry.semantics.joined import evaluator_over
from typeferry.semantics.loading import load
from typeferry.semantics.symbols import ModuleSymbols, Symbol, World
from typeferry.source import Source


@dataclass(frozen=True, slots=True)
class Version:
    """The files or texts of one version; `root` is what the places of modules are told from, for folders."""

    entries: Sequence[Path | Source]
    root: Path | None = None
    #: The folder that its files were put into to be read, and what stands for it in what is said of them.
    shown: tuple[Path, str] | None = None


@dataclass(frozen=True, slots=True)
class Exported:
    """A type under the name that a module exports it with; `module` is empty where a version is one file."""

    module: str
    name: str
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class Versions:
    """Both versions under one evaluator, with what they export."""

    ev: Evaluator
    worlds: tuple[World, World]
    old: tuple[Exported, ...]
    new: tuple[Exported, ...]


def read(old: Version, new: Version) -> Versions:
    """Reads two versions; what there is to say of them is among the worlds' diagnostics."""
    before, after = load(old.entries, old.root), load(new.entries, new.root)
    ev = evaluator_over(before, after)
    return Versions(ev, (before, after), _exported(before), _exported(after))


def show_as(world: World, shown: tuple[Path, str] | None) -> None:
    """Gives the sources of a version that was put into a folder of its own the names that the user knows."""
    if shown is None:
        return
    folder, name = shown
    for module in world.modules:
        if module.path is not None and module.path.is_relative_to(folder):
            module.source.path = name + module.path.relative_to(folder).as_posix()


def _exported(world: World) -> tuple[Exported, ...]:
    found: list[Exported] = []
    for module in list(world.entries):
        key = module.key if len(world.entries) > 1 else ""
        found += [Exported(key, name, symbol) for name, symbol in _types_of(world, module).items()]
    return tuple(found)


def _types_of(world: World, module: ModuleSymbols) -> dict[str, Symbol]:
    """The types that a module exports, those of its namespaces under dotted names."""
    found = {path: symbol for path, symbol in module.ambient.items() if _is_type(symbol)}
    pending = [(world.exports_of(module), "", frozenset[Symbol]())]
    while pending:
        exports, prefix, inside = pending.pop()
        for name, exported in exports.items():
            if name == "default" and prefix:
                continue
            symbol = world.resolve(exported, "type") or world.resolve(exported, "namespace")
            if symbol is None or symbol.is_unresolved:
                continue
            shown = symbol.path if name in ("default", "export=") else prefix + name
            if _is_type(symbol):
                found.setdefault(shown, symbol)
            if symbol.has_namespace and not symbol.enums and symbol not in inside and name != "export=":
                pending.append((symbol.exports, f"{shown}.", inside | {symbol}))
    return found


def _is_type(symbol: Symbol) -> bool:
    return not symbol.is_module and bool(
        symbol.alias_declaration or symbol.interfaces or symbol.classes or symbol.enums
    )
