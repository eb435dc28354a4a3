"""Puts the files of a Python target together: what templates print, formatted one declaration at a time."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from typeferry.render.environment import environment
from typeferry.render.formatting import format_python
from typeferry.render.python_literals import docstring
from typeferry.render.safe import Code, Docstring, Identifier, code
from typeferry.source import Source
from typeferry.targets import OutputFile
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.definitions import Definition
from typeferry.targets.python.docs import doc_text
from typeferry.targets.python.enums import STR_ENUM, str_enum_view
from typeferry.targets.python.imports import exports_list, import_sections
from typeferry.targets.python.layout import PythonFile
from typeferry.targets.python.plan import Plan, PythonModule
from typeferry.targets.python.speller import Dialect, Speller
from typeferry.targets.python.variables import TypeVariables

BETWEEN = "\n\n\n"


@dataclass(frozen=True, slots=True)
class Block:
    """A template, and the view that it prints; `formatted` where that is as black has it anyway."""

    template: str
    view: object
    formatted: bool = False


def _nothing(speller: Speller) -> Iterator[Block]:
    yield from ()


def _no_names(speller: Speller) -> Iterable[Identifier]:
    return ()


@dataclass(frozen=True, slots=True)
class PythonTarget:
    """What a target puts into its modules.

    `blocks` makes those of one definition, `support` those that the module needs before all definitions, by the private
    names that these have asked the speller for.
    """

    dialect: Dialect
    blocks: Callable[[Definition, Speller, TargetOptions], Iterator[Block]]
    support: Callable[[Speller, TargetOptions], Iterator[Block]]
    closing: Callable[[Speller], Iterator[Block]] = _nothing
    """Makes the blocks that stand behind all definitions."""
    public: Callable[[Speller], Iterable[Identifier]] = _no_names
    """Says what a module offers beside its types."""


@dataclass(frozen=True, slots=True)
class HeadView:
    """The docstring, the imports and `__all__` of a module; the rules of type checkers that it breaks."""

    mypy: tuple[Code, ...]
    pyright: tuple[Code, ...]
    docstring: Docstring | None
    imports: tuple[tuple[Code, ...], ...]
    exports: Code
    aliases: tuple[Code, ...]


def python_files(plan: Plan, target: PythonTarget, options: TargetOptions) -> tuple[OutputFile, ...]:
    """All files of a plan, the `__init__.py` of each folder among them where one is needed.

    That is where there is more than one module, or where the only one would hide a module of the standard library.
    """
    files = {module.file.path: _module_text(module, plan, target, options) for module in plan.modules}
    if len(files) > 1 or plan.modules and plan.modules[0].file.parts[-1] in sys.stdlib_module_names:
        for module in plan.modules:
            for end in range(len(module.file.parts)):
                files.setdefault("/".join([*module.file.parts[:end], "__init__.py"]), "")
    sources = {module.file.path: _sources(module.file) for module in plan.modules}
    return tuple([OutputFile(path, files[path], sources.get(path, ())) for path in sorted(files)])


def _sources(file: PythonFile) -> tuple[Source, ...]:
    """The files whose types a module defines or hands on."""
    return tuple(dict.fromkeys([module.source for module in (*file.defines, *file.serves)]))


def _module_text(module: PythonModule, plan: Plan, target: PythonTarget, options: TargetOptions) -> str:
    speller = Speller(module, plan, target.dialect)
    variables = TypeVariables(speller)
    texts: list[str] = []
    for definition in speller.definitions():
        blocks = [Block("_shared/type_variable.jinja", view) for view in variables.views(definition)]
        texts += [render(block, options) for block in (*blocks, *target.blocks(definition, speller, options))]
    texts += [render(block, options) for block in target.closing(speller)]
    texts[:0] = [render(block, options) for block in target.support(speller, options)]
    if speller.uses(STR_ENUM):
        texts.insert(0, render(Block("_shared/str_enum.jinja", str_enum_view(speller)), options))
    head = _head(module, speller, target, options)
    texts = [
        render(Block("_shared/head.jinja", head, formatted=True), options),
        *texts,
        render(Block("_shared/exports.jinja", head), options),
    ]
    return BETWEEN.join([text for text in map(_trimmed, texts) if text]) + "\n"


def _trimmed(text: str) -> str:
    return text.strip("\n")


def render(block: Block, options: TargetOptions) -> str:
    """What the template of a block prints, formatted."""
    text = environment(options.templates).get_template(block.template).render(view=block.view)
    return text if block.formatted and options.templates is None else format_python(text)


def _head(module: PythonModule, speller: Speller, target: PythonTarget, options: TargetOptions) -> HeadView:
    aliases: list[Code] = []
    for export in module.exports:
        if speller.plan.files[export.key] is module.file:
            aliases.append(code("{} = {}", export.name, speller.plan.definitions[export.key].name))
        else:
            speller.import_definition(export.key, export.name)
    names = {definition.name for definition in module.definitions} | {export.name for export in module.exports}
    names.update(target.public(speller))
    text = doc_text(module.doc, options)
    return HeadView(
        mypy=speller.unchecked("mypy"),
        pyright=speller.unchecked("pyright"),
        docstring=docstring(text, indent=0) if text else None,
        imports=import_sections(speller.imported()),
        exports=exports_list(names),
        aliases=tuple(aliases),
    )
