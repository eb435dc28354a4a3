"""Doc comments as docstrings: the prose as written, and what the tags say as prose behind it."""

import re

from typeferry.model import Doc, Tag
from typeferry.targets.options import TargetOptions

_UNSAID = frozenset(
    {"deprecated", "internal", "private", "public", "protected", "readonly", "type", "astype", "tjs-type", "override"}
    | {"category", "categorydescription", "group", "groupdescription", "hidden", "ignore", "inheritdoc"}
)
"""Tags that a docstring does not repeat: said by other means, or of no use to those who use the type.

Those of the second line tell tools where to show a type among others, and whether.
"""

_TITLES = {
    "default": "Default",
    "defaultvalue": "Default",
    "example": "Example",
    "see": "See",
    "since": "Since",
    "format": "Format",
}
_CONSTRAINTS = {
    "minimum": "Minimum",
    "maximum": "Maximum",
    "exclusiveminimum": "Exclusive minimum",
    "exclusivemaximum": "Exclusive maximum",
    "multipleof": "Multiple of",
    "minlength": "Minimum length",
    "maxlength": "Maximum length",
    "pattern": "Pattern",
    "minitems": "Minimum number of items",
    "maxitems": "Maximum number of items",
    "uniqueitems": "Unique items",
}
_LINK = re.compile(r"\{@(?:link|linkcode|linkplain)\s+([^{}|\s]+)(?:\s*\|\s*|\s+)?([^{}]*)\}")
_SAYS_DEPRECATED = re.compile(r"(?i)deprecated\b")
_PARAGRAPH_END = re.compile(r"\n[ \t]*\n")
_DOCS_LINK = re.compile(r"(\]\(|\]:\s*)(?=/)")


def doc_text(doc: Doc | None, options: TargetOptions) -> str:
    """The text for a docstring; empty where there is nothing to say."""
    if doc is None:
        return ""
    paragraphs = [
        doc.text.strip("\n"),
        _deprecation_text(doc),
        *[_tag_text(tag) for tag in doc.tags if tag.name.lower() not in _UNSAID],
    ]
    text = "\n\n".join([paragraph for paragraph in paragraphs if paragraph.strip()])
    return absolute_links(plain_links(text), options.docs_base_url)


def _deprecation_text(doc: Doc) -> str:
    """What `@deprecated` says; many comments begin it with that very word."""
    text = doc.tag("deprecated")
    if not text:
        return "" if text is None else "Deprecated."
    return text if _SAYS_DEPRECATED.match(text) else f"Deprecated: {text}"


def plain_links(text: str) -> str:
    """`{@link X}` and `{@link X | words}` as readers of Python know them: in backquotes, or as a Markdown link."""

    def plain(match: re.Match[str]) -> str:
        target, words = match[1], match[2].strip()
        if "://" in target:
            return f"[{words}]({target})" if words else target
        return f"`{words or target}`"

    return _LINK.sub(plain, text)


def absolute_links(text: str, base: str | None) -> str:
    """Markdown links to `/docs/...` of the site that the comment was written for, made absolute."""
    return _DOCS_LINK.sub(lambda match: match[1] + base.rstrip("/"), text) if base else text


def _tag_text(tag: Tag) -> str:
    name = tag.name.lower()
    title = _TITLES.get(name) or _CONSTRAINTS.get(name)
    text = tag.text.strip()
    if name in ("remarks", "description", "summary"):
        return text
    if title is None:
        return f"@{tag.name} {text}".rstrip()
    return f"{title}:\n\n{text}" if "\n" in text else f"{title}: {text}".rstrip(": ") if text else ""


def deprecation(doc: Doc | None) -> str | None:
    """What `@deprecated` says first, in one line (`Deprecated` where it says nothing), or None without the tag.

    Where the whole comment stands behind the tag, what follows its first paragraph is no reason any more.
    """
    text = doc.tag("deprecated") if doc is not None else None
    if text is None:
        return None
    return " ".join(plain_links(_PARAGRAPH_END.split(text.strip(), 1)[0]).split()) or "Deprecated"
