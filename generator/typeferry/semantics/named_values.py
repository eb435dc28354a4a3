"""The names that a constant gives to the values of the union called like it: together they are what an enum is.

`const Kind = { A: "a", B: "b" } as const; type Kind = (typeof Kind)[keyof typeof Kind]`, or a namespace of constants.
"""

from typing import TYPE_CHECKING

from typeferry import model
from typeferry.semantics import typeof
from typeferry.semantics.lower_types import doc
from typeferry.semantics.types import Literal, Object, Property

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol


def members(ev: "Evaluator", symbol: "Symbol", union: model.Type) -> tuple[model.EnumMember, ...]:
    """The members of an enum that says what an alias does; none where not each of its values has one name."""
    if not symbol.has_value or not isinstance(union, model.Union):
        return ()
    values = {(each.kind, each.value) for each in union.members if isinstance(each, model.Literal) and not each.member}
    if len(values) < len(union.members) or not {kind for kind, _ in values} <= {"string", "number"}:
        return ()
    constant = ev.expand(typeof.of_symbol(ev, symbol))
    if not isinstance(constant, Object):
        return ()
    found = [(each, each.type) for each in constant.shape.properties.values() if not each.hidden]
    named = [(each, type) for each, type in found if isinstance(type, Literal)]
    if len(named) != len(values) or {(type.kind, type.value) for _, type in named} != values:
        return ()
    return tuple(model.EnumMember(each.name, type.value, _doc(symbol, each), each.span) for each, type in named)


def _doc(symbol: "Symbol", found: Property) -> model.Doc | None:
    exported = symbol.exports.get(found.name)
    return doc(exported.variables[0].doc if exported is not None and exported.variables else found.doc)
