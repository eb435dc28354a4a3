"""Which of TypeScript's bases can be bases in Python; what the others bring is copied into the heir.

A base stays where the heir repeats none of its properties, or repeats them with the same type: a type checker refuses
any other override, for attributes can be assigned to. A base that cannot stay gives way to its own bases.
"""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from typeferry.circles import circles
from typeferry.model import (
    AliasDeclaration,
    DeclarationId,
    EnumDeclaration,
    IndexSignature,
    ObjectDeclaration,
    Program,
    Property,
    Reference,
    Type,
)
from typeferry.model.index import Declarations, declarations_by_id
from typeferry.targets.python.ancestry import Ancestry
from typeferry.targets.python.linearization import Linearizations
from typeferry.targets.python.spelling import can_be_attribute
from typeferry.targets.python.substitution import Arguments, bind, substitute, substitute_index, substitute_property
from typeferry.targets.python.traversal import declared_types, walk

Objects = dict[DeclarationId, ObjectDeclaration]


@dataclass(frozen=True, slots=True)
class Inheritance:
    """What a target's classes can inherit."""

    several: bool = True
    """Whether a class can have more than one base."""
    indexed: bool = True
    """Whether a base can have an index signature."""
    repeats: bool = True
    """Whether a class can repeat a property of its base, and two bases can have the same one."""
    any_key: bool = True
    """Whether a class with a base can have keys that are no identifiers."""
    recursive_generics: bool = True
    """Whether a base can be an instance of a generic class that holds itself."""
    generic_bases: bool = True
    """Whether a base can have type parameters."""
    generic_heirs: bool = True
    """Whether a class with type parameters can have a base."""
    functional_circles: bool = True
    """Whether a base that leads to its heir can have keys that no class body can have."""


def settle_bases(program: Program, inheritance: Inheritance) -> Program:
    """The program with only such bases as Python can have, and the properties of the others copied."""
    settling = _Settling(declarations_by_id(program), inheritance, {}, Linearizations(), Ancestry(), {})
    for declaration in _bases_first(settling.declarations):
        settled = settling.settled[declaration.id] = _settle(declaration, settling)
        settling.ancestry.add(settled)
        if not inheritance.functional_circles:
            settling.functional[declaration.id] = _functional(settled, settling)
    modules = [
        replace(module, declarations=tuple([settling.settled.get(each.id, each) for each in module.declarations]))
        for module in program.modules
    ]
    return replace(program, modules=tuple(modules))


def levels(base: Reference, objects: "Declarations | Objects") -> Iterator[tuple[ObjectDeclaration, Arguments]]:
    """A base and its own bases, nearest first, each once, with what their type parameters stand for."""
    todo: deque[tuple[Reference, Arguments]] = deque([(base, {})])
    seen: set[DeclarationId] = set()
    while todo:
        reference, outer = todo.popleft()
        declaration = objects.get(reference.target)
        if not isinstance(declaration, ObjectDeclaration) or declaration.id in seen:
            continue
        seen.add(declaration.id)
        arguments = bind(declaration.type_parameters, tuple([substitute(each, outer) for each in reference.arguments]))
        yield declaration, arguments
        todo.extendleft([(each, arguments) for each in reversed(declaration.bases)])


@dataclass(frozen=True, slots=True)
class _Settling:
    """What the settling of one declaration needs of the others."""

    declarations: Declarations
    inheritance: Inheritance
    settled: Objects
    linearizations: Linearizations
    ancestry: Ancestry
    functional: dict[DeclarationId, frozenset[DeclarationId]]
    """Of a class and its bases, those with keys that no class body can have."""


def _bases_first(declarations: Declarations) -> Iterator[ObjectDeclaration]:
    objects = {each.id: each for each in declarations.values() if isinstance(each, ObjectDeclaration)}
    for group in circles(list(objects), lambda key: [base.target for base in objects[key].bases]):
        for key in group:
            yield objects[key]


def _settle(declaration: ObjectDeclaration, settling: _Settling) -> ObjectDeclaration:
    """The declaration with the bases that it can keep. It may only inherit from what is settled already."""
    if not declaration.bases:
        return declaration
    own = {member.name: member for member in declaration.type.properties}
    indexes = list(declaration.type.indexes)
    copied: dict[str, Property] = {}
    kept: list[Reference] = []
    todo = deque(_without_ancestors([base for base in declaration.bases if base.target in settling.settled], settling))
    is_lone = sum(settling.ancestry.has_index(base) for base in todo) == 1
    while todo:
        base = todo.popleft()
        # Without index signatures of its own the heir has those of its base, if it is the only one that has some.
        ruling = None if is_lone and not indexes and not base.arguments else indexes
        if _fits(base, declaration, {**copied, **own}, ruling, kept, settling):
            kept.append(base)
            continue
        target = settling.settled[base.target]
        arguments = bind(target.type_parameters, base.arguments)
        for member in target.type.properties:
            mine = replace(substitute_property(member, arguments), declared_in=member.declared_in or target.id)
            copied.setdefault(member.name, mine)
        indexes += _new_indexes(indexes, [substitute_index(index, arguments) for index in target.type.indexes])
        inherited = [replace(each, arguments=_substituted(each, arguments)) for each in target.bases]
        todo.extendleft(reversed([each for each in inherited if each not in kept]))
    if len(kept) > 1:
        settling.linearizations.add(declaration.id, kept, settling.settled)
    members = _without_repeated({**copied, **own}, kept, settling)
    return replace(
        declaration, type=replace(declaration.type, properties=members, indexes=tuple(indexes)), bases=tuple(kept)
    )


