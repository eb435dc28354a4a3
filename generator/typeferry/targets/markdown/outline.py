"""What has a heading or an anchor of its own: declarations, their members, and the anonymous objects in them."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from typeferry.model import (
    AliasDeclaration,
    Array,
    Declaration,
    EnumDeclaration,
    Keyword,
    Literal,
    Map,
    Object,
    ObjectDeclaration,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)
from typeferry.model.discriminant import discriminant
from typeferry.model.index import Declarations
from typeferry.targets.markdown.literals import literal_text


@dataclass(frozen=True, slots=True, eq=False)
class Section:
    """An anonymous object: its dotted path from the declaration that it stands in, and its anchor."""

    title: str
    anchor: str
    type: Object


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """The places in the docs of one declaration."""

    declaration: Declaration
    anchor: str
    sections: Mapping[Object, Section]
    properties: "Mapping[tuple[Object, str], str]"
    """The anchors of properties, by object and name."""
    indexes: Mapping[tuple[Object, int], str]
    """The anchors of index signatures, by object and position."""
    enum_members: Mapping[str, str]
    names: Mapping[str, str]
    """The anchors of members by the paths that comments use for them: `Job.error.code`."""


class Anchors:
    """The anchors of one page, none given twice."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def free(self, path: str) -> str:
        """An anchor for a path: letters, digits, `.`, `_` and `-` as they are, all else by its number."""
        wanted = re.sub(r"[^\w.-]", lambda match: f"-{ord(match[0]):x}-", path, flags=re.ASCII) or "-"
        anchor, number = wanted, 1
        while anchor in self._taken:
            number += 1
            anchor = f"{wanted}-{number}"
        self._taken.add(anchor)
        return anchor


@dataclass(slots=True)
class _Places:
    """What `outline_of` has found so far."""

    anchors: Anchors
    declarations: Declarations
    sections: dict[Object, Section] = field(default_factory=dict[Object, Section])
    properties: dict[tuple[Object, str], str] = field(default_factory=dict[tuple[Object, str], str])
    indexes: dict[tuple[Object, int], str] = field(default_factory=dict[tuple[Object, int], str])
    names: dict[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True, slots=True)
class _Spot:
    """A type, and the path that leads to it. `anchor` may be taken already by the property that it is the type of."""

    type: Type
    title: str
    anchor: str
    taken: bool = False
    is_declaration: bool = False

    def inner(self, type_: Type, title: str, anchor: str) -> "_Spot":
        return _Spot(type_, self.title + title, f"{self.anchor}.{anchor}")


def outline_of(declaration: Declaration, anchor: str, anchors: Anchors, declarations: Declarations) -> Outline:
    """The outline of a declaration; `anchor` is its own."""
    places = _Places(anchors, declarations)
    enum_members: dict[str, str] = {}
    path = declaration.id.path
    match declaration:
        case ObjectDeclaration():
            _add_sections(_members(declaration.type, path, anchor, places), places)
        case AliasDeclaration():
            _add_sections([_Spot(declaration.type, path, anchor, is_declaration=True)], places)
        case EnumDeclaration():
            enum_members = {member.name: anchors.free(f"{anchor}.{member.name}") for member in declaration.members}
            places.names = {f"{path}.{name}": place for name, place in enum_members.items()}
    return Outline(declaration, anchor, places.sections, places.properties, places.indexes, enum_members, places.names)


def _add_sections(spots: list[_Spot], places: _Places) -> None:
    """A section for each anonymous object below some types, in the order of the text."""
    todo = list(reversed(spots))
    while todo:
        spot = todo.pop()
        if isinstance(spot.type, Object):
            if spot.type not in places.sections:
                anchor = spot.anchor if spot.taken else places.anchors.free(spot.anchor)
                places.sections[spot.type] = Section(spot.title, anchor, spot.type)
                todo.extend(reversed(_members(spot.type, spot.title, anchor, places)))
        else:
            todo.extend(reversed(list(_inner(spot, places.declarations))))


def _members(type_: Object, title: str, anchor: str, places: _Places) -> list[_Spot]:
    """Gives the properties of an object their anchors."""
    spots: list[_Spot] = []
    for member in type_.properties:
        path = title + property_step(member.name)
        place = places.properties[type_, member.name] = places.anchors.free(f"{anchor}.{member.name}")
        places.names.setdefault(path, place)
        spots.append(_Spot(member.type, path, place, taken=True))
    for position, index in enumerate(type_.indexes):
        place = places.indexes[type_, position] = places.anchors.free(f"{anchor}.value")
        spots.append(_Spot(index.value, title + index_step(index.key), place, taken=True))
    return spots


def _inner(spot: _Spot, declarations: Declarations) -> Iterator[_Spot]:
    """The types within one that is no object."""
    match spot.type:
        case Array():
            yield spot.inner(spot.type.element, "[]", "item")
        case Map():
            yield spot.inner(spot.type.value, index_step(spot.type.key), "value")
        case Tuple():
            for position, element in enumerate(spot.type.elements):
                yield spot.inner(element.type, f"[{position}]", str(position))
        case Reference():
            for position, argument in enumerate(spot.type.arguments):
                yield spot.inner(argument, f"<{position + 1}>", f"argument-{position + 1}")
        case Union():
            yield from _union_members(spot, spot.type, declarations)
        case Object() | Keyword() | Literal() | Template() | TypeVariable():
            return


def _union_members(spot: _Spot, union: Union, declarations: Declarations) -> Iterator[_Spot]:
    """The members of a union, told apart by their discriminant where several may hold objects."""
    positions = [position for position, member in enumerate(union.members) if _may_hold_objects(member)]
    if len(positions) == 1:
        only = union.members[positions[0]]
        if spot.is_declaration and isinstance(only, Object):
            yield spot.inner(only, " (object)", "object")
        else:
            yield _Spot(only, spot.title, spot.anchor, spot.taken)
        return
    found = discriminant(union, declarations) if positions else None
    for number, position in enumerate(positions, 1):
        member = union.members[position]
        values = found.values[position] if found is not None else ()
        if found is not None and values:
            shown = ", ".join(map(literal_text, values))
            yield spot.inner(member, f" ({found.property}: {shown})", ".".join(str(value.value) for value in values))
        else:
            yield spot.inner(member, f" ({number})", str(number))


def _may_hold_objects(type_: Type) -> bool:
    while isinstance(type_, Array | Map):
        type_ = type_.element if isinstance(type_, Array) else type_.value
    return isinstance(type_, Object | Union | Tuple) or (isinstance(type_, Reference) and bool(type_.arguments))


def property_step(name: str) -> str:
    """How a path goes on to a property: `.code`, `["x-code"]`."""
    shown = shown_name(name)
    return f".{name}" if shown == name else f"[{shown}]"


def shown_name(name: str) -> str:
    """The name of a property as TypeScript writes it: in quotes where it is no identifier."""
    return name if re.fullmatch(r"[^\W\d]\w*", name.replace("$", "_")) else json.dumps(name, ensure_ascii=False)


def index_step(key: Type) -> str:
    """How a path goes on to what stands under any key: `[string]`."""
    return f"[{key.name if isinstance(key, Keyword) else 'pattern'}]"
