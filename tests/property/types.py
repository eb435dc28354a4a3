"""Draws modules of TypeScript type definitions."""

import builtins
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from .shapes import (
    Choice,
    Computed,
    Constant,
    Declared,
    Items,
    Keyword,
    Member,
    Named,
    Record,
    Row,
    Shape,
    State,
    Table,
    Text,
    Variable,
    applied,
    property_name,
    written,
    written_record,
)

#: No two of them are the same but for case: the functions of dataclasses would be numbered.
TYPE_NAMES = ("A", "Node", "Field", "Literal", "BaseModel", "Any", "List", "str", "dict", "Self", "DataError", "fooBar",
              "snake_case", "Data", "Value", "None", "_Private", "T1", "X2Y", "Union", "datetime", "Error", "Model")  # fmt: skip
NAMESPACES = ("Api", "inner", "Schema")
PARAMETERS = ("T", "V", "Item")
PROPERTY_NAMES = ("a", "b", "id", "type", "kind", "from", "class", "$ref", "x-foo", "x_foo", "_meta", "__proto__", "self",
                  "model_config", "copy", "json", "list", "str", "field", "None", "2fa", "", "\U0001f389", "fooBar", "value",
                  "data", "dict", "int", "float", "error", "items", "at", "key", "cls", "to_dict", "from_dict", "a b",
                  "quote\"d", "back\\slash", "new\nline", "{{ x }}", "date", "True", "T", "caf\u00e9")  # fmt: skip
TEXTS = ("", "a", "b", "it's", "\"", "\\", "\\N{BULLET}", "{{ 7*7 }}", "{% include 'x' %}", "\"\"\"", "new\nline", "\u2028",
         "1", "true", "null", "None", "# type: ignore", "\U0001f389", "a long text that fits on no line " * 4)  # fmt: skip
DOCS = ("A word.", "\"\"\"", "ends with a backslash \\", "ends with a quote \"", "{{ 7*7 }} {% raw %}", "\\N{BULLET} \\x41",
        "\"\"\"\nraise SystemExit(\"code ran\")\n\"\"\"", "# type: ignore", "two\n * lines\n *\n * @deprecated no more",
        "@default \"\"\"", "| a | <b> `c` |", "\u2028 \u0085 \ufeff", "@minimum 0")  # fmt: skip


