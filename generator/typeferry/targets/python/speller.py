"""Spells types as Python annotations in one module: the walk is the same for all targets, a `Dialect` says the rest."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal as OneOf
from typing import LiteralString

from typeferry.model import (
    Array,
    Keyword,
    Literal,
    Map,
    Object,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, code, join
from typeferry.targets.python.definitions import (
    ClassDefinition,
    Definition,
    EnumDefinition,
    TypeKey,
)
from typeferry.targets.python.docs import deprecation
from typeferry.targets.python.imports import ImportedName
from typeferry.targets.python.plan import Plan, PythonModule
from typeferry.targets.python.spelling import free
from typeferry.targets.python.versions import has_stars, home

CheckerName = OneOf["mypy", "pyright"]


@dataclass(frozen=True, slots=True)
class Annotation:
    """A spelled type. One that is `forward` mentions what the module defines later, and must be quoted."""

    code: Code
    forward: bool

    @property
    def expression(self) -> Code:
        """The annotation as it can be written where Python evaluates it."""
        return string_literal(self.code) if self.forward else self.code


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a target spells what the targets spell differently; each function may spell parts with the speller."""

    keyword: Callable[[Keyword, "Speller"], tuple[Code, ...]]
    """The alternatives of a keyword: `number` may be `int | float`."""
    literals: Callable[[tuple[Literal, ...], "Speller"], tuple[Code, ...]]
    """The alternatives that several literals make."""
    template: Callable[[Template, "Speller"], Code]
    tuple: Callable[[Tuple, "Speller"], Code]
    map: Callable[[Map, "Speller"], Code]
    union: Callable[[Union, "Speller"], Code]


def _attribute_names(module: PythonModule) -> frozenset[str]:
    classes = [each for each in module.definitions if isinstance(each, ClassDefinition)]
    return frozenset([attribute.name for each in classes for attribute in each.attributes])


