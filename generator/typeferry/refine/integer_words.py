"""The words of English that mean an integer, for the rule `integers`."""

from dataclasses import dataclass

#: What can be counted in fractions: so many of it are no integer.
_MEASURES = (
    r"(?:(?:micro|nano)?seconds?|secs?|minutes?|hours?|pixels?|points?|degrees?|radians?|(?:centi|milli"
    r"|kilo)?met(?:er|re)s?|miles?|inch(?:es)?|feet|foot|yards?|(?:kilo)?grams?|pounds?|ounces?|lit(?:er|re)s?"
    r"|gallons?|(?:kilo|mega|giga|tera|kibi|mebi|gibi)(?:bytes?|bits?)|[kmgt]i?bs?|dollars?|euros?|v?cpus?"
    r"|(?:v?cpu )?cores?|units?|standard deviations?|credits?|standard|times (?:larger|smaller|bigger|higher|lower)"
    r"|decibels?|(?:days|weeks|months|years) (?:since|between|elapsed|passed)|(?:giga|mega|kilo)?hertz|volts?"
    r"|watts?|ems?|rems?|percent(?:age)?s?|rotations?)\b"
)
#: What is whole by nature: comments speak of it in the plural without saying "number of".
_COUNTABLES = (
    r"(?:tokens|requests|items|characters|results|entries|records|files|rows|columns|messages|users|members|images"
    r"|pages|retries|attempts|documents|objects|bytes|events|calls|errors|connections|threads|workers|nodes|shards"
    r"|bits|octets|lines|words|elements|occurrences|matches|hits|votes|likes|downloads|stars|forks|followers|commits|failures|iterations|sessions|accounts)\b"
)
#: After one of these, another thing is spoken of: "the price of the number of seats" is no number of seats.
_FUNCTION_WORDS = (
    r"the|an?|of|to|for|from|in|on|at|by|per|with|than|that|which|and|or|how|if|when|not|no|is|are|be|as|this|each"
    r"|every"
)
_ADJECTIVES = rf"(?:(?!(?:{_FUNCTION_WORDS})\b)[\w'-]+ ){{0,4}}?"
#: Verbs and nouns after which a plural is not what is described: "excludes documents", "time spent generating tokens".
_NO_ADJECTIVE = (
    rf"(?:{_FUNCTION_WORDS}|\w+ing|[\w-]+(?<![su])s|time|values?|score|cost|price|penalty|only|include|exclude"
    rf"|return|list"
    r"|show|skip|filter|ignore|keep)\b"
)
_OPENING = (
    r"(?:(?:usually|typically|generally|normally|often|sometimes|mostly),? )?(?:(?:this is |it is )?(?:the|an?)\s+)?"
)
_VERB = (
    r"(?:(?:(?:this |it |which |that |the value |the field |field |property |`[\w.]+` )?(?:also )?"
    r"(?:(?:specif|def|set|indicat|represent|control|determin|return|describ|contain|hold|giv|report|count|configur"
    r"|show|updat|limit|skip|retriev)(?:y|ies|ine|ines|e|es|s)?"
    r"|(?:an?|the) (?:\w+ ){0,2}(?:limit|bound|cap) (?:on|for|to|of)|limit to"
    r"|(?:filter|filters) (?:by|on))\s+)?)"
)
#: What happens at a time of the calendar (things on a time line of their own start, end and stop).
_HAPPENED = (
    r"(?:created|modified|updated|deleted|removed|archived|expires?|expired|cancell?ed|paid|published|registered|issued"
    r"|submitted|approved|rejected|closed|opened|finali[sz]ed|voided|refunded|granted|revoked|invited|joined)"
)
#: Times that were set are whole milliseconds; those that were measured may have fractions.
_NOT_MEASURED = r"(?!.*\b(?:took|takes|spent|elapsed)\b)"
_FOR_TASK = r"(?:(?:for|when|in|if|with|on)\b[^,.]{0,60}, )?"


@dataclass(frozen=True, slots=True)
class Wording:
    """Words that mean an integer: a regular expression, and what has to stand in a sentence for it to match at all.

    One that `opens` must begin the sentence: it is the property that is described, and not something beside it.
    """

    cues: tuple[str, ...]
    regex: str
    opens: bool


def _opening(*cues: str, regex: str) -> Wording:
    return Wording(cues, regex, opens=True)


def _anywhere(*cues: str, regex: str) -> Wording:
    return Wording(cues, regex, opens=False)


