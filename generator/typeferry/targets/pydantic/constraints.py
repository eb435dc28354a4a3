"""Constraints that tags and comments promise, as Pydantic enforces them: on the members of a type that they speak of."""

from collections.abc import Iterator, Mapping

from typeferry.diagnostics import UNSUPPORTED_PATTERN, Diagnostic
from typeferry.model import (
    NULL,
    AliasDeclaration,
    Array,
    Constraints,
    Keyword,
    Literal,
    Reference,
    Template,
    Tuple,
    Type,
    Union,
)
from typeferry.render.python_literals import number_literal, string_literal
from typeferry.render.safe import Code, code, join
from typeferry.targets.pydantic.ecma_patterns import python_pattern, rust_pattern
from typeferry.targets.pydantic.raw_strings import pattern_literal
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition
from typeferry.targets.python.plan import Plan
from typeferry.targets.python.speller import Annotation, Speller

_DEPTH = 20
_FORMATS: Mapping[str, tuple[str, str]] = {
    "date-time": ("pydantic", "AwareDatetime"),
    "date": ("datetime", "date"),
    "time": ("datetime", "time"),
    "duration": ("datetime", "timedelta"),
    "uuid": ("uuid", "UUID"),
    "uri": ("pydantic", "AnyUrl"),
    "url": ("pydantic", "AnyUrl"),
    "ipv4": ("ipaddress", "IPv4Address"),
    "ipv6": ("ipaddress", "IPv6Address"),
}
"""The formats that are enforced, and the types that can read their texts; others are notes, as in JSON Schema."""


def constrained(type_: Type, constraints: Constraints, speller: Speller) -> Annotation:
    """The annotation of a type whose values are constrained."""
    return speller.tracked(lambda: _spell(type_, constraints, speller))


def unsupported_patterns(plan: Plan) -> Iterator[Diagnostic]:
    """Says which patterns are left out because no engine at hand can read them."""
    for definition in plan.definitions.values():
        match definition:
            case ClassDefinition():
                places = [(each.property.constraints, each.property.span) for each in definition.attributes]
            case AliasDefinition():
                places = [(definition.declaration.constraints, definition.declaration.span)]
            case _:
                continue
        for constraints, span in places:
            pattern = constraints.pattern if constraints is not None else None
            if pattern is not None and span is not None and not rust_pattern(pattern) and not python_pattern(pattern):
                yield UNSUPPORTED_PATTERN.at(span, pattern=pattern)


def _spell(type_: Type, constraints: Constraints, speller: Speller) -> Code:
    arguments = {
        "number": _number_annotations(constraints, speller),
        "string": _string_annotations(constraints, speller),
        "array": _array_annotations(constraints, speller),
    }
    members = list(_members(type_, speller.plan, _DEPTH))
    limited = [(member, arguments.get(_kind(member, speller.plan) or "", ())) for member in members]
    free = [member for member, annotations in limited if not annotations]
    alone = len([member for member in members if member != NULL]) == 1
    spelled: list[Code] = []
    for member, annotations in limited:
        if annotations:
            alternatives = (speller.spell(member),) if alone else speller.alternatives(member)
            spelled += [_annotated(each, annotations, speller) for each in alternatives]
        elif member is free[0]:
            spelled += speller.alternatives(Union(tuple(free)) if len(free) > 1 else member)
    none = Code("None")
    return join(" | ", [each for each in spelled if each != none] + [each for each in spelled if each == none])


def _members(type_: Type, plan: Plan, depth: int) -> Iterator[Type]:
    """The members of a type, those of an alias by themselves where it is a union."""
    if isinstance(type_, Union):
        for member in type_.members:
            yield from _members(member, plan, depth)
        return
    target = plan.declarations.get(type_.target) if isinstance(type_, Reference) and not type_.arguments else None
    if isinstance(target, AliasDeclaration) and depth and _resolved(target.type, plan, depth) is None:
        yield from _members(target.type, plan, depth - 1)
    else:
        yield type_


