"""The syntax of TypeScript declarations and types, unevaluated: what stands in the text, and where.

Every node has a `span`. Nodes are made once by the parser and never changed; they compare by identity, so that they
can be keys of what is computed from them. Unions (`TypeNode`, `Expression`, `Member`, `Statement`) are closed: take
them apart with `match` and close with `assert_never`.
"""

from dataclasses import dataclass, field
from typing import Literal

from typeferry.source import Source, Span

# --- doc comments --------------------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False)
class DocTag:
    """A block tag: `@minimum 5` is name `minimum`, text `5`. Braced types (`@type {integer}`) stay in the text."""

    name: str
    text: str
    span: Span


@dataclass(slots=True, eq=False)
class DocComment:
    """The doc comments before one declaration, joined: prose (stars and indentation removed) and block tags."""

    text: str
    tags: tuple[DocTag, ...]
    span: Span


# --- types ---------------------------------------------------------------------------------------------------------

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


# --- expressions (initializers of enums and constants, computed names) ---------------------------------------------


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


# --- members -------------------------------------------------------------------------------------------------------


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


# --- statements ----------------------------------------------------------------------------------------------------


@dataclass(slots=True, eq=False, kw_only=True)
class Declared:
    """What every declaration has: its name's place, its doc comment, and the modifiers before it."""

    span: Span
    name_span: Span
    doc: DocComment | None = None
    exported: bool = False
    #: `export default`; the declared name may then be empty.
    default: bool = False
    declared: bool = False


@dataclass(slots=True, eq=False)
class InterfaceDeclaration(Declared):
    name: str
    type_parameters: tuple[TypeParameterNode, ...]
    extends: tuple[ReferenceNode, ...]
    members: tuple[Member, ...]


@dataclass(slots=True, eq=False)
class AliasDeclaration(Declared):
    name: str
    type_parameters: tuple[TypeParameterNode, ...]
    type: TypeNode


@dataclass(slots=True, eq=False)
class ClassDeclaration(Declared):
    """A class. `extends` is a reference where the base is a name; an opaque base expression is `OpaqueExpression`."""

    name: str
    type_parameters: tuple[TypeParameterNode, ...]
    extends: ReferenceNode | OpaqueExpression | None
    implements: tuple[ReferenceNode, ...]
    members: tuple[Member, ...]
    abstract: bool = False


@dataclass(slots=True, eq=False)
class EnumMemberNode:
    name: str
    initializer: Expression | None
    doc: DocComment | None
    span: Span


@dataclass(slots=True, eq=False)
class EnumDeclaration(Declared):
    name: str
    members: tuple[EnumMemberNode, ...]
    is_const: bool = False


@dataclass(slots=True, eq=False)
class NamespaceDeclaration(Declared):
    """`namespace A.B {}` is nested: A holds B, exported. `declare module "x"` has `specifier`; `declare global` is
    `is_global`. Both then have an empty name."""

    name: str
    body: "tuple[Statement, ...]"
    specifier: str | None = None
    is_global: bool = False


@dataclass(slots=True, eq=False)
class VariableDeclaration(Declared):
    """One declarator of `const`, `let` or `var`."""

    name: str
    kind: Literal["const", "let", "var"]
    type: TypeNode | None
    initializer: Expression | None


@dataclass(slots=True, eq=False)
class FunctionDeclaration(Declared):
    name: str
    function: FunctionNode


@dataclass(slots=True, eq=False)
class ImportName:
    """`import { imported as local }`; `imported` is `default` for a default import."""

    imported: str
    local: str
    type_only: bool
    span: Span


@dataclass(slots=True, eq=False)
class ImportDeclaration:
    """`import d, { a as b } from "x"`, `import * as ns from "x"`, `import "x"`."""

    specifier: str
    specifier_span: Span
    names: tuple[ImportName, ...]
    namespace: str | None
    type_only: bool
    span: Span


@dataclass(slots=True, eq=False)
class ImportEqualsDeclaration:
    """`import x = require("y")` (`specifier`) or `import x = A.B` (`target`)."""

    name: str
    specifier: str | None
    target: tuple[str, ...]
    exported: bool
    span: Span


@dataclass(slots=True, eq=False)
class ExportName:
    """`export { local as exported }`."""

    local: str
    exported: str
    type_only: bool
    span: Span


@dataclass(slots=True, eq=False)
class ExportDeclaration:
    """`export { a as b } [from "x"]`, `export * from "x"` (`star`), `export * as ns from "x"` (`namespace`)."""

    specifier: str | None
    specifier_span: Span
    names: tuple[ExportName, ...]
    star: bool
    namespace: str | None
    type_only: bool
    span: Span


@dataclass(slots=True, eq=False)
class ExportAssignment:
    """`export = e` or, where `default`, `export default e` of an expression."""

    expression: Expression
    default: bool
    span: Span


@dataclass(slots=True, eq=False)
class ExportAsNamespace:
    """`export as namespace X`."""

    name: str
    span: Span


Declaration = (
    InterfaceDeclaration | AliasDeclaration | ClassDeclaration | EnumDeclaration | NamespaceDeclaration
    | VariableDeclaration | FunctionDeclaration
)  # fmt: skip
Statement = (
    Declaration | ImportDeclaration | ImportEqualsDeclaration | ExportDeclaration | ExportAssignment | ExportAsNamespace
)


@dataclass(slots=True, eq=False)
class SourceFile:
    """A parsed file. `references` are `/// <reference path|types|lib="...">` as (kind, value, place)."""

    source: Source
    statements: tuple[Statement, ...]
    references: tuple[tuple[Literal["path", "types", "lib"], str, Span], ...] = field(default=())
    doc: DocComment | None = None

    @property
    def is_module(self) -> bool:
        """Whether the file is a module (it imports or exports something) and not a global script."""
        return any(
            isinstance(s, ImportDeclaration | ExportDeclaration | ExportAssignment)
            or (isinstance(s, ImportEqualsDeclaration) and (s.exported or s.specifier is not None))
            or (isinstance(s, Declared) and s.exported)
            for s in self.statements
        )
