"""TypeScript's standard library, as far as declarations compute with it: `library.d.ts`, and what JSON makes of it."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from typeferry.semantics import unions
from typeferry.semantics.binding import Binder
from typeferry.semantics.symbols import ModuleSymbols, Symbol
from typeferry.semantics.types import ANY, Array, Reference, Shape, Tuple, Type
from typeferry.source import Source
from typeferry.syntax import parse_source

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

#: What its source is called: as no file is.
PATH = "<library.d.ts>"
#: The types of all functions, whatever their signatures.
FUNCTIONS = frozenset({"Function", "CallableFunction", "NewableFunction"})
#: Library objects that are bytes, and those that JSON writes as a string.
BYTES = frozenset({
    "ArrayBuffer", "SharedArrayBuffer", "ArrayBufferView", "DataView", "TypedArray", "Int8Array", "Uint8Array",
    "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array",
    "BigInt64Array", "BigUint64Array", "Float16Array", "Buffer", "Blob", "File",
})  # fmt: skip
STRINGS = frozenset({"URL", "String"})
#: Those that JSON writes as an object without what they hold: no JSON value is one.
OPAQUE = frozenset({"RegExp", "URLSearchParams", "WeakRef"})


class Library:
    """The library's symbols; a user's declaration of the same name comes first."""

    def __init__(self, ev: "Evaluator") -> None:
        self._ev = ev
        self._symbols: dict[str, Symbol] = {}

    @cached_property
    def module(self) -> ModuleSymbols:
        data = Path(__file__).with_name("library.d.ts").read_bytes()
        file = parse_source(Source(PATH, data)).file
        world = self._ev.world
        module = ModuleSymbols("library", None, file, world, is_external=True)
        Binder(module, world.scopes, self._symbols).bind_file()
        return module

    def lookup(self, name: tuple[str, ...]) -> Symbol | None:
        """The library's symbol of a name, or None."""
        path = name[1:] if name[0] == "globalThis" else name
        found = self._symbols.get(path[0]) if path and self.module else None
        for each in path[1:]:
            found = found.members.get(each) if found is not None else None
        return found

    def owns(self, symbol: Symbol) -> bool:
        return symbol.module is self.module

    def is_function(self, symbol: Symbol) -> bool:
        """Whether a symbol is the library's type of all functions."""
        return symbol.name in FUNCTIONS and self.owns(symbol)

    def shape(self, name: str, arguments: tuple[Type, ...] = ()) -> Shape:
        """The members of a library interface."""
        assert self.module
        return self._ev.shape(Reference(self._symbols[name], arguments))

    def element_of(self, type: Type) -> Type:
        """What an array or tuple holds."""
        expanded = self._ev.expand(type)
        match expanded:
            case Array():
                return expanded.element
            case Tuple():
                return unions.union([element.type for element in expanded.elements])
            case _:
                return ANY
