"""Reads a file's text: UTF-8, a byte order mark dropped."""

import re
from pathlib import Path

from typeferry.diagnostics import UNREADABLE_FILE, Diagnostic
from typeferry.source import Source, Span

_UTF8_MARK = b"\xef\xbb\xbf"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")
_LONE_RETURN = re.compile(rb"\r(?!\n)")


def read_source(path: Path, shown: str) -> Source | Diagnostic:
    """The text of a file, or why it cannot be read; `shown` is the path that diagnostics print."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return UNREADABLE_FILE.about(shown, name=shown, why="there is no such file")
    except IsADirectoryError:
        return UNREADABLE_FILE.about(shown, name=shown, why="it is a folder")
    except PermissionError:
        why = "it is a folder" if path.is_dir() else "permission is denied"
        return UNREADABLE_FILE.about(shown, name=shown, why=why)
    except (OSError, ValueError) as error:
        return UNREADABLE_FILE.about(shown, name=shown, why=getattr(error, "strerror", None) or str(error))
    return decoded(data, shown)


def decoded(data: bytes, shown: str) -> Source | Diagnostic:
    """Bytes as a source, or the place where they are no UTF-8."""
    if data.startswith(_UTF16_MARKS) or data[:2].count(0) == 1:
        return UNREADABLE_FILE.about(shown, name=shown, why="it is UTF-16: save it as UTF-8")
    # To TypeScript a carriage return alone ends a line, which is where a semicolon may be missing.
    source = Source(shown, _LONE_RETURN.sub(b"\n", data.removeprefix(_UTF8_MARK)))
    try:
        source.data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = Span(source, error.start, error.start + 1)
        return UNREADABLE_FILE.at(place, name=shown, why=f"the byte 0x{source.data[error.start]:02x} here is no UTF-8")
    return source
