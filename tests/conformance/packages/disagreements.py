"""The rows of DISAGREEMENTS.md: which disagreements with tsc are known."""

from collections.abc import Callable, Mapping

from judge import READ_BY_NAME, Disagreement


def rule_of(found: Disagreement) -> str | None:
    """The id of the row that explains a disagreement, or None where none does."""
    return next((id for id, explains in RULES.items() if explains(found)), None)


def _any_index_takes_arrays(found: Disagreement) -> bool:
    return found.list_as_object


def _python_name_is_a_key(found: Disagreement) -> bool:
    return found.why == READ_BY_NAME


RULES: Mapping[str, Callable[[Disagreement], bool]] = {
    "any-index-takes-arrays": _any_index_takes_arrays,
    "python-name-is-a-key": _python_name_is_a_key,
}
