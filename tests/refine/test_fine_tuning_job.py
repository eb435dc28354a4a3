"""FineTuningJob, property by property, beside the models that openai-python 1.0.0 and 1.1.0 have of it.

With the rules off, it has the shape of 1.0.0's model: its strings are strings, its nulls are nulls. What TypeScript
does not say (which numbers are whole, what `Array` holds) stays open. With the rules on, it is 1.1.0's model.
"""

from typing import assert_never

import pytest

from typeferry.diagnostics import BARE_ARRAY
from typeferry.model import (
    Array,
    Keyword,
    Literal,
    Map,
    Object,
    ObjectDeclaration,
    Property,
    Reference,
    Template,
    Tuple,
    Type,
    TypeVariable,
    Union,
)
from typeferry.refine import RULES, Refined, RefineOptions, explain_table, refine, unanswered
from typeferry.semantics import EvaluateOptions, Evaluation, evaluate
from typeferry.source import Source

TYPESCRIPT = """
/** A fine-tuning job. */ export type FineTuningJob = { /** The object identifier. */ id: string; /** The Unix
timestamp (in seconds) for when the job was created. */ created_at: number; /** For jobs that have `failed`, more on
the cause. */ error: { /** A machine-readable error code. */ code: string; /** A human-readable error message. */
message: string; /** The parameter that was invalid, usually `training_file` or `validation_file`. This field will
be null if the failure was not parameter-specific. */ param: string | null; } | null; /** The name of the model that
is being created. The value will be null if the job is still running. */ fine_tuned_model: string | null; /** The
Unix timestamp (in seconds) for when the job was finished. The value will be null if the job is still running. */
finished_at: number | null; /** The hyperparameters used for the job. */ hyperparameters: { /** The number of epochs
to train the model for. An epoch refers to one full cycle through the training dataset. "auto" decides the optimal
number of epochs based on the size of the dataset. If setting the number manually, we support any number between 1
and 50 epochs. */ n_epochs: "auto" | number; }; /** The base model that is being fine-tuned. */ model: string; /**
The object type, which is always "fine_tuning.job". */ object: string; /** The organization that owns the job. */
organization_id: string; /** The compiled results file ID(s) for the job. You can retrieve the results with the
[Files API](/docs/api-reference/files). */ result_files: Array; /** The current status of the job, which can be
either `validating_files`, `queued`, `running`, `succeeded`, `failed`, or `cancelled`. */ status: string; /** The
total number of billable tokens processed by this job. The value will be null if the job is still running. */
trained_tokens: number | null; /** The file ID used for training. */ training_file: string; /** The file ID used for
validation. */ validation_file: string | null; };
"""

STATUS = 'Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]'

#: property, with the rules off, openai-python 1.0.0, with the rules on, openai-python 1.1.0
TABLE = [
    ("id", "str", "str", "str", "str"),
    ("created_at", "float", "int", "int", "int"),
    ("error", "Error | None", "Error | None", "Error | None", "Error | None"),
    ("error.code", "str", "str", "str", "str"),
    ("error.message", "str", "str", "str", "str"),
    ("error.param", "str | None", "str | None", "str | None", "str | None"),
    ("fine_tuned_model", "str | None", "str | None", "str | None", "str | None"),
    ("finished_at", "float | None", "int | None", "int | None", "int | None"),
    ("hyperparameters", "Hyperparameters", "Hyperparameters", "Hyperparameters", "Hyperparameters"),
    (
        "hyperparameters.n_epochs",
        'Literal["auto"] | float',
        'Literal["auto"] | int',
        'Literal["auto"] | int',
        'Literal["auto"] | int',
    ),
    ("model", "str", "str", "str", "str"),
    ("object", "str", "str", 'Literal["fine_tuning.job"]', 'Literal["fine_tuning.job"]'),
    ("organization_id", "str", "str", "str", "str"),
    ("result_files", "list[Any]", "list[str]", "list[str]", "list[str]"),
    ("status", "str", "str", STATUS, STATUS),
    ("trained_tokens", "float | None", "int | None", "int | None", "int | None"),
    ("training_file", "str", "str", "str", "str"),
    ("validation_file", "str | None", "str | None", "str | None", "str | None"),
]
#: Where 1.0.0 knows more than TypeScript says.
UNSAID = {"created_at", "finished_at", "hyperparameters.n_epochs", "result_files", "trained_tokens"}


