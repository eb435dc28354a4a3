"""Assignability to object types: properties, index signatures, signatures, weak types, tagged unions."""

from itertools import product
from math import prod
from typing import TYPE_CHECKING

from typeferry.semantics import merged_objects, signatures, unions
from typeferry.semantics.types import (
    NUMBER,
    STRING,
    UNDEFINED,
    UNKNOWN,
    VOID,
    Array,
    Index,
    Intersection,
    Keyword,
    Object,
    Property,
    Reference,
    Shape,
    Signature,
    SignatureParameter,
    Tuple,
    Type,
    is_any,
    is_unit,
)

if TYPE_CHECKING:
    from typeferry.semantics.assignability import Relation

#: As many combinations of discriminants as tsc tries.
MAX_COMBINATIONS = 25
#: Of objects with no more properties each is looked up; for more, all members of what is held against them are built.
MANY = 8


class ObjectRelation:
    """Compares the members of objects."""

    def __init__(self, relation: "Relation") -> None:
        self._relation = relation
        self._ev = relation.ev

    def related(self, source: Type, target: Type) -> bool:
        if isinstance(source, Keyword) and source.name in ("null", "undefined", "void", "unknown"):
            return False
        if isinstance(target, Reference) and self._ev.library.is_function(target.symbol):
            shape = self._ev.shape(source)
            return bool(shape.calls or shape.constructs) or (
                isinstance(source, Reference) and self._ev.library.is_function(source.symbol)
            )
        wanted = self._ev.shape(target)
        if wanted.is_empty:
            return True
        given = self._ev.expand(source)
        if isinstance(given, Object) and _asks_for_names(wanted):
            return all(self._property(given.property(name), found) for name, found in wanted.properties.items())
        if isinstance(source, Keyword) and source.name == "object":
            return all(found.optional for found in wanted.properties.values()) and not wanted.indexes
        shape = self._ev.shape(source)
        if is_weak(wanted) and self._shares_nothing(shape, wanted):
            return False
        return (
            self._properties(shape, wanted)
            and self._indexes(source, shape, wanted)
            and self._signatures(shape.calls, wanted.calls)
            and self._signatures(shape.constructs, wanted.constructs)
        )

    def _shares_nothing(self, shape: Shape, wanted: Shape) -> bool:
        return has_members(shape) and not (shape.properties.keys() & wanted.properties.keys())

    def _properties(self, shape: Shape, wanted: Shape) -> bool:
        return all(self._property(shape.properties.get(name), found) for name, found in wanted.properties.items())

    def _property(self, source: Property | None, target: Property) -> bool:
        if source is None:
            return target.optional
        if source.hidden or target.hidden:
            return source.span is not None and (source.span == target.span or _are_versions(source, target))
        if source.optional and not target.optional:
            return False
        wanted = unions.with_undefined(target.type) if target.optional else target.type
        given = unions.with_undefined(source.type) if source.optional else source.type
        return self._relation.related(given, wanted)

    # --- index signatures ---

    def _indexes(self, source: Type, shape: Shape, wanted: Shape) -> bool:
        return all(self._index(source, shape, index) for index in wanted.indexes)

    def _index(self, source: Type, shape: Shape, wanted: Index) -> bool:
        if wanted.key == STRING and is_any(self._ev.expand(wanted.type)) and self._is_no_primitive(source):
            return True
        found = [index for index in shape.indexes if index.key == wanted.key]
        found = found or [index for index in shape.indexes if index.key == STRING]
        if found:
            return self._relation.related(found[0].type, wanted.type)
        if isinstance(self._ev.expand(source), Array | Tuple) and wanted.key != NUMBER:
            return False
        if not has_implicit_index(self._relation, source):
            return False
        named = [
            each for name, each in shape.properties.items()
            if each.symbol is None and merged_objects.key_matches(self._ev, name, wanted.key)
        ]  # fmt: skip
        return all(self._relation.related(self._value_type(each), wanted.type) for each in named) and all(
            self._relation.related(index.type, wanted.type)
            for index in shape.indexes
            if wanted.key == STRING or index.key == wanted.key
        )

    def _is_no_primitive(self, type: Type) -> bool:
        return isinstance(self._ev.expand(type), Object | Array | Tuple)

    def _value_type(self, found: Property) -> Type:
        return (
            unions.with_undefined(found.type)
            if found.optional and UNDEFINED in self._ev.members(found.type)
            else found.type
        )

    # --- signatures ---

    def _signatures(self, sources: list[Signature], targets: list[Signature]) -> bool:
        return all(any(self._signature(source, target) for source in sources) for target in targets)

    def _signature(self, source: Signature, target: Signature) -> bool:
        if source.abstract and not target.abstract:
            return False
        if not self._takes_parameters(source, target) or not self._takes_this(source, target):
            return False
        result = target.result
        return result == VOID or is_any(result) or self._relation.related(source.result, result)

    def _takes_parameters(self, source: Signature, target: Signature) -> bool:
        parameters = signatures.parameters_of(self._ev, source)
        wanted_parameters = signatures.parameters_of(self._ev, target)
        required = sum(not (parameter.optional or parameter.rest) for parameter in parameters)
        has_rest = any(parameter.rest for parameter in wanted_parameters)
        if not has_rest and required > len(wanted_parameters):
            return False
        for at, parameter in enumerate(parameters):
            wanted = self._parameter_type(wanted_parameters, at)
            if wanted is None:
                break
            given = self._ev.library.element_of(parameter.type) if parameter.rest else parameter.type
            if not self._is_taken(wanted, given, target):
                return False
        return True

    def _takes_this(self, source: Signature, target: Signature) -> bool:
        this, wanted = source.receiver, target.receiver
        if this is None or wanted is None or this.type == VOID:
            return True
        return self._is_taken(wanted.type, this.type, target)

    def _is_taken(self, wanted: Type, given: Type, target: Signature) -> bool:
        """Parameters are compared the other way round, those of methods either way."""
        related = self._relation.related
        return related(wanted, given) or (target.method and related(given, wanted))

    def _parameter_type(self, parameters: list[SignatureParameter], at: int) -> Type | None:
        if at < len(parameters) and not parameters[at].rest:
            return parameters[at].type
        if parameters and parameters[-1].rest:
            return self._ev.library.element_of(parameters[-1].type)
        return None

    # --- tagged unions ---

    def related_to_tagged(self, source: Type, members: list[Type]) -> bool:
        """Whether an object whose tags are unions is covered by the members of a union together."""
        ev = self._ev
        expanded = ev.expand(source)
        if not isinstance(expanded, Object):
            return False
        objects = [member for member in members if isinstance(ev.expand(member), Object)]
        if len(objects) < 2:
            return False
        tags = self._tags(expanded.shape, [ev.shape(member) for member in objects])
        if not tags or prod(len(values) for values in tags.values()) > MAX_COMBINATIONS:
            return False
        for values in product(*tags.values()):
            narrowed = _with(expanded, dict(zip(tags, values, strict=True)))
            if not any(self._relation.related(narrowed, member) for member in objects):
                return False
        return True

    def _tags(self, shape: Shape, members: list[Shape]) -> dict[str, list[Type]]:
        tags: dict[str, list[Type]] = {}
        for name, found in shape.properties.items():
            if not all(name in member.properties for member in members):
                continue
            values = self._ev.members(
                unions.with_undefined(found.type) if found.optional else found.type, booleans=True
            )
            if len(values) > 1 and self._tells_apart([member.properties[name].type for member in members]):
                tags[name] = values
        return tags

    def _tells_apart(self, types: list[Type]) -> bool:
        """Whether a property of these types, one in each member of a union, is a tag: units alone in some of them."""
        return any(all(is_unit(value) for value in self._ev.members(type, booleans=True)) for type in types) and any(
            type != types[0] for type in types[1:]
        )


