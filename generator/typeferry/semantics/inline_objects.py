"""Objects without a name, lowered where they stand: those that hold themselves as declarations, others once for many places."""

from collections import deque
from typing import TYPE_CHECKING

from typeferry import model
from typeferry.semantics import lower_types
from typeferry.semantics.declaration_ids import DeclarationIds
from typeferry.semantics.display import display
from typeferry.semantics.homes import Homes
from typeferry.semantics.types import Object, Reference

if TYPE_CHECKING:
    from typeferry.semantics.lower import Lowering
    from typeferry.semantics.symbols import Symbol

#: The declaration below which an object is one, or None where it is one everywhere.
_Sharing = tuple["Symbol | None", Object]


class InlineObjects:
    """The objects without a name that were met so far; `queue` holds those that are still to be declared, and below what."""

    def __init__(self, lowering: "Lowering", given: DeclarationIds) -> None:
        self._lowering = lowering
        self._given = given
        self.homes = Homes(())
        self.queue: deque[tuple[Object, Symbol | None]] = deque()
        self._open: dict[Object, str] = {}
        self._declared: dict[Object, model.DeclarationId] = {}
        self._shared: dict[_Sharing, model.Object] = {}

    def id_of(self, type: Object) -> model.DeclarationId:
        """The id of an object that is declared."""
        return self._declared[type]

    @property
    def are_open(self) -> bool:
        """Whether one is being lowered."""
        return bool(self._open)

    def lower(self, type: Object, path: str, label: str | None = None) -> model.Type:
        """An object where it stands; one that holds itself becomes a declaration, named after its parts or where it was met."""
        if type in self._open and type not in self._declared:
            self._declare(type)
        if type in self._declared:
            return model.Reference(self._declared[type])
        if self._lowering.size.is_full:
            return model.ANY
        sharing = self._sharing(type, path, label)
        if sharing in self._shared:
            return self._shared[sharing]
        self._open[type] = path
        lowering = self._lowering
        nesting, lowering.nesting = lowering.nesting, 0
        annotation = lowering.size.of_annotation
        try:
            lowered = lower_types.anonymous(lowering, type, path, label or _label_of_parts(type))
        finally:
            lowering.nesting, lowering.size.of_annotation = nesting, annotation
            del self._open[type]
        if type in self._declared and not lowering.overrides.any_below(path):
            return model.Reference(self._declared[type])
        if sharing is not None and isinstance(lowered, model.Object):
            self._shared[sharing] = lowered
        return lowered

    def _declare(self, type: Object) -> None:
        path = _label_of_parts(type) or self._open[type]
        self._declared[type] = self._given.of_object(type, self._lowering.module, path)
        self.queue.append((type, self._lowering.symbol))

    def _sharing(self, type: Object, path: str, label: str | None) -> _Sharing | None:
        """Who shares what an object becomes: everyone, where it is written in a declaration. An intersection that operators
        make is written nowhere: it is shared below one declaration, which its name comes from."""
        if label is not None or self._lowering.overrides.any_below(path):
            return None
        if self.homes.hold(type.span):
            return None, type
        return (self._lowering.symbol, type) if type.parts else None


def _label_of_parts(type: Object) -> str | None:
    """What an intersection of types that all have names is called by them."""
    names = [display(part) for part in type.parts if isinstance(part, Reference)]
    return " & ".join(names) if names and len(names) == len(type.parts) else None
