"""Drawn TypeScript types: the models judge drawn values as tsc does."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

CONFORMANCE = Path(__file__).parents[1] / "conformance"
sys.path[:0] = [str(CONFORMANCE), str(CONFORMANCE / "packages")]
import agreement
import judge
import labelling
import published

from .shapes import Named
from .types import ENTRY, Drawn, modules
from .values import mutated, values

#: The row of DISAGREEMENTS.md that drawn types meet: tsc is asked with what it tells of answered as the models do.
KNOWN = "object-takes-others"
MODULES = int(os.environ.get("TYPEFERRY_DRAWN_MODULES", "60"))


@pytest.mark.skipif(not published.are_installed(), reason="tsc is not installed: run make conformance")
def test_models_agree_with_tsc_on_drawn_values(tmp_path: Path) -> None:
    drawn = _drawn()
    entries = [module.write(tmp_path / f"module_{place}") for place, (module, _) in enumerate(drawn)]
    entry = tmp_path / "all.ts"
    entry.write_text(
        "".join([f'export * as M{place} from "./module_{place}/{ENTRY}";\n' for place in range(len(entries))]),
        encoding="utf-8",
    )
    lines = [
        {"type": f"M{place}.{name}", "values": found}
        for place, (_, by_type) in enumerate(drawn)
        for name, found in by_type.items()
    ]
    labelled = {line["type"]: line["values"] for line in labelling.label_given(entry, lines, tmp_path, [KNOWN])}
    wrong: list[str] = []
    for place, (module, by_type) in enumerate(drawn):
        with agreement.unformatted():
            models = judge.load_program(judge.read([entries[place]]), tmp_path / f"models_{place}", "pydantic")
        for name in by_type:
            read = agreement.model_reader(models, judge.python_name(name))
            for value, expected in labelled.get(f"M{place}.{name}", []):
                outcome = read(value)
                if outcome.accepted != expected:
                    wrong.append(f"{module.text}{name}: {json.dumps(value)}: tsc says {expected}, {outcome.refusal}")
    assert sum(map(len, labelled.values())) > 3 * len(lines)
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(wrong[:20])


def _drawn() -> list[tuple[Drawn, dict[str, list[Any]]]]:
    """Modules, and values for each of their types."""
    found: list[tuple[Drawn, dict[str, list[Any]]]] = []

    @settings(
        max_examples=MODULES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data())
    def draw(data: st.DataObject) -> None:
        module = data.draw(modules())
        by_type: dict[str, list[Any]] = {}
        for declared in module.declared:
            if not declared.parameters:
                value = data.draw(values(Named(declared.name), module.world))
                by_type[declared.name] = [value, *[data.draw(mutated(value)) for _ in range(4)]]
        found.append((module, by_type))

    draw()
    return found
