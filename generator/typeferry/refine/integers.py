"""`integers`: numbers that their comment says are whole (counts, Unix timestamps, indexes, sizes in bytes)."""

import re
from dataclasses import dataclass

from typeferry.model import NUMBER, Array
from typeferry.refine.comments import Comment
from typeferry.refine.fitting import has_keyword, integral, integral_elements, members
from typeferry.refine.hedges import doubt_in
from typeferry.refine.reading import Reading, Subject

#: What can be counted in fractions: so many of it are no integer.
_MEASURES = (
    r"(?:(?:micro|nano)?seconds?|secs?|minutes?|hours?|pixels?|points?|degrees?"
    r"|radians?|(?:centi|milli|kilo)?met(?:er|re)s?|miles?|inch(?:es)?|feet|foot|yards?|(?:kilo)?grams?|pounds?|ounces?"
    r"|lit(?:er|re)s?|gallons?|(?:kilo|mega|giga|tera|kibi|mebi|gibi)(?:bytes?|bits?)|[kmgt]i?bs?|dollars?|euros?|v?cpus?"
    r"|(?:v?cpu )?cores?|units?|standard deviations?|credits?|standard|times (?:larger|smaller|more|less|the)|decibels?"
    r"|(?:giga|mega|kilo)?hertz|volts?|watts?|ems?|rems?|percent(?:age)?s?|beats?|turns?|rotations?)\b"
)
#: What is whole by nature: comments speak of it in the plural without saying "number of".
_COUNTABLES = (
    r"(?:tokens|requests|items|characters|results|entries|records|files|rows|columns|messages|users|members|images"
    r"|pages|retries|attempts|documents|objects|bytes|events|calls|errors|connections|threads|workers|nodes|shards"
    r"|bits|octets|lines|words|elements|occurrences|matches|hits|votes|likes|downloads|stars|forks|followers|commits)\b"
)
_ADJECTIVES = r"(?:[\w'-]+ ){0,4}?"
#: Words that do not stand between a noun and the adjectives before it: there, the plural is not what is described.
_NO_ADJECTIVE = (
    r"(?:the|an?|of|to|for|from|in|on|at|by|per|with|that|which|and|or|how|if|when|not|no|\w+ing|[\w-]+(?<!s)s|time"
    r"|values?|score|cost|price|penalty|only|include|exclude|return|list|show|skip|filter|ignore|keep)\b"
)
_OPENING = r"(?:(?:this is |it is )?(?:the|an?)\s+)?"
_VERB = (
    r"(?:(?:(?:this |it |which |that |the value |the field |field |property )?(?:also )?"
    r"(?:(?:specif|def|set|indicat|represent|control|determin|return|describ|contain|hold|giv|report|count|configur"
    r"|show|updat|limit)(?:y|ies|ine|ines|e|es|s)?|an? (?:\w+ )?(?:limit|bound|cap) (?:on|for|to|of)|limit to"
    r"|(?:filter|filters) (?:by|on))\s+)?)"
)
_FOR_TASK = r"(?:(?:for|when|in|if|with|on)\b[^,.]{0,60}, )?"


@dataclass(frozen=True, slots=True)
class _Pattern:
    """Words that mean an integer. One that `opens` must begin the sentence: it is the property that is described."""

    regex: re.Pattern[str]
    opens: bool


def _opening(pattern: str) -> _Pattern:
    return _Pattern(re.compile(pattern, re.IGNORECASE), opens=True)


def _anywhere(pattern: str) -> _Pattern:
    return _Pattern(re.compile(pattern, re.IGNORECASE), opens=False)


#: A sentence that says so in as many words. These stand above what else the comment says.
_EXPLICIT = (
    _anywhere(r"\b(?:an?|as|be|is|non-negative|positive|unsigned|signed|\d+[- ]bit|single|valid|optional) integer\b"),
    _anywhere(r"^(?:\([^)]*\) ?)?(?:\w+ )?integer\b(?! (?:or|part|overflow))"),
    _anywhere(r"\bformat: u?int(?:8|16|32|64)\b"),
    _anywhere(r"\bwhole number\b"),
    _anywhere(r"\b(?:two|three|four|\d)-digit (?:\w+ )?(?:number|code|year|integer)\b"),
)

