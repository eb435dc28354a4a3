"""Whether two pieces of TypeScript say the same, however they are laid out, quoted and commented."""

from dataclasses import fields, is_dataclass
from typing import cast

from typeferry.source import Span
from typeferry.syntax.nodes import TypeNode


def are_alike(one: TypeNode, other: TypeNode) -> bool:
    """Whether both have the same parts in the same order."""
    pending: list[tuple[object, object]] = [(one, other)]
    while pending:
        here, there = pending.pop()
        parts, others = _parts(here), _parts(there)
        if parts is None or others is None:
            if here != there:
                return False
        elif type(here) is not type(there) or len(parts) != len(others):
            return False
        else:
            pending += zip(parts, others, strict=True)
    return True


def _parts(node: object) -> tuple[object, ...] | None:
    """What a node is made of, but for its place and its comment; None for what has no parts."""
    if isinstance(node, Span):
        return ()
    if isinstance(node, tuple):
        return cast("tuple[object, ...]", node)
    if not is_dataclass(node):
        return None
    return tuple([getattr(node, each.name) for each in fields(node) if each.name != "doc"])