ENTRY = "input.ts"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A module and the one that it imports from, if any: their texts by file name, and what the declarations mean."""

    files: Mapping[str, str]
    declared: tuple[Declared, ...]

    @property
    def world(self) -> Mapping[str, Declared]:
        return {each.name: each for each in self.declared}

    @property
    def text(self) -> str:
        """All of it, for people."""
        return "".join([f"// {name}\n{text}" for name, text in self.files.items()])

    def write(self, folder: Path) -> Path:
        """Writes the files into a new folder, and tells which one exports all declarations."""
        folder.mkdir()
        for name, text in self.files.items():
            (folder / name).write_text(text, encoding="utf-8")
        return folder / ENTRY


@st.composite
def modules(draw: DrawFn, most: int = 4) -> Drawn:
    """Modules of a few exported declarations, each of which may use those before it and itself."""
    names = draw(st.lists(st.sampled_from(TYPE_NAMES), min_size=1, max_size=most, unique=True))
    declared: list[Declared] = []
    for name in names:
        # To mypy, an alias with the name of a builtin is that builtin within itself.
        kinds = _KINDS if hasattr(builtins, name) else (*_KINDS, _recursive)
        made = draw(draw(st.sampled_from(kinds))(name, tuple(declared)))
        if draw(st.booleans()):
            made = replace(made, doc=draw(st.sampled_from(DOCS)))
        declared.append(made)
    return Drawn(draw(_files(declared)), tuple(declared))


#: Another module as the entry names it, and as it gives its exports on.
_SPECIFIERS = ("./parts", "./parts.js", "./parts.ts")
_IMPORTS = ("import {{ {names} }} from {specifier};", "import type {{ {names} }} from {specifier};")
_REEXPORTS = ("export * from {specifier};", "export {{ {names} }};", "export {{ {names} }} from {specifier};")


@st.composite
def _files(draw: DrawFn, declared: Sequence[Declared]) -> Mapping[str, str]:
    """The texts of one file or of two; what is in a namespace stays with all that others may add to it."""
    places = [place for place in range(1, len(declared)) if not any("." in each.name for each in declared[:place])]
    place = draw(st.sampled_from([0, *places]))
    texts = ["".join([f"{_exported(each)}\n" for each in part]) for part in (declared[:place], declared[place:])]
    if not place:
        return {ENTRY: texts[1]}
    details = {
        "names": ", ".join([each.name for each in declared[:place]]),
        "specifier": f'"{draw(st.sampled_from(_SPECIFIERS))}"',
    }
    lines = [draw(st.sampled_from(each)).format(**details) for each in (_IMPORTS, _REEXPORTS)]
    return {ENTRY: "\n".join([*lines, texts[1]]), "parts.ts": texts[0]}


def _exported(declared: Declared) -> str:
    namespace = declared.name.rpartition(".")[0]
    text = f"export {declared.written}" if not declared.doc else declared.written.replace("*/ ", "*/ export ", 1)
    return f"export namespace {namespace} {{ {text} }}" if namespace else text


@st.composite
def _interface(draw: DrawFn, name: str, known: Sequence[Declared]) -> Declared:
    record = draw(records(_shapes(known)))
    full = name if draw(st.integers(0, 5)) else f"{draw(st.sampled_from(NAMESPACES))}.{name}"
    if draw(st.booleans()):
        return Declared(full, f"interface {name} ", written_record(record), record)
    return Declared(full, f"type {name} = ", written_record(record) + ";", record)


@st.composite
def _heir(draw: DrawFn, name: str, known: Sequence[Declared]) -> Declared:
    """An interface with bases whose members it does not have itself, or narrows to what is required."""
    bases = [each for each in _records_of(known) if draw(st.booleans())][:2]
    inherited: dict[str, Member] = {}
    used: list[str] = []
    for base, record in bases:
        if not inherited.keys() & {each.name for each in record.members}:
            inherited |= {each.name: each for each in record.members}
            used.append(base.name)
    own = draw(records(_shapes(known), indexed=False))
    narrowed = [
        replace(each, optional=False, doc=None) for each in inherited.values() if each.optional and draw(st.booleans())
    ]
    members = [each for each in own.members if each.name not in inherited] + narrowed
    meaning = Record(tuple((inherited | {each.name: each for each in members}).values()))
    extends = f"extends {', '.join(used)} " if used else ""
    return Declared(name, f"interface {name} {extends}", written_record(Record(tuple(members))), meaning)


@st.composite
def _class(draw: DrawFn, name: str, known: Sequence[Declared]) -> Declared:
    """A class: its instances' properties are data, and nothing else of it is."""
    record = draw(records(_shapes(known), indexed=False))
    others = draw(st.lists(st.sampled_from(_NO_DATA), max_size=2, unique=True))
    body = " ".join([written_record(record).removesuffix(" }"), *others, "}"])
    return Declared(name, f"declare class {name} ", body, record)


_NO_DATA = (
    "run(): void;",
    "static made: number;",
    "private hidden: string;",
    "#secret: 1;",
    "constructor(given: string);",
)


@st.composite
def _alias(draw: DrawFn, name: str, known: Sequence[Declared]) -> Declared:
    shape = draw(_computed(known) | _shapes(known) | _choices(_shapes(known)))
    return Declared(name, f"type {name} = ", f"{written(shape)};", shape)


@st.composite
def _generic(draw: DrawFn, name: str, known: Sequence[Declared]) -> Declared:
    parameters = draw(st.lists(st.sampled_from(PARAMETERS), min_size=1, max_size=2, unique=True))
    variables = st.sampled_from([Variable(each) for each in parameters])
    shapes = st.one_of(variables, variables.map(lambda each: Items(each, "{}[]")), _shapes(known))
    defaults = tuple(draw(st.lists(_PLAIN, max_size=len(parameters))))
    constraint = draw(st.sampled_from(("", " extends unknown", " extends string | number | boolean | null | unknown")))
    given = [f" = {written(each)}" for each in defaults]
    behind = [""] * (len(parameters) - len(given)) + given
    heading = f"{name}<{', '.join([f'{each}{constraint}{end}' for each, end in zip(parameters, behind, strict=True)])}>"
    if draw(st.booleans()):
        record = draw(records(shapes, indexed=False))
        return Declared(name, f"interface {heading} ", written_record(record), record, tuple(parameters), defaults)
    shape = draw(_choices(shapes) | records(shapes, indexed=False))
    return Declared(name, f"type {heading} = ", f"{written(shape)};", shape, tuple(parameters), defaults)


