"""Refines a program: what doc comments, JSDoc tags and aliases' names add to the types that TypeScript has."""

from dataclasses import dataclass, field, replace
from typing import assert_never

from typeferry.diagnostics import TAG_DOES_NOT_FIT, UNREADABLE_TAG, Diagnostic
from typeferry.model import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    AliasDeclaration,
    Constraints,
    Declaration,
    Doc,
    EnumDeclaration,
    Module,
    Object,
    ObjectDeclaration,
    Program,
    Property,
    Tag,
    Type,
)
from typeferry.model.index import Declarations, declarations_by_id
from typeferry.refine.aliases import integer_by_name
from typeferry.refine.comments import Comment, read_comment
from typeferry.refine.findings import Finding, Outcome, Refined, RefineOptions
from typeferry.refine.fitting import integral, integral_elements, kinds_of, members, union_of
from typeferry.refine.notation import notation, notation_with
from typeferry.refine.places import Change, places_in, rebuild
from typeferry.refine.reading import Subject
from typeferry.refine.rules import PROSE_RULES, ProseRule
from typeferry.refine.tags import SPEAKS_OF, TagReading, merge, read_tags, stated
from typeferry.source import Span

#: What stands in a plain type's place where the words of these rules are for another kind of type.
_EXPECTED: dict[str, Type] = {"constants": STRING, "enumerations": STRING}
_PLAIN = frozenset({STRING, NUMBER, INTEGER, BOOLEAN})


@dataclass(frozen=True, slots=True)
class _Described:
    """What a comment is about: a property or an alias."""

    path: str
    span: Span | None
    doc: Doc
    siblings: frozenset[str] = frozenset()


@dataclass(slots=True)
class _Run:
    """What one run is asked for, and what it has to tell."""

    options: RefineOptions
    declarations: Declarations
    #: What each property became: an object that stands at several places is refined once.
    changes: dict[Property, Change] = field(default_factory=dict[Property, Change])
    rebuilt: dict[Object, Object] = field(default_factory=dict[Object, Object])
    findings: list[Finding] = field(default_factory=list[Finding])
    diagnostics: list[Diagnostic] = field(default_factory=list[Diagnostic])


def refine(program: Program, options: RefineOptions) -> Refined:
    """The program with narrower types where comments, tags and names promise them.

    Rules that are off are tried too, so that their findings (with the outcome `off`) tell what they would add.
    """
    run = _Run(options, declarations_by_id(program))
    modules = tuple(_module(run, module) for module in program.modules)
    changed = any(new is not old for new, old in zip(modules, program.modules, strict=True))
    refined = replace(program, modules=modules) if changed else program
    return Refined(refined, tuple(run.findings), tuple(run.diagnostics))


def _module(run: _Run, module: Module) -> Module:
    declarations = tuple(_declaration(run, declaration) for declaration in module.declarations)
    if all(new is old for new, old in zip(declarations, module.declarations, strict=True)):
        return module
    return replace(module, declarations=declarations)


def _declaration(run: _Run, declaration: Declaration) -> Declaration:
    match declaration:
        case ObjectDeclaration():
            type = _within(run, declaration.type, declaration.id.path)
            if type is declaration.type or not isinstance(type, Object):
                return declaration
            return replace(declaration, type=type)
        case AliasDeclaration():
            return _alias(run, declaration)
        case EnumDeclaration():
            return declaration
    assert_never(declaration)


def _alias(run: _Run, alias: AliasDeclaration) -> AliasDeclaration:
    path, change = alias.id.path, Change(alias.type, alias.constraints)
    if run.options.aliases and (whole := integer_by_name(path.rpartition(".")[2], alias.type)):
        run.findings.append(
            Finding(path, alias.span, "aliases", path, notation_with(alias.type), notation_with(whole), "applied")
        )
        change = Change(whole, alias.constraints)
    if alias.doc is not None:
        change = _described(run, _Described(path, alias.span, alias.doc), change)
    type = _within(run, change.type, path)
    if type is alias.type and change.constraints == alias.constraints:
        return alias
    return replace(alias, type=type, constraints=change.constraints)


def _within(run: _Run, type: Type, path: str) -> Type:
    """A type with its properties refined, those of the anonymous objects in it too."""
    is_changed = False
    for place in places_in(type, path):
        property = place.property
        if property.doc is None:
            continue
        before = Change(property.type, property.constraints)
        if property not in run.changes:
            described = _Described(place.path, property.span, property.doc, place.siblings)
            run.changes[property] = _described(run, described, before)
        is_changed = is_changed or run.changes[property] != before
    return rebuild(type, run.changes, run.rebuilt) if is_changed else type


