"""Judges labelled values with the generated Pydantic models, and reports where they disagree with tsc.

    python tests/conformance/judge.py VERDICTS.jsonl ENTRY...

prints each disagreement: the type, the value, and who says what.
"""

import importlib
import json
import re
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, NotRequired

from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict

from typeferry.diagnostics import Severity
from typeferry.model import Program
from typeferry.semantics import EvaluateOptions, evaluate
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.spelling import type_name as spell_type_name

READ_BY_NAME = "accepted here, under the Python name of a field"


@dataclass(frozen=True)
class Disagreement:
    """`has_another_form` says that the value is accepted here when lists and texts that stand where an object is asked for
    are written as objects with the members that JavaScript gives them, and such objects as lists where a list is asked for:
    then this alone is the difference."""

    type: str
    value: object
    tsc: bool
    why: str
    has_another_form: bool = False

    def __str__(self) -> str:
        who = "tsc accepts" if self.tsc else "tsc rejects"
        return f"{self.type}: {who} {json.dumps(self.value, ensure_ascii=False)[:300]}  ({self.why})"


@dataclass
class Judgement:
    """What came of the values of one entry."""

    judged: int = 0
    missing: list[str] = field(default_factory=list)
    disagreements: list[Disagreement] = field(default_factory=list)


def write(entries: Sequence[Path], folder: Path, target: str, include: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Writes the modules of a target as a package into a folder; gives the places of the entries' modules there."""
    return write_program(read(entries, include), folder, target)


def read(entries: Sequence[Path], include: tuple[str, ...] = ()) -> Program:
    """The program of some entries, which are read without an error."""
    evaluation = evaluate(entries, EvaluateOptions(include=include))
    errors = [each.message for each in evaluation.diagnostics if each.severity is Severity.ERROR]
    assert not errors, errors
    return evaluation.program


def write_program(program: Program, folder: Path, target: str) -> tuple[str, ...]:
    """Writes the modules of a program."""
    emitted = TARGETS[target].emit(program, TargetOptions())
    for file in emitted.files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.text, encoding="utf-8")
        for parent in Path(file.path).parents:
            (folder / parent / "__init__.py").touch()
    return tuple(_place(key, [file.path for file in emitted.files]) for key in program.entries)


def _place(key: str, paths: Iterable[str]) -> str:
    """The file that a module's key becomes: the one whose path spells it, but for case, underscores and suffix."""
    wanted = _plain(key)
    return next(path for path in paths if _plain(path.rpartition(".")[0]) in (wanted, f"{wanted}/init"))


def _plain(path: str) -> str:
    return re.sub(r"[^a-z0-9/]", "", path.lower())


def _dotted(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def load(entries: Sequence[Path], folder: Path, target: str = "pydantic") -> ModuleType:
    """The generated module of the first entry, imported; a warning while it is imported is an error."""
    return load_program(read(entries), folder, target)


def load_program(program: Program, folder: Path, target: str) -> ModuleType:
    """The module of the first entry of a program."""
    package = f"generated_{abs(hash(folder)):x}_{target}"
    place = write_program(program, folder / package, target)[0]
    name = f"{package}.{_dotted(place)}"
    sys.path.insert(0, str(folder))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))


def python_name(type_name: str) -> str:
    """The Python name of an exported type: `A.B` is `AB`, `A$B` is `AB`."""
    return spell_type_name(type_name)


def judge(module: ModuleType, lines: Iterable[dict[str, Any]]) -> Judgement:
    """Holds the models of a module against tsc's verdicts."""
    judgement = Judgement()
    there: list[dict[str, Any]] = []
    for line in lines:
        if hasattr(module, python_name(line["type"])):
            there.append(line)
        elif not line.get("generic"):
            # A generic that computes on its parameters is written as its instances alone.
            judgement.missing.append(line["type"])
    readers = _readers(module, [line["type"] for line in there])
    for line in there:
        type_name, adapter = line["type"], readers[line["type"]]
        for value, expected in line["values"]:
            judgement.judged += 1
            why = _refusal(adapter, value)
            if (why is None) != expected:
                why = why or (READ_BY_NAME if _is_read_by_name(adapter, value) else "accepted here")
                has_another_form = expected and _accepts_another_form(adapter, value)
                judgement.disagreements.append(Disagreement(type_name, value, expected, why, has_another_form))
    return judgement


