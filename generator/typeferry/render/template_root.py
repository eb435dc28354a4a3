"""Where the templates are."""

from importlib.resources import files
from pathlib import Path


def template_root() -> Path:
    """The folder of the templates that come with Typeferry: in the installed package, or else in the checkout."""
    installed = Path(str(files("typeferry"))) / "templates"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "templates"
