"""TypeScript types as the tests draw them: how they are written, apart from what Typeferry makes of them."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

State = Literal["required", "optional", "rest"]


@dataclass(frozen=True, slots=True)
class Keyword:
    name: str


@dataclass(frozen=True, slots=True)
class Constant:
    """A literal type."""

    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class Text:
    """A template literal type: `texts` has one item more than `holes`."""

    texts: tuple[str, ...]
    holes: tuple[Literal["string", "number"], ...]


@dataclass(frozen=True, slots=True)
class Items:
    """An array; `form` has its element for `{}`."""

    element: "Shape"
    form: str


@dataclass(frozen=True, slots=True)
class Row:
    """A tuple."""

    elements: "tuple[tuple[Shape, State], ...]"


@dataclass(frozen=True, slots=True)
class Table:
    """An object of any keys; `form` has its values for `{}`."""

    value: "Shape"
    form: str


@dataclass(frozen=True, slots=True)
class Member:
    name: str
    shape: "Shape"
    optional: bool = False
    readonly: bool = False
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Record:
    """An object type; `rest` is what its other keys hold."""

    members: tuple[Member, ...]
    rest: "Shape | None" = None


@dataclass(frozen=True, slots=True)
class Choice:
    """A union."""

    members: "tuple[Shape, ...]"


@dataclass(frozen=True, slots=True)
class Named:
    """A declared type, with arguments."""

    name: str
    arguments: "tuple[Shape, ...]" = ()


@dataclass(frozen=True, slots=True)
class Variable:
    name: str


@dataclass(frozen=True, slots=True)
class Computed:
    """What is written as one thing, and means another."""

    text: str
    meaning: "Shape"


Shape = (
    Keyword | Constant | Text | Items | Row | Table | Record | Choice | Named | Variable | Computed
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Declared:
    """A declaration: `heading` is what stands before its type, with `{}` for its name; `meaning` is all that it has.

    `defaults` are those of its last parameters.
    """

    name: str
    heading: str
    body: str
    meaning: Shape
    parameters: tuple[str, ...] = ()
    defaults: tuple[Shape, ...] = ()
    doc: str | None = None

    @property
    def written(self) -> str:
        return f"{comment(self.doc)}{self.heading}{self.body}"


def comment(text: str | None) -> str:
    """A doc comment, in which nothing may close it."""
    return "" if text is None else "/** " + text.replace("*/", "* /") + " */ "


def written(shape: Shape) -> str:
    """A type as TypeScript."""
    match shape:
        case Keyword():
            return shape.name
        case Constant():
            return json.dumps(shape.value)
        case Text():
            texts = [text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") for text in shape.texts]
            holes = ["${" + hole + "}" for hole in shape.holes]
            return "`" + "".join([part for pair in zip(texts, [*holes, ""], strict=True) for part in pair]) + "`"
        case Items() | Table():
            inner = shape.element if isinstance(shape, Items) else shape.value
            return shape.form.replace("{}", written(inner) if "<" in shape.form else _grouped(inner))
        case Row():
            return "[" + ", ".join([_element(element, state) for element, state in shape.elements]) + "]"
        case Record():
            return written_record(shape)
        case Choice():
            return " | ".join([_grouped(each) for each in shape.members])
        case Named():
            arguments = ", ".join([written(each) for each in shape.arguments])
            return f"{shape.name}<{arguments}>" if arguments else shape.name
        case Variable():
            return shape.name
        case Computed():
            return shape.text


def written_record(shape: Record) -> str:
    """The body of an object type."""
    members = [
        f"{comment(each.doc)}{'readonly ' if each.readonly else ''}{property_name(each.name)}"
        f"{'?' if each.optional else ''}: {written(each.shape)};"
        for each in shape.members
    ]
    if shape.rest is not None:
        members.append(f"[key: string]: {written(shape.rest)};")
    return "{ " + " ".join(members) + " }"


def property_name(name: str) -> str:
    """A property name, quoted where it has to be."""
    return name if re.fullmatch(r"[A-Za-z_$][\w$]*", name, re.ASCII) else json.dumps(name)


def _grouped(shape: Shape) -> str:
    text = written(shape)
    return f"({text})" if isinstance(shape, Choice | Computed) else text


def _element(shape: Shape, state: State) -> str:
    match state:
        case "required":
            return written(shape)
        case "optional":
            return f"{_grouped(shape)}?"
        case "rest":
            return f"...{_grouped(shape)}[]"


def applied(shape: Shape, arguments: Mapping[str, Shape]) -> Shape:
    """A type with its variables replaced."""
    match shape:
        case Variable():
            return arguments[shape.name]
        case Items():
            return replace(shape, element=applied(shape.element, arguments))
        case Table():
            return replace(shape, value=applied(shape.value, arguments))
        case Row():
            return Row(tuple([(applied(element, arguments), state) for element, state in shape.elements]))
        case Record():
            members = [replace(each, shape=applied(each.shape, arguments)) for each in shape.members]
            return Record(tuple(members), shape.rest and applied(shape.rest, arguments))
        case Choice():
            return Choice(tuple([applied(each, arguments) for each in shape.members]))
        case Named():
            return replace(shape, arguments=tuple([applied(each, arguments) for each in shape.arguments]))
        case Computed():
            return applied(shape.meaning, arguments)
        case Keyword() | Constant() | Text():
            return shape


def parts(shape: Shape) -> "Iterator[Shape]":
    """A type and all types in it."""
    yield shape
    match shape:
        case Items():
            yield from parts(shape.element)
        case Table():
            yield from parts(shape.value)
        case Row():
            for element, _ in shape.elements:
                yield from parts(element)
        case Record():
            for each in shape.members:
                yield from parts(each.shape)
            if shape.rest is not None:
                yield from parts(shape.rest)
        case Choice() | Named():
            for each in shape.members if isinstance(shape, Choice) else shape.arguments:
                yield from parts(each)
        case Computed():
            yield from parts(shape.meaning)
        case Keyword() | Constant() | Text() | Variable():
            pass
