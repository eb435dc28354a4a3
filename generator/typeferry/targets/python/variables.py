"""The type variables of a module, each defined before the first definition that has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.model import TypeParameter
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, StringLiteral
from typeferry.targets.python.definitions import ClassDefinition, Definition, EnumDefinition
from typeferry.targets.python.speller import Speller
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

    def views(self, definition: Definition) -> Iterator[VariableView]:
        """The type variables that a definition needs and that are not there yet."""
        if isinstance(definition, EnumDefinition):
            return
        parameters = (
            definition.type_parameters
            if isinstance(definition, ClassDefinition)
            else definition.declaration.type_parameters
        )
        for parameter in parameters:
            name = definition.type_variables[parameter.name]
            if name not in self._defined:
                self._defined.add(name)
                yield self._view(name, parameter)

    def _view(self, name: Identifier, parameter: TypeParameter) -> VariableView:
        default = None
        if parameter.default is not None:
            spelled = self._speller.annotation(parameter.default)
            default = self._speller.symbol("typing", "Any") if spelled.forward else spelled.code
        maker = self._speller.symbol("typing" if default is None else "typing_extensions", "TypeVar")
        bound = parameter.constraint if is_bound(parameter) else None
        return VariableView(
            name=name,
            literal=string_literal(name),
            maker=maker,
            bound=None if bound is None else self._speller.spell(bound),
            default=default,
        )
