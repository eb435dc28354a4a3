"""How values become JSON data: as expressions, None standing for a value that is JSON data as it is."""

from typeferry.model import (
    NULL,
    AliasDeclaration,
    Array,
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
from typeferry.render.safe import Code, Identifier, code, join
from typeferry.targets.dataclass.conversions import Conversions
from typeferry.targets.dataclass.json_kinds import alternatives, is_plain
from typeferry.targets.pydantic.patterns import ANY_TEXT, key_pattern


def dump(type_: Type, value: Code, conversions: Conversions, depth: int = 0) -> Code | None:
    """The expression that makes JSON data of a value. `value` is a name or a path of attributes."""
    if is_plain(type_, conversions.plan.declarations):
        return None
    match type_:
        case Keyword():
            return code("{}({})", conversions.shared.name(conversions.speller, f"dump_{type_.name}"), value)
        case Literal():
            return code("{}.value", value)
        case Array():
            return _list(type_.element, value, conversions, depth)
        case Tuple():
            return _tuple(type_, value, conversions, depth)
        case Map():
            return _map(type_, value, conversions, depth)
        case Object():
            return code("{}.to_dict()", value)
        case Reference():
            return _reference(type_, value, conversions)
        case Union():
            return _union(type_, value, conversions, depth)
        case TypeVariable():
            return dynamic(value, conversions)
        case Template():
            return None


def dynamic(value: Code, conversions: Conversions) -> Code:
    """The expression for a value that only shows at run time what it is."""
    return code("{}({})", conversions.shared.name(conversions.speller, "dump_value"), value)


def _list(element: Type, value: Code, conversions: Conversions, depth: int) -> Code:
    item = _loop_name("item", conversions, depth)
    dumped = dump(element, item, conversions, depth + 1)
    list_ = conversions.speller.symbol("builtins", "list")
    return code("{}({})", list_, value) if dumped is None else code("[{} for {} in {}]", dumped, item, value)


def _loop_name(name: str, conversions: Conversions, depth: int) -> Identifier:
    return conversions.speller.private("inner_" * depth + name)


def _tuple(type_: Tuple, value: Code, conversions: Conversions, depth: int) -> Code:
    elements = type_.elements
    if all(is_plain(each.type, conversions.plan.declarations) for each in elements):
        return code("{}({})", conversions.speller.symbol("builtins", "list"), value)
    if any(each.kind != "required" for each in elements):
        types = tuple(dict.fromkeys([each.type for each in elements]))
        if len(types) == 1:
            return _list(types[0], value, conversions, depth)
        return dynamic(value, conversions)
    items: list[Code] = []
    for place, element in enumerate(elements):
        item = code("{}[{}]", value, Code(str(place)))
        items.append(dump(element.type, item, conversions, depth + 1) or item)
    return code("[{}]", join(", ", items))


def _map(type_: Map, value: Code, conversions: Conversions, depth: int) -> Code:
    if is_plain(type_.value, conversions.plan.declarations):
        return code("{}({})", conversions.speller.symbol("builtins", "dict"), value)
    key, item = _loop_name("key", conversions, depth), _loop_name("item", conversions, depth)
    if key_pattern(type_.key, conversions.plan.declarations) != ANY_TEXT:
        return dynamic(value, conversions)
    dumped = dump(type_.value, item, conversions, depth + 1) or item
    return code("{{{}: {} for {}, {} in {}.items()}}", key, dumped, key, item, value)


def _reference(type_: Reference, value: Code, conversions: Conversions) -> Code | None:
    match conversions.plan.declarations.get(type_.target):
        case ObjectDeclaration():
            return code("{}.to_dict()", value)
        case EnumDeclaration():
            return code("{}.value", value)
        case AliasDeclaration() as alias:
            if is_plain(alias.type, conversions.plan.declarations):
                return None
            return code("{}({})", conversions.dump_function(type_.target), value)
        case None:
            return None


def _union(type_: Union, value: Code, conversions: Conversions, depth: int) -> Code:
    declarations = conversions.plan.declarations
    if NULL in type_.members and len(type_.members) == 2:
        other = next(each for each in type_.members if each != NULL)
        return code("None if {} is None else {}", value, dump(other, value, conversions, depth) or value)
    members = list(alternatives(type_, declarations))
    plain = [each for each in members if is_plain(each, declarations)]
    others = [each for each in members if not is_plain(each, declarations)]
    if all(_is_object(each, conversions) for each in others):
        condition = _is_plain_condition(plain, value, conversions)
        if condition is not None:
            return code("{0} if {1} else {0}.to_dict()", value, condition) if condition else code("{}.to_dict()", value)
    elif all(_is_enum(each, conversions) for each in others):
        if not plain:
            return code("{}.value", value)
        # An enum of texts is a text, too, so this is not to be asked the other way round.
        is_enum = _is_instance(value, conversions.speller.symbol("enum", "Enum"), conversions)
        return code("{0}.value if {1} else {0}", value, is_enum)
    return dynamic(value, conversions)


def _is_object(type_: Type, conversions: Conversions) -> bool:
    if isinstance(type_, Reference):
        return isinstance(conversions.plan.declarations.get(type_.target), ObjectDeclaration)
    return isinstance(type_, Object)


def _is_enum(type_: Type, conversions: Conversions) -> bool:
    if isinstance(type_, Reference):
        return isinstance(conversions.plan.declarations.get(type_.target), EnumDeclaration)
    return isinstance(type_, Literal)


def _is_plain_condition(members: list[Type], value: Code, conversions: Conversions) -> Code | None:
    """The condition under which a value is of one of the plain members; None where nothing tells that."""
    speller = conversions.speller
    classes: dict[str, None] = {}
    for each in members:
        match each:
            case Keyword(name="string") | Template():
                classes["str"] = None
            case Keyword(name="number"):
                classes |= {"int": None, "float": None}
            case Keyword(name="integer" | "bigint"):
                classes["int"] = None
            case Keyword(name="boolean"):
                classes["bool"] = None
            case Literal():
                classes[type(each.value).__name__] = None
            case Keyword(name="null"):
                pass
            case _:
                return None
    if "int" in classes:
        classes.pop("bool", None)  # which an int may be
    parts = [code("{} is None", value)] if NULL in members else []
    names = [speller.symbol("builtins", name) for name in classes]
    if names:
        kind = names[0] if len(names) == 1 else code("({})", join(", ", names))
        parts.append(_is_instance(value, kind, conversions))
    return join(" or ", parts)


def _is_instance(value: Code, kind: Code, conversions: Conversions) -> Code:
    return code("{}({}, {})", conversions.speller.symbol("builtins", "isinstance"), value, kind)
