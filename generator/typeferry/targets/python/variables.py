"""The type variables of a module, each defined before the first definition that has it."""

from collections.abc import Iterator
from dataclasses import dataclass

from typeferry.model import TypeParameter
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, StringLiteral, code
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, Definition, EnumDefinition
from typeferry.targets.python.speller import Annotation, Speller
from typeferry.targets.python.traversal import mentioned
from typeferry.targets.python.type_naming import is_bound


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
        if isinstance(definition, EnumDefinition):
            return
        parameters = _parameters(definition)
        defaults = [None if each.default is None else self._speller.annotation(each.default) for each in parameters]
        hidden = self._hidden(parameters, defaults)
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

    def _hidden(self, parameters: tuple[TypeParameter, ...], defaults: list[Annotation | None]) -> int:
        """How many parameters have no default for type checkers: all up to the last with one that these get lost in."""
        hidden = 0
        for place, (parameter, default) in enumerate(zip(parameters, defaults, strict=True)):
            if default is None or parameter.default is None:
                continue
            if default.forward or not self._speller.plan.lazy.isdisjoint(mentioned(parameter.default)):
                hidden = place + 1
        return hidden

    def _runtime(self, default: Annotation) -> Code:
        """A default as Python evaluates it: in this module, wherever the variable is met."""
        if not default.forward:
            return default.code
        reference = self._speller.symbol("typing", "ForwardRef")
        return code("{}({}, module=__name__)", reference, string_literal(default.code))


def _parameters(definition: ClassDefinition | AliasDefinition) -> tuple[TypeParameter, ...]:
    return (
        definition.type_parameters
        if isinstance(definition, ClassDefinition)
        else definition.declaration.type_parameters
    )
