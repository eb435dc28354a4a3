"""Where the templates are."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]


def template_root() -> Path:
    """The folder of the templates that come with Typeferry: in the installed package, or else in the checkout."""
    installed = _PACKAGE / "templates"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "templates"
