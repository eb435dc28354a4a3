"""A minimal JSON value of a type: what must be there, and nothing else."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from typeferry.model import (
    AliasDeclaration,
    Array,
    Constraints,
    DeclarationId,
    EnumDeclaration,
    Keyword,
    Literal,
    Map,
    Object,
    ObjectDeclaration,
    Property,
    Reference,
    Template,
    Tuple,
    Type,
    TypeParameter,
    TypeVariable,
    Union,
)
from typeferry.model.index import Declarations

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

# An example that is nested deeper, or has more values, helps nobody; trying more members of unions might take forever.
DEPTH = 24
SIZE = 1500
FAILURES = 16

_STRINGS = ("string", "a", "0", "2024-01-01", "2024-01-01T00:00:00Z", "#000000", "1.0.0", "a-b", "A")
_FORMATS = {
    "date": "2024-01-01",
    "date-time": "2024-01-01T00:00:00Z",
    "time": "00:00:00Z",
    "email": "name@example.com",
    "uri": "https://example.com/",
    "url": "https://example.com/",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "hostname": "example.com",
    "byte": "AA==",
}


class NoExample(Exception):
    """There is no value, or none that is small enough."""


@dataclass(slots=True)
class _Budget:
    values: int = SIZE
    failures: int = FAILURES


@dataclass(frozen=True, slots=True)
class _Maker:
    """What is known on the way down: the declarations that are being made, and what type variables stand for.

    A `thrifty` one takes the smallest member of a union, others the first that is not null.
    """

    declarations: Declarations
    thrifty: bool
    budget: _Budget
    depth: int = 0
    inside: frozenset[DeclarationId] = frozenset()
    variables: "Mapping[str, tuple[Type, _Maker]]" = field(default_factory=dict[str, "tuple[Type, _Maker]"])


def minimal_example(declaration: ObjectDeclaration, declarations: Declarations) -> str | None:
    """The text of a JSON value that belongs to a declaration, or None where there is no small one."""
    for thrifty in (False, True):
        maker = _Maker(declarations, thrifty, _Budget(), inside=frozenset([declaration.id]))
        try:
            return json.dumps(_declared(declaration, maker), indent=2, ensure_ascii=False)
        except NoExample:
            continue
    return None


def _make(type_: Type, maker: _Maker, constraints: Constraints | None = None) -> Json:
    maker.budget.values -= 1
    if maker.budget.values < 0 or maker.depth > DEPTH:
        raise NoExample
    inner = replace(maker, depth=maker.depth + 1)
    match type_:
        case Keyword():
            return _keyword(type_, constraints or Constraints())
        case Literal():
            return _literal(type_)
        case Template():
            return _template(type_, inner)
        case Array():
            count = constraints.min_items or 0 if constraints is not None else 0
            return [_make(type_.element, inner) for _ in range(count)]
        case Tuple():
            return [_make(element.type, inner) for element in type_.elements if element.kind == "required"]
        case Map():
            return {}
        case Object():
            return _object(type_, inner)
        case Union():
            return _union(type_, inner, constraints)
        case Reference():
            return _reference(type_, inner)
        case TypeVariable():
            if type_.name not in maker.variables:
                raise NoExample
            bound, outer = maker.variables[type_.name]
            return _make(bound, replace(outer, depth=inner.depth, inside=maker.inside))
        case _:
            assert_never(type_)


def _object(type_: Object, maker: _Maker) -> dict[str, Json]:
    return {member.name: _property(member, maker) for member in type_.properties if not member.optional}


def _property(member: Property, maker: _Maker) -> Json:
    return _make(member.type, maker, member.constraints)


def _declared(declaration: ObjectDeclaration, maker: _Maker) -> dict[str, Json]:
    """An object with what it inherits; what it declares itself goes before."""
    inherited: dict[str, Json] = {}
    own = {member.name for member in declaration.type.properties}
    for base in declaration.bases:
        found = maker.declarations.get(base.target)
        if not isinstance(found, ObjectDeclaration) or maker.depth > DEPTH:
            raise NoExample
        bound = replace(maker, depth=maker.depth + 1, variables=_bind(base, found.type_parameters, maker))
        inherited |= {name: value for name, value in _declared(found, bound).items() if name not in own}
    return inherited | _object(declaration.type, maker)


def _union(union: Union, maker: _Maker, constraints: Constraints | None) -> Json:
    """The first member that can be made, of the most welcome kind."""
    weigh = _effort if maker.thrifty else _is_null
    for weight in range(3):
        for member in union.members:
            if weigh(member) == weight:
                try:
                    return _make(member, maker, constraints)
                except NoExample:
                    maker.budget.failures -= 1
                    if maker.budget.failures < 0 or maker.budget.values < 0:
                        raise
    raise NoExample


def _is_null(type_: Type) -> int:
    return int(type_ == Keyword("null"))


def _effort(type_: Type) -> int:
    match type_:
        case Keyword() | Literal():
            return 0
        case Array() | Map():
            return 1
        case _:
            return 2


def _reference(reference: Reference, maker: _Maker) -> Json:
    declaration = maker.declarations.get(reference.target)
    if declaration is None or reference.target in maker.inside:
        raise NoExample
    inside = replace(maker, inside=maker.inside | {reference.target})
    match declaration:
        case EnumDeclaration():
            if not declaration.members:
                raise NoExample
            return declaration.members[0].value
        case ObjectDeclaration():
            return _declared(
                declaration, replace(inside, variables=_bind(reference, declaration.type_parameters, maker))
            )
        case AliasDeclaration():
            bound = replace(inside, variables=_bind(reference, declaration.type_parameters, maker))
            return _make(declaration.type, bound, declaration.constraints)


def _bind(
    reference: Reference, parameters: Sequence[TypeParameter], maker: _Maker
) -> "Mapping[str, tuple[Type, _Maker]]":
    variables: dict[str, tuple[Type, _Maker]] = {}
    for position, parameter in enumerate(parameters):
        if position < len(reference.arguments):
            variables[parameter.name] = (reference.arguments[position], maker)
        elif parameter.default is not None:
            variables[parameter.name] = (parameter.default, replace(maker, variables=dict(variables)))
    return variables


def _literal(literal: Literal) -> Json:
    if literal.kind == "bigint":
        return int(literal.value)
    return literal.value


def _keyword(keyword: Keyword, constraints: Constraints) -> Json:
    match keyword.name:
        case "any" | "unknown" | "null":
            return None
        case "nonnull" | "object":
            return {}
        case "never":
            raise NoExample
        case "string":
            return _string(constraints)
        case "number" | "integer" | "bigint":
            return _number(constraints, integral=keyword.name != "number")
        case "boolean":
            return False
        case "date":
            return _FORMATS["date-time"]
        case "bytes":
            return ""


def _string(constraints: Constraints) -> str:
    known = _FORMATS.get(constraints.format or "")
    shortest, longest = constraints.min_length or 0, constraints.max_length
    if shortest > SIZE:
        raise NoExample
    for text in (known,) if known is not None else _STRINGS:
        text = text.ljust(shortest, text[-1])[:longest]
        if constraints.pattern is None or _matches(constraints.pattern, text):
            return text
    raise NoExample


def _matches(pattern: str, text: str) -> bool:
    try:
        return re.search(pattern, text) is not None
    except re.error:
        return False


def _number(constraints: Constraints, integral: bool) -> int | float:
    """The number nearest to zero that the constraints allow, in steps of what it must be a multiple of."""
    step = constraints.multiple_of or 1
    low = max(
        bound for bound in (constraints.minimum, constraints.exclusive_minimum, float("-inf")) if bound is not None
    )
    high = min(
        bound for bound in (constraints.maximum, constraints.exclusive_maximum, float("inf")) if bound is not None
    )
    candidates: list[int | float] = [0]
    for bound in (low, high):
        if abs(bound) < 1e15:
            candidates.extend((bound // step + offset) * step for offset in (-1, 0, 1, 2))
            candidates.extend([] if integral else [bound, (low + high) / 2])
    for number in sorted(candidates, key=abs):
        if _allows(constraints, number) and (number == int(number) or not integral):
            return int(number) if number == int(number) else number
    raise NoExample


def _allows(constraints: Constraints, number: float) -> bool:
    return (
        (constraints.minimum is None or number >= constraints.minimum)
        and (constraints.maximum is None or number <= constraints.maximum)
        and (constraints.exclusive_minimum is None or number > constraints.exclusive_minimum)
        and (constraints.exclusive_maximum is None or number < constraints.exclusive_maximum)
        and (not constraints.multiple_of or number / constraints.multiple_of % 1 == 0)
    )


def _template(template: Template, maker: _Maker) -> str:
    text = template.texts[0]
    for type_, after in zip(template.types, template.texts[1:], strict=True):
        value = _make(type_, maker)
        text += ("true" if value else "false") if isinstance(value, bool) else str(value)
        text += after
    match template.casing:
        case "upper":
            return text.upper()
        case "lower":
            return text.lower()
        case "capitalized":
            return text[:1].upper() + text[1:]
        case "uncapitalized":
            return text[:1].lower() + text[1:]
        case None:
            return text
