"""The change report: reads two versions and compares everything that they export, and what that reaches."""

from typeferry.changes import declarations, rules
from typeferry.changes.change import Change, Report, Side, Verdict
from typeferry.changes.pairing import Matched, match
from typeferry.changes.versions import Exported, Version, Versions, read, show_as
from typeferry.changes.walk import Spot, Walk
from typeferry.changes.written import span_text
from typeferry.diagnostics import NO_TYPES, Diagnostic
from typeferry.semantics.deep import with_deep_stack


def compare(old: Version, new: Version) -> Report:
    """What a change means: every difference between two versions, and the verdict on each exported type."""
    return with_deep_stack(lambda: _compare(old, new))


def _compare(old: Version, new: Version) -> Report:
    versions = read(old, new)
    matched = match(versions.ev, versions.old, versions.new)
    walk = Walk(versions.ev, matched.pairs)
    _names(walk, matched)
    for one, other in (*matched.both, *matched.renamed):
        walk.meet(one.symbol, other.symbol)
    while walk.waiting:
        versions.ev.steps.begin()
        declarations.compare(walk, *walk.waiting.popleft())
    verdicts = tuple([_verdict(walk, one, other) for one, other in matched.both])
    for world, version in zip(versions.worlds, (old, new), strict=True):
        show_as(world, version.shown)
    return Report(_ordered(walk.changes), verdicts, _diagnostics(versions))


def _names(walk: Walk, matched: Matched) -> None:
    """Reports the types that came, went, or have another name."""
    for one, other in matched.renamed:
        spot = Spot(one.name, declarations.name_span(one.symbol), declarations.name_span(other.symbol))
        walk.found(rules.TYPE_RENAMED, spot, one.name, other.name, readers=False, writers=False)
    for each in matched.removed:
        spot = Spot(each.name, declarations.name_span(each.symbol), None)
        walk.found(rules.TYPE_REMOVED, spot, span_text(each.symbol.span), None, readers=False, writers=False)
    for each in matched.added:
        spot = Spot(each.name, None, declarations.name_span(each.symbol))
        walk.found(rules.TYPE_ADDED, spot, None, span_text(each.symbol.span))


def _verdict(walk: Walk, old: Exported, new: Exported) -> Verdict:
    walk.ev.steps.begin()
    before, after = declarations.instance(walk, old.symbol), declarations.instance(walk, new.symbol)
    return Verdict(old.module, old.name, walk.assignable(after, before), walk.assignable(before, after))


def _ordered(changes: list[Change]) -> tuple[Change, ...]:
    """By where they stand in the text, the new one first; each once."""
    unique: dict[tuple[str, str, str | None, str | None], Change] = {}
    for each in changes:
        key = each.rule.id, each.path, _text(each.old), _text(each.new)
        unique.setdefault(key, each)
    return tuple(sorted(unique.values(), key=_place))


def _text(side: Side | None) -> str | None:
    return None if side is None else side.text


def _place(change: Change) -> tuple[str, int, str]:
    side = change.new or change.old
    span = side.span if side is not None else None
    return ("", -1, change.path) if span is None else (span.source.path, span.start, change.path)


def _diagnostics(versions: Versions) -> tuple[Diagnostic, ...]:
    if not versions.old and not versions.new:
        paths = [module.source.path for world in versions.worlds for module in world.entries]
        return (
            NO_TYPES.about(paths[0] if paths else ""),
            *[each for world in versions.worlds for each in world.diagnostics],
        )
    return (*versions.ev.diagnostics, *[each for world in versions.worlds for each in world.diagnostics])
