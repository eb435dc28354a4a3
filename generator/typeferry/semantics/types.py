"""The types that evaluation works on: TypeScript's, with operators already applied and members still lazy.

They are apart from the model: here stand functions, brands, `undefined` and type variables with operators that wait for
them. `lower` makes the model of them. Named declarations stay `Reference`s until an operator looks inside.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from typing import Literal as OneOf

from typeferry.source import Span
from typeferry.syntax.nodes import DocComment, InferNode, TypeNode, TypeParameterNode

if TYPE_CHECKING:
    from typeferry.semantics.context import Context
    from typeferry.semantics.symbols import Symbol

KeywordName = OneOf[
    "any", "unknown", "never", "void", "null", "undefined", "string", "number", "boolean", "bigint", "symbol", "object",
    "error",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Keyword:
    """A keyword type. `error` behaves as `any` and stands where a diagnostic was already given."""

    name: KeywordName


@dataclass(frozen=True, slots=True)
class Literal:
    """A unit type. `kind` keeps `1`, `true` and `1n` apart; `enum` and `member` name the enum member that it is."""

    kind: OneOf["string", "number", "boolean", "bigint"]
    value: str | int | float | bool
    enum: "Symbol | None" = None
    member: str = ""


@dataclass(frozen=True, slots=True)
class UniqueSymbol:
    """A `unique symbol`, known by where it was declared."""

    name: str


@dataclass(frozen=True, slots=True)
class Template:
    """A template literal type that is not a literal: `texts` has one item more than `types`."""

    texts: tuple[str, ...]
    types: "tuple[Type, ...]"


Casing = OneOf["Uppercase", "Lowercase", "Capitalize", "Uncapitalize"]


@dataclass(frozen=True, slots=True)
class StringMapping:
    """`Uppercase<string>` and its like, over a type that is no literal."""

    casing: Casing
    type: "Type"


@dataclass(frozen=True, slots=True)
class Array:
    element: "Type"
    readonly: bool = False
    _hash: int = field(default=0, init=False, compare=False, repr=False)

    def __hash__(self) -> int:
        return self._hash or _remember_hash(self, (self.element, self.readonly))


@dataclass(frozen=True, slots=True)
class TupleElement:
    """An element; a `rest` element's type is that of one element, a `variadic` one's (`...infer R`) the whole list."""

    type: "Type"
    kind: OneOf["required", "optional", "rest", "variadic"] = "required"
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Tuple:
    elements: tuple[TupleElement, ...]
    readonly: bool = False
    _hash: int = field(default=0, init=False, compare=False, repr=False)

    def __hash__(self) -> int:
        return self._hash or _remember_hash(self, (self.elements, self.readonly))


@dataclass(slots=True, eq=False)
class Property:
    """A property; its type is evaluated when it is first asked for.

    `numeric` says that the name was written as a number (`keyof` gives a number literal). `method` members compare
    their parameters bivariantly. `hidden` ones are private or protected. `symbol` is set where the key is no text.
    """

    name: str
    lazy: "Type | Callable[[], Type]"
    optional: bool = False
    readonly: bool = False
    doc: DocComment | None = None
    span: Span | None = None
    numeric: bool = False
    method: bool = False
    hidden: bool = False
    symbol: UniqueSymbol | None = None
    #: The symbol whose declaration wrote it.
    owner: "Symbol | None" = None
    #: Whether an operator made it: what stands at its span is what it was made of.
    composed: bool = False

    @property
    def type(self) -> "Type":
        return _evaluated(self)


@dataclass(slots=True, eq=False)
class Index:
    """An index signature: what every key of the type `key` holds."""

    key: "Type"
    lazy: "Type | Callable[[], Type]"
    readonly: bool = False
    doc: DocComment | None = None

    @property
    def type(self) -> "Type":
        return _evaluated(self)


@dataclass(slots=True, eq=False)
class SignatureParameter:
    name: str
    lazy: "Type | Callable[[], Type]"
    optional: bool = False
    rest: bool = False

    @property
    def type(self) -> "Type":
        return _evaluated(self)


@dataclass(slots=True, eq=False)
class Signature:
    """A call or construct signature, its own type parameters erased to what they are constrained to.

    `instantiate` gives what it is with arguments for these, or None where their number does not fit. `receiver` is what it
    says of `this`. The parameters of a `method` are compared bivariantly.
    """

    parameters: tuple[SignatureParameter, ...]
    lazy: "Type | Callable[[], Type]"
    abstract: bool = False
    receiver: SignatureParameter | None = None
    method: bool = False
    instantiate: "Callable[[Sequence[Type]], Signature | None] | None" = None

    @property
    def result(self) -> "Type":
        return _evaluated(self)


@dataclass(slots=True, eq=False)
class Shape:
    """The members of an object type."""

    properties: dict[str, Property] = field(default_factory=dict[str, Property])
    indexes: list[Index] = field(default_factory=list[Index])
    calls: list[Signature] = field(default_factory=list[Signature])
    constructs: list[Signature] = field(default_factory=list[Signature])

    @property
    def is_empty(self) -> bool:
        return not (self.properties or self.indexes or self.calls or self.constructs)


@dataclass(slots=True, eq=False)
class Object:
    """An object type, its members built when they are first asked for. Compares by identity.

    `parts` are the members of the intersection that it merges; `doc` and `span` come from where it was written. `find`
    gives one property without building all others, where there is a way.
    """

    build: Callable[[], Shape]
    span: Span | None = None
    parts: "tuple[Type, ...]" = ()
    #: The homomorphic mapped type's source, for inference back through it.
    mapped_from: "Type | None" = None
    find: "Callable[[str], Property | None] | None" = None
    _shape: Shape | None = None

    @property
    def shape(self) -> Shape:
        if self._shape is None:
            self._shape = Shape()  # what a type that needs its own members to be built sees of them
            self._shape = self.build()
        return self._shape

    def property(self, name: str) -> Property | None:
        if self._shape is None and self.find is not None:
            return self.find(name)
        return self.shape.properties.get(name)

    def begin(self, shape: Shape) -> None:
        """Shows what is known of the members so far to those whom building the rest needs."""
        self._shape = shape


#: `{}`, wherever it stands: so instances of a generic with it are one.
EMPTY_OBJECT = Object(Shape)


@dataclass(frozen=True, slots=True)
class Union:
    """Two or more members: none a union itself (references may be to unions), none twice, none `never`."""

    members: "tuple[Type, ...]"
    _hash: int = field(default=0, init=False, compare=False, repr=False)

    def __hash__(self) -> int:
        return self._hash or _remember_hash(self, (self.members,))


@dataclass(frozen=True, slots=True)
class Intersection:
    """What does not merge into one object: brands (`string & {...}`), arrays with members, type variables."""

    members: "tuple[Type, ...]"
    _hash: int = field(default=0, init=False, compare=False, repr=False)

    def __hash__(self) -> int:
        return self._hash or _remember_hash(self, (self.members,))


@dataclass(frozen=True, slots=True)
class Reference:
    """A named declaration (interface, class, alias or enum) with its type arguments, all of them."""

    symbol: "Symbol"
    arguments: "tuple[Type, ...]" = ()
    _hash: int = field(default=0, init=False, compare=False, repr=False)

    def __hash__(self) -> int:
        return self._hash or _remember_hash(self, (self.symbol, self.arguments))


@dataclass(frozen=True, slots=True)
class Variable:
    """A type parameter that stands for itself; `infers` marks the `infer` of a conditional type."""

    name: str
    node: TypeParameterNode | InferNode
    constraint: "Type | None" = field(default=None, compare=False)

    @property
    def is_inferred(self) -> bool:
        return isinstance(self.node, InferNode)


@dataclass(frozen=True, slots=True)
class Deferred:
    """An operator whose operand is a type variable: what it gives is known only for an instance.

    `context` is where it stands: two conditional types that wait are compared by what they ask there.
    """

    node: TypeNode
    context: "Context | None" = None


Type = (
    Keyword | Literal | UniqueSymbol | Template | StringMapping | Array | Tuple | Object | Union | Intersection
    | Reference | Variable | Deferred
)  # fmt: skip

ANY = Keyword("any")
ERROR = Keyword("error")
UNKNOWN = Keyword("unknown")
NEVER = Keyword("never")
VOID = Keyword("void")
NULL = Keyword("null")
UNDEFINED = Keyword("undefined")
STRING = Keyword("string")
NUMBER = Keyword("number")
BOOLEAN = Keyword("boolean")
BIGINT = Keyword("bigint")
SYMBOL = Keyword("symbol")
OBJECT = Keyword("object")
TRUE = Literal("boolean", True)
FALSE = Literal("boolean", False)


def _remember_hash(type: "Array | Tuple | Union | Intersection | Reference", content: tuple[object, ...]) -> int:
    """The hash of what a type is made of: types share parts, and are asked for their hashes again and again."""
    found = hash(content) or 1
    object.__setattr__(type, "_hash", found)
    return found


def string_literal(value: str) -> Literal:
    return Literal("string", value)


def number_literal(value: float) -> Literal:
    """A number literal; integral values are ints, so that equal numbers are equal types."""
    return Literal("number", int(value) if isinstance(value, float) and value.is_integer() else value)


def is_any(type: Type) -> bool:
    return isinstance(type, Keyword) and type.name in ("any", "error")


def is_unit(type: Type) -> bool:
    """Whether the type has exactly one value."""
    return isinstance(type, Literal | UniqueSymbol) or type in (NULL, UNDEFINED)


def _evaluated(holder: Property | Index | SignatureParameter | Signature) -> Type:
    """The type that a holder puts off, evaluated once. One that needs itself meanwhile is circular: tsc gives it `any`."""
    lazy = holder.lazy
    if callable(lazy):
        holder.lazy = ERROR
        holder.lazy = lazy = lazy()
    return lazy
