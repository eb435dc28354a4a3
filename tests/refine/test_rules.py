"""Each rule against its table of cases in `cases/`: the words, the type before, the type after.

A table has lines of `TYPE -> OUTCOME | COMMENT`. A table is run as one TypeScript file, through everything from the
parser on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from typeferry.model import ObjectDeclaration
from typeferry.refine import RULES, Finding, Refined, RefineOptions, refine
from typeferry.refine.notation import notation_with
from typeferry.semantics import EvaluateOptions, evaluate
from typeferry.source import Source

_CASES = Path(__file__).with_name("cases")
_TABLES = [(rule, RefineOptions(frozenset({rule}))) for rule in RULES] + [("tags", RefineOptions())]


@dataclass(frozen=True)
class Case:
    type: str
    outcome: str
    comment: str

    def __str__(self) -> str:
        return f"{self.type}: {self.comment}"


def cases_of(name: str) -> list[Case]:
    """The cases of a table."""
    lines = (_CASES / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [_case(line) for line in lines if line.strip() and not line.startswith("#")]


def _case(line: str) -> Case:
    head, _, comment = line.rpartition(" | ") if line.count(" | ") == 1 else _split(line)
    type, arrow, outcome = head.partition(" -> ")
    assert arrow, line
    return Case(type.strip(), outcome.strip(), comment.strip().replace("\\n", "\n"))


def _split(line: str) -> tuple[str, str, str]:
    """Types have bars too: the comment begins after the last one that a capital, `@`, or an opening mark follows."""
    at = 0
    for at in range(len(line)):
        if line.startswith(" | ", at) and (line[at + 3].isupper() or line[at + 3] in "@("):
            break
    return line[:at], " | ", line[at + 3 :]


def source_of(cases: list[Case]) -> Source:
    """TypeScript with an interface `CaseN` for each case, whose property `value` is what the comment describes."""
    return Source("cases.ts", "".join(_interfaces(cases)).encode())


def _interfaces(cases: list[Case]) -> Iterator[str]:
    yield "type integer = number;\n"
    for number, case in enumerate(cases):
        lines = "".join(f"   * {line}\n" for line in case.comment.split("\n"))
        yield f"export interface Case{number} {{\n  /**\n{lines}   */\n  value: {case.type};\n}}\n"


def run(source: Source, options: RefineOptions) -> Refined:
    """The file, evaluated and refined."""
    return refine(evaluate([source], EvaluateOptions()).program, options)


def outcomes(rule: str, cases: list[Case], options: RefineOptions) -> list[str]:
    """What became of each case, in the words of the table."""
    refined = run(source_of(cases), options)
    types = {
        declaration.id.path: notation_with(
            declaration.type.properties[0].type, declaration.type.properties[0].constraints
        )
        for declaration in refined.program.modules[0].declarations
        if isinstance(declaration, ObjectDeclaration)
    }
    findings = {finding.path.removesuffix(".value"): finding for finding in refined.findings if finding.rule == rule}
    names = (f"Case{number}" for number in range(len(cases)))
    return [_outcome(types[name], findings.get(name)) for name in names]


def _outcome(type: str, finding: Finding | None) -> str:
    if finding is None:
        return "untouched"
    match finding.outcome:
        case "applied":
            return type
        case "hedged":
            return f"hedged {finding.reason}"
        case _:
            return finding.outcome


def _all_cases() -> list[tuple[str, Case, str]]:
    judged: list[tuple[str, Case, str]] = []
    for name, options in _TABLES:
        cases = cases_of(name)
        judged += [(name, case, got) for case, got in zip(cases, outcomes(name, cases, options), strict=True)]
    return judged


@pytest.mark.parametrize(("case", "got"), [pytest.param(c, g, id=f"{n}: {c}") for n, c, g in _all_cases()])
def test_case(case: Case, got: str) -> None:
    assert got == case.outcome


@pytest.mark.parametrize("rule", RULES)
def test_nothing_is_applied_while_the_rule_is_off(rule: str) -> None:
    refined = run(source_of(cases_of(rule)), RefineOptions(frozenset(RULES) - {rule}))
    assert not [finding for finding in refined.findings if finding.rule == rule and finding.applied]
    assert refined.count("off")[rule] > 5
