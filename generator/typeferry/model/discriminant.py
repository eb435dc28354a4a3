"""What tells the objects of a union apart: a property whose literal values no two members share."""

from dataclasses import dataclass

from typeferry.model.index import Declarations
from typeferry.model.shapes import Bound, Shape, literal_properties, literal_values, object_shapes
from typeferry.model.types import Literal, Union


@dataclass(frozen=True, slots=True)
class Discriminant:
    """The property that tells the members of a union apart, and the values that it has in each of them.

    `values` stand in the order of the union's members; a member that is no object (null, a string) has none.
    """

    property: str
    values: tuple[tuple[Literal, ...], ...]


def discriminant(union: Union, declarations: Declarations) -> Discriminant | None:
    """The required property whose literal values differ between all objects of a union, or None.

    References, inherited properties, type arguments and nested unions are looked through. Of several such properties the
    one with the fewest values is taken, then the first.
    """
    members: list[list[Shape]] = []
    for member in union.members:
        shapes = object_shapes(Bound(member), declarations)
        if shapes is None:
            return None
        members.append(shapes)
    objects = [shapes for shapes in members if shapes]
    if len(objects) < 2:
        return None
    found: list[Discriminant] = []
    for name in literal_properties(objects[0][0], declarations):
        values = _values_by_member(name, members, declarations)
        if values is not None:
            found.append(Discriminant(name, values))
    return min(found, key=lambda each: sum(map(len, each.values)), default=None)


def _values_by_member(
    name: str, members: list[list[Shape]], declarations: Declarations
) -> tuple[tuple[Literal, ...], ...] | None:
    """The values of a property in each member of a union, or None where they do not tell the members apart."""
    by_member: list[tuple[Literal, ...]] = []
    taken: set[tuple[str, object]] = set()
    for shapes in members:
        values: dict[tuple[str, object], Literal] = {}
        for shape in shapes:
            literals = literal_values(shape, name, declarations)
            if not literals:
                return None
            for literal in literals:
                if not isinstance(literal, Literal):
                    return None
                values[literal.kind, literal.value] = literal
        if not taken.isdisjoint(values):
            return None
        taken |= values.keys()
        by_member.append(tuple(values.values()))
    return tuple(by_member)
