"""The header of a written file: what made it, and what of, so that a later run sees at once whether it is up to date.

It names no time and no absolute path: the same input gives the same bytes on every machine.
"""

import hashlib
import re
from dataclasses import dataclass
from typing import NamedTuple


class InputHash(NamedTuple):
    """A file that was read: its path relative to the project, and the sha256 of its bytes."""

    path: str
    sha256: str


@dataclass(frozen=True, slots=True)
class Header:
    """What a file says about itself.

    `job` is the same in all files of a job and target. `build` stands in one of them alone (the first by name), so that
    a change of one input does not touch every file: a digest of all that the files depend on, beside all `inputs`.
    Where it is missing, only a full run can tell whether the files are up to date.
    """

    version: str
    job: str
    options: str
    inputs: tuple[InputHash, ...]
    body: str
    build: str | None = None
    warnings: int = 0


class _Style(NamedTuple):
    """How a kind of file writes comments: around the whole, and before each line."""

    start: str
    line: str
    end: str


_HASH = _Style("", "# ", "\n")
_MARKUP = _Style("<!--\n", "", "-->\n\n")
_SLASHES = _Style("", "// ", "\n")
_STYLES = {
    **dict.fromkeys((".py", ".pyi", ".toml", ".yaml", ".yml"), _HASH),
    **dict.fromkeys((".md", ".html"), _MARKUP),
    **dict.fromkeys((".ts", ".js", ".rs", ".go", ".proto"), _SLASHES),
}

_FIRST = re.compile(r"(?:<!--\n)?(?:# |// )?Made by Typeferry (\S+), job ([0-9a-f]+)\. Do not edit[^\n]*\n")
_FIELD = re.compile(r"(?:# |// )?(options|input|build|body): ([^\n]*)\n")
_HASHED = re.compile(r"(.*) sha256:([0-9a-f]{64})")
_BUILD = re.compile(r"sha256:([0-9a-f]{64})(?:, (\d+) warnings?)?")


def digest(data: bytes) -> str:
    """The sha256 of bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def takes_header(path: str) -> bool:
    """Whether files with that name can hold a comment as we write it."""
    return _style(path) is not None


def with_header(path: str, header: Header, text: str) -> str:
    """The text of a file with its header before it."""
    style = _style(path)
    if style is None:
        return text
    lines = [
        f"Made by Typeferry {header.version}, job {header.job}. Do not edit: change the input and generate again.",
        *([f"options: {_plain(header.options)}"] if header.options else []),
        *[f"input: {_plain(each.path)} sha256:{each.sha256}" for each in header.inputs],
        *([] if header.build is None else [f"build: sha256:{header.build}{_counted(header.warnings)}"]),
        f"body: sha256:{header.body}",
    ]
    # An empty file stays one but for the header: formatters take an empty line at the end of a file for a mistake.
    end = style.end if text else style.end.removesuffix("\n")
    return style.start + "".join([f"{style.line}{line}\n" for line in lines]) + end + text


def read_header(text: str) -> tuple[Header, str] | None:
    """The header of a file that Typeferry wrote, and the text after it."""
    first = _FIRST.match(text)
    if first is None:
        return None
    fields: list[tuple[str, str]] = []
    at = first.end()
    while match := _FIELD.match(text, at):
        fields.append((match[1], match[2]))
        at = match.end()
    named = dict(fields)
    inputs = [_HASHED.fullmatch(value) for name, value in fields if name == "input"]
    build = _BUILD.fullmatch(named.get("build", ""))
    closing = "-->\n" if text.startswith("<!--") else ""
    header = Header(
        version=first[1],
        job=first[2],
        options=named.get("options", ""),
        inputs=tuple([InputHash(path_of(each[1]), each[2]) for each in inputs if each]),
        body=named.get("body", "").removeprefix("sha256:"),
        build=build[1] if build else None,
        warnings=int(build[2] or 0) if build else 0,
    )
    return header, text[at:].removeprefix(closing).removeprefix("\n")


def path_of(written: str) -> str:
    """The path that a header wrote."""
    return re.sub(r"%([0-9A-F]{2,6});", lambda match: chr(int(match[1], 16)), written)


def _plain(text: str) -> str:
    """Text that stays on its line and within its comment: other characters as `%XX;`."""
    return re.sub(r"[^\w ./,=@+:()\[\]{}'\"~!$&*?#^`|<>-]|(?<=-)-", lambda match: f"%{ord(match[0]):02X};", text)


def _counted(warnings: int) -> str:
    return f", {warnings} warning{'s' if warnings > 1 else ''}" if warnings else ""


def _style(path: str) -> _Style | None:
    suffix = re.search(r"\.[^./]*$", path)
    return _STYLES.get(suffix[0]) if suffix else None