class Speller:
    """Spells the types of one module, and keeps what it has to import for that."""

    def __init__(self, module: PythonModule, plan: Plan, dialect: Dialect) -> None:
        self.module = module
        self.plan = plan
        self._dialect = dialect
        self._imports: dict[tuple[str, str], ImportedName] = {}
        self._private: dict[str, Identifier] = {}
        self._strange: dict[TypeKey, Identifier] = {}  # local names of what the module's own types do not mention
        self._taken = set(module.taken)
        self._attributes = _attribute_names(module)
        self._pending = {definition.key for definition in module.definitions}
        self._variables: dict[str, Identifier] = {}
        self._forward = False
        self._hidden: frozenset[str] = frozenset()
        self._unchecked: set[tuple[CheckerName, Code]] = set()

    def definitions(self) -> Iterator[Definition]:
        """The definitions of the module in order: while one is at hand, it and those after it are not yet defined."""
        for definition in self.module.definitions:
            self._hidden = frozenset()
            self._variables = {} if isinstance(definition, EnumDefinition) else dict(definition.type_variables)
            yield definition
            self._pending.discard(definition.key)

    def bind_variables(self, variables: Mapping[str, Identifier]) -> None:
        """Say how the type variables are spelled that come from now on."""
        self._variables = dict(variables)

    def annotation(self, type_: Type) -> Annotation:
        """The annotation for a type."""
        return self.tracked(lambda: self.spell(type_))

    def value(self, type_: Type) -> Code:
        """A type within what is no type: quoted by itself where it comes later, for type checkers see only a value there."""
        annotation = self.annotation(type_)
        self._forward = self._forward or annotation.forward
        return annotation.expression

    def tracked(self, spell: Callable[[], Code]) -> Annotation:
        """What is spelled, as an annotation."""
        outer, self._forward = self._forward, False
        spelled = spell()
        forward, self._forward = self._forward, outer
        return Annotation(spelled, forward)

    def spell(self, type_: Type) -> Code:
        """The code of a type, as a part of an annotation."""
        return join(" | ", self.alternatives(type_))

    def alternatives(self, type_: Type) -> tuple[Code, ...]:
        """The members of the union that a type is spelled as; most are one."""
        match type_:
            case Keyword():
                return self._dialect.keyword(type_, self)
            case Literal():
                return self._dialect.literals((type_,), self)
            case Template():
                return (self._dialect.template(type_, self),)
            case Array():
                return (code("{}[{}]", self.symbol("builtins", "list"), self.spell(type_.element)),)
            case Tuple():
                return (self._dialect.tuple(type_, self),)
            case Map():
                return (self._dialect.map(type_, self),)
            case Union():
                return (self._dialect.union(type_, self),)
            case Reference():
                return (self._reference(type_),)
            case TypeVariable():
                return (self._variables[type_.name],)
            case Object():
                return (self._object(type_),)

    def plain_union(self, members: Iterable[Type]) -> tuple[Code, ...]:
        """The alternatives of a union's members, each once: literals together where the first stood, None at the end."""
        members = list(members)
        literals = tuple([member for member in members if isinstance(member, Literal)])
        spelled: dict[Code, None] = {}
        for member in members:
            if not isinstance(member, Literal):
                spelled |= dict.fromkeys(self.alternatives(member))
            elif member is literals[0]:
                spelled |= dict.fromkeys(self._dialect.literals(literals, self))
        none = Code("None")
        return (*[each for each in spelled if each != none], *[each for each in spelled if each == none])

    def symbol(self, module: str, name: str) -> Identifier:
        """The local name of a builtin (`builtins`) or imported name; an underscore behind where a type is called that."""
        module = home(module, name, self.plan.python)
        use = f"{name} while it is hidden" if name in self._hidden else name
        known = self._imports.get((module, use))
        if known is None:
            local = Identifier(free(name, self._taken, self._hidden))
            if local != name:  # An attribute that gives way may be called like that as well.
                local = Identifier(free(name, self._taken, self._attributes, self._hidden))
            self._taken.add(local)
            known = self._imports[module, use] = ImportedName(module, Identifier(name), local)
        return known.local

    def unpacked(self, variadic: Code) -> Code:
        """A tuple of any length within a tuple."""
        if has_stars(self.plan.python):
            return code("*{}", variadic)
        return code("{}[{}]", self.symbol("typing", "Unpack"), variadic)

    def hide(self, names: frozenset[str]) -> None:
        """Say what names mean something else within the present definition: what they mean is spelled otherwise there."""
        self._hidden = names

    @property
    def hidden(self) -> frozenset[str]:
        """The names that mean something else within the present definition."""
        return self._hidden

    def private(self, name: str) -> Identifier:
        """The local name of something that the module defines for its own use; the same one each time."""
        if name not in self._private:
            self._private[name] = Identifier(free(name, self._taken))
            self._taken.add(self._private[name])
        return self._private[name]

    def uses(self, name: str) -> bool:
        """Whether something private has been asked for under that name."""
        return name in self._private

    def leave_unchecked(self, checker: CheckerName, rule: LiteralString) -> None:
        """Say that the module breaks a rule of a type checker on purpose."""
        self._unchecked.add((checker, Code(rule)))

    def unchecked(self, checker: CheckerName) -> tuple[Code, ...]:
        """The rules of a type checker that the module breaks."""
        return tuple(sorted([rule for each, rule in self._unchecked if each == checker]))

    def reference(self, key: TypeKey) -> Identifier:
        """The local name of a definition, of this module or another."""
        definition = self.plan.definitions[key]
        file = self.plan.files[key]
        if file is self.module.file:
            if definition.name in self._hidden:
                return self.private(f"_{definition.name}")
            self._forward = self._forward or key in self._pending
            return definition.name
        local = self.module.local.get(key) or self._strange.get(key)
        if local is None:
            local = self._strange[key] = Identifier(free(definition.name, self._taken))
            self._taken.add(local)
        self.import_definition(key, local)
        return self.private(f"_{local}") if local in self._hidden else local

    def import_definition(self, key: TypeKey, local: Identifier) -> None:
        """Bring a definition of another file under that name."""
        path = self.module.file.import_path(self.plan.files[key])
        definition = self.plan.definitions[key]
        if isinstance(definition, ClassDefinition | EnumDefinition) and deprecation(definition.doc) is not None:
            self.leave_unchecked("pyright", "reportDeprecated")
        name = definition.name
        self._imports[path, local] = ImportedName(path, name, local)

    def imported(self) -> list[ImportedName]:
        """All that has been used so far and is to be imported."""
        return list(self._imports.values())

    def enum_member(self, literal: Literal) -> Code | None:
        """`Enum.member` for a literal that stands for one, or None."""
        if literal.member is None or literal.member not in self.plan.members:
            return None
        member = self.plan.members[literal.member]
        return code("{}.{}", self.reference(literal.member.enum), member)

    def _reference(self, type_: Reference) -> Code:
        if type_.target not in self.plan.definitions:
            return self.symbol("typing", "Any")
        return self._applied(self.reference(type_.target), type_.arguments)

    def _object(self, type_: Object) -> Code:
        definition = self.plan.definitions[type_]
        assert isinstance(definition, ClassDefinition)
        return self._applied(
            self.reference(type_), tuple([TypeVariable(parameter.name) for parameter in definition.type_parameters])
        )

    def _applied(self, name: Identifier, arguments: tuple[Type, ...]) -> Code:
        if not arguments:
            return name
        return code("{}[{}]", name, join(", ", [self.spell(argument) for argument in arguments]))