@pytest.fixture(scope="module")
def evaluation() -> Evaluation:
    return evaluate([Source("fine_tuning_job.ts", TYPESCRIPT.encode())], EvaluateOptions())


@pytest.fixture(scope="module")
def refined(evaluation: Evaluation) -> Refined:
    return refine(evaluation.program, RefineOptions(frozenset(RULES)))


def test_rules_off_is_the_shape_of_1_0_0(evaluation: Evaluation) -> None:
    off = refine(evaluation.program, RefineOptions())
    assert off.program is evaluation.program
    assert _annotations(off) == [(name, spelled) for name, spelled, *_ in TABLE]
    assert {name for name, ours, theirs, _, _ in TABLE if ours != theirs} == UNSAID
    assert off.count("off") == {"integers": 4, "ranges": 1, "constants": 1, "elements": 1, "enumerations": 1}


def test_rules_on_is_1_1_0(refined: Refined) -> None:
    assert _annotations(refined) == [(name, spelled) for name, _, _, _, spelled in TABLE]
    assert all(ours == theirs for _, _, _, ours, theirs in TABLE)


def test_epochs_are_bounded(refined: Refined) -> None:
    epochs = next(found for name, found in _properties(refined) if name == "hyperparameters.n_epochs")
    assert epochs.constraints is not None
    assert (epochs.constraints.minimum, epochs.constraints.maximum) == (1, 50)


def test_a_hedge_is_told_and_not_applied(refined: Refined) -> None:
    [hedged] = [finding for finding in refined.findings if finding.outcome == "hedged"]
    assert (hedged.path, hedged.rule, hedged.reason) == ("FineTuningJob.error.param", "enumerations", "usually")


def test_the_bare_array_is_answered(evaluation: Evaluation, refined: Refined) -> None:
    assert [each.rule for each in evaluation.diagnostics] == [BARE_ARRAY]
    assert unanswered(evaluation.diagnostics, refined) == ()
    off = refine(evaluation.program, RefineOptions())
    assert unanswered(evaluation.diagnostics, off) == evaluation.diagnostics


def test_the_table_of_explain_names_every_finding(refined: Refined) -> None:
    table = explain_table(refined)
    assert all(finding.path in table for finding in refined.findings)
    assert 'no: "usually"' in table
    assert "9 found, 8 applied." in table


# --- the model as Python's annotations ---


def _annotations(refined: Refined) -> list[tuple[str, str]]:
    return [(name, _annotation(found.type, name)) for name, found in _properties(refined)]


def _properties(refined: Refined) -> list[tuple[str, Property]]:
    [declaration] = refined.program.modules[0].declarations
    assert isinstance(declaration, ObjectDeclaration)
    return list(_below(declaration.type, ""))


def _below(object: Object, prefix: str) -> list[tuple[str, Property]]:
    found: list[tuple[str, Property]] = []
    for property in object.properties:
        found.append((prefix + property.name, property))
        parts = property.type.members if isinstance(property.type, Union) else (property.type,)
        for part in parts:
            if isinstance(part, Object):
                found += _below(part, f"{prefix}{property.name}.")
    return found


def _annotation(type: Type, name: str) -> str:
    match type:
        case Keyword(keyword):
            names = {"string": "str", "number": "float", "integer": "int", "null": "None", "any": "Any"}
            return names[keyword]
        case Array(element):
            return f"list[{_annotation(element, name)}]"
        case Literal(_, value):
            return f'Literal["{value}"]'
        case Object():
            return name.rpartition(".")[2].title()
        case Union(parts):
            literals = [f'"{part.value}"' for part in parts if isinstance(part, Literal)]
            others = [_annotation(part, name) for part in parts if not isinstance(part, Literal)]
            return " | ".join([f"Literal[{', '.join(literals)}]"] * bool(literals) + others)
        case Map() | Reference() | Template() | Tuple() | TypeVariable():
            raise AssertionError(type)
    assert_never(type)