@dataclass(frozen=True, slots=True)
class _Reader:
    """What reads the values of one type: a key of an object that has all types of a module.

    So Pydantic builds what reads the types once for all of them, and not once more for each.
    """

    all: TypeAdapter[object]
    key: str

    def validate_json(
        self, text: str, *, strict: bool, by_alias: bool | None = None, by_name: bool | None = None
    ) -> None:
        self.all.validate_json(f'{{"{self.key}": {text}}}', strict=strict, by_alias=by_alias, by_name=by_name)


def _readers(module: ModuleType, types: Iterable[str]) -> dict[str, _Reader]:
    keys = {type: f"type {at}" for at, type in enumerate(types)}
    members: dict[str, Any] = {key: NotRequired[getattr(module, python_name(type))] for type, key in keys.items()}
    all: TypeAdapter[object] = TypeAdapter(TypedDict("All", members))  # type: ignore[operator]
    return {type: _Reader(all, key) for type, key in keys.items()}


def _refusal(adapter: _Reader, value: object) -> str | None:
    """Why the model refuses a value, or None where it accepts it."""
    try:
        adapter.validate_json(json.dumps(value), strict=True)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        return f"{'.'.join(map(str, first['loc'][1:]))}: {first['msg']}"
    return None


def _accepts_another_form(adapter: _Reader, value: object) -> bool:
    """Whether a value is accepted with objects for lists and texts that the model wants to be objects, and back."""
    for _ in range(20):
        try:
            adapter.validate_json(json.dumps(value), strict=True)
        except ValidationError as error:
            changed = value
            for each in error.errors(include_url=False):
                if each["type"] in ("dict_type", "model_type"):
                    changed = _changed(changed, each["loc"][1:], _as_object)
                elif each["type"] == "list_type":
                    changed = _changed(changed, each["loc"][1:], _as_list)
            if changed == value:
                return False
            value = changed
        else:
            return True
    return False


def _changed(value: object, place: Sequence[int | str], change: Callable[[object], object]) -> object:
    """A value with what stands at a place changed; what names members of unions is passed over."""
    if not place:
        return change(value)
    first, rest = place[0], place[1:]
    if isinstance(value, dict) and first in value:
        return {**value, first: _changed(value[first], rest, change)}
    if isinstance(value, list) and isinstance(first, int) and first < len(value):
        return [*value[:first], _changed(value[first], rest, change), *value[first + 1 :]]
    return _changed(value, rest, change)


def _as_object(value: object) -> object:
    if not isinstance(value, list | str):
        return value
    return {**{str(at): each for at, each in enumerate(value)}, "length": len(value)}


def _as_list(value: object) -> object:
    if not isinstance(value, dict) or type(value.get("length")) not in (int, float):
        return value
    return [each for key, each in value.items() if key.removeprefix("-").replace(".", "").isdecimal()]


def _is_read_by_name(adapter: _Reader, value: object) -> bool:
    """Whether a value is accepted for the Python names of fields alone: keys of JSON that stand for them."""
    try:
        adapter.validate_json(json.dumps(value), strict=True, by_alias=True, by_name=False)
    except ValidationError:
        return True
    return False


def read_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The lines of a file of verdicts."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def main() -> None:
    verdicts, *entries = map(Path, sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        judgement = judge(load(entries, Path(folder)), read_lines(verdicts))
    for disagreement in judgement.disagreements:
        print(disagreement)
    print(f"{judgement.judged} judged, {len(judgement.disagreements)} disagree, missing: {judgement.missing}")


if __name__ == "__main__":
    main()
