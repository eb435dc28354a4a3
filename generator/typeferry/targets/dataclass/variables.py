"""The type variables of the functions that convert: type checkers solve those of a class for its instances alone."""

from collections.abc import Iterator

from typeferry.model import TypeParameter
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, code, join
from typeferry.targets.dataclass.conversions import Conversions, type_parameters
from typeferry.targets.python.definitions import Definition, EnumDefinition
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.type_naming import is_bound
from typeferry.targets.python.variables import VariableView


class Variables:
    """Which of them a module has used so far."""

    def __init__(self, speller: Speller) -> None:
        self._speller = speller
        self._used: dict[Identifier, TypeParameter] = {}
        self._current: dict[str, Identifier] = {}

    def use(self, owner: Definition | None) -> None:
        """Have the type variables of a definition spelled as those of a function."""
        self._current = {}
        if owner is not None and not isinstance(owner, EnumDefinition):
            for parameter in type_parameters(owner):
                name = self._speller.private(f"_{owner.type_variables[parameter.name]}")
                self._current[parameter.name] = name
                self._used.setdefault(name, parameter)
        self._speller.bind_variables(self._current)

    def applied(self, definition: Definition) -> Code:
        """A definition with the type variables that are in use."""
        name = self._speller.reference(definition.key)
        variables = [self._current[each.name] for each in type_parameters(definition)]
        return code("{}[{}]", name, join(", ", variables)) if variables else name

    def parameter(self, variable: str, conversions: Conversions) -> Code:
        """The parameter that takes the function which reads values of a type variable."""
        callable_ = self._speller.symbol("collections.abc", "Callable")
        any_ = self._speller.symbol("typing", "Any")
        return code("{}: {}[[{}], {}]", conversions.parameter(variable), callable_, any_, self._current[variable])

    def views(self) -> Iterator[VariableView]:
        """Their definitions."""
        for name, parameter in self._used.items():
            bound = parameter.constraint if is_bound(parameter) else None
            yield VariableView(
                name=name,
                literal=string_literal(name),
                maker=self._speller.symbol("typing", "TypeVar"),
                bound=None if bound is None else self._speller.spell(bound),
                default=None,
            )
