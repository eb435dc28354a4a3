"""Data that others wrote or made: accepted where tsc accepts it, and the same JSON after a way through the models."""

import json
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import judge
import labelling
import published
import pytest
from pydantic import TypeAdapter
from webhooks import WEBHOOKS, webhook_examples

ESTREE = published.MODULES / "@types" / "estree" / "index.d.ts"
#: Code of many kinds, and small enough for a minute: old and new, scripts and modules.
PARSED = [
    "acorn/dist/acorn.mjs",
    "typescript/lib/typesMap.js",
    "fast-deep-equal/index.js",
    "ajv/dist/core.js",
    "ajv/dist/compile/validate/index.js",
    "qs/lib/parse.js",
    "openai/core/streaming.mjs",
    "zod/v4/core/schemas.js",
]
#: Characters of JSON that a statement has at the most: tsc takes a type of the value for each.
SMALL = 10_000


@pytest.mark.xdist_group("webhooks")
def test_webhook_examples(tmp_path: Path) -> None:
    lines = list(webhook_examples())
    assert sum([len(line["values"]) for line in lines]) > 300
    _check(WEBHOOKS, lines, tmp_path)


@pytest.mark.xdist_group("acorn")
def test_trees_that_acorn_parses(tmp_path: Path) -> None:
    files = [str(published.MODULES / path) for path in PARSED if (published.MODULES / path).is_file()]
    assert len(files) >= 5
    command = ["node", str(Path(__file__).with_name("trees.cjs")), str(published.MODULES), *files]
    trees = [json.loads(line) for line in subprocess.run(command, check=True, capture_output=True).stdout.splitlines()]
    # tsc judges statement by statement: a whole file is too large for a type, and so is a large function.
    statements = [statement for tree in trees for statement in tree["body"] if len(json.dumps(statement)) < SMALL]
    assert len(statements) > 100
    module = _check(ESTREE, [{"type": "Node", "values": statements}], tmp_path)
    for tree in trees:
        trimmed = {**tree, "body": [statement for statement in tree["body"] if statement in statements]}
        assert _there_and_back(TypeAdapter(module.Program), trimmed) == trimmed


def _check(entry: Path, lines: Iterable[dict[str, Any]], folder: Path) -> Any:
    """Asserts tsc's verdicts on values, and that those accepted stay what they are; gives the generated module."""
    labelled = labelling.label_given(entry, lines, folder)
    module = judge.load([entry], folder)
    judgement = judge.judge(module, labelled)
    assert judgement.judged > 0
    assert not judgement.missing
    assert not judgement.disagreements, "\n".join(map(str, judgement.disagreements[:20]))
    for line in labelled:
        adapter: TypeAdapter[object] = TypeAdapter(getattr(module, judge.python_name(line["type"])))
        for value in [value for value, is_accepted in line["values"] if is_accepted]:
            assert _there_and_back(adapter, value) == value
    return module


def _there_and_back(adapter: TypeAdapter[Any], value: object) -> object:
    model = adapter.validate_json(json.dumps(value), strict=True)
    return adapter.dump_python(model, mode="json", by_alias=True)
