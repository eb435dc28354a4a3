"""What is written has ids: each declaration, each named instance, and each object without a name that holds itself."""

from typing import TYPE_CHECKING

from typeferry import model
from typeferry.semantics.bodies import type_parameters
from typeferry.semantics.display import display
from typeferry.semantics.instantiate import bare_arguments
from typeferry.semantics.types import Object, Reference, Type

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator
    from typeferry.semantics.symbols import Symbol

#: A declaration, or with arguments one of its instances.
Key = tuple["Symbol", tuple[Type, ...] | None]


class DeclarationIds:
    """The ids that were given so far; where two things read the same, the later one has a number behind its path."""

    def __init__(self, ev: "Evaluator") -> None:
        self._ev = ev
        self._taken: dict[model.DeclarationId, Key | Object] = {}
        self._numbers: dict[model.DeclarationId, int] = {}

    def of_declaration(self, key: Key, module: str) -> model.DeclarationId:
        """The id of a declaration or an instance; `module` is the one that asks for it."""
        symbol, arguments = key
        path = symbol.path if is_bare(self._ev, symbol, arguments) else display(Reference(symbol, arguments or ()))
        return self._free(self._home(symbol, arguments or (), module), path, key)

    def of_object(self, type: Object, module: str, path: str) -> model.DeclarationId:
        """The id of an object without a name, after the path where it was met."""
        return self._free(module, path, type)

    def _free(self, module: str, path: str, holder: Key | Object) -> model.DeclarationId:
        first = id = model.DeclarationId(module, path)
        while self._taken.setdefault(id, holder) != holder:
            self._numbers[first] = number = self._numbers.get(first, 1) + 1
            id = model.DeclarationId(module, f"{path}#{number}")
        return id

    def _home(self, symbol: "Symbol", arguments: tuple[Type, ...], module: str) -> str:
        """An instance stands beside its generic; one of the library's beside its first argument."""
        library = self._ev.library
        if not library.owns(symbol):
            return symbol.module.key
        for argument in arguments:
            if isinstance(argument, Reference) and not library.owns(argument.symbol):
                return argument.symbol.module.key
        return module


def is_bare(ev: "Evaluator", symbol: "Symbol", arguments: tuple[Type, ...] | None) -> bool:
    """Whether the name alone stands for an instance: its arguments are the defaults of all parameters."""
    if arguments is None:
        return True
    has_defaults = bool(arguments) and all(parameter.default for parameter in type_parameters(symbol))
    return has_defaults and arguments == bare_arguments(symbol, ev)
