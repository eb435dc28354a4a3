"""What tells the anonymous objects of a union apart in their names."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations

from typeferry.model import (
    NEVER,
    Array,
    Keyword,
    Map,
    Object,
    Property,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)
from typeferry.model import Literal as LiteralType
from typeferry.model.discriminant import discriminant
from typeferry.model.index import Declarations
from typeferry.targets.python.spelling import pascal_case, type_name

MOST_PAIRED = 8
"""An object that requires more properties than these is not told apart by two of them together."""


def union_words(union: Union, declarations: Declarations, named: bool) -> list[tuple[Type, str]]:
    """The members of a union, each with the word that its name gets.

    The value of the discriminant is best (`ContentBlockText`), then what only this object requires
    (`ImageSourceUrl`), then the label that the text offers, then what only this object has, then a property with a type
    that only this object gives it (`ReplyValueString`); a number is the last resort. Where a union has one object alone and the place has a name
    already (`named`), no word is needed.
    """
    objects = [member for member in union.members if isinstance(member, Object)]
    words = _by_discriminant(union, declarations) if objects else {}
    if len(objects) == 1 and not words:
        words = {objects[0]: "" if named else "Object"}
    if len(objects) > 1 and not all(words.get(member) for member in objects):
        differences = _Differences(objects)
        for place, member in enumerate(objects, start=1):
            words[member] = words.get(member) or differences.word_of(member) or str(place)
    return [(member, words.get(member, "") if isinstance(member, Object) else "") for member in union.members]


def _by_discriminant(union: Union, declarations: Declarations) -> dict[Object, str]:
    found = discriminant(union, declarations)
    if found is None:
        return {}
    return {
        member: "".join([_value_word(value) for value in values[:1]])
        for member, values in zip(union.members, found.values, strict=True)
        if isinstance(member, Object)
    }


def _value_word(literal: LiteralType) -> str:
    if literal.member is not None:
        return pascal_case(literal.member.name)
    return pascal_case(str(literal.value))


class _Differences:
    """What the objects of a union have in common, counted once for all of them."""

    def __init__(self, objects: Sequence[Object]) -> None:
        self._literals = Counter(literal for each in objects for literal in _literals(each))
        self._typed = Counter((property.name, property.type) for each in objects for property in _present(each))
        self._named = Counter(property.name for each in objects for property in _present(each))
        self._required = Counter(name for each in objects for name in _required(each))
        self._labels = Counter(each.label for each in objects)
        self._paired = Counter(pair for each in objects for pair in _pairs(each))

    def word_of(self, member: Object) -> str:
        """What only this object has, in a word; empty where there is no such thing."""
        return (
            next((_value_word(type_) for name, type_ in _literals(member) if self._literals[name, type_] == 1), "")
            or self._only(self._named, _required(member))
            or self._only(self._required, _required(member))
            or next((pascal_case(one) + pascal_case(two) for one, two in _pairs(member) if self._is_only(one, two)), "")
            or (pascal_case(member.label or "") if self._labels[member.label] == 1 else "")
            or self._only(self._named, [each.name for each in _present(member)])
            or next((_typed_word(each) for each in _present(member) if self._typed[each.name, each.type] == 1), "")
        )

    def _only(self, counts: Counter[str], names: Iterable[str]) -> str:
        return next((pascal_case(name) for name in names if counts[name] == 1), "")

    def _is_only(self, one: str, two: str) -> bool:
        return self._paired[one, two] == 1


def _present(object_: Object) -> Iterable[Property]:
    """The properties but for those that the object is without: `never` says so of an optional one."""
    return [each for each in object_.properties if each.type != NEVER]


def _required(object_: Object) -> list[str]:
    return [each.name for each in object_.properties if not each.optional]


def _literals(object_: Object) -> Iterable[tuple[str, LiteralType]]:
    return [
        (each.name, each.type)
        for each in object_.properties
        if not each.optional and isinstance(each.type, LiteralType)
    ]


def _pairs(object_: Object) -> Iterable[tuple[str, str]]:
    required = sorted(_required(object_))
    return combinations(required, 2) if len(required) <= MOST_PAIRED else ()


def _typed_word(property_: Property) -> str:
    return pascal_case(property_.name) + _type_word(property_.type)


def _type_word(type_: Type) -> str:
    match type_:
        case Keyword():
            return pascal_case(type_.name)
        case LiteralType():
            return _value_word(type_)
        case Reference():
            return type_name(type_.target.path)
        case Array():
            return _type_word(type_.element) + "List"
        case Map() | Object() | Template() | Tuple() | TypeVariable() | Union():
            return type(type_).__name__
