"""The prose of a doc comment as rules read it: plain sentences, without Markdown's links, emphasis and code blocks."""

import re
from dataclasses import dataclass

from typeferry.model import Doc

_PROSE_TAGS = frozenset({"description", "desc", "summary", "remarks"})
_CODE_BLOCK = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^)\n]{0,1000}\)")
_INLINE_LINK = re.compile(r"\{@link(?:code|plain)?\s+([^\s|{}]+)([^{}]*)\}")
_HTML = re.compile(r"</?(?:p|b|i|em|strong|code|br|ul|ol|li|a|pre)\b[^<>]*>", re.IGNORECASE)
_EMPHASIS = re.compile(r"\*\*")
_BULLET = re.compile(r"^\s*(?:[-*+•]|\d+[.)])\s+", re.MULTILINE)
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=\s*(?:[-*+•]|\d+[.)])\s)")
#: A full stop ends a sentence where a space and no lower-case word follows, and no abbreviation precedes.
_SENTENCE_END = re.compile(
    r"(?<!\be\.g)(?<!\bi\.e)(?<!\betc)(?<!\bvs)(?<!\bcf)(?<!\bno)(?<!\bapprox)(?<!\bmax)(?<!\bmin)"
    r"(?<=[.!?;])[\"')\]]*\s+(?=[^a-z\s])"
)
#: What some generators and authors put before the sentence that describes the property.
_LABEL = re.compile(
    r"^(?:(?:\((?:optional|required|deprecated|readonly|read-only)\)|\[(?:optional|required|deprecated)\])[:.,]?\s*"
    r"|(?:optional|required|deprecated|(?:body|query|path|header) param(?:eter)?)\s*[:.]\s+"
    r"|(?:optional|required)\s*[-,–—]\s+)+",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"^(?:(?:used |applies |applicable |relevant |valid |available |present )?only\b|advanced|internal|experimental"
    r"|beta|preview|for internal use|deprecated|read-?only|optional|required)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment's prose: `lines` as written (but for links and emphasis), and its sentences on one line each.

    `head` is the place of the sentence that says what the property is: the first that is no aside ("Optional.").
    """

    lines: str
    sentences: tuple[str, ...]
    head: int = 0

    @property
    def text(self) -> str:
        return " ".join(self.sentences)


def read_comment(doc: Doc) -> Comment:
    """The prose of a doc comment, and of the tags that hold prose."""
    parts = [doc.text, *(tag.text for tag in doc.tags if tag.name in _PROSE_TAGS)]
    lines = _plain("\n\n".join(part for part in parts if part.strip()))
    sentences = tuple(_sentences(lines))
    head = next((place for place, sentence in enumerate(sentences) if not _ASIDE.match(sentence)), 0)
    return Comment(lines, sentences, head)


def _plain(text: str) -> str:
    text = _CODE_BLOCK.sub("\n\n", text)
    text = _LINK.sub(r"\1", text)
    text = _INLINE_LINK.sub(lambda link: link[2].strip(" |\n") or link[1], text)
    text = _HTML.sub(" ", text)
    return _EMPHASIS.sub("", text).strip()


def _sentences(text: str) -> list[str]:
    sentences: list[str] = []
    for paragraph in _PARAGRAPH.split(text):
        line = " ".join(_BULLET.sub("", paragraph, count=1).split())
        sentences += [part for part in _SENTENCE_END.split(line) if part]
    if sentences:
        sentences[0] = _LABEL.sub("", sentences[0])
    return [sentence for sentence in sentences if sentence]
