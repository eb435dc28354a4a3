"""The Python targets agree: each recorded value gets one verdict from all of them, and comes back as the same JSON.

Where they knowingly differ stands in DISAGREEMENTS.md, under the ids that are given here and in `sayable.py`.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
import agreement
import judge
from differences import FLOATS, TRUE_FOR_ONE, differences
from sayable import REPLACED

CASES = sorted(path.parent for path in (HERE / "cases").glob("*/verdicts.jsonl"))
TABLE = HERE / "DISAGREEMENTS.md"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with agreement.unformatted():
        yield tmp_path_factory.mktemp("targets")


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_targets_agree(case: Path, folder: Path) -> None:
    found = list(_found(case, folder))
    assert not found, "\n".join(found)


def test_the_table_names_all_differences() -> None:
    named = set(re.findall(r"^\| `(typeddict-[a-z-]+)`", TABLE.read_text(encoding="utf-8"), re.MULTILINE))
    assert named == {FLOATS, TRUE_FOR_ONE, *REPLACED}


def _found(case: Path, folder: Path) -> Iterator[str]:
    """What the targets make of the values of a case that is neither the same nor explained."""
    program = judge.read([case / "input.ts"])
    modules = agreement.modules_of(program, folder / case.name)
    for line in judge.read_lines(case / "verdicts.jsonl"):
        name = judge.python_name(line["type"])
        if line.get("generic") and not any(hasattr(module, name) for module in modules.values()):
            continue  # It computes on its parameters, and is written as its instances alone.
        readers = agreement.readers(modules, name, bool(line.get("generic")))
        for value, _ in line["values"]:
            outcomes = {target: read(value) for target, read in readers.items()}
            for target, why in differences(value, outcomes):
                yield f"{target} {line['type']}: {value!r}: {why}"
