"""Names that nothing brings which is read: of those that a platform is known to bring, it is said once and for all."""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from typeferry.diagnostics import PLATFORM_NAME, PLATFORM_NAME_AGAIN, UNKNOWN_NAME
from typeferry.source import Span

if TYPE_CHECKING:
    from typeferry.semantics.evaluate import Evaluator

#: What has all that is global as its properties.
_GLOBAL_OBJECTS = ("globalThis", "window", "self", "global")


def report(ev: "Evaluator", name: Sequence[str], span: Span) -> None:
    """Says that a name becomes `Any`, and what it is where that is known."""
    platform = _platforms().get(name[1] if len(name) > 1 and name[0] in _GLOBAL_OBJECTS else name[0])
    full = ".".join(name)
    if platform is None:
        ev.report(UNKNOWN_NAME, span, name=full)
    else:
        is_first = ev.platform_names.setdefault(full, span) == span
        ev.report(PLATFORM_NAME if is_first else PLATFORM_NAME_AGAIN, span, name=full, platform=platform)


@cache
def _platforms() -> Mapping[str, str]:
    """The platform of each name; read when the first name is not found elsewhere."""
    platforms: dict[str, str] = {}
    platform = ""
    for line in Path(__file__).with_name("platform_names.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            platform = line.strip("[]")
        elif not line.startswith("#"):
            platforms |= dict.fromkeys(line.split(), platform)
    return platforms
