"""The types of constant expressions: initializers of enums, constants and properties, and computed names."""

import math
from typing import TYPE_CHECKING, assert_never

from typeferry.diagnostics import TOO_COMPLEX, UNKNOWN_EXPRESSION
from typeferry.semantics import indexed_access, shapes, signatures, template_literals, tuples, typeof, unions
from typeferry.semantics.bodies import type_parameters
from typeferry.semantics.context import Context
from typeferry.semantics.types import (
    ANY,
    BIGINT,
    BOOLEAN,
    ERROR,
    NULL,
    NUMBER,
    STRING,
    UNDEFINED,
    Array,
    Keyword,
    Literal,
    Object,
    Property,
    Reference,
    Shape,
    Tuple,
    TupleElement,
    Type,
    UniqueSymbol,
    is_any,
    number_literal,
    string_literal,
)
from typeferry.syntax.nodes import (
    ArrayExpression,
    AsExpression,
    BinaryExpression,
    CallExpression,
    Expression,
    FunctionExpression,
    LiteralExpression,
    NameExpression,
    ObjectExpression,
    OpaqueExpression,
    ReferenceNode,
    TemplateExpression,
    UnaryExpression,
)

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator


def evaluate(ev: "Evaluator", expression: Expression, context: Context, *, readonly: bool = False) -> Type:
    """The narrowest type of an expression; with `readonly`, as under `as const`."""
    match expression:
        case LiteralExpression():
            return _literal(expression)
        case TemplateExpression():
            return _template(ev, expression, context)
        case NameExpression():
            return _name(ev, expression, context)
        case UnaryExpression():
            return _unary(expression.operator, evaluate(ev, expression.operand, context))
        case BinaryExpression():
            left, right = evaluate(ev, expression.left, context), evaluate(ev, expression.right, context)
            return _binary(ev, expression, left, right)
        case ObjectExpression():
            return Object(lambda: _object(ev, expression, context, readonly), expression.span)
        case ArrayExpression():
            return _array(ev, expression, context, readonly)
        case AsExpression():
            return _as(ev, expression, context, readonly)
        case FunctionExpression():
            function = expression.function
            return Object(lambda: signatures.of_function(ev, function, context), expression.span)
        case CallExpression():
            return _call(ev, expression, context)
        case OpaqueExpression():
            ev.report(UNKNOWN_EXPRESSION, expression.span)
            return ANY
        case _:
            assert_never(expression)


def _call(ev: "Evaluator", expression: CallExpression, context: Context) -> Type:
    """What a call gives where its arguments have no say: of one signature, its type arguments written, if it has any."""
    function = typeof.of_name(ev, expression.function.name, context)
    if function is not None and is_any(function):
        return ANY
    if function is not None and expression.arguments:
        function = typeof.instantiated(ev, function, [ev.evaluate(each, context) for each in expression.arguments])
    elif function is None and expression.is_new:
        return _new_of_library(ev, expression, context)
    found = ev.shape(function) if function is not None else Shape()
    made = found.constructs if expression.is_new else found.calls
    if len({id(each.lazy) if callable(each.lazy) else each.lazy for each in made}) == 1 and made[0].instantiate is None:
        return made[0].result
    ev.report(UNKNOWN_EXPRESSION, expression.span)
    return ANY


def _new_of_library(ev: "Evaluator", expression: CallExpression, context: Context) -> Type:
    """`new Map<string, number>()`, `new Date()`: the library's interface of that name."""
    symbol = ev.library.lookup(expression.function.name)
    if symbol is not None and len(type_parameters(symbol)) == len(expression.arguments):
        return Reference(symbol, tuple(ev.evaluate(each, context) for each in expression.arguments))
    ev.report(UNKNOWN_EXPRESSION, expression.span)
    return ANY


def widened(ev: "Evaluator", expression: Expression, context: Context) -> Type:
    """The type of a variable or property that starts with the expression: its literals widened."""
    type = evaluate(ev, expression, context)
    is_const = isinstance(expression, AsExpression | NameExpression)
    return type if is_const else widen(type)


def widen(type: Type) -> Type:
    """A literal's primitive; enum members widen to their enum."""
    if not isinstance(type, Literal):
        return type
    if type.enum is not None:
        return Reference(type.enum)
    return {"string": STRING, "number": NUMBER, "boolean": BOOLEAN, "bigint": BIGINT}[type.kind]


def _literal(expression: LiteralExpression) -> Type:
    value = expression.value
    if value is None:
        return NULL
    if expression.is_bigint:
        return Literal("bigint", value)
    if isinstance(value, bool):
        return Literal("boolean", value)
    return string_literal(value) if isinstance(value, str) else number_literal(value)


def _template(ev: "Evaluator", expression: TemplateExpression, context: Context) -> Type:
    parts = [evaluate(ev, part, context) for part in expression.expressions]
    if all(isinstance(part, Literal) for part in parts):
        return template_literals.joined(ev, expression.texts, parts, expression.span)
    return STRING


def _name(ev: "Evaluator", expression: NameExpression, context: Context) -> Type:
    name = expression.name
    if len(name) == 1:
        if name[0] == "undefined":
            return UNDEFINED
        if name[0] in ("NaN", "Infinity"):
            return Literal("number", math.inf if name[0] == "Infinity" else math.nan)
        if context.enum is not None:
            member = ev.enum_members.get(context.enum, {}).get(name[0])
            if member is not None:
                return member[1]
    if name[0] == "Symbol" and len(name) == 2:
        return UniqueSymbol(f"Symbol.{name[1]}")
    return typeof.of_name(ev, name, context) or ANY


