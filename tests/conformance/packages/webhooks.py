"""The examples that GitHub gives of its webhooks, each with the type that it is of."""

import json
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

import published

from typeferry.model import ObjectDeclaration, Program, Reference
from typeferry.semantics import evaluate

WEBHOOKS = published.MODULES / "@octokit" / "webhooks-types" / "schema.d.ts"


def webhook_examples() -> Iterator[dict[str, Any]]:
    """Every example under the type of its event; an event that the types no longer know is no data for them."""
    types = _event_types(evaluate([WEBHOOKS]).program)
    values: defaultdict[str, dict[str, object]] = defaultdict(dict)
    for file in sorted((published.MODULES / "@octokit" / "webhooks-examples").glob("*/index.json")):
        for event in json.loads(file.read_text(encoding="utf-8")):
            for example in event["examples"]:
                if event["name"] in types:
                    values[types[event["name"]]][json.dumps(example)] = example
    for type_name, examples in values.items():
        yield {"type": type_name, "values": list(examples.values())}


def _event_types(program: Program) -> dict[str, str]:
    """The exported type of each event, by the event's name."""
    declared = {declaration.id.path: declaration for module in program.modules for declaration in module.declarations}
    payloads = declared["EventPayloadMap"]
    assert isinstance(payloads, ObjectDeclaration)
    return {each.name: each.type.target.path for each in payloads.type.properties if isinstance(each.type, Reference)}
