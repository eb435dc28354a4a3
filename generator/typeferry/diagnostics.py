"""Every diagnostic that Typeferry can give: its stable code, its severity, its words, and the way out.

A phase never raises for bad input: it returns what it could do, and diagnostics. Each rule stands once, here.
"""

from dataclasses import dataclass
from enum import IntEnum

from typeferry.source import Span


class Severity(IntEnum):
    """How bad a diagnostic is. Only the command line makes an exit status of it."""

    INFO = 0
    WARNING = 1
    ERROR = 2


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of diagnostic. `message` and `hint` are format strings, filled by `at` and `about`."""

    code: str
    severity: Severity
    message: str
    hint: str = ""

    def at(self, span: Span, **details: object) -> "Diagnostic":
        """This rule, broken at a place in a source."""
        return Diagnostic(self, span.source.path, span, self.message.format(**details), self.hint.format(**details))

    def about(self, path: str, **details: object) -> "Diagnostic":
        """This rule, broken by a file as a whole (or by nothing in particular, with an empty path)."""
        return Diagnostic(self, path, None, self.message.format(**details), self.hint.format(**details))


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say about the input."""

    rule: Rule
    path: str
    span: Span | None
    message: str
    hint: str

    @property
    def severity(self) -> Severity:
        return self.rule.severity


# --- reading -------------------------------------------------------------------------------------------------------
SYNTAX_ERROR = Rule("syntax-error", Severity.ERROR, "this is not TypeScript: {what}")
UNREADABLE_FILE = Rule("unreadable-file", Severity.ERROR, "'{name}' cannot be read: {why}")

# --- modules -------------------------------------------------------------------------------------------------------
UNRESOLVED_MODULE = Rule(
    "unresolved-module",
    Severity.WARNING,
    "the module '{specifier}' is not found: what comes from it becomes Any",
    "install the package that brings it, or give the types with overrides",
)
MISSING_EXPORT = Rule("missing-export", Severity.WARNING, "'{specifier}' exports no '{name}': it becomes Any")
AMBIGUOUS_EXPORT = Rule(
    "ambiguous-export",
    Severity.WARNING,
    "two 'export *' bring different things under the name '{name}': the first is taken",
    "export the right one by its name",
)
SAME_MODULE = Rule(
    "same-module",
    Severity.WARNING,
    "'{name}' has the module name of '{other}', which is read in its place",
    "rename one of them, or leave one of them out",
)

# --- evaluating ----------------------------------------------------------------------------------------------------
UNKNOWN_NAME = Rule(
    "unknown-name",
    Severity.WARNING,
    "nothing brings the name '{name}': it becomes Any",
    "declare or import it, or give the type with an override",
)
BARE_ARRAY = Rule(
    "bare-array",
    Severity.WARNING,
    "Array without an element type becomes list[Any]",
    'set overrides."{path}" = "Array<string>" (or what the elements are)',
)
NOT_DATA = Rule("not-data", Severity.INFO, "'{name}' is {what}, which JSON cannot hold: it is left out")
