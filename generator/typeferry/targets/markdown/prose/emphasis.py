"""Which runs of `*` and `_` are emphasis, by CommonMark's rules: the others are text and must stay so."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

# More delimiters than this in one paragraph are no emphasis that anybody meant.
LIMIT = 400


@dataclass(slots=True)
class Delimiters:
    """A run of one delimiter. `opened` and `closed` count those of it that emphasis uses, at its end and its start."""

    mark: str
    length: int
    before: str
    after: str
    opened: int = 0
    closed: int = 0

    @property
    def free(self) -> int:
        return self.length - self.opened - self.closed

    @property
    def can_open(self) -> bool:
        left, right = _flanking(self.before, self.after)
        return left and (self.mark == "*" or not right or _is_punctuation(self.before))

    @property
    def can_close(self) -> bool:
        left, right = _flanking(self.before, self.after)
        return right and (self.mark == "*" or not left or _is_punctuation(self.after))


def pair_delimiters(runs: Sequence[Delimiters]) -> None:
    """Fill in how many of each run's delimiters are emphasis. `runs` stand in the order of the text."""
    if len(runs) > LIMIT:
        return
    openers: list[Delimiters] = []
    for run in runs:
        if run.can_close:
            while run.free and (position := _opener(openers, run)) is not None:
                opener = openers[position]
                used = 2 if min(opener.free, run.free) >= 2 else 1
                opener.opened += used
                run.closed += used
                del openers[position + (opener.free > 0) :]
        if run.free and run.can_open:
            openers.append(run)


def _opener(openers: Sequence[Delimiters], closer: Delimiters) -> int | None:
    for position in range(len(openers) - 1, -1, -1):
        opener = openers[position]
        thirds = (opener.length + closer.length) % 3 == 0 and (opener.length % 3 or closer.length % 3)
        if opener.mark == closer.mark and not ((opener.can_close or closer.can_open) and thirds):
            return position
    return None


def _flanking(before: str, after: str) -> tuple[bool, bool]:
    """Whether a run between two characters (empty at the ends of the text) is left-flanking, and right-flanking."""
    space_before, space_after = _is_space(before), _is_space(after)
    punctuation_before, punctuation_after = _is_punctuation(before), _is_punctuation(after)
    left = not space_after and (not punctuation_after or space_before or punctuation_before)
    right = not space_before and (not punctuation_before or space_after or punctuation_after)
    return left, right


def _is_space(character: str) -> bool:
    return character in "\t\n\f\r" or unicodedata.category(character) == "Zs"


def _is_punctuation(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "PS"
