# Made by Typeferry 0.1.0, job a698993a75c8. Do not edit: change the input and generate again.
# options: target=pydantic, refine=all, docs_base_url=https://platform.openai.com
# input: input/fine_tuning_job.ts sha256:02d567210f94969ed1ca974bbaf8ab1fc4e4f48e674ceb1950062dfa722d3d49
# build: sha256:eda027faa580258450bccfb19b27253a79699d4dbaa79a004bb49496dfc1b274
# body: sha256:ca37465d9eb0f396a88cbd1e9a49cc90991c024d7daa8e5dde4bd40f2e2626c4

from typing import Literal

from pydantic import BaseModel, ConfigDict

__all__ = ["FineTuningJob", "FineTuningJobError", "FineTuningJobHyperparameters"]


class _Model(BaseModel):
    model_config = ConfigDict(extra="allow")


class FineTuningJobError(_Model):
    code: str
    """A machine-readable error code."""
    message: str
    """A human-readable error message."""
    param: str | None
    """The parameter that was invalid, usually `training_file` or `validation_file`. This field will be null if the failure was not parameter-specific."""


class FineTuningJobHyperparameters(_Model):
    n_epochs: Literal["auto"] | int
    """The number of epochs to train the model for. An epoch refers to one full cycle through the training dataset.
    "auto" decides the optimal number of epochs based on the size of the dataset. If setting the number manually, we support any number between 1 and 50 epochs.
    """


class FineTuningJob(_Model):
    """The `fine_tuning.job` object represents a fine-tuning job that has been created through the API."""

    id: str
    """The object identifier, which can be referenced in the API endpoints."""
    created_at: int
    """The Unix timestamp (in seconds) for when the fine-tuning job was created."""
    error: FineTuningJobError | None
    """For fine-tuning jobs that have `failed`, this will contain more information on the cause of the failure."""
    fine_tuned_model: str | None
    """The name of the fine-tuned model that is being created. The value will be null if the fine-tuning job is still running."""
    finished_at: int | None
    """The Unix timestamp (in seconds) for when the fine-tuning job was finished. The value will be null if the fine-tuning job is still running."""
    hyperparameters: FineTuningJobHyperparameters
    """The hyperparameters used for the fine-tuning job. See the [fine-tuning guide](https://platform.openai.com/docs/guides/fine-tuning) for more details."""
    model: str
    """The base model that is being fine-tuned."""
    object: Literal["fine_tuning.job"]
    """The object type, which is always "fine_tuning.job"."""
    organization_id: str
    """The organization that owns the fine-tuning job."""
    result_files: list[str]
    """The compiled results file ID(s) for the fine-tuning job. You can retrieve the results with the [Files API](https://platform.openai.com/docs/api-reference/files/retrieve-contents)."""
    status: Literal[
        "validating_files", "queued", "running", "succeeded", "failed", "cancelled"
    ]
    """The current status of the fine-tuning job, which can be either `validating_files`, `queued`, `running`, `succeeded`, `failed`, or `cancelled`."""
    trained_tokens: int | None
    """The total number of billable tokens processed by this fine-tuning job. The value will be null if the fine-tuning job is still running."""
    training_file: str
    """The file ID used for training. You can retrieve the training data with the [Files API](https://platform.openai.com/docs/api-reference/files/retrieve-contents)."""
    validation_file: str | None
    """The file ID used for validation. You can retrieve the validation results with the [Files API](https://platform.openai.com/docs/api-reference/files/retrieve-contents)."""
