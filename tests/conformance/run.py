"""Runs the whole conformance suite against tsc and published packages (`make conformance`); it needs Node and npm.

The tests on drawn types (`tests/property`) run with it, on more of them than `make test` draws. Arguments are handed
to pytest. The packages are installed into `build/conformance`, once.
"""

import os
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE / "packages"), str(HERE / "changes")]
import published
import published_versions


def main() -> None:
    published.install()
    published_versions.install()
    # One group of tests reads one package: each package is evaluated and labelled in one process alone.
    os.environ.setdefault("TYPEFERRY_DRAWN_MODULES", "600")
    sys.exit(
        pytest.main(
            [
                str(HERE),
                str(HERE.parent / "property"),
                "-n",
                "2",
                "--dist",
                "loadgroup",
                "--durations",
                "15",
                *sys.argv[1:],
            ]
        )
    )


if __name__ == "__main__":
    main()
