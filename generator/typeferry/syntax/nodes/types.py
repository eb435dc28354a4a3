"""Types."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from typeferry.source import Span
from typeferry.syntax.nodes.docs import DocComment

if TYPE_CHECKING:
    from typeferry.syntax.nodes.expressions import Expression
    from typeferry.syntax.nodes.members import Member


KeywordName = Literal[
    "any",
    "unknown",
    "never",
    "void",
    "null",
    "undefined",
    "string",
    "number",
    "boolean",
    "bigint",
    "symbol",
    "object",
    "intrinsic",
]


@dataclass(slots=True, eq=False)
class KeywordNode:
    name: KeywordName
    span: Span


@dataclass(slots=True, eq=False)
class LiteralNode:
    """A literal type. Numbers have their value (an int where they are integral); a bigint is `is_bigint`."""

    value: str | int | float | bool
    span: Span
    is_bigint: bool = False


@dataclass(slots=True, eq=False)
class TemplateNode:
    """A template literal type: `texts` (with escapes resolved) has one item more than `types`."""

    texts: tuple[str, ...]
    types: "tuple[TypeNode, ...]"
    span: Span


@dataclass(slots=True, eq=False)
class ArrayNode:
    element: "TypeNode"
    span: Span


@dataclass(slots=True, eq=False)
class TupleElementNode:
    """An element: `T`, `T?`, `...T`, `label: T`, `label?: T`, `...label: T`."""

    type: "TypeNode"
    label: str | None
    optional: bool
    rest: bool
    span: Span


@dataclass(slots=True, eq=False)
class TupleNode:
    elements: tuple[TupleElementNode, ...]
    span: Span


@dataclass(slots=True, eq=False)
class ObjectNode:
    members: "tuple[Member, ...]"
    span: Span


@dataclass(slots=True, eq=False)
class UnionNode:
    members: "tuple[TypeNode, ...]"
    span: Span


@dataclass(slots=True, eq=False)
class IntersectionNode:
    members: "tuple[TypeNode, ...]"
    span: Span


@dataclass(slots=True, eq=False)
class Parameter:
    """A function's parameter. A destructured one has the name `""`; `type` is None where none is written."""

    name: str
    type: "TypeNode | None"
    optional: bool
    rest: bool
    doc: DocComment | None
    span: Span
    #: `public`/`private`/`protected`/`readonly` on a constructor's parameter makes it a property of the class.
    accessibility: Literal["public", "private", "protected"] | None = None
    readonly: bool = False


@dataclass(slots=True, eq=False)
class FunctionNode:
    """A function or constructor type, and the signature of a method or function declaration.

    `returned` is what a body returns where no result is written.
    """

    type_parameters: "tuple[TypeParameterNode, ...]"
    parameters: tuple[Parameter, ...]
    result: "TypeNode | None"
    span: Span
    is_constructor: bool = False
    abstract: bool = False
    returned: "Expression | None" = None


@dataclass(slots=True, eq=False)
class ReferenceNode:
    """A name in type position, with its type arguments: `A.B<C>` is `("A", "B")` with one argument."""

    name: tuple[str, ...]
    arguments: "tuple[TypeNode, ...]"
    span: Span
    name_span: Span


@dataclass(slots=True, eq=False)
class TypeQueryNode:
    """`typeof a.b["c"]<T>`; `base` is set instead of the first name for `typeof import("x").b`."""

    name: tuple[str, ...]
    arguments: "tuple[TypeNode, ...]"
    span: Span
    base: "ImportNode | None" = None


@dataclass(slots=True, eq=False)
class ImportNode:
    """`import("specifier").A.B<T>`."""

    specifier: str
    name: tuple[str, ...]
    arguments: "tuple[TypeNode, ...]"
    span: Span


@dataclass(slots=True, eq=False)
class IndexedAccessNode:
    object: "TypeNode"
    index: "TypeNode"
    span: Span


@dataclass(slots=True, eq=False)
class TypeOperatorNode:
    operator: Literal["keyof", "readonly", "unique"]
    type: "TypeNode"
    span: Span


@dataclass(slots=True, eq=False)
class ConditionalNode:
    check: "TypeNode"
    extends: "TypeNode"
    true: "TypeNode"
    false: "TypeNode"
    span: Span


@dataclass(slots=True, eq=False)
class InferNode:
    name: str
    constraint: "TypeNode | None"
    span: Span


@dataclass(slots=True, eq=False)
class MappedNode:
    """`{ readonly [K in C as N]?: T }`; a modifier is `+`, `-` or absent."""

    parameter: str
    constraint: "TypeNode"
    name_type: "TypeNode | None"
    type: "TypeNode | None"
    optional: Literal["+", "-"] | None
    readonly: Literal["+", "-"] | None
    span: Span


@dataclass(slots=True, eq=False)
class ThisNode:
    span: Span


@dataclass(slots=True, eq=False)
class PredicateNode:
    """`x is T`, `asserts x`, `asserts x is T`: the result of a type guard."""

    type: "TypeNode | None"
    span: Span
    asserts: bool = False


@dataclass(slots=True, eq=False)
class UnreadableNode:
    """A place where a type should stand and none could be read; a diagnostic says why."""

    span: Span


TypeNode = (
    KeywordNode | LiteralNode | TemplateNode | ArrayNode | TupleNode | ObjectNode | UnionNode | IntersectionNode
    | FunctionNode | ReferenceNode | TypeQueryNode | ImportNode | IndexedAccessNode | TypeOperatorNode
    | ConditionalNode | InferNode | MappedNode | ThisNode | PredicateNode | UnreadableNode
)  # fmt: skip


@dataclass(slots=True, eq=False)
class TypeParameterNode:
    name: str
    constraint: TypeNode | None
    default: TypeNode | None
    span: Span
    is_const: bool = False
