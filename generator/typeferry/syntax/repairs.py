"""The repairs that are made of texts that do not parse as they stand: what they match, and what takes its place."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Repair(NamedTuple):
    """The first group of `pattern`, where it matches, is replaced by what `mask` makes of it, of the same length."""

    pattern: re.Pattern[bytes]
    mask: Callable[[bytes], bytes]


def _name(text: bytes) -> bytes:
    """A plain name."""
    return b"_" * len(text)


def _blank(text: bytes) -> bytes:
    return b" " * len(text)


def _member(text: bytes) -> bytes:
    """A member of its own: the grammar has no `static [key: string]: T`."""
    return b"_" * (len(text) - 1) + b";"


def _label(text: bytes) -> bytes:
    """`global {` as a block with a label."""
    return b"_" * (len(text) - 1) + b":"


def _named(text: bytes) -> bytes:
    """`default function` as `function _`. The name stands where no name can: right behind a letter of the original."""
    words = text.split()[1:]
    return b" ".join(words).ljust(len(text) - 1) + b"_"


def _semicolon(text: bytes) -> bytes:
    return b";".ljust(len(text))


def _repair(mask: Callable[[bytes], bytes], pattern: str) -> Repair:
    return Repair(re.compile(pattern.encode(), re.DOTALL), mask)


#: A line is the start of what may stand on it: what begins with one does not go on over the next (`[^\S\n]*`), or many blank
#: lines would be read again from each.
#: Blanks and comments; long comments are left out, so that a text full of open ones takes no time.
_TRIVIA = r"(?:\s|//[^\n]*\n|/\*(?:[^*]|\*(?!/)){0,2000}\*/)*"
_STRING = r"""(?:"[^"\n]*"|'[^'\n]*')"""
_BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
#: What stands behind a name, and not behind a modifier of the same spelling.
_AFTER_NAME = r"(?=[ \t]*(?:[?!]?[ \t]*[:;,=)}>\].]|\??[ \t]*[(<]|[|&]|\[[ \t]*\]|[\r\n]|\Z))"
#: Words that the grammar does not always take for a label of a tuple element, or for the name of a parameter.
_WORDS = (
    "any|unknown|never|void|null|undefined|string|number|boolean|bigint|symbol|object|unique|asserts|readonly|keyof|infer|"
    "is|abstract|typeof|this|true|false|new|class|function|if|else|for|while|do|import|export|enum|default|super|delete|in|"
    "using|instanceof|return|switch|case|const|let|var|with|try|catch|finally|throw|break|continue|debugger|extends|await|"
    "yield"
)

#: Words that the grammar takes for keywords, or for modifiers, where they name a type.
_CONTEXTUAL = "async|await|declare|get|let|module|namespace|override|private|protected|public|readonly|set|static|type|using|yield"
_KEYWORDS = "any|unknown|never|undefined|string|number|boolean|symbol|object"

