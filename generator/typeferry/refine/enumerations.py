"""`enumerations`: strings that their comment lists ("can be either `a`, `b`, or `c`", "One of:" and bullets)."""

import re
from collections.abc import Iterator
from dataclasses import replace

from typeferry.model import STRING, Literal
from typeferry.refine.comments import Comment
from typeferry.refine.fitting import has_keyword, replace_member
from typeferry.refine.hedges import hedge_in, opens_list
from typeferry.refine.quoted import LIST, VALUE, Values, values_in
from typeferry.refine.reading import Reading, Subject

_ALL = r"(?:the\s+)?(?:following(?:\s+\w+)?|values|these(?:\s+\w+)?)?"
_TRIGGER = (
    r"(?:\b(?:one|any(?:\s+one)?)\s+of\b|\beither\b|\bpossible\s+(?:\w+\s+)?(?:values|options|types|statuses"
    r"|states)(?:\s+\w+)?|\b(?:allowed|valid|accepted|acceptable|supported|permitted|available"
    r"|legal)\s+(?:\w+\s+)?(?:values|options|types)(?:\s+\w+)?|\b(?:can|must"
    r"|will)\s+(?:only\s+)?be(?:\s+set\s+to)?\b|\b(?:values|options)\s+are\b|\b(?:whether|status|state|type|kind"
    r"|mode|method|role|level|format|direction|order|reason|category)\s*[:,]|^\W*(?:values|options)\b)"
)
_INLINE = re.compile(rf"{_TRIGGER}\s*{_ALL}(?:\s+(?:are|is|be))?\s*[:\-–—]?\s*(?P<list>{LIST})", re.IGNORECASE)
#: Lists that a hedge introduces: not taken, but worth telling.
_LOOSE = re.compile(
    rf"\b(?:usually|typically|for example|such as|including|e\.g\.),?\s+(?:either\s+|one of\s+)?(?P<list>{LIST})",
    re.IGNORECASE,
)
#: What stands after a whole list.
_END = re.compile(
    r"\s*(?:[.;)\]!]|$|[-–—]\s|\((?:default|optional|required)|,?\s*(?:depending|based|according|where|in which"
    r"|respectively|which|for|when the)\b)"
)
_BULLETS = re.compile(
    rf"^(?P<head>[^\n]*(?:{_TRIGGER}|:)[^\n]*:)\s*\n(?:[ \t]*\n)?"
    rf"(?P<items>(?:[ \t]*(?:[-*+•]|\d+[.)])\s+{VALUE}[^\n]*(?:\n(?![ \t]*(?:[-*+•]"
    rf"|\d+[.)])\s)[ \t]+\S[^\n]*)*(?:\n|\Z)"
    r"(?:[ \t]*\n(?=[ \t]*(?:[-*+•]|\d+[.)])\s))?){2,})(?P<rest>[^\n]*)",
    re.IGNORECASE | re.MULTILINE,
)
_BULLET = re.compile(rf"^[ \t]*(?:[-*+•]|\d+[.)])\s+(?P<item>{VALUE}(?:\s*(?:,|or|/|\|)\s*{VALUE})*)", re.MULTILINE)
_QUOTE = re.compile(r"[`\"'“‘]")
#: One string that holds several of the values.
_SEPARATED = re.compile(r"\b(?:comma|space|semicolon|pipe|newline)[- ](?:separated|delimited)\b", re.IGNORECASE)
#: Where the sentence speaks of something else than this property's value.
_ELSEWHERE = re.compile(
    r"^for\b|^(?:in|on|with|at|by|under|to)\b[^,]*,|\b(?:if|when|whenever|unless|while|until|once|after|before"
    r"|because|whose|where|not|never|cannot|n't|neither|only one"
    r"|exactly one|at least one|at most one|requires?|required|exclusive|prefix(?:ed)?|starts?|ends?|contains?|instead"
    r"|combination|comma|separated|list of|array of|format|via|using|use|through|applies|supports?)\b"
    r"|n't\b|n’t\b",
    re.IGNORECASE,
)


def read_enumeration(comment: Comment, subject: Subject) -> Reading | None:
    """The values that the comment lists for a string."""
    if not has_keyword(subject.type, STRING) or not _QUOTE.search(comment.lines):
        return None
    readings = [*_read_bullets(comment, subject), *_read_inline(comment, subject)] or _read_loose(comment, subject)
    if not readings:
        return None
    first = readings[0]
    if any(other.type != first.type for other in readings):
        return replace(first, hedge="several lists")
    return next((reading for reading in readings if reading.hedge), first)


def _read_inline(comment: Comment, subject: Subject) -> Iterator[Reading]:
    open_list = _SEPARATED.search(comment.text)
    hedge_of_all = open_list[0] if open_list else opens_list(comment.text)
    for sentence in comment.sentences:
        for found in _INLINE.finditer(sentence):
            before, rest = sentence[: found.start("list")], sentence[found.end() :]
            hedge = hedge_in(before) or hedge_in(rest) or hedge_of_all
            if _ELSEWHERE.search(before) or not (hedge or _END.match(rest)):
                continue
            yield from _reading(found[0], values_in(found["list"]), subject, hedge)


def _read_loose(comment: Comment, subject: Subject) -> list[Reading]:
    for sentence in comment.sentences[: comment.head + 1]:
        if found := _LOOSE.search(sentence):
            return list(_reading(found[0], values_in(found["list"]), subject, hedge_in(found[0])))
    return []


def _read_bullets(comment: Comment, subject: Subject) -> Iterator[Reading]:
    found = _BULLETS.search(comment.lines)
    if found is None or not re.search(_TRIGGER, found["head"], re.IGNORECASE) or _ELSEWHERE.search(found["head"]):
        return
    items = " ".join(bullet["item"] for bullet in _BULLET.finditer(found["items"]))
    hedge = hedge_in(found["head"]) or opens_list(comment.text)
    yield from _reading(f"{found['head'].strip()} {items}", values_in(items), subject, hedge)


def _reading(words: str, listed: Values, subject: Subject, hedge: str | None) -> Iterator[Reading]:
    values = listed.values
    if len(values) < 2 or listed.doubtful or any(value in subject.siblings for value in values):
        return
    type = replace_member(subject.type, STRING, [Literal("string", value) for value in values])
    yield Reading(words, type, hedge=hedge)
