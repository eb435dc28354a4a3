"""Two versions of one enum: tsc relates them by name and value, all members of one at once."""

from typing import TYPE_CHECKING

from typeferry.semantics import enums
from typeferry.semantics.types import Literal, Reference

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol


def same_value(ev: "Evaluator", source: Literal, target: Literal) -> bool:
    """Whether a literal is the other; members of two enums are where one enum is a version of the other."""
    if source.kind != target.kind or source.value != target.value:
        return False
    if target.enum is None or source.enum is target.enum:
        return True
    if source.enum is None:
        return source.kind == "number"
    return _is_version(ev, source.enum, target.enum)


def _is_version(ev: "Evaluator", source: "Symbol", target: "Symbol") -> bool:
    """Whether every member of an enum is in the other, of the same name, with the same value.

    Constant enums count as well: tsc relates no two of them, which would make every version of one another type.
    """
    key = Reference(source), Reference(target)
    known = ev.assignable.get(key)
    if known is None:
        ours, theirs = enums.members_of(ev, source), enums.members_of(ev, target)
        known = ev.assignable[key] = source.name == target.name and all(
            name in theirs and _value(type) == _value(theirs[name][1]) for name, (_, type) in ours.items()
        )
    return known


def _value(type: object) -> object:
    return (type.kind, type.value) if isinstance(type, Literal) else type
