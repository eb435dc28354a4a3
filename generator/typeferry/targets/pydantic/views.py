"""What the Pydantic templates print."""

from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.model import NEVER, NULL, Constraints, Property, Type, Union
from typeferry.render.python_literals import docstring, string_literal, well_formed
from typeferry.render.safe import Code, Docstring, Identifier, code, join
from typeferry.targets.options import TargetOptions
from typeferry.targets.pydantic.camel_case import is_camel_case
from typeferry.targets.pydantic.completion import depth_view, has_long_circle, rebuilt
from typeferry.targets.pydantic.constraints import constrained
from typeferry.targets.pydantic.extra import ExtraView, extra_view
from typeferry.targets.pydantic.raw_strings import NAMED_PATTERNS, pattern_literal
from typeferry.targets.pydantic.support import SUPPORT, support_view
from typeferry.targets.python.aliases import alias_view
from typeferry.targets.python.definitions import (
    AliasDefinition,
    Attribute,
    ClassDefinition,
    Definition,
    EnumDefinition,
)
from typeferry.targets.python.docs import deprecation, doc_text
from typeferry.targets.python.enums import attribute_docstring, enum_class, enum_view
from typeferry.targets.python.modules import Block
from typeferry.targets.python.speller import Annotation, Speller
from typeferry.targets.python.variables import bracketed_parameters


@dataclass(frozen=True, slots=True)
class FieldView:
    name: Identifier
    annotation: Code
    value: Code | None
    docstring: Docstring | None


@dataclass(frozen=True, slots=True)
class ClassView:
    name: Identifier
    parameters: Code | None
    bases: Code
    deprecated: Code | None
    docstring: Docstring | None
    extra: ExtraView | None
    fields: tuple[FieldView, ...]


def blocks(definition: Definition, speller: Speller, options: TargetOptions) -> Iterator[Block]:
    """The blocks of one definition."""
    match definition:
        case ClassDefinition():
            yield Block("pydantic/class.jinja", _class(definition, speller, options))
        case AliasDefinition():
            declaration = definition.declaration
            spelled = _spelled(declaration.type, declaration.constraints, speller, options)
            yield Block("_shared/alias.jinja", alias_view(definition, speller, options, spelled))
        case EnumDefinition():
            base: Code = enum_class(definition.declaration, speller)
            if any(not isinstance(member.value, str) for member in definition.declaration.members):
                base = code("{}, {}", speller.private("_NumberEnum"), base)
            yield Block("_shared/enum.jinja", enum_view(definition, base, options))


def support(speller: Speller, options: TargetOptions) -> Iterator[Block]:
    """The private definitions that a module uses, before all others."""
    for name, pattern in NAMED_PATTERNS.items():
        if speller.uses(name):
            yield Block("pydantic/pattern.jinja", PatternView(speller.private(name), pattern_literal(pattern)))
    for private in [name for each in SUPPORT if speller.uses(each.name) for name in each.private]:
        speller.private(private)
    for each in SUPPORT:
        if speller.uses(each.name):
            view = support_view(each, speller.private(each.name), speller)
            yield Block(each.template, view, formatted=view.is_plain and view.name == each.name)
    if has_long_circle(speller.module.definitions):
        yield Block("pydantic/depth.jinja", depth_view(speller))
    if speller.uses("_Model"):
        yield Block("pydantic/model.jinja", _base(speller, options))


@dataclass(frozen=True, slots=True)
class PatternView:
    """A part of regular expressions that has a name."""

    name: Identifier
    pattern: Code


def closing(speller: Speller) -> Iterator[Block]:
    """What stands behind all definitions."""
    view = rebuilt(speller)
    if view is not None:
        yield Block("pydantic/rebuild.jinja", view)


@dataclass(frozen=True, slots=True)
class BaseView:
    """The class from which all models of a module derive."""

    name: Identifier
    base: Identifier
    config: Identifier
    aliases: bool
    camel_case: Code | None
    defer_build: bool


