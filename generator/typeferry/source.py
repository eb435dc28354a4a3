"""Source text and the places in it: what every node and every diagnostic points at."""

from bisect import bisect_right
from dataclasses import dataclass, field
from typing import NamedTuple


@dataclass(slots=True, eq=False)
class Source:
    """One TypeScript text. `path` is what diagnostics show (`/` between parts); offsets count bytes of `data`.

    `data` is UTF-8 without a byte order mark.
    """

    path: str
    data: bytes
    _line_starts: list[int] = field(default_factory=list[int], repr=False)

    def text(self, start: int, end: int) -> str:
        """The text between two byte offsets."""
        return self.data[start:end].decode("utf-8", "replace")

    def location(self, offset: int) -> "Location":
        """The place of a byte offset, as people and editors count: lines and columns (in characters) from 1."""
        starts = self._line_starts or self._index_lines()
        line = bisect_right(starts, offset) - 1
        start = starts[line]
        end = starts[line + 1] if line + 1 < len(starts) else len(self.data)
        return Location(line + 1, len(self.text(start, offset)) + 1, self.text(start, end).rstrip("\r\n"))

    def _index_lines(self) -> list[int]:
        starts, at = self._line_starts, 0
        starts.append(0)
        for line in self.data.splitlines(keepends=True):
            at += len(line)
            if line.endswith((b"\n", b"\r")):
                starts.append(at)
        return starts


class Location(NamedTuple):
    """A place as a reader counts it, with the line that it stands on (without its line end)."""

    line: int
    column: int
    line_text: str


class Span(NamedTuple):
    """A range of a source, in byte offsets; `end` is exclusive."""

    source: Source
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.source.text(self.start, self.end)

    @property
    def location(self) -> Location:
        return self.source.location(self.start)
