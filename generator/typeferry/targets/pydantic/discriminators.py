"""Which unions of objects Pydantic can tell apart by a tag, and how."""

from collections.abc import Iterator
from dataclasses import dataclass
from json import dumps

from typeferry.model import AliasDeclaration, Object, Reference, Type, Union
from typeferry.model.discriminant import discriminant
from typeferry.render.safe import Identifier
from typeferry.targets.python.definitions import ClassDefinition, TypeKey
from typeferry.targets.python.plan import Plan

_STEPS = 10_000


@dataclass(frozen=True, slots=True)
class Tagged:
    """The members of a union that a property tells apart.

    `attribute` is its Python name where Pydantic finds the tags by itself: all are strings, and all classes have that one
    name for it. Otherwise `labels` name the members, and `table` says which label each value (as JSON) leads to.
    """

    property: str
    members: tuple[Type, ...]
    attribute: Identifier | None
    labels: tuple[str, ...]
    table: tuple[tuple[str, str], ...]


def tagged(union: Union, plan: Plan) -> Tagged | None:
    """How the objects of a union are told apart, or None where nothing does."""
    found = discriminant(union, plan.declarations)
    if found is None:
        return None
    pairs = [(member, values) for member, values in zip(union.members, found.values, strict=True) if values]
    members = tuple([member for member, _ in pairs])
    attribute = _shared_attribute(members, found.property, plan)
    if attribute is not None and all(value.kind == "string" for _, values in pairs for value in values):
        return Tagged(found.property, members, attribute, (), ())
    labels = _labels(members, plan)
    table = [(dumps(value.value), label) for (_, values), label in zip(pairs, labels, strict=True) for value in values]
    return Tagged(found.property, members, None, labels, tuple(table))


def _labels(members: tuple[Type, ...], plan: Plan) -> tuple[str, ...]:
    """A label for each member, its class's name; instances of one generic class are told apart by their place."""
    labels = [_label(member, place, plan) for place, member in enumerate(members, start=1)]
    return tuple(
        label if labels.count(label) == 1 else f"{label} {place}" for place, label in enumerate(labels, start=1)
    )


def _label(member: Type, place: int, plan: Plan) -> str:
    key = member if isinstance(member, Object) else member.target if isinstance(member, Reference) else None
    return plan.definitions[key].name if key is not None and key in plan.definitions else str(place)


def _shared_attribute(members: tuple[Type, ...], name: str, plan: Plan) -> Identifier | None:
    """The one Python name that a property has in all classes, if no two of these share a value of it."""
    classes = [each for member in members for each in _classes(member, plan)]
    if len(classes) > len(members):
        found = discriminant(Union(tuple(classes)), plan.declarations)
        if found is None or found.property != name:
            return None
    keys = [each.target if isinstance(each, Reference) else each for each in classes]
    names = {_attribute(key, name, plan) for key in keys}
    return names.pop() if len(names) == 1 else None


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
    todo = [key]
    for _ in range(_STEPS):
        if not todo:
            break
        definition = plan.definitions.get(todo.pop())
        if isinstance(definition, ClassDefinition):
            for attribute in definition.attributes:
                if attribute.property.name == name:
                    return attribute.name
            todo += [base.target for base in reversed(definition.bases)]
    return None