_IMPLIED = (
    # Counts.
    _opening(
        rf"{_FOR_TASK}(?!limits the max){_VERB}{_OPENING}{_ADJECTIVES}(?:number|count)s? of "
        rf"(?!{_ADJECTIVES}{_MEASURES})[`(\"'\[]?(?:(?:[\w'-]+ ){{0,3}}?[\w'-]+s\b|[\w'-]+)"
    ),
    _opening(rf"{_VERB}how many (?!{_ADJECTIVES}{_MEASURES})[\w-]+"),
    _opening(
        rf"{_OPENING}(?:(?!{_NO_ADJECTIVE})[\w'-]+ ){{0,4}}{_COUNTABLES}"
        r"(?=$|[.,;:(]| \(| (?:of|in|for|per|to|from|by|that|which|used|allowed|generated|present|billed|read|written"
        r"|created|returned|processed|remaining|available|sent|received|consumed|since|before|after|so far)\b)"
    ),
    _opening(rf"{_OPENING}(?:(?!{_NO_ADJECTIVE})[\w'-]+ ){{1,3}}count\b(?! (?:rate|ratio))"),
    # Times: counted from the epoch, in small units, until something expires, and parts of a date.
    _anywhere(
        r"\b(?:unix|epoch|posix)(?: epoch)?[ -]?(?:timestamps?|time\b|seconds|millis(?:econds)?)"
        r"(?:,? \(?(?:in )?(?:milli)?seconds\)?)?"
    ),
    _anywhere(r"\b(?:milli|micro)?seconds (?:elapsed )?since (?:the )?(?:unix |posix )?epoch\b"),
    _anywhere(r"\b(?:unix|posix) epoch\b"),
    _opening(
        rf"{_VERB}{_OPENING}{_ADJECTIVES}(?:timeout|duration|interval|delay|offset|period|time|amount|wait|window|ttl"
        r"|lifetime|expiration)\b(?:(?!\b(?:seconds|minutes)\b)[^.])*?(?:\bin (?:milliseconds|ms)\b"
        r"|\((?:in )?(?:milliseconds|ms)\))"
    ),
    _opening(rf"{_VERB}{_OPENING}(?:number of )?milliseconds\b"),
    _opening(
        rf"{_VERB}{_OPENING}{_ADJECTIVES}number of (?:seconds|minutes|hours) [^.]*?"
        r"\b(?:expire[sd]?|expiry|expiration|valid|invalid|cached?|ttl)\b"
    ),
    _opening(rf"{_VERB}{_OPENING}(?:\w+ ){{0,3}}?(?:ttl|time[- ]to[- ]live|lifetime)\b[^.]*?\bseconds\b"),
    _opening(rf"{_OPENING}(?:\w+ )?(?:day|month|year|hour|minute) of (?:the )?(?!all\b|all-)[\w-]+"),
    _opening(rf"{_OPENING}(?:\w+'s )?(?:expiration|expiry|birth|calendar|fiscal|release) (?:day|month|year)\b"),
    # Places in a sequence.
    _opening(rf"{_OPENING}(?:[\w-]+ ){{0,4}}?index (?:of|at|in|into|for|where)\b(?! refraction)"),
    _opening(
        rf"{_OPENING}(?:[\w-]+ ){{0,2}}?(?:(?:byte|character|line|text|token|utf-\d+|0-based) offset|offset into)\b"
    ),
    _opening(r"(?:zero|one|0|1)[- ](?:based|indexed)\b"),
    _opening(rf"{_OPENING}(?:\w+ )?position (?:of|in) [^.]*?\bin (?:the|an?) (?:list|array|queue|sequence|series)\b"),
    _opening(
        rf"{_VERB}{_OPENING}(?:\w+ ){{0,2}}?(?:sequence|line|row|column|page|port|build|revision|chapter|track|frame"
        r"|block|issue|serial|generation|version|process|part|episode|season|character|step|autonomous system)"
        r" (?:number|no\.|index)"
    ),
    _opening(
        rf"{_VERB}{_OPENING}(?:current|next|previous|first|last|requested|which) page\b(?! (?:size|width|height))"
    ),
    # Codes and names that are numbers.
    _opening(rf"{_OPENING}(?:\w+ ){{0,3}}?(?:status|exit|error|response|close|return|http) code\b"),
    _opening(rf"{_OPENING}(?:(?!{_NO_ADJECTIVE})[\w'’-]+ ){{0,4}}(?:IDs?|identifier)\b(?! (?:score|weight|ratio))"),
    _opening(rf"{_OPENING}(?:\w+ ){{0,2}}?(?:port|ASN)\b(?! (?:speed|capacity|bandwidth|width|height|of))"),
    _opening(rf"{_VERB}{_OPENING}(?:[\w-]+ ){{0,3}}?seed\b"),
    # Sizes.
    _opening(
        rf"{_VERB}{_OPENING}{_ADJECTIVES}(?:size|length|memory|amount|limit|usage|space|capacity|offset|position)\b"
        r"[^.]*?(?:\bin bytes|\((?:in )?bytes\))"
    ),
    _opening(rf"{_OPENING}(?:maximum|minimum|max|min)\.? (?:\w+ )?(?:character|string|token|sequence|word) length\b"),
    _opening(
        rf"{_OPENING}{_ADJECTIVES}(?:length|size) of (?:the |an? )?(?:\w+ )?(?:string|array|list|text|name|field|input"
        r"|output|password|batch|page)\b"
    ),
    # Money that has no fraction.
    _anywhere(r"\bin (?:the |its |their )?(?:currency's |currency’s )?(?:smallest|minor) (?:currency )?units?\b"),
    _anywhere(r"\bin (?:US |euro |whole )?cents\b"),
)

