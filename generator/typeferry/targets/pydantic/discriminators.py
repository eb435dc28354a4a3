"""Which unions of objects Pydantic can tell apart by a tag, and how."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from typeferry.model import (
    AliasDeclaration,
    EnumDeclaration,
    Literal,
    Object,
    Reference,
    Type,
    TypeVariable,
    Union,
)
from typeferry.model.tags import Tags, flattened, tags
from typeferry.render.safe import Identifier
from typeferry.targets.python.definitions import Attribute, ClassDefinition, TypeKey
from typeferry.targets.python.plan import Plan
from typeferry.targets.python.traversal import walk

_STEPS = 10_000
# How deep unions within unions are looked at.
_DEPTH = 8


@dataclass(frozen=True, slots=True)
class Inferred:
    """Members whose tags Pydantic finds by itself: texts that lead to one member each, under one name in all classes."""

    property: str
    attribute: Identifier
    members: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Tabled:
    """Members with a table of what each value of the tag leads to; `others` are what objects without such a tag may be."""

    property: str
    attributes: tuple[Identifier, ...]
    members: tuple[Type, ...]
    table: tuple[tuple[Literal | None, tuple[Type, ...]], ...]
    others: tuple[Type, ...]


@dataclass(frozen=True, slots=True)
class Ordered:
    """An alias that tells its members apart by itself, and then what an object may be that is none of them."""

    members: tuple[Type, ...]


def tagged(union: Union, plan: Plan) -> Inferred | Tabled | Ordered | None:
    """How the objects of a union are told apart, or None where nothing does."""
    return _tagged(union, plan, _DEPTH)


def _tagged(union: Union, plan: Plan, depth: int) -> Inferred | Tabled | Ordered | None:
    found = tags(union, plan.declarations)
    if found is None:
        return None
    members = tuple([member for member in union.members if member not in found.plain])
    if len(members) == 1:  # An alias, which says it for itself.
        return None
    objects = list({id(member): member for group in found.groups for member in group.members}.values())
    attributes = tuple(dict.fromkeys(_attributes(objects, found.property, plan)))
    others = (*found.others, *[member for member in found.plain if member not in union.members])
    if len(attributes) == 1 and not others and _is_inferable(members, found, plan, depth):
        return Inferred(found.property, attributes[0], members)
    if others and others == members[1:] and _tells_all(members[0], found, plan, depth):
        return Ordered(members)
    table = _table(found)
    if not found.others and any(len(each) == len(objects) for _, each in table):
        return None
    if any(isinstance(part, TypeVariable) for part in walk(union)):
        return None  # an instance of a generic has other members, and the table would still hold these
    return Tabled(found.property, attributes, members, table, others)


def _is_inferable(members: tuple[Type, ...], found: Tags, plan: Plan, depth: int) -> bool:
    """Whether all tags are texts, and each of them leads to one member, which goes on from there by itself."""
    if depth == 0 or not all(
        isinstance(tag, Literal) and tag.kind == "string" for group in found.groups for tag in group.values
    ):
        return False
    holder: dict[object, int] = {}
    for place, member in enumerate(members):
        if not _tags_itself(member, found.property, plan, depth) or _is_tagged_by_enum(member, found.property, plan):
            return False
        for leaf in flattened(Union((member,)), plan.declarations):
            if holder.setdefault(_leaf_key(leaf), place) != place:
                return False
    return all(len({holder[_leaf_key(leaf)] for leaf in group.members}) == 1 for group in found.groups)


def _tells_all(member: Type, found: Tags, plan: Plan, depth: int) -> bool:
    """Whether a member is an alias that knows by itself what each value of the tag leads to."""
    if depth == 0 or not isinstance(_unaliased(member, plan), Union):
        return False
    known = {_leaf_key(leaf) for leaf in flattened(Union((member,)), plan.declarations)}
    return all(_leaf_key(leaf) in known for group in found.groups for leaf in group.members) and _tags_itself(
        member, found.property, plan, depth
    )


def _is_tagged_by_enum(member: Type, name: str, plan: Plan) -> bool:
    """Whether a class has a whole enum for its tag, be it of one member: Pydantic finds the tags in literals alone."""
    for each in _classes(member, plan):
        type_ = _property_type(each.target if isinstance(each, Reference) else each, name, plan)
        todo = [] if type_ is None else [type_]
        for _ in range(_STEPS):
            if not todo:
                break
            match todo.pop():
                case Union() as union:
                    todo.extend(union.members)
                case Reference(target=key):
                    match plan.declarations.get(key):
                        case EnumDeclaration():
                            return True
                        case AliasDeclaration() as alias:
                            todo.append(alias.type)
                        case _:
                            pass
                case _:
                    pass
    return False


def _leaf_key(leaf: Type) -> object:
    return leaf.target if isinstance(leaf, Reference) and not leaf.arguments else id(leaf)


def _tags_itself(member: Type, name: str, plan: Plan, depth: int) -> bool:
    """Whether a member is a class, or an alias of a union with the same tag."""
    member = _unaliased(member, plan)
    if not isinstance(member, Union):
        return True
    match _tagged(member, plan, depth - 1):
        case Inferred() as inferred:
            return inferred.property == name
        case Tabled() as tabled:
            return tabled.property == name and not tabled.others
        case Ordered() | None:
            return False


def _unaliased(member: Type, plan: Plan) -> Type:
    """What an alias stands for, and so on."""
    for _ in range(_STEPS):
        target = plan.declarations.get(member.target) if isinstance(member, Reference) else None
        if not isinstance(target, AliasDeclaration):
            break
        member = target.type
    return member


def _table(found: Tags) -> tuple[tuple[Literal | None, tuple[Type, ...]], ...]:
    """What each value leads to; those that are one to Python (1 and true) are one here."""
    table: dict[object, tuple[Literal | None, tuple[Type, ...]]] = {}
    for group in found.groups:
        for tag in group.values:
            literal = tag if isinstance(tag, Literal) else None
            value = None if literal is None else literal.value
            first, members = table.get(value, (literal, ()))
            table[value] = (first, (*members, *[each for each in group.members if each not in members]))
    return tuple(table.values())


def _attributes(members: Iterable[Type], name: str, plan: Plan) -> Iterator[Identifier]:
    """The Python names that a property has in the classes that members come down to."""
    for each in [each for member in members for each in _classes(member, plan)]:
        attribute = _attribute(each.target if isinstance(each, Reference) else each, name, plan)
        if attribute is not None:
            yield attribute


def _classes(member: Type, plan: Plan) -> Iterator[Reference | Object]:
    """The classes that a union member comes down to."""
    todo = [member]
    seen: set[TypeKey] = set()
    for _ in range(_STEPS):
        if not todo:
            return
        match todo.pop():
            case Union() as union:
                todo.extend(union.members)
            case Object() as object_:
                yield object_
            case Reference(target=key) as reference if key not in seen:
                seen.add(key)
                match plan.declarations.get(key):
                    case AliasDeclaration() as alias:
                        todo.append(alias.type)
                    case _:
                        yield reference
            case _:
                pass


def _attribute(key: TypeKey, name: str, plan: Plan) -> Identifier | None:
    """The Python name of a property, in the class or in one of its bases."""
    found = _found(key, name, plan)
    return None if found is None else found.name


def _property_type(key: TypeKey, name: str, plan: Plan) -> Type | None:
    found = _found(key, name, plan)
    return None if found is None else found.property.type


def _found(key: TypeKey, name: str, plan: Plan) -> Attribute | None:
    todo = [key]
    for _ in range(_STEPS):
        if not todo:
            break
        definition = plan.definitions.get(todo.pop())
        if isinstance(definition, ClassDefinition):
            for attribute in definition.attributes:
                if attribute.property.name == name:
                    return attribute
            todo += [base.target for base in reversed(definition.bases)]
    return None
