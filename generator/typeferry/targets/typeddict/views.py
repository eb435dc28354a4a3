"""What the TypedDict templates print."""

from collections.abc import Iterator
from dataclasses import dataclass
from keyword import iskeyword

from typeferry.model import NEVER, STRING, Literal, Property, TypeVariable
from typeferry.render.python_literals import docstring, string_literal
from typeferry.render.safe import Code, Docstring, Identifier, StringLiteral, code, join
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.aliases import AliasView, alias_view
from typeferry.targets.python.definitions import (
    AliasDefinition,
    ClassDefinition,
    Definition,
    EnumDefinition,
)
from typeferry.targets.python.deprecated import deprecated
from typeferry.targets.python.docs import doc_text
from typeferry.targets.python.enums import attribute_docstring
from typeferry.targets.python.modules import Block
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.spelling import can_be_attribute
from typeferry.targets.python.traversal import mentioned, walk
from typeferry.targets.python.variables import bracketed_parameters
from typeferry.targets.python.versions import has_type_statements


@dataclass(frozen=True, slots=True)
class KeyView:
    """A key of a TypedDict; as a class has it, `name` is one too."""

    key: StringLiteral
    name: Identifier | None
    type: Code
    docstring: Docstring | None


@dataclass(frozen=True, slots=True)
class TypedDictView:
    """A TypedDict as a class, or in functional form where a key is no identifier."""

    name: Identifier
    parameters: Code | None
    literal: StringLiteral
    maker: Identifier | None
    bases: Code
    deprecated: Code | None
    docstring: Docstring | None
    keys: tuple[KeyView, ...]
    extra_items: Code | None


def blocks(definition: Definition, speller: Speller, options: TargetOptions) -> Iterator[Block]:
    """The blocks of one definition."""
    match definition:
        case ClassDefinition():
            yield from _class_blocks(definition, speller, options)
        case AliasDefinition():
            yield Block("_shared/alias.jinja", alias_view(definition, speller, options))
        case EnumDefinition():
            yield Block("_shared/alias.jinja", _enum(definition, speller, options))


def support(speller: Speller, options: TargetOptions) -> Iterator[Block]:
    """TypedDicts need nothing besides themselves."""
    yield from ()


def _class_blocks(definition: ClassDefinition, speller: Speller, options: TargetOptions) -> Iterator[Block]:
    members = [each.property for each in definition.attributes if not _must_be_absent(each.property)]
    hidden = definition.hidden.intersection([member.name for member in members])
    generic = hidden & _generic_names(definition, speller)
    odd = [member for member in members if not can_be_attribute(member.name) or member.name in generic]
    hidden -= generic
    known = {name for name in hidden if speller.uses(f"_{name}")}
    speller.hide(hidden)
    if not odd:
        made = Block("typeddict/class.jinja", _view(definition, members, (), speller, options))
    elif not (definition.type_parameters or definition.bases):
        speller.hide(frozenset())
        made = Block("typeddict/functional.jinja", _view(definition, members, (), speller, options, functional=True))
    else:
        # What is generic or inherits has to be a class: the keys that a class cannot have go into a base of it.
        base = speller.private(f"_{definition.name}Keys")
        yield Block("typeddict/functional.jinja", _odd_keys(base, odd, definition, speller, options))
        plain = [member for member in members if member not in odd]
        made = Block("typeddict/class.jinja", _view(definition, plain, (base,), speller, options))
    for name in sorted(hidden - known):
        if speller.uses(f"_{name}"):
            shadow = speller.private(f"_{name}")
            view = ShadowView(shadow, speller.symbol("typing", "TypeAlias"), _shadowed(name, speller))
            yield Block("typeddict/shadow.jinja", view)
    yield made


def _shadowed(name: str, speller: Speller) -> Code:
    """What another name is given to: quoted where it comes later, for a text cannot be a member of a union."""
    keys = [each.key for each in speller.module.definitions if each.name == name]
    hidden = speller.hidden
    speller.hide(frozenset())
    found = speller.tracked(lambda: speller.reference(keys[0])) if keys else None
    speller.hide(hidden)
    return found.code if found is not None and not found.forward else string_literal(name)


@dataclass(frozen=True, slots=True)
class ShadowView:
    """Another name for a type whose name a class has a key of."""

    name: Identifier
    annotation: Identifier
    type: Code


def _generic_names(definition: ClassDefinition, speller: Speller) -> set[str]:
    """The names of generic definitions that a class refers to: no other name can be given to these."""
    keys = mentioned(*[attribute.property.type for attribute in definition.attributes])
    used = [speller.plan.definitions[key] for key in keys if key in speller.plan.definitions]
    return {each.name for each in used if not isinstance(each, EnumDefinition) and each.type_variables}


def _must_be_absent(member: Property) -> bool:
    """Whether a key is left out: it can have no value, and Pydantic cannot judge what is of type `Never`."""
    return member.optional and member.type == NEVER


