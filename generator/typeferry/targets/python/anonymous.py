"""Finds the objects that stand inline, which Python can only have as classes, and says what each is to be called.

An anonymous object is named after the place where it stands: the name of the type around it, then a word for each step
on the way (`FineTuningJob` and `error`: `FineTuningJobError`).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from typeferry.model import (
    AliasDeclaration,
    Array,
    Declaration,
    EnumDeclaration,
    Keyword,
    Literal,
    Map,
    Module,
    Object,
    ObjectDeclaration,
    Program,
    Reference,
    Template,
    Tuple,
    Type,
    TypeParameter,
    TypeVariable,
    Union,
    spans_of,
)
from typeferry.model.index import Declarations, declarations_by_id
from typeferry.targets.python.definitions import TypeKey
from typeferry.targets.python.spelling import pascal_case, singular
from typeferry.targets.python.union_words import union_words


@dataclass(frozen=True, slots=True, eq=False)
class Anonymous:
    """An object that stands inline.

    `parent` is the definition that it stands in, `word` what its name adds to the parent's, `path` its TypeScript path;
    `owner` is the declaration around it all, of the module `module`.
    """

    object: Object
    parent: TypeKey
    word: str
    path: str
    owner: Declaration
    module: str


def find_anonymous(program: Program) -> Mapping[Object, Anonymous]:
    """Every anonymous object, parents before what stands in them.

    One that stands at several places (as the types of a mapped type's properties do) belongs to the declaration whose
    text holds it, or else to the first.
    """
    declarations = declarations_by_id(program)
    found: dict[Object, Anonymous] = {}
    for module in program.modules:
        for declaration in module.declarations:
            for each in _in_declaration(declaration, module, declarations, found):
                if each.object not in found or (_at_home(each) and not _at_home(found[each.object])):
                    found[each.object] = each
    return _parents_first(found)


@dataclass(frozen=True, slots=True)
class _Place:
    """A type, and how what stands there is to be called: the words so far, and whether they name several things."""

    type: Type
    word: str
    path: str


def _in_declaration(
    declaration: Declaration, module: Module, declarations: Declarations, found: Mapping[Object, Anonymous]
) -> Iterator[Anonymous]:
    places: list[tuple[TypeKey, _Place]] = [
        (declaration.id, place) for place in reversed(_declared_places(declaration))
    ]
    seen: set[Object] = set()
    while places:
        parent, place = places.pop()
        if not isinstance(place.type, Object):
            places += [(parent, inner) for inner in reversed(_inner_places(place, declarations))]
            continue
        object_ = place.type
        if object_ in seen:
            continue
        seen.add(object_)
        known = found.get(object_)
        each = Anonymous(object_, parent, place.word or "Object", place.path, declaration, module.key)
        yield each
        if known is None or _at_home(each):
            places += [(object_, inner) for inner in reversed(_object_places(object_, place.path))]


def _declared_places(declaration: Declaration) -> list[_Place]:
    path = declaration.id.path
    match declaration:
        case ObjectDeclaration():
            places = _object_places(declaration.type, path)
            places += [inner for base in declaration.bases for inner in _arguments(base, "Base", path, None)]
            return places + _defaults(declaration.type_parameters, path)
        case AliasDeclaration():
            return [_Place(declaration.type, "", path), *_defaults(declaration.type_parameters, path)]
        case EnumDeclaration():
            return []


def _defaults(parameters: Iterable[TypeParameter], path: str) -> list[_Place]:
    return [
        _Place(parameter.default, f"{_parameter_word(parameter)}Default", f"{path}<{parameter.name}>")
        for parameter in parameters
        if parameter.default is not None
    ]


def _object_places(object_: Object, path: str) -> list[_Place]:
    places = [
        _Place(member.type, pascal_case(member.name) or "Property", f"{path}.{member.name}")
        for member in object_.properties
    ]
    return places + [_Place(index.value, "Value", f"{path}[]") for index in object_.indexes]


def _inner_places(place: _Place, declarations: Declarations) -> list[_Place]:
    type_, word, path = place.type, place.word, place.path
    match type_:
        case Array():
            return [_Place(type_.element, _one_of(word, "Item"), f"{path}[]")]
        case Map():
            return [_Place(type_.value, _one_of(word, "Value"), f"{path}[]")]
        case Tuple():
            several = len(type_.elements) > 1
            return [
                _Place(
                    element.type,
                    word + (pascal_case(element.label or "") or (f"Item{place + 1}" if several else "Item")),
                    f"{path}[{place}]",
                )
                for place, element in enumerate(type_.elements)
            ]
        case Union():
            words = union_words(type_, declarations, named=bool(word))
            return [_Place(each, word + part, f"{path}{part and '|' + part}") for each, part in words]
        case Reference():
            return _arguments(type_, word, path, declarations)
        case Object() | Keyword() | Literal() | Template() | TypeVariable():
            return []


def _one_of(word: str, kind: str) -> str:
    """What one of several things is called that a word is for; one of one of them is called no otherwise."""
    return singular(word) or (word if word.endswith(kind) else f"{word}{kind}")


def _arguments(reference: Reference, word: str, path: str, declarations: Declarations | None) -> list[_Place]:
    target = declarations.get(reference.target) if declarations else None
    parameters = () if target is None or isinstance(target, EnumDeclaration) else target.type_parameters
    words = [_parameter_word(parameter) for parameter in parameters] + ["Argument"] * len(reference.arguments)
    return [
        _Place(argument, word + part, f"{path}<{place}>")
        for place, (argument, part) in enumerate(zip(reference.arguments, words, strict=False))
    ]


def _parameter_word(parameter: TypeParameter) -> str:
    """`TItem` as `Item`; a single letter says nothing."""
    name = parameter.name[1:] if parameter.name[:1] == "T" and parameter.name[1:2].isupper() else parameter.name
    return pascal_case(name) if len(name) > 1 else "Argument"


def _at_home(each: Anonymous) -> bool:
    """Whether the text of the owner holds the object."""
    inner = each.object.span
    return inner is not None and any(
        inner.source is outer.source and outer.start <= inner.start and inner.end <= outer.end
        for outer in spans_of(each.owner)
    )


def _parents_first(found: Mapping[Object, Anonymous]) -> dict[Object, Anonymous]:
    ordered: dict[Object, Anonymous] = {}
    for each in found.values():
        chain: list[Anonymous] = []
        current: Anonymous | None = each
        while current is not None and current.object not in ordered and current not in chain:
            chain.append(current)
            current = found.get(current.parent) if isinstance(current.parent, Object) else None
        ordered |= {link.object: link for link in reversed(chain)}
    return ordered
