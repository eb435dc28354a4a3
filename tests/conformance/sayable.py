"""What TypedDicts can say of a program: the rest of each type is replaced by what they say instead.

The ids of what is replaced are rows of DISAGREEMENTS.md.
"""

import keyword
from collections.abc import Mapping
from dataclasses import replace

from typeferry.model import (
    ANY,
    NEVER,
    NUMBER,
    STRING,
    UNKNOWN,
    AliasDeclaration,
    Array,
    Declaration,
    DeclarationId,
    EnumDeclaration,
    IndexSignature,
    Keyword,
    Literal,
    Map,
    Object,
    ObjectDeclaration,
    Program,
    Property,
    Reference,
    Template,
    Tuple,
    Type,
    TypeParameter,
    TypeVariable,
    Union,
)
from typeferry.targets.python.substitution import substitute
from typeferry.targets.python.traversal import walk


def sayable(program: Program) -> tuple[Program, frozenset[str]]:
    """The program with what TypedDicts say of it, and the ids of what had to be replaced."""
    replacing = _Replacing({each.id: each for module in program.modules for each in module.declarations})
    modules = tuple(
        [
            replace(module, declarations=tuple([replacing.declaration(each) for each in module.declarations]))
            for module in program.modules
        ]
    )
    return replace(program, modules=modules), frozenset(replacing.replaced)


NULL, PATTERN, FRACTION, KEYS, REST, ABSENT, VARIABLE = REPLACED = (
    "typeddict-null",
    "typeddict-pattern",
    "typeddict-fraction",
    "typeddict-keys",
    "typeddict-rest",
    "typeddict-absent",
    "typeddict-variable",
)


class _Replacing:
    def __init__(self, declarations: Mapping[DeclarationId, Declaration]) -> None:
        self._declarations = declarations
        self._objects: dict[Object, Object] = {}
        self.replaced: set[str] = set()

    def declaration(self, declaration: Declaration) -> Declaration:
        match declaration:
            case ObjectDeclaration():
                return replace(
                    declaration,
                    type=self._object(declaration.type),
                    bases=tuple([replace(each, arguments=self._all(each.arguments)) for each in declaration.bases]),
                    type_parameters=self._parameters(declaration.type_parameters),
                )
            case AliasDeclaration():
                return replace(
                    declaration,
                    type=self._type(declaration.type),
                    type_parameters=self._parameters(declaration.type_parameters),
                )
            case EnumDeclaration():
                if not any(isinstance(each.value, float) for each in declaration.members):
                    return declaration
                literals = [
                    Literal("string" if isinstance(each.value, str) else "number", each.value)
                    for each in declaration.members
                ]
                return AliasDeclaration(declaration.id, self._union(tuple(literals)))

    def _parameters(self, parameters: tuple[TypeParameter, ...]) -> tuple[TypeParameter, ...]:
        return tuple(
            [
                replace(
                    each,
                    constraint=each.constraint and self._type(each.constraint),
                    default=each.default and self._type(each.default),
                )
                for each in parameters
            ]
        )

    def _all(self, types: tuple[Type, ...]) -> tuple[Type, ...]:
        return tuple([self._type(each) for each in types])

    def _type(self, type_: Type) -> Type:
        match type_:
            case Keyword(name="nonnull"):
                return self._instead(UNKNOWN, NULL)
            case Keyword(name="date" | "bytes"):
                return self._instead(STRING, PATTERN)
            case Template():
                return self._instead(STRING, PATTERN)
            case Literal(value=float()):
                return self._instead(NUMBER, FRACTION)
            case Literal(member=member) if member is not None:
                enum = self._declarations[member.enum]
                is_alias = isinstance(enum, EnumDeclaration) and any(
                    isinstance(each.value, float) for each in enum.members
                )
                return replace(type_, member=None) if is_alias else type_
            case Array():
                return replace(type_, element=self._type(type_.element))
            case Tuple():
                return self._tuple(type_)
            case Map():
                key = type_.key if type_.key == STRING else self._instead(STRING, KEYS)
                return replace(type_, key=key, value=self._type(type_.value))
            case Object():
                return self._object(type_)
            case Union():
                return self._union(type_.members)
            case Reference():
                return replace(type_, arguments=self._all(type_.arguments))
            case Keyword() | Literal() | TypeVariable():
                return type_

    def _instead(self, type_: Type, id: str) -> Type:
        self.replaced.add(id)
        return type_

    def _tuple(self, type_: Tuple) -> Type:
        if all(each.kind != "rest" for each in type_.elements):
            return replace(
                type_, elements=tuple([replace(each, type=self._type(each.type)) for each in type_.elements])
            )
        element = self._union(tuple([each.type for each in type_.elements]))
        return self._instead(Array(element), REST) if len(type_.elements) > 1 else Array(element)

    def _union(self, types: tuple[Type, ...]) -> Type:
        flat: dict[Type, None] = {}
        for member in self._all(types):
            flat |= dict.fromkeys(member.members if isinstance(member, Union) else (member,))
        return Union(tuple(flat)) if len(flat) > 1 else next(iter(flat))

    def _object(self, type_: Object) -> Object:
        if type_ not in self._objects:
            made = replace(
                type_,
                properties=tuple([self._property(each) for each in type_.properties if not self._is_absent(each)]),
                indexes=tuple(
                    [replace(each, value=self._type(each.value)) for each in type_.indexes if self._is_sayable(each)]
                ),
            )
            self._objects[type_] = made
        return self._objects[type_]

    def _property(self, member: Property) -> Property:
        type_ = self._type(member.type)
        variables = [part.name for part in walk(type_) if isinstance(part, TypeVariable)]
        if variables and not _is_attribute(member.name):
            self.replaced.add(VARIABLE)
            type_ = substitute(type_, dict.fromkeys(variables, ANY))
        return replace(member, type=type_)

    def _is_absent(self, member: Property) -> bool:
        """Whether a key is left out because no value can stand there: Pydantic knows no Never."""
        absent = member.optional and member.type == NEVER
        if absent:
            self.replaced.add(ABSENT)
        return absent

    def _is_sayable(self, index: IndexSignature) -> bool:
        if index.key != STRING:
            self.replaced.add(KEYS)
        return index.key == STRING


def _is_attribute(name: str) -> bool:
    """Whether a class can have a key of that name."""
    mangled = name.startswith("__") and not name.endswith("__")
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name) and not mangled
