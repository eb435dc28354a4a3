"""Objects that are written alike in the types of values are one: tools that infer such types write them out at each use."""

from hashlib import blake2b
from typing import TYPE_CHECKING

from typeferry.semantics import shapes
from typeferry.semantics.context import Context
from typeferry.semantics.scopes import Scope
from typeferry.semantics.types import Object
from typeferry.syntax.nodes import ObjectNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

Key = tuple[Scope, bytes]

#: Longer ones are hardly written twice, and those that nest would be read once for each that they stand in.
_LONGEST = 20_000


def evaluate(ev: "Evaluator", node: ObjectNode, context: Context) -> Object:
    """The object of a text where no type parameter is in force: the same for each place with the same text."""
    span = node.span
    if span.end - span.start > _LONGEST:
        return _made(ev, node, context)
    key = context.scope, blake2b(span.source.data[span.start : span.end]).digest()
    known = ev.written_alike.get(key)
    if known is None:
        known = ev.written_alike[key] = _made(ev, node, context)
    return known


def _made(ev: "Evaluator", node: ObjectNode, context: Context) -> Object:
    return Object(lambda: shapes.of_members(ev, node.members, context), node.span)
