"""Lowers what a program's exports reach to the model: each declaration once, references between them kept."""

from collections import deque
from collections.abc import Mapping
from typing import TYPE_CHECKING

from typeferry import model
from typeferry.diagnostics import (
    NESTING_TOO_DEEP,
    TOO_DEEP,
    TOO_LARGE,
    TOO_MANY_INSTANCES,
    TOO_MANY_TYPES,
)
from typeferry.semantics import lower_declarations, lower_types, shapes, size
from typeferry.semantics.bodies import class_bodies, type_parameters
from typeferry.semantics.declaration_ids import DeclarationIds, Key
from typeferry.semantics.display import display
from typeferry.semantics.evaluate import Evaluator
from typeferry.semantics.generics import Generics
from typeferry.semantics.growth import Parameter
from typeferry.semantics.homes import Homes
from typeferry.semantics.inline_objects import InlineObjects
from typeferry.semantics.instantiate import own_variables
from typeferry.semantics.overrides import Overrides
from typeferry.semantics.size import Size
from typeferry.semantics.types import (
    EMPTY_OBJECT,
    ERROR,
    Keyword,
    Literal,
    Object,
    Reference,
    Type,
)
from typeferry.semantics.variables import has_variable
from typeferry.syntax.nodes import (
    IndexMember,
    Member,
    MethodMember,
    PropertyMember,
    SignatureMember,
)

if TYPE_CHECKING:
    from typeferry.semantics.symbols import Symbol

#: More instances of generics than anybody would write by hand: a type that grows without end.
MAX_INSTANCES = 5_000
#: Instances written out inside one another: as many as tsc instantiates in each other.
MAX_INLINED = 100
#: An instance takes its arguments into its name while they are as few as this.
MAX_NAMED_ARGUMENTS = 3


