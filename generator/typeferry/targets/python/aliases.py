"""Aliases as Python has them."""

from dataclasses import dataclass

from typeferry.render.python_literals import docstring, string_literal
from typeferry.render.safe import Code, Docstring, Identifier, StringLiteral, code, join
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.definitions import AliasDefinition
from typeferry.targets.python.docs import doc_text
from typeferry.targets.python.speller import Annotation, Speller
from typeferry.targets.python.variables import bracketed_parameters
from typeferry.targets.python.versions import has_type_statements


@dataclass(frozen=True, slots=True)
class AliasView:
    """What `_shared/alias.jinja` prints: `Name: TypeAlias = ...`, or with a `maker` `Name = TypeAliasType("Name", ...)`.

    The latter is for aliases that mention themselves or what comes later, and for generic ones. Where Python has
    `type Name[T] = ...`, `statement` is what stands behind the name there.
    """

    name: Identifier
    type: Code
    annotation: Code | None
    maker: Code | None
    statement: Code | None
    literal: StringLiteral
    parameters: Code | None
    docstring: Docstring | None


def alias_view(
    definition: AliasDefinition, speller: Speller, options: TargetOptions, spelled: Annotation | None = None
) -> AliasView:
    """The view of an alias; `spelled` is its type, where that is not spelled as everywhere."""
    spelled = spelled or speller.annotation(definition.declaration.type)
    variables = [definition.type_variables[each.name] for each in definition.declaration.type_parameters]
    statement = bracketed_parameters(definition, speller) if variables else Code("")
    if not has_type_statements(speller.plan.python):
        statement = None
    made = statement is None and (bool(variables) or definition.key in speller.module.lazy or spelled.forward)
    text = doc_text(definition.doc, options)
    return AliasView(
        name=definition.name,
        type=string_literal(spelled.code) if spelled.forward and statement is None else spelled.code,
        # Linters want aliases to be said in capitals; this one keeps its name, and is none in so many words.
        annotation=(
            None
            if made or statement is not None or definition.name[0].islower()
            else speller.symbol("typing", "TypeAlias")
        ),
        maker=speller.symbol("typing_extensions", "TypeAliasType") if made else None,
        statement=statement,
        literal=string_literal(definition.name),
        parameters=code("({},)", join(", ", variables)) if variables else None,
        docstring=docstring(text, indent=0) if text else None,
    )
