"""Dataclasses of very many properties."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from typeferry.targets.dataclass.views import MANY

from .generated import Generate

TYPES = ("string", "boolean | null", '"a" | "b"', "{ x: string } | null", "T[]")


def test_properties_are_read_part_by_part(generate: Generate) -> None:
    members = "; ".join([f"p{place}: string" for place in range(2 * MANY + 1)])
    made = generate(
        f"export interface Large {{ {members} }} export interface Heir extends Large {{ {members.replace('p', 'q')} }}",
        "dataclass",
    )
    assert made.files["types.py"].count("    def _read_3(self") == 2
    module = made.module("types")
    data = {f"{letter}{place}": "x" for letter in "pq" for place in range(2 * MANY + 1)}
    assert module.Heir.from_dict(data | {"more": 1}).to_dict() == data | {"more": 1}
    with pytest.raises(module.DataError, match="^q100: expected a string, got 1"):
        module.Heir.from_dict(data | {"q100": 1})


def test_pyright_reads_them(generate: Generate, tmp_path: Path) -> None:
    members = "; ".join([f"p{place}{'?' * (place % 2)}: {TYPES[place % 5]}" for place in range(300)])
    made = generate(f"export interface Large<T> {{ {members} }}", "dataclass")
    (tmp_path / "types.py").write_text(made.files["types.py"], encoding="utf-8")
    (tmp_path / "pyrightconfig.json").write_text(json.dumps({"typeCheckingMode": "strict"}))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--project", str(tmp_path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-2000:]
