"""The types that the user gives for paths (`overrides`), in TypeScript, as seen from the module that a path leads into."""

from collections.abc import Mapping

from typeferry.diagnostics import DEAD_OVERRIDE
from typeferry.semantics.context import Context
from typeferry.semantics.evaluate import Evaluator
from typeferry.semantics.types import ERROR, Type
from typeferry.syntax import parse_type


class Overrides:
    """Which types were given, and which of them were used."""

    def __init__(self, ev: Evaluator, texts: Mapping[str, str]) -> None:
        self._ev = ev
        self._texts = texts
        self._used: set[str] = set()

    def type(self, path: str, module: str) -> Type | None:
        """The type that was given for a path of a module, if one was."""
        text = self._texts.get(path)
        if text is None:
            return None
        self._used.add(path)
        parsed = parse_type(text, f'overrides."{path}"')
        self._ev.diagnostics.extend(parsed.diagnostics)
        if parsed.type is None:
            return ERROR
        home = next(each for each in self._ev.world.modules if each.key == module)
        return self._ev.evaluate(parsed.type, Context(home.scope, path=path))

    def any_below(self, path: str) -> bool:
        """Whether a type was given for something inside what stands at a path."""
        return any(each.startswith(f"{path}.") for each in self._texts)

    def check(self) -> None:
        """Reports each override that matched nothing."""
        for path in self._texts:
            if path not in self._used:
                self._ev.diagnostics.append(DEAD_OVERRIDE.of_setting(f"overrides.{path}", override=path))
