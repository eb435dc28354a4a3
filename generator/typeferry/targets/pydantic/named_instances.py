"""Names instances of generic classes where declarations go in circles.

Pydantic evaluates the annotations of such classes again and again while it builds them, and takes the `A[int | float]` of
one time for another class than that of the next, until Python gives up. An alias is evaluated once.
"""

from collections.abc import Iterator
from dataclasses import replace

from typeferry.circles import circles
from typeferry.model import (
    AliasDeclaration,
    Declaration,
    DeclarationId,
    EnumDeclaration,
    Keyword,
    Module,
    Object,
    ObjectDeclaration,
    Program,
    Reference,
    Type,
    TypeVariable,
)
from typeferry.model.index import declarations_by_id
from typeferry.targets.python.rewriting import rewrite, rewrite_object
from typeferry.targets.python.traversal import declared_types, walk

#: What Python has one name for.
_NAMES = ("string", "boolean", "integer", "bigint", "bytes", "date", "any", "unknown", "null")


def name_instances(program: Program) -> Program:
    """The program with an alias for each instance of a generic class that stands in a circle with that class."""
    declarations = declarations_by_id(program)
    mentions = {key: _mentioned(each) for key, each in declarations.items()}
    naming = _Naming()
    named: dict[DeclarationId, Declaration] = {}
    for group in circles(list(declarations), mentions.__getitem__):
        naming.classes = {key for key in group if _is_generic_class(declarations[key])}
        if naming.classes:
            named.update({key: naming.declaration(declarations[key]) for key in group})
    modules = [replace(module, declarations=tuple(_with_aliases(module, named, naming))) for module in program.modules]
    return replace(program, modules=tuple(modules))


def _mentioned(declaration: Declaration) -> dict[DeclarationId, None]:
    parts = walk(*declared_types(declaration))
    return dict.fromkeys([part.target for part in parts if isinstance(part, Reference)])


def _is_generic_class(declaration: Declaration) -> bool:
    return isinstance(declaration, ObjectDeclaration) and bool(declaration.type_parameters)


class _Naming:
    """The aliases made so far; `classes` are the generic ones of the circle at hand."""

    def __init__(self) -> None:
        self.classes: set[DeclarationId] = set()
        self.aliases: dict[Reference, AliasDeclaration] = {}
        self._objects: dict[Object, Object] = {}

    def declaration(self, declaration: Declaration) -> Declaration:
        """The declaration with aliases for instances; what it inherits from is evaluated once anyway."""
        match declaration:
            case ObjectDeclaration():
                return replace(declaration, type=rewrite_object(declaration.type, self._named, self._objects))
            case AliasDeclaration():
                return replace(declaration, type=rewrite(declaration.type, self._named_in_alias, self._objects))
            case EnumDeclaration():
                return declaration

    def _named_in_alias(self, part: Type) -> Type:
        """What an alias stands for is evaluated less often: it is enough that its arguments are the same each time."""
        return part if isinstance(part, Reference) and all(map(_is_name, part.arguments)) else self._named(part)

    def _named(self, part: Type) -> Type:
        if not isinstance(part, Reference) or part.target not in self.classes or _has_variable(part):
            return part
        alias = self.aliases.get(part)
        if alias is None:
            id = DeclarationId(part.target.module, f"{part.target.path}<{len(self.aliases)}>")
            alias = self.aliases[part] = AliasDeclaration(id, part, arguments=part.arguments)
        return Reference(alias.id)


def _has_variable(reference: Reference) -> bool:
    return any(isinstance(part, TypeVariable) for part in walk(*reference.arguments))


def _is_name(argument: Type) -> bool:
    match argument:
        case Reference():
            return not argument.arguments
        case Keyword():
            return argument.name in _NAMES
        case _:
            return False


def _with_aliases(module: Module, named: dict[DeclarationId, Declaration], naming: _Naming) -> Iterator[Declaration]:
    """The declarations of a module, each generic class with the aliases of its instances behind it."""
    behind: dict[DeclarationId, list[AliasDeclaration]] = {}
    for reference, alias in naming.aliases.items():
        behind.setdefault(reference.target, []).append(alias)
    for declaration in module.declarations:
        yield named.get(declaration.id, declaration)
        yield from behind.get(declaration.id, ())