#: A sentence that says so in as many words. These stand above what else the comment says.
EXPLICIT = (
    _anywhere(
        "integer",
        regex=r"\b(?:an?|as|be|is|non-negative|positive|unsigned|signed|\d+[- ]bit|single|valid|optional) integer\b"
        r"(?! (?:multiple|division|part|overflow)| or (?:an? )?(?:float|decimal|fraction|real|double))",
    ),
    _anywhere("integer", regex=r"^(?:\([^)]*\) ?)?(?:\w+ )?integer\b(?! (?:or|part|overflow|multiple|division))"),
    _anywhere("format:", regex=r"\bformat: u?int(?:8|16|32|64)\b"),
    _anywhere("whole number", regex=r"\bwhole number\b(?! or)"),
    _anywhere("-digit ", regex=r"\b(?:two|three|four|\d)-digit (?:\w+ )?(?:number|code|year|integer)\b"),
)

#: Words that describe something whole.
IMPLIED = (
    # Counts.
    _opening(
        "number of",
        "numbers of",
        "count of",
        "counts of",
        regex=rf"{_FOR_TASK}(?!limits the max){_VERB}{_OPENING}{_ADJECTIVES}(?:number|count)s? of "
        rf"(?!{_ADJECTIVES}{_MEASURES})[`(\"'\[]?(?:(?:[\w'-]+ ){{0,3}}?[\w'-]+s\b|[\w'-]+)",
    ),
    _opening("how many ", regex=rf"{_VERB}how many (?!{_ADJECTIVES}{_MEASURES})[\w-]+"),
    _opening(
        "s",
        regex=rf"{_OPENING}(?:(?!{_NO_ADJECTIVE})[\w'-]+ ){{0,4}}{_COUNTABLES}"
        r"(?=$|[.,;:(]| \(| (?:of|in|for|per|to|from|by|that|which|used|allowed|generated|present|billed|read|written"
        r"|created|returned|processed|remaining|available|sent|received|consumed|since|before|after|so far)\b)",
    ),
    _opening(
        "distinct",
        "unique",
        "consecutive",
        "successive",
        regex=rf"{_OPENING}(?:distinct|unique|consecutive|successive) (?!{_ADJECTIVES}{_MEASURES})"
        r"(?:[\w.'-]+ ){0,3}?[\w-]+(?<![su])s\b(?! (?:rate|ratio|share|percentage))",
    ),
    _opening("same", regex=rf"{_OPENING}same (?:\w+ )?as `[\w.]*(?:_count|Count)`"),
    _opening(
        "in tokens",
        "in characters",
        "in rows",
        "in items",
        "in lines",
        regex=rf"{_VERB}{_OPENING}{_ADJECTIVES}(?:size|length|limit|budget|capacity|window|usage)\b[^.,;]*?"
        r"\bin (?:tokens|characters|rows|items|lines)\b",
    ),
    _opening("count", regex=rf"{_OPENING}(?:(?!{_NO_ADJECTIVE})[\w'-]+ ){{1,3}}count\b(?! (?:rate|ratio))"),
    # Times: counted from the epoch, in small units, until something expires, and parts of a date.
    _anywhere(
        "unix",
        "epoch",
        "posix",
        regex=r"\b(?:unix|epoch|posix)(?: epoch)?[ -]?(?:timestamps?|time\b|seconds|millis(?:econds)?)"
        r"(?:,? \(?(?:in )?(?:milli)?seconds\)?)?",
    ),
    _anywhere("seconds", regex=r"\b(?:milli|micro)?seconds (?:elapsed )?since (?:the )?(?:unix |posix )?epoch\b"),
    _anywhere("epoch", regex=r"\b(?:unix|posix) epoch\b"),
    _opening(
        "milliseconds",
        "ms",
        regex=rf"{_NOT_MEASURED}{_VERB}{_OPENING}{_ADJECTIVES}(?:timeout|duration|interval|delay|offset|period|time"
        rf"|amount"
        r"|wait|window|ttl|lifetime|expiration)\b(?:(?!\b(?:seconds|minutes)\b)[^.])*?(?:\bin (?:milliseconds|ms)\b"
        r"|\((?:in )?(?:milliseconds|ms)\))",
    ),
    _opening("millisecond", regex=rf"{_NOT_MEASURED}{_VERB}{_OPENING}(?:number of )?milliseconds?\b"),
    _opening(
        "number of",
        regex=rf"{_VERB}{_OPENING}{_ADJECTIVES}number of (?:seconds|minutes|hours) [^.]*?"
        r"\b(?:expire[sd]?|expiry|expiration|valid|invalid|cached?|ttl)\b",
    ),
    _opening(
        "ttl",
        "time to live",
        "time-to-live",
        "lifetime",
        regex=rf"{_VERB}{_OPENING}(?:\w+ ){{0,3}}?(?:ttl|time[- ]to[- ]live|lifetime)\b[^.]*?\bseconds\b",
    ),
    _opening(
        "day of",
        "month of",
        "year of",
        "hour of",
        "minute of",
        regex=rf"{_OPENING}(?:\w+ )?(?:day|month|year|hour|minute) of (?:the )?(?!all\b|all-)[\w-]+",
    ),
    _opening(
        "day",
        "month",
        "year",
        regex=rf"{_OPENING}(?:\w+'s )?(?:expiration|expiry|birth|calendar|fiscal|release) (?:day|month|year)\b",
    ),
    _opening(
        "date",
        "time",
        "when",
        regex=rf"(?:{_OPENING}(?:\w+ )?(?:date|time|timestamp|moment)(?: and time)? )?(?:(?:at|on|after|by) which|that"
        rf"|(?:for |of )?when) (?:the|this|it)\b[^.,]*?\b{_HAPPENED}\b",
    ),
    # Places in a sequence.
    _anywhere(
        "increment",
        "increasing",
        regex=r"\b(?:auto-?increment(?:s|ed|ing)?|increment(?:s|ed) (?:by (?:1|one)|each time|every time|when(?:ever)?|on"
        r" (?:each|every))|starts at [01] and increments|monotonically increasing (?:number|counter|version|sequence|id))\b",
    ),
    _opening(
        "depth",
        regex=rf"{_VERB}{_OPENING}(?:[\w-]+ ){{0,2}}?(?:tree|nesting|nested|recursion|recursive|crawl(?:ing)?|search|stack"
        r"|traversal|directory|folder|call) depth\b",
    ),
    _opening("index", regex=rf"{_OPENING}(?:[\w-]+ ){{0,4}}?index (?:of|at|in|into|for|where)\b(?! refraction)"),
    _opening(
        "offset",
        regex=rf"{_OPENING}(?:[\w-]+ ){{0,2}}?(?:(?:byte|character|line|text|token|utf-\d+|0-based) offset"
        rf"|offset into)\b",
    ),
    _opening("based", "indexed", regex=r"(?:zero|one|0|1)[- ](?:based|indexed)\b"),
    _opening(
        "position",
        regex=rf"{_OPENING}(?:\w+ )?position (?:of|in) [^.]*?\bin (?:the|an?) (?:list|array|queue|sequence|series)\b",
    ),
    _opening(
        "number",
        "no.",
        "index",
        regex=rf"{_VERB}{_OPENING}(?:\w+ ){{0,2}}?(?:sequence|line|row|column|page|port|build|revision|chapter"
        rf"|track|frame"
        r"|block|issue|serial|generation|version|process|part|episode|season|character|step|period|cycle"
        r"|autonomous system) (?:number|no\.|index)",
    ),
    _opening(
        "page",
        regex=rf"{_VERB}{_OPENING}(?:current|next|previous|first|last|requested|which) page\b(?! (?:size|width"
        rf"|height))",
    ),
    # Codes and names that are numbers.
    _opening("code", regex=rf"{_OPENING}(?:\w+ ){{0,3}}?(?:status|exit|error|response|close|return|http) code\b"),
    _opening(
        "id",
        regex=rf"{_OPENING}(?:(?!{_NO_ADJECTIVE})[\w'’-]+ ){{0,4}}(?:IDs?|identifier)\b(?! (?:score|weight|ratio))",
    ),
    _opening(
        "port",
        "asn",
        regex=rf"{_OPENING}(?:\w+ ){{0,2}}?(?:port|ASN)\b(?! (?:speed|capacity|bandwidth|width|height|of))",
    ),
    _opening("seed", regex=rf"{_VERB}{_OPENING}(?:[\w-]+ ){{0,3}}?seed\b"),
    # Sizes.
    _opening("size", regex=rf"{_VERB}{_OPENING}(?:\w+ )?(?:page|batch) size\b(?! (?:ratio|factor|in|of))"),
    _opening(
        "bytes",
        regex=rf"{_VERB}{_OPENING}{_ADJECTIVES}(?:size|length|memory|amount|limit|usage|space|capacity|offset"
        rf"|position)\b"
        r"[^.]*?(?:\bin bytes|\((?:in )?bytes\))",
    ),
    _opening(
        "length",
        regex=rf"{_OPENING}(?:maximum|minimum|max|min)\.? (?:\w+ )?(?:character|string|token|sequence|word) length\b",
    ),
    _opening(
        "length of",
        "size of",
        regex=rf"{_OPENING}{_ADJECTIVES}(?:length|size) of (?:the |an? )?(?:\w+ )?(?:string|array|list|text|name"
        rf"|field|input"
        r"|output|password|batch|page)\b",
    ),
    # Money that has no fraction.
    _anywhere(
        "smallest",
        "minor",
        "lowest",
        regex=r"\bin (?:[\w'’]+ ){0,4}?(?:smallest|minor|lowest) (?:currency |monetary )?(?:units?|denomination)\b",
    ),
    _anywhere("cents", regex=r"\bin (?:US |euro |whole )?cents\b"),
)