def _view(
    definition: ClassDefinition,
    members: list[Property],
    bases: tuple[Identifier, ...],
    speller: Speller,
    options: TargetOptions,
    functional: bool = False,
) -> TypedDictView:
    parents: list[Code] = [*bases, *[speller.spell(base) for base in definition.bases]]
    maker = None if parents else speller.symbol("typing_extensions", "TypedDict")
    if maker is not None:
        parents.append(maker)
    variables = [definition.type_variables[parameter.name] for parameter in definition.type_parameters]
    parameters = bracketed_parameters(definition, speller)
    if variables and parameters is None:
        parents.append(code("{}[{}]", speller.symbol("typing", "Generic"), join(", ", variables)))
    text = doc_text(definition.doc, options)
    if functional:
        text = _with_keys(text, members, options)
    return TypedDictView(
        name=definition.name,
        parameters=parameters,
        literal=string_literal(definition.name),
        maker=maker,
        bases=join(", ", parents),
        deprecated=None if functional else deprecated(definition.doc, speller),
        docstring=docstring(text, indent=0 if functional else 4) if text else None,
        keys=_keys(members, speller, options),
        extra_items=_extra_items(definition, speller),
    )


def _odd_keys(
    name: Identifier, members: list[Property], definition: ClassDefinition, speller: Speller, options: TargetOptions
) -> TypedDictView:
    """A TypedDict in functional form, which cannot be generic: it has Any for type variables."""
    maker = speller.symbol("typing_extensions", "TypedDict")
    if any(isinstance(part, TypeVariable) for member in members for part in walk(member.type)):
        speller.bind_variables(dict.fromkeys(definition.type_variables, speller.symbol("typing", "Any")))
    keys = _keys(members, speller, options)
    speller.bind_variables(definition.type_variables)
    return TypedDictView(name, None, string_literal(name), maker, maker, None, None, keys, None)


def _with_keys(text: str, members: list[Property], options: TargetOptions) -> str:
    """The text of a TypedDict in functional form, where keys can have no docstrings: what there is to say of them as a list."""
    lines = [
        f"- `{member.name}`: {text_of_key}".replace("\n", "\n  ")
        for member in members
        if (text_of_key := doc_text(member.doc, options))
    ]
    return "\n\n".join([part for part in (text, "\n".join(lines)) if part])


def _keys(members: list[Property], speller: Speller, options: TargetOptions) -> tuple[KeyView, ...]:
    if any(not member.name for member in members):
        # It knows no empty keys, and does not look at what stands beside them.
        speller.leave_unchecked("pyright", "reportGeneralTypeIssues")
        speller.leave_unchecked("pyright", "reportUnusedImport")
    return tuple(
        [
            KeyView(
                key=string_literal(member.name),
                name=Identifier(member.name) if member.name.isidentifier() and not iskeyword(member.name) else None,
                type=_key_type(member, speller, options),
                docstring=attribute_docstring(doc_text(member.doc, options)),
            )
            for member in members
        ]
    )


def _key_type(member: Property, speller: Speller, options: TargetOptions) -> Code:
    """Only what is within the qualifiers is quoted: they have to be seen at run time."""
    type_ = speller.annotation(member.type).expression
    if member.readonly and options.readonly:
        type_ = code("{}[{}]", speller.symbol("typing_extensions", "ReadOnly"), type_)
    if member.optional:  # Around all else: pyright knows no other order where a key is no identifier.
        type_ = code("{}[{}]", speller.symbol("typing", "NotRequired"), type_)
    return type_


def _extra_items(definition: ClassDefinition, speller: Speller) -> Code | None:
    """What keys beside the properties hold, where an index signature says it of any key."""
    values = [index.value for index in definition.indexes if index.key == STRING]
    if not values:
        return None
    speller.leave_unchecked("mypy", "call-arg")  # mypy does not know PEP 728 yet, ...
    speller.leave_unchecked("mypy", "misc")  # ... in neither form.
    return speller.annotation(values[0]).expression


def _enum(definition: EnumDefinition, speller: Speller, options: TargetOptions) -> AliasView:
    """JSON holds no enum objects: an enum is one of its wire values."""
    members = definition.declaration.members
    has_statements = has_type_statements(speller.plan.python)
    literals = [Literal("string" if isinstance(each.value, str) else "number", each.value) for each in members]
    lines = [f"- `{each.name}` ({each.value!r}): {text}" for each in members if (text := doc_text(each.doc, options))]
    text = "\n\n".join([part for part in (doc_text(definition.doc, options), "\n".join(lines)) if part])
    return AliasView(
        name=definition.name,
        type=join(" | ", speller.plain_union(literals)) if literals else speller.symbol("typing", "Never"),
        annotation=None if has_statements else speller.symbol("typing", "TypeAlias"),
        maker=None,
        statement=Code("") if has_statements else None,
        literal=string_literal(definition.name),
        parameters=None,
        docstring=docstring(text, indent=0) if text else None,
    )
