"""Template literal types: evaluated over unions, matched against strings, and taken apart by `infer`."""

import re
from collections.abc import Sequence
from itertools import product
from math import prod
from typing import TYPE_CHECKING

from typeferry.diagnostics import TOO_COMPLEX
from typeferry.semantics import string_mapping, unions
from typeferry.semantics.context import Context
from typeferry.semantics.keyof import is_generic
from typeferry.semantics.types import (
    ANY,
    BIGINT,
    NUMBER,
    STRING,
    Deferred,
    Intersection,
    Keyword,
    Literal,
    StringMapping,
    Template,
    Type,
    Variable,
    is_any,
    string_literal,
)
from typeferry.source import Span
from typeferry.syntax.nodes import TemplateNode

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

MAX_UNION = 25_000
#: How many characters there may be in a text that is put together, and in all of one union.
MAX_LENGTH = 2_000_000
#: Strings that JavaScript's `Number` reads and writes back the same.
_NUMBER = re.compile(r"-?(?:Infinity|(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?)")
#: What `${number}` and `${bigint}` take: strings that `Number` reads, and literals without their `n`.
_PREFIXED = "0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+"
_READ_NUMBER = re.compile(rf"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?|{_PREFIXED}")
_READ_BIGINT = re.compile(rf"-?(?:0|[1-9][0-9]*|{_PREFIXED})")


