"""The fields of Pydantic models."""

from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.diagnostics import UNUSABLE_DEFAULT, Diagnostic
from typeferry.model import NEVER, NULL, Constraints, Property, Type, Union
from typeferry.render.python_literals import string_literal, well_formed
from typeferry.render.safe import Code, Docstring, Identifier, code, join
from typeferry.targets.options import TargetOptions
from typeferry.targets.pydantic.camel_case import is_camel_case
from typeferry.targets.pydantic.constraints import constrained
from typeferry.targets.python.defaults import default_code, default_of, default_text
from typeferry.targets.python.definitions import Attribute, ClassDefinition
from typeferry.targets.python.docs import deprecation, doc_text
from typeferry.targets.python.enums import attribute_docstring
from typeferry.targets.python.plan import Plan
from typeferry.targets.python.speller import Annotation, Speller


@dataclass(frozen=True, slots=True)
class FieldView:
    name: Identifier
    annotation: Code
    value: Code | None
    docstring: Docstring | None


def unusable_defaults(plan: Plan) -> Iterator[Diagnostic]:
    """Says which defaults are none that the type has."""
    for definition in plan.definitions.values():
        for member in (
            [each.property for each in definition.attributes] if isinstance(definition, ClassDefinition) else ()
        ):
            text = default_text(member)
            if text and member.span is not None and default_of(member, plan.declarations) is None:
                yield UNUSABLE_DEFAULT.at(member.span, text=text)


def field_view(attribute: Attribute, speller: Speller, options: TargetOptions) -> FieldView:
    """The view of an attribute."""
    member = attribute.property
    default: Code | None = None
    if member.optional:
        default = speller.symbol("pydantic", "MISSING") if options.optional == "missing" else Code("None")
    stated = default_of(member, speller.plan.declarations) if options.defaults else None
    if stated is not None:
        default = default_code(stated, speller)
        annotation = spelled_type(member.type, member.constraints, speller, options)
    else:
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


def spelled_type(type_: Type, constraints: Constraints | None, speller: Speller, options: TargetOptions) -> Annotation:
    """The annotation of a type, with its constraints where they are enforced."""
    enforced = constraints if options.constraints else None
    return speller.annotation(type_) if enforced is None else constrained(type_, enforced, speller)


def _annotation(member: Property, default: Code | None, speller: Speller, options: TargetOptions) -> Annotation:
    if default is not None and member.type == NEVER:
        return Annotation(default, False)
    annotation = spelled_type(member.type, member.constraints, speller, options)
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
