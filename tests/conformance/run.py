"""Runs the tests that compare with tsc and with published packages (`make conformance`); it needs Node and npm.

    python tests/conformance/run.py [ARGUMENTS OF PYTEST]

Without arguments it runs what `make test` leaves out: the packages, their versions, the labelling of the case folders, and the
tests on drawn types (`tests/property`) on more of them. The packages are installed into `build/`, once.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "packages"), str(HERE / "changes")]
import agreement_table
import published
import published_versions

#: One group of tests (`xdist_group`) is run by one process: what it reads once stays read.
OPTIONS = ["-n", "2", "--dist", "loadgroup", "--durations", "15"]


def main() -> None:
    is_installed = _install()
    arguments = sys.argv[1:]
    if not arguments:
        os.environ.setdefault("TYPEFERRY_DRAWN_MODULES", "200")
        arguments = [str(HERE / "packages"), str(HERE / "changes"), str(HERE.parent / "property")]
    status = pytest.main([*OPTIONS, *arguments], plugins=[agreement_table])
    sys.exit(status or not is_installed)


def _install() -> bool:
    """Whether the packages are there; what needs them is skipped where they are not, and the whole fails in the end."""
    try:
        published.install()
        published_versions.install()
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"error: npm did not install the published packages: {error}", file=sys.stderr)
        return False
    return True


if __name__ == "__main__":
    main()
