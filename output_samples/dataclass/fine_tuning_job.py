# Made by Typeferry 0.1.0, job 0dce036d08e2. Do not edit: change the input and generate again.
# options: target=dataclass, docs_base_url=https://platform.openai.com
# input: input/fine_tuning_job.ts sha256:02d567210f94969ed1ca974bbaf8ab1fc4e4f48e674ceb1950062dfa722d3d49
# body: sha256:4e1fc993b64393110f7fd79d939aba57cdcf5f117e680b24f76cec9b6fe76f25

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Self

from ._conversion import NOTHING, DataError, Record

__all__ = [
    "DataError",
    "FineTuningJob",
    "FineTuningJobError",
    "FineTuningJobHyperparameters",
]


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FineTuningJobError(Record):
    """The type of `FineTuningJob.error`."""

    code: str
    """A machine-readable error code."""
    message: str
    """A human-readable error message."""
    param: str | None
    """The parameter that was invalid, usually `training_file` or `validation_file`. This field will be null if the failure was not parameter-specific."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "code", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.code = value
            value = rest.pop(at := "message", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.message = value
            value = rest.pop(at := "param", NOTHING)
            if value.__class__ is not str and value is not None:
                raise DataError("a string or null", value)
            self.param = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "code": self.code,
            "message": self.message,
            "param": self.param,
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FineTuningJobHyperparameters(Record):
    """The type of `FineTuningJob.hyperparameters`."""

    n_epochs: Literal["auto"] | float
    """The number of epochs to train the model for. An epoch refers to one full cycle through the training dataset.
    "auto" decides the optimal number of epochs based on the size of the dataset. If setting the number manually, we support any number between 1 and 50 epochs.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "n_epochs", NOTHING)
            if value != "auto" and value.__class__ not in (int, float):
                raise DataError('"auto" or a number', value)
            self.n_epochs = value
        except DataError as error:
            error.within(at)
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "n_epochs": self.n_epochs,
        }
        data.update(self.additional_properties)
        return data


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FineTuningJob(Record):
    """The `fine_tuning.job` object represents a fine-tuning job that has been created through the API."""

    id: str
    """The object identifier, which can be referenced in the API endpoints."""
    created_at: float
    """The Unix timestamp (in seconds) for when the fine-tuning job was created."""
    error: FineTuningJobError | None
    """For fine-tuning jobs that have `failed`, this will contain more information on the cause of the failure."""
    fine_tuned_model: str | None
    """The name of the fine-tuned model that is being created. The value will be null if the fine-tuning job is still running."""
    finished_at: float | None
    """The Unix timestamp (in seconds) for when the fine-tuning job was finished. The value will be null if the fine-tuning job is still running."""
    hyperparameters: FineTuningJobHyperparameters
    """The hyperparameters used for the fine-tuning job. See the [fine-tuning guide](https://platform.openai.com/docs/guides/fine-tuning) for more details."""
    model: str
    """The base model that is being fine-tuned."""
    object: str
    """The object type, which is always "fine_tuning.job"."""
    organization_id: str
    """The organization that owns the fine-tuning job."""
    result_files: list[Any]
    """The compiled results file ID(s) for the fine-tuning job. You can retrieve the results with the [Files API](https://platform.openai.com/docs/api-reference/files/retrieve-contents)."""
    status: str
    """The current status of the fine-tuning job, which can be either `validating_files`, `queued`, `running`, `succeeded`, `failed`, or `cancelled`."""
    trained_tokens: float | None
    """The total number of billable tokens processed by this fine-tuning job. The value will be null if the fine-tuning job is still running."""
    training_file: str
    """The file ID used for training. You can retrieve the training data with the [Files API](https://platform.openai.com/docs/api-reference/files/retrieve-contents)."""
    validation_file: str | None
    """The file ID used for validation. You can retrieve the validation results with the [Files API](https://platform.openai.com/docs/api-reference/files/retrieve-contents)."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "id", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.id = value
            value = rest.pop(at := "created_at", NOTHING)
            if value.__class__ not in (int, float):
                raise DataError("a number", value)
            self.created_at = value
            value = rest.pop(at := "error", NOTHING)
            self.error = None if value is None else FineTuningJobError.from_dict(value)
            value = rest.pop(at := "fine_tuned_model", NOTHING)
            if value.__class__ is not str and value is not None:
                raise DataError("a string or null", value)
            self.fine_tuned_model = value
            value = rest.pop(at := "finished_at", NOTHING)
            if value.__class__ not in (int, float) and value is not None:
                raise DataError("a number or null", value)
            self.finished_at = value
            value = rest.pop(at := "hyperparameters", NOTHING)
            self.hyperparameters = FineTuningJobHyperparameters.from_dict(value)
            value = rest.pop(at := "model", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.model = value
            value = rest.pop(at := "object", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.object = value
            value = rest.pop(at := "organization_id", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.organization_id = value
            value = rest.pop(at := "result_files", NOTHING)
            self.result_files = _parse_any_list(value)
            value = rest.pop(at := "status", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.status = value
            value = rest.pop(at := "trained_tokens", NOTHING)
            if value.__class__ not in (int, float) and value is not None:
                raise DataError("a number or null", value)
            self.trained_tokens = value
            value = rest.pop(at := "training_file", NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.training_file = value
            value = rest.pop(at := "validation_file", NOTHING)
            if value.__class__ is not str and value is not None:
                raise DataError("a string or null", value)
            self.validation_file = value
        except DataError as error:
            error.within(at, or_null=at == "error")
            raise
        self.additional_properties = rest or {}
        return self

    def to_dict(self) -> dict[str, Any]:
        data: dict[str, Any] = {
            "id": self.id,
            "created_at": self.created_at,
            "error": None if self.error is None else self.error.to_dict(),
            "fine_tuned_model": self.fine_tuned_model,
            "finished_at": self.finished_at,
            "hyperparameters": self.hyperparameters.to_dict(),
            "model": self.model,
            "object": self.object,
            "organization_id": self.organization_id,
            "result_files": list(self.result_files),
            "status": self.status,
            "trained_tokens": self.trained_tokens,
            "training_file": self.training_file,
            "validation_file": self.validation_file,
        }
        data.update(self.additional_properties)
        return data


def _parse_any_list(value: Sequence[Any], /) -> list[Any]:
    if not isinstance(value, list):
        raise DataError("an array", value)
    return list(value)
