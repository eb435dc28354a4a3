"""`ranges`: bounds that a comment gives ("between 1 and 50", "between 1 and 64 characters")."""

import re

from typeferry.model import INTEGER, NUMBER, STRING, Array, Constraints, Tuple, Type
from typeferry.refine.comments import Comment
from typeferry.refine.fitting import members
from typeferry.refine.hedges import hedge_in
from typeferry.refine.reading import Reading, Subject

_NUMBER = (
    r"[`'\"]?(?P<{name}>[-−]?\d{{1,3}}(?:,\d{{3}})+|[-−]?\d+(?:\.\d+)?)[`'\"]?(?:\s*\((?!inclusive|exclusive)[^()]*\))?"
)
_LOW, _HIGH = _NUMBER.format(name="low"), _NUMBER.format(name="high")
_BETWEEN = re.compile(
    r"\b(?P<subject>(?:number|integer|int|float|decimal|value|values|anything|length|size|limit|score|be|is|are|ranges?"
    r"|ranging|lies?|limited|(?:a|an|the|any|whole|numeric) \w+)\s+)?"
    rf"(?:between\s+(?:the\s+values\s+)?{_LOW}\s+and\s+{_HIGH})(?!\s*[\^*]|[\w.]*\w|\s*(?:x|times)\b)"
    r"(?P<inclusive>,?\s*\(?(?:inclusive|exclusive)\)?)?\s*(?P<unit>[A-Za-z%°][\w%°/-]*)?",
    re.IGNORECASE,
)
_OPENS = re.compile(r"^\W*(?:(?:an?|any|the)\s+)?$", re.IGNORECASE)
#: Units in which the bounds need not be those of the value: 5 MB is not 5.
_SCALED = re.compile(
    r"^(?:[kmgt]i?b|[kmgt]|bytes?|kilobytes?|megabytes?|gigabytes?|terabytes?|%|percent|°.*|thousand|million"
    r"|billion|hundred|(?:milli|micro|nano)?seconds?|secs?|ms|minutes?|mins?|hours?|days?|weeks?|months?|years?"
    r"|cents?|dollars?|euros?)$",
    re.IGNORECASE,
)
_CHARACTERS = re.compile(r"^(?:characters?|chars?|letters|code|long)$", re.IGNORECASE)
_ITEMS = re.compile(r"^(?:items?|elements?|entries|values|members|objects|ids?|strings|tags)$", re.IGNORECASE)
#: A number that the comment gives a meaning of its own ("or 0 to disable it", "`-1` means unlimited").
_SPECIAL = re.compile(
    r"\b(?:or|to|of|use|values?|pass|specify|as|default(?:s? to)?|default:?)\s+[`'\"]?(?P<to>[-−]?\d+(?:\.\d+)?)\b"
    r"|(?P<of>(?<![\w.])[-−]?\d+(?:\.\d+)?)[`'\"]?\s+(?:means|is|disables?|turns|for|to|indicates)\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|when|whenever|unless|where|while|otherwise|difference|distance|interval|delay|gap|time|ratio"
    r"|relationship|not|choose|random|somewhere|default|each|every|per|values? for)\b|^for\b|n't\b",
    re.IGNORECASE,
)


def read_range(comment: Comment, subject: Subject) -> Reading | None:
    """The bounds that the comment gives to a number, to a text's length or to an array's."""
    readings = [reading for sentence in comment.sentences for reading in _in_sentence(sentence, subject)]
    if len({reading.constraints for reading in readings}) != 1 or _has_exception(comment.text, readings[0]):
        return None
    if readings[0].constraints is None:
        return None
    return next((reading for reading in readings if reading.hedge), readings[0])


def _in_sentence(sentence: str, subject: Subject) -> list[Reading]:
    found = _BETWEEN.search(sentence)
    if found is None or (found["subject"] is None and not _OPENS.match(sentence[: found.start()])):
        return []
    before = sentence[: found.start()]
    if _conditional(before + (found["subject"] or "")):
        return [Reading(found[0])]
    low, high = _value(found["low"]), _value(found["high"])
    constraints = _constraints(subject.type, found, low, high)
    if constraints is None or low >= high:
        return []
    rest = sentence[found.end() :]
    return [Reading(found[0].strip(), constraints=constraints, hedge=hedge_in(before) or hedge_in(rest[:25]))]


def _has_exception(text: str, reading: Reading) -> bool:
    """Whether the comment speaks of a value outside of its own bounds."""
    bounds = reading.constraints
    if bounds is None or bounds.minimum is None or bounds.maximum is None:
        return False
    rest = text.replace(reading.words, " ")
    values = [_value(found["to"] or found["of"]) for found in _SPECIAL.finditer(rest)]
    return any(not bounds.minimum <= value <= bounds.maximum for value in values)


def _conditional(before: str) -> bool:
    """Whether the bounds hold only sometimes. "If you set it yourself, any number between" speaks of the number."""
    condition = _CONDITION.search(before)
    return condition is not None and not re.match(
        r"if\s+(?:set(?:ting)?|specif|provid|given)", before[condition.start() :], re.IGNORECASE
    )


def _constraints(type: Type, found: re.Match[str], low: float, high: float) -> Constraints | None:
    unit = found["unit"] or ""
    parts = members(type)
    if STRING in parts and _CHARACTERS.match(unit):
        return Constraints(min_length=int(low), max_length=int(high)) if low >= 0 else None
    if any(isinstance(part, Array | Tuple) for part in parts) and _ITEMS.match(unit):
        return Constraints(min_items=int(low), max_items=int(high)) if low >= 0 else None
    if not any(part in (NUMBER, INTEGER) for part in parts) or _SCALED.match(unit):
        return None
    if "exclusive" in (found["inclusive"] or "").lower():
        return Constraints(exclusive_minimum=low, exclusive_maximum=high)
    return Constraints(minimum=low, maximum=high)


def _value(text: str) -> float | int:
    text = text.replace(",", "").replace("−", "-")
    return float(text) if "." in text else int(text)
