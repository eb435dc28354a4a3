"""Tuples: optional and rest elements, and the spread of other tuples into them."""

from typing import TYPE_CHECKING

from typeferry.diagnostics import TOO_COMPLEX
from typeferry.semantics import unions
from typeferry.semantics.context import Context
from typeferry.semantics.keyof import is_generic
from typeferry.semantics.types import (
    ANY,
    ERROR,
    UNDEFINED,
    Array,
    Deferred,
    Tuple,
    TupleElement,
    Type,
    Union,
    Variable,
    is_any,
)
from typeferry.syntax.nodes import TupleNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

#: tsc calls a tuple of more elements too large to represent; a union of tuples counts as one here.
MAX_ELEMENTS = 10_000


def evaluate(ev: "Evaluator", node: TupleNode, context: Context) -> Type:
    variants: list[list[TupleElement]] = [[]]
    for element in node.elements:
        type = ev.evaluate(element.type, context)
        if not element.rest:
            if element.optional:
                made = TupleElement(_present(type), "optional", element.label)
            else:
                made = TupleElement(type, "required", element.label)
            for variant in variants:
                variant.append(made)
            continue
        if isinstance(type, Variable) and type.is_inferred:
            for variant in variants:
                variant.append(TupleElement(type, "variadic", element.label))
            continue
        if is_generic(ev.expand_aliases(type)):
            return Deferred(node)
        # A spread of a union makes a union of tuples.
        spreads = [_spread(ev, member, element.label) for member in ev.members(type)]
        if sum(map(len, variants)) * len(spreads) + len(variants) * sum(map(len, spreads)) > MAX_ELEMENTS:
            ev.report(TOO_COMPLEX, node.span)
            return ERROR
        variants = [[*variant, *spread] for variant in variants for spread in spreads]
    ev.steps.take(sum(map(len, variants)) // 8)
    return unions.union([normalize(variant) for variant in variants])


def _present(type: Type) -> Type:
    """What an optional element is where it is there. Aliases are not looked into: it may be the type of one of them."""
    return unions.union(
        [member for member in (type.members if isinstance(type, Union) else (type,)) if member != UNDEFINED]
    )


def _spread(ev: "Evaluator", type: Type, label: str | None) -> list[TupleElement]:
    expanded = ev.expand(type)
    match expanded:
        case Tuple():
            return list(expanded.elements)
        case Array():
            return [TupleElement(expanded.element, "rest", label)]
        case Union():
            return [TupleElement(ANY, "rest", label)]
        case _:
            return [TupleElement(ANY if is_any(expanded) else expanded, "rest", label)]


def normalize(elements: list[TupleElement]) -> Tuple:
    """A tuple with one rest element at the most: what stands between the first and the last of several joins them.

    An optional element before a required one is required to be there, and may be `undefined`.
    """
    rests = [at for at, element in enumerate(elements) if element.kind == "rest"]
    if rests:
        first, last = rests[0], rests[-1]
        after = [at for at in range(last + 1, len(elements)) if elements[at].kind == "optional"]
        last = after[-1] if after else last
        if last > first:
            joined = unions.union([element.type for element in elements[first : last + 1]])
            elements = [*elements[:first], TupleElement(joined, "rest"), *elements[last + 1 :]]
    required = max((at for at, element in enumerate(elements) if element.kind == "required"), default=-1)
    return Tuple(
        tuple(
            (
                TupleElement(unions.with_undefined(element.type), "required", element.label)
                if element.kind == "optional" and at < required
                else element
            )
            for at, element in enumerate(elements)
        )
    )
