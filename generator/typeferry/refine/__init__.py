"""What doc comments, JSDoc tags and names add to the model, each step explained."""

from typeferry.refine.answered import unanswered
from typeferry.refine.explain import explain_json, explain_table, would_add
from typeferry.refine.findings import RULES, Finding, Outcome, Refined, RefineOptions
from typeferry.refine.refining import refine

__all__ = [
    "RULES",
    "Finding",
    "Outcome",
    "RefineOptions",
    "Refined",
    "explain_json",
    "explain_table",
    "refine",
    "unanswered",
    "would_add",
]
