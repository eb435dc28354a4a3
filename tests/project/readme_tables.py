"""The tables of the README that say what TypeScript becomes: made of what comes out."""

import ast
import re
import subprocess
import sys
from pathlib import Path

TARGETS = ("dataclass", "pydantic", "typeddict")
_HEAD = "| TypeScript | dataclass | Pydantic | TypedDict |\n|---|---|---|---|\n"

_PRELUDE = """\
export enum Colour { Red = "red", Blue = "blue" }
export enum Level { Low = 1, High = 2 }
export const Mode = { Fast: "fast", Slow: "slow" } as const;
export type Mode = (typeof Mode)[keyof typeof Mode];
export interface Circle { kind: "circle"; radius: number }
export interface Square { kind: "square"; side: number }
export interface Named extends Circle { name: string }
export interface Page<T> { items: T[] }
export type Id = string | number;
export interface Extra { id: string; [key: string]: unknown }
"""
_PROPERTIES = ("x: string", "x: string | null", "x?: string", "x?: string | null")
_TYPES = (
    "string", "number", "bigint", "boolean", "null", "any", "unknown", '"a" | "b"', '"a" | (string & {})', "`v${number}`",
    "string[]", "[string, number]", "Record<string, Circle>", "Date", "Colour", "Circle | null", "Circle | Square", "Page<string>",
    "Partial<Circle>", 'Circle["radius"]', "keyof Circle",
)  # fmt: skip
_DECLARATIONS = {
    'enum Colour { Red = "red" }': "Colour",
    "enum Level { Low = 1 }": "Level",
    'const Mode = { Fast: "fast" } as const; type Mode = (typeof Mode)[keyof typeof Mode]': "Mode",
    "interface Circle { ... }": "Circle",
    "interface Named extends Circle { ... }": "Named",
    "interface Page<T> { ... }": "Page",
    "type Id = string | number": "Id",
    "interface Extra { id: string; [key: string]: unknown }": "Extra",
}


def table(name: str, folder: Path) -> str:
    """The rows of a table, by what each target makes of them."""
    match name:
        case "properties":
            interfaces = [f"export interface P{at} {{ {each} }}\n" for at, each in enumerate(_PROPERTIES)]
            keys = {each: f"P{at}" for at, each in enumerate(_PROPERTIES)}
            return _rows(keys, "".join(interfaces), _field, folder)
        case "types":
            interfaces = [f"export interface P{at} {{ x: {each} }}\n" for at, each in enumerate(_TYPES)]
            keys = {each: f"P{at}" for at, each in enumerate(_TYPES)}
            return _rows(keys, _PRELUDE + "".join(interfaces), _annotation, folder)
        case _:
            return _rows(_DECLARATIONS, _PRELUDE, _header, folder)


def outline(text: str) -> str:
    """A module's dataclasses, with dots for what their methods do."""
    tree = ast.parse(text)
    classes = [each for each in tree.body if isinstance(each, ast.ClassDef) and each.decorator_list]
    for each in classes:
        for method in each.body:
            if isinstance(method, ast.FunctionDef):
                method.body = [ast.Expr(ast.Constant(...))]
    docstring = re.compile(r'^( +)"([^"].*)"$', re.MULTILINE)
    return docstring.sub(r'\1"""\2"""', "\n\n".join(map(ast.unparse, classes)).replace("'", '"')) + "\n"


def _rows(keys: dict[str, str], source: str, shown, folder: Path) -> str:
    modules = [_module(source, target, folder) for target in TARGETS]
    rows = [[typescript, *[shown(module[key]) for module in modules]] for typescript, key in keys.items()]
    return _HEAD + "".join([f"| {' | '.join([_code(cell) for cell in row])} |\n" for row in rows])


def _module(source: str, target: str, folder: Path) -> dict[str, ast.stmt]:
    """What a target makes of a text, statement by statement, by the names that they bring."""
    (folder / "table.ts").write_text(source, encoding="utf-8")
    command = [sys.executable, "-m", "typeferry", "generate", "table.ts", "-t", target, "-q"]
    text = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout
    found: dict[str, ast.stmt] = {}
    for each in ast.parse(text).body:
        if isinstance(each, ast.ClassDef):
            found[each.name] = each
        elif isinstance(each, ast.AnnAssign):
            found[ast.unparse(each.target)] = each
    return found


def _only_field(statement: ast.stmt) -> ast.AnnAssign:
    assert isinstance(statement, ast.ClassDef)
    (field,) = [each for each in statement.body if isinstance(each, ast.AnnAssign)]
    return field


def _field(statement: ast.stmt) -> str:
    return ast.unparse(_only_field(statement))


def _annotation(statement: ast.stmt) -> str:
    return ast.unparse(_only_field(statement).annotation)


def _header(statement: ast.stmt) -> str:
    if not isinstance(statement, ast.ClassDef):
        return ast.unparse(statement)
    bases = [*statement.bases, *statement.keywords]
    return f"class {statement.name}" + (f"({', '.join(map(ast.unparse, bases))})" if bases else "")


def _code(text: str) -> str:
    """Code in a cell: with two backticks around what holds one."""
    escaped = text.replace("|", "\\|").replace("'", '"')
    return f"`` {escaped} ``" if "`" in text else f"`{escaped}`"
