"""The JSON report is what its published schema says."""

import json
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import cases
import pytest
from jsonschema import Draft202012Validator

from typeferry.changes import Report, Severity
from typeferry.changes.formats.json import as_json

SCHEMA = json.loads((files("typeferry.changes") / "report.schema.json").read_text(encoding="utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def faults(document: object) -> list[str]:
    return [f"{error.json_path}: {error.message}" for error in VALIDATOR.iter_errors(document)]


def document_of(report: Report, direction: str = "both") -> dict[str, object]:
    return json.loads(as_json(report, report.changes, direction))  # type: ignore[arg-type]


def test_the_schema_is_one() -> None:
    Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("path", sorted(cases.FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_every_case_is_reported_as_the_schema_says(path: Path, tmp_path: Path) -> None:
    report = cases.report(cases.read(path), tmp_path)
    for direction in ("readers", "writers", "both"):
        document = document_of(report, direction)
        assert faults(document) == []
        counts = {severity.name.lower(): 0 for severity in Severity}
        for change in report.changes:
            counts[change.severity(direction).name.lower()] += 1  # type: ignore[arg-type]
        assert document["summary"] == counts


def test_what_the_command_prints(tmp_path: Path) -> None:
    (tmp_path / "old.ts").write_text('export interface A { a: string; b: "x" }\n', encoding="utf-8")
    (tmp_path / "new.ts").write_text('export interface A { a: number; b: "x" | "ü" }\n', encoding="utf-8")
    command = [sys.executable, "-m", "typeferry", "diff", "old.ts", "new.ts", "--format", "json"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    document = json.loads(done.stdout.decode("utf-8"))
    assert done.returncode == 1
    assert faults(document) == []
    assert [each["rule"] for each in document["changes"]] == ["type-changed", "literal-added"]


@pytest.mark.parametrize("key", ["version", "for", "summary", "changes", "types"])
def test_the_schema_asks_for_every_part(key: str, tmp_path: Path) -> None:
    report = cases.report(cases.read(cases.FOLDER / "became-nullable.txt"), tmp_path)
    document = document_of(report)
    del document[key]
    assert faults(document)
    assert faults({**document_of(report), "more": 1})


def test_the_schema_asks_for_every_part_of_a_change(tmp_path: Path) -> None:
    report = cases.report(cases.read(cases.FOLDER / "became-nullable.txt"), tmp_path)
    (change,) = json.loads(json.dumps(document_of(report)["changes"]))
    for key in change:
        assert faults({**document_of(report), "changes": [{name: change[name] for name in change if name != key}]})
    assert faults({**document_of(report), "changes": [{**change, "severity": "bad"}]})
