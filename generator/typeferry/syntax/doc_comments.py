"""Doc comments (first version)."""

import re
from collections.abc import Sequence

from typeferry.source import Source, Span
from typeferry.syntax.nodes import DocComment, DocTag


def read_doc(blocks: Sequence[tuple[int, int]], source: Source) -> DocComment | None:
    texts = []
    for start, end in blocks:
        raw = source.text(start + 3, end - 2)
        lines = [re.sub(r"^\s*\* ?", "", line) for line in raw.splitlines()]
        texts.append("\n".join(lines).strip())
    text = "\n\n".join(texts)
    parts = re.split(r"^@(\w+)\s*", text, flags=re.MULTILINE)
    span = Span(source, blocks[0][0], blocks[-1][1])
    tags = tuple(DocTag(parts[i], parts[i + 1].strip(), span) for i in range(1, len(parts), 2))
    return DocComment(parts[0].strip(), tags, span)