#: Repairs that cannot hit anything else.
REPAIRS: Sequence[Repair] = (
    # `import("x").T<A>`, `import("x")[]`, `typeof import("x", { with: {...} })`
    _repair(_name, rf"\b(import\s*\(\s*{_STRING}\s*(?:,\s*{_BRACES}\s*)?,?\s*\))"),
    # `export type * from "x"`, `import defer * as ns from "x"`, `export * from "x" with { type: "json" }`
    _repair(_blank, r"\bexport\s+(type)\s*\*"),
    _repair(_blank, r"\bimport\s+(defer)\s*\*"),
    _repair(_blank, rf"\bexport\s*(?:type\s*)?[*{{][^;{{}}*]*\}}?\s*from\s*{_STRING}\s*((?:with|assert)\s*{_BRACES})"),
    # `import type = A.B`, `import type X = A.B`, `export import X = require("x")`
    _repair(_name, r"\bimport\s+(type)(?=\s*=)"),
    _repair(_blank, r"\bimport\s+(type)\s+[\w$]+\s*="),
    _repair(_name, rf"\bimport\s+(?:type\s+)?[\w$]+\s*=\s*(require\s*\(\s*{_STRING}\s*\))"),
    # `import { type as as T }`, `export { type as T }`
    _repair(_name, r"\btype\s+(as)(?=\s*[,}]|\s+as\s+[\w$]+\s*[,}])"),
    _repair(_name, r"[{,]\s*(type)(?=\s*[,}]|\s+as\s+(?!as\b)[\w$]+\s*[,}])"),
    # `export default function (): T;`, `export default abstract class {}`
    _repair(
        _named, r"\bexport\s+(default\s+(?:function|(?:abstract\s+)?class))(?=\s*(?:[(<{]|extends\b|implements\b))"
    ),
    # `interface I<in T, out U, in out V>`
    _repair(_blank, rf"(?:[<,]{_TRIVIA}|\bconst\s+)((?:(?:in|out)\s+)+)(?=[\w$]+\s*(?:[,>=]|extends\b))"),
    # `keyof readonly T[]`
    _repair(_blank, r"\bkeyof\s+(readonly)\b"),
    # `[string: A, ...new?: B]`, `(class: A) => B`
    _repair(_name, rf"[\[,(]{_TRIVIA}(?:\.\.\.{_TRIVIA})?({_WORDS})(?=\s*\??\s*:)"),
    # names that are modifiers and operators elsewhere: `abstract: T`, `accessor = 1`, `in?: T`, `type as = T`
    _repair(_name, rf"\b(abstract|accessor|asserts){_AFTER_NAME}"),
    _repair(_name, r"\b(asserts|abstract|infer|keyof|readonly|undefined|unique)(?=\s+is\b)"),
    _repair(_name, rf"\basserts\s+({_KEYWORDS}|unique)\b"),
    _repair(_name, r"[\n;{,}][^\S\n]*(in|instanceof)(?=\s*\??\s*:|\s*[=;}])"),
    _repair(_name, r"\b(?:type|let|const|var|namespace|module)\s+(as|is|satisfies)(?=\s*[=<:{])"),
    _repair(_name, r"\b(using)(?![ \t]+[\w$]|[ \t]*[\w$])"),
    # `(type | A)[]`, `(type extends A ? B : C)`, `(type[])`, `string.A`
    _repair(_name, rf"\(\s*({_CONTEXTUAL})(?=\s*[)|&]|\s+extends\b|(?<!readonly)\[)"),
    _repair(_name, rf"(?<![.\w$])({_KEYWORDS})(?=\s*\.\s*[\w$])"),
    # modifiers in an order, or at a place, that the grammar does not have
    _repair(
        _blank, r"\b(?:static|abstract|override|readonly|declare)[ \t]+(accessor|override|declare)(?=[ \t]+[\"'#\[\w$])"
    ),
    _repair(_blank, r"\boverride[ \t]+(abstract)(?=[ \t]+[\"'#\[\w$])"),
    _repair(_member, r"[\n;{}][^\S\n]*(static)(?=\s+(?:readonly\s+)?\[\s*[\w$]+\s*:)"),
    # `declare module "x" { global {} }`
    _repair(_label, r"\bdeclare\s+global\b|[;{}\n][^\S\n]*(global)(?=\s*\{)"),
    # `({ a: { b } }?: T) => void`, and any pattern over several lines, which the grammar ends at a name before the last brace
    _repair(_name, rf"[(,]\s*({_BRACES})(?=\??\s*:)"),
    # `tag<T>`...``, `f<T>?.(x)`
    _repair(_blank, r"[\w$)\]](<(?:[^<>;]|<(?:[^<>;]|<[^<>;]*>)*>)*>)(?=`|\?\.\()"),
    # escapes in a template literal type
    _repair(_name, r"\\[\s*/]|(\\.)"),
)
#: Repairs that could hit other code: made only where the others do not suffice.
BOLD_REPAIRS: Sequence[Repair] = (
    # a member `in(): T`, or `<U>(): T`, after a line without a semicolon
    _repair(_name, r"\n[^\S\n]*(in|instanceof)(?=\??\s*[(<])"),
    _repair(_semicolon, rf"[\w$\])}}>\"'`][ \t]*(\r?\n){_TRIVIA}<\s*(?:const\s+)?[\w$]+\s*(?:[,>=]|extends\b)"),
)
