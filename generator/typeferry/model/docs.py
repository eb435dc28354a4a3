"""Doc comments in the model, and what their tags promise about values."""

from dataclasses import dataclass
from typing import NamedTuple


class Tag(NamedTuple):
    """A block tag: `@see X` is name `see`, text `X`."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Doc:
    """A doc comment: Markdown prose (with `{@link X}` as written) and block tags in order."""

    text: str
    tags: tuple[Tag, ...] = ()

    def tag(self, name: str) -> str | None:
        """The text of the first tag of that name, or None."""
        return next((tag.text for tag in self.tags if tag.name == name), None)


@dataclass(frozen=True, slots=True)
class Constraints:
    """What tags (`@minimum`, `@pattern` ...) or words of a comment say of a value, in JSON Schema's terms.

    `pattern` is an ECMA-262 regular expression; lengths count characters, items count elements.
    """

    minimum: float | int | None = None
    maximum: float | int | None = None
    exclusive_minimum: float | int | None = None
    exclusive_maximum: float | int | None = None
    multiple_of: float | int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    format: str | None = None
    min_items: int | None = None
    max_items: int | None = None
    unique_items: bool | None = None
