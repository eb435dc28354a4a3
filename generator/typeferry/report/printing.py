"""What a run has to say, in order and once, and in the form that was asked for."""

import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, TextIO

from typeferry.diagnostics import Diagnostic, Severity

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class Reporter:
    """How diagnostics are printed; `strict` takes warnings for errors, `least` is the lowest severity that shows."""

    format: Literal["text", "json", "github"] = "text"
    color: Literal["auto", "always", "never"] = "auto"
    strict: bool = False
    least: Severity = Severity.WARNING

    def severity(self, diagnostic: Diagnostic) -> Severity:
        """How bad a diagnostic is in this run."""
        is_promoted = self.strict and diagnostic.severity is Severity.WARNING
        return Severity.ERROR if is_promoted else diagnostic.severity

    def has_errors(self, diagnostics: Iterable[Diagnostic]) -> bool:
        return any(self.severity(each) is Severity.ERROR for each in diagnostics)

    def print(self, diagnostics: Iterable[Diagnostic], stream: TextIO | None = None) -> None:
        """Prints diagnostics, each once, by file and place."""
        shown = [(each, severity) for each in _ordered(diagnostics) if (severity := self.severity(each)) >= self.least]
        if not shown:
            return
        from typeferry.report.formats import as_github, as_json, as_text, colored, plain

        out: TextIO = sys.stderr if stream is None else stream
        style = colored if wants_color(self.color, out) else plain
        width = max(40, shutil.get_terminal_size().columns) if out.isatty() else _WIDTH
        for each, severity in shown:
            match self.format:
                case "text":
                    line = as_text(each, severity, width=width, style=style)
                case "json":
                    line = as_json(each, severity)
                case "github":
                    line = as_github(each, severity)
            out.write(line + "\n")


def wants_color(color: Literal["auto", "always", "never"], stream: TextIO) -> bool:
    """Whether to print in color: on a terminal alone unless told, and never with NO_COLOR."""
    if os.environ.get("NO_COLOR") or color == "never":
        return False
    return color == "always" or (stream.isatty() and os.environ.get("TERM") != "dumb")


def _ordered(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    unique = {
        (each.path, each.span.start if each.span else -1, each.rule.code, each.message): each for each in diagnostics
    }
    return [unique[key] for key in sorted(unique)]
