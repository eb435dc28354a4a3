"""Which Python file holds what: the modules of a program mirrored as a package.

`foo/barBaz` becomes `foo/bar_baz.py`; a package in `node_modules` goes under `_external/`. Python cannot import in a
circle what it needs while it loads: modules in a circle have their definitions together in one private file
(`_circle_name.py`), and each hands on its own from there.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from typeferry.circles import circles
from typeferry.model import Module, Object, Program
from typeferry.targets.python.anonymous import Anonymous
from typeferry.targets.python.spelling import free, module_name
from typeferry.targets.python.traversal import mentioned_anywhere

EXTERNAL = "_external"


@dataclass(frozen=True, slots=True, eq=False)
class PythonFile:
    """One Python module: the source modules that it defines the types of, and those whose exports it serves."""

    parts: tuple[str, ...]
    package: bool
    defines: tuple[Module, ...]
    serves: tuple[Module, ...]

    @property
    def path(self) -> str:
        """The path of the file, relative to the output folder."""
        return "/".join(self.parts) + ("/__init__.py" if self.package else ".py")

    def import_path(self, other: "PythonFile") -> str:
        """What stands behind `from` to import names of another file: `.bar`, `..foo.bar`."""
        here = self.parts if self.package else self.parts[:-1]
        shared = 0
        while shared < min(len(here), len(other.parts)) and here[shared] == other.parts[shared]:
            shared += 1
        return "." * (len(here) - shared + 1) + ".".join(other.parts[shared:])


@dataclass(frozen=True, slots=True, eq=False)
class Layout:
    """The files, and by the key of each source module the file that defines its types, and the one that serves them."""

    files: tuple[PythonFile, ...]
    defining: Mapping[str, PythonFile]
    serving: Mapping[str, PythonFile]


def lay_out(program: Program, anonymous: Mapping[Object, Anonymous], bundle: bool) -> Layout:
    """Decide the files of a program."""
    modules = {module.key: module for module in program.modules}
    if bundle and len(modules) > 1:
        return _bundle(program, modules)
    places = _places(list(modules))
    by_place = {parts: key for key, parts in places.items()}
    dependencies = {key: _dependencies(module, anonymous) for key, module in modules.items()}
    packages: set[tuple[str, ...]] = set()
    for key, parts in places.items():
        # Python loads a package before the modules in its folder: a module that is one is needed by them.
        around = [parts[:end] for end in range(1, len(parts)) if parts[:end] in by_place]
        packages.update(around)
        dependencies[key].update([by_place[each] for each in around])
    files: list[PythonFile] = []
    defining: dict[str, PythonFile] = {}
    serving: dict[str, PythonFile] = {}
    for group in circles(list(modules), lambda key: sorted(dependencies[key])):
        members = tuple([modules[key] for key in group])
        if len(group) > 1:
            private = PythonFile(_circle_place([places[key] for key in group], places), False, members, ())
            files.append(private)
            defining |= dict.fromkeys(group, private)
        for module in members:
            defines = (module,) if len(group) == 1 else ()
            file = PythonFile(places[module.key], places[module.key] in packages, defines, (module,))
            files.append(file)
            serving[module.key] = file
            defining.setdefault(module.key, file)
    return Layout(tuple(sorted(files, key=lambda file: file.path)), defining, serving)


def _bundle(program: Program, modules: Mapping[str, Module]) -> Layout:
    entries = tuple([modules[key] for key in program.entries if key in modules])
    parts = _places([entries[0].key])[entries[0].key][-1:] if len(entries) == 1 else ("models",)
    file = PythonFile(parts, False, program.modules, entries)
    return Layout((file,), dict.fromkeys(modules, file), dict.fromkeys(modules, file))


def _places(keys: list[str]) -> dict[str, tuple[str, ...]]:
    """The dotted path of each module, by its key. Of two that become the same, the later gets an underscore behind."""
    places: dict[str, tuple[str, ...]] = {}
    taken: dict[tuple[str, ...], set[str]] = {}
    for key in sorted(keys):
        folders = key.split("/")
        external = [EXTERNAL] if folders[0] == "node_modules" else []
        *folder, name = [module_name(part) for part in folders[len(external) :]]
        inside = (*external, *folder)
        name = free(name, taken.setdefault(inside, set()))
        taken[inside].add(name)
        places[key] = (*inside, name)
    return places


def _dependencies(module: Module, anonymous: Mapping[Object, Anonymous]) -> set[str]:
    """The keys of the modules that a module's definitions and exports need."""
    needed = {export.target.module for export in module.exports}
    for key in mentioned_anywhere([module]):
        needed.add(anonymous[key].module if isinstance(key, Object) else key.module)
    return needed - {module.key}


def _circle_place(members: list[tuple[str, ...]], places: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    shared = members[0][:-1]
    while not all(parts[: len(shared)] == shared for parts in members):
        shared = shared[:-1]
    name = f"_circle_{min(members)[-1]}"
    return (*shared, free(name, {parts[-1] for parts in places.values() if parts[:-1] == shared}))
