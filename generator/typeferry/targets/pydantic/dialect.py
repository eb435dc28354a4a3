"""How Pydantic spells types: what it validates strictly in JSON is what tsc finds assignable."""

from typeferry.model import NULL, DeclarationId, Keyword, Literal, Map, Template, Tuple, TupleElement, Type, Union
from typeferry.model.types import KeywordName
from typeferry.render.python_literals import string_literal, well_formed
from typeferry.render.safe import Code, code, join
from typeferry.targets.pydantic.discriminators import Inferred, Ordered, Tabled, tagged
from typeferry.targets.pydantic.patterns import ANY_TEXT, key_pattern, looks_ahead, merge_templates, template_pattern
from typeferry.targets.pydantic.raw_strings import pattern_code
from typeferry.targets.python.definitions import EnumDefinition
from typeferry.targets.python.enums import enum_base, literal_value
from typeferry.targets.python.reserved import PYDANTIC_NAMES
from typeferry.targets.python.speller import Dialect, Speller
from typeferry.targets.python.tuples import tuple_forms


def _keyword(type_: Keyword, speller: Speller) -> tuple[Code, ...]:
    builtin = _BUILTINS.get(type_.name)
    if builtin is not None:
        return tuple([speller.symbol("builtins", name) for name in builtin])
    match type_.name:
        case "any":
            return (speller.symbol("typing", "Any"),)
        case "date":
            return (speller.symbol("datetime", "datetime"),)
        case "null":
            return (Code("None"),)
        case "nonnull":
            return (_annotated(speller.symbol("builtins", "object"), speller.private("_not_null"), speller),)
        case "never":
            return (_annotated(speller.symbol("typing", "Never"), speller.private("_never"), speller),)
        case _:  # object: an object or an array
            any_, str_ = speller.symbol("typing", "Any"), speller.symbol("builtins", "str")
            dict_, list_ = speller.symbol("builtins", "dict"), speller.symbol("builtins", "list")
            return (code("{}[{}, {}]", dict_, str_, any_), code("{}[{}]", list_, any_))


_BUILTINS: dict[KeywordName, tuple[str, ...]] = {
    "string": ("str",),
    "number": ("int", "float"),
    "integer": ("int",),
    "bigint": ("int",),
    "boolean": ("bool",),
    "bytes": ("bytes",),
    "unknown": ("object",),
}


def _literals(literals: tuple[Literal, ...], speller: Speller) -> tuple[Code, ...]:
    """Python takes `True` for `1`, and a `Literal` holds no floats: each kind of value is spelled and checked for itself."""
    kinds: dict[tuple[str, DeclarationId | None], list[Literal]] = {}
    for literal in literals:
        kinds.setdefault(_kind(literal, speller), []).append(literal)
    return tuple([_literals_of(kind, members, speller) for (kind, _), members in kinds.items()])


def _kind(literal: Literal, speller: Speller) -> tuple[str, DeclarationId | None]:
    enum = literal.member and speller.plan.definitions.get(literal.member.enum)
    if isinstance(enum, EnumDefinition) and enum_base(enum.declaration) == "Enum":
        return ("member", enum.key)
    return ("float" if isinstance(literal.value, float) else literal.kind, None)


def _literals_of(kind: str, members: list[Literal], speller: Speller) -> Code:
    if kind == "boolean" and len({member.value for member in members}) == 2:
        return speller.symbol("builtins", "bool")
    values = [speller.enum_member(member) or _value(member) for member in members]
    arguments = join(", ", dict.fromkeys(values))
    if kind == "float":
        check = code("{}({})", speller.private("_one_of"), arguments)
        return _annotated(speller.symbol("builtins", "float"), check, speller)
    literal = code("{}[{}]", speller.symbol("typing", "Literal"), arguments)
    match kind:
        case "boolean":
            return speller.private(f"_{members[0].value}")
        case "number" | "bigint":
            return _annotated(literal, speller.private("_number"), speller)
        case "member":  # Pydantic finds the members of an enum of several kinds of values in the enum alone.
            enum = code("{}", speller.reference(members[0].member.enum)) if members[0].member else Code("None")
            return _annotated(literal, code("{}({})", speller.private("_member"), enum), speller)
        case _:
            return literal


def _value(literal: Literal) -> Code:
    """Pydantic takes no strings that are no UTF-8."""
    return string_literal(well_formed(literal.value)) if isinstance(literal.value, str) else literal_value(literal)