def _base(speller: Speller, options: TargetOptions) -> BaseView:
    camel_case = options.naming == "snake_case"
    return BaseView(
        name=speller.private("_Model"),
        base=speller.symbol("pydantic", "BaseModel"),
        config=speller.symbol("pydantic", "ConfigDict"),
        aliases=speller.plan.renamed,
        camel_case=speller.symbol("pydantic.alias_generators", "to_camel") if camel_case else None,
        defer_build=options.defer_build or has_long_circle(speller.module.definitions),
    )


def _class(definition: ClassDefinition, speller: Speller, options: TargetOptions) -> ClassView:
    bases = [speller.spell(base) for base in definition.bases] or [speller.private("_Model")]
    variables = [definition.type_variables[parameter.name] for parameter in definition.type_parameters]
    parameters = bracketed_parameters(definition, speller)
    if variables and parameters is None:
        bases.append(code("{}[{}]", speller.symbol("typing", "Generic"), join(", ", variables)))
    reason = deprecation(definition.doc)
    text = doc_text(definition.doc, options)
    return ClassView(
        name=definition.name,
        parameters=parameters,
        bases=join(", ", bases),
        deprecated=None if reason is None else _deprecated(reason, speller),
        docstring=docstring(text) if text else None,
        extra=extra_view(definition, speller),
        fields=tuple([_field(attribute, speller, options) for attribute in definition.attributes]),
    )


def _deprecated(reason: str, speller: Speller) -> Code:
    """Type checkers say it where the class is used; a warning at run time would come with every validation."""
    speller.leave_unchecked("pyright", "reportDeprecated")  # The other definitions go on using it.
    decorator = speller.symbol("typing_extensions", "deprecated")
    return code("{}({}, category=None)", decorator, string_literal(reason))


def _field(attribute: Attribute, speller: Speller, options: TargetOptions) -> FieldView:
    member = attribute.property
    default: Code | None = None
    if member.optional:
        default = speller.symbol("pydantic", "MISSING") if options.optional == "missing" else Code("None")
    annotation = _annotation(member, default, speller, options)
    arguments = _field_arguments(attribute, options)
    value = default
    if arguments:
        first = [code("default={}", default)] if default is not None else []
        value = code("{}({})", speller.symbol("pydantic", "Field"), join(", ", [*first, *arguments]))
    return FieldView(
        name=attribute.name,
        annotation=annotation.expression,
        value=value,
        docstring=attribute_docstring(doc_text(member.doc, options)),
    )


def _spelled(type_: Type, constraints: Constraints | None, speller: Speller, options: TargetOptions) -> Annotation:
    enforced = constraints if options.constraints else None
    return speller.annotation(type_) if enforced is None else constrained(type_, enforced, speller)


def _annotation(member: Property, default: Code | None, speller: Speller, options: TargetOptions) -> Annotation:
    if default is not None and member.type == NEVER:
        return Annotation(default, False)
    annotation = _spelled(member.type, member.constraints, speller, options)
    if default is None:
        return annotation
    nullable = member.type == NULL or (isinstance(member.type, Union) and NULL in member.type.members)
    if nullable and default == "None":
        return annotation
    return Annotation(code("{} | {}", annotation.code, default), annotation.forward)


def _field_arguments(attribute: Attribute, options: TargetOptions) -> list[Code]:
    arguments: list[Code] = []
    name = attribute.property.name
    known = is_camel_case(attribute) if options.naming == "snake_case" else name == attribute.name
    if not known:
        alias = string_literal(well_formed(name))
        # Type checkers take `alias` for the name of the parameter, which then could not be given by its Python name.
        arguments.append(code("validation_alias={}, serialization_alias={}", alias, alias))
    reason = deprecation(attribute.property.doc)
    if reason is not None:
        arguments.append(code("deprecated={}", string_literal(reason)))
    return arguments
