"""What the Pydantic templates print."""

from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.render.python_literals import docstring
from typeferry.render.safe import Code, Docstring, Identifier, code, join
from typeferry.targets.options import TargetOptions
from typeferry.targets.pydantic.completion import depth_view, has_long_circle, rebuilt, waits_for_use
from typeferry.targets.pydantic.extra import ExtraView, extra_view
from typeferry.targets.pydantic.fields import FieldView, field_view, spelled_type
from typeferry.targets.pydantic.raw_strings import NAMED_PATTERNS, pattern_literal
from typeferry.targets.pydantic.support import SUPPORT, support_view
from typeferry.targets.python.aliases import alias_view
from typeferry.targets.python.definitions import (
    AliasDefinition,
    ClassDefinition,
    Definition,
    EnumDefinition,
)
from typeferry.targets.python.deprecated import deprecated
from typeferry.targets.python.docs import doc_text
from typeferry.targets.python.enums import enum_class, enum_view
from typeferry.targets.python.modules import Block
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.variables import bracketed_parameters


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
            spelled = spelled_type(declaration.type, declaration.constraints, speller, options)
            yield Block("_shared/alias.jinja", alias_view(definition, speller, options, spelled))
        case EnumDefinition():
            base: Code = enum_class(definition.declaration, speller)
            if any(not isinstance(member.value, str) for member in definition.declaration.members):
                base = code("{}, {}", speller.private("_NumberEnum"), base)
            yield Block("_shared/enum.jinja", enum_view(definition, base, speller, options))


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
class DefaultsView:
    """Local names of what leaves out of a dump what was never given."""

    serializer: Identifier
    handler: Identifier
    Any: Identifier
    dict: Identifier
    str: Identifier
    type: Identifier


@dataclass(frozen=True, slots=True)
class BaseView:
    """The class from which all models of a module derive."""

    name: Identifier
    base: Identifier
    config: Identifier
    aliases: bool
    camel_case: Code | None
    defer_build: bool
    defaults: DefaultsView | None


def _defaults(speller: Speller) -> DefaultsView:
    return DefaultsView(
        speller.symbol("pydantic", "model_serializer"),
        speller.symbol("pydantic", "SerializerFunctionWrapHandler"),
        speller.symbol("typing", "Any"),
        speller.symbol("builtins", "dict"),
        speller.symbol("builtins", "str"),
        speller.symbol("builtins", "type"),
    )


def _base(speller: Speller, options: TargetOptions) -> BaseView:
    camel_case = options.naming == "snake_case"
    return BaseView(
        name=speller.private("_Model"),
        base=speller.symbol("pydantic", "BaseModel"),
        config=speller.symbol("pydantic", "ConfigDict"),
        aliases=speller.plan.renamed,
        camel_case=speller.symbol("pydantic.alias_generators", "to_camel") if camel_case else None,
        defaults=_defaults(speller) if options.defaults else None,
        defer_build=options.defer_build or waits_for_use(speller),
    )


def _class(definition: ClassDefinition, speller: Speller, options: TargetOptions) -> ClassView:
    bases = [speller.spell(base) for base in definition.bases] or [speller.private("_Model")]
    variables = [definition.type_variables[parameter.name] for parameter in definition.type_parameters]
    parameters = bracketed_parameters(definition, speller)
    if variables and parameters is None:
        bases.append(code("{}[{}]", speller.symbol("typing", "Generic"), join(", ", variables)))
    text = doc_text(definition.doc, options)
    return ClassView(
        name=definition.name,
        parameters=parameters,
        bases=join(", ", bases),
        deprecated=deprecated(definition.doc, speller),
        docstring=docstring(text) if text else None,
        extra=extra_view(definition, speller),
        fields=tuple([field_view(attribute, speller, options) for attribute in definition.attributes]),
    )
