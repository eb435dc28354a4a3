"""Members of object types and classes."""

from dataclasses import dataclass
from typing import Literal

from typeferry.source import Span
from typeferry.syntax.nodes.docs import DocComment
from typeferry.syntax.nodes.expressions import Expression
from typeferry.syntax.nodes.types import FunctionNode, TypeNode


@dataclass(slots=True, eq=False)
class PropertyName:
    """A member's name: its text, or the expression of a computed one (`[Kind.A]`, `[Symbol.iterator]`).

    A computed name that is a literal (`["a"]`) is plain text. `#private` names keep their `#`.
    """

    text: str | None
    computed: Expression | None
    span: Span


@dataclass(slots=True, eq=False)
class PropertyMember:
    """A property of an object type, interface or class. Getters and setters are `MethodMember`s."""

    name: PropertyName
    type: TypeNode | None
    optional: bool
    readonly: bool
    doc: DocComment | None
    span: Span
    static: bool = False
    accessibility: Literal["public", "private", "protected"] | None = None
    initializer: Expression | None = None


@dataclass(slots=True, eq=False)
class MethodMember:
    name: PropertyName
    kind: Literal["method", "get", "set", "constructor"]
    function: FunctionNode
    optional: bool
    doc: DocComment | None
    span: Span
    static: bool = False
    accessibility: Literal["public", "private", "protected"] | None = None


@dataclass(slots=True, eq=False)
class SignatureMember:
    """A call signature, or a construct signature (`function.is_constructor`)."""

    function: FunctionNode
    doc: DocComment | None
    span: Span


@dataclass(slots=True, eq=False)
class IndexMember:
    parameter: str
    key: TypeNode
    type: TypeNode
    readonly: bool
    doc: DocComment | None
    span: Span
    static: bool = False


Member = PropertyMember | MethodMember | SignatureMember | IndexMember
