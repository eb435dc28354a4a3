"""Assignability to arrays and tuples."""

from typing import TYPE_CHECKING

from typeferry.semantics import unions
from typeferry.semantics.types import Array, Tuple, TupleElement, Type

if TYPE_CHECKING:
    from typeferry.semantics.assignability import Relation


class ListRelation:
    """Compares lists: elements in their places, lengths, and whether they may be written to."""

    def __init__(self, relation: "Relation") -> None:
        self._relation = relation

    def related(self, source: Type, target: Array | Tuple) -> bool:
        if not isinstance(source, Array | Tuple) or (source.readonly and not target.readonly):
            return False
        if isinstance(target, Array):
            elements = [source.element] if isinstance(source, Array) else [_read(item) for item in source.elements]
            return all(self._relation.related(element, target.element) for element in elements)
        if isinstance(source, Array):
            return self._array_to_tuple(source, target)
        return self._tuple_to_tuple(source, target)

    def _array_to_tuple(self, source: Array, target: Tuple) -> bool:
        return all(item.kind == "rest" for item in target.elements) and all(
            self._relation.related(source.element, item.type) for item in target.elements
        )

    def _tuple_to_tuple(self, source: Tuple, target: Tuple) -> bool:
        sources, targets = source.elements, target.elements
        rest = next((at for at, item in enumerate(targets) if item.kind == "rest"), None)
        source_rest = any(item.kind == "rest" for item in sources)
        if sum(item.kind == "required" for item in sources) < sum(item.kind == "required" for item in targets):
            return False
        if rest is None:
            if source_rest or len(sources) > len(targets):
                return False
            return all(self._element(one, other) for one, other in zip(sources, targets, strict=False))
        after = len(targets) - rest - 1
        if source_rest and after:
            return self._with_rests(source, target, rest, after)
        head, tail = sources[:rest], sources[len(sources) - after :] if after else ()
        middle = sources[rest : len(sources) - after]
        return (
            all(self._element(one, other) for one, other in zip(head, targets, strict=False))
            and all(self._relation.related(one.type, targets[rest].type) for one in middle)
            and all(self._element(one, other) for one, other in zip(tail, targets[rest + 1 :], strict=False))
        )

    def _with_rests(self, source: Tuple, target: Tuple, rest: int, after: int) -> bool:
        # Both end with fixed elements behind a rest: compare the ends from both sides, the middles with each other.
        sources, targets = source.elements, target.elements
        if len(sources) < rest + after or any(item.kind != "required" for item in sources[len(sources) - after :]):
            return False
        return (
            all(self._element(one, other) for one, other in zip(sources[:rest], targets, strict=False))
            and all(
                self._relation.related(one.type, targets[rest].type) for one in sources[rest : len(sources) - after]
            )
            and all(
                self._element(one, other)
                for one, other in zip(sources[len(sources) - after :], targets[rest + 1 :], strict=True)
            )
        )

    def _element(self, source: TupleElement, target: TupleElement) -> bool:
        if target.kind == "required" and source.kind != "required":
            return False
        wanted = unions.with_undefined(target.type) if target.kind == "optional" else target.type
        return self._relation.related(source.type, wanted)


def _read(element: TupleElement) -> Type:
    return unions.with_undefined(element.type) if element.kind == "optional" else element.type
