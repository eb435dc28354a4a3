"""Inputs of a size that no recursion and nothing quadratic survives."""

from pathlib import Path

from typeferry.semantics.loading import load
from typeferry.source import Source

MANY = 3000


def test_a_long_chain_of_stars_and_names(tmp_path: Path) -> None:
    for number in range(MANY):
        follower = f"export * from './m{number + 1}';\nexport {{ Last as N{number} }} from './m{number + 1}';\n"
        (tmp_path / f"m{number}.ts").write_text(follower)
    (tmp_path / f"m{MANY}.ts").write_text("export interface Last {}\n")
    world = load([tmp_path / "m0.ts"])
    exports = world.exports_of(world.entries[0])
    assert len(exports) == MANY + 1
    last = world.resolve_alias(exports["Last"])
    assert last is not None and last.module.key == f"m{MANY}"


def test_a_long_chain_of_renaming_files(tmp_path: Path) -> None:
    for number in range(MANY):
        text = f"import {{ A{number + 1} as B }} from './m{number + 1}';\nexport {{ B as A{number} }};\n"
        (tmp_path / f"m{number}.ts").write_text(text)
    (tmp_path / f"m{MANY}.ts").write_text(f"export interface A{MANY} {{}}\n")
    world = load([tmp_path / "m0.ts"])
    found = world.resolve_alias(world.exports_of(world.entries[0])["A0"])
    assert found is not None and found.name == f"A{MANY}"


def test_namespaces_nested_a_thousand_deep() -> None:
    depth = 1000
    text = "".join(f"namespace N{n} {{ export " for n in range(depth)) + "interface Leaf { a: N0 }" + "}" * depth
    world = load([Source("deep.ts", f"export {text}".encode())])
    path = tuple(f"N{n}" for n in range(depth))
    found = world.lookup_path(world.entries[0].scope, (*path, "Leaf"), "type")
    assert found is not None and found.path == ".".join((*path, "Leaf"))


def test_aliases_that_each_need_the_one_before() -> None:
    text = "export namespace N0 { export interface A {} }\n" + "".join(
        f"export namespace N{n + 1} {{ export import M = N{n}; }}\nimport I{n + 1} = N{n + 1}.M;\n" for n in range(MANY)
    )
    chained = "".join(f"export import X{n + 1} = X{n}.Self;\n" for n in range(MANY))
    text += f"namespace X0 {{ export import Self = X0; export interface A {{}} }}\n{chained}"
    world = load([Source("many.ts", text.encode())])
    scope = world.entries[0].scope
    assert world.lookup_path(scope, (f"I{MANY}", "A"), "type") is None
    assert world.lookup_path(scope, (f"X{MANY}", "A"), "type") is not None
