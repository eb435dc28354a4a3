"""What is known of the modules of a program while they are written."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from typeferry.render.safe import Identifier
from typeferry.targets.dataclass.conversions import Conversions
from typeferry.targets.dataclass.functions import function_blocks
from typeferry.targets.dataclass.names import name_functions
from typeferry.targets.dataclass.shared import Shared
from typeferry.targets.dataclass.support import support_blocks
from typeferry.targets.dataclass.variables import Variables
from typeferry.targets.dataclass.views import class_view
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.aliases import alias_view
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, Definition, EnumDefinition
from typeferry.targets.python.enums import enum_class, enum_view
from typeferry.targets.python.layout import PythonFile
from typeferry.targets.python.modules import Block
from typeferry.targets.python.plan import Plan, PythonModule
from typeferry.targets.python.speller import Speller

_SHARED = PythonFile(("_conversion",), False, (), ())


@dataclass(frozen=True, slots=True)
class _Module:
    conversions: Conversions
    variables: Variables


class Emission:
    """The modules to write, `plan`, and for each the functions that its code asks for."""

    def __init__(self, plan: Plan) -> None:
        several = len(plan.modules) > 1
        self._shared = Shared(_SHARED if several else None)
        shared = PythonModule(_SHARED, (), frozenset(), (), {}, frozenset(), None)
        self._functions = name_functions(plan)
        self.plan = replace(plan, modules=(*plan.modules, shared)) if several else plan
        self._modules: dict[PythonModule, _Module] = {}

    def blocks(self, definition: Definition, speller: Speller, options: TargetOptions) -> Iterator[Block]:
        """The blocks of one definition."""
        module = self._module(speller)
        match definition:
            case ClassDefinition():
                yield Block(
                    "dataclass/class.jinja", class_view(definition, module.conversions, module.variables, options)
                )
            case AliasDefinition():
                yield Block("_shared/alias.jinja", alias_view(definition, speller, options))
            case EnumDefinition():
                base = enum_class(definition.declaration, speller)
                yield Block("_shared/enum.jinja", enum_view(definition, base, speller, options))

    def closing(self, speller: Speller) -> Iterator[Block]:
        """The functions of a module, behind its classes."""
        module = self._module(speller)
        yield from function_blocks(module.conversions, module.variables)

    def public(self, speller: Speller) -> Iterable[Identifier]:
        """What a module offers beside its types: functions, and what users need of the shared definitions."""
        if speller.module.exports:  # Who reads data by what is handed on here catches its errors as well.
            self._shared.name(speller, "DataError")
        return [*self._module(speller).conversions.public, *self._shared.offered.get(speller.module, ())]

    def support(self, speller: Speller, options: TargetOptions) -> Iterator[Block]:
        """What the classes and functions of a module need to be there before them."""
        module = self._module(speller)
        yield from support_blocks(module.conversions, module.variables, options)

    def _module(self, speller: Speller) -> _Module:
        if speller.module not in self._modules:
            conversions = Conversions(speller, self._functions, self._shared)
            self._modules[speller.module] = _Module(conversions, Variables(speller))
        return self._modules[speller.module]
