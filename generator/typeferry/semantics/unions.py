"""Unions: flattened, without duplicates, literals absorbed by their primitive, as tsc reduces them."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from typeferry.semantics.context import Context
from typeferry.semantics.types import (
    ANY,
    BOOLEAN,
    ERROR,
    FALSE,
    NEVER,
    NULL,
    TRUE,
    UNDEFINED,
    UNKNOWN,
    Keyword,
    Literal,
    Object,
    Reference,
    StringMapping,
    Template,
    Type,
    Union,
    UniqueSymbol,
)
from typeferry.syntax.nodes import UnionNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def evaluate(ev: "Evaluator", node: UnionNode, context: Context) -> Type:
    found = union([ev.evaluate(member, context) for member in node.members])
    if isinstance(found, Union):
        ev.steps.take(len(found.members) // 8)
    return found


def union(types: Iterable[Type]) -> Type:
    """The union of types: `never` for none, the type itself for one."""
    members = dict.fromkeys(_flatten(types))
    members.pop(NEVER, None)
    if ERROR in members or ANY in members:
        return ANY if ANY in members else ERROR
    if UNKNOWN in members:
        return UNKNOWN
    if len(members) < 2:
        return next(iter(members), NEVER)
    if FALSE in members and TRUE in members:
        members = dict.fromkeys(BOOLEAN if member == TRUE else member for member in members if member != FALSE)
    absorbed = {member.name for member in members if isinstance(member, Keyword)}
    kept = [member for member in members if not _is_absorbed(member, absorbed)]
    return kept[0] if len(kept) == 1 else Union(tuple(kept))


def _flatten(types: Iterable[Type]) -> Iterator[Type]:
    for type in types:
        if isinstance(type, Union):
            yield from type.members
        else:
            yield type


def _is_absorbed(member: Type, keywords: AbstractSet[str]) -> bool:
    match member:
        case Literal():
            return member.kind in keywords
        case Template() | StringMapping():
            return "string" in keywords
        case UniqueSymbol():
            return "symbol" in keywords
        case _:
            return False


def members(ev: "Evaluator", type: Type, *, booleans: bool = False, named: bool = False) -> list[Type]:
    """The members of a union, through aliases and enums; see `Evaluator.members`. With `named`, aliases of objects stay."""
    found: dict[Type, None] = {}
    seen: set[Reference] = set()
    pending = [type]
    while pending:
        member = pending.pop()
        match member:
            case Union():
                pending.extend(reversed(member.members))
            case Reference() if member.symbol.alias_declaration is not None or member.symbol.enums:
                if member not in seen:
                    seen.add(member)
                    target = ev.expand(member) if member.symbol.enums else ev.expand_aliases(member)
                    if named and isinstance(target, Object):
                        found[member] = None
                    else:
                        pending.append(target)
            case Keyword(name="boolean") if booleans:
                found[TRUE] = found[FALSE] = None
            case Keyword(name="never"):
                pass
            case _:
                found[member] = None
    return list(found)


def without(ev: "Evaluator", type: Type, *absent: Type) -> Type:
    """The type without some of its members (`undefined`, say); references are kept where they hold none of them."""
    if type in absent:
        return NEVER
    if isinstance(type, Union | Reference):
        parts: Sequence[Type] = type.members if isinstance(type, Union) else (type,)
        kept: list[Type] = []
        for part in parts:
            if part in absent:
                continue
            inside = members(ev, part, booleans=False) if isinstance(part, Reference) else [part]
            if any(member in absent for member in inside):
                kept.extend(member for member in inside if member not in absent)
            else:
                kept.append(part)
        return union(kept)
    return type


def without_undefined(ev: "Evaluator", type: Type) -> Type:
    return without(ev, type, UNDEFINED)


def with_undefined(type: Type) -> Type:
    return union((type, UNDEFINED))


def non_nullable(ev: "Evaluator", type: Type) -> Type:
    return without(ev, type, UNDEFINED, NULL)
