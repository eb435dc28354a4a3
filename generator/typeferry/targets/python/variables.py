"""The type variables of a module, each defined before the first definition that has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.model import UNKNOWN, TypeParameter
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, StringLiteral, code, join
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, Definition, EnumDefinition
from typeferry.targets.python.speller import Annotation, Speller
from typeferry.targets.python.traversal import mentioned
from typeferry.targets.python.type_naming import is_bound
from typeferry.targets.python.versions import has_parameter_defaults, has_type_statements


@dataclass(frozen=True, slots=True)
class VariableView:
    """`T = TypeVar("T", bound=..., default=...)`

    `checking` is there where type checkers cannot take the default: what then tells that they read the module.
    """

    name: Identifier
    literal: StringLiteral
    maker: Identifier
    bound: Code | None
    default: Code | None
    checking: Identifier | None = None


class TypeVariables:
    """Which type variables of a module are defined so far."""

    def __init__(self, speller: Speller) -> None:
        self._speller = speller
        self._defined: set[Identifier] = set()
        definitions = [each for each in speller.module.definitions if not isinstance(each, EnumDefinition)]
        has_default = any(each.default is not None for one in definitions for each in _parameters(one))
        self._module = "typing_extensions" if has_default else "typing"

    def views(self, definition: Definition) -> Iterator[VariableView]:
        """The type variables that a definition needs and that are not there yet."""
        if isinstance(definition, EnumDefinition) or bracketed_parameters(definition, self._speller) is not None:
            return
        parameters = _parameters(definition)
        defaults = _defaults(definition, self._speller)
        hidden = _hidden(parameters, defaults, self._speller)
        for place, (parameter, default) in enumerate(zip(parameters, defaults, strict=True)):
            name = definition.type_variables[parameter.name]
            if name not in self._defined:
                self._defined.add(name)
                bound = parameter.constraint if is_bound(parameter) else None
                yield VariableView(
                    name=name,
                    literal=string_literal(name),
                    maker=self._speller.symbol(self._module, "TypeVar"),
                    bound=None if bound is None else self._speller.spell(bound),
                    default=None if default is None else self._runtime(default),
                    checking=self._speller.symbol("typing", "TYPE_CHECKING") if place < hidden and default else None,
                )

    def _runtime(self, default: Annotation) -> Code:
        """A default as Python evaluates it: in this module, wherever the variable is met."""
        if not default.forward:
            return default.code
        reference = self._speller.symbol("typing", "ForwardRef")
        return code("{}({}, module=__name__)", reference, string_literal(default.code))


def bracketed_parameters(definition: ClassDefinition | AliasDefinition, speller: Speller) -> Code | None:
    """`[T: str = "a"]`, or None where Python or the type checkers need type variables that stand for themselves."""
    version, parameters = speller.plan.python, _parameters(definition)
    defaults = _defaults(definition, speller)
    if not parameters or not has_type_statements(version) or _hidden(parameters, defaults, speller):
        return None
    if any(defaults) and not has_parameter_defaults(version):
        return None
    spelled: list[Code] = []
    for parameter, default in zip(parameters, defaults, strict=True):
        name: Code = definition.type_variables[parameter.name]
        if parameter.constraint is not None and is_bound(parameter):
            name = code("{}: {}", name, speller.spell(parameter.constraint))
        spelled.append(name if default is None else code("{} = {}", name, default.code))
    return code("[{}]", join(", ", spelled))


def _defaults(definition: ClassDefinition | AliasDefinition, speller: Speller) -> list[Annotation | None]:
    """What the type parameters are by default; of a class that a recursive alias is given to, no such alias: it may lead
    to the class again."""
    plan = speller.plan
    defaults: list[Annotation | None] = []
    for parameter in _parameters(definition):
        default = parameter.default
        if default is not None and definition.key in plan.regiven and not plan.lazy.isdisjoint(mentioned(default)):
            default = UNKNOWN
        defaults.append(None if default is None else speller.annotation(default))
    return defaults


def _hidden(parameters: tuple[TypeParameter, ...], defaults: list[Annotation | None], speller: Speller) -> int:
    """How many parameters have no default for type checkers: all up to the last with one that these get lost in."""
    hidden = 0
    for place, (parameter, default) in enumerate(zip(parameters, defaults, strict=True)):
        if default is None or parameter.default is None:
            continue
        if default.forward or not speller.plan.lazy.isdisjoint(mentioned(parameter.default)):
            hidden = place + 1
    return hidden


def _parameters(definition: ClassDefinition | AliasDefinition) -> tuple[TypeParameter, ...]:
    return (
        definition.type_parameters
        if isinstance(definition, ClassDefinition)
        else definition.declaration.type_parameters
    )
