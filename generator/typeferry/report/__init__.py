"""How diagnostics are printed."""

from typeferry.report.printing import Reporter, wants_color

__all__ = ["Reporter", "wants_color"]