class Lowering:
    """The declarations that were asked for so far, and those that are still to be lowered."""

    def __init__(self, ev: Evaluator, overrides: Mapping[str, str]) -> None:
        self.ev = ev
        self.generics = Generics(ev)
        self.declarations: dict[model.DeclarationId, model.Declaration] = {}
        self._ids: dict[Key, model.DeclarationId] = {}
        self._given = DeclarationIds(ev)
        self._queue: deque[Key] = deque()
        self.overrides = Overrides(ev, overrides)
        self.functions: dict[Reference, bool] = {}
        self._inlining: set[Reference] = set()
        #: Instances that came to the same wherever they stand; those that lead to each other in many ways come to it once.
        self._flat: dict[Reference, model.Type] = {}
        self._labels: dict[Reference, str | None] = {}
        self._empty: dict[Symbol, bool] = {}
        self.objects = InlineObjects(self, self._given)
        #: The module and the declaration at hand.
        self.module = ""
        self.symbol: Symbol | None = None
        self._instances = 0
        self.size = Size()
        self.nesting = 0

    def run(self) -> None:
        """Lowers what was declared, and all that it refers to."""
        self.objects.homes = Homes(symbol for symbol, _ in self._queue)
        while (self._queue or self.objects.queue) and not (self.size.is_full or self.ev.steps.are_spent):
            self.ev.steps.begin()
            self.size.in_all += 1
            if self._queue:
                symbol, arguments = key = self._queue.popleft()
                id = self._ids[key]
                self.module, self.symbol = id.module, symbol
                lowered = lower_declarations.declaration(self, id, symbol, arguments)
            else:
                found, self.symbol = self.objects.queue.popleft()
                id = self.objects.id_of(found)
                self.module = id.module
                lowered = lower_declarations.recursive_object(self, id, found)
            self.declarations[id] = lowered
            self._end_early(id.path)

    def _end_early(self, name: str) -> None:
        """Says where it is that there is no room, or no time, for what is left."""
        if self.symbol is None:
            return
        if self.size.is_full:
            self.ev.report(TOO_MANY_TYPES, self.symbol.span, name=name, limit=size.MAX_SIZE)
        elif self.ev.steps.are_overdrawn:
            self.ev.give_up(self.symbol.span)

    # --- declarations ---

    def declare(
        self, symbol: "Symbol", arguments: tuple[Type, ...] = (), *, instance: bool = False
    ) -> model.DeclarationId:
        """The id of a declaration, or of a named instance, which will be lowered."""
        key: Key = (symbol, arguments if instance else None)
        known = self._ids.get(key)
        if known is None:
            known = self._ids[key] = self._given.of_declaration(key, self.module)
            self._queue.append(key)
        return known

    def is_empty(self, symbol: "Symbol") -> bool:
        """Whether an interface has no member at all, not even an inherited one: then it is `{}`."""
        known = self._empty.get(symbol)
        if known is None:
            arguments = tuple(ERROR for _ in type_parameters(symbol))
            bodies = class_bodies(symbol)
            known = not any(_is_data(member) for body in bodies for member in body.members) and all(
                self.ev.shape(base).is_empty for base in shapes.bases(self.ev, Reference(symbol, arguments))
            )
            self._empty[symbol] = known
        return known

    # --- references ---

    def is_computed(self, reference: Reference) -> bool:
        """Whether a reference has to be looked through: an operator computes on its arguments."""
        return bool(reference.arguments) and not self.generics.is_plain(reference.symbol)

    def named(self, type: Type) -> Type:
        """What operators come to where that has a name of its own; anything else is left as it is."""
        self.ev.expand_aliases(type)  # finds circles
        result = type
        while isinstance(result, Reference) and self._is_operator(result):
            result = self.ev.expand_once(result)
        return result if isinstance(result, Reference) else type

    def _is_operator(self, reference: Reference) -> bool:
        """Whether a reference is to an alias that is not written under its own name."""
        is_alias = reference.symbol.alias_declaration is not None
        return is_alias and (self.ev.library.owns(reference.symbol) or self.is_computed(reference))

    def reference(self, reference: Reference, path: str) -> model.Type:
        """A reference in the model: a name where the declaration is written, what it stands for where it is not."""
        symbol = reference.symbol
        if self.ev.library.owns(symbol):
            known = lower_types.of_library(self, reference, path)
            if known is not None:
                return known
            return self._instance(reference, path)
        if symbol.enums and symbol.alias_declaration is None:
            return model.Reference(self.declare(symbol))
        if lower_types.is_function(self, reference):
            return model.NEVER
        if self.is_computed(reference):
            return self._instance(reference, path)
        if symbol.alias_declaration is None and self.is_empty(symbol):
            return model.Reference(self.declare(symbol))
        arguments = tuple(
            model.ANY if self._grows((symbol, at), argument) else lower_types.lower(self, argument, path)
            for at, argument in enumerate(reference.arguments)
        )
        return model.Reference(self.declare(symbol), arguments)

    def _grows(self, parameter: Parameter, argument: Type) -> bool:
        """Whether the declaration at hand gives a parameter more each time around: Python would build it without end."""
        symbol = self.symbol
        if symbol is None or not has_variable(argument):
            return False
        if not self.generics.growth.grows(symbol, parameter, argument):
            return False
        self.ev.report(TOO_DEEP, symbol.span)
        return True

    def _instance(self, reference: Reference, path: str) -> model.Type:
        label = self._label(reference)
        if label is None:
            if self.ev.library.owns(reference.symbol):
                return lower_types.lower(self, self.ev.expand(reference), path)
            return model.ANY  # reached only below a declaration that is itself written as instances
        named = self.named(reference)
        if named != reference:
            return lower_types.lower(self, named, path)
        expanded = self.ev.expand(reference)
        is_object = isinstance(expanded, Object)
        if is_object and self._is_nameable(reference) and _is_class(self, expanded):
            return self._named_instance(reference)
        if reference in self._inlining:
            return self._named_instance(reference)
        if len(self._inlining) >= MAX_INLINED:
            self.ev.end(reference.symbol.span)
            return model.ANY
        if reference in self._flat:
            return self._flat[reference]
        self._inlining.add(reference)
        try:
            if isinstance(expanded, Object):
                return self.objects.lower(expanded, path, label)
            lowered = lower_types.lower(self, expanded, path)
        finally:
            self._inlining.discard(reference)
        if _is_flat(lowered):
            self._flat[reference] = lowered
        return lowered

    def _named_instance(self, reference: Reference) -> model.Type:
        symbol, arguments = reference.symbol, reference.arguments
        if (symbol, arguments) not in self._ids:
            if self._instances == MAX_INSTANCES:
                self.ev.report(TOO_MANY_INSTANCES, symbol.span, name=symbol.name)
                return model.ANY
            self._instances += 1
        return model.Reference(self.declare(symbol, arguments, instance=True))

    def _label(self, reference: Reference) -> str | None:
        """How an instance reads; None where a type variable stands in it."""
        if reference not in self._labels:
            self._labels[reference] = None if has_variable(reference) else display(reference)
        return self._labels[reference]

    def _is_nameable(self, reference: Reference) -> bool:
        arguments = reference.arguments
        return len(arguments) <= MAX_NAMED_ARGUMENTS and all(
            isinstance(argument, Keyword | Literal)
            or argument is EMPTY_OBJECT
            or (isinstance(argument, Reference) and self._is_nameable(argument))
            for argument in arguments
        )

    def as_base(self, base: Type) -> model.Reference | None:
        """A base in the model, or None where its members have to be written out: only a written object can be one."""
        named = self.named(base) if isinstance(base, Reference) else self.ev.expand_aliases(base)
        if not isinstance(named, Reference) or self.ev.library.owns(named.symbol) or named.symbol.enums:
            return None
        if self.is_computed(named) or shapes.mentions_this(named.symbol):
            return None
        target = self.ev.expand(named)
        if not isinstance(target, Object) or target.shape.is_empty or target.shape.calls or target.shape.constructs:
            return None
        if not target.shape.properties:
            return None  # a map
        inner = named
        while inner.symbol.alias_declaration is not None:
            stands_for = self.named(self.ev.expansions[inner])
            if not isinstance(stands_for, Reference):
                break
            if self.ev.library.owns(stands_for.symbol) or self.is_computed(stands_for):
                break
            inner = stands_for
        lowered = self.reference(inner, inner.symbol.path)
        return lowered if isinstance(lowered, model.Reference) else None

    def variables(self, symbol: "Symbol") -> tuple[Type, ...]:
        """The type parameters of a declaration, standing for themselves."""
        return own_variables(symbol, self.ev)

    @property
    def is_inline(self) -> bool:
        """Whether an object without a name is being lowered."""
        return self.objects.are_open

    def report_size(self) -> None:
        """Says that a type of the declaration at hand is too large to be written."""
        if self.symbol is not None:
            self.ev.report(TOO_LARGE, self.symbol.span)

    def report_nesting(self) -> None:
        """Says that too many types stand in each other, or never cease to."""
        if self.symbol is None:
            return
        if self._inlining:
            self.ev.end(self.symbol.span)
        else:
            self.ev.report(NESTING_TOO_DEEP, self.symbol.span)


def _is_flat(type: model.Type) -> bool:
    """Whether nothing in a type is named after where it stands."""
    members = type.members if isinstance(type, model.Union) else (type,)
    return all(isinstance(member, model.Keyword | model.Literal | model.Template) for member in members)


def _is_class(context: Lowering, expanded: Type) -> bool:
    return (
        isinstance(expanded, Object)
        and bool(expanded.shape.properties)
        and not lower_types.is_function(context, expanded)
    )


def _is_data(member: Member) -> bool:
    """Whether a member says anything of instances; a constructor may, through its parameters."""
    match member:
        case PropertyMember() | IndexMember():
            return not member.static
        case MethodMember():
            return not member.static and (member.kind != "constructor" or bool(member.function.parameters))
        case SignatureMember():
            return True
