"""Dataclasses judge the examples of GitHub's webhooks as tsc does, and give back the same JSON."""

from pathlib import Path

import judge
import labelling
import pytest
from agreement import dataclass_reader
from differences import is_same
from webhooks import WEBHOOKS, webhook_examples


@pytest.mark.xdist_group("webhooks")
def test_webhook_examples(tmp_path: Path) -> None:
    module = judge.load([WEBHOOKS], tmp_path, "dataclass")
    judged = 0
    for line in labelling.label_given(WEBHOOKS, list(webhook_examples()), tmp_path):
        read = dataclass_reader(module, judge.python_name(line["type"]))
        for value, is_accepted in line["values"]:
            judged += 1
            outcome = read(value)
            assert outcome.accepted == is_accepted, f"{line['type']}: {outcome.refusal}"
            assert not is_accepted or is_same(outcome.returned, value) and outcome.is_stable
    assert judged > 300
