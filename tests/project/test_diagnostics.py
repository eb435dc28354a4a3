"""Every rule of diagnostics has a code of its own, is given somewhere, and has words to the end."""

import re
from pathlib import Path

import pytest

from typeferry import diagnostics
from typeferry.diagnostics import Rule

PACKAGE = Path(__file__).parents[2] / "generator" / "typeferry"
RULES = {name: rule for name, rule in vars(diagnostics).items() if isinstance(rule, Rule)}
CODE = "\n".join(
    [path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py")) if path.name != "diagnostics.py"]
)


@pytest.mark.parametrize("name", RULES)
def test_a_rule_is_called_by_its_code_and_given_somewhere(name):
    assert RULES[name].code == name.lower().replace("_", "-")
    assert len(re.findall(rf"\b{name}\b", CODE)) >= 2, "it is imported and used"


def test_no_rule_is_written_twice():
    source = (PACKAGE / "diagnostics.py").read_text(encoding="utf-8")
    names = re.findall(r"^([A-Z_]+) = Rule\(", source, re.MULTILINE)
    assert sorted(names) == sorted(RULES)


@pytest.mark.parametrize("name", RULES)
def test_messages_are_no_sentences(name):
    rule = RULES[name]
    assert not rule.message.endswith(".") and not rule.hint.endswith(".")
