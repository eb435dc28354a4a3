"""Records which numbers of an API are whole: what its Python package says of the properties of its TypeScript package.

    python record.py SITE_PACKAGES/openai/types NODE_MODULES/openai/resources > openai.txt

Both packages are generated from one OpenAPI description, which tells `integer` from `number`; TypeScript loses it. A
property counts where both have it, by class and name, and where Python says one thing. Lines of the output:
`CLASS int:NAME,NAME float:NAME`. No comment is recorded: to measure the rule, the TypeScript package must be there.
"""

import ast
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from typeferry.model import NUMBER, Array, Object, ObjectDeclaration, Property, Type, Union
from typeferry.semantics import EvaluateOptions, evaluate

#: file -> class -> property -> the kinds that Python gives it
Classes = dict[str, dict[str, dict[str, set[str]]]]


def numeric_properties(folder: Path) -> Iterator[tuple[str, Property]]:
    """The properties of TypeScript declarations that hold numbers or arrays of numbers, with their class's path."""
    program = evaluate(sorted(folder.rglob("*.d.ts")), EvaluateOptions()).program
    for module in program.modules:
        for declaration in module.declarations:
            if isinstance(declaration, ObjectDeclaration):
                yield from _numeric(declaration.id.path, declaration.type)


def _numeric(path: str, object: Object) -> Iterator[tuple[str, Property]]:
    for property in object.properties:
        parts = property.type.members if isinstance(property.type, Union) else (property.type,)
        if any(_is_number(part) for part in parts):
            yield path, property


def _is_number(type: Type) -> bool:
    while isinstance(type, Array):
        type = type.element
    return type == NUMBER


def python_classes(folder: Path) -> Classes:
    """What the classes of the Python package say of their attributes, by wire name."""
    classes: Classes = defaultdict(lambda: defaultdict(lambda: defaultdict(set)))
    for file in sorted(folder.rglob("*.py")):
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.ClassDef):
                for name, kind in _attributes(node):
                    classes[str(file.relative_to(folder))][node.name][name].add(kind)
    return classes


def _attributes(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for statement in node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            alias = re.search(r"alias='([^']+)'", ast.unparse(statement))
            kind = _kind(ast.unparse(statement.annotation))
            if kind:
                yield alias[1] if alias else statement.target.id, kind


def _kind(annotation: str) -> str | None:
    annotation = re.sub(r"Literal\[[^\]]*\]", "", annotation)
    kinds = [kind for kind in ("int", "float") if re.search(rf"\b{kind}\b", annotation)]
    return "/".join(kinds) or None


def matches(path: str, name: str, classes: Classes) -> set[str]:
    """The kinds that Python gives the property of a TypeScript class: `A.B` is called `B` or `AB` in the file of A."""
    parts = path.split(".")
    names = ["".join(parts[at:]) for at in range(len(parts))]
    files = [file for file, found in classes.items() if _snake(parts[0]) == Path(file).stem or parts[0] in found]
    kinds = set[str]()
    for file in files:
        known = [each for each in names if name in classes[file].get(each, {})]
        if not known and len(parts) > 1:
            known = [each for each, has in classes[file].items() if each.endswith(parts[-1]) and name in has]
        for each in known[:1] if known and known[0] in names else known:
            kinds |= classes[file][each][name]
    return kinds


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])([A-Z])|(?<=[A-Z])([A-Z])(?=[a-z])", lambda found: "_" + found[0], name).lower()


def main(python: str, typescript: str) -> None:
    classes = python_classes(Path(python))
    facts: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for path, found in numeric_properties(Path(typescript)):
        kinds = matches(path, found.name, classes)
        if kinds in ({"int"}, {"float"}):
            facts[path][kinds.pop()].add(found.name)
    for path, kinds_of in sorted(facts.items()):
        print(path, *(f"{kind}:{','.join(sorted(names))}" for kind, names in sorted(kinds_of.items(), reverse=True)))


if __name__ == "__main__":
    main(*sys.argv[1:])
