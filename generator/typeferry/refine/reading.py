"""What a rule makes of one comment."""

from dataclasses import dataclass

from typeferry.model import Constraints, Type


@dataclass(frozen=True, slots=True)
class Subject:
    """What a comment describes: its type, and the names of the properties beside it (which are no values)."""

    type: Type
    siblings: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Reading:
    """The words that matched, and the type or the constraints that they promise.

    `hedge` holds the words that take the promise back; `unfit` says why the type cannot be what the words say.
    """

    words: str
    type: Type | None = None
    constraints: Constraints | None = None
    hedge: str | None = None
    unfit: str | None = None