def _unary(operator: str, operand: Type) -> Type:
    if not isinstance(operand, Literal) or not isinstance(operand.value, int | float):
        return BOOLEAN if operator == "!" else NUMBER
    value = operand.value
    if operator == "-":
        return Literal(operand.kind, -value) if operand.kind == "bigint" else number_literal(-value)
    if operator == "~":
        return number_literal(~_int32(value))
    if operator == "!":
        return Literal("boolean", not value)
    return number_literal(value)


def _binary(ev: "Evaluator", expression: BinaryExpression, left: Type, right: Type) -> Type:
    operator = expression.operator
    if isinstance(left, Literal) and isinstance(right, Literal):
        if operator == "+" and (left.kind == "string" or right.kind == "string"):
            return template_literals.joined(ev, ("", "", ""), (left, right), expression.span)
        if isinstance(left.value, int | float) and isinstance(right.value, int | float):
            computed = _arithmetic(operator, left.value, right.value)
            return NUMBER if computed is None else number_literal(computed)
    if operator in ("||", "??", "&&"):
        return unions.union((left, right))
    if operator in ("==", "===", "!=", "!==", "<", ">", "<=", ">=", "in", "instanceof"):
        return BOOLEAN
    is_text = operator == "+" and STRING in (widen(left), widen(right))
    return STRING if is_text else NUMBER


def _arithmetic(operator: str, left: float, right: float) -> int | float | None:
    try:
        match operator:
            case "+":
                return left + right
            case "-":
                return left - right
            case "*":
                return left * right
            case "/":
                return left / right
            case "%":
                return math.fmod(left, right)
            case "**":
                return math.pow(left, right)
            case "|":
                return _int32(_int32(left) | _int32(right))
            case "&":
                return _int32(_int32(left) & _int32(right))
            case "^":
                return _int32(_int32(left) ^ _int32(right))
            case "<<":
                return _int32(_int32(left) << (_int32(right) & 31))
            case ">>":
                return _int32(left) >> (_int32(right) & 31)
            case ">>>":
                return (_int32(left) & 0xFFFFFFFF) >> (_int32(right) & 31)
            case _:
                return None
    except (ZeroDivisionError, OverflowError, ValueError):
        return None


def _int32(value: float) -> int:
    """A number as JavaScript's bitwise operators see it: 32 bits with a sign."""
    bits = int(value) & 0xFFFFFFFF
    return bits - 0x1_0000_0000 if bits & 0x8000_0000 else bits


# --- composites ---


def _as(ev: "Evaluator", expression: AsExpression, context: Context, readonly: bool) -> Type:
    if expression.type is None:
        return evaluate(ev, expression.expression, context, readonly=True)
    if expression.is_satisfies:
        return evaluate(ev, expression.expression, context, readonly=readonly)
    return ev.evaluate(expression.type, context)


def _part(ev: "Evaluator", expression: Expression, context: Context, readonly: bool) -> Type:
    type = evaluate(ev, expression, context, readonly=readonly)
    if readonly or isinstance(expression, AsExpression):
        return type
    return widen(type) if isinstance(expression, LiteralExpression | UnaryExpression | TemplateExpression) else type


def _object(ev: "Evaluator", expression: ObjectExpression, context: Context, readonly: bool) -> Shape:
    shape = Shape()
    for name, value in expression.properties:
        if name is None:
            spread = ev.shape(evaluate(ev, value, context, readonly=readonly))
            shape.properties.update(spread.properties)
            continue
        named = shapes.property_name(ev, name, context)
        if named is None:
            continue
        text, numeric, symbol = named
        type = _part(ev, value, context, readonly)
        shape.properties[text] = Property(text, type, readonly=readonly, span=name.span, numeric=numeric, symbol=symbol)
    return shape


def _array(ev: "Evaluator", expression: ArrayExpression, context: Context, readonly: bool) -> Type:
    if not readonly:
        parts = [_part(ev, item, context, False) for item, _ in expression.elements]
        return Array(unions.union(parts) if parts else Keyword("never"))
    elements: list[TupleElement] = []
    for item, is_spread in expression.elements:
        type = evaluate(ev, item, context, readonly=True)
        if not is_spread:
            elements.append(TupleElement(type))
            continue
        spread = ev.expand(type)
        if isinstance(spread, Tuple):
            elements.extend(spread.elements)
            if len(elements) > tuples.MAX_ELEMENTS and len(elements) > len(expression.elements):
                ev.report(TOO_COMPLEX, expression.span)
                return ERROR
        else:
            elements.append(TupleElement(indexed_access.access(ev, spread, NUMBER) or ANY, "rest"))
    return Tuple(tuple(elements), readonly=True)


def constructed_by(ev: "Evaluator", node: ReferenceNode, context: Context) -> Type | None:
    """What `new` makes of the constant that a class extends, or None where the name is a class or no constant."""
    symbol = ev.world.lookup_path(context.scope, node.name, "value")
    if symbol is None or symbol.is_unresolved or symbol.classes or not symbol.variables:
        return None
    constructs = ev.shape(typeof.of_symbol(ev, symbol)).constructs
    return constructs[0].result if constructs else None
