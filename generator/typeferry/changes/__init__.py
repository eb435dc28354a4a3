"""What a change of the TypeScript means for those who read values of its types, and for those who write them."""

from typeferry.changes.change import Change, Direction, Report, Severity, Side, Verdict
from typeferry.changes.comparing import compare
from typeferry.changes.rules import RULES, Rule
from typeferry.changes.versions import Version

__all__ = ["RULES", "Change", "Direction", "Report", "Rule", "Severity", "Side", "Verdict", "Version", "compare"]
