"""The words that make a statement less than a promise. Where one stands, no rule is applied."""

import re

_DOUBT = (
    r"\b(?:usually|typically|generally|normally|commonly|often|mostly|mainly|primarily|sometimes|occasionally"
    r"|frequently|predominantly|for example|for instance|such as|may|might|could|perhaps|possibly|probably|likely"
    r"|in (?:most|many|some)|by convention)\b|\be\.\s?g\."
)
_LOOSE = (
    r"\b(?:including|includes?|among(?:st)? others?|currently|presently|at present|at the moment|for now|as of"
    r"|(?:or|and) others?|or similar|or custom|(?:or|and) any|(?:or|and) (?:an?|some|your own) |and so on"
    r"|not limited to|recommended|recommend|suggested|ideally|preferably|by default|defaults? to|roughly|about"
    r"|around|approximately|unless|for (?:most|some|certain|several))\b|\betc\b\.?|\.\.\.|…|\blike(?= [`\"'“‘])"
)
_DOUBTS = re.compile(_DOUBT, re.IGNORECASE)
_HEDGES = re.compile(f"{_DOUBT}|{_LOOSE}", re.IGNORECASE)
_OPEN_LIST = re.compile(
    r"\b(?:other|additional|new|more|further|future|unknown|custom|arbitrary|any other)(?: \w+)? (?:values?|types?"
    r"|options?|statuses|states?|kinds?|variants?|strings?|names?|ones?|entries)?\s*(?:may|might|can|could|will|are"
    r"|is)\b|\bmay (?:be (?:extended|added|expanded|introduced)|grow|expand|appear)\b|\bmay change(?=[.,;]|$| (?:in"
    r"|at|over|without)\b)|\b(?:not exhaustive|non-exhaustive|open[- ]ended|extensible|subject to change"
    r"|incomplete list)\b|\bin (?:the )?future\b",
    re.IGNORECASE,
)


def doubt_in(text: str) -> str | None:
    """The first words of a text that make it less than sure."""
    found = _DOUBTS.search(text)
    return found[0] if found else None


def hedge_in(text: str) -> str | None:
    """The first words of a text that make it less than sure, or a list of values less than complete."""
    found = _HEDGES.search(text)
    return found[0].strip() if found else None


def opens_list(text: str) -> str | None:
    """The words of a comment that say that its list of values is not closed."""
    found = _OPEN_LIST.search(text)
    return found[0] if found else None
