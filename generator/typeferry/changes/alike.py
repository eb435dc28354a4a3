"""Whether two pieces of TypeScript say the same, however they are laid out, quoted and commented."""

from dataclasses import fields, is_dataclass

from typeferry.source import Span
from typeferry.syntax.nodes import TypeNode


def are_alike(one: TypeNode, other: TypeNode) -> bool:
    """Whether both have the same parts in the same order."""
    pending: list[tuple[object, object]] = [(one, other)]
    while pending:
        here, there = pending.pop()
        if type(here) is not type(there):
            return False
        if isinstance(here, tuple) and isinstance(there, tuple) and not isinstance(here, Span):
            if len(here) != len(there):
                return False
            pending += zip(here, there, strict=True)
        elif is_dataclass(here):
            names = [each.name for each in fields(here) if each.name != "doc"]
            pending += [(getattr(here, name), getattr(there, name)) for name in names]
        elif not isinstance(here, Span) and here != there:
            return False
    return True
