"""Mixins: constructors of any arguments add what they make to what the other constructors of an intersection make."""

from functools import partial
from typing import TYPE_CHECKING

from typeferry.semantics import intersections
from typeferry.semantics.types import Array, Shape, Signature, Type, is_any

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def constructs(ev: "Evaluator", shapes: list[Shape]) -> list[Signature]:
    """The construct signatures of an intersection of objects."""
    are_mixins = [_is_mixin(ev, shape) for shape in shapes]
    if all(is_mixin for is_mixin, shape in zip(are_mixins, shapes, strict=True) if shape.constructs):
        # One has to be what the others are mixed into.
        first = next((at for at, is_mixin in enumerate(are_mixins) if is_mixin), None)
        if first is not None:
            are_mixins[first] = False
    mixed = [shape.constructs[0] for is_mixin, shape in zip(are_mixins, shapes, strict=True) if is_mixin]
    made = [
        each for is_mixin, shape in zip(are_mixins, shapes, strict=True) if not is_mixin for each in shape.constructs
    ]
    if not mixed:
        return made
    return [Signature(each.parameters, partial(_mixed, ev, [each, *mixed]), each.abstract) for each in made]


def _is_mixin(ev: "Evaluator", shape: Shape) -> bool:
    """Whether something is nothing but a constructor `new (...args: any[]) => T`."""
    if len(shape.constructs) != 1 or shape.calls:
        return False
    parameters = shape.constructs[0].parameters
    if len(parameters) != 1 or not parameters[0].rest:
        return False
    given = ev.expand(parameters[0].type)
    return is_any(given) or (isinstance(given, Array) and is_any(given.element))


def _mixed(ev: "Evaluator", signatures: list[Signature]) -> Type:
    return intersections.intersect(ev, [each.result for each in signatures])
