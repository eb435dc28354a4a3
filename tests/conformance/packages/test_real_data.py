"""Data that others wrote or made: accepted where tsc accepts it, and the same JSON after a way through the models.

What dataclasses make of GitHub's webhooks is told by `test_dataclasses.py`.
"""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import judge
import labelling
import published
import pytest
from agreement import Reader, dataclass_reader, model_reader
from differences import is_same
from webhooks import WEBHOOKS, webhook_examples

ESTREE = published.MODULES / "@types" / "estree" / "index.d.ts"
#: Code of many kinds: old and new, scripts and modules.
PARSED = [
    "acorn/dist/acorn.mjs",
    "typescript/lib/_tsserver.js",
    "fast-deep-equal/index.js",
    "ajv/dist/core.js",
    "ajv/dist/compile/validate/index.js",
    "qs/lib/parse.js",
    "openai/core/streaming.mjs",
    "zod/v4/core/schemas.js",
]


@pytest.mark.xdist_group("webhooks")
def test_webhook_examples(tmp_path: Path) -> None:
    lines = list(webhook_examples())
    assert sum([len(line["values"]) for line in lines]) > 300
    module = judge.load([WEBHOOKS], tmp_path)
    for line in labelling.label_given(WEBHOOKS, lines, tmp_path):
        _check("pydantic", model_reader(module, judge.python_name(line["type"])), line["values"])


@pytest.mark.xdist_group("acorn")
def test_trees_that_acorn_parses(tmp_path: Path) -> None:
    trees = _trees()
    assert len(json.dumps(trees)) > 2_000_000
    # tsc judges statement by statement: a whole file is too large for one of its types.
    statements = [statement for tree in trees for statement in tree["body"]]
    assert len(statements) > 300
    (labelled,) = labelling.label_given(ESTREE, [{"type": "Node", "values": statements}], tmp_path)
    assert len(labelled["values"]) == len(statements)
    modules = {target: judge.load([ESTREE], tmp_path, target) for target in ("pydantic", "dataclass")}
    for target, make_reader in (("pydantic", model_reader), ("dataclass", dataclass_reader)):
        _check(target, make_reader(modules[target], "Node"), labelled["values"])
        _check(target, make_reader(modules[target], "Program"), [(tree, True) for tree in trees])


def _check(target: str, read: Reader, values: Iterable[tuple[object, bool]]) -> None:
    """Asserts that values are accepted where tsc accepts them, and come back as the same JSON."""
    for value, is_accepted in values:
        outcome = read(value)
        assert outcome.accepted == is_accepted, f"{target}: {outcome.refusal}"
        assert not is_accepted or is_same(outcome.returned, value), f"{target}: {str(outcome.returned)[:300]}"


def _trees() -> list[Any]:
    """What acorn parses of files that are installed: one tree each, with ranges and places."""
    files = [str(published.MODULES / path) for path in PARSED if (published.MODULES / path).is_file()]
    assert len(files) >= 5
    command = ["node", str(Path(__file__).with_name("trees.cjs")), str(published.MODULES), *files]
    return [json.loads(line) for line in subprocess.run(command, check=True, capture_output=True).stdout.splitlines()]
