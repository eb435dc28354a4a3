"""Enums: the values of their members, computed as tsc does, and the union that an enum is."""

from typing import TYPE_CHECKING

from typeferry.diagnostics import COMPUTED_ENUM_MEMBER
from typeferry.semantics import constants, unions
from typeferry.semantics.context import Context
from typeferry.semantics.types import NUMBER, STRING, Literal, Type, number_literal
from typeferry.syntax.nodes import EnumDeclaration, EnumMemberNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol


def members_of(ev: "Evaluator", symbol: "Symbol") -> dict[str, tuple[EnumMemberNode, Type]]:
    """The members of an enum by name, over its merged declarations: a literal each, or what is known of it."""
    known = ev.enum_members.get(symbol)
    if known is None:
        known = ev.enum_members[symbol] = {}
        for declaration in symbol.enums:
            _add_members(ev, symbol, declaration, known)
    return known


def _add_members(
    ev: "Evaluator", symbol: "Symbol", declaration: EnumDeclaration, known: dict[str, tuple[EnumMemberNode, Type]]
) -> None:
    context = Context(ev.world.scope_of(declaration), path=symbol.path, enum=symbol)
    by_value = {(type.kind, type.value): type for _, type in known.values() if isinstance(type, Literal)}
    following: int | float | None = 0
    for member in declaration.members:
        value: Type
        if member.initializer is not None:
            value = constants.evaluate(ev, member.initializer, context)
        elif following is None:
            value = NUMBER
        else:
            value = number_literal(following)
        if isinstance(value, Literal) and value.kind in ("string", "number"):
            # Members of one value are one type, known by the name of the first.
            named = Literal(value.kind, value.value, symbol, member.name)
            known[member.name] = member, by_value.setdefault((value.kind, value.value), named)
        else:
            # Declared without a value (`declare enum E { A }` has one; `A = f()` has none): any number, says tsc.
            ev.report(COMPUTED_ENUM_MEMBER, member.span, name=f"{symbol.name}.{member.name}")
            known[member.name] = member, STRING if value == STRING else NUMBER
        following = None
        if isinstance(value, Literal) and value.kind == "number" and not isinstance(value.value, str):
            following = value.value + 1


def has_values(ev: "Evaluator", symbol: "Symbol") -> bool:
    """Whether the value of each member is known: otherwise there is no enum to name members of."""
    known = ev.enums_with_values.get(symbol)
    if known is None:
        known = all(isinstance(type, Literal) for _, type in members_of(ev, symbol).values())
        ev.enums_with_values[symbol] = known
    return known


def union_of(ev: "Evaluator", symbol: "Symbol") -> Type:
    """The union of an enum's members."""
    return unions.union([type for _, type in members_of(ev, symbol).values()])
