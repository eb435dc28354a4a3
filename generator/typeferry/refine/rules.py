"""The rules that read prose, in the order of their use."""

from collections.abc import Callable
from dataclasses import dataclass

from typeferry.model import BOOLEAN, INTEGER, NUMBER, STRING, Type
from typeferry.refine.comments import Comment
from typeferry.refine.constants import read_constant
from typeferry.refine.elements import read_elements
from typeferry.refine.enumerations import read_enumeration
from typeferry.refine.fitting import has_loose_array, members
from typeferry.refine.integers import read_integer
from typeferry.refine.ranges import read_range
from typeferry.refine.reading import Reading, Subject

_QUOTES = ("`", '"', "'", "“", "‘")
_NUMBERS = frozenset({NUMBER, INTEGER})


@dataclass(frozen=True, slots=True)
class ProseRule:
    """A rule: its name, what reads a comment for it, and what must be there for it to be worth reading.

    `takes` are the keywords that it narrows, `arrays` says that it looks at arrays too, and `cues` are words of which
    one stands in every comment that it matches (none where there is no such word).
    """

    name: str
    read: Callable[[Comment, Subject], Reading | None]
    takes: frozenset[Type]
    arrays: bool
    cues: tuple[str, ...]

    def is_worth_reading(self, type: Type, lowered: str) -> bool:
        """Whether the rule could match a comment (in lower case) of a type. Most comments, it cannot."""
        if not any(part in self.takes for part in members(type)) and not (self.arrays and has_loose_array(type)):
            return False
        return not self.cues or any(cue in lowered for cue in self.cues)


PROSE_RULES = (
    ProseRule("integers", read_integer, frozenset({NUMBER}), arrays=True, cues=()),
    ProseRule("constants", read_constant, frozenset({STRING, BOOLEAN, *_NUMBERS}), arrays=False, cues=("always",)),
    ProseRule("enumerations", read_enumeration, frozenset({STRING, BOOLEAN, *_NUMBERS}), arrays=False, cues=_QUOTES),
    ProseRule("elements", read_elements, frozenset(), arrays=True, cues=()),
    ProseRule("ranges", read_range, frozenset({STRING, *_NUMBERS}), arrays=True, cues=("between",)),
)
