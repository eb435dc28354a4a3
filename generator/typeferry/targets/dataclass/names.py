"""The names of the functions that convert: public ones for aliases and enums, private ones for what has no name."""

from collections.abc import Mapping
from dataclasses import dataclass

from typeferry.model import (
    Array,
    Keyword,
    Literal,
    Map,
    Object,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)
from typeferry.model.types import KeywordName
from typeferry.render.safe import Identifier
from typeferry.targets.dataclass.json_kinds import is_plain
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, EnumDefinition, TypeKey
from typeferry.targets.python.plan import Plan, PythonModule
from typeferry.targets.python.spelling import attribute_name, free, snake_case

_KEYWORDS: dict[KeywordName, str] = {"string": "str", "boolean": "bool", "null": "none", "unknown": "object"}
_LONG = 48


@dataclass(frozen=True, slots=True)
class FunctionNames:
    """What the functions of an alias or enum are called; without `dump` where its values, or theirs, are JSON data."""

    parse: Identifier
    dump: Identifier | None

    def all(self) -> tuple[Identifier, ...]:
        """Both names, or the one."""
        return (self.parse,) if self.dump is None else (self.parse, self.dump)


@dataclass(frozen=True, slots=True)
class HandedOn:
    """The functions of a definition under the names by which another module offers them, or the same module again."""

    key: TypeKey
    names: FunctionNames


@dataclass(frozen=True, slots=True, eq=False)
class Functions:
    """The functions of all aliases and enums, in the module that defines them, and by module those handed on."""

    names: Mapping[TypeKey, FunctionNames]
    handed_on: Mapping[PythonModule, tuple[HandedOn, ...]]


def name_functions(plan: Plan) -> Functions:
    """Decide the names of the functions of all aliases and enums."""
    names: dict[TypeKey, FunctionNames] = {}
    taken = {module: set(module.taken) for module in plan.modules}
    for module in plan.modules:
        for definition in module.definitions:
            if not isinstance(definition, ClassDefinition):
                names[definition.key] = _claim(definition.name, _is_dumped(definition, plan), taken[module])
    handed_on = {
        module: tuple(
            [
                HandedOn(export.key, _claim(export.name, names[export.key].dump is not None, taken[module]))
                for export in module.exports
                if export.key in names
            ]
        )
        for module in plan.modules
    }
    return Functions(names, handed_on)


def _claim(name: Identifier, is_dumped: bool, taken: set[str]) -> FunctionNames:
    word = snake_case(name).strip("_")
    parse, dump = [Identifier(free(f"{verb}_{word}", taken)) for verb in ("parse", "dump")]
    taken.update((parse, dump))
    return FunctionNames(parse, dump if is_dumped else None)


def _is_dumped(definition: AliasDefinition | EnumDefinition, plan: Plan) -> bool:
    return isinstance(definition, AliasDefinition) and not is_plain(definition.declaration.type, plan.declarations)


def type_words(type_: Type, plan: Plan, place: str) -> str:
    """A type in a few words for the name of a function; where that gets long, the words for its place."""
    words = _words(type_, plan, 4)
    return words if words is not None and len(words) <= _LONG else place


def _words(type_: Type, plan: Plan, depth: int) -> str | None:
    if depth == 0:
        return None
    match type_:
        case Keyword():
            return _KEYWORDS.get(type_.name, type_.name)
        case Literal() | Template():
            return None
        case Array():
            return _behind(_words(type_.element, plan, depth - 1), "list")
        case Map():
            return _behind(_words(type_.value, plan, depth - 1), "dict")
        case Tuple():
            return _joined([_words(each.type, plan, depth - 1) for each in type_.elements], "_and_", "tuple")
        case Union():
            return _joined([_words(each, plan, depth - 1) for each in type_.members], "_or_", "")
        case Object():
            return snake_case(plan.definitions[type_].name)
        case Reference():
            if type_.target not in plan.definitions:
                return "any"
            name = snake_case(plan.definitions[type_.target].name)
            return _joined([name, *[_words(each, plan, depth - 1) for each in type_.arguments]], "_of_", "")
        case TypeVariable():
            return variable_word(type_.name)


def variable_word(name: str) -> str:
    """The name of a type variable in names of functions and parameters; `T$1` is none in Python."""
    return snake_case(attribute_name(name)).strip("_")


def _behind(words: str | None, suffix: str) -> str | None:
    return None if words is None else f"{words}_{suffix}"


def _joined(parts: list[str | None], separator: str, suffix: str) -> str | None:
    known = [part for part in parts if part is not None]
    if len(known) < len(parts):
        return None
    return separator.join(known) + (f"_{suffix}" if suffix else "")
