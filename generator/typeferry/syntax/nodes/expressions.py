"""Expressions: initializers of enums and constants, and computed names."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from typeferry.source import Span
from typeferry.syntax.nodes.types import FunctionNode, TypeNode

if TYPE_CHECKING:
    from typeferry.syntax.nodes.members import PropertyName


@dataclass(slots=True, eq=False)
class LiteralExpression:
    """A string, number, bigint, boolean or null literal."""

    value: str | int | float | bool | None
    span: Span
    is_bigint: bool = False


@dataclass(slots=True, eq=False)
class TemplateExpression:
    texts: tuple[str, ...]
    expressions: "tuple[Expression, ...]"
    span: Span


@dataclass(slots=True, eq=False)
class NameExpression:
    """`a.b["c"]`, as a path; `undefined`, `NaN` and `Infinity` are names too."""

    name: tuple[str, ...]
    span: Span


@dataclass(slots=True, eq=False)
class UnaryExpression:
    operator: str
    operand: "Expression"
    span: Span


@dataclass(slots=True, eq=False)
class BinaryExpression:
    operator: str
    left: "Expression"
    right: "Expression"
    span: Span


@dataclass(slots=True, eq=False)
class ObjectExpression:
    """An object literal; a spread has no name."""

    properties: "tuple[tuple[PropertyName | None, Expression], ...]"
    span: Span


@dataclass(slots=True, eq=False)
class ArrayExpression:
    """An array literal; the flag says that the element is spread."""

    elements: "tuple[tuple[Expression, bool], ...]"
    span: Span


@dataclass(slots=True, eq=False)
class AsExpression:
    """`e as T`, `<T>e` and `e satisfies T` (`is_satisfies`); `type` is None for `as const`."""

    expression: "Expression"
    type: TypeNode | None
    span: Span
    is_satisfies: bool = False


@dataclass(slots=True, eq=False)
class FunctionExpression:
    function: FunctionNode
    span: Span


@dataclass(slots=True, eq=False)
class CallExpression:
    """`a.f<T>(x)`, or `new a.C<T>(x)`: of a name, with its type arguments."""

    function: NameExpression
    arguments: tuple[TypeNode, ...]
    is_new: bool
    span: Span


@dataclass(slots=True, eq=False)
class OpaqueExpression:
    """Any expression whose type takes more than declarations say."""

    span: Span


Expression = (
    LiteralExpression | TemplateExpression | NameExpression | UnaryExpression | BinaryExpression | ObjectExpression
    | ArrayExpression | AsExpression | FunctionExpression | CallExpression | OpaqueExpression
)  # fmt: skip