def _described(run: _Run, described: _Described, change: Change) -> Change:
    """What the comment of a property or an alias makes of it: first its tags, then the rules that read its prose."""
    tags = read_tags(described.doc) if run.options.tags and described.doc.tags else None
    if tags is not None:
        change = _apply_tags(run, described, tags, change)
    if described.path in run.options.settled:
        return change
    comment, lowered = None, described.doc.text.lower() + "".join(tag.text.lower() for tag in described.doc.tags)
    for rule in PROSE_RULES:
        if rule.name == "integers" and tags is not None and tags.fractional:
            continue
        if rule.is_worth_reading(change.type, lowered):
            comment = comment or read_comment(described.doc)
            change = _apply_rule(run, described, rule, comment, change)
    return change


# --- tags ----------------------------------------------------------------------------------------------------------


def _apply_tags(run: _Run, described: _Described, tags: TagReading, change: Change) -> Change:
    span = described.span
    if span is not None:
        for problem in tags.unreadable:
            run.diagnostics.append(UNREADABLE_TAG.at(span, tag=_spell(problem.tag), expected=problem.expected))
    type = change.type
    if tags.integral:
        type = integral(type) or integral_elements(type) or type
    if tags.integral_elements:
        type = integral_elements(type) or type
    constraints = merge(_fitting(run, described, tags.constraints, type), change.constraints)
    after = Change(type, constraints)
    if after != change:
        _tell(run, described, "tags", ", ".join(tags.words), change, after, "applied")
    return after


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.title() for word in rest)


def _spell(tag: Tag) -> str:
    return f"@{tag.name} {tag.text}".rstrip()


def _fitting(run: _Run, described: _Described, constraints: Constraints | None, type: Type) -> Constraints | None:
    """The constraints that speak of a kind of value that the type has."""
    if constraints is None:
        return None
    kinds = kinds_of(type, run.declarations)
    unfit = [name for name, _ in stated(constraints) if SPEAKS_OF[name] not in kinds]
    for name in unfit:
        if described.span is not None:
            run.diagnostics.append(TAG_DOES_NOT_FIT.at(described.span, name=_camel(name), kind=SPEAKS_OF[name]))
    fitting = replace(constraints, **dict.fromkeys(unfit))
    return fitting if fitting != Constraints() else None


# --- rules ---------------------------------------------------------------------------------------------------------


def _apply_rule(run: _Run, described: _Described, rule: ProseRule, comment: Comment, change: Change) -> Change:
    is_on = rule.name in run.options.rules
    reading = rule.read(comment, Subject(change.type, described.siblings))
    if reading is None:
        if is_on:
            _tell_unfit(run, described, rule, comment, change)
        return change
    after = Change(reading.type or change.type, merge(change.constraints, reading.constraints))
    if after == change:
        return change
    if rule.name == "enumerations" and run.options.open_enums:
        after = Change(union_of([*members(after.type), STRING]), after.constraints)
    outcome: Outcome = "hedged" if reading.hedge else "applied" if is_on else "off"
    _tell(run, described, rule.name, reading.words, change, after, outcome, reading.hedge or "")
    return after if outcome == "applied" else change


def _tell_unfit(run: _Run, described: _Described, rule: ProseRule, comment: Comment, change: Change) -> None:
    """Words of a rule on a plain type of another kind: worth a look, and nothing to apply."""
    expected = _EXPECTED.get(rule.name)
    if expected is None or change.type not in _PLAIN or change.type == expected:
        return
    reading = rule.read(comment, Subject(expected, described.siblings))
    if reading is not None and not reading.hedge and reading.type is not None:
        said = Change(reading.type, None)
        _tell(run, described, rule.name, reading.words, change, said, "unfit", f"the type is {notation(change.type)}")


def _tell(
    run: _Run,
    described: _Described,
    rule: str,
    words: str,
    before: Change,
    after: Change,
    outcome: Outcome,
    reason: str = "",
) -> None:
    run.findings.append(
        Finding(
            described.path,
            described.span,
            rule,
            " ".join(words.split()),
            notation_with(before.type, before.constraints),
            notation_with(after.type, after.constraints),
            outcome,
            reason,
        )
    )
