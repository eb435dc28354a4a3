"""Every option, once: the flags of the command, the keys of `[tool.typeferry]` and the README's reference come from here."""

from collections.abc import Mapping
from dataclasses import MISSING, Field, dataclass, field, fields
from functools import cache
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

T = TypeVar("T")

#: What an option holds: `texts` is a list of texts (one alone may stand for it), `table` maps texts to texts.
Kind = Literal["switch", "text", "choice", "texts", "table"]


@dataclass(frozen=True, slots=True)
class Option:
    """One option as the command and the configuration see it.

    `values` are those that are allowed (none: any). `flags` are its forms on the command line. `shapes_output` tells
    whether what is written depends on it, and so whether the header names it. `names_file` marks texts that are paths.
    """

    key: str
    kind: Kind
    default: object
    doc: str
    flags: tuple[str, ...]
    metavar: str
    values: tuple[str, ...] = ()
    shapes_output: bool = False
    names_file: bool = False


def option(
    default: T,
    doc: str,
    *,
    flags: tuple[str, ...] = (),
    metavar: str = "",
    values: tuple[str, ...] = (),
    shapes_output: bool = True,
    names_file: bool = False,
) -> T:
    """A field of an options class, with all that is to know about it."""
    about = _About(doc, flags, metavar, values, shapes_output, names_file)
    return field(default=default, metadata={"about": about})


def table_option(doc: str, *, flags: tuple[str, ...] = (), metavar: str) -> Mapping[str, str]:
    """A field that holds a table of texts, empty by default."""
    return field(default_factory=dict[str, str], metadata={"about": _About(doc, flags, metavar)})


@dataclass(frozen=True, slots=True)
class _About:
    """What a field says of its option."""

    doc: str
    flags: tuple[str, ...]
    metavar: str
    values: tuple[str, ...] = ()
    shapes_output: bool = True
    names_file: bool = False


REFINE_RULES = ("integers", "constants", "enumerations", "elements", "ranges")


