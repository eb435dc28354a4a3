"""How a property divides the objects of a union into groups."""

from typeferry.model import NULL, STRING, AliasDeclaration, Keyword, Literal, Object, Property, Reference, Type, Union
from typeferry.model.index import Declarations
from typeferry.model.tags import Tags, tags
from typeferry.model.types import DeclarationId


def text(value: str) -> Literal:
    return Literal("string", value)


def fields(**types: Type) -> Object:
    return Object(tuple(Property(name, type_) for name, type_ in types.items()))


def values(found: Tags | None) -> dict[object, int]:
    """How many members each value leads to."""
    assert found is not None
    return {
        value.value if isinstance(value, Literal) else None: len(group.members)
        for group in found.groups
        for value in group.values
    }


def test_members_that_share_a_value_are_a_group() -> None:
    one, two, three = fields(type=text("a")), fields(type=text("a"), x=STRING), fields(type=text("b"))
    found = tags(Union((one, two, three, NULL)), {})
    assert values(found) == {"a": 2, "b": 1}
    assert found is not None and found.plain == (NULL,) and found.others == ()


def test_a_member_without_the_tag_is_one_of_the_others() -> None:
    open_ = fields(type=STRING)
    found = tags(Union((fields(type=text("a")), fields(type=text("b")), open_)), {})
    assert found is not None and found.others == (open_,)


def test_what_divides_best_is_taken() -> None:
    members = [fields(type=text(kind), name=text(name)) for kind, name in [("a", "x"), ("a", "y"), ("b", "z")]]
    found = tags(Union(tuple(members)), {})
    assert found is not None and found.property == "name"


def test_what_leads_to_all_members_divides_nothing() -> None:
    assert tags(Union((fields(type=text("a")), fields(type=text("a")))), {}) is None
    wide = fields(type=Union((text("a"), text("b"))))
    assert tags(Union((wide, fields(type=text("b")))), {}) is None


def test_null_and_booleans_are_values() -> None:
    found = tags(Union((fields(ok=Keyword("boolean")), fields(ok=Literal("boolean", True)), fields(ok=NULL))), {})
    assert values(found) == {True: 2, False: 1, None: 1}


def test_aliases_that_have_members_in_common() -> None:
    one, two, three = fields(type=text("a")), fields(type=text("b")), fields(type=text("c"))
    first, second = DeclarationId("m", "First"), DeclarationId("m", "Second")
    declarations: Declarations = {
        first: AliasDeclaration(first, Union((one, two))),
        second: AliasDeclaration(second, Union((two, three))),
    }
    found = tags(Union((Reference(first), Reference(second))), declarations)
    assert values(found) == {"a": 1, "b": 1, "c": 1}
