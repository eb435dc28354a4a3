"""Files as they lie on disks: marks, encodings, and what is no file at all."""

from pathlib import Path

import pytest

from typeferry.diagnostics import UNREADABLE_FILE, Diagnostic
from typeferry.source import Source
from typeferry.syntax import decoded, parse_source, read_source


def why_not(data: bytes) -> str:
    found = decoded(data, "a.ts")
    assert isinstance(found, Diagnostic) and found.rule is UNREADABLE_FILE
    place = found.span.location[:2] if found.span is not None else "a.ts"
    return f"{place}: {found.message}"


def test_a_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    path = tmp_path / "a.ts"
    path.write_bytes(b"\xef\xbb\xbftype A = 1")
    source = read_source(path, "a.ts")
    assert isinstance(source, Source)
    (alias,) = parse_source(source).file.statements
    assert alias.span.text == "type A = 1" and alias.span.location[:2] == (1, 1)


def test_what_is_no_utf8_is_told_with_its_place() -> None:
    assert (
        why_not("type É = 1\n// é\xff".encode("latin-1"))
        == "(1, 6): 'a.ts' cannot be read: the byte 0xc9 here is no UTF-8"
    )
    assert (
        why_not("type É = 1\n// é".encode() + b"\xff")
        == "(2, 5): 'a.ts' cannot be read: the byte 0xff here is no UTF-8"
    )


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_is_told_by_its_name(encoding: str) -> None:
    assert why_not("\ufefftype A = 1".encode(encoding)) == "a.ts: 'a.ts' cannot be read: it is UTF-16: save it as UTF-8"


@pytest.mark.parametrize("name, why", [("none.ts", "there is no such file"), (".", "it is a folder"), ("a\0b", "null")])
def test_what_is_no_file_is_told(tmp_path: Path, name: str, why: str) -> None:
    found = read_source(tmp_path / name, "shown.ts")
    assert isinstance(found, Diagnostic) and found.path == "shown.ts" and found.span is None
    assert found.message.startswith("'shown.ts' cannot be read: ") and why in found.message


def test_references_of_a_file_are_found() -> None:
    text = (
        b'/// <reference path="./a.d.ts" />\n/// <reference types=\'node\' />\n///<reference lib="es2020"/>\ntype A = 1'
    )
    file = parse_source(Source("a.ts", text)).file
    assert [(kind, value) for kind, value, _ in file.references] == [
        ("path", "./a.d.ts"),
        ("types", "node"),
        ("lib", "es2020"),
    ]
    assert file.references[0][2].text.startswith('/// <reference path="./a.d.ts"')
