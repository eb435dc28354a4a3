"""Measures the generated dataclasses on the examples of GitHub's webhooks (`make bench`), each time as a ratio in one run.

`from_dict` and `to_dict` against mashumaro, cattrs, dacite and the generated Pydantic models. The other libraries get
the same dataclasses without their methods, each payload as the class that it belongs to: which member of a union that
is, only the generated code and Pydantic find out. What a library cannot read or build counts neither for it nor against it.
"""

import ast
import importlib
import os
import subprocess
import sys
import tempfile
import time
import types
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

CONFORMANCE = Path(__file__).parents[1] / "conformance"
sys.path[:0] = [str(CONFORMANCE), str(CONFORMANCE / "packages")]

import cattrs
import dacite
import judge
import published
from mashumaro.codecs import BasicDecoder, BasicEncoder
from webhooks import WEBHOOKS, webhook_examples

from typeferry.targets.python.spelling import snake_case

ROUNDS = 5
SCALARS = (str, int, float, bool, type(None))
Act = Callable[[Any], Any]


@dataclass
class Total:
    """What a library and the generated code took for the payloads that both can read."""

    payloads: int = 0
    read: float = 0.0
    generated_read: float = 0.0
    written: float = 0.0
    generated_written: float = 0.0


@dataclass
class Contestants:
    """For each library what reads and what writes payloads of a class, made once."""

    plain: types.ModuleType
    models: types.ModuleType
    known: dict[str, dict[str, tuple[Act, Act | None]]] = field(default_factory=dict)

    def of(self, name: str) -> dict[str, tuple[Act, Act | None]]:
        """The functions for a class."""
        if name not in self.known:
            self.known[name] = dict(self._make(getattr(self.plain, name), getattr(self.models, name)))
        return self.known[name]

    def _make(self, plain: Any, model: Any) -> Iterator[tuple[str, tuple[Act, Act | None]]]:
        yield "pydantic", (model.model_validate, lambda value: value.model_dump())
        yield "cattrs", (lambda data: CONVERTER.structure(data, plain), CONVERTER.unstructure)
        yield "dacite", (lambda data: dacite.from_dict(plain, data), None)
        try:
            yield "mashumaro", (BasicDecoder(plain).decode, BasicEncoder(plain).encode)
        except Exception as error:  # noqa: BLE001 - each library has errors of its own
            print(f"mashumaro cannot read {plain.__name__}: {str(error)[:80]}")


def main() -> None:
    published.install()
    with tempfile.TemporaryDirectory() as folder:
        compare_speed(Path(folder))
        compare_imports(Path(folder))


def compare_speed(folder: Path) -> None:
    """Prints how many times longer than the generated code each library takes."""
    generated, models = [judge.load([WEBHOOKS], folder, target) for target in ("dataclass", "pydantic")]
    contestants = Contestants(without_methods(generated, folder), models)
    totals: dict[str, Total] = {}
    for class_, data in payloads(generated):
        measure(class_, data, contestants.of(class_.__name__), totals)
    for name, total in totals.items():
        written = f", to_dict {total.written / total.generated_written:5.1f}" if total.written else ""
        print(f"{name:10} {total.payloads:4} payloads: from_dict {total.read / total.generated_read:5.1f}{written}")


def payloads(generated: types.ModuleType) -> Iterator[tuple[Any, Any]]:
    """The examples that their types accept, each with its class."""
    for line in webhook_examples():
        name = judge.python_name(line["type"])
        parse = getattr(generated, f"parse_{snake_case(name)}", None) or getattr(generated, name).from_dict
        for data in line["values"]:
            try:
                yield type(parse(data)), data
            except generated.DataError:
                continue


def measure(class_: Any, data: Any, others: dict[str, tuple[Act, Act | None]], totals: dict[str, Total]) -> None:
    """Adds what each library takes for one payload, and what the generated code does; interleaved, the best of some rounds."""
    acts = {"generated": (class_.from_dict, class_.to_dict), **others}
    values: dict[str, Any] = {}
    for name, (read, write) in acts.items():
        try:
            values[name] = read(data)
            if write is not None:
                write(values[name])
        except Exception:  # noqa: BLE001 - each library has errors of its own
            values.pop(name, None)
    best = {name: [float("inf"), float("inf")] for name in values}
    for _ in range(ROUNDS):
        for name, value in values.items():
            for place, (act, argument) in enumerate(zip(acts[name], (data, value), strict=True)):
                if act is not None:
                    best[name][place] = min(best[name][place], timed(act, argument))
    for name in values.keys() - {"generated"}:
        total = totals.setdefault(name, Total())
        total.payloads += 1
        total.read += best[name][0]
        total.generated_read += best["generated"][0]
        if acts[name][1] is not None:
            total.written += best[name][1]
            total.generated_written += best["generated"][1]


def timed(act: Act, argument: Any) -> float:
    start = time.perf_counter()
    act(argument)
    return time.perf_counter() - start


def without_methods(generated: types.ModuleType, folder: Path) -> types.ModuleType:
    """The same dataclasses with fields alone; what may be left out is None then, which the other libraries understand."""

    class Stripped(ast.NodeTransformer):
        def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
            return None

    assert generated.__file__ is not None
    text = Path(generated.__file__).read_text(encoding="utf-8").replace(" | Unset = UNSET", " = None")
    (folder / "plain_dataclasses.py").write_text(ast.unparse(Stripped().visit(ast.parse(text))), encoding="utf-8")
    sys.path.insert(0, str(folder))
    return importlib.import_module("plain_dataclasses")


def _converter() -> cattrs.Converter:
    """cattrs with the hooks that a user would give it for what it does not know: unions of scalars, and anything."""
    converter = cattrs.Converter()
    converter.register_structure_hook_func(_is_scalar, lambda value, _: value)
    return converter


def _is_scalar(type_: Any) -> bool:
    if type_ is object or typing.get_origin(type_) is Literal:
        return type_ is object
    if isinstance(type_, types.UnionType) or typing.get_origin(type_) is typing.Union:
        return all(each in SCALARS or typing.get_origin(each) is Literal for each in typing.get_args(type_))
    return False


CONVERTER = _converter()


def compare_imports(folder: Path) -> None:
    """Prints how long the modules take to be imported, compiled before: alone, and with all that they import."""
    best: dict[tuple[str, str], float] = {}
    for _ in range(ROUNDS):
        for target in ("dataclass", "pydantic"):
            for label, before in (("alone", "import dataclasses, enum, json, pydantic"), ("with imports", "")):
                taken = import_time(folder, target, before)
                best[target, label] = min(taken, best.get((target, label), taken))
    for label in ("alone", "with imports"):
        print(
            f"import {label}: the dataclasses take {best['dataclass', label] / best['pydantic', label]:.2f} of the models"
        )


def import_time(folder: Path, target: str, before: str) -> float:
    """The seconds of CPU that a fresh Python takes for the module of a target."""
    package = next(path.name for path in folder.iterdir() if path.name.endswith(f"_{target}"))
    code = f"import time; {before}\nstart = time.process_time(); import {package}.schema; print(time.process_time() - start)"
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, env=environment, check=True, capture_output=True, text=True
    )
    return float(done.stdout)


if __name__ == "__main__":
    main()
