"""Compares two versions of a doc comment: deprecations by themselves, then defaults, then the words."""

from typeferry.changes import rules
from typeferry.changes.walk import Spot, Walk
from typeferry.syntax.nodes import DocComment


def compare(walk: Walk, old: DocComment | None, new: DocComment | None, spot: Spot) -> None:
    """Reports what a doc comment says otherwise; none of it changes what values there are."""
    spot = Spot(spot.path, old.span if old else spot.old, new.span if new else spot.new)
    for name, added, removed in (("deprecated", rules.DEPRECATED, rules.NO_LONGER_DEPRECATED),):
        before, after = _tag(old, name), _tag(new, name)
        if before is None and after is not None:
            walk.found(added, spot, None, f"@{name} {after}".strip())
        if before is not None and after is None:
            walk.found(removed, spot, f"@{name} {before}".strip(), None)
    before, after = _tag(old, "default"), _tag(new, "default")
    if before != after:
        walk.found(rules.DEFAULT_CHANGED, spot, before, after)
    was, now = _words(old), _words(new)
    if was != now:
        walk.found(rules.DOC_CHANGED, spot, was or None, now or None)


def _tag(doc: DocComment | None, name: str) -> str | None:
    """The text of the first tag of that name on one line, empty where it has none."""
    texts = [tag.text for tag in doc.tags if tag.name == name] if doc is not None else []
    return " ".join(texts[0].split()) if texts else None


def _words(doc: DocComment | None) -> str:
    """The prose and the other tags, however they are wrapped."""
    if doc is None:
        return ""
    said = [f"@{tag.name} {tag.text}" for tag in doc.tags if tag.name not in ("deprecated", "default")]
    return " ".join(" ".join([doc.text, *said]).split())
