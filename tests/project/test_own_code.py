"""The project's own code: formatted, linted, typed, and with its layers in order."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
TOOLS = {
    "black": ["black", "--check", "--quiet", "generator", "tests"],
    "ruff": ["ruff", "check", "--quiet", "generator", "tests"],
    "mypy": ["mypy"],
    "pyright": ["pyright"],
    "import-linter": ["lint-imports", "--no-cache"],
}


@pytest.mark.parametrize("tool", TOOLS)
def test_tools_have_nothing_to_say(tool):
    name, *arguments = TOOLS[tool]
    finished = subprocess.run([BIN / name, *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_nothing_else_lies_at_the_top():
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert {line.split("/")[0] for line in listed.splitlines()} == {
        ".ci",
        ".gitignore",
        ".pre-commit-hooks.yaml",
        "ARCHITECTURE.md",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "Makefile",
        "README.md",
        "generator",
        "input",
        "output_samples",
        "pyproject.toml",
        "templates",
        "tests",
    }
