"""How values are read from JSON data in one module: as expressions, and as private functions where that takes more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from typeferry.model import (
    NULL,
    Keyword,
    Literal,
    Object,
    Reference,
    Type,
    TypeParameter,
    TypeVariable,
    Union,
)
from typeferry.render.safe import Code, Identifier, StringLiteral, code, join
from typeferry.targets.dataclass.checks import conditions, literal_condition, wrong
from typeferry.targets.dataclass.json_kinds import is_plain, kinds
from typeferry.targets.dataclass.names import Functions, HandedOn, type_words, variable_word
from typeferry.targets.dataclass.patterns import Patterns
from typeferry.targets.dataclass.phrases import expected
from typeferry.targets.dataclass.shared import Shared
from typeferry.targets.python.definitions import AliasDefinition, ClassDefinition, Definition, EnumDefinition, TypeKey
from typeferry.targets.python.speller import Speller
from typeferry.targets.python.spelling import snake_case
from typeferry.targets.python.substitution import bind
from typeferry.targets.python.traversal import walk

_INLINE = 4
"""How many conditions a check may have where it stands among the code of a class."""


@dataclass(frozen=True, slots=True)
class Step:
    """How one value is read: `wrong` is the condition under which it is refused, `result` what becomes of it.

    With `or_null`, what is expected in its place is null as well, of which the function that `result` calls knows nothing.
    """

    wrong: Code | None
    expected: StringLiteral | None
    result: Code
    asks_kind: bool = False
    or_null: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Function:
    """A private function to write; `owner` is the generic definition whose type variables its type mentions."""

    name: Identifier
    type: Type
    owner: Definition | None


class Conversions:
    """What the code of a module asks for."""

    def __init__(self, speller: Speller, functions: Functions, shared: Shared) -> None:
        self.speller = speller
        self.plan = speller.plan
        self.shared = shared
        self.patterns = Patterns(speller)
        self._names = functions.names
        self._functions: dict[tuple[Type, TypeKey | None], Function] = {}
        self._used: set[str] = set()
        self._owner: Definition | None = None
        self._place = ""
        handed_on = functions.handed_on.get(speller.module, ())
        own = [self._names[each.key] for each in speller.module.definitions if each.key in self._names]
        self.public = tuple([name for names in (*own, *[each.names for each in handed_on]) for name in names.all()])
        """The functions that the module offers."""
        for names in own:
            assert tuple([speller.private(name) for name in names.all()]) == names.all()
        self.renamed = tuple(self._hand_on(handed_on))
        """Those of them that are others, under a name that is not the one at hand."""

    def enter(self, owner: Definition | None, place: str) -> None:
        """Say for which definition, and for what in it, code is to be made."""
        self._owner = owner
        self._place = snake_case(place)

    def functions(self) -> Iterator[Function]:
        """All private functions that have been asked for, also those that are asked for while this goes on."""
        done = 0
        while done < len(self._functions):
            function = list(self._functions.values())[done]
            done += 1
            yield function

    def step(self, type_: Type, value: Identifier) -> Step:
        """How a value is read, as a check and an expression."""
        if is_plain(type_, self.plan.declarations):
            step, inline = self.check(type_, value)
            if inline:
                return step
        match type_:
            case Literal():
                check = literal_condition([type_], value, self.speller).wrong
                return Step(check, expected(type_, self.plan), self.speller.enum_member(type_) or value)
            case Union(members=members) if NULL in members and len(members) == 2:
                other = next(each for each in members if each != NULL)
                if not isinstance(other, Literal):
                    result = code("None if {} is None else {}", value, self.convert(other, value))
                    return Step(None, None, result, or_null="null" not in kinds(other, self.plan.declarations))
            case _:
                pass
        return Step(None, None, self.convert(type_, value))

    def check(self, type_: Type, value: Identifier) -> tuple[Step, bool]:
        """How a value of a plain type is read, and whether that can stand among the code of a class."""
        found = conditions(type_, value, self.speller, self.patterns)
        if found is None:
            return Step(None, None, value), True
        if found:
            condition = wrong(found)
        else:  # No value belongs to it, which type checkers should not find out: they would skip what comes behind.
            condition = code("{}.__class__ is not {}", value, self.shared.name(self.speller, "NOTHING"))
        asks_kind = any(each.asks_kind for each in found)
        step = Step(condition, expected(type_, self.plan), value, asks_kind)
        return step, len(found) <= _INLINE and not asks_kind

    def convert(self, type_: Type, value: Code) -> Code:
        """The expression that makes a value of JSON data."""
        function, arguments = self._function(type_)
        return code("{}({})", function, join(", ", [value, *arguments]))

    def parser(self, type_: Type) -> Code:
        """The expression for the function that does so."""
        function, arguments = self._function(type_)
        if not arguments:
            return function
        value = self.speller.private("value")
        return code("lambda {0}: {1}({2})", value, function, join(", ", [value, *arguments]))

    def parse_function(self, key: TypeKey) -> Code:
        """The function that reads values of an alias or enum."""
        return self._named(key, self._names[key].parse)

    def dump_function(self, key: TypeKey) -> Code:
        """The function that writes values of an alias that are not JSON data as they are."""
        name = self._names[key].dump
        assert name is not None
        return self._named(key, name)

    def parameter(self, variable: str) -> Identifier:
        """The parameter that takes the function that reads values of a type variable."""
        return self.speller.private(f"parse_{variable_word(variable)}")

    def mentioned_variables(self, *types: Type) -> list[str]:
        """The type variables in types, each once."""
        return list(dict.fromkeys([part.name for part in walk(*types) if isinstance(part, TypeVariable)]))

    def _hand_on(self, handed_on: Iterable[HandedOn]) -> Iterator[tuple[Identifier, Code]]:
        for each in handed_on:
            for name, original in zip(each.names.all(), self._names[each.key].all(), strict=True):
                local = self._named(each.key, original)
                if local != name:
                    yield self.speller.private(name), local

    def _named(self, key: TypeKey, name: Identifier) -> Code:
        file = self.plan.files[key]
        if file is self.speller.module.file:
            return name
        return self.speller.symbol(self.speller.module.file.import_path(file), name)

    def _function(self, type_: Type) -> tuple[Code, list[Code]]:
        """A function, and what it takes beside the value."""
        match type_:
            case Object():
                definition = self.plan.definitions[type_]
                assert isinstance(definition, ClassDefinition)
                arguments: list[Type] = [TypeVariable(each.name) for each in definition.type_parameters]
                return self._from_dict(type_), self._parsers(arguments)
            case Reference() if type_.target in self.plan.definitions:
                definition = self.plan.definitions[type_.target]
                arguments = self._arguments(type_, definition)
                if isinstance(definition, ClassDefinition):
                    return self._from_dict(type_.target), self._parsers(arguments)
                return self.parse_function(type_.target), self._parsers(arguments)
            case TypeVariable():
                return self.parameter(type_.name), []
            case Keyword(name="date" | "bytes"):
                return self.shared.name(self.speller, f"parse_{type_.name}"), []
            case _:
                return self._private(type_)

    def _from_dict(self, key: TypeKey) -> Code:
        return code("{}.from_dict", self.speller.reference(key))

    def _parsers(self, types: Iterable[Type]) -> list[Code]:
        return [self.parser(each) for each in types]

    def _arguments(self, reference: Reference, definition: Definition) -> list[Type]:
        parameters = type_parameters(definition)
        bound = bind(parameters, reference.arguments)
        return [bound[each.name] for each in parameters]

    def _private(self, type_: Type) -> tuple[Code, list[Code]]:
        variables = self.mentioned_variables(type_)
        owner = self._owner if variables else None
        key = (type_, None if owner is None else owner.key)
        if key not in self._functions:
            words = type_words(type_, self.plan, self._place)
            if owner is not None:
                words = f"{snake_case(owner.name)}_{words}"
            self._functions[key] = Function(self._free(f"_parse_{words.strip('_')}"), type_, owner)
        return self._functions[key].name, [self.parameter(each) for each in variables]

    def _free(self, name: str) -> Identifier:
        wanted, count = name, 1
        while wanted in self._used:
            count += 1
            wanted = f"{name}_{count}"
        self._used.add(wanted)
        return self.speller.private(wanted)


def type_parameters(definition: Definition) -> tuple[TypeParameter, ...]:
    """The type parameters of a definition."""
    match definition:
        case ClassDefinition():
            return definition.type_parameters
        case AliasDefinition():
            return definition.declaration.type_parameters
        case EnumDefinition():
            return ()