def _are_versions(one: Property, other: Property) -> bool:
    """Whether two private members are one in two versions of a program; tsc, which knows no versions, says never."""
    first, second = one.owner, other.owner
    return (
        first is not None
        and second is not None
        and first.module.world is not second.module.world
        and first.path == second.path
    )


def _with(source: Object, tags: dict[str, Type]) -> Object:
    """The object with some of its properties narrowed."""

    def build() -> Shape:
        shape = source.shape
        properties = dict(shape.properties)
        for name, type in tags.items():
            before = properties[name]
            properties[name] = Property(
                name, type, before.optional and type == UNDEFINED, before.readonly, span=before.span
            )
        return Shape(properties, shape.indexes, shape.calls, shape.constructs)

    return Object(build, source.span)


def is_weak(shape: Shape) -> bool:
    """A weak type has optional properties alone; tsc wants a value to have one of them at least."""
    return (
        bool(shape.properties)
        and not (shape.indexes or shape.calls or shape.constructs)
        and all(found.optional for found in shape.properties.values())
    )


def _asks_for_names(shape: Shape) -> bool:
    """Whether all that there is to compare are a few properties, one of them required."""
    return (
        len(shape.properties) <= MANY
        and not (shape.indexes or shape.calls or shape.constructs)
        and any(not found.optional for found in shape.properties.values())
    )


def has_members(shape: Shape) -> bool:
    """Whether there is anything that a weak type could be asked to share."""
    return bool(shape.properties or shape.calls or shape.constructs)


def has_implicit_index(relation: "Relation", type: Type) -> bool:
    """Whether the properties of the type stand for an index signature: those of type literals do, not of interfaces."""
    named = relation.ev.expand_aliases(type)
    match named:
        case Reference():
            return bool(named.symbol.enums)
        case Object() if named.parts:
            return all(has_implicit_index(relation, part) for part in named.parts)
        case Intersection():
            return all(has_implicit_index(relation, part) for part in named.members)
        case Object():
            return not (named.shape.calls or named.shape.constructs)
        case _:
            return named == UNKNOWN
