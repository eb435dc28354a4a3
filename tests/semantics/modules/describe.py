"""Writes out what the names of a project mean: what entries export, what each reference refers to, what was said."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from pathlib import Path

from typeferry.semantics.symbols import ModuleSymbols, Scope, Symbol, World
from typeferry.source import Span
from typeferry.syntax.nodes import Declared as DeclaredNode
from typeferry.syntax.nodes import (
    DocComment,
    ExportAssignment,
    ImportNode,
    NamespaceDeclaration,
    ReferenceNode,
    TypeQueryNode,
)

MEANINGS = ("type", "value", "namespace")


def describe(world: World) -> str:
    """What the case files expect, all places as `file:line`."""
    lines: list[str] = []
    for module in world.entries:
        lines.append(f"{module.key} exports")
        lines.extend(f"  {name}: {_meaning(world, symbol)}" for name, symbol in world.exports_of(module).items())
        lines.extend(f"  ({name}): {_meaning(world, symbol)}" for name, symbol in module.ambient.items())
    lines.append("references")
    for module in world.modules:
        for node, scope in _references(module, world):
            found = _look_up(world, module, node, scope)
            lines.append(f"  {_place(node.span)} {node.span.text}: {_declared(found)}")
    lines.append("diagnostics")
    lines.extend(
        f"  {d.span.source.path}:{d.span.location.line}:{d.span.location.column} {d.message}"
        for d in world.diagnostics
        if d.span is not None
    )
    return "\n".join(lines) + "\n"


def _meaning(world: World, symbol: Symbol) -> str:
    target = world.resolve_alias(symbol)
    if target is None or target.is_unresolved:
        return "unresolved"
    meanings = [meaning for meaning in MEANINGS if target.has(meaning)]
    return f"{', '.join(meanings)} {target.module.key}#{target.path} at {_declared(target)}"


def _declared(symbol: Symbol | None) -> str:
    if symbol is None:
        return "nothing"
    if symbol.is_unresolved:
        return "unresolved"
    spans = [
        found.name_span if isinstance(found, DeclaredNode) and not isinstance(found, ExportAssignment) else found.span
        for found in symbol.declarations
    ]
    return " ".join(dict.fromkeys(_place(span) for span in spans))


def _place(span: Span) -> str:
    return f"{span.source.path}:{span.location.line}"


def _references(
    module: ModuleSymbols, world: World
) -> Iterator[tuple[ReferenceNode | TypeQueryNode | ImportNode, Scope]]:
    pending: list[tuple[object, Scope]] = [(statement, module.scope) for statement in reversed(module.file.statements)]
    while pending:
        node, scope = pending.pop()
        if isinstance(node, ReferenceNode | TypeQueryNode | ImportNode):
            yield node, scope
        if isinstance(node, tuple):
            pending.extend((child, scope) for child in reversed(node))
        elif isinstance(node, NamespaceDeclaration):
            pending.extend((child, scope) for child in reversed(node.body))
        elif is_dataclass(node) and not isinstance(node, DocComment):
            if isinstance(node, DeclaredNode):
                scope = world.scopes.get(node, scope)
            pending.extend((getattr(node, field.name), scope) for field in reversed(fields(node)))


def _look_up(world: World, module: ModuleSymbols, node: object, scope: Scope) -> Symbol | None:
    match node:
        case ReferenceNode():
            return world.lookup_path(scope, node.name, "type")
        case TypeQueryNode() if node.base is None:
            return world.lookup_path(scope, node.name, "value")
        case ImportNode():
            return world.lookup_import(node.specifier, module, node.name, "type", node.span)
        case _:
            return None


def entries_of(folder: Path, names: dict[str, str]) -> list[Path]:
    """The entries of a case: its files named `index` or `entry...`, else the first."""
    found = [name for name in names if "node_modules" not in name and Path(name).name.startswith(("index.", "entry"))]
    return [folder / name for name in found or list(names)[:1]]
