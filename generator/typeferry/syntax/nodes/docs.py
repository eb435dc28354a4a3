"""Doc comments."""

from dataclasses import dataclass

from typeferry.source import Span


@dataclass(slots=True, eq=False)
class DocTag:
    """A block tag: `@minimum 5` is name `minimum`, text `5`. Braced types (`@type {integer}`) stay in the text."""

    name: str
    text: str
    span: Span


@dataclass(slots=True, eq=False)
class DocComment:
    """The doc comments before one declaration, joined: prose (stars and indentation removed) and block tags."""

    text: str
    tags: tuple[DocTag, ...]
    span: Span