@st.composite
def _tagged(draw: DrawFn, name: str, known: Sequence[Declared]) -> Declared:
    """A union of objects with a tag, which may be a text, a number or a boolean."""
    tag = draw(st.sampled_from(PROPERTY_NAMES))
    values = draw(
        st.lists(st.sampled_from(TEXTS), min_size=2, max_size=4, unique=True)
        | st.lists(st.integers(0, 9), min_size=2, max_size=3, unique=True)
        | st.just([True, False])
    )
    members: list[Shape] = []
    for value in values:
        record = draw(records(_shapes(known), indexed=False))
        own = tuple([each for each in record.members if each.name != tag])
        members.append(Record((Member(tag, Constant(value)), *own)))
    union = Choice(tuple(members))
    return Declared(name, f"type {name} = ", f"{written(union)};", union)


@st.composite
def _enum(draw: DrawFn, name: str, known: Sequence[Declared]) -> Declared:
    values = draw(
        st.lists(st.sampled_from(TEXTS), min_size=1, max_size=4, unique=True)
        | st.lists(st.integers(-3, 40), min_size=1, max_size=4, unique=True)
    )
    names = draw(st.lists(st.sampled_from(PROPERTY_NAMES), min_size=len(values), max_size=len(values), unique=True))
    named = [("_" if each.lstrip("-").isdigit() else each) for each in names]
    members = [f"{property_name(each)} = {written(Constant(value))}" for each, value in zip(named, values, strict=True)]
    meaning: Shape = Choice(tuple([Constant(each) for each in values]))
    return Declared(name, f"enum {name} ", "{ " + ", ".join(members) + " }", meaning)


@st.composite
def _recursive(draw: DrawFn, name: str, known: Sequence[Declared]) -> Declared:
    own = Named(name)
    if draw(st.booleans()):
        leaf = draw(st.sampled_from((Keyword("string"), Keyword("number"), Keyword("boolean"), Keyword("null"))))
        union = Choice((leaf, draw(st.sampled_from((Items(own, "{}[]"), Table(own, "{ [key: string]: {} }"))))))
        return Declared(name, f"type {name} = ", f"{written(union)};", union)
    record = draw(records(_shapes(known), indexed=False))
    again = draw(
        st.sampled_from((own, Items(own, "{}[]"), Table(own, "Record<string, {}>"), Choice((own, Keyword("null")))))
    )
    members = [each for each in record.members if each.name != "next"]
    record = Record((*members, Member("next", again, optional=True)))
    return Declared(name, f"interface {name} ", written_record(record), record)


_KINDS = (_interface, _interface, _heir, _class, _alias, _alias, _generic, _tagged, _enum)


@st.composite
def records(draw: DrawFn, shapes: SearchStrategy[Shape], indexed: bool = True) -> Record:
    """Object types, with properties of all states."""
    if indexed and not draw(st.integers(0, 7)):
        members = draw(st.lists(_members(shapes, st.just(False)), max_size=2, unique_by=lambda each: each.name))
        rest = draw(st.sampled_from((Keyword("unknown"), None)))
        own = [each.shape for each in members]
        return Record(tuple(members), rest or (_union([*own, Keyword("number")])))
    members = draw(st.lists(_members(shapes, st.booleans()), min_size=1, max_size=4, unique_by=lambda each: each.name))
    return Record(tuple(members))


def _union(shapes: Sequence[Shape]) -> Shape:
    unique = tuple(dict.fromkeys(shapes))
    return Choice(unique) if len(unique) > 1 else unique[0]


def _members(shapes: SearchStrategy[Shape], optional: SearchStrategy[bool]) -> SearchStrategy[Member]:
    nullable = shapes.map(lambda each: Choice((each, Keyword("null"))))
    docs = st.none() | st.sampled_from(DOCS)
    return st.builds(Member, st.sampled_from(PROPERTY_NAMES), shapes | nullable, optional, st.booleans(), docs)


