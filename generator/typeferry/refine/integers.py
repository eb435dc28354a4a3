"""`integers`: numbers that their comment says are whole (counts, Unix timestamps, indexes, sizes in bytes)."""

import re
from functools import cache

from typeferry.model import NUMBER, Array
from typeferry.refine.comments import Comment
from typeferry.refine.fitting import has_keyword, integral, integral_elements, members
from typeferry.refine.hedges import doubt_in
from typeferry.refine.integer_words import EXPLICIT, IMPLIED, Wording
from typeferry.refine.reading import Reading, Subject

#: Before the match, in its sentence: the number is not what is counted but made of it.
_DERIVED = re.compile(
    r"\b(?:average|averaged|avg|mean|median|quantile|percentile|ratio|rate|fraction|proportion|percent|percentage"
    r"|share|probability|likelihood|logarithm|log|sqrt|square root|multiple|multiplier|multiplied|divided|factor|weight"
    r"|score|decimal(?! (?:places?|digits?))|float|floating|fractional(?! digits?)|estimated cost|variance"
    r"|deviation|speed|frequency|latency|round[- ]trip"
    r"|rtt|elapsed|took|response time|processing time|cpu|load time|spent|execution|exponentially|smoothed|normalized"
    r"|refractive|price|approximate amount|confidence|heat index|uv index|relative)\b|%",
    re.IGNORECASE,
)
#: After the match, in its sentence: a rate, or a mixture.
_SPOILED = re.compile(
    r"\bper[- ](?:milli|micro)?second\b|/ ?s(?:ec)?\b|\bas a (?:fraction|percentage|ratio|proportion|decimal)\b"
    r"|\bdivided by\b|\bmultiplied by\b|\b(?:or|and) (?:an? )?(?:percentage|fraction|ratio|decimal|float)"
    r"|\bon average\b|\baveraged\b|\bin (?:pixels|px|points|inches|meters|metres|degrees|percent)\b|\(in (?:pixels"
    r"|px)\)",
    re.IGNORECASE,
)
#: Anywhere in the comment: numbers with a fraction are spoken of.
_FRACTIONS = re.compile(
    r"(?<![\w.\-/])-?\d+\.\d+(?![\w.]|-\w)|\b(?:floating|floats?|doubles?|fractional(?! digits?)|fractions?"
    r"|decimals?(?! (?:places?|digits?|points?))|non-integer|sub-?second|microsecond precision)\b(?! currenc)",
    re.IGNORECASE,
)
_LIST_OF_INTEGERS = re.compile(
    r"\b(?:list|array|set|sequence|tuple|pair)s? of (?:[\w-]+ ){0,3}?(?:integers|tokens|ids|bytes|indices|indexes"
    r"|(?:unix |epoch )timestamps|ports|asns)\b|^(?:the )?(?:[\w-]+ ){0,2}?(?:bytes|indices|ids)\b|\bintegers\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(r"\b(?:if|when|where|whether|unless|either|otherwise|round(?:ed|s|ing)?)\b", re.IGNORECASE)


def read_integer(comment: Comment, subject: Subject) -> Reading | None:
    """What the comment says of a number, or of an array of numbers."""
    if has_keyword(subject.type, NUMBER):
        return _read_number(comment, subject)
    if any(isinstance(part, Array) for part in members(subject.type)):
        return _read_array(comment, subject)
    return None


def _read_number(comment: Comment, subject: Subject) -> Reading | None:
    for sentence in comment.sentences:
        for wording in EXPLICIT:
            found = _find(wording, sentence, sentence.lower())
            if found and not _CONDITION.search(sentence, 0, found.start()):
                return _reading(sentence, found, subject)
    if _FRACTIONS.search(comment.text):
        return None
    for place, sentence in enumerate(comment.sentences):
        lowered = sentence.lower()
        for wording in IMPLIED:
            if wording.opens and place != comment.head:
                continue
            found = _find(wording, sentence, lowered)
            if found and _stands(sentence, found):
                return _reading(sentence, found, subject)
    return None


def _find(wording: Wording, sentence: str, lowered: str) -> re.Match[str] | None:
    if not any(cue in lowered for cue in wording.cues):
        return None
    regex = _compiled(wording.regex)
    return regex.match(sentence) if wording.opens else regex.search(sentence)


@cache
def _compiled(regex: str) -> re.Pattern[str]:
    """Compiled when it is first needed: most runs need few, and compiling them all takes longer than reading a file."""
    return re.compile(regex, re.IGNORECASE)


def _stands(sentence: str, found: re.Match[str]) -> bool:
    return not _DERIVED.search(sentence[: found.end()]) and not _SPOILED.search(sentence, found.start())


def _reading(sentence: str, found: re.Match[str], subject: Subject) -> Reading:
    return Reading(found[0], integral(subject.type), hedge=doubt_in(sentence[: found.end()]))


def _read_array(comment: Comment, subject: Subject) -> Reading | None:
    type = integral_elements(subject.type)
    if type is None:
        return None
    for sentence in comment.sentences[comment.head : comment.head + 1]:
        if found := _LIST_OF_INTEGERS.search(sentence):
            return Reading(found[0], type, hedge=doubt_in(sentence[: found.end()]))
    return None
