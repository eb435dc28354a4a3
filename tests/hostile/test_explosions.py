"""A few hundred bytes that come to millions of types: each is given up soon, in little memory, and it is said where."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

#: Evaluates a file, and tells what was said, how many declarations are left, and the seconds and MB that it took.
_EVALUATE = """
import json, pathlib, resource, sys
from typeferry.semantics import evaluate
resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
found = evaluate([pathlib.Path(sys.argv[1])])
used = resource.getrusage(resource.RUSAGE_SELF)
mb = used.ru_maxrss / (1024 * 1024 if sys.platform == "darwin" else 1024)
codes = sorted({each.rule.code for each in found.diagnostics})
names = [each.id.path for module in found.program.modules for each in module.declarations]
print(json.dumps([codes, names, used.ru_utime + used.ru_stime, mb]))
"""
_DIGITS = "type D = '0'|'1'|'2'|'3'|'4'|'5'|'6'|'7'|'8'|'9'; type K = `${D}${D}${D}`;"
_TREE = "type T<N extends any[]> = N['length'] extends 40 ? N :"


def _doubling(first: str, following: str, times: int = 40) -> str:
    """Declarations each of which holds the one before it twice."""
    return "; ".join([first, *(following.replace("@", str(at)).replace("#", str(at - 1)) for at in range(1, times))])


CASES = {
    "tuples of tuples": (f"type D<T> = T extends any ? [T, T] : 0; type A = {'D<' * 40}1{'>' * 40};", "too-large"),
    "objects of objects": (f"type D<T> = T extends any ? {{a: T, b: T}} : 0; type A = {'D<' * 40}1{'>' * 40};", "too-large"),
    "products of unions": (
        _doubling("type A0 = {a: 1}", "type A@ = A# & ({a@: 1} | {b@: 1})", 14) + "; type A = A13;",
        "too-large",
    ),
    "keys by keys": (f"{_DIGITS} type A = {{[P in K]: {{[Q in K]: [P, Q]}}}};", "too-complex"),
    "a tree of tuples": (f"{_TREE} [T<[...N, 1]>, T<[...N, 2]>]; type A = T<[]>;", "too-large"),
    "a tree of objects": (f"{_TREE} {{l: T<[...N, 1]>, r: T<[...N, 2]>}}; type A = T<[]>;", "too-large"),
    "a tree of objects that are alike": (f"{_TREE} {{l: T<[...N, 1]>, r: T<[...N, 1]>}}; type A = T<[]>;", "too-large"),
    "growing instances": (
        ("type P<T> = T extends string ? {a: Q<T>, c: P<`${T}a`>} : 1;"
        "type Q<T extends string> = {a: P<`${T}x`>, b: P<`y${T}`>}; type A = P<'a'>;"),
        "too-many-instances",
    ),
    "permutations": (
        ("type P<T, K = T> = [T] extends [never] ? [] : K extends K ? [K, ...P<Exclude<T, K>>] : never;"
        "type A = P<1|2|3|4|5|6|7|8|9>;"),
        "too-complex",
    ),
    "literal texts": (_doubling("type A0 = 'xxxxxxxx'", "type A@ = `${A#}${A#}`") + "; type A = A39;", "too-complex"),
    "template texts": (_doubling("type A0 = `x${string}`", "type A@ = `${A#}${A#}`") + "; type A = A39;", "too-complex"),
    "texts of an enum": (
        (f"export enum E {{ A0 = 'xxxxxxxx', {', '.join(f'A{at} = A{at - 1} + A{at - 1}' for at in range(1, 40))} }}"
        "type A = E;"),
        "too-complex",
    ),
    "spread constants": (
        _doubling("const a0 = [1, 2] as const", "const a@ = [...a#, ...a#] as const") + "; type A = typeof a39;",
        "too-complex",
    ),
    "constants in constants": (
        _doubling("const a0 = {x: 1} as const", "const a@ = {x: a#, y: a#} as const") + "; type A = typeof a39;",
        "too-large",
    ),
    "a base of itself": (
        "interface A<T> extends B<T[]> { x: T } interface B<T> extends A<[T]> { y: T }",
        "too-deep",
    ),
    "many at once": (
        f"{_DIGITS}" + "".join(f"export type E{at} = {{[P in K]: {{[Q in K]: [P, Q, {at}]}}}};" for at in range(30)),
        "too-many-types",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "code"), CASES.values(), ids=CASES)
def test_small_inputs_of_large_types_end_soon(text: str, code: str, tmp_path: Path) -> None:
    path = tmp_path / "input.ts"
    path.write_text(f"export interface Rest {{ a: string }} {text} export interface X {{ a: A }}", encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", _EVALUATE, str(path)], check=True, stdout=subprocess.PIPE)
    codes, names, seconds, megabytes = json.loads(done.stdout)
    assert code in codes
    assert "Rest" in names or code == "too-many-types"
    assert seconds < 60
    assert megabytes < 600
