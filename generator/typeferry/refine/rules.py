"""The rules that read prose, in the order of their use."""

from collections.abc import Callable
from dataclasses import dataclass

from typeferry.model import BOOLEAN, INTEGER, NUMBER, STRING, Type
from typeferry.refine.comments import Comment
from typeferry.refine.constants import read_constant
from typeferry.refine.elements import read_elements
from typeferry.refine.enumerations import read_enumeration
from typeferry.refine.fitting import has_array, has_loose_array, members
from typeferry.refine.integers import read_integer
from typeferry.refine.ranges import read_range
from typeferry.refine.reading import Reading, Subject


@dataclass(frozen=True, slots=True)
class ProseRule:
    """A rule: its name, what reads a comment for it, and what must be there for it to be worth reading.

    `takes` are the keywords that it narrows, `takes_array` says which arrays it looks at too, and `cues` are words of
    which one stands in every comment that it matches (none where there is no such word).
    """

    name: str
    read: Callable[[Comment, Subject], Reading | None]
    takes: frozenset[Type]
    takes_array: Callable[[Type], bool] | None
    cues: tuple[str, ...]

    def is_worth_reading(self, type: Type, lowered: str) -> bool:
        """Whether the rule could match a comment (in lower case) of a type. Most comments, it cannot."""
        takes_array = self.takes_array is not None and self.takes_array(type)
        if not takes_array and not any(part in self.takes for part in members(type)):
            return False
        return not self.cues or any(cue in lowered for cue in self.cues)


_SCALARS = frozenset({STRING, BOOLEAN, NUMBER, INTEGER})
PROSE_RULES = (
    ProseRule("integers", read_integer, frozenset({NUMBER}), has_loose_array, ()),
    ProseRule("constants", read_constant, _SCALARS, None, ("always",)),
    ProseRule("enumerations", read_enumeration, _SCALARS, None, ("`", '"', "'", "“", "‘")),
    ProseRule("elements", read_elements, frozenset(), has_loose_array, ()),
    ProseRule("ranges", read_range, frozenset({STRING, NUMBER, INTEGER}), has_array, ("between",)),
)