_PLAIN: SearchStrategy[Shape] = st.one_of(
    st.sampled_from(
        [Keyword(each) for each in ("string", "number", "boolean", "null", "unknown", "any", "Date", "bigint")]
    ),
    st.sampled_from(TEXTS).map(Constant),
    st.sampled_from((0, 1, 2, -1, True, False, 1.5)).map(Constant),
)


def _shapes(known: Sequence[Declared]) -> SearchStrategy[Shape]:
    """Types, with those that are declared among them."""
    leaves = st.one_of(_PLAIN, _PLAIN, _templates(), _named(known, _PLAIN), _named(known, _PLAIN))
    return st.one_of(leaves, leaves, _composed(leaves), _computed(known))


def _composed(inner: SearchStrategy[Shape]) -> SearchStrategy[Shape]:
    arrays = st.sampled_from(("{}[]", "Array<{}>", "readonly {}[]", "ReadonlyArray<{}>"))
    tables = st.sampled_from(("Record<string, {}>", "{ [key: string]: {} }"))
    return st.one_of(
        st.builds(Items, inner, arrays),
        st.builds(Table, inner, tables),
        _rows(inner),
        _choices(inner),
        records(inner, indexed=False),
    )


def _choices(shapes: SearchStrategy[Shape]) -> SearchStrategy[Shape]:
    return st.lists(shapes, min_size=2, max_size=3).map(_union)


@st.composite
def _rows(draw: DrawFn, shapes: SearchStrategy[Shape]) -> Row:
    elements: list[tuple[Shape, State]] = [(each, "required") for each in draw(st.lists(shapes, max_size=2))]
    more = draw(st.sampled_from(("", "", "optional", "rest", "rest in front")))
    if more == "optional":
        elements.append((draw(shapes), "optional"))
    elif more == "rest":
        elements.append((draw(shapes), "rest"))
    elif more:
        elements.insert(0, (draw(shapes), "rest"))
    return Row(tuple(elements))


@st.composite
def _templates(draw: DrawFn) -> Text:
    holes = draw(st.lists(st.sampled_from(("string", "number")), min_size=1, max_size=2))
    texts = draw(
        st.lists(
            st.sampled_from(("", "-", ":", "a.b*", "${", "`", "\\")), min_size=len(holes) + 1, max_size=len(holes) + 1
        )
    )
    separated = [each or "/" if 0 < place < len(holes) else each for place, each in enumerate(texts)]
    return Text(tuple(separated), tuple(holes))


@st.composite
def _named(draw: DrawFn, known: Sequence[Declared], arguments: SearchStrategy[Shape]) -> Shape:
    if not known:
        return draw(arguments)
    declared = draw(st.sampled_from(known))
    count = len(declared.parameters) - (len(declared.defaults) and draw(st.integers(0, len(declared.defaults))))
    return Named(declared.name, tuple([draw(arguments) for _ in range(count)]))


def _records_of(known: Sequence[Declared]) -> list[tuple[Declared, Record]]:
    """The declared objects that operators and heirs can take: no generics, and none with other keys."""
    return [
        (each, each.meaning)
        for each in known
        if isinstance(each.meaning, Record) and not each.parameters and each.meaning.rest is None
    ]


@st.composite
def _computed(draw: DrawFn, known: Sequence[Declared]) -> Shape:
    """What the operators of the language make of declared objects."""
    objects = _records_of(known)
    if not objects:
        return draw(st.sampled_from(_WITHOUT_OBJECTS))
    declared, record = draw(st.sampled_from(objects))
    name, members = declared.name, record.members
    key = draw(st.sampled_from(members))
    quoted = written(Constant(key.name))
    others = tuple([each for each in members if each is not key])
    made: list[Shape] = [
        Computed(f"Partial<{name}>", Record(tuple([replace(each, optional=True) for each in members]))),
        Computed(f"Required<{name}>", _with_all(members)),
        Computed(f"Readonly<{name}>", record),
        Computed(f"Pick<{name}, {quoted}>", Record((key,))),
        Computed(f"keyof {name}", _union([Constant(each.name) for each in members])),
        Computed(f"{{ [K in keyof {name}]: {name}[K] }}", record),
        Computed(f"{{ [K in keyof {name}]?: {name}[K] | null }}", Record(tuple([_nullable(each) for each in members]))),
        Computed(f"{{ -readonly [K in keyof {name}]-?: {name}[K] }}", _with_all(members)),
        Computed(f"{{ [K in keyof {name} as `on_${{K}}`]: {name}[K] }}", _renamed(members)),
        Computed(f"Record<keyof {name}, 1>", Record(tuple([Member(each.name, Constant(1)) for each in members]))),
        Computed(f"`${{keyof {name}}}!`", _union([Constant(f"{each.name}!") for each in members])),
        Computed(f"{name} & {{ added: 1 }}", Record((*members, Member("added", Constant(1))))),
    ]
    if others:
        made.append(Computed(f"Omit<{name}, {quoted}>", Record(others)))
    if not key.optional:
        made.append(Computed(f"{name}[{quoted}]", key.shape))
        made.append(Computed(f"{name} extends {{ {property_name(key.name)}: infer V }} ? V : never", key.shape))
    made += [_inferred(name, form, made_of) for form, made_of in _INFERRED.items()]
    return draw(st.sampled_from(made))


