"""Evaluates type nodes: one branch a syntax kind, one file an operator."""

from collections import Counter
from collections.abc import Callable
from typing import assert_never

from typeferry.diagnostics import (
    CIRCULAR_TYPE,
    TOO_COMPLEX,
    TOO_DEEP,
    TOO_MANY_STEPS,
    Diagnostic,
    Rule,
)
from typeferry.semantics import (
    apparent,
    conditional,
    indexed_access,
    instantiate,
    intersections,
    keyof,
    mapped,
    references,
    shapes,
    signatures,
    template_literals,
    tuples,
    typeof,
    unions,
    written_alike,
)
from typeferry.semantics.context import Context
from typeferry.semantics.inherited_members import MembersByName
from typeferry.semantics.library import Library
from typeferry.semantics.steps import MAX_STEPS_IN_ALL, Steps
from typeferry.semantics.symbols import Scope, Symbol, World
from typeferry.semantics.types import (
    ANY,
    BOOLEAN,
    EMPTY_OBJECT,
    ERROR,
    NEVER,
    NULL,
    STRING,
    SYMBOL,
    UNDEFINED,
    UNKNOWN,
    VOID,
    Array,
    Keyword,
    Literal,
    Object,
    Property,
    Reference,
    Shape,
    Tuple,
    Type,
    Union,
    UniqueSymbol,
    number_literal,
)
from typeferry.semantics.union_targets import UnionTarget
from typeferry.source import Span
from typeferry.syntax.nodes import (
    ArrayNode,
    ConditionalNode,
    EnumMemberNode,
    FunctionNode,
    ImportNode,
    IndexedAccessNode,
    InferNode,
    IntersectionNode,
    KeywordNode,
    LiteralNode,
    MappedNode,
    ObjectNode,
    PredicateNode,
    ReferenceNode,
    TemplateNode,
    ThisNode,
    TupleNode,
    TypeNode,
    TypeOperatorNode,
    TypeQueryNode,
    UnionNode,
    UnreadableNode,
)

#: How deep evaluations may nest. tsc allows 100 instantiations in each other (1,000 in tail position).
MAX_DEPTH = 1200
#: How many properties all declarations together may inherit: each has all of its bases' in its own table.
MAX_INHERITED = 6_000_000


