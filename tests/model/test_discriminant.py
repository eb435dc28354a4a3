"""Which property tells the objects of a union apart."""

from typeferry.model import (
    NULL,
    STRING,
    AliasDeclaration,
    Declaration,
    DeclarationId,
    EnumDeclaration,
    EnumMember,
    Literal,
    Module,
    Object,
    ObjectDeclaration,
    Program,
    Property,
    Reference,
    Type,
    TypeParameter,
    TypeVariable,
    Union,
)
from typeferry.model.discriminant import Discriminant, discriminant
from typeferry.model.index import declarations_by_id
from typeferry.source import Source


def name(path: str) -> DeclarationId:
    return DeclarationId("m", path)


def ref(path: str, *arguments: Type) -> Reference:
    return Reference(name(path), arguments)


def text(value: str) -> Literal:
    return Literal("string", value)


def fields(optional: bool = False, **types: Type) -> Object:
    return Object(tuple(Property(key, type_, optional) for key, type_ in types.items()))


def interface(path: str, *bases: Reference, **types: Type) -> ObjectDeclaration:
    return ObjectDeclaration(name(path), Object(tuple(Property(key, type_) for key, type_ in types.items())), bases)


def find(union: Union, *declarations: Declaration) -> Discriminant | None:
    program = Program((Module("m", Source("m.ts", b""), declarations, ()),), ("m",))
    return discriminant(union, declarations_by_id(program))


def test_a_literal_of_each_member() -> None:
    union = Union((ref("A"), ref("B"), NULL))
    found = find(union, interface("A", x=STRING, type=text("a")), interface("B", type=text("b")))
    assert found == Discriminant("type", ((text("a"),), (text("b"),), ()))


def test_inline_objects() -> None:
    assert find(Union((fields(ok=Literal("boolean", True)), fields(ok=Literal("boolean", False))))) == Discriminant(
        "ok", ((Literal("boolean", True),), (Literal("boolean", False),))
    )


def test_a_shared_value_tells_nothing() -> None:
    assert find(Union((fields(type=text("a")), fields(type=text("a"))))) is None


def test_an_optional_or_open_tag_tells_nothing() -> None:
    assert find(Union((fields(type=text("a")), fields(type=text("b"), optional=True)))) is None
    assert find(Union((fields(type=text("a")), fields(type=STRING)))) is None
    assert find(Union((fields(type=text("a")), fields(kind=text("b"))))) is None


def test_equal_values_of_different_kinds_are_apart() -> None:
    one, true = Literal("number", 1), Literal("boolean", True)
    assert find(Union((fields(v=one), fields(v=true)))) == Discriminant("v", ((one,), (true,)))


def test_inherited_tags_and_own_ones_before_them() -> None:
    found = find(
        Union((ref("A"), ref("B"))),
        interface("Base", type=STRING, id=text("base")),
        interface("Middle", ref("Base"), type=text("a")),
        interface("A", ref("Middle"), x=STRING),
        interface("B", ref("Base"), type=text("b")),
    )
    assert found == Discriminant("type", ((text("a"),), (text("b"),)))


def test_nested_unions_and_enums() -> None:
    found = find(
        Union((ref("AB"), ref("C"))),
        AliasDeclaration(name("AB"), Union((ref("A"), ref("B")))),
        interface("A", type=text("a")),
        interface("B", type=Union((text("b"), text("bb")))),
        interface("C", type=ref("Kind")),
        EnumDeclaration(name("Kind"), (EnumMember("C", "c"),)),
    )
    assert found is not None
    assert [[literal.value for literal in values] for values in found.values] == [["a", "b", "bb"], ["c"]]


def test_type_arguments() -> None:
    event = ObjectDeclaration(
        name("Event"),
        fields(type=TypeVariable("T")),
        type_parameters=(TypeParameter("T", STRING, text("default")),),
    )
    found = find(Union((ref("Event", text("a")), ref("Event"))), event)
    assert found == Discriminant("type", ((text("a"),), (text("default"),)))


def test_fewest_values_win() -> None:
    left = fields(status=Union((text("a"), text("b"))), type=text("l"))
    right = fields(status=text("c"), type=text("r"))
    found = find(Union((left, right)))
    assert found is not None and found.property == "type"


def test_a_union_of_itself_ends() -> None:
    loop = AliasDeclaration(name("Loop"), Union((ref("Loop"), ref("A"))))
    assert find(Union((ref("Loop"), ref("B"))), loop, interface("A", type=text("a")), interface("B", type=text("b")))
    endless = AliasDeclaration(
        name("Endless"), ref("Endless", ref("Endless", TypeVariable("T"))), type_parameters=(TypeParameter("T"),)
    )
    assert find(Union((ref("Endless", STRING), ref("B"))), endless, interface("B", type=text("b"))) is None
