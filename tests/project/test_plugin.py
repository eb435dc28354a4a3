"""The README's target of one's own, as it stands there, in a package of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ENTRY_POINTS = "[typeferry.targets]\ninventory = inventory:Inventory\n"


@pytest.fixture
def installed(tmp_path):
    """The folder that the package is installed in."""
    packages = tmp_path / "packages"
    (code,) = [block for block in re.findall(r"```python\n(.*?)```", README, re.DOTALL) if "class Inventory" in block]
    (template,) = re.findall(r"```jinja\n(# Inventory.*?)```", README, re.DOTALL)
    (packages / "inventory/templates/inventory").mkdir(parents=True)
    (packages / "inventory/__init__.py").write_text(code)
    (packages / "inventory/templates/inventory/page.jinja").write_text(template)
    (packages / "inventory-1.dist-info").mkdir()
    (packages / "inventory-1.dist-info/METADATA").write_text("Metadata-Version: 2.1\nName: inventory\nVersion: 1\n")
    (packages / "inventory-1.dist-info/entry_points.txt").write_text(ENTRY_POINTS)
    (tmp_path / "types.d.ts").write_text(
        "export interface Job { id: string; '`odd`': number }\nexport type A = string;\n"
    )
    return packages


def _typeferry(installed, *arguments):
    command = [sys.executable, "-m", "typeferry", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    return subprocess.run(command, cwd=installed.parent, capture_output=True, text=True, check=False, env=environment)


def test_it_works_without_a_change_to_typeferry(installed):
    arguments = ("types.d.ts", "--target", "inventory", "--output", "docs")
    finished = _typeferry(installed, "generate", *arguments)
    assert finished.returncode == 0, finished.stderr
    text = (installed.parent / "docs/inventory.md").read_text()
    assert text.endswith("# Inventory\n\n- `Job`:\n  - `id`\n  - <code>&#96;odd&#96;</code>\n")
    assert _typeferry(installed, "check", *arguments).returncode == 0
    # Its code may change while the version of Typeferry does not: so headers do not vouch for it.
    code = installed / "inventory/templates/inventory/page.jinja"
    code.write_text(code.read_text().replace("Inventory", "Stock"))
    assert _typeferry(installed, "check", *arguments).returncode == 1


def test_it_is_listed_among_the_targets(installed):
    finished = _typeferry(installed, "generate", "types.d.ts", "--target", "invent")
    assert "inventory (did you mean that?)" in finished.stderr


def test_plain_text_is_refused(installed):
    module = installed / "inventory/__init__.py"
    module.write_text(module.read_text().replace("code(each.id.path)", "each.id.path"))
    finished = _typeferry(installed, "generate", "types.d.ts", "--target", "inventory")
    assert finished.returncode == 2
    assert "UnsafeText" in finished.stderr
