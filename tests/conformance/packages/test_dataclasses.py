"""Dataclasses judge the examples of GitHub's webhooks as tsc does, and give back the same JSON."""

from pathlib import Path

import judge
import labelling
import pytest
from agreement import dataclass_reader
from differences import is_pruned, is_same
from webhooks import WEBHOOKS, webhook_examples

#: What the examples have and their types do not, which dataclasses do not keep: `enterprise`, of the payloads of these.
UNKNOWN = {"MembershipEvent": 2, "OrganizationEvent": 2, "TeamEvent": 3}


@pytest.mark.xdist_group("webhooks")
def test_webhook_examples(tmp_path: Path) -> None:
    module = judge.load([WEBHOOKS], tmp_path, "dataclass")
    labelled = labelling.label_given(WEBHOOKS, list(webhook_examples()), tmp_path)
    unknown: dict[str, int] = {}
    judged = 0
    for line in labelled:
        read = dataclass_reader(module, judge.python_name(line["type"]))
        for value, is_accepted in line["values"]:
            judged += 1
            outcome = read(value)
            assert outcome.accepted == is_accepted, f"{line['type']}: {outcome.refusal}"
            if is_accepted and not is_same(outcome.returned, value):
                assert is_pruned(outcome, value)
                without = {key: each for key, each in value.items() if key != "enterprise"}
                assert is_same(outcome.returned, without)
                unknown[line["type"]] = unknown.get(line["type"], 0) + 1
    assert judged > 300
    assert unknown == UNKNOWN
