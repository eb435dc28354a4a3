"""Evaluates a program: from the files that the user named to the model of everything that they export."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

from typeferry import model
from typeferry.diagnostics import DEAD_PATTERN, NOT_GENERIC, Diagnostic
from typeferry.memory import rare_collection
from typeferry.semantics import library, lower_types
from typeferry.semantics.bodies import type_parameters
from typeferry.semantics.deep import with_deep_stack
from typeferry.semantics.evaluate import Evaluator
from typeferry.semantics.instantiate import bare_arguments
from typeferry.semantics.loading import load
from typeferry.semantics.lower import Lowering
from typeferry.semantics.symbols import ModuleSymbols, Symbol
from typeferry.semantics.types import Literal, Object, Reference, Type
from typeferry.source import Source


@dataclass(frozen=True, slots=True)
class EvaluateOptions:
    """What of a program is wanted. `include` and `exclude` are patterns (`*`, `?`) of exported names.

    `overrides` gives the TypeScript type of a path (`FineTuningJob.result_files`).
    """

    root: Path | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    overrides: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class Evaluation:
    """A program's model, everything that was to be said, and every file that was read."""

    program: model.Program
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]


def evaluate(entries: Sequence[Path | Source], options: EvaluateOptions | None = None) -> Evaluation:
    """Evaluates what the entries export, and everything that this reaches."""
    with rare_collection():
        return with_deep_stack(lambda: _evaluate(entries, options or EvaluateOptions()))


def _evaluate(entries: Sequence[Path | Source], options: EvaluateOptions) -> Evaluation:
    world = load(entries, options.root)
    ev = Evaluator(world)
    lowering = Lowering(ev, options.overrides)
    selection = _Selection(options)
    exports = {module: tuple(_exports(lowering, module, selection)) for module in list(world.entries)}
    lowering.run()
    lowering.overrides.check()
    ev.diagnostics += selection.dead()
    program = model.Program(
        tuple(_modules(lowering, world.modules, exports)), tuple(module.key for module in world.entries)
    )
    diagnostics = sorted(_unique([*world.diagnostics, *ev.diagnostics]), key=_place)
    return Evaluation(program, tuple(diagnostics), tuple(module.source for module in world.modules))


