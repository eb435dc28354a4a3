"""What tells the anonymous objects of a union apart in their names."""

from typeferry.model import Literal as LiteralType
from typeferry.model import Object, Property, Type, Union
from typeferry.model.discriminant import discriminant
from typeferry.model.index import Declarations
from typeferry.targets.python.spelling import pascal_case


def union_words(union: Union, declarations: Declarations, named: bool) -> list[tuple[Type, str]]:
    """The members of a union, each with the word that its name gets.

    The value of the discriminant is best (`ContentBlockText`), then a required property that no other object has
    (`ImageSourceUrl`), then the label that the text offers; a number is the last resort. Where a union has one object
    alone and the place has a name already (`named`), no word is needed.
    """
    objects = [member for member in union.members if isinstance(member, Object)]
    words = _by_discriminant(union, declarations) if objects else {}
    if len(objects) == 1 and not words:
        words = {objects[0]: "" if named else "Object"}
    for place, member in enumerate(objects, start=1):
        if not words.get(member) and len(objects) > 1:
            words[member] = _by_property(member, objects) or pascal_case(member.label or "") or str(place)
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


def _by_property(member: Object, objects: list[Object]) -> str:
    own = [_literal_word(each, objects) for each in member.properties]
    if word := next(filter(None, own), ""):
        return word
    others = {each.name for other in objects if other is not member for each in other.properties}
    names = [each.name for each in member.properties if not each.optional and each.name not in others]
    return pascal_case(names[0]) if names else ""


def _literal_word(member: Property, objects: list[Object]) -> str:
    """The value of a literal property that no other object of the union has with the same type."""
    if not isinstance(member.type, LiteralType) or member.optional:
        return ""
    same = [each for other in objects for each in other.properties if each.name == member.name]
    return _value_word(member.type) if sum(each.type == member.type for each in same) == 1 else ""
