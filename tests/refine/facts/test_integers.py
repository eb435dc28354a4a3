"""The rule `integers` against facts: which numbers of an API its Python package knows to be whole (`openai.txt`).

The comments are those of the npm package, which is not in this repository: name a folder `node_modules` that has it in
TYPEFERRY_NODE_MODULES. Run as a script, it prints what the rule took for whole and should not have, and what it missed.
"""

import os
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from typeferry.refine import RefineOptions, refine
from typeferry.semantics import EvaluateOptions, evaluate

_FACTS = Path(__file__).with_name("openai.txt")
_PRECISION = 0.99
_RECALL = 0.88

Key = tuple[str, str]


@dataclass
class Measured:
    """Facts by what the rule said of them; `wrong` and `missed` count comments."""

    right: int = 0
    wrong: Counter[str] = field(default_factory=Counter[str])
    missed: Counter[str] = field(default_factory=Counter[str])
    undocumented: int = 0

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong.total())

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed.total() + self.undocumented)

    @property
    def recall_of_documented(self) -> float:
        return self.right / (self.right + self.missed.total())


def facts() -> dict[Key, str]:
    """What is known: `int` or `float`, by class and property."""
    known: dict[Key, str] = {}
    for line in _FACTS.read_text(encoding="utf-8").splitlines():
        path, *kinds = line.split(" ")
        for kind, _, names in (each.partition(":") for each in kinds):
            known |= {(path, name): kind for name in names.split(",")}
    return known


def measure(node_modules: Path) -> Measured:
    """The rule on the npm package's declarations, held against the facts."""
    folder = node_modules / "openai" / "resources"
    program = evaluate(sorted(folder.rglob("*.d.ts")), EvaluateOptions()).program
    refined = refine(program, RefineOptions(frozenset({"integers"})))
    taken = {finding.span for finding in refined.findings if finding.applied and finding.rule == "integers"}
    known, measured = facts(), Measured()
    for module in program.modules:
        for declaration in module.declarations:
            for found in getattr(getattr(declaration, "type", None), "properties", ()):
                kind = known.get((declaration.id.path, found.name))
                text = found.doc.text.replace("\n", " ") if found.doc else ""
                if kind and found.span in taken:
                    if kind == "int":
                        measured.right += 1
                    else:
                        measured.wrong[f"{found.name}: {text}"] += 1
                elif kind == "int" and text:
                    measured.missed[f"{found.name}: {text}"] += 1
                elif kind == "int":
                    measured.undocumented += 1
    return measured


@pytest.mark.skipif("TYPEFERRY_NODE_MODULES" not in os.environ, reason="needs the npm package openai")
def test_precision_and_recall() -> None:
    measured = measure(Path(os.environ["TYPEFERRY_NODE_MODULES"]))
    assert measured.right > 1_000
    assert measured.precision >= _PRECISION
    assert measured.recall_of_documented >= _RECALL


def test_the_facts_are_whole() -> None:
    known = facts()
    assert Counter(known.values()).keys() == {"int", "float"}
    assert known["FineTuningJob", "created_at"] == "int"
    assert known["Assistant", "temperature"] == "float"


if __name__ == "__main__":
    result = measure(Path(sys.argv[1]))
    for heading, counts in (("wrong", result.wrong), ("missed", result.missed)):
        print(f"--- {heading}: {counts.total()}")
        for words, times in counts.most_common():
            print(f"{times:4} {words[:150]}")
    print(f"{result.right} right, {result.wrong.total()} wrong, {result.missed.total()} missed")
    print(f"{result.undocumented} have no comment")
    print(
        f"precision {result.precision:.4f}, recall {result.recall:.4f} (commented: {result.recall_of_documented:.4f})"
    )