def _unique(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    return list({(d.rule.code, d.path, d.span and d.span[1:], d.message): d for d in diagnostics}.values())


def _place(diagnostic: Diagnostic) -> tuple[str, int]:
    return diagnostic.path, diagnostic.span.start if diagnostic.span is not None else -1


# --- exports ---


class _Selection:
    """What is wanted of the exported types, and which patterns have matched one so far."""

    def __init__(self, options: EvaluateOptions) -> None:
        self._patterns = {"include": options.include, "exclude": options.exclude}
        self._matched: set[str] = set()

    def wants(self, name: str) -> bool:
        """Whether a type is wanted under the name that it is exported by."""
        matching = {key: [each for each in given if fnmatchcase(name, each)] for key, given in self._patterns.items()}
        self._matched.update([f"{key}.{each}" for key, found in matching.items() for each in found])
        return bool(matching["include"] or not self._patterns["include"]) and not matching["exclude"]

    def dead(self) -> list[Diagnostic]:
        """What is to be said of patterns that matched nothing."""
        given = {f"{key}.{each}": each for key, patterns in self._patterns.items() for each in patterns}
        return [DEAD_PATTERN.of_setting(at, pattern=each) for at, each in given.items() if at not in self._matched]


def _exports(lowering: Lowering, module: ModuleSymbols, selection: _Selection) -> Iterator[model.Export]:
    """What an entry exports of types, those in namespaces under their dotted names; each is asked for."""
    exported = _types(lowering, lowering.ev.world.exports_of(module), "", set())
    for name, symbol in dict([*module.ambient.items(), *exported]).items():
        if _is_type(symbol) and selection.wants(name):
            lowering.ev.steps.begin()
            target = _declared(lowering, symbol)
            if lowering.ev.steps.are_overdrawn:
                lowering.ev.give_up(symbol.span)
            if target is not None:
                yield model.Export(name, target)


def _types(
    lowering: Lowering, exports: Mapping[str, Symbol], prefix: str, seen: set[Symbol]
) -> Iterator[tuple[str, Symbol]]:
    for name, exported in exports.items():
        world = lowering.ev.world
        symbol = world.resolve(exported, "type") or world.resolve(exported, "namespace")
        if symbol is None or symbol.is_unresolved:
            continue
        shown = prefix + (symbol.path if name in ("default", "export=") else name)
        if _is_type(symbol):
            yield shown, symbol
        # What `export =` brings in its namespace stands among the exports already.
        if symbol.has_namespace and not symbol.enums and symbol not in seen and name != "export=":
            yield from _types(lowering, symbol.exports, f"{shown}.", seen | {symbol})


def _is_type(symbol: Symbol) -> bool:
    """Whether a symbol is a type, as far as its kind says."""
    return not symbol.is_module and bool(
        symbol.alias_declaration or symbol.interfaces or symbol.classes or symbol.enums
    )


def _declared(lowering: Lowering, symbol: Symbol) -> model.DeclarationId | None:
    """The declaration of an exported type; None where JSON has no values of it, or where it is written as instances alone."""
    if lowering.generics.is_plain(symbol):
        is_function = lower_types.is_function(lowering, Reference(symbol, lowering.variables(symbol)))
        return None if is_function else lowering.declare(symbol)
    ev = lowering.ev
    arguments = _known_arguments(lowering, symbol)
    if arguments is None:
        ev.report(NOT_GENERIC, symbol.span, name=symbol.path, what="its instances are written, where they are used")
        return None
    if lower_types.is_function(lowering, Reference(symbol, arguments)):
        return None
    what = "what is written is its instance with their defaults, or constraints"
    ev.report(NOT_GENERIC, symbol.span, name=symbol.path, what=what)
    return lowering.declare(symbol, arguments, instance=True)


def _known_arguments(lowering: Lowering, symbol: Symbol) -> tuple[Type, ...] | None:
    """The arguments of a generic type where none are written: defaults, and constraints that say what there is to choose
    from; None where one says less."""
    ev = lowering.ev
    parameters = type_parameters(symbol)
    if not all(each.default or each.constraint for each in parameters):
        return None
    arguments = bare_arguments(symbol, ev)
    for parameter, argument in zip(parameters, arguments, strict=True):
        if parameter.default is None and not all(_is_choice(lowering, each) for each in ev.members(argument)):
            return None
    return arguments


def _is_choice(lowering: Lowering, type: Type) -> bool:
    """Whether a type is a literal, or of objects that say something of their properties."""
    expanded = lowering.ev.expand(type)
    return isinstance(expanded, Literal) or (
        isinstance(expanded, Object) and any(not found.optional for found in expanded.shape.properties.values())
    )


# --- modules ---


def _modules(
    lowering: Lowering, modules: Sequence[ModuleSymbols], exports: Mapping[ModuleSymbols, tuple[model.Export, ...]]
) -> Iterator[model.Module]:
    declarations: dict[str, list[model.Declaration]] = {}
    for id, declaration in lowering.declarations.items():
        declarations.setdefault(id.module, []).append(declaration)
    for module in modules:
        own = sorted(declarations.get(module.key, ()), key=_order)
        if not own and module not in exports:
            continue
        exported = exports.get(module)
        if exported is None:
            exported = tuple(model.Export(each.id.path, each.id) for each in own if not _is_instance(each))
        yield model.Module(module.key, module.source, tuple(own), exported, lower_types.doc(module.file.doc))


def _is_instance(declaration: model.Declaration) -> bool:
    return not isinstance(declaration, model.EnumDeclaration) and bool(declaration.arguments)


def _order(declaration: model.Declaration) -> tuple[int, bool, str]:
    """Source order; an instance stands after what it is an instance of, one of the library's at the end."""
    span = declaration.span
    is_own = span is not None and span.source.path != library.PATH
    return (span.start if span is not None and is_own else sys.maxsize, _is_instance(declaration), declaration.id.path)
