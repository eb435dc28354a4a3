"""How each Python target judges a JSON value, and what comes back of it: the generated modules, and what reads with them."""

import contextlib
import inspect
import json
import sys
import typing
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

import judge
import pytest
from pydantic import AfterValidator, ConfigDict, TypeAdapter, ValidationError
from sayable import sayable
from typing_extensions import NoDefault, TypeVar, is_typeddict

from typeferry.model import Program
from typeferry.targets.python import modules as python_modules
from typeferry.targets.python.spelling import snake_case


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a target makes of a value: why it refuses it, or else the JSON value that comes back.

    `is_stable` says that what comes back is read as the same again.
    """

    refusal: str | None
    returned: object = None
    is_stable: bool = True

    @property
    def accepted(self) -> bool:
        return self.refusal is None


Reader = Callable[[object], Outcome]


def _refuse(value: object) -> object:
    raise ValueError("no value is of type never")


#: What stands for `typing.Never` while TypedDicts are imported: Pydantic has no schema for that.
NEVER = Annotated[Any, AfterValidator(_refuse)]


@contextlib.contextmanager
def unformatted() -> Iterator[None]:
    """Write Python as the templates print it: to format it costs most of the time, and changes no meaning."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(python_modules, "format_python", lambda text: text)
        yield


def modules_of(program: Program, folder: Path) -> dict[str, ModuleType]:
    """What the targets make of a program; `sayable` are models of what TypedDicts can say of it."""
    modules = {target: judge.load_program(program, folder, target) for target in ("pydantic", "dataclass")}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typing, "Never", NEVER)
        modules["typeddict"] = judge.load_program(program, folder, "typeddict")
    said, replaced = sayable(program)
    if not replaced:
        return modules | {"sayable": modules["pydantic"]}
    return modules | {"sayable": judge.load_program(said, folder.with_name(f"{folder.name}_sayable"), "pydantic")}


def readers(modules: dict[str, ModuleType], name: str, generic: bool) -> dict[str, Reader]:
    """What reads values of an exported type in each target."""
    model = getattr(modules["pydantic"], name)
    return {
        "pydantic": model_reader(modules["pydantic"], name),
        "dataclass": dataclass_reader(modules["dataclass"], name, model if generic else None),
        "typeddict": typeddict_reader(modules["typeddict"], name),
        "sayable": model_reader(modules["sayable"], name),
    }


def model_reader(module: ModuleType, name: str) -> Reader:
    """What reads values with a Pydantic model."""
    return _reader(TypeAdapter(getattr(module, name)))


def typeddict_reader(module: ModuleType, name: str) -> Reader:
    """What reads values as TypedDicts: Pydantic is told to keep the keys that these do not name, as any dict does.

    It looks for what `extra_items` names only where the adapter is made, so it is told of the module, too.
    """
    for each in _package(module):
        for found in vars(each).values():
            if is_typeddict(found):
                found.__pydantic_config__ = ConfigDict(extra="allow")
    adapter: TypeAdapter[Any] = TypeAdapter(getattr(module, name))
    adapter.rebuild(_types_namespace=vars(module))
    return _reader(adapter)


def dataclass_reader(module: ModuleType, name: str, generic_model: Any = None) -> Reader:
    """What reads values with a dataclass; of a generic one, with the arguments that the model without any stands for."""
    parse, dump = _functions(module, name)
    data_error = _data_error(module)
    parsers = [_as_pydantic_reads(argument, data_error) for argument in _arguments(generic_model)]

    def read(value: object) -> Outcome:
        try:
            loaded = parse(json.loads(json.dumps(value)), *parsers)
        except data_error as error:
            return Outcome(str(error))
        returned = dump(loaded)
        return Outcome(None, json.loads(json.dumps(returned)), parse(returned, *parsers) == loaded)

    return read


def _reader(adapter: TypeAdapter[Any]) -> Reader:
    def read(value: object) -> Outcome:
        try:
            loaded = adapter.validate_json(json.dumps(value), strict=True)
        except ValidationError as error:
            first = error.errors(include_url=False)[0]
            return Outcome(f"{'.'.join(map(str, first['loc']))}: {first['msg']}")
        return Outcome(None, json.loads(adapter.dump_json(loaded, by_alias=True)))

    return read


def _functions(module: ModuleType, name: str) -> tuple[Callable[..., Any], Callable[[Any], Any]]:
    """What reads and what writes values of an exported class, enum or alias.

    The functions of an alias or enum stand in the module that defines it.
    """
    found = getattr(module, name)
    word = snake_case(name).strip("_")
    home = next((each for each in (module, *_package(module)) if hasattr(each, f"parse_{word}")), None)
    if home is None:
        return found.from_dict, lambda value: value.to_dict()
    if inspect.isclass(found) and issubclass(found, Enum):
        return getattr(home, f"parse_{word}"), lambda value: value.value
    return getattr(home, f"parse_{word}"), getattr(home, f"dump_{word}", lambda value: value)


def _data_error(module: ModuleType) -> type[ValueError]:
    """The error that a package raises for wrong data; its own types may have taken that name from it."""
    found = [each for home in _package(module) for each in vars(home).values() if inspect.isclass(each)]
    return next((each for each in found if issubclass(each, ValueError) and hasattr(each, "within")), ValueError)


def _package(module: ModuleType) -> list[ModuleType]:
    """All modules of the package that a module stands in."""
    package = module.__name__.partition(".")[0]
    return [each for name, each in sys.modules.items() if name.partition(".")[0] == package]


def _arguments(model: Any) -> list[object]:
    """What a generic model without arguments has for its parameters: their defaults, or else their bounds."""
    metadata = getattr(model, "__pydantic_generic_metadata__", {})
    arguments: dict[object, object] = {}
    for variable in metadata.get("parameters", ()) or getattr(model, "__type_params__", ()):
        default = getattr(variable, "__default__", NoDefault)
        argument = (variable.__bound__ or Any) if default is NoDefault else default
        arguments[variable] = arguments[argument] if isinstance(argument, TypeVar) else argument
    return list(arguments.values())


def _as_pydantic_reads(argument: object, data_error: Callable[[str, object], Exception]) -> Callable[[Any], Any]:
    """A function for a type parameter of a dataclass: it accepts what Pydantic does of its argument."""
    read = _reader(TypeAdapter(argument))

    def parse(value: Any) -> Any:
        refusal = read(value).refusal
        if refusal is not None:
            raise data_error(refusal, value)
        return value

    return parse