def _inferred(name: str, form: str, made_of: Callable[[Shape], Shape]) -> Shape:
    return Computed(form.replace("#", name), made_of(Named(name)))


#: What `infer` finds in something that is made of an object (`#`).
_INFERRED: Mapping[str, Callable[[Shape], Shape]] = {
    "#[] extends (infer E)[] ? E : never": lambda each: each,
    "[#, 1] extends [infer F, ...infer R] ? [R, F] : never": lambda each: _row_of(_row_of(Constant(1)), each),
    "[0, #, 1] extends [...infer R, infer L] ? [L, ...R] : never": lambda each: _row_of(Constant(1), Constant(0), each),
    "((a: #) => 1) extends (a: infer P) => infer R ? [P, R] : never": lambda each: _row_of(each, Constant(1)),
    "{ a: #; b: # } extends { a: infer U; b: infer U } ? U | null : never": lambda each: Choice(
        (each, Keyword("null"))
    ),
    "Promise<#> extends Promise<infer V> ? V[] : never": lambda each: Items(each, "{}[]"),
    "Record<'k', #> extends Record<infer K, infer V> ? [K, V] : never": lambda each: _row_of(Constant("k"), each),
    "Awaited<Promise<Promise<#>>>": lambda each: each,
    "Parameters<(a: #, b?: number) => void>[0]": lambda each: each,
    "ReturnType<() => #>": lambda each: each,
}


def _row_of(*shapes: Shape) -> Shape:
    return Row(tuple([(each, "required") for each in shapes]))


def _with_all(members: Sequence[Member]) -> Record:
    return Record(tuple([replace(each, optional=False) for each in members]))


def _renamed(members: Sequence[Member]) -> Record:
    return Record(tuple([replace(each, name=f"on_{each.name}") for each in members]))


def _nullable(member: Member) -> Member:
    return replace(member, shape=Choice((member.shape, Keyword("null"))), optional=True)


_WITHOUT_OBJECTS: tuple[Shape, ...] = (
    Computed('Exclude<"a" | "b" | 1, "a">', Choice((Constant("b"), Constant(1)))),
    Computed('Extract<"a" | true | 1, string>', Constant("a")),
    Computed("NonNullable<string | null>", Keyword("string")),
    Computed('{ [K in "a" | "b"]: K }', Record((Member("a", Constant("a")), Member("b", Constant("b"))))),
    Computed('Record<"a" | "b", number>', Record((Member("a", Keyword("number")), Member("b", Keyword("number"))))),
    Computed("Uppercase<'ab'>", Constant("AB")),
    Computed("string & {}", Keyword("string")),
    Computed("'a-b-c' extends `${infer L}-${infer R}` ? R | L : never", Choice((Constant("b-c"), Constant("a")))),
    Computed("'x1' extends `x${infer N extends number}` ? N : never", Constant(1)),
    Computed("[1, 'a', true] extends [infer F, ...unknown[]] ? F : never", Constant(1)),
    Computed("string extends unknown ? 1 : 2", Constant(1)),
)


def meaning_of(named: Named, world: Mapping[str, Declared]) -> Shape:
    """What a declared type is, with its arguments in place."""
    declared = world[named.name]
    missing = len(declared.parameters) - len(named.arguments)
    arguments = (*named.arguments, *declared.defaults[len(declared.defaults) - missing :])
    return applied(declared.meaning, dict(zip(declared.parameters, arguments, strict=True)))