def _template(type_: Template, speller: Speller) -> Code:
    string = speller.symbol("builtins", "str")
    annotations: list[Code] = []
    pattern = template_pattern(type_, speller.plan.declarations)
    if looks_ahead(pattern):
        whole = pattern_code(rf"\A{pattern}\Z", speller)
        annotations.append(code("{}({})", speller.private("_matching"), whole))
    elif pattern != ANY_TEXT:
        field = speller.symbol("pydantic", "Field")
        annotations.append(code("{}(pattern={})", field, pattern_code(f"^{pattern}$", speller)))
    if type_.casing is not None:
        annotations.append(code("{}({})", speller.private("_cased"), string_literal(type_.casing)))
    return _annotated(string, join(", ", annotations), speller) if annotations else string


def _tuple(type_: Tuple, speller: Speller) -> Code:
    return join(" | ", [_tuple_form(form, speller) for form in tuple_forms(type_)])


def _tuple_form(elements: tuple[TupleElement, ...], speller: Speller) -> Code:
    tuple_ = speller.symbol("builtins", "tuple")
    if not elements:
        return code("{}[()]", tuple_)
    parts = [speller.spell(element.type) for element in elements]
    if all(element.kind != "rest" for element in elements):
        fixed = code("{}[{}]", tuple_, join(", ", parts))
        return _annotated(fixed, code("{}()", speller.private("_FailFast")), speller) if _is_tagged(elements) else fixed
    if len(elements) == 1:
        return code("{}[{}]", speller.symbol("builtins", "list"), parts[0])
    spread = [
        speller.unpacked(code("{}[{}, ...]", tuple_, part)) if element.kind == "rest" else part
        for part, element in zip(parts, elements, strict=True)
    ]
    variadic = code("{}[{}]", tuple_, join(", ", spread))
    return _annotated(variadic, code("{}()", speller.private("_VariadicTuple")), speller)


def _is_tagged(elements: tuple[TupleElement, ...]) -> bool:
    """Whether a tuple begins with what tells it from others, and holds more than plain values, which may be tuples again."""
    first, *others = [element.type for element in elements]
    return isinstance(first, Literal) and not all(isinstance(each, Keyword | Literal) for each in others)


def _map(type_: Map, speller: Speller) -> Code:
    string, value = speller.symbol("builtins", "str"), speller.spell(type_.value)
    mapping = code("{}[{}, {}]", speller.symbol("builtins", "dict"), string, value)
    pattern = key_pattern(type_.key, speller.plan.declarations)
    if pattern == ANY_TEXT:
        return mapping
    keys = code("{}({})", speller.private("_MatchingKeys"), pattern_code(pattern, speller))
    return _annotated(mapping, keys, speller)


def _union(type_: Union, speller: Speller) -> Code:
    found = tagged(type_, speller.plan)
    if found is None:
        return join(" | ", speller.plain_union(merge_templates(type_.members)))
    members = join(" | ", speller.plain_union(found.members))
    rest = [member for member in type_.members if member not in found.members]
    annotation = _tag(found, speller)
    if isinstance(found, Inferred) and any(member != NULL for member in rest):
        # Errors name the member of a union that they come from, which would be all of these members else.
        label = string_literal(well_formed(found.property))
        annotation = code("{}, {}({})", annotation, speller.symbol("pydantic", "Tag"), label)
    objects = _annotated(members, annotation, speller)
    others = speller.plain_union(merge_templates(rest))
    return join(" | ", [objects, *others])


def _tag(found: Inferred | Tabled | Ordered, speller: Speller) -> Code:
    """What makes Pydantic look at the tag."""
    if isinstance(found, Ordered):
        return code('{}(union_mode="left_to_right")', speller.symbol("pydantic", "Field"))
    if isinstance(found, Inferred):
        return code("{}(discriminator={})", speller.symbol("pydantic", "Field"), string_literal(found.attribute))
    asked = [found.property, *found.attributes]
    if found.property in PYDANTIC_NAMES:  # What every model has under that name is not the tag.
        asked.reverse()
    names = [string_literal(well_formed(name)) for name in dict.fromkeys(asked)]
    rows = [
        code("{}: {}", _value(tag) if tag else Code("None"), speller.value(_one_of(members)))
        for tag, members in found.table
    ]
    arguments = [
        names[0] if len(names) == 1 else code("[{}]", join(", ", names)),
        code("{{{}}}", join(", ", rows)),
        *([speller.value(_one_of(found.others))] if found.others else []),
    ]
    return code("{}({})", speller.private("_Tagged"), join(", ", arguments))


def _one_of(members: tuple[Type, ...]) -> Type:
    return members[0] if len(members) == 1 else Union(members)


def _annotated(type_: Code, annotation: Code, speller: Speller) -> Code:
    return code("{}[{}, {}]", speller.symbol("typing", "Annotated"), type_, annotation)


DIALECT = Dialect(keyword=_keyword, literals=_literals, template=_template, tuple=_tuple, map=_map, union=_union)
