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

    def of_setting(self, setting: str, **details: object) -> "Diagnostic":
        """This rule, broken by a setting (`overrides.Page.id`); the pipeline knows where that was written."""
        return Diagnostic(self, "", None, self.message.format(**details), self.hint.format(**details), setting)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to say about the input, or about a setting."""

    rule: Rule
    path: str
    span: Span | None
    message: str
    hint: str
    setting: str = ""

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

NESTING_TOO_DEEP = Rule(
    "nesting-too-deep",
    Severity.WARNING,
    "types nest too deep here: what is inside becomes Any",
    "give the inner type a name of its own",
)

# --- evaluating ----------------------------------------------------------------------------------------------------
UNKNOWN_NAME = Rule(
    "unknown-name",
    Severity.WARNING,
    "nothing brings the name '{name}': it becomes Any",
    "declare or import it, or give the type with an override",
)
PLATFORM_NAME = Rule(
    "platform-name",
    Severity.WARNING,
    "'{name}' is what {platform} brings: it becomes Any, here and wherever else it stands",
    "give what stands for it in JSON with an override, or leave out with --exclude what is no data",
)
PLATFORM_NAME_AGAIN = Rule(
    "platform-name-again", Severity.INFO, "'{name}' is what {platform} brings: it becomes Any here, too"
)
UNKNOWN_EXPRESSION = Rule(
    "unknown-expression",
    Severity.WARNING,
    "the type of this expression is not known: it becomes Any",
    "write the type, or give it with an override",
)
BARE_ARRAY = Rule(
    "bare-array",
    Severity.WARNING,
    "Array without an element type becomes list[Any]",
    'set overrides."{path}" = "Array<string>" (or what the elements are)',
)
MISSING_TYPE_ARGUMENTS = Rule(
    "missing-type-arguments",
    Severity.WARNING,
    "'{name}' takes {count} type arguments: those that are missing become Any",
    "write the type arguments",
)
UNKNOWN_BASE = Rule(
    "unknown-base",
    Severity.WARNING,
    "'{name}' extends an expression, whose type is not known: what it inherits is left out",
    "extend a named class or interface",
)
CIRCULAR_TYPE = Rule("circular-type", Severity.WARNING, "'{name}' is defined by itself alone: it becomes Any")
NO_SUCH_PROPERTY = Rule("no-such-property", Severity.WARNING, "there is no property {key}: it becomes Any")
COMPUTED_ENUM_MEMBER = Rule(
    "computed-enum-member",
    Severity.WARNING,
    "the value of '{name}' is not known: any number, or any string, is one",
)
COMPUTED_OF_PARAMETERS = Rule(
    "computed-of-parameters",
    Severity.INFO,
    "this is computed of other type parameters: '{name}' has what comes of their defaults",
    "write the type argument where another one is needed",
)
NOT_GENERIC = Rule(
    "not-generic",
    Severity.INFO,
    "'{name}' computes on its type parameters: {what}",
    "declare an alias of the instance that is needed: type Mine = {name}<...>",
)
UNBOUND_TYPE_PARAMETER = Rule(
    "unbound-type-parameter",
    Severity.WARNING,
    "this depends on a type parameter that nothing binds: it becomes Any",
    "give the type with an override",
)
TOO_DEEP = Rule(
    "too-deep",
    Severity.WARNING,
    "this type never ends: it becomes Any where it gets too deep",
    "give the type with an override",
)
TOO_COMPLEX = Rule(
    "too-complex",
    Severity.WARNING,
    "this type takes too many steps, or has too many members: it becomes Any",
    "give the type with an override",
)
TOO_LARGE = Rule(
    "too-large",
    Severity.WARNING,
    "a type here is too large to be written: it becomes Any",
    "give the types inside names of their own, or give the type with an override",
)
TOO_MUCH_INHERITED = Rule(
    "too-much-inherited",
    Severity.WARNING,
    "declarations inherit more properties than can be held: operators on those after '{name}' see their own alone",
    "read fewer declarations at once",
)
TOO_MANY_INSTANCES = Rule(
    "too-many-instances",
    Severity.WARNING,
    "'{name}' has more instances than can be written out",
    "give the types that use it with overrides",
)
TOO_MUCH_TEXT = Rule(
    "too-much-text",
    Severity.ERROR,
    "with '{name}' there are more than {limit} MB of TypeScript: more takes too much memory",
    "give fewer inputs, or smaller ones",
)
TOO_MANY_TYPES = Rule(
    "too-many-types",
    Severity.ERROR,
    "with '{name}' there are more than {limit:,} types: more take too much memory",
    "choose types with 'include', or give fewer inputs",
)
TOO_MANY_STEPS = Rule(
    "too-many-steps",
    Severity.ERROR,
    "there are more than {limit:,} steps to here: more take too much time",
    "choose types with 'include', or give those that are computed with overrides",
)
DEAD_OVERRIDE = Rule(
    "dead-override",
    Severity.ERROR,
    "the override '{override}' matches nothing",
    "remove it, or mend its path",
)
NOT_DATA = Rule("not-data", Severity.INFO, "'{name}' is {what}, which JSON cannot hold: it is left out")

# --- refining ------------------------------------------------------------------------------------------------------
UNREADABLE_TAG = Rule("unreadable-tag", Severity.WARNING, "'{tag}' is ignored: it takes {expected}")
TAG_DOES_NOT_FIT = Rule(
    "tag-does-not-fit", Severity.INFO, "'@{name}' is ignored: it speaks of {kind}s, and none is here"
)

UNUSABLE_DEFAULT = Rule(
    "unusable-default",
    Severity.INFO,
    "'@default {text}' stays a remark: it is no value that can be told to be of the type",
)
UNSUPPORTED_PATTERN = Rule(
    "unsupported-pattern",
    Severity.WARNING,
    "the pattern '{pattern}' is not enforced: neither Pydantic's engine nor Python's can read it",
)

# --- configuration -------------------------------------------------------------------------------------------------
CONFIG_SYNTAX = Rule("config-syntax", Severity.ERROR, "this is not TOML: {what}")
UNKNOWN_KEY = Rule("unknown-key", Severity.ERROR, "Typeferry has no option '{key}'", "{near}")
WRONG_TYPE = Rule("wrong-type", Severity.ERROR, "'{key}' must be {wanted}, not {got}", "{hint}")
UNKNOWN_VALUE = Rule("unknown-value", Severity.ERROR, "'{value}' is no value of '{key}'", "it can be {values}")
BAD_PATTERN = Rule("bad-pattern", Severity.ERROR, "'{pattern}' is no pattern: {why}")
DEAD_PATTERN = Rule("dead-pattern", Severity.ERROR, "no exported type has a name that '{pattern}' matches")
MISSING_FOLDER = Rule("missing-folder", Severity.ERROR, "there is no folder '{name}'")
UNKNOWN_TARGET = Rule("unknown-target", Severity.ERROR, "there is no target '{name}'", "there are {names}")
NO_TARGET = Rule(
    "no-target", Severity.ERROR, "no target is named", "name one of dataclass, pydantic, typeddict, markdown"
)
UNKNOWN_JOB = Rule("unknown-job", Severity.ERROR, "no job is named '{name}'", "{names}")
SAME_NAME = Rule("same-name", Severity.ERROR, "another job is named '{name}', too")
SAME_OUTPUT = Rule(
    "same-output", Severity.ERROR, "'{name}' is written by {owner} too", "give one of them another output"
)
OUTPUT_IN_INPUT = Rule(
    "output-in-input",
    Severity.ERROR,
    "the output '{output}' lies inside the input folder '{input}'",
    "write outside of it, or name files or globs as input",
)
STDOUT_TARGETS = Rule(
    "stdout-targets",
    Severity.ERROR,
    "standard output takes one job with one target",
    "give an output folder with -o, or one target with -t",
)

# --- input and output ----------------------------------------------------------------------------------------------
NO_INPUT = Rule(
    "no-input",
    Severity.ERROR,
    "there is nothing to generate from",
    "name TypeScript files, folders or globs, or run 'typeferry init FILE' once to configure them",
)
MISSING_INPUT = Rule("missing-input", Severity.ERROR, "there is no file or folder '{name}'")
NO_MATCH = Rule("no-match", Severity.ERROR, "no TypeScript file matches '{pattern}'")
NOT_TYPESCRIPT = Rule(
    "not-typescript",
    Severity.ERROR,
    "'{name}' is no TypeScript file",
    "its name must end with .ts, .tsx, .mts or .cts",
)
NO_TYPES = Rule("no-types", Severity.ERROR, "no type is declared here that could be generated")
NOTHING_SELECTED = Rule("nothing-selected", Severity.ERROR, "'exclude' leaves none of the types that are declared")
EMPTY_MODULE = Rule("empty-module", Severity.INFO, "no type is declared here that could be generated")
NOTHING_TO_COMPARE = Rule(
    "nothing-to-compare",
    Severity.ERROR,
    "standard output cannot be checked or compared",
    "give the output folder with -o",
)
NOTHING_WRITTEN = Rule("nothing-written", Severity.ERROR, "the target '{target}' made no file")
FOREIGN_FILE = Rule(
    "foreign-file",
    Severity.ERROR,
    "'{name}' was not made by Typeferry: it is not written over",
    "move it away, choose another output, or give --force",
)
EDITED_FILE = Rule(
    "edited-file",
    Severity.WARNING,
    "'{name}' was edited after Typeferry made it: that is lost when it is written anew",
    "change the input, or say what you need with overrides or templates",
)
OUTSIDE_OUTPUT = Rule("outside-output", Severity.ERROR, "'{name}' would be written outside of the folder '{folder}'")
UNWRITABLE = Rule("unwritable", Severity.ERROR, "'{name}' cannot be written: {why}")
OUT_OF_DATE = Rule("out-of-date", Severity.WARNING, "'{name}' is {state}")
STALE_FILE = Rule(
    "stale-file",
    Severity.WARNING,
    "'{name}' was made by Typeferry, and no input makes it any more",
    "give --prune to remove such files",
)

# --- naming --------------------------------------------------------------------------------------------------------
NAME_COLLISION = Rule(
    "name-collision",
    Severity.ERROR,
    "'{one}' and '{other}' would both be called '{name}'",
    'set namespace_names = "path", or give one of them another name in the rename table',
)
DEAD_RENAME = Rule("dead-rename", Severity.ERROR, "the rename of '{old}' matches nothing")
BAD_RENAME = Rule("bad-rename", Severity.ERROR, "'{old}' cannot be renamed to '{name}', which is no Python name")

# --- changes -------------------------------------------------------------------------------------------------------
BAD_IGNORE = Rule(
    "bad-ignore", Severity.ERROR, "this line ignores nothing: {why}", "write: property-removed Type.property"
)
DEAD_IGNORE = Rule("dead-ignore", Severity.ERROR, "'{entry}' names no change", "remove it, or mend its path")
BAD_REVISION = Rule("bad-revision", Severity.ERROR, "git does not show '{name}' at '{revision}': {why}")
