"""The types of the intermediate model: what a JSON value can be.

Closed: take a `Type` apart with `match` and close with `assert_never`. No operator of TypeScript stands here (mapped,
conditional, keyof, infer, typeof, intersection: all evaluated before), no function (functions are no data), and no
Python spelling. `Object` and `Property` compare by identity; all others by value.
"""

from dataclasses import dataclass
from typing import Literal as OneOf
from typing import NamedTuple

from typeferry.model.docs import Constraints, Doc
from typeferry.source import Span

KeywordName = OneOf[
    "any",  # any value, and unchecked: TypeScript's any, or what could not be evaluated (a diagnostic says so)
    "unknown",  # any value
    "nonnull",  # any value but null: TypeScript's {}
    "object",  # an object or an array: TypeScript's object
    "never",  # no value
    "string",
    "number",
    "integer",  # a number known to be integral
    "bigint",
    "boolean",
    "null",
    "date",  # Date: an ISO 8601 text in JSON
    "bytes",  # ArrayBuffer, typed arrays, Buffer
]


@dataclass(frozen=True, slots=True)
class Keyword:
    name: KeywordName


class DeclarationId(NamedTuple):
    """What names a declaration in the program: its module's key, and its dotted path there (`Protocol.Page.Frame`).

    An instance of a generic declaration has its arguments in its path: `Partial<Page>`.
    """

    module: str
    path: str


@dataclass(frozen=True, slots=True)
class EnumMemberId:
    """The enum member whose wire value a literal is."""

    enum: DeclarationId
    name: str


@dataclass(frozen=True, slots=True)
class Literal:
    """One value. `kind` keeps `1`, `true` and `1n` apart; an integral number's value is an int."""

    kind: OneOf["string", "number", "boolean", "bigint"]
    value: str | int | float | bool
    member: EnumMemberId | None = None


@dataclass(frozen=True, slots=True)
class Template:
    """Strings of a pattern: `texts` has one item more than `types`, whose members are keywords, literals or unions.

    `casing` is the string mapping that the whole must satisfy (`Uppercase<string>` is `("", "")` with `upper`).
    """

    texts: tuple[str, ...]
    types: "tuple[Type, ...]"
    casing: OneOf["upper", "lower", "capitalized", "uncapitalized"] | None = None


@dataclass(frozen=True, slots=True)
class Array:
    element: "Type"
    readonly: bool = False


@dataclass(frozen=True, slots=True)
class TupleElement:
    type: "Type"
    kind: OneOf["required", "optional", "rest"] = "required"
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Tuple:
    """A tuple; at most one element is `rest` (its `type` is that of one element), and it may stand in the middle."""

    elements: tuple[TupleElement, ...]
    readonly: bool = False


@dataclass(frozen=True, slots=True)
class Map:
    """An object of any keys whose values have one type. `key` is `string`, `number` or a `Template`.

    Keys that do not match `key` are free, as in TypeScript.
    """

    key: "Type"
    value: "Type"
    readonly: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Property:
    """A property of an object: its four states are `optional` and whether `type` admits null.

    `declared_in` is the declaration that wrote it, where that is not the one that it stands in now.
    """

    name: str
    type: "Type"
    optional: bool = False
    readonly: bool = False
    doc: Doc | None = None
    span: Span | None = None
    constraints: Constraints | None = None
    declared_in: DeclarationId | None = None


@dataclass(frozen=True, slots=True)
class IndexSignature:
    """What keys beside the properties hold. `key` is `string`, `number` or a `Template`."""

    key: "Type"
    value: "Type"
    readonly: bool = False
    doc: Doc | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Object:
    """An object with at least one property, or several index signatures; without a name where it stands inline.

    Extra keys are allowed, unless an index signature says what they hold. `label` is what the text offers as a name
    for it where there is one (the alias of a generic's instance: `Partial<Page>`).
    """

    properties: tuple[Property, ...]
    indexes: tuple[IndexSignature, ...] = ()
    label: str | None = None
    doc: Doc | None = None
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Union:
    """Two or more members: none a union itself, none twice, none `never`; in the order of the text."""

    members: "tuple[Type, ...]"


@dataclass(frozen=True, slots=True)
class Reference:
    """A named declaration, with type arguments where it is generic."""

    target: DeclarationId
    arguments: "tuple[Type, ...]" = ()


@dataclass(frozen=True, slots=True)
class TypeVariable:
    """A type parameter of the generic declaration that it stands in."""

    name: str


Type = (
    Keyword | Literal | Template | Array | Tuple | Map | Object | Union | Reference | TypeVariable
)  # fmt: skip

ANY = Keyword("any")
UNKNOWN = Keyword("unknown")
NONNULL = Keyword("nonnull")
NEVER = Keyword("never")
STRING = Keyword("string")
NUMBER = Keyword("number")
INTEGER = Keyword("integer")
BOOLEAN = Keyword("boolean")
NULL = Keyword("null")
