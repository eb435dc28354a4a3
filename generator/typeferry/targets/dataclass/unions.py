"""How values of a union are read: by what kind of JSON value they are, then by a tag, then by trying."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from typeferry.model import Literal, Type, Union
from typeferry.model.index import Declarations
from typeferry.model.shapes import TagValue
from typeferry.model.tags import Tags, tags
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, Identifier, StringLiteral, code, join
from typeferry.targets.dataclass.checks import KIND_CLASSES, Condition, conditions, literal_condition
from typeferry.targets.dataclass.conversions import Conversions
from typeferry.targets.dataclass.json_kinds import KINDS, Kind, alternatives, is_plain, kinds
from typeferry.targets.dataclass.phrases import expected, expected_tags


@dataclass(frozen=True, slots=True)
class Signature:
    """`def name(value: annotation, parameters, /) -> result:`, and the error that its body raises, if it does."""

    name: Identifier
    value: Identifier
    annotation: Code
    parameters: tuple[Code, ...]
    result: Code
    error: Identifier | None = None


@dataclass(frozen=True, slots=True)
class ResultView:
    """What a value becomes. With `closest`, type checkers do not know of what type that is."""

    code: Code
    closest: bool = False


@dataclass(frozen=True, slots=True)
class CaseView:
    condition: Code
    result: ResultView


@dataclass(frozen=True, slots=True)
class TagView:
    """The property that tells objects apart, and the values that it may have."""

    name: Identifier
    property: StringLiteral
    nothing: Identifier
    expected: StringLiteral


@dataclass(frozen=True, slots=True)
class BranchView:
    """What becomes of values of some kinds; without a condition, of all that are left.

    The conditions of the cases are on the tag where there is one. `result` is for what is none of them.
    """

    condition: Code | None
    cases: tuple[CaseView, ...] = ()
    tag: TagView | None = None
    result: ResultView | None = None

    @property
    def tries(self) -> bool:
        """Whether it tries several members."""
        results = [self.result, *[case.result for case in self.cases]]
        return any(result is not None and result.closest for result in results)


@dataclass(frozen=True, slots=True)
class UnionView:
    """How a union is read: by the condition of a branch, and what is left as `last` says, or not at all.

    `inner` and `outer` are how far the lines of a branch are indented.
    """

    signature: Signature
    plain: Code | None
    checked: Identifier
    closest: Identifier
    kind: Identifier | None
    branches: tuple[BranchView, ...]
    last: BranchView | None
    expected: StringLiteral | None
    inner: Code
    outer: Code

    @property
    def tries(self) -> bool:
        """Whether some branch tries several members: type checkers then have to be told what comes of it."""
        return any(branch.tries for branch in (*self.branches, self.last) if branch is not None)


def union_view(union: Union, signature: Signature, conversions: Conversions) -> UnionView:
    """The view of the function that reads a union."""
    declarations = conversions.plan.declarations
    by_kind = _members_by_kind(union, conversions)
    groups: dict[tuple[Type, ...], list[Kind]] = {}
    for kind in KINDS:
        groups.setdefault(tuple(by_kind[kind]), []).append(kind)
    groups.pop((), None)
    shared = _tried(groups, declarations)
    mixed = {kind for members, found in groups.items() if shared & set(members) for kind in found}
    plain = [
        member
        for member in alternatives(union, declarations)
        if is_plain(member, declarations) and not kinds(member, declarations) & mixed
    ]
    branching = {members: found for members, found in groups.items() if shared & set(members)}
    covered = {kind for member in plain for kind in kinds(member, declarations)} | mixed
    complete = covered == set(KINDS) and not any(isinstance(member, Literal) for member in plain)
    kind_name = conversions.speller.private("kind")
    branches: list[BranchView] = []
    for place, (members, found) in enumerate(branching.items()):
        is_last = complete and place == len(branching) - 1
        condition = None if is_last else _kind_condition(found, signature.value, kind_name, conversions)
        branches.append(_branch(condition, members, found, signature, conversions))
    last = branches.pop() if complete and branches else None
    plain_conditions = _plain_conditions(plain, signature, conversions)
    needs_kind = any(each.asks_kind for each in plain_conditions) or any(
        branch.condition is not None and f"{kind_name} is" in branch.condition for branch in branches
    )
    return UnionView(
        signature=signature,
        plain=join(" or ", [each.right for each in plain_conditions]) if plain_conditions else None,
        checked=conversions.speller.private("checked"),
        closest=conversions.speller.private("closest"),
        kind=kind_name if needs_kind else None,
        branches=tuple(branches),
        last=last,
        expected=None if complete else expected(union, conversions.plan),
        inner=Code("        "),
        outer=Code("    "),
    )


def _tried(groups: Mapping[tuple[Type, ...], list[Kind]], declarations: Declarations) -> set[Type]:
    """The members that branches read: those that are not plain, and plain ones of a kind with such (`A | unknown`)."""
    tried = {member for members in groups for member in members if not is_plain(member, declarations)}
    while True:
        beside = {member for members in groups if tried & set(members) for member in members}
        if beside <= tried:
            return tried
        tried |= beside


def _members_by_kind(union: Union, conversions: Conversions) -> dict[Kind, list[Type]]:
    """The members that values of each kind may belong to, in the order in which they are tried: plain ones last."""
    declarations = conversions.plan.declarations
    members = list(dict.fromkeys(alternatives(union, declarations)))
    members.sort(key=lambda member: is_plain(member, declarations))
    return {kind: [member for member in members if kind in kinds(member, declarations)] for kind in KINDS}


def _plain_conditions(members: list[Type], signature: Signature, conversions: Conversions) -> list[Condition]:
    if not members:
        return []
    return conditions(Union(tuple(members)), signature.value, conversions.speller, conversions.patterns) or []


def _kind_condition(found: Iterable[Kind], value: Identifier, kind: Identifier, conversions: Conversions) -> Code:
    parts: list[Code] = []
    for each in found:
        if each == "null":
            parts.append(code("{} is None", value))
        else:
            names = [conversions.speller.symbol("builtins", name) for name in KIND_CLASSES[each]]
            parts += [code("{} is {}", kind, name) for name in names]
    return join(" or ", parts)


def _branch(
    condition: Code | None,
    members: tuple[Type, ...],
    found: list[Kind],
    signature: Signature,
    conversions: Conversions,
) -> BranchView:
    literals = [member for member in members if isinstance(member, Literal) and member.member is not None]
    cases = tuple([_literal_case(literal, signature.value, conversions) for literal in literals])
    members = tuple([member for member in members if member not in literals])
    if not members:
        return BranchView(condition, cases)
    divided = tags(Union(members), conversions.plan.declarations) if found == ["object"] else None
    if divided is not None:
        return _tagged(condition, members, divided, signature.value, conversions)
    return BranchView(condition, cases, result=_result(members, signature.value, conversions))


def _result(members: tuple[Type, ...], value: Identifier, conversions: Conversions) -> ResultView:
    """What a value becomes that belongs to one of some members."""
    if len(members) == 1:
        return ResultView(conversions.convert(members[0], value))
    closest = conversions.shared.name(conversions.speller, "parse_closest")
    parsers = [conversions.parser(member) for member in members]
    arguments = [value, expected(Union(members), conversions.plan), *parsers]
    return ResultView(code("{}({})", closest, join(", ", arguments)), closest=True)


def _literal_case(literal: Literal, value: Identifier, conversions: Conversions) -> CaseView:
    condition = literal_condition([literal], value, conversions.speller).right
    return CaseView(condition, ResultView(conversions.speller.enum_member(literal) or value))


def _tagged(
    condition: Code | None, members: tuple[Type, ...], divided: Tags, value: Identifier, conversions: Conversions
) -> BranchView:
    """Reads objects by their tag, and those without a known one as the members that the tag says nothing of."""
    speller = conversions.speller
    tag = TagView(
        name=speller.private("tag"),
        property=string_literal(divided.property),
        nothing=conversions.shared.name(speller, "NOTHING"),
        expected=expected_tags(tuple([each for group in divided.groups for each in group.values])),
    )
    untold = (*divided.others, *divided.plain)
    others = _ordered(members, untold)
    cases = [
        CaseView(
            _is_one_of(group.values, tag.name, conversions),
            # What has the tag is tried first: errors tell of it then.
            _result((*_ordered(members, group.members), *others), value, conversions),
        )
        for group in divided.groups
    ]
    return BranchView(condition, tuple(cases), tag, _result(others, value, conversions) if others else None)


def _ordered(members: tuple[Type, ...], wanted: Iterable[Type]) -> tuple[Type, ...]:
    """Those members of a union that are wanted, in the order in which they are tried."""
    known = {id(member) for member in wanted}
    return tuple([member for member in members if id(member) in known])


def _is_one_of(values: Iterable[TagValue], name: Identifier, conversions: Conversions) -> Code:
    literals = [each for each in values if isinstance(each, Literal)]
    conditions = [literal_condition(literals, name, conversions.speller).right] if literals else []
    if len(literals) < len(tuple(values)):
        conditions.append(code("{} is None", name))
    return join(" or ", conditions)
