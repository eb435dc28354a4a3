"""The type variables of a module, each defined before the first definition that has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.model import TypeParameter
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, StringLiteral
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, Definition, EnumDefinition
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.traversal import mentioned
from typeferry.targets.python.type_naming import is_bound


@dataclass(frozen=True, slots=True)
class VariableView:
    """`T = TypeVar("T", bound=..., default=...)`"""

    name: Identifier
    literal: StringLiteral
    maker: Identifier
    bound: Code | None
    default: Code | None


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
        if isinstance(definition, EnumDefinition):
            return
        parameters = _parameters(definition)
        defaults = self._defaults(parameters)
        for parameter, default in zip(parameters, defaults, strict=True):
            name = definition.type_variables[parameter.name]
            if name not in self._defined:
                self._defined.add(name)
                bound = parameter.constraint if is_bound(parameter) else None
                yield VariableView(
                    name=name,
                    literal=string_literal(name),
                    maker=self._speller.symbol(self._module, "TypeVar"),
                    bound=None if bound is None else self._speller.spell(bound),
                    default=default,
                )

    def _defaults(self, parameters: tuple[TypeParameter, ...]) -> list[Code | None]:
        """Their defaults; none before one that cannot be, and none that type checkers could go round in circles with."""
        defaults: list[Code | None] = []
        for parameter in parameters:
            spelled = None if parameter.default is None else self._speller.annotation(parameter.default)
            usable = parameter.default is None or self._speller.plan.lazy.isdisjoint(mentioned(parameter.default))
            if spelled is None or spelled.forward or not usable:
                defaults = [None] * (len(defaults) + 1)
            else:
                defaults.append(spelled.code)
        return defaults


def _parameters(definition: ClassDefinition | AliasDefinition) -> tuple[TypeParameter, ...]:
    return (
        definition.type_parameters
        if isinstance(definition, ClassDefinition)
        else definition.declaration.type_parameters
    )
