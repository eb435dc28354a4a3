"""Decides the names of all classes, aliases, enums and type variables, and the names under which modules export them.

A name depends on what stands where it is declared and on names that are the same, on nothing else: unrelated types may
come, go or change places.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from typeferry.diagnostics import NAME_COLLISION, Diagnostic
from typeferry.model import (
    AliasDeclaration,
    Array,
    Declaration,
    EnumDeclaration,
    EnumMemberId,
    Keyword,
    Literal,
    Map,
    Object,
    ObjectDeclaration,
    Program,
    Reference,
    Template,
    Tuple,
    Type,
    TypeParameter,
    TypeVariable,
    Union,
)
from typeferry.render.safe import Identifier
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.anonymous import Anonymous
from typeferry.targets.python.definitions import TypeKey
from typeferry.targets.python.layout import Layout, PythonFile
from typeferry.targets.python.spelling import free, pascal_case, type_name
from typeferry.targets.python.traversal import mentioned_anywhere, object_parts, walk

NAMED_MEMBERS = 3
"""How many members of a union the name of a generic's instance tells."""


@dataclass(frozen=True, slots=True, eq=False)
class PythonExport:
    """A name that a file offers for a definition that has another name, or stands in another file."""

    name: Identifier
    key: TypeKey


@dataclass(frozen=True, slots=True, eq=False)
class TypeNames:
    """The names of definitions where they are defined, and `local`: by file, those that it knows the others by."""

    types: Mapping[TypeKey, Identifier]
    local: Mapping[PythonFile, Mapping[TypeKey, Identifier]]
    exports: Mapping[PythonFile, tuple[PythonExport, ...]]
    type_variables: Mapping[tuple[TypeKey, str], Identifier]
    taken: Mapping[PythonFile, frozenset[str]]
    diagnostics: tuple[Diagnostic, ...]


def name_types(
    program: Program, layout: Layout, anonymous: Mapping[Object, Anonymous], options: TargetOptions
) -> TypeNames:
    """Decide every name of a program's types."""
    types: dict[TypeKey, Identifier] = {}
    taken: dict[PythonFile, set[str]] = {file: set() for file in layout.files}
    diagnostics: list[Diagnostic] = []
    for file in layout.files:
        _name_declarations(file, options, types, taken[file], diagnostics)
    for each in anonymous.values():
        names = taken[layout.defining[each.module]]
        wanted = options.rename.get(each.path + "{}") or types[each.parent] + each.word
        types[each.object] = _claim(free(type_name(wanted), names), names)
    variables = _name_variables(program, layout, anonymous, types, taken)
    exports = {file: tuple(_exports(file, types, taken[file])) for file in layout.files}
    local = {file: _local_names(file, layout, anonymous, types, exports[file], taken[file]) for file in layout.files}
    frozen = {file: frozenset(names) for file, names in taken.items()}
    return TypeNames(types, local, exports, variables, frozen, tuple(diagnostics))


def _name_declarations(
    file: PythonFile,
    options: TargetOptions,
    types: dict[TypeKey, Identifier],
    taken: set[str],
    diagnostics: list[Diagnostic],
) -> None:
    """Declared types keep their names; where two are the same, an exported one goes first."""
    declared = {each.id: (each, module) for module in file.defines for each in module.declarations}
    exported = _export_names(file)
    for key in sorted(declared, key=lambda key: (_path(declared[key][0]) not in options.rename, key not in exported)):
        declaration, module = declared[key]
        name = declared_name(declaration, options)
        public = exported.get(key, [])
        if public and name not in public and _path(declaration) not in options.rename:
            name = public[0]
        if name in taken and options.namespace_names == "last" and "." in key.path:
            other = next(other for other, known in types.items() if known == name and other in declared)
            details = {"one": key.path, "other": getattr(other, "path", name), "name": name}
            diagnostics.append(NAME_COLLISION.about(key.module, **details))
        if name in taken and len(file.defines) > 1:
            name = pascal_case(module.key.rpartition("/")[2]) + name
        types[key] = _claim(free(name, taken), taken)


def declared_name(declaration: Declaration, options: TargetOptions) -> str:
    """What a declaration is called in Python, if nothing else is called that."""
    path = _path(declaration)
    if path in options.rename:
        return type_name(options.rename[path])
    base = path.split("<")[0]
    names = [each.rpartition(".")[2] if options.namespace_names == "last" else each for each in base.split(" & ")]
    name = "".join(map(type_name, names))
    arguments = () if isinstance(declaration, EnumDeclaration) else declaration.arguments
    return name + "".join([_argument_word(argument) for argument in arguments])


def _path(declaration: Declaration) -> str:
    return declaration.id.path