class Evaluator:
    """Evaluates types over a world of symbols; remembers what every named type came to, and what was reported."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.library = Library(self)
        self.diagnostics: list[Diagnostic] = []
        self.named: dict[tuple[Scope, tuple[str, ...]], Symbol] = {}
        self.expansions: dict[Reference, Type] = {}
        self._ends: dict[Reference, Type] = {}
        self.declared: dict[tuple[Symbol, tuple[Type, ...]], Object] = {}
        self.merged: dict[tuple[Type, ...], Type] = {}
        self.own_shapes: dict[tuple[Reference, Type], Shape] = {}
        self.own_members: dict[tuple[Reference, Type], dict[str, Property]] = {}
        self.inherited_shapes: dict[tuple[Reference, Type], Shape] = {}
        self.inheriting: Counter[Symbol] = Counter()
        self.found_members: dict[tuple[Reference, Type, str], Property] = {}
        self.members_by_name: dict[Symbol, MembersByName] = {}
        self.assignable: dict[tuple[Type, Type], bool] = {}
        self.written_alike: dict[written_alike.Key, Object] = {}
        self.waiting: dict[tuple[Union, int], bool] = {}
        self._union_targets: dict[int, UnionTarget] = {}
        self.enum_members: dict[Symbol, dict[str, tuple[EnumMemberNode, Type]]] = {}
        self.enums_with_values: dict[Symbol, bool] = {}
        self.values: dict[Symbol, Type] = {}
        self.steps = Steps()
        self.inheritable = MAX_INHERITED
        self.depth = 0
        #: Whether a generic declaration is being looked at as it is written: type variables may stand anywhere.
        self.is_generic = False
        world.library = lambda name: self.library.lookup((name,))
        #: Where it was said in full of a name that a platform brings it.
        self.platform_names: dict[str, Span] = {}
        self._reported: set[tuple[str, int, int, int]] = set()
        self._expanding: set[Reference] = set()

    # --- reporting ---

    def report(self, rule: Rule, span: Span, **details: object) -> None:
        """Gives a diagnostic, once for a place however often it is evaluated."""
        key = (rule.code, id(span.source), span.start, span.end)
        if key not in self._reported:
            self._reported.add(key)
            self.diagnostics.append(rule.at(span, **details))

    def end(self, span: Span) -> Type:
        """Gives up a type that gets too deep."""
        self.report(TOO_DEEP, span)
        self.steps.cut()
        return ERROR

    def give_up(self, span: Span) -> Type:
        """Gives up what takes too many steps, and says so once for a declaration."""
        if not self.steps.told:
            self.steps.told = True
            if self.steps.are_spent:
                self.diagnostics.append(TOO_MANY_STEPS.at(span, limit=MAX_STEPS_IN_ALL))
            else:
                self.report(TOO_COMPLEX, span)
        return ERROR

    # --- nodes ---

    def evaluate(self, node: TypeNode, context: Context) -> Type:
        """What a type node means in its context."""
        self.steps.left -= 1
        if self.steps.left < 0:
            return self.give_up(node.span)
        if self.depth > MAX_DEPTH:
            return self.end(node.span)
        self.depth += 1
        try:
            return self._evaluate(node, context)
        finally:
            self.depth -= 1

    def _evaluate(self, node: TypeNode, context: Context) -> Type:
        match node:
            case ReferenceNode():
                return references.evaluate(self, node, context)
            case KeywordNode():
                return keyword(node)
            case LiteralNode():
                return literal(node)
            case ObjectNode(members=()):
                return EMPTY_OBJECT
            case ObjectNode() if context.in_value:
                return written_alike.evaluate(self, node, context)
            case ObjectNode():
                return Object(lambda: shapes.of_members(self, node.members, context), node.span)
            case UnionNode():
                return unions.evaluate(self, node, context)
            case ArrayNode():
                return Array(self.evaluate(node.element, context))
            case IntersectionNode():
                return intersections.evaluate(self, node, context)
            case TupleNode():
                return tuples.evaluate(self, node, context)
            case IndexedAccessNode():
                return indexed_access.evaluate(self, node, context)
            case TypeOperatorNode():
                return self._operator(node, context)
            case TypeQueryNode():
                return typeof.evaluate(self, node, context)
            case ImportNode():
                return references.evaluate_import(self, node, context)
            case TemplateNode():
                return template_literals.evaluate(self, node, context)
            case ConditionalNode():
                return conditional.evaluate(self, node, context)
            case MappedNode():
                return mapped.evaluate(self, node, context)
            case FunctionNode():
                return Object(lambda: signatures.of_function(self, node, context), node.span)
            case InferNode():
                return context.bindings.get(node.name, UNKNOWN)
            case ThisNode():
                return context.this or ANY
            case PredicateNode():
                return VOID if node.asserts else BOOLEAN
            case UnreadableNode():
                return ERROR
            case _:
                assert_never(node)

    def _operator(self, node: TypeOperatorNode, context: Context) -> Type:
        if node.operator == "unique":
            return UniqueSymbol(f"{node.span.source.path}:{node.span.start}")
        operand = self.evaluate(node.type, context)
        if node.operator == "keyof":
            return keyof.keyof(self, operand, node)
        match operand:
            case Array():
                return Array(operand.element, readonly=True)
            case Tuple():
                return Tuple(operand.elements, readonly=True)
            case _:
                return operand

    # --- looking inside ---

    def expand(self, type: Type) -> Type:
        """What a reference stands for: an alias's type, an enum's members, an interface's object. Never a reference."""
        if not isinstance(type, Reference):
            return type
        named = self.expand_aliases(type)
        return self.expand_once(named) if isinstance(named, Reference) else named

    def expand_aliases(self, type: Type) -> Type:
        """Like `expand`, but a reference to an interface, class or enum stays one."""
        if not isinstance(type, Reference):
            return type
        known = self._ends.get(type)
        return self._follow(type) if known is None else known

    def _follow(self, first: Reference) -> Type:
        """What stands at the end of a chain of aliases, remembered for all of them once each is known for good."""
        way: dict[Reference, None] = {}
        end: Type = first
        while isinstance(end, Reference) and end not in self._ends and end.symbol.alias_declaration is not None:
            # Aliases that lead in a circle, or to one another with ever larger arguments.
            if end in way or (len(way) > MAX_DEPTH and end.arguments):
                self.report(CIRCULAR_TYPE, first.symbol.span, name=first.symbol.name)
                self.expansions[first] = ERROR
                return ERROR
            way[end] = None
            end = self.expand_once(end)
        end = self._ends.get(end, end) if isinstance(end, Reference) else end
        if all(each in self.expansions for each in way):
            self._ends.update(dict.fromkeys(way, end))
        return end

    def expand_once(self, reference: Reference) -> Type:
        """What a reference stands for, one step: an alias's type may be a reference again."""
        known = self.expansions.get(reference)
        if known is not None:
            return known
        if reference in self._expanding:
            declaration = reference.symbol.declarations[0]
            self.report(CIRCULAR_TYPE, declaration.span, name=reference.symbol.name)
            return ERROR
        if self.depth > MAX_DEPTH:
            return self.end(reference.symbol.span)
        self._expanding.add(reference)
        self.depth += 1
        try:
            result = instantiate.instantiate(self, reference)
        finally:
            self.depth -= 1
            self._expanding.discard(reference)
        self.expansions[reference] = result
        return result

    def is_expanding(self, type: Type) -> bool:
        """Whether what a type stands for is being found out just now."""
        parts = type.members if isinstance(type, Union) else (type,)
        return any(isinstance(part, Reference) and part in self._expanding for part in parts)

    def members(self, type: Type, *, booleans: bool = False) -> list[Type]:
        """The members of a union, through aliases and enums; any other type is its own only member.

        With `booleans`, `boolean` counts as `true | false`, as it does where types distribute.
        """
        return unions.members(self, type, booleans=booleans)

    def union_target(self, union: Type) -> UnionTarget:
        """A union (or enum) that types are to be held against."""
        known = self._union_targets.get(id(union))
        if known is None or known.union is not union:
            known = self._union_targets[id(union)] = UnionTarget(self, union)
        return known

    def shape(self, type: Type) -> Shape:
        """The members that a value of the type has: those of its object, or of the library's type for a primitive."""
        return apparent.members(self, type)

    def lazily(self, node: TypeNode | None, context: Context) -> Type | Callable[[], Type]:
        """What evaluates a node when asked; what costs nothing is evaluated at once."""
        match node:
            case None:
                return ANY
            case KeywordNode():
                return keyword(node)
            case LiteralNode():
                return literal(node)
            case _:
                return lambda: self.evaluate(node, context)


def keyword(node: KeywordNode) -> Type:
    return UNKNOWN if node.name == "intrinsic" else _KEYWORDS.get(node.name) or Keyword(node.name)


def literal(node: LiteralNode) -> Type:
    value = node.value
    if node.is_bigint:
        return Literal("bigint", value)
    if isinstance(value, bool):
        return Literal("boolean", value)
    if isinstance(value, str):
        return Literal("string", value)
    return number_literal(value)


_KEYWORDS: dict[str, Type] = {
    "any": ANY, "never": NEVER, "null": NULL, "string": STRING, "symbol": SYMBOL, "undefined": UNDEFINED,
    "unknown": UNKNOWN,
}  # fmt: skip
