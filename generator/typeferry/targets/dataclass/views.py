"""What the template of a class prints."""

from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.model import ANY, NEVER, UNKNOWN, Object, Property
from typeferry.render.python_literals import docstring, string_literal
from typeferry.render.safe import Code, Docstring, Identifier, StringLiteral, code, join
from typeferry.targets.dataclass.conversions import Conversions, Step
from typeferry.targets.dataclass.dumps import dump
from typeferry.targets.dataclass.extra import ExtraView, extra_view
from typeferry.targets.dataclass.json_kinds import KINDS, kinds
from typeferry.targets.dataclass.variables import Variables
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.definitions import Attribute, ClassDefinition
from typeferry.targets.python.deprecated import deprecated
from typeferry.targets.python.docs import doc_text
from typeferry.targets.python.enums import attribute_docstring
from typeferry.targets.python.speller import Annotation
from typeferry.targets.python.variables import bracketed_parameters

_ALL_BUT_NULL = frozenset(KINDS) - {"null"}
MANY = 50
"""How many properties one function reads: pyright infers no type for a name that is assigned to more than 64 times, and
looks at no function of very many branches."""


@dataclass(frozen=True, slots=True)
class FieldView:
    """A property: `absent` is the value that it has where the data has it not; `dumped` makes data of it again.

    With `takes_all`, its step refuses nothing, not even that nothing is there.
    """

    name: Identifier
    key: StringLiteral
    annotation: Code
    absent: Code | None
    docstring: Docstring | None
    takes_all: bool
    step: Step
    dumped: Code


@dataclass(frozen=True, slots=True)
class Names:
    """The local names that the code of every class uses."""

    data: Identifier
    rest: Identifier
    value: Identifier
    at: Identifier
    caught: Identifier
    error: Identifier
    Any: Identifier
    Mapping: Identifier
    dict: Identifier
    str: Identifier
    classmethod: Identifier
    isinstance: Identifier


@dataclass(frozen=True, slots=True)
class PartView:
    """Some of the fields of a class that has very many, and the method that reads them."""

    name: Identifier
    fields: tuple[FieldView, ...]
    nullable: Code | None


@dataclass(frozen=True, slots=True)
class ClassView:
    """`parameters` and `applied` are those of a generic class.

    With `converts`, it reads or writes something that its base does not.
    `nullable` is the condition under which null is expected besides what an error says.
    With `parts`, methods of `reader` read the fields, which take `arguments`; with `reads_others`, values of keys that are
    no properties are converted.
    """

    name: Identifier
    bracketed: Code | None
    base: Identifier | None
    bases: Code
    deprecated: Code | None
    docstring: Docstring | None
    fields: tuple[FieldView, ...]
    extra: ExtraView | None
    names: Names
    parameters: tuple[Code, ...]
    applied: Code | None
    result: Code
    super: Identifier | None
    dataclass: Identifier
    nothing: Identifier | None
    nullable: Code | None
    parts: tuple[PartView, ...]
    reader: Code
    arguments: Code
    converts: bool
    reads_others: bool


def class_view(
    definition: ClassDefinition, conversions: Conversions, variables: Variables, options: TargetOptions
) -> ClassView:
    """The view of a class."""
    speller = conversions.speller
    parameters = [definition.type_variables[each.name] for each in definition.type_parameters]
    base = speller.reference(definition.bases[0].target) if definition.bases else None
    bases: list[Code] = [base or conversions.shared.name(speller, "Record")]
    bracketed = bracketed_parameters(definition, speller)
    if parameters and bracketed is None:
        bases.append(code("{}[{}]", speller.symbol("typing", "Generic"), join(", ", parameters)))
    text = doc_text(definition.doc, options) or _origin(definition)
    conversions.enter(definition, definition.name)
    fields = tuple([_field(each, definition, conversions, options) for each in definition.attributes])
    extra = extra_view(definition, conversions)
    rest = speller.private("rest")
    parsers = [conversions.parameter(each.name) for each in definition.type_parameters]
    reads_others = extra is not None and bool(extra.indexes)
    variables.use(definition)
    applied = variables.applied(definition)
    required = any(each.absent is None for each in fields)
    return ClassView(
        name=definition.name,
        bracketed=bracketed,
        base=base,
        bases=join(", ", bases),
        deprecated=deprecated(definition.doc, speller),
        docstring=docstring(text) if text else None,
        fields=fields,
        extra=extra,
        names=_names(conversions),
        dataclass=speller.symbol("dataclasses", "dataclass"),
        nothing=conversions.shared.name(speller, "NOTHING") if required else None,
        parameters=tuple([variables.parameter(each.name, conversions) for each in definition.type_parameters]),
        applied=applied if parameters else None,
        result=string_literal(applied) if parameters else speller.symbol("typing", "Self"),
        nullable=_nullable(fields, speller.private("at")),
        parts=tuple(_parts(fields, speller.private("at"))),
        # An heir has parts of its own under the same names; a generic class, which has no heirs, is known by its instance.
        reader=Code("self") if parameters else definition.name,
        arguments=join(", ", [*([] if parameters else [Code("self")]), rest, *parsers]),
        converts=base is None or bool(fields) or reads_others,
        reads_others=reads_others,
        super=None if base is None else speller.symbol("builtins", "super"),
    )


