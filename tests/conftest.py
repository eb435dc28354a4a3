"""What all tests share: `--rewrite`, which makes expectations of what comes out."""

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is no reason for a test to fail.
settings.register_profile("typeferry", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("typeferry")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--rewrite", action="store_true", help="write expected files and texts anew; review the diff")


@pytest.fixture(scope="session")
def rewrite(request: pytest.FixtureRequest) -> bool:
    """Whether expectations are to be written anew."""
    return bool(request.config.getoption("--rewrite"))
