"""Where inline objects are written: those of exported declarations are one object each, wherever they are used."""

from bisect import bisect_right
from collections.abc import Iterable
from typing import TYPE_CHECKING

from typeferry.semantics.bodies import type_parameters
from typeferry.source import Source, Span
from typeferry.syntax.nodes import AliasDeclaration, ClassDeclaration, InterfaceDeclaration

if TYPE_CHECKING:
    from typeferry.semantics.symbols import Symbol

_BODIES = (AliasDeclaration, ClassDeclaration, InterfaceDeclaration)


class Homes:
    """The places of declarations whose inline objects mean the same at every place that they get to.

    `Omit<Page, "id">` brings the objects in `Page` along. What is written in a generic means another thing for each
    argument, and so has no home; nor has what is written in a declaration that nobody can see.
    """

    def __init__(self, symbols: Iterable["Symbol"]) -> None:
        plain = [symbol for symbol in symbols if not type_parameters(symbol)]
        spans = [each.span for symbol in plain for each in symbol.declarations if isinstance(each, _BODIES)]
        self._ends: dict[Source, dict[int, int]] = {}
        for span in spans:
            self._ends.setdefault(span.source, {})[span.start] = span.end
        self._starts = {source: sorted(ends) for source, ends in self._ends.items()}

    def hold(self, span: Span | None) -> bool:
        """Whether something stands in one of the declarations. None of them stands in another."""
        if span is None or span.source not in self._starts:
            return False
        starts = self._starts[span.source]
        place = bisect_right(starts, span.start) - 1
        return place >= 0 and span.end <= self._ends[span.source][starts[place]]
