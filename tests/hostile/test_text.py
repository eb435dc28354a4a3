"""Text that tries to become code arrives as it is in all targets, from the TypeScript to the imported module."""

import ast
import inspect
import itertools
import json
import os
import re
from types import ModuleType
from typing import Any, get_args, get_type_hints

import pytest

from .conftest import Write

EVIL = 'import os; os.system("touch ran")'
TEXTS = [
    '"""',
    f'"""\n{EVIL}\n"""',
    f'""")\n{EVIL}\n("""',
    f"'''\n{EVIL}\n'''",
    f'"\n{EVIL}\n"',
    f"\\\n{EVIL}",
    "a trailing backslash \\",
    'a trailing quote "',
    "'",
    "\\",
    "a\rb\r\nc\nd",
    "line\u2028separator\u2029and\x85next",
    "nul\0nul",
    "{{ 7*7 }}",
    "{% include '/etc/passwd' %}{% raw %}",
    "{#",
    "\\N{BULLET} \\x41 \\u0041 \\777",
    "%s {0} {a!r} ${x}",
    "# type: ignore",
    "# -*- coding: latin-1 -*-",
    "# fmt: off",
    "a | b \\| <script>alert(1)</script> `c` [d](e) **f**",
    "</details> <!-- ",
    "\U0001f389 caf\u00e9 \u202e\u200b",
    f"; {EVIL} #",
]
SOURCE = """
/** TEXT */
export interface Doc {
  /** TEXT */
  NAME: LITERAL;
  other?: LITERAL | "other";
  /** @default TEXT */
  third?: string;
}
/** TEXT */
export enum Choice { NAME = LITERAL, other = "other" }
/** TEXT */
export type Alias = LITERAL | "other";
"""


@pytest.mark.parametrize("text", TEXTS)
def test_text_arrives_unharmed(write: Write, text: str) -> None:
    modules = write(source(text))
    assert not os.path.exists("ran")
    value = {text: text, "other": text, "third": "x"}
    for target in ("dataclass", "pydantic", "typeddict"):
        module = modules[target]
        found, expected = plain(documentation(module, "Doc")), plain(text.replace("\0", ""))
        # In functional form, what there is to say of keys stands with the rest.
        assert found == expected or target == "typeddict" and found.startswith(f"{expected}\n\n- `"), target
        assert target != "typeddict" or found.count(expected) > 1
        assert value == came_back(target, module, value)
        assert literals(module.Alias) == {text, "other"}
    for target in ("dataclass", "pydantic"):
        assert [member.value for member in modules[target].Choice] == [text, "other"]
        assert plain(documentation(modules[target], "Choice")) == plain(text.replace("\0", ""))
    assert literals(modules["typeddict"].Choice) == {text, "other"}
    assert "7*7" not in text or "{{ 7*7 }}" in modules["markdown"].text


def source(text: str) -> str:
    """The TypeScript with the text at every place that can have any."""
    literal = json.dumps(text)
    comment = text.replace("*/", "* /").replace("\0", "")  # A raw NUL is no TypeScript.
    return SOURCE.replace("LITERAL", literal).replace("NAME", literal).replace("TEXT", comment)


def documentation(module: ModuleType, name: str) -> str:
    """The docstring of a class, or the text that stands below a TypedDict in functional form."""
    text = getattr(module, name).__doc__
    if text is None:
        body = ast.parse(inspect.getsource(module)).body
        behind = next(after for each, after in itertools.pairwise(body) if ast.unparse(each).startswith(f"{name} = "))
        text = ast.literal_eval(behind.value) if isinstance(behind, ast.Expr) else ""
    return inspect.cleandoc(text)


def plain(text: str) -> str:
    """What is the same in a comment and in a docstring, however their lines end and are indented."""
    return "\n".join([line.strip() for line in re.split(r"\r\n?|\n", text)]).strip()


def literals(kind: Any) -> set[object]:
    """The values of a `Literal`."""
    return {each for part in (kind, *get_args(kind)) for each in (get_args(part) or [part]) if isinstance(each, str)}


def came_back(target: str, module: ModuleType, value: dict[str, str]) -> object:
    """What a target makes of JSON and of which it makes JSON again."""
    match target:
        case "dataclass":
            return module.Doc.from_dict(value).to_dict()
        case "pydantic":
            return module.Doc.model_validate(value, strict=True).model_dump(mode="json")
        case _:
            assert get_type_hints(module.Doc).keys() == value.keys()
            return value


@pytest.mark.parametrize(
    "name",
    [
        f"{EVIL}.ts",
        "{{ 7*7 }}.ts",
        '""".ts',
        "a\nimport os\n.ts",
        "\\.ts",
        "# type: ignore.ts",
        "caf\u00e9 \U0001f389.ts",
        "a-->.ts",
        "__init__.ts",
        "typing.ts",
        "class.ts",
    ],
)
def test_file_names_stay_names(write: Write, name: str) -> None:
    modules = write("export interface A { a: string }", name)
    assert not os.path.exists("ran")
    assert modules["dataclass"].A.from_dict({"a": "x"}).to_dict() == {"a": "x"}
