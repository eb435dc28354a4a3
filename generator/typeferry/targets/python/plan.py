"""From a program to Python modules with everything decided but the spelling: files, names, bases, order."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from typeferry.circles import circles
from typeferry.diagnostics import BAD_RENAME, DEAD_RENAME, Diagnostic
from typeferry.model import (
    AliasDeclaration,
    Declaration,
    DeclarationId,
    Doc,
    EnumDeclaration,
    EnumMemberId,
    Object,
    ObjectDeclaration,
    Program,
    Reference,
    TypeParameter,
)
from typeferry.model.index import Declarations, declarations_by_id
from typeferry.render.safe import Identifier
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.anonymous import Anonymous, find_anonymous
from typeferry.targets.python.attribute_naming import ClassShape, name_attributes, name_members
from typeferry.targets.python.definitions import (
    AliasDefinition,
    Attribute,
    ClassDefinition,
    Definition,
    EnumDefinition,
    TypeKey,
)
from typeferry.targets.python.inheritance import Inheritance, settle_bases
from typeferry.targets.python.layout import Layout, PythonFile, lay_out
from typeferry.targets.python.ordering import order
from typeferry.targets.python.traversal import annotation_names, mentioned, object_parts, walk
from typeferry.targets.python.type_naming import PythonExport, TypeNames, free_parameters, name_types
from typeferry.targets.python.versions import PythonVersion


@dataclass(frozen=True, slots=True)
class Profile:
    """What a target asks of the plan."""

    inheritance: Inheritance = field(default_factory=Inheritance)
    reserved: frozenset[str] = frozenset()
    """Names that attributes cannot have, because classes have something of that name."""


@dataclass(frozen=True, slots=True, eq=False)
class PythonModule:
    """A module to write: its definitions in order, and what it hands on from others or under other names.

    `local` are the names by which it knows the definitions of other files, `taken` all names that are in use in it.
    """

    file: PythonFile
    definitions: tuple[Definition, ...]
    lazy: frozenset[TypeKey]
    exports: tuple[PythonExport, ...]
    local: Mapping[TypeKey, Identifier]
    taken: frozenset[str]
    doc: Doc | None


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """All modules of a program, each definition by its key, the file that it is in, and the names of enum members.

    `lazy` are the aliases of all modules that mention what comes later, or themselves; `regiven` the classes that such
    aliases give themselves to, with their own parameters; `renamed` says whether any attribute has another name than its
    property.
    """

    modules: tuple[PythonModule, ...]
    definitions: Mapping[TypeKey, Definition]
    files: Mapping[TypeKey, PythonFile]
    members: Mapping[EnumMemberId, Identifier]
    lazy: frozenset[TypeKey]
    regiven: frozenset[TypeKey]
    renamed: bool
    declarations: Declarations
    python: PythonVersion
    diagnostics: tuple[Diagnostic, ...]


def plan(program: Program, options: TargetOptions, profile: Profile) -> Plan:
    """Decide all that is to be decided before anything is spelled."""
    program = settle_bases(program, profile.inheritance)
    anonymous = find_anonymous(program)
    layout = lay_out(program, anonymous, options.bundle)
    names = name_types(program, layout, anonymous, options)
    declarations = declarations_by_id(program)
    definitions = _definitions(declarations, anonymous, layout, names, options, profile)
    files = {
        key: layout.defining[key.module if isinstance(key, tuple) else anonymous[key].module] for key in definitions
    }
    diagnostics = (*names.diagnostics, *_check_renames(options, definitions))
    modules = _modules(layout, definitions, files, names)
    members = {
        EnumMemberId(each.key, named.member.name): named.name
        for each in definitions.values()
        if isinstance(each, EnumDefinition)
        for named in each.members
    }
    lazy = frozenset([key for module in modules for key in module.lazy])
    renamed = any(
        attribute.name != attribute.property.name
        for each in definitions.values()
        if isinstance(each, ClassDefinition)
        for attribute in each.attributes
    )
    return Plan(
        modules=modules,
        definitions=definitions,
        files=files,
        members=members,
        lazy=lazy,
        regiven=_regiven(definitions, lazy),
        renamed=renamed,
        declarations=declarations,
        python=options.target_python,
        diagnostics=diagnostics,
    )


def _regiven(definitions: Mapping[TypeKey, Definition], lazy: frozenset[TypeKey]) -> frozenset[TypeKey]:
    """The generic classes that a recursive generic alias is given to: `type Tree<T> = T | Box<Tree<T>>`."""
    found: set[TypeKey] = set()
    for definition in [definitions[key] for key in lazy]:
        if isinstance(definition, AliasDefinition) and definition.declaration.type_parameters:
            for part in walk(definition.declaration.type):
                if isinstance(part, Reference) and not lazy.isdisjoint(mentioned(*part.arguments)):
                    found.add(part.target)
    return frozenset([key for key in found if isinstance(definitions.get(key), ClassDefinition)])


def _modules(
    layout: Layout, definitions: Mapping[TypeKey, Definition], files: Mapping[TypeKey, PythonFile], names: TypeNames
) -> tuple[PythonModule, ...]:
    by_file: dict[PythonFile, list[Definition]] = {file: [] for file in layout.files}
    for key, definition in definitions.items():
        by_file[files[key]].append(definition)
    modules: list[PythonModule] = []
    for file, members in by_file.items():
        ordered = order(members)
        doc = file.serves[0].doc if len(file.serves) == 1 else None
        modules.append(
            PythonModule(
                file=file,
                definitions=ordered.definitions,
                lazy=ordered.lazy,
                exports=names.exports[file],
                local=names.local[file],
                taken=names.taken[file],
                doc=doc,
            )
        )
    return tuple(modules)


@dataclass(frozen=True, slots=True, eq=False)
class _Class:
    """A class before its attributes have names."""

    key: TypeKey
    path: str
    object: Object
    bases: tuple[Reference, ...]
    type_parameters: tuple[TypeParameter, ...]
    doc: Doc | None
    file: PythonFile


def _definitions(
    declarations: Declarations,
    anonymous: Mapping[Object, Anonymous],
    layout: Layout,
    names: TypeNames,
    options: TargetOptions,
    profile: Profile,
) -> dict[TypeKey, Definition]:
    """Every definition, in the order of the source, an anonymous class before the declaration that it stands in."""
    inner: dict[DeclarationId, list[Anonymous]] = {}
    for each in anonymous.values():
        inner.setdefault(each.owner.id, []).append(each)
    classes: dict[TypeKey, _Class] = {}
    for key, declaration in declarations.items():
        for each in inner.get(key, ()):
            parameters = free_parameters(each)
            file = layout.defining[each.module]
            classes[each.object] = _Class(each.object, each.path, each.object, (), parameters, each.object.doc, file)
        if isinstance(declaration, ObjectDeclaration):
            classes[key] = _Class(
                key,
                key.path,
                declaration.type,
                declaration.bases,
                declaration.type_parameters,
                declaration.doc,
                layout.defining[key.module],
            )
    attributes = _attributes(classes, declarations, names, options, profile)
    definitions: dict[TypeKey, Definition] = {}
    for key, declaration in declarations.items():
        for each in inner.get(key, ()):
            definitions[each.object] = _class(classes[each.object], attributes[each.object], names)
        definitions[key] = _declared(declaration, classes, attributes, names)
    return definitions


def _declared(
    declaration: Declaration,
    classes: Mapping[TypeKey, _Class],
    attributes: Mapping[TypeKey, tuple[Attribute, ...]],
    names: TypeNames,
) -> Definition:
    key = declaration.id
    match declaration:
        case ObjectDeclaration():
            return _class(classes[key], attributes[key], names)
        case AliasDeclaration():
            variables = _variables(key, declaration.type_parameters, names)
            return AliasDefinition(key, names.types[key], key.path, declaration, variables)
        case EnumDeclaration():
            return EnumDefinition(key, names.types[key], key.path, declaration, name_members(declaration.members))


def _class(made: _Class, attributes: tuple[Attribute, ...], names: TypeNames) -> ClassDefinition:
    return ClassDefinition(
        key=made.key,
        name=names.types[made.key],
        path=made.path,
        attributes=attributes,
        indexes=made.object.indexes,
        bases=made.bases,
        type_parameters=made.type_parameters,
        type_variables=_variables(made.key, made.type_parameters, names),
        hidden=_hidden(made, names),
        doc=made.doc,
    )


def _variables(key: TypeKey, parameters: tuple[TypeParameter, ...], names: TypeNames) -> dict[str, Identifier]:
    return {parameter.name: names.type_variables[key, parameter.name] for parameter in parameters}


def _attributes(
    classes: Mapping[TypeKey, _Class],
    declarations: Declarations,
    names: TypeNames,
    options: TargetOptions,
    profile: Profile,
) -> dict[TypeKey, tuple[Attribute, ...]]:
    bases_first = [
        key
        for group in circles(list(classes), lambda key: [base.target for base in classes[key].bases])
        for key in group
    ]
    places = {key: place for place, key in enumerate(bases_first)}
    shapes: list[ClassShape] = []
    for key in bases_first:
        made = classes[key]
        bases = tuple([places[base.target] for base in made.bases if base.target in places])
        properties = tuple([each.name for each in made.object.properties])
        shapes.append(ClassShape(made.path, properties, _hidden(made, names), bases))
    named = name_attributes(shapes, profile.reserved, options)
    return {
        key: tuple([Attribute(named[place][each.name], each) for each in classes[key].object.properties])
        for place, key in enumerate(bases_first)
    }


def _hidden(made: _Class, names: TypeNames) -> frozenset[str]:
    """The names of types that the body of a class uses."""
    local = names.local[made.file]
    used = [local.get(key) or names.types.get(key) for key in mentioned(*object_parts(made.object))]
    variables = _variables(made.key, made.type_parameters, names)
    builtins = annotation_names(object_parts(made.object))
    own = [names.types[made.key]] if variables else []  # Its methods say what they make of type variables.
    return frozenset([*[name for name in used if name is not None], *variables.values(), *builtins, *own])


def _check_renames(options: TargetOptions, definitions: Mapping[TypeKey, Definition]) -> list[Diagnostic]:
    if not options.rename:
        return []
    paths = {each.path + ("{}" if isinstance(each.key, Object) else "") for each in definitions.values()}
    for each in definitions.values():
        if isinstance(each, ClassDefinition):
            paths.update([f"{each.path}.{attribute.property.name}" for attribute in each.attributes])
    diagnostics = [DEAD_RENAME.of_setting(f"rename.{path}", old=path) for path in options.rename if path not in paths]
    bad = {path: name for path, name in options.rename.items() if not name.isidentifier() or name.startswith("_")}
    return diagnostics + [BAD_RENAME.of_setting(f"rename.{path}", old=path, name=name) for path, name in bad.items()]
