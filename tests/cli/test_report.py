"""How diagnostics look: the caret stands under its place, whatever the line holds."""

import io
import json
import re

import pytest

from typeferry.diagnostics import Rule, Severity
from typeferry.report import Reporter
from typeferry.report.excerpt import excerpt
from typeferry.source import Source, Span

LOST = Rule("lost", Severity.WARNING, "'{name}' is lost", "look under '{place}'")


def _span(text: str, marked: str) -> Span:
    data = text.encode()
    start = data.index(marked.encode())
    return Span(Source("a.ts", data), start, start + len(marked.encode()))


CARETS = {
    "plain": ("type A = Lost;", "Lost", "type A = Lost;", "         ^^^^"),
    "tabs": ("\ttype A =\tLost;", "Lost", "    type A =    Lost;", "                ^^^^"),
    "wide characters": ('type A = "日本" | Lost;', "Lost", 'type A = "日本" | Lost;', "                  ^^^^"),
    "a wide place": ("type 日本 = 1;", "日本", "type 日本 = 1;", "     ^^^^"),
    "combining characters": ("type Ae\u0301 = Lost;", "Lost", "type Ae\u0301 = Lost;", "          ^^^^"),
    "an emoji": ("/* 🚢 */ Lost", "Lost", "/* 🚢 */ Lost", "         ^^^^"),
    "control characters": ("/* \x1b[31m */ Lost", "Lost", "/* ␛[31m */ Lost", "            ^^^^"),
    "text that turns its direction": ("/* \u202e */ Lost", "Lost", "/* \\u202e */ Lost", "             ^^^^"),
    "several lines": ("type A = {\n  a: 1\n}", "{\n  a: 1\n}", "type A = {", "         ^"),
    "carriage returns": ("type A = Lost\r\nnext", "Lost\r\nnext", "type A = Lost", "         ^^^^"),
    "the end": ("type A =", "", "type A =", "^"),
}


@pytest.mark.parametrize("case", CARETS)
def test_the_caret_stands_under_its_place(case):
    text, marked, line, caret = CARETS[case]
    assert excerpt(_span(text, marked), 96) == (line, caret)


def test_a_place_at_the_end_of_the_text():
    source = Source("a.ts", b"type A =")
    assert excerpt(Span(source, 8, 8), 96) == ("type A =", "        ^")


def test_an_empty_line_is_not_shown():
    assert excerpt(Span(Source("a.ts", b"\n\n"), 1, 1), 96) is None


@pytest.mark.parametrize("before", [0, 5, 40, 96, 5000])
@pytest.mark.parametrize("after", [0, 5, 5000])
@pytest.mark.parametrize("filling", ["word ", "日本 ", "x"])
@pytest.mark.parametrize("width", [40, 96])
def test_long_lines_are_cut_around_the_place(before, after, filling, width):
    text = (filling * before)[:before] + " Lost " + (filling * after)[:after]
    shown = excerpt(_span(text, "Lost"), width)
    assert shown is not None
    columns = sum([2 if char in "日本" else 1 for char in shown.line])
    assert columns <= width
    start = len(shown.caret) - 4
    cells = [cell for char in shown.line for cell in ([char, ""] if char in "日本" else [char])]
    assert "".join(cells[start : start + 4]) == "Lost"
    assert len(shown.line) > min(width, before + after) * 0.3
    if before > width:
        assert shown.line.startswith("…")


def test_a_place_longer_than_the_line_shows():
    shown = excerpt(_span("x" * 500, "x" * 400), 60)
    assert shown is not None
    assert len(shown.line) <= 60
    assert len(shown.caret) <= 60


def _printed(reporter: Reporter, *diagnostics) -> str:
    stream = io.StringIO()
    reporter.print(diagnostics, stream)
    return stream.getvalue()


DIAGNOSTIC = LOST.at(_span("type A = Lost;\n", "Lost"), name="Lost", place="the sofa")


def test_text():
    assert _printed(Reporter(), DIAGNOSTIC) == (
        "a.ts:1:10: warning[lost] 'Lost' is lost\n"
        "    type A = Lost;\n"
        "             ^^^^\n"
        "    hint: look under 'the sofa'\n"
    )


def test_without_a_place():
    assert _printed(Reporter(), LOST.about("a.ts", name="x", place="y")).startswith("a.ts: warning[lost] 'x' is lost\n")
    assert _printed(Reporter(), LOST.about("", name="x", place="y")).startswith(
        "typeferry: warning[lost] 'x' is lost\n"
    )


def test_json_is_a_line_each():
    lines = _printed(Reporter(format="json"), DIAGNOSTIC, LOST.about("", name="x", place="y")).splitlines()
    assert [json.loads(line) for line in lines] == [
        {
            "severity": "warning",
            "code": "lost",
            "message": "'x' is lost",
            "hint": "look under 'y'",
            "file": None,
        },
        {
            "severity": "warning",
            "code": "lost",
            "message": "'Lost' is lost",
            "hint": "look under 'the sofa'",
            "file": "a.ts",
            "line": 1,
            "column": 10,
            "end_line": 1,
            "end_column": 14,
        },
    ]


def test_github_annotations_are_escaped():
    source = Source("odd, name:.ts", b"Lost")
    diagnostic = LOST.at(Span(source, 0, 4), name="100%\nLost", place="::error::")
    assert _printed(Reporter(format="github"), diagnostic) == (
        "::warning file=odd%2C name%3A.ts,line=1,col=1,endLine=1,endColumn=5,title=typeferry lost"
        "::'100%25%0ALost' is lost%0Ahint: look under '::error::'\n"
    )


def test_color_is_for_terminals_alone_and_never_with_no_color(monkeypatch):
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def colored(reporter: Reporter, stream: io.StringIO) -> bool:
        reporter.print([DIAGNOSTIC], stream)
        text = stream.getvalue()
        assert re.sub("\x1b\\[[0-9;]*m", "", text) == _printed(Reporter(), DIAGNOSTIC)
        return "\x1b" in text

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert colored(Reporter(), Terminal())
    assert not colored(Reporter(), io.StringIO())
    assert not colored(Reporter(color="never"), Terminal())
    assert colored(Reporter(color="always"), io.StringIO())
    monkeypatch.setenv("TERM", "dumb")
    assert not colored(Reporter(), Terminal())
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not colored(Reporter(), Terminal())
    assert not colored(Reporter(color="always"), Terminal())


def test_each_is_said_once_in_the_order_of_the_text():
    source = Source("a.ts", b"a b c")
    spans = [Span(source, at, at + 1) for at in (4, 0, 2, 0)]
    printed = _printed(Reporter(), *[LOST.at(span, name=span.text, place="") for span in spans])
    assert [line for line in printed.splitlines() if line.startswith("a.ts")] == [
        f"a.ts:1:{column}: warning[lost] '{name}' is lost" for column, name in ((1, "a"), (3, "b"), (5, "c"))
    ]


def test_strict_and_quiet():
    assert "error[lost]" in _printed(Reporter(strict=True, least=Severity.ERROR), DIAGNOSTIC)
    assert _printed(Reporter(least=Severity.ERROR), DIAGNOSTIC) == ""
