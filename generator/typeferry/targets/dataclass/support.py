"""The small definitions that classes and functions rely on: what is shared, patterns, and type variables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from typeferry.render.safe import Identifier, StringLiteral
from typeferry.targets.dataclass.conversions import Conversions
from typeferry.targets.dataclass.shared import Shared
from typeferry.targets.dataclass.variables import Variables
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.modules import Block
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.versions import reads_iso_dates


@dataclass(frozen=True, slots=True)
class Definition:
    """A shared definition: its template under `dataclass/shared/`, what that imports, and what else it needs.

    `beside` are definitions that it mentions where another one is there, each with what that takes of imports.
    """

    name: str
    symbols: tuple[tuple[str, str], ...] = ()
    needs: tuple[str, ...] = ()
    beside: tuple["Beside", ...] = ()

    @property
    def template(self) -> str:
        return f"dataclass/shared/{self.name.lower()}.jinja"


@dataclass(frozen=True, slots=True)
class Beside:
    other: str
    needs: str
    symbol: tuple[str, str]


@dataclass(frozen=True, slots=True)
class DefinitionView:
    """The local names of all that a template mentions; `knows_zulu` says whether Python reads the Z of a date."""

    names: Mapping[str, Identifier]
    knows_zulu: bool


@dataclass(frozen=True, slots=True)
class PatternView:
    name: Identifier
    literal: StringLiteral
    compile: Identifier


def _builtins(*names: str) -> tuple[tuple[str, str], ...]:
    return tuple([("builtins", name) for name in names])


_ANY = ("typing", "Any")
_DATETIME = ("datetime", "datetime")
_BESIDE = (
    Beside("parse_date", "dump_date", _DATETIME),
    Beside("parse_bytes", "dump_bytes", ("builtins", "bytes")),
)
"""What values of unknown type may be besides JSON."""

DEFINITIONS = (
    Definition("parse_closest", (_ANY, *_builtins("dict", "int", "len", "min", "str", "tuple"), ("collections.abc", "Callable")), ("DataError", "NOTHING", "count_unknown")),
    Definition("count_unknown", (_ANY, *_builtins("dict", "getattr", "int", "isinstance", "len", "list", "map", "sum", "tuple"), ("dataclasses", "fields")), ("Record",)),
    Definition("dump_value", (_ANY, *_builtins("dict", "float", "hasattr", "int", "isinstance", "list", "str", "tuple"), ("enum", "Enum")), beside=_BESIDE),
    Definition("parse_date", (_ANY, *_builtins("ValueError", "str", "type"), _DATETIME), ("DataError", "IsoDatetime")),
    Definition("dump_date", (*_builtins("isinstance", "str"), _DATETIME), ("IsoDatetime",)),
    Definition("parse_bytes", (_ANY, *_builtins("bytes", "str", "type")), ("DataError",)),
    Definition("dump_bytes", _builtins("bytes", "str")),
    Definition("IsoDatetime", (*_builtins("str"), _DATETIME)),
    Definition("Record", (_ANY, *_builtins("NotImplemented", "all", "bool", "dict", "getattr", "object", "str"), *[("dataclasses", name) for name in ("MISSING", "dataclass", "field", "fields")], ("reprlib", "recursive_repr"))),
    Definition("UNSET", (("typing", "Final"), ("enum", "Enum")), ("Unset",)),
    Definition("DataError", (*_builtins("ValueError", "bool", "float", "int", "isinstance", "len", "list", "object", "str", "super", "type"), ("json", "dumps"), ("typing", "Self")), ("NOTHING",)),
    Definition("NOTHING", (_ANY, ("typing", "Final"))),
)  # fmt: skip
"""All of them, each before those that it needs; a module defines them the other way round."""


def support_blocks(conversions: Conversions, variables: Variables, options: TargetOptions) -> Iterator[Block]:
    """What a module has to define before its classes."""
    speller, shared = conversions.speller, conversions.shared
    views: list[Block] = []
    for each in DEFINITIONS:
        if shared.uses(speller, each.name):
            views.append(Block(each.template, _definition_view(each, speller, shared, options)))
    yield from reversed(views)
    for literal, name in conversions.patterns.all().items():
        yield Block("dataclass/pattern.jinja", PatternView(name, literal, speller.symbol("re", "compile")))
    for view in variables.views():
        yield Block("_shared/type_variable.jinja", view)


def _definition_view(
    definition: Definition, speller: Speller, shared: Shared, options: TargetOptions
) -> DefinitionView:
    present = [each for each in definition.beside if shared.uses(speller, each.other)]
    symbols = [*definition.symbols, *[each.symbol for each in present]]
    needs = [definition.name, *definition.needs, *[each.needs for each in present]]
    names = {name: speller.symbol(module, name) for module, name in symbols}
    names |= {name: shared.name(speller, name) for name in needs}
    return DefinitionView(names, knows_zulu=reads_iso_dates(options.target_python))
