"""The regular expressions that a module matches texts and keys with, each compiled once."""

from collections.abc import Mapping

from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Identifier, StringLiteral
from typeferry.targets.python.speller import Speller


class Patterns:
    """What a module's code has asked for so far."""

    def __init__(self, speller: Speller) -> None:
        self._speller = speller
        self._names: dict[StringLiteral, Identifier] = {}

    def name(self, pattern: str) -> Identifier:
        """The name of the function that matches whole texts."""
        literal = string_literal(pattern)
        if literal not in self._names:
            count = len(self._names) + 1
            self._names[literal] = self._speller.private("_matches" if count == 1 else f"_matches_{count}")
        return self._names[literal]

    def all(self) -> Mapping[StringLiteral, Identifier]:
        """The names by their patterns."""
        return self._names