def _argument_word(type_: Type) -> str:
    """A type argument as a part of the name of a generic's instance: `Partial<Page>` is `PartialPage`."""
    match type_:
        case Reference():
            word = type_name(type_.target.path.split("<")[0])
            return word[:1].upper() + word[1:] + "".join(map(_argument_word, type_.arguments))
        case Literal(member=EnumMemberId() as member):
            return pascal_case(member.name) or "Empty"
        case Literal():
            return pascal_case(str(type_.value)) or "Empty"
        case Union():
            words = [_argument_word(member) for member in type_.members[:NAMED_MEMBERS]]
            return (
                "Or".join(words) if any(isinstance(member, Reference) for member in type_.members) else "".join(words)
            )
        case Array():
            return _argument_word(type_.element) + "List"
        case Keyword():
            return pascal_case(type_.name)
        case Object():
            return pascal_case(type_.label or "Object")
        case Map() | Tuple() | Template() | TypeVariable():
            return type(type_).__name__


def _claim(name: str, taken: set[str]) -> Identifier:
    taken.add(name)
    return Identifier(name)


def _export_names(file: PythonFile) -> dict[TypeKey, list[str]]:
    """By what names the modules that a file serves or defines export its definitions, in the order of their exports."""
    names: dict[TypeKey, list[str]] = {}
    for module in dict.fromkeys((*file.serves, *file.defines)):
        for export in module.exports:
            if export.name != "default" and "." not in export.name:
                names.setdefault(export.target, []).append(type_name(export.name))
    return names


def _exports(file: PythonFile, types: Mapping[TypeKey, Identifier], taken: set[str]) -> Iterator[PythonExport]:
    """The names that a file offers beside its definitions.

    A default export goes by the name of what it exports; one of a namespace (`ns.Page`) by its path (`nsPage`).
    """
    own = {each.id for module in file.defines for each in module.declarations}
    seen: set[tuple[str, TypeKey]] = set()
    for module in file.serves:
        for export in module.exports:
            if export.target not in types:
                continue
            default = export.name.rpartition(".")[2] == "default"
            name = types[export.target] if default else type_name(export.name)
            known = default or name == types[export.target] or export.name == export.target.path
            if export.target in own and known:
                continue
            if (name, export.target) not in seen:
                seen.add((name, export.target))
                yield PythonExport(_claim(free(name, taken), taken), export.target)


def _name_variables(
    program: Program,
    layout: Layout,
    anonymous: Mapping[Object, Anonymous],
    types: Mapping[TypeKey, Identifier],
    taken: Mapping[PythonFile, set[str]],
) -> dict[tuple[TypeKey, str], Identifier]:
    """A type parameter without a bound and a default is `T` for all; another has the name of its owner before it.

    So does one whose owner has a property of that name, which would hide it.
    """
    plain: dict[tuple[PythonFile, str], Identifier] = {}
    variables: dict[tuple[TypeKey, str], Identifier] = {}
    for module in program.modules:
        file = layout.defining[module.key]
        for declaration in module.declarations:
            if isinstance(declaration, EnumDeclaration):
                continue
            properties = _property_names(declaration) if declaration.type_parameters else frozenset[str]()
            for parameter in declaration.type_parameters:
                own = type_name(parameter.name)
                if parameter.default is None and not is_bound(parameter) and own not in properties:
                    if (file, own) not in plain:
                        plain[file, own] = _claim(free(own, taken[file]), taken[file])
                    variables[declaration.id, parameter.name] = plain[file, own]
                else:
                    name = free(types[declaration.id] + own, taken[file])
                    variables[declaration.id, parameter.name] = _claim(name, taken[file])
    for each in anonymous.values():
        for parameter in free_parameters(each):
            variables[each.object, parameter.name] = variables[each.owner.id, parameter.name]
    return variables


def _property_names(declaration: ObjectDeclaration | AliasDeclaration) -> frozenset[str]:
    """The names of all properties that a declaration speaks of."""
    objects = [part for part in walk(declaration.type) if isinstance(part, Object)]
    return frozenset([each.name for one in objects for each in one.properties])


def is_bound(parameter: TypeParameter) -> bool:
    """Whether a parameter's constraint can be a bound: other types may fit a structural one that are no subclasses."""
    return isinstance(parameter.constraint, Keyword) and parameter.constraint.name in ("string", "boolean")


def free_parameters(each: Anonymous) -> tuple[TypeParameter, ...]:
    """The type parameters of the owner that an anonymous object mentions."""
    if isinstance(each.owner, EnumDeclaration) or not each.owner.type_parameters:
        return ()
    mentioned = {part.name for part in walk(*object_parts(each.object)) if isinstance(part, TypeVariable)}
    return tuple([parameter for parameter in each.owner.type_parameters if parameter.name in mentioned])


def _local_names(
    file: PythonFile,
    layout: Layout,
    anonymous: Mapping[Object, Anonymous],
    types: Mapping[TypeKey, Identifier],
    exports: Iterable[PythonExport],
    taken: set[str],
) -> dict[TypeKey, Identifier]:
    """The names by which the definitions of a file know those of others: their own, if they are free here."""
    local: dict[TypeKey, Identifier] = {}
    exported = {export.key: export.name for export in reversed(list(exports))}
    for key in mentioned_anywhere(file.defines):
        module = anonymous[key].module if isinstance(key, Object) else key.module
        if key in types and layout.defining[module] is not file:
            local[key] = exported.get(key) or _claim(free(types[key], taken), taken)
    return local