def _resolved(type_: Type, plan: Plan, depth: int) -> Type | None:
    """What an alias of an alias stands for, or None for a union of numbers, texts or arrays among others."""
    while isinstance(type_, Reference) and not type_.arguments and depth:
        target = plan.declarations.get(type_.target)
        if not isinstance(target, AliasDeclaration):
            return type_
        type_, depth = target.type, depth - 1
    if isinstance(type_, Union) and any(_kind(member, plan) for member in type_.members):
        return None
    return type_


def _kind(type_: Type, plan: Plan) -> str | None:
    """Which constraints speak of a member."""
    match _resolved(type_, plan, _DEPTH):
        case Keyword(name="number" | "integer" | "bigint"):
            return "number"
        case Keyword(name="string") | Template():
            return "string"
        case Array():
            return "array"
        case Tuple(elements=elements) if any(element.kind == "rest" for element in elements):
            return "array"
        case Literal() | _:
            return None


def _number_annotations(constraints: Constraints, speller: Speller) -> tuple[Code, ...]:
    bounds = {
        "ge": constraints.minimum,
        "gt": constraints.exclusive_minimum,
        "le": constraints.maximum,
        "lt": constraints.exclusive_maximum,
        "multiple_of": constraints.multiple_of if isinstance(constraints.multiple_of, int) else None,
    }
    annotations = _field({name: number_literal(value) for name, value in bounds.items() if value is not None}, speller)
    if constraints.multiple_of is not None and bounds["multiple_of"] is None:
        step = number_literal(constraints.multiple_of)
        return (*annotations, code("{}({})", speller.private("_multiple_of"), step))
    return annotations


def _string_annotations(constraints: Constraints, speller: Speller) -> tuple[Code, ...]:
    pattern = rust_pattern(constraints.pattern) if constraints.pattern is not None else None
    arguments = _lengths(constraints.min_length, constraints.max_length)
    if pattern is not None:
        arguments["pattern"] = pattern_literal(pattern)
    annotations = list(_field(arguments, speller))
    if constraints.pattern is not None and pattern is None and (other := python_pattern(constraints.pattern)):
        annotations.append(code("{}({})", speller.private("_matching"), pattern_literal(other)))
    if constraints.format is not None and constraints.format in _FORMATS:
        kind = speller.symbol(*_FORMATS[constraints.format])
        annotations.append(code("{}({}, {})", speller.private("_Format"), string_literal(constraints.format), kind))
    return tuple(annotations)


def _array_annotations(constraints: Constraints, speller: Speller) -> tuple[Code, ...]:
    annotations = _field(_lengths(constraints.min_items, constraints.max_items), speller)
    if constraints.unique_items:
        return (*annotations, speller.private("_unique"))
    return annotations


def _lengths(least: int | None, most: int | None) -> dict[str, Code]:
    lengths = {"min_length": least, "max_length": most}
    return {name: number_literal(value) for name, value in lengths.items() if value is not None}


_ARGUMENTS = {
    "ge": Code("ge"),
    "gt": Code("gt"),
    "le": Code("le"),
    "lt": Code("lt"),
    "multiple_of": Code("multiple_of"),
    "min_length": Code("min_length"),
    "max_length": Code("max_length"),
    "pattern": Code("pattern"),
}


def _field(arguments: Mapping[str, Code], speller: Speller) -> tuple[Code, ...]:
    if not arguments:
        return ()
    said = [code("{}={}", _ARGUMENTS[name], value) for name, value in arguments.items()]
    return (code("{}({})", speller.symbol("pydantic", "Field"), join(", ", said)),)


def _annotated(type_: Code, annotations: tuple[Code, ...], speller: Speller) -> Code:
    return code("{}[{}]", speller.symbol("typing", "Annotated"), join(", ", [type_, *annotations]))
