"""`constants`: values that never change ("which is always `x`", "always set to `x`")."""

import re

from typeferry.model import BOOLEAN, INTEGER, NUMBER, STRING, Keyword, Literal, Type
from typeferry.refine.comments import Comment
from typeferry.refine.fitting import has_keyword, replace_member
from typeferry.refine.hedges import hedge_in
from typeferry.refine.quoted import VALUE, is_placeholder, unquote
from typeferry.refine.reading import Reading, Subject

_BARE = r"(?:true|false|-?\d+(?:\.\d+)?)(?![\w.]*\w)"
_ALWAYS = re.compile(
    r"(?:\b(?:is|are|be|was|will)\s+)?\balways\s+(?:be\s+)?(?:(?:set|equal|equals|fixed|defined)\s+(?:to|as)?\s*"
    r"|has\s+the\s+value\s+(?:of\s+)?|(?:the\s+)?(?:string|literal|value|constant)\s+(?:value\s+|literal\s+)?)?"
    rf":?\s*(?P<value>{VALUE}|{_BARE})",
    re.IGNORECASE,
)
_END = re.compile(r"\s*(?:[.;!)\]]|$|\s[-–—]\s)")
_CONDITION = re.compile(
    r"\b(?:if|when|whenever|unless|while|until|once|after|before|for|in|with|whose|not|never|almost|nearly|neither"
    r"|except|otherwise|by|on|during|since)\b|n't\b|n’t\b",
    re.IGNORECASE,
)
#: Words of any sentence that take the promise back.
_EXCEPTION = re.compile(r"\b(?:otherwise|unless|except|exception)\b", re.IGNORECASE)
#: These may stand before: they tell what the property is, not when the words hold.
_HARMLESS = re.compile(
    r"\b(?:for|in|with|by|on)\s+(?:this|these|the|an?|all|every)\s+\w+(?:\s+\w+)?,?\s", re.IGNORECASE
)


def read_constant(comment: Comment, subject: Subject) -> Reading | None:
    """The one value that the comment gives to a string, a boolean or a number."""
    for sentence in comment.sentences:
        found = _ALWAYS.search(sentence)
        if found is None or not _END.match(sentence, found.end()) or len(_ALWAYS.findall(sentence)) > 1:
            continue
        hedge, before = hedge_in(sentence[: found.end()]), _HARMLESS.sub(" ", sentence[: found.start()])
        if hedge is None and (_CONDITION.search(before) or _EXCEPTION.search(comment.text)):
            continue
        type = _constant(subject.type, found["value"])
        if type is not None:
            return Reading(found[0], type, hedge=hedge)
    return None


def _constant(type: Type, text: str) -> Type | None:
    value = unquote(text)
    if value in ("true", "false") and has_keyword(type, BOOLEAN):
        return replace_member(type, BOOLEAN, [Literal("boolean", value == "true")])
    if number := _number(type, value):
        return number
    if text[0].isalnum() or text[0] == "-" or is_placeholder(value):
        return None
    return replace_member(type, STRING, [Literal("string", value)])


def _number(type: Type, value: str) -> Type | None:
    keyword: Keyword | None = next((kind for kind in (NUMBER, INTEGER) if has_keyword(type, kind)), None)
    if keyword is None or not re.fullmatch(r"-?\d+(?:\.\d+)?", value):
        return None
    exact = float(value)
    return replace_member(type, keyword, [Literal("number", int(exact) if exact.is_integer() else exact)])