def _origin(definition: ClassDefinition) -> str:
    """What TypeScript calls a class that no comment describes.

    A class without a docstring gets its signature for one, and to make that takes a fifth of the time of an import.
    """
    if not isinstance(definition.key, Object):
        return f"The type `{definition.path}`."
    place, _, member = definition.path.rpartition("|")
    if place and not any(mark in member for mark in ".[<"):
        return f"A member of `{place}`."
    return f"The type of `{definition.path}`."


def _parts(fields: tuple[FieldView, ...], at: Identifier) -> Iterator[PartView]:
    if len(fields) > MANY:
        for number, first in enumerate(range(0, len(fields), MANY), 1):
            part = fields[first : first + MANY]
            yield PartView(Identifier(f"_read_{number}"), part, _nullable(part, at))


def _nullable(fields: tuple[FieldView, ...], at: Identifier) -> Code | None:
    """The condition under which the property at hand may be null, though what reads its values knows nothing of that."""
    keys = [each.key for each in fields if each.step.or_null]
    if not keys:
        return None
    return code("{} == {}", at, keys[0]) if len(keys) == 1 else code("{} in ({})", at, join(", ", keys))


def _names(conversions: Conversions) -> Names:
    speller, shared = conversions.speller, conversions.shared
    return Names(
        data=speller.private("data"),
        rest=speller.private("rest"),
        value=speller.private("value"),
        at=speller.private("at"),
        caught=speller.private("error"),
        error=shared.name(speller, "DataError"),
        Any=speller.symbol("typing", "Any"),
        Mapping=speller.symbol("collections.abc", "Mapping"),
        dict=speller.symbol("builtins", "dict"),
        str=speller.symbol("builtins", "str"),
        classmethod=speller.symbol("builtins", "classmethod"),
        isinstance=speller.symbol("builtins", "isinstance"),
    )


def _field(
    attribute: Attribute, definition: ClassDefinition, conversions: Conversions, options: TargetOptions
) -> FieldView:
    member = attribute.property
    conversions.enter(definition, f"{definition.name}_{attribute.name}")
    absent = _absent(member, conversions)
    if attribute.name.isupper():
        # It takes such a name for a constant, which the class declares and reading assigns.
        conversions.speller.leave_unchecked("pyright", "reportConstantRedefinition")
    value = code("self.{}", attribute.name)
    return FieldView(
        name=attribute.name,
        key=string_literal(member.name),
        annotation=_annotation(member, absent, conversions).expression,
        absent=absent,
        docstring=attribute_docstring(doc_text(member.doc, options)),
        takes_all=kinds(member.type, conversions.plan.declarations) >= _ALL_BUT_NULL,
        step=conversions.step(member.type, conversions.speller.private("value")),
        dumped=dump(member.type, value, conversions) or value,
    )


def _absent(member: Property, conversions: Conversions) -> Code | None:
    """The value of a property that is left out: None, unless null is a value that it can have."""
    if not member.optional:
        return None
    if "null" in kinds(member.type, conversions.plan.declarations):
        return conversions.shared.name(conversions.speller, "UNSET")
    return Code("None")


def _annotation(member: Property, absent: Code | None, conversions: Conversions) -> Annotation:
    speller = conversions.speller
    if absent is None:
        return speller.annotation(member.type)
    if member.type == NEVER:
        return Annotation(absent, False)
    annotation = speller.annotation(member.type)
    if member.type in (ANY, UNKNOWN):
        return annotation
    other = absent if absent == "None" else conversions.shared.name(speller, "Unset")
    return Annotation(code("{} | {}", annotation.code, other), annotation.forward)
