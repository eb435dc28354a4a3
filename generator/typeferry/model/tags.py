"""What tells the objects of a union apart as far as anything does: a property whose values lead to one or a few of them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from typeferry.model.declarations import AliasDeclaration
from typeferry.model.index import Declarations
from typeferry.model.shapes import STEPS, Bound, TagValue, literal_properties, object_shapes
from typeferry.model.types import DeclarationId, Literal, Reference, Type, Union

# Of how many properties it is tried whether they tell members apart: the most frequent ones.
_TRIED = 12


@dataclass(frozen=True, slots=True)
class TagGroup:
    """The members of a union that can have these values of the tag; no others can."""

    values: tuple[TagValue, ...]
    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Tags:
    """How a property divides the members of a union, aliases of objects taken apart where they have no arguments.

    `others` are those that it says nothing of and that can be objects: a value of any tag may belong to them. `plain` are
    those that cannot.
    """

    property: str
    groups: tuple[TagGroup, ...]
    others: tuple[Type, ...]
    plain: tuple[Type, ...]


def tags(union: Union, declarations: Declarations) -> Tags | None:
    """How the objects of a union are told apart by the property that does so best, or None where none does.

    The best one leaves the fewest pairs of members that one value may belong to; of several it is the one with the fewest
    values, then the one that most members have, then the first.
    """
    leaves = [_leaf(member, declarations) for member in flattened(union, declarations)]
    counted = Counter(name for leaf in leaves for name in leaf.values)
    divided = [each for name, _ in counted.most_common(_TRIED) if (each := _divide(name, leaves)) is not None]
    return min(
        divided, key=lambda each: (_confused(each), sum(len(group.values) for group in each.groups)), default=None
    )


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A member of a union, and the properties that have known values in every object that it comes down to."""

    type: Type
    is_object: bool
    values: dict[str, dict[tuple[str, object], TagValue]]


def flattened(union: Union, declarations: Declarations) -> Iterator[Type]:
    """The members of a union and of its aliases that hold objects, each once."""
    todo: list[Type] = list(reversed(union.members))
    seen: set[DeclarationId | int] = set()
    for _ in range(STEPS):
        if not todo:
            return
        member = todo.pop()
        # Not by value: type arguments may be nested deeper than Python can hash.
        key = member.target if isinstance(member, Reference) and not member.arguments else id(member)
        if key in seen:
            continue
        seen.add(key)
        target = declarations.get(member.target) if isinstance(member, Reference) and not member.arguments else None
        if isinstance(target, AliasDeclaration) and object_shapes(Bound(member), declarations) != []:
            todo.append(target.type)
        elif isinstance(member, Union):
            todo.extend(reversed(member.members))
        else:
            yield member
    yield from todo


def _leaf(member: Type, declarations: Declarations) -> _Leaf:
    shapes = object_shapes(Bound(member), declarations)
    if not shapes:
        return _Leaf(member, shapes is None, {})
    first, *others = [literal_properties(shape, declarations) for shape in shapes]
    return _Leaf(
        member,
        True,
        {
            name: {_key(value): value for known in (first, *others) for value in known[name]}
            for name in first
            if all(name in known for known in others)
        },
    )


def _key(value: TagValue) -> tuple[str, object]:
    return (value.kind, value.value) if isinstance(value, Literal) else ("null", None)


def _divide(name: str, leaves: Sequence[_Leaf]) -> Tags | None:
    """The members by the values of a property, or None where a value leads to all of them."""
    places: dict[tuple[str, object], list[int]] = {}
    values: dict[tuple[str, object], TagValue] = {}
    for place, leaf in enumerate(leaves):
        for key, value in leaf.values.get(name, {}).items():
            places.setdefault(key, []).append(place)
            values.setdefault(key, value)
    groups: dict[tuple[int, ...], list[TagValue]] = {}
    for key, found in places.items():
        groups.setdefault(tuple(found), []).append(values[key])
    others = [leaf.type for leaf in leaves if leaf.is_object and name not in leaf.values]
    objects = sum(leaf.is_object for leaf in leaves)
    if len(groups) < 2 or any(len(found) == objects for found in groups):
        return None
    return Tags(
        property=name,
        groups=tuple(
            [TagGroup(tuple(known), tuple([leaves[place].type for place in found])) for found, known in groups.items()]
        ),
        others=tuple(others),
        plain=tuple([leaf.type for leaf in leaves if not leaf.is_object]),
    )


def _confused(tags: Tags) -> int:
    """How many pairs of members a value may belong to both of."""
    sizes = [len(group.members) for group in tags.groups]
    others = len(tags.others)
    return sum(size * (size - 1) // 2 for size in sizes) + others * sum(sizes) + others * (others - 1) // 2
