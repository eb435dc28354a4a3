"""The small definitions that classes and functions rely on: what is shared, patterns, and type variables."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from typeferry.render.safe import Identifier, StringLiteral
from typeferry.targets.dataclass.conversions import Conversions
from typeferry.targets.dataclass.variables import Variables
from typeferry.targets.python.modules import Block


@dataclass(frozen=True, slots=True)
class Definition:
    """A shared definition: its template under `dataclass/shared/`, what that imports, and what else it needs."""

    name: str
    symbols: tuple[tuple[str, str], ...] = ()
    needs: tuple[str, ...] = ()

    @property
    def template(self) -> str:
        return f"dataclass/shared/{self.name.lower()}.jinja"


@dataclass(frozen=True, slots=True)
class DefinitionView:
    """The local names of all that a template mentions."""

    names: Mapping[str, Identifier]
    dates: bool
    bytes: bool


@dataclass(frozen=True, slots=True)
class PatternView:
    name: Identifier
    literal: StringLiteral
    compile: Identifier


_ANY = ("typing", "Any")
_BUILTINS = tuple(
    [
        ("builtins", name)
        for name in ("dict", "float", "int", "isinstance", "len", "list", "object", "str", "tuple", "type")
    ]
)

DEFINITIONS = (
    Definition("parse_closest", (_ANY, *_BUILTINS, ("collections.abc", "Callable")), ("DataError", "dump_value")),
    Definition("dump_value", (_ANY, *_BUILTINS, ("enum", "Enum"), ("builtins", "hasattr"))),
    Definition("parse_date", (_ANY, *_BUILTINS, ("datetime", "datetime"), ("builtins", "ValueError")), ("DataError", "IsoDatetime")),
    Definition("dump_date", (("datetime", "datetime"), *_BUILTINS), ("IsoDatetime",)),
    Definition("parse_bytes", (_ANY, *_BUILTINS, ("builtins", "bytes")), ("DataError",)),
    Definition("dump_bytes", (*_BUILTINS, ("builtins", "bytes"))),
    Definition("IsoDatetime", (*_BUILTINS, ("datetime", "datetime"))),
    Definition("UNSET", (("typing", "Final"), ("enum", "Enum")), ("Unset",)),
    Definition("DataError", (*_BUILTINS, ("builtins", "ValueError"), ("builtins", "super"), ("json", "dumps"), ("typing", "Self")), ("NOTHING",)),
    Definition("NOTHING", (*_BUILTINS, ("typing", "Final"))),
)  # fmt: skip
"""All of them, each before those that it needs; a module defines them the other way round."""


def support_blocks(conversions: Conversions, variables: Variables) -> Iterator[Block]:
    """What a module has to define before its classes."""
    speller, shared = conversions.speller, conversions.shared
    dates, bytes_ = shared.uses(speller, "parse_date"), shared.uses(speller, "parse_bytes")
    used: list[Definition] = []
    for each in DEFINITIONS:
        if shared.uses(speller, each.name):
            used.append(each)
            for name in each.needs:
                shared.name(speller, name)
    for each in reversed(used):
        names = {name: speller.symbol(module, name) for module, name in each.symbols}
        names |= {name: shared.name(speller, name) for name in (each.name, *each.needs)}
        if each.name == "dump_value" and dates:
            names |= {
                "dump_date": shared.name(speller, "dump_date"),
                "datetime": speller.symbol("datetime", "datetime"),
            }
        if each.name == "dump_value" and bytes_:
            names |= {"dump_bytes": shared.name(speller, "dump_bytes"), "bytes": speller.symbol("builtins", "bytes")}
        yield Block(each.template, DefinitionView(names, dates, bytes_))
    for literal, name in conversions.patterns.all().items():
        yield Block("dataclass/pattern.jinja", PatternView(name, literal, speller.symbol("re", "compile")))
    for view in variables.views():
        yield Block("_shared/type_variable.jinja", view)