#: Before the match, in its sentence: the number is not what is counted but made of it.
_DERIVED = re.compile(
    r"\b(?:average|averaged|avg|mean|median|quantile|percentile|ratio|rate|fraction|proportion|percent|percentage"
    r"|share|probability|likelihood|logarithm|log|sqrt|square root|multiple|multiplier|multiplied|divided|factor|weight"
    r"|score|decimal|float|floating|fractional|estimated cost|variance|deviation|speed|frequency|latency|round[- ]trip"
    r"|rtt|elapsed|took|response time|processing time|cpu|load time|spent|execution|exponentially|smoothed|normalized"
    r"|relative)\b|%",
    re.IGNORECASE,
)
#: After the match, in its sentence: a rate, or a mixture.
_SPOILED = re.compile(
    r"\bper[- ](?:milli|micro)?second\b|/ ?s(?:ec)?\b|\bas a (?:fraction|percentage|ratio|proportion|decimal)\b"
    r"|\bdivided by\b|\bmultiplied by\b|\b(?:or|and) (?:an? )?(?:percentage|fraction|ratio|decimal|float)"
    r"|\bon average\b|\baveraged\b|\bin (?:pixels|px|points|inches|meters|metres|degrees|percent)\b|\(in (?:pixels|px)\)",
    re.IGNORECASE,
)
#: Anywhere in the comment: numbers with a fraction are spoken of.
_FRACTIONS = re.compile(
    r"(?<![\w.\-/])-?\d+\.\d+(?![\w.]|-\w)|\b(?:floating|floats?|doubles?|fractional|fractions?|decimals?"
    r"|non-integer|sub-?second|microsecond precision)\b(?! currenc)",
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
        for pattern in _EXPLICIT:
            found = pattern.regex.search(sentence)
            if found and not _CONDITION.search(sentence, 0, found.start()):
                return _reading(sentence, found, subject)
    if _FRACTIONS.search(comment.text):
        return None
    for place, sentence in enumerate(comment.sentences):
        for pattern in _IMPLIED:
            found = pattern.regex.match(sentence) if pattern.opens else pattern.regex.search(sentence)
            if found and (place == comment.head or not pattern.opens) and _stands(sentence, found):
                return _reading(sentence, found, subject)
    return None


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
