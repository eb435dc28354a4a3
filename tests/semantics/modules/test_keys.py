"""The keys of modules, and which files count as the user's own."""

from pathlib import Path

import pytest

from typeferry.semantics.loading import load
from typeferry.semantics.symbols import World
from typeferry.source import Source


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def keys(world: World) -> list[str]:
    """The keys of all modules that the entries' references lead to, external ones marked."""
    for entry in world.entries:
        for symbol in world.exports_of(entry).values():
            world.resolve_alias(symbol)
    return [module.key + (" (external)" if module.is_external else "") for module in world.modules]


def test_keys_are_relative_to_the_folder_of_the_only_entry(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{"src/api/barBaz.d.ts": "export { A } from './deep/a'", "src/api/deep/a.ts": "export interface A {}"},
    )
    assert keys(load([tmp_path / "src/api/barBaz.d.ts"])) == ["barBaz", "deep/a"]


def test_keys_are_relative_to_the_folder_that_entries_and_their_imports_share(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "src/api/index.ts": "export { A } from './a'",
            "src/api/a.ts": "import type { S } from '../shared/s.js'; export interface A { s: S }",
            "src/shared/s.ts": "export interface S {}",
        },
    )
    assert keys(load([tmp_path / "src/api/index.ts"])) == ["api/index", "api/a"]


def test_a_given_root_is_what_keys_are_relative_to(tmp_path: Path) -> None:
    write(tmp_path, **{"src/api/a.ts": "export * from '../../up/b'", "up/b.ts": "export interface B {}"})
    assert keys(load([tmp_path / "src/api/a.ts"], tmp_path)) == ["src/api/a", "up/b"]
    assert keys(load([tmp_path / "src/api/a.ts"], tmp_path / "src")) == ["api/a", "_/up/b"]


def test_files_of_packages_are_external_and_named_by_their_package(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "index.ts": "export { A } from '@scope/pkg'; export { B } from 'outer'",
            "node_modules/@scope/pkg/package.json": '{"types": "types/index.d.ts"}',
            "node_modules/@scope/pkg/types/index.d.ts": "export interface A {}",
            "node_modules/outer/index.d.ts": "export { B } from 'inner'",
            "node_modules/outer/node_modules/inner/index.d.ts": "export interface B {}",
        },
    )
    expected = ["node_modules/@scope/pkg/types/index", "node_modules/outer/index", "node_modules/inner/index"]
    assert keys(load([tmp_path / "index.ts"])) == ["index", *(f"{key} (external)" for key in expected)]


def test_a_package_that_the_user_points_at_is_own(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "node_modules/foo/types/index.d.ts": "export { A } from './a'; export { B } from 'bar'; export * from '../c'",
            "node_modules/foo/types/a.d.ts": "export interface A {}",
            "node_modules/foo/c.d.ts": "export interface C {}",
            "node_modules/bar/index.d.ts": "export interface B {}",
        },
    )
    world = load([tmp_path / "node_modules/foo/types/index.d.ts"])
    assert keys(world) == ["types/index", "c", "types/a", "node_modules/bar/index (external)"]


def test_two_versions_of_a_package_have_different_keys(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "index.ts": "export { A } from 'inner'; export { B } from 'outer'",
            "node_modules/inner/index.d.ts": "export interface A {}",
            "node_modules/outer/index.d.ts": "export { B } from 'inner'",
            "node_modules/outer/node_modules/inner/index.d.ts": "export interface B {}",
        },
    )
    assert keys(load([tmp_path / "index.ts"])) == [
        "index",
        "node_modules/inner/index (external)",
        "node_modules/outer/index (external)",
        "node_modules/outer/node_modules/inner/index (external)",
    ]


def test_files_that_differ_by_suffix_alone_have_different_keys(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "index.ts": "export { A } from './a.js'; export { B } from './a.mjs'",
            "a.ts": "export interface A {}",
            "a.mts": "export interface B {}",
        },
    )
    assert keys(load([tmp_path / "index.ts"])) == ["index", "a", "a_mts"]


def test_of_two_entries_with_one_key_the_first_is_read(tmp_path: Path) -> None:
    write(tmp_path, **{"a.ts": "export interface A {}", "a.d.ts": "export interface B {}"})
    world = load([tmp_path / "a.ts", tmp_path / "a.d.ts"])
    assert [list(world.exports_of(entry)) for entry in world.entries] == [["A"]]
    assert [d.rule.code for d in world.diagnostics] == ["same-module"]


def test_the_same_entry_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, **{"a.ts": "export interface A {}"})
    world = load([tmp_path / "a.ts", tmp_path / "../" / tmp_path.name / "a.ts"])
    assert (len(world.entries), world.diagnostics) == (1, [])


def test_links_in_node_modules_are_followed(tmp_path: Path) -> None:
    write(tmp_path, **{"index.ts": "export { A } from 'linked'", "packages/linked/index.d.ts": "export interface A {}"})
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules/linked").symlink_to(tmp_path / "packages/linked")
    assert keys(load([tmp_path / "index.ts"])) == ["index", "packages/linked/index"]


def test_a_linked_package_beside_the_root_is_external(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "app/package.json": '{"name": "app"}',
            "app/src/index.ts": "export { A } from 'linked'",
            "packages/linked/package.json": '{"name": "@work/linked", "types": "src/index.ts"}',
            "packages/linked/src/index.ts": "export { A } from './a'",
            "packages/linked/src/a.ts": "export interface A {}",
        },
    )
    (tmp_path / "app/node_modules").mkdir()
    (tmp_path / "app/node_modules/linked").symlink_to(tmp_path / "packages/linked")
    expected = ["node_modules/@work/linked/src/index (external)", "node_modules/@work/linked/src/a (external)"]
    assert keys(load([tmp_path / "app/src/index.ts"])) == ["index", *expected]


def test_a_package_inside_the_users_package_is_external(tmp_path: Path) -> None:
    write(
        tmp_path,
        **{
            "node_modules/foo/index.d.ts": "export { B } from 'bar'",
            "node_modules/foo/node_modules/bar/index.d.ts": "export interface B {}",
        },
    )
    assert keys(load([tmp_path / "node_modules/foo/index.d.ts"])) == ["index", "node_modules/bar/index (external)"]


def test_a_text_without_a_file_is_named_by_its_path_and_imports_from_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, **{"a.ts": "export interface A {}"})
    monkeypatch.chdir(tmp_path)
    world = load([Source("stdin.ts", b"export { A } from './a'")])
    assert keys(world) == ["stdin", "a"]
    assert world.diagnostics == []


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("a.ts", "a"),
        ("a.tsx", "a"),
        ("a.d.mts", "a"),
        ("a.d.cts", "a"),
        ("a.b.d.ts", "a.b"),
        ("style.d.css.ts", "style.css"),
        ("d.ts", "d"),
    ],
)
def test_a_key_has_no_typescript_suffix(name: str, key: str, tmp_path: Path) -> None:
    write(tmp_path, **{name: ""})
    assert keys(load([tmp_path / name])) == [key]