@dataclass(frozen=True, slots=True, kw_only=True)
class JobOptions:
    """What one job reads, what it writes, and how: keys of `[tool.typeferry]` and of each `[[tool.typeferry.job]]`."""

    name: str = option("", "What messages and `--job` call this job.", shapes_output=False)
    input: tuple[str, ...] = option(
        (),
        "Files, folders and globs to read, relative to the `pyproject.toml`; `!` before one leaves out what it matches. "
        "On the command line: the arguments, with `-` for standard input.",
        metavar="INPUT",
        shapes_output=False,
        names_file=True,
    )
    output: str = option(
        "-",
        "The folder to write to, or `-` for standard output (all in one module). With several targets each gets a folder "
        "of its own in it.",
        flags=("-o",),
        metavar="FOLDER",
        shapes_output=False,
        names_file=True,
    )
    target: tuple[str, ...] = option(
        ("dataclass",),
        "What to write: `dataclass`, `pydantic`, `typeddict`, `markdown`, or the name of a plug-in.",
        flags=("-t",),
        metavar="NAME",
        shapes_output=False,
    )
    root: str = option(
        "",
        "The folder that module names are relative to; by default the one that all inputs share.",
        metavar="FOLDER",
        names_file=True,
    )
    bundle: bool = option(False, "Write everything into one module instead of one for each source file.")
    include: tuple[str, ...] = option(
        (), "Only the types whose dotted name matches one of these patterns, and what they need.", metavar="PATTERN"
    )
    exclude: tuple[str, ...] = option(
        (), "Leave out the types whose dotted name matches one of these patterns.", metavar="PATTERN"
    )
    overrides: Mapping[str, str] = table_option(
        'Types in TypeScript for declarations and properties, by dotted name: `"Job.result_files" = "Array<string>"`.',
        flags=("--override",),
        metavar="NAME=TYPE",
    )
    rename: Mapping[str, str] = table_option(
        "Python names for declarations and properties, by dotted name.", metavar="NAME=NEW"
    )
    refine: tuple[str, ...] = option(
        (),
        "Take from doc comments what the types lost: rules by name, or `all`; `typeferry explain` shows what each finds.",
        metavar="RULE",
        values=("all", *REFINE_RULES),
    )
    open_enums: bool = option(False, "Let enumerations found in doc comments accept other strings too.")
    naming: Literal["keep", "snake_case"] = option(
        "keep", "Names of fields: as in the TypeScript, or in snake case with the original as an alias."
    )
    namespace_names: Literal["path", "last"] = option(
        "path", "Names of what stands in a namespace: its whole path (`PageFrame`), or its own name alone (`Frame`)."
    )
    target_python: Literal["3.10", "3.11", "3.12", "3.13", "3.14"] = option(
        "3.11", "The oldest Python that the generated code is for: it is spelled as that version has it."
    )
    optional: Literal["missing", "none"] = option(
        "missing", "Pydantic: what an optional property is when it is absent, `MISSING` (exact) or `None`."
    )
    constraints: bool = option(
        False, "Pydantic: enforce what tags such as `@minimum` and `@pattern` promise, which TypeScript does not."
    )
    defaults: bool = option(
        False,
        "Pydantic: what is absent has the value that `@default` names; it stays absent when the model is dumped. A dataclass "
        "or a dict could not tell such a value from one that was given.",
    )
    defer_build: bool = option(False, "Pydantic: build validators at first use, for a fast import of large modules.")
    readonly: bool = option(False, "TypedDict: `ReadOnly` for readonly properties.")
    docs_base_url: str = option("", "What links in doc comments that begin with `/` are relative to.", metavar="URL")
    templates: str = option(
        "",
        "A folder with templates that go before those of Typeferry with the same path.",
        metavar="FOLDER",
        names_file=True,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """How a run goes about its jobs: keys of `[tool.typeferry]`; nothing that is written depends on them."""

    strict: bool = option(False, "Take warnings for errors.", shapes_output=False)
    prune: bool = option(False, "Remove files of Typeferry's that no input makes any more.", shapes_output=False)
    force: bool = option(False, "Write over files that Typeferry did not make.", shapes_output=False)
    depfile: str = option(
        "",
        "Write the files that were read to this file, as a rule for make and ninja.",
        metavar="FILE",
        shapes_output=False,
        names_file=True,
    )
    format: Literal["text", "json", "github"] = option(
        "text", "How diagnostics are printed: for people, as JSON lines, or as GitHub annotations.", shapes_output=False
    )
    color: Literal["auto", "always", "never"] = option(
        "auto", "Color in diagnostics and differences; `auto` is on a terminal alone.", shapes_output=False
    )
    quiet: bool = option(False, "Print errors alone.", flags=("-q",), shapes_output=False)
    verbose: bool = option(False, "Print notes as well, such as what was left out.", flags=("-v",), shapes_output=False)


@cache
def job_options() -> tuple[Option, ...]:
    """The options of a job, in the order of the reference."""
    return _options_of(JobOptions)


@cache
def run_options() -> tuple[Option, ...]:
    """The options of a run, in the order of the reference."""
    return _options_of(RunOptions)


def _options_of(owner: type[JobOptions] | type[RunOptions]) -> tuple[Option, ...]:
    hints = get_type_hints(owner)
    return tuple([_option_of(each, hints[each.name]) for each in fields(owner)])


def _option_of(each: Field[Any], hint: Any) -> Option:
    about: _About = each.metadata["about"]
    kind, values = _kind_of(hint)
    return Option(
        key=each.name,
        kind=kind,
        default={} if each.default is MISSING else each.default,
        doc=about.doc,
        flags=_flags(each.name, about.flags),
        metavar=about.metavar,
        values=values or about.values,
        shapes_output=about.shapes_output,
        names_file=about.names_file,
    )


def _kind_of(hint: Any) -> tuple[Kind, tuple[str, ...]]:
    if get_origin(hint) is Literal:
        return "choice", get_args(hint)
    if get_origin(hint) is tuple:
        return "texts", ()
    if hint is bool:
        return "switch", ()
    return ("text" if hint is str else "table"), ()


def _flags(key: str, given: tuple[str, ...]) -> tuple[str, ...]:
    """The short flags that were given, and the long one, which is the key unless another was given.

    INPUT is arguments, and a job on the command line needs no name.
    """
    if key in ("name", "input"):
        return ()
    long = tuple([flag for flag in given if flag.startswith("--")]) or ("--" + key.replace("_", "-"),)
    return tuple([flag for flag in given if not flag.startswith("--")]) + long
