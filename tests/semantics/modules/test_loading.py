"""What is read and when, and what is said of files that cannot be."""

from pathlib import Path

from typeferry.diagnostics import Severity
from typeferry.semantics.loading import load


def test_a_file_is_read_when_a_name_leads_into_it(tmp_path: Path) -> None:
    (tmp_path / "index.ts").write_text("import { A } from './a'; import { B } from './b'; export { A }")
    (tmp_path / "a.ts").write_text("export interface A {}")
    (tmp_path / "b.ts").write_text("export interface B {}")
    world = load([tmp_path / "index.ts"])
    assert [module.key for module in world.modules] == ["index"]
    exported = world.exports_of(world.entries[0])["A"]
    assert [module.key for module in world.modules] == ["index"]
    world.resolve_alias(exported)
    assert [module.key for module in world.modules] == ["index", "a"]


def test_an_entry_that_cannot_be_read_is_an_error_and_the_others_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text("export interface A {}")
    (tmp_path / "latin.ts").write_bytes(b"// \xe9\n")
    (tmp_path / "folder").mkdir()
    world = load([tmp_path / "none.ts", tmp_path / "folder", tmp_path / "latin.ts", tmp_path / "a.ts"])
    assert [module.key for module in world.entries] == ["a"]
    assert [(d.rule.code, d.severity) for d in world.diagnostics] == [("unreadable-file", Severity.ERROR)] * 3


def test_what_is_wrong_in_a_package_is_no_error(tmp_path: Path) -> None:
    package = tmp_path / "node_modules/pkg"
    package.mkdir(parents=True)
    (package / "index.d.ts").write_text("export interface A { a: ; }\nexport interface B {}")
    (package / "latin.d.ts").write_bytes(b"// \xe9\n")
    (tmp_path / "a.ts").write_text("export { B } from 'pkg'; export { C } from 'pkg/latin'")
    world = load([tmp_path / "a.ts"])
    exported = world.exports_of(world.entries[0])
    found = {name: world.resolve_alias(symbol) for name, symbol in exported.items()}
    assert (b := found["B"]) is not None and b.has_type
    assert (c := found["C"]) is not None and c.is_unresolved
    assert {d.severity for d in world.diagnostics} == {Severity.WARNING}
    assert {d.rule.code for d in world.diagnostics} == {"syntax-error", "unreadable-file", "unresolved-module"}


def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_bytes(b"\xef\xbb\xbfexport interface A {}")
    world = load([tmp_path / "a.ts"])
    assert list(world.exports_of(world.entries[0])) == ["A"]
    assert world.entries[0].source.location(0).column == 1
