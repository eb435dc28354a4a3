"""The imports of a module, as data that a template prints: exact, sorted as isort has it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from typeferry.render.formatting import LINE_LENGTH
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, code, join

STANDARD = frozenset(
    {
        "abc",
        "builtins",
        "collections.abc",
        "dataclasses",
        "datetime",
        "decimal",
        "enum",
        "ipaddress",
        "json",
        "re",
        "reprlib",
        "sys",
        "typing",
        "uuid",
        "warnings",
    }
)
"""The modules of the standard library that generated code imports from."""


@dataclass(frozen=True, slots=True)
class ImportedName:
    """A name of a module, and the name that it has here. `module` is absolute, or relative with dots in front."""

    module: str
    name: Identifier
    local: Identifier


def import_sections(names: Iterable[ImportedName]) -> tuple[tuple[Code, ...], ...]:
    """Import statements in the sections that isort makes: standard library, packages, own modules."""
    sections: dict[int, dict[tuple[str, Identifier | None], list[ImportedName]]] = {0: {}, 1: {}, 2: {}}
    for each in sorted(set(names), key=lambda each: (_member_key(each.name), _member_key(each.local))):
        if each.module == "builtins" and each.name == each.local:
            continue
        renamed = each.local if each.name != each.local else None
        sections[_section(each.module)].setdefault((each.module, renamed), []).append(each)
    return tuple([_statements(section.values()) for section in sections.values() if section])


def _section(module: str) -> int:
    if module.startswith("."):
        return 2
    return 0 if module in STANDARD else 1


def _statements(groups: Iterable[list[ImportedName]]) -> tuple[Code, ...]:
    statements: list[Code] = []
    for group in sorted(groups, key=_group_key):
        members = [each.name if each.name == each.local else code("{} as {}", each.name, each.local) for each in group]
        statements.append(_statement(module_code(group[0].module), members))
    return tuple(statements)


def _statement(module: Code, members: list[Code]) -> Code:
    """One line, or as black has it a line for each name where that is too long."""
    line = code("from {} import {}", module, join(", ", members))
    if len(line) <= LINE_LENGTH:
        return line
    return code("from {} import (\n{}\n)", module, join("\n", [code("    {},", member) for member in members]))


def exports_list(names: Iterable[Identifier]) -> Code:
    """The names of `__all__`: constants, then classes, then the others, as linters want it."""
    literals = [string_literal(name) for name in sorted(names, key=lambda name: (_kind(name), _natural(name)))]
    line = code("[{}]", join(", ", literals))
    if len("__all__ = ") + len(line) <= LINE_LENGTH:
        return line
    return code("[\n{}\n]", join("\n", [code("    {},", literal) for literal in literals]))


def _group_key(group: list[ImportedName]) -> tuple[object, ...]:
    first = group[0]
    return (_module_key(first.module), _member_key(first.name), first.name != first.local, _member_key(first.local))


def module_code(module: str) -> Code:
    """The dotted path of a module, checked."""
    path = module.lstrip(".")
    names = [Identifier(part) for part in path.split(".") if part]
    return Code(module[: len(module) - len(path)] + join(".", names))


def _module_key(module: str) -> tuple[int, list[tuple[int, int | str]]]:
    """Modules by name, those further up before those nearer."""
    return (-len(module) + len(module.lstrip(".")), _natural(module))


def _member_key(name: str) -> tuple[int, list[tuple[int, int | str]], list[tuple[int, int | str]]]:
    """Constants, then classes, then the others, each by name without regard to case."""
    return (_kind(name), _natural(name.lower()), _natural(name))


def _kind(name: str) -> int:
    return 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2


def _natural(text: str) -> list[tuple[int, int | str]]:
    return [(0, int(part)) if part.isdecimal() else (1, part) for part in re.split(r"(\d+)", text) if part]
