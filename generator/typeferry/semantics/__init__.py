"""Semantics: what TypeScript's declarations mean, as `tsc --strict` sees them; syntax nodes in, the model out."""

from typeferry.semantics.program import EvaluateOptions, Evaluation, evaluate

__all__ = ["EvaluateOptions", "Evaluation", "evaluate"]
