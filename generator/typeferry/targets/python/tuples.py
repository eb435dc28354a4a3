"""Tuples with optional elements as the several tuples that they stand for."""

from typeferry.model import Tuple, TupleElement


def tuple_forms(type_: Tuple) -> tuple[tuple[TupleElement, ...], ...]:
    """The tuples without optional elements that a tuple stands for, the shortest first; a rest stands in the longest."""
    optional = [place for place, element in enumerate(type_.elements) if element.kind == "optional"]
    if not optional:
        return (type_.elements,)
    first, count = optional[0], len(optional)
    head, rest = type_.elements[:first], type_.elements[first + count :]
    forms = [(*head, *type_.elements[first : first + length]) for length in range(count)]
    return (*forms, (*head, *type_.elements[first : first + count], *rest))
