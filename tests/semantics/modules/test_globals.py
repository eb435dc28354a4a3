"""Where global names come from: the user's scripts, then the library, then the packages in `@types`."""

from pathlib import Path

from typeferry.semantics.loading import load
from typeferry.semantics.symbols import Symbol, World


def world_of(folder: Path, **files: str) -> World:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    world = load([folder / next(iter(files))])
    library = load([folder / "library.d.ts"]).globals if (folder / "library.d.ts").exists() else {}
    world.library = library.get
    return world


def found(world: World, name: str) -> Symbol | None:
    return world.lookup(world.entries[0].scope, name, "type")


def test_types_that_nothing_asks_for_are_read_when_a_name_is_missing(tmp_path: Path) -> None:
    world = world_of(
        tmp_path,
        **{
            "src/a.ts": "export interface A {}",
            "node_modules/@types/geo/index.d.ts": "export interface Point {}\nexport as namespace Geo;",
            "node_modules/@types/described/index.d.ts": "declare module 'described' { interface D {} }",
            "node_modules/@types/.cache/index.d.ts": "interface Cached {}",
        },
    )
    assert [module.key for module in world.modules] == ["a"]
    point = world.lookup_path(world.entries[0].scope, ("Geo", "Point"), "type")
    assert point is not None and point.module.key == "node_modules/@types/geo/index"
    assert found(world, "Cached") is None
    assert world.find_module("described", world.entries[0]) is not None


def test_the_library_comes_before_packages_and_after_the_user(tmp_path: Path) -> None:
    files = {
        "a.ts": "/// <reference path='globals.d.ts' />\n/// <reference types='node' />\nexport {}",
        "globals.d.ts": "interface Record { own: 1 }\ninterface URL {}",
        "library.d.ts": "interface Buffer {}\ninterface Record {}\ninterface URL { href: string }",
        "node_modules/@types/node/index.d.ts": "interface Buffer {}\ninterface Process {}",
    }
    world = world_of(tmp_path, **files)
    names = ("Record", "Buffer", "Process", "URL")
    origins = {name: symbol.module.key for name in names if (symbol := found(world, name))}
    assert origins == {
        "Record": "globals",
        "Buffer": "library",
        "Process": "node_modules/@types/node/index",
        "URL": "library",
    }


def test_the_library_can_be_exported_and_renamed(tmp_path: Path) -> None:
    files = {"a.ts": "export { Date as When }; import D = Date; export { D }", "library.d.ts": "interface Date {}"}
    world = world_of(tmp_path, **files)
    exported = world.exports_of(world.entries[0])
    targets = {name: world.resolve_alias(symbol) for name, symbol in exported.items()}
    assert {name: target and target.module.key for name, target in targets.items()} == {
        "When": "library",
        "D": "library",
    }