def evaluate(ev: "Evaluator", node: TemplateNode, context: Context) -> Type:
    parts = [ev.evaluate(part, context) for part in node.types]
    if any(is_generic(ev.expand_aliases(part)) and not _is_inferred(part) for part in parts):
        return Deferred(node)
    choices = [ev.members(part, booleans=True) for part in parts]
    count = prod(map(len, choices))
    length = sum(len(text) for text in node.texts) + sum(max(map(_length, choice), default=0) for choice in choices)
    if count > MAX_UNION or count * length > MAX_LENGTH:
        ev.report(TOO_COMPLEX, node.span)
        return STRING
    ev.steps.take(count * (1 + length // 64))
    return unions.union([template(node.texts, combination) for combination in product(*choices)])


def _length(part: Type) -> int:
    """How much of a template's text a part takes at the most."""
    match part:
        case Literal(value=str() as value):
            return len(value)
        case Template():
            return sum(len(text) + 1 for text in part.texts)
        case _:
            return 30


def joined(ev: "Evaluator", texts: tuple[str, ...], literals: Sequence[Type], span: Span) -> Type:
    """The text of an expression whose parts are literals; any text where it would be too long."""
    if sum(map(len, texts)) + sum(map(_length, literals)) > MAX_LENGTH:
        ev.report(TOO_COMPLEX, span)
        return STRING
    return template(texts, tuple(literals))


def _is_inferred(part: Type) -> bool:
    return isinstance(part, Variable) and part.is_inferred


def template(texts: tuple[str, ...], types: tuple[Type, ...]) -> Type:
    """A template with literals written into its text: a literal where nothing else is left."""
    out_texts, out_types = [texts[0]], list[Type]()
    for type, text in zip(types, texts[1:], strict=True):
        match type:
            case Literal():
                out_texts[-1] += literal_text(type) + text
            case Keyword(name="null" | "undefined"):
                out_texts[-1] += type.name + text
            case Template():
                out_texts[-1] += type.texts[0]
                out_texts.extend(type.texts[1:])
                out_types.extend(type.types)
                out_texts[-1] += text
            case _:
                out_types.append(STRING if is_any(type) else _printable(type))
                out_texts.append(text)
    if not out_types:
        return string_literal(out_texts[0])
    if not any(out_texts):
        if all(type == STRING for type in out_types):
            return STRING
        if len(out_types) == 1 and isinstance(out_types[0], StringMapping):
            return out_types[0]
    return Template(tuple(out_texts), tuple(out_types))


def _printable(type: Type) -> Type:
    # A branded string prints as a string.
    return type.members[0] if isinstance(type, Intersection) else type


def literal_text(literal: Literal) -> str:
    """What a literal prints in a template."""
    if literal.kind == "boolean":
        return "true" if literal.value else "false"
    if isinstance(literal.value, float):
        return number_text(literal.value)
    return str(literal.value)


def number_text(value: float) -> str:
    """A number as JavaScript prints it."""
    text = repr(value)
    if "e" not in text:
        return text
    mantissa, exponent = text.split("e")
    power = int(exponent)
    if -7 <= power < 0:
        return f"{value:.{-power + len(mantissa.replace('-', '').replace('.', '')) - 1}f}"
    return f"{mantissa.removesuffix('.0')}e{'+' if power > 0 else '-'}{abs(power)}"


def is_number(text: str) -> bool:
    """Whether JavaScript reads a number in the text and writes it back the same."""
    return _NUMBER.fullmatch(text) is not None or text == "NaN"


def matches(ev: "Evaluator", text: str, pattern: Type) -> bool:
    """Whether a string belongs to a template, a string mapping, or a part of a template."""
    match pattern:
        case Keyword():
            return _matches_keyword(text, pattern)
        case Literal():
            return literal_text(pattern) == text
        case StringMapping():
            return string_mapping.is_cased(pattern, text) and matches(ev, text, _cased(pattern))
        case Template():
            taken = take_apart(text, pattern)
            return taken is not None and all(
                matches(ev, part, type) for part, type in zip(taken, pattern.types, strict=True)
            )
        case Intersection():
            return all(matches(ev, text, part) for part in pattern.members if isinstance(part, Keyword | Template))
        case _:
            return any(matches(ev, text, member) for member in ev.members(pattern) if member != pattern)


def _cased(mapping: StringMapping) -> Type:
    """What the mappings in each other are of."""
    inner = mapping.type
    return _cased(inner) if isinstance(inner, StringMapping) else inner


def _matches_keyword(text: str, keyword: Keyword) -> bool:
    if keyword == NUMBER:
        blank = text.strip()
        return text != "" and (not blank or _READ_NUMBER.fullmatch(blank) is not None)
    if keyword == BIGINT:
        return _READ_BIGINT.fullmatch(text) is not None
    if keyword.name == "boolean":
        return text in ("true", "false")
    return keyword == STRING or keyword == ANY or keyword.name == text


def take_apart(text: str, pattern: Template) -> list[str] | None:
    """The parts of a string that a template's places stand for: each as short as may be, the last the rest.

    A place that is followed by no text takes one character, as in tsc.
    """
    first, *rest = pattern.texts
    last = pattern.texts[-1]
    if not text.startswith(first) or not text.endswith(last) or len(text) < len(first) + len(last):
        return None
    at, parts, end = len(first), list[str](), len(text) - len(last)
    for separator in rest[:-1]:
        if separator:
            found = text.find(separator, at, end)
            if found < 0:
                return None
        else:
            found = at + 1
            if found > end:
                return None
        parts.append(text[at:found])
        at = found + len(separator)
    parts.append(text[at:end])
    return parts if at <= end else None


def take_apart_template(source: Template, pattern: Template) -> list[Type] | None:
    """Like `take_apart`, of a template: its places may go into those of the pattern, never into its text."""
    # Private-use characters stand for the source's places, so that the search for text works on one string.
    marks = {chr(0xF0000 + at): type for at, type in enumerate(source.types)}
    text = source.texts[0] + "".join(mark + part for mark, part in zip(marks, source.texts[1:], strict=True))
    parts = take_apart(text, pattern)
    if parts is None:
        return None
    return [_unmarked(part, marks) for part in parts]


def _unmarked(part: str, marks: dict[str, Type]) -> Type:
    texts, types = [""], list[Type]()
    for character in part:
        if character in marks:
            types.append(marks[character])
            texts.append("")
        else:
            texts[-1] += character
    return template(tuple(texts), tuple(types))
