"""Inference: what the `infer` variables of a pattern stand for, so that a type matches it."""

from typing import TYPE_CHECKING

from typeferry.semantics import intersections, keyof, merged_objects, shapes, template_literals, unions
from typeferry.semantics.types import (
    BIGINT,
    NUMBER,
    STRING,
    Array,
    Intersection,
    Keyword,
    Literal,
    Object,
    Reference,
    Signature,
    StringMapping,
    Template,
    Tuple,
    TupleElement,
    Type,
    Union,
    Variable,
    number_literal,
    string_literal,
)
from typeferry.syntax.nodes import (
    InferNode,
    KeywordNode,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

MAX_DEPTH = 60


class _Inference:
    """The candidates that are found for each variable: those from results, and those from parameters."""

    def __init__(self, ev: "Evaluator", variables: set[Variable]) -> None:
        self.ev, self.variables = ev, variables
        self.candidates: dict[Variable, list[Type]] = {}
        self.contra: dict[Variable, list[Type]] = {}
        self._seen: set[tuple[int, int]] = set()
        self._alive: list[object] = []

    def infer(self, source: Type, target: Type, contra: bool = False, depth: int = 0) -> None:
        ev = self.ev
        if depth > MAX_DEPTH or not ev.steps.take(1):
            return
        if isinstance(target, Variable):
            if target in self.variables:
                (self.contra if contra else self.candidates).setdefault(target, []).append(source)
            return
        if isinstance(source, Reference) and isinstance(target, Reference) and source.symbol is target.symbol:
            for one, other in zip(source.arguments, target.arguments, strict=False):
                self.infer(one, other, contra, depth + 1)
            return
        if isinstance(target, Reference) and target.symbol.name == "Record" and ev.library.owns(target.symbol):
            self._to_record(source, target, contra, depth)
            return
        target = ev.expand_aliases(target)
        if isinstance(target, Union):
            self._to_union(source, target, contra, depth)
            return
        if isinstance(target, Intersection):
            for part in target.members:
                self.infer(source, part, contra, depth + 1)
            return
        named = ev.expand_aliases(source)
        if isinstance(named, Union):
            for member in named.members:
                self.infer(member, target, contra, depth + 1)
            return
        if isinstance(named, Reference) and isinstance(target, Reference):
            base = self._base_of(named, target)
            if base is not None:
                for one, other in zip(base.arguments, target.arguments, strict=False):
                    self.infer(one, other, contra, depth + 1)
                return
        self._structure(ev.expand(named), ev.expand(target), contra, depth)

    def _to_record(self, source: Type, target: Reference, contra: bool, depth: int) -> None:
        """`Record<infer K, infer V>`: the keys, and what any of them holds."""
        shape = self.ev.shape(source)
        keys = [keyof.key_type(found) for found in shape.properties.values()] + [index.key for index in shape.indexes]
        values = [found.type for found in shape.properties.values()] + [index.type for index in shape.indexes]
        for found, wanted in ((keys, target.arguments[0]), (values, target.arguments[1])):
            if found:
                self.infer(unions.union(found), wanted, contra, depth + 1)

    def _base_of(self, source: Reference, target: Reference) -> Reference | None:
        pending: list[Type] = [source]
        for _ in range(100):
            if not pending:
                return None
            each = self.ev.expand_aliases(pending.pop(0))
            if isinstance(each, Reference):
                if each.symbol is target.symbol:
                    return each
                pending.extend(shapes.bases(self.ev, each))
        return None

    def _to_union(self, source: Type, target: Union, contra: bool, depth: int) -> None:
        """What a member of the target takes as it is, is taken; the rest goes to the variables."""
        ev = self.ev
        targets = ev.members(target)
        naked = [member for member in targets if isinstance(member, Variable) and member in self.variables]
        others = [member for member in targets if member not in naked]
        sources = ev.members(source, booleans=not naked)
        rest = [member for member in sources if member not in others]
        for member in rest:
            for other in others:
                self.infer(member, other, contra, depth + 1)
        if naked and rest:
            taken = any(variable in self.candidates for variable in self.variables - set(naked))
            if not taken or len(naked) == len(targets):
                for variable in naked:
                    self.infer(unions.union(rest), variable, contra, depth + 1)

    def _structure(self, source: Type, target: Type, contra: bool, depth: int) -> None:
        match target:
            case Array():
                self._to_array(source, target, contra, depth)
            case Tuple():
                self._to_tuple(source, target, contra, depth)
            case Template():
                self._to_template(source, target, contra, depth)
            case StringMapping():
                if isinstance(source, StringMapping) and source.casing == target.casing:
                    self.infer(source.type, target.type, contra, depth + 1)
                elif isinstance(source, Literal):
                    self.infer(source, target.type, contra, depth + 1)
            case Object():
                self._to_object(source, target, contra, depth)
            case _:
                pass

    def _to_array(self, source: Type, target: Array, contra: bool, depth: int) -> None:
        if isinstance(source, Array):
            self.infer(source.element, target.element, contra, depth + 1)
        elif isinstance(source, Tuple):
            element = unions.union([element.type for element in source.elements])
            self.infer(element, target.element, contra, depth + 1)

    def _to_tuple(self, source: Type, target: Tuple, contra: bool, depth: int) -> None:
        if isinstance(source, Array):
            for element in target.elements:
                whole = element.kind == "variadic"
                self.infer(source if whole else source.element, element.type, contra, depth + 1)
            return
        if not isinstance(source, Tuple):
            return
        rest = next((at for at, element in enumerate(target.elements) if element.kind in ("rest", "variadic")), None)
        if rest is None:
            for one, other in zip(source.elements, target.elements, strict=False):
                self.infer(one.type, other.type, contra, depth + 1)
            return
        after = len(target.elements) - rest - 1
        if len(source.elements) < rest + after:
            return
        for one, other in zip(source.elements[:rest], target.elements[:rest], strict=True):
            self.infer(one.type, other.type, contra, depth + 1)
        middle = source.elements[rest : len(source.elements) - after]
        variable = target.elements[rest].type
        if target.elements[rest].kind == "variadic":
            self.infer(_slice(middle), variable, contra, depth + 1)
        else:
            for one in middle:
                self.infer(one.type, variable, contra, depth + 1)
        for one, other in zip(
            source.elements[len(source.elements) - after :], target.elements[rest + 1 :], strict=True
        ):
            self.infer(one.type, other.type, contra, depth + 1)

    def _to_template(self, source: Type, target: Template, contra: bool, depth: int) -> None:
        if isinstance(source, Literal) and source.kind == "string":
            parts = template_literals.take_apart(str(source.value), target)
            for part, type in zip(parts or (), target.types, strict=False):
                self.infer(_typed_part(part, type), type, contra, depth + 1)
        elif isinstance(source, Template) and source.texts == target.texts:
            for one, other in zip(source.types, target.types, strict=True):
                self.infer(one, other, contra, depth + 1)
        elif isinstance(source, Template):
            matched = template_literals.take_apart_template(source, target)
            for one, other in zip(matched or (), target.types, strict=False):
                self.infer(one, other, contra, depth + 1)

    def _to_object(self, source: Type, target: Object, contra: bool, depth: int) -> None:
        key = (id(source), id(target))
        if key in self._seen:
            return
        self._seen.add(key)
        self._alive += (source, target)
        shape, wanted = self.ev.shape(source), target.shape
        for name, found in wanted.properties.items():
            other = shape.properties.get(name)
            if other is not None:
                type = other.type
                if found.optional and other.optional:
                    type = unions.without_undefined(self.ev, type)
                self.infer(type, found.type, contra, depth + 1)
        for index in wanted.indexes:
            types = [other.type for other in shape.indexes if other.key == index.key or index.key == STRING]
            if isinstance(source, Object | Tuple):
                types += [
                    other.type for name, other in shape.properties.items()
                    if other.symbol is None and merged_objects.key_matches(self.ev, name, index.key)
                ]  # fmt: skip
            if types:
                self.infer(unions.union(types), index.type, contra, depth + 1)
        self._signatures(shape.calls, wanted.calls, contra, depth)
        self._signatures(shape.constructs, wanted.constructs, contra, depth)

    def _signatures(self, sources: list[Signature], targets: list[Signature], contra: bool, depth: int) -> None:
        # Overloads are matched from the last backwards, so that one pattern takes the last overload.
        for source, target in zip(reversed(sources), reversed(targets), strict=False):
            self._parameters(source, target, contra, depth)
            self.infer(source.result, target.result, contra, depth + 1)

    def _parameters(self, source: Signature, target: Signature, contra: bool, depth: int) -> None:
        if source.receiver is not None and target.receiver is not None:
            self.infer(source.receiver.type, target.receiver.type, not contra, depth + 1)
        for at, parameter in enumerate(target.parameters):
            if parameter.rest:
                remaining = parameters_tuple(self.ev, source, at)
                # The parameters as one tuple are the only candidate there can be, whatever its variance.
                self.infer(remaining, parameter.type, contra, depth + 1)
                return
            if at < len(source.parameters):
                other = source.parameters[at]
                type = other.type
                if other.rest:
                    type = self.ev.library.element_of(type)
                self.infer(type, parameter.type, not contra, depth + 1)


def parameters_tuple(ev: "Evaluator", signature: Signature, start: int = 0) -> Type:
    """A signature's parameters as a tuple, as `Parameters<T>` gives them."""
    elements: list[TupleElement] = []
    for parameter in signature.parameters[start:]:
        if parameter.rest:
            spread = ev.expand(parameter.type)
            if not elements and not isinstance(spread, Tuple):
                return parameter.type
            if isinstance(spread, Tuple):
                elements.extend(spread.elements)
            else:
                elements.append(TupleElement(ev.library.element_of(spread), "rest", parameter.name))
        else:
            elements.append(
                TupleElement(parameter.type, "optional" if parameter.optional else "required", parameter.name)
            )
    return Tuple(tuple(elements))


def _slice(elements: tuple[TupleElement, ...]) -> Type:
    if len(elements) == 1 and elements[0].kind == "rest":
        return Array(elements[0].type)
    return Tuple(elements)


def _typed_part(part: str, type: Type) -> Type:
    """A part of a matched string: a number, say, where the `infer` it goes to extends `number`."""
    constraint = _constraint(type)
    if constraint == NUMBER and template_literals.is_number(part):
        return number_literal(float(part))
    if constraint == BIGINT and part.lstrip("-").isdigit():
        return Literal("bigint", int(part))
    if isinstance(constraint, Keyword) and constraint.name == "boolean" and part in ("true", "false"):
        return Literal("boolean", part == "true")
    if isinstance(constraint, Keyword) and constraint.name in ("null", "undefined") and part == constraint.name:
        return constraint
    return string_literal(part)


def _constraint(type: Type) -> Keyword | None:
    if isinstance(type, Variable) and isinstance(type.node, InferNode):
        constraint = type.node.constraint
        if isinstance(constraint, KeywordNode):
            return Keyword(constraint.name) if constraint.name != "intrinsic" else None
    return None


def infer_types(ev: "Evaluator", source: Type, pattern: Type, variables: set[Variable]) -> dict[Variable, Type]:
    """What each variable stands for; one that nothing was found for is absent.

    Several results join to a union, several parameters to an intersection.
    """
    inference = _Inference(ev, variables)
    inference.infer(source, pattern)
    found: dict[Variable, Type] = {}
    for variable in variables:
        if variable in inference.candidates:
            found[variable] = unions.union(inference.candidates[variable])
        elif variable in inference.contra:
            found[variable] = intersections.intersect(ev, inference.contra[variable])
    return found
