"""Decides the names of all properties and enum members.

A property has one name in a class and its heirs. It gives way (see `spelling`) to what its class body uses by that name.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from typeferry.model import EnumMember
from typeferry.render.safe import Identifier
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.definitions import NamedMember
from typeferry.targets.python.reserved import ANNOTATION_NAMES, ENUM_MEMBER_NAMES
from typeferry.targets.python.spelling import attribute_name, free, snake_case

Place = tuple[int, str]
"""A property: the class, by its place in the order, and the JSON name."""


@dataclass(frozen=True, slots=True, eq=False)
class ClassShape:
    """What the names of a class's properties depend on.

    `hidden` are the names that its body uses, `bases` the places of its bases in the order of all classes.
    """

    path: str
    properties: tuple[str, ...]
    hidden: frozenset[str]
    bases: tuple[int, ...]


def name_attributes(
    classes: Sequence[ClassShape], reserved: frozenset[str], options: TargetOptions
) -> list[dict[str, Identifier]]:
    """The Python names of each class's own properties, by their JSON names; bases stand before their heirs."""
    ancestors = _ancestors(classes)
    families = _families(classes, ancestors)
    yielding = _yielding(classes, families, reserved | ANNOTATION_NAMES, options)
    names: dict[Place, str] = {}
    named: list[dict[str, Identifier]] = []
    ambiguous = _ambiguous(classes, options)
    for place, shape in enumerate(classes):
        taken = {names[root] for each in shape.properties if (root := families.root((place, each))) in names}
        if any(wanted_name(each, shape.path, options) in ambiguous for each in shape.properties):
            for ancestor in _places(ancestors[place]):
                taken |= {names[families.root((ancestor, each))] for each in classes[ancestor].properties}
        roots = {each: families.root((place, each)) for each in shape.properties}
        wanted = {
            each: wanted_name(each, shape.path, options) + ("_" if roots[each] in yielding else "")
            for each in shape.properties
        }
        for each in sorted(shape.properties, key=lambda each: wanted[each] != each):
            if roots[each] not in names:
                names[roots[each]] = free(wanted[each], taken, shape.hidden if roots[each] in yielding else ())
            taken.add(names[roots[each]])
        named.append({each: Identifier(names[root]) for each, root in roots.items()})
    return named


def wanted_name(name: str, path: str, options: TargetOptions) -> str:
    """What a property is called in Python, if nothing is in the way."""
    renamed = options.rename.get(f"{path}.{name}")
    if renamed is not None:
        return attribute_name(renamed)
    return attribute_name(snake_case(name) if options.naming == "snake_case" else name)


def name_members(members: Iterable[EnumMember]) -> tuple[NamedMember, ...]:
    """The Python names of an enum's members."""
    members = list(members)
    wanted = {member: attribute_name(member.name, "VALUE_") for member in members}
    names: dict[EnumMember, str] = {}
    taken: set[str] = set()
    for member in sorted(members, key=lambda member: wanted[member] != member.name):
        name = wanted[member]
        names[member] = free(name + "_" if name in ENUM_MEMBER_NAMES else name, taken)
        taken.add(names[member])
    return tuple([NamedMember(Identifier(names[member]), member) for member in members])


class _Families:
    """The properties that are one and the same because classes inherit from one another."""

    def __init__(self) -> None:
        self._parents: dict[Place, Place] = {}

    def root(self, place: Place) -> Place:
        while (parent := self._parents.get(place, place)) != place:
            self._parents[place] = self._parents.get(parent, parent)
            place = parent
        return place

    def join(self, one: Place, other: Place) -> None:
        first, second = sorted([self.root(one), self.root(other)])
        self._parents[second] = first


def _ancestors(classes: Sequence[ClassShape]) -> list[int]:
    """The places of all that each class inherits from, as bits: chains of classes may be long."""
    ancestors: list[int] = []
    for place, shape in enumerate(classes):
        found = 0
        for base in shape.bases:
            found |= ancestors[base] | 1 << base if base < place else 0
        ancestors.append(found)
    return ancestors


def _places(bits: int) -> Iterator[int]:
    while bits:
        last = bits & -bits
        yield last.bit_length() - 1
        bits ^= last


def _families(classes: Sequence[ClassShape], ancestors: Sequence[int]) -> _Families:
    families = _Families()
    having: dict[str, int] = {}
    """The classes so far that have a property of a name of their own, as bits."""
    for place, shape in enumerate(classes):
        for name in shape.properties:
            # Those above it are one family already, so any of them will do.
            above = having.get(name, 0) & ancestors[place]
            if above:
                families.join((above.bit_length() - 1, name), (place, name))
            having[name] = having.get(name, 0) | 1 << place
        if len(shape.bases) > 1:
            _join_bases(families, classes, ancestors[place])
    return families


def _join_bases(families: _Families, classes: Sequence[ClassShape], ancestors: int) -> None:
    """Joins what the several bases of a class have in common, whether it has that itself or not."""
    seen: dict[str, int] = {}
    for ancestor in _places(ancestors):
        for name in classes[ancestor].properties:
            families.join((seen.setdefault(name, ancestor), name), (ancestor, name))


def _yielding(
    classes: Sequence[ClassShape], families: _Families, reserved: frozenset[str], options: TargetOptions
) -> set[Place]:
    """The properties whose names are in the way of something else."""
    return {
        families.root((place, name))
        for place, shape in enumerate(classes)
        for name in shape.properties
        if (wanted := wanted_name(name, shape.path, options)) in reserved or wanted in shape.hidden
    }


def _ambiguous(classes: Sequence[ClassShape], options: TargetOptions) -> set[str]:
    """The Python names that more than one JSON name wants."""
    first: dict[str, str] = {}
    ambiguous: set[str] = set()
    for shape in classes:
        for name in shape.properties:
            wanted = wanted_name(name, shape.path, options).rstrip("_")
            if first.setdefault(wanted, name) != name:
                ambiguous |= {wanted, wanted + "_"}
    return ambiguous
