"""`elements`: what a bare `Array` holds ("the file ID(s)", "list of user IDs", "array of strings")."""

import re

from typeferry.model import ANY, BOOLEAN, INTEGER, NUMBER, STRING, Array, Type
from typeferry.refine.comments import Comment
from typeferry.refine.fitting import members, replace_member
from typeferry.refine.hedges import hedge_in
from typeferry.refine.reading import Reading, Subject

_TEXTS = (
    r"(?:IDs|ID\(s\)|identifiers?(?:\(s\))?|strings|names|name\(s\)|URLs?(?:\(s\))?|URIs|e-?mails|e-?mail addresses"
    r"|slugs|tags|labels|keywords|usernames|hostnames|domains|paths|file ?names|permalinks)"
)
_KINDS: tuple[tuple[str, Type], ...] = (
    (_TEXTS, STRING),
    (r"(?:integers|ints)", INTEGER),
    (r"(?:numbers|floats|decimals)", NUMBER),
    (r"(?:booleans|bools)", BOOLEAN),
)
#: Words between "list of" and the noun that turn the noun into something else.
_PLAIN = (
    r"(?:(?!(?:and|or|with|containing|having|their|its|whose|that|which|objects?|pairs?"
    r"|tuples?|arrays?|lists?)\b)[\w'’-]+ ){0,4}?"
)
_OPENING = r"^(?:(?:the|an?|all|any|these are|contains|holds|includes|specifies|optional|set of)\s+)*"
_LIST_OF = r"(?<! of )\b(?:list|array|set|collection|sequence) of "
#: After the noun: not only this.
_MIXED = re.compile(
    r"\s*(?:/|\band\b|\bor\b)\s*\w|\s*,\s*(?:(?:and|or)\s+)?(?:their\s+)?[\w-]+s\b"
    r"|\s+(?:mapped|keyed|paired|together|along)\b",
    re.IGNORECASE,
)


def read_elements(comment: Comment, subject: Subject) -> Reading | None:
    """What the comment says of the elements of an array that does not say it."""
    bare = next((part for part in members(subject.type) if isinstance(part, Array) and part.element == ANY), None)
    if bare is None or not comment.sentences:
        return None
    sentence = comment.sentences[comment.head]
    for nouns, element in _KINDS:
        found = re.search(f"{_LIST_OF}{_PLAIN}{nouns}(?!\\w)", sentence, re.IGNORECASE)
        if found is None and element is STRING:
            found = re.match(f"{_OPENING}{_PLAIN}{nouns}(?!\\w)", sentence, re.IGNORECASE)
        if found is None or _MIXED.match(sentence, found.end()):
            continue
        type = replace_member(subject.type, bare, [Array(element, bare.readonly)])
        return Reading(found[0], type, hedge=hedge_in(sentence[: found.end()]))
    return None