def _substituted(reference: Reference, arguments: Arguments) -> tuple[Type, ...]:
    return tuple([substitute(each, arguments) for each in reference.arguments])


def _without_ancestors(bases: list[Reference], settling: _Settling) -> list[Reference]:
    """The bases but for those that another base inherits from anyway."""
    if len(bases) < 2:
        return bases
    inherited = {
        ancestor.id for base in bases for ancestor, _ in levels(base, settling.settled) if ancestor.id != base.target
    }
    return [base for base in dict.fromkeys(bases) if base.target not in inherited or base.arguments]


def _fits(
    base: Reference,
    heir: ObjectDeclaration,
    members: dict[str, Property],
    indexes: list[IndexSignature] | None,
    kept: list[Reference],
    settling: _Settling,
) -> bool:
    """Whether a class of these members can have this base beside those that it has.

    Its index signatures are these, or with None what the base has of them.
    """
    inheritance = settling.inheritance
    if kept and not (inheritance.several and settling.linearizations.possible([*kept, base], settling.settled)):
        return False
    if not inheritance.any_key and not all(name.isidentifier() for name in members):
        return False
    if heir.type_parameters and not inheritance.generic_heirs:
        return False
    if settling.settled[base.target].type_parameters and not inheritance.generic_bases:
        return False
    if _depends_on(base, heir.id, settling.declarations):
        return False
    if (
        base.arguments
        and not inheritance.recursive_generics
        and _holds(base.target, base.target, settling.declarations)
    ):
        return False
    if not inheritance.functional_circles and _is_functional_circle(base, heir.id, settling):
        return False
    beside = _members(kept, settling) if kept else {}
    if not settling.ancestry.has_any(base, (*members, *beside)) and not settling.ancestry.has_index(base):
        return True
    for level, arguments in levels(base, settling.settled):
        if level.type.indexes and not inheritance.indexed:
            return False
        if indexes is not None and _new_indexes(indexes, level.type.indexes):
            return False
        for member in level.type.properties:
            mine, other = members.get(member.name), beside.get(member.name)
            if mine is None and other is None:
                continue
            inherited = substitute_property(member, arguments)
            if mine is not None and not _same(mine, inherited):
                return False
            if other is not None and not (inheritance.repeats and _same(other, inherited)):
                return False
    return True


def _members(bases: Iterable[Reference], settling: _Settling) -> dict[str, Property]:
    members: dict[str, Property] = {}
    for base in bases:
        for level, arguments in levels(base, settling.settled):
            for member in level.type.properties:
                members.setdefault(member.name, substitute_property(member, arguments))
    return members


def _without_repeated(members: dict[str, Property], kept: list[Reference], settling: _Settling) -> tuple[Property, ...]:
    """The members but for those that a kept base has too, and that have nothing new to say."""
    if not any(settling.ancestry.has_any(base, members) for base in kept):
        return tuple(members.values())
    own: list[Property] = []
    repeated: dict[str, Property] = {}
    for base in kept:
        for level, _ in levels(base, settling.settled):
            repeated |= {each.name: each for each in level.type.properties if each.name in members}
    for member in members.values():
        inherited = repeated.get(member.name)
        if inherited is None or (settling.inheritance.repeats and member.doc not in (None, inherited.doc)):
            own.append(member)
    return tuple(own)


def _new_indexes(indexes: list[IndexSignature], others: Iterable[IndexSignature]) -> list[IndexSignature]:
    known = {(index.key, index.value) for index in indexes}
    return [index for index in others if (index.key, index.value) not in known]


def _same(mine: Property, other: Property) -> bool:
    return mine.optional == other.optional and mine.type == other.type


def _functional(declaration: ObjectDeclaration, settling: _Settling) -> frozenset[DeclarationId]:
    inherited = [settling.functional[base.target] for base in declaration.bases]
    has_any = not all(can_be_attribute(member.name) for member in declaration.type.properties)
    return frozenset([declaration.id] if has_any else []).union(*inherited)


def _is_functional_circle(base: Reference, heir: DeclarationId, settling: _Settling) -> bool:
    """Whether a base, or one of its own, has a key that no class body can have, and leads to the heir."""
    return any(_holds(each, heir, settling.declarations) for each in settling.functional[base.target])


def _holds(key: DeclarationId, other: DeclarationId, declarations: Declarations) -> bool:
    """Whether a declaration has values of another one (or of its own kind) somewhere inside."""
    todo, seen = [key], set[DeclarationId]()
    while todo:
        declaration = declarations.get(todo.pop())
        if declaration is None or isinstance(declaration, EnumDeclaration):
            continue
        for part in walk(*declared_types(declaration)):
            if isinstance(part, Reference) and part.target == other:
                return True
            if isinstance(part, Reference) and part.target not in seen:
                seen.add(part.target)
                todo.append(part.target)
    return False


def _depends_on(base: Reference, heir: DeclarationId, declarations: Declarations) -> bool:
    """Whether the arguments of a base have to be there before the heir, and cannot be without it."""
    todo = [part.target for part in walk(*base.arguments) if isinstance(part, Reference)]
    seen: set[DeclarationId] = set()
    while todo:
        key = todo.pop()
        if key == heir:
            return True
        if key in seen:
            continue
        seen.add(key)
        match declarations.get(key):
            case ObjectDeclaration() as declaration:
                needed = walk(*declaration.bases)
            case AliasDeclaration() as declaration:
                needed = walk(*declared_types(declaration))
            case _:
                continue
        todo.extend([part.target for part in needed if isinstance(part, Reference)])
    return False
