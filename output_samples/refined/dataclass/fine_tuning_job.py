# Made by Typeferry 0.1.0, job 3676c4e90993. Do not edit: change the input and generate again.
# options: target=dataclass, refine=all, docs_base_url=https://platform.openai.com
# input: input/fine_tuning_job.ts sha256:02d567210f94969ed1ca974bbaf8ab1fc4e4f48e674ceb1950062dfa722d3d49
# build: sha256:fa59ca242440e864c0fd16b9b41bf390d5690c2010ed5b5bed20116532359b62
# body: sha256:e235388a8c401682c28ceaa660ab667f34cf58ec92992f28832363d5c12c6424

from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields
from json import dumps
from reprlib import recursive_repr
from typing import Any, Final, Literal, Self

__all__ = [
    "DataError",
    "FineTuningJob",
    "FineTuningJobError",
    "FineTuningJobHyperparameters",
]


_NOTHING: Final[Any] = ...
"""What stands for a value that is not there: also in a copy, and in another process."""


class DataError(ValueError):
    """Data is not what its type says: `path` leads to the value, `expected` says what belongs there."""

    def __init__(self, expected: str, value: object) -> None:
        super().__init__(expected, value)
        self.expected = expected
        self.value = value
        self.path: list[str | int] = []

    def within(self, step: str | int, *, or_null: bool = False) -> Self:
        """Say that the value is somewhere in that property or item, which with `or_null` may be null as well."""
        if or_null and not self.path:
            self.expected += " or null"
        self.path.insert(0, step)
        return self

    def __str__(self) -> str:
        path = ""
        for step in self.path:
            if isinstance(step, int):
                path += f"[{step}]"
            elif step.isidentifier():
                path += f".{step}" if path else step
            else:
                path += "[" + dumps(step) + "]"
        if self.value is _NOTHING:
            found = "nothing"
        elif self.value is None or isinstance(self.value, (str, int, float)):
            found = dumps(self.value, ensure_ascii=False)
        else:
            found = type(self.value).__name__
        if len(found) > 60:
            found = found[:60] + "..."
        message = f"expected {self.expected}, got {found}"
        return f"{path}: {message}" if path else message


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class _Record:
    """What all classes have in common: they keep what they do not know.

    To compare and to show objects is done here, for all of them: Python takes long to make methods for each class.
    """

    additional_properties: dict[str, Any] = field(default_factory=dict[str, Any])
    """What the data has beside the properties that the class declares."""

    def __eq__(self, other: object) -> bool:
        if self.__class__ is not other.__class__:
            return NotImplemented
        return all(
            getattr(self, each.name) == getattr(other, each.name)
            for each in fields(self)
        )

    @recursive_repr("...")
    def __repr__(self) -> str:
        """Show what is there, and leave out what is not."""
        unknown, *members = fields(self)
        members.append(unknown)
        shown = ", ".join(
            [
                f"{each.name}={value!r}"
                for each in members
                if (value := getattr(self, each.name)) is not each.default
                and (value or each.default_factory is MISSING)
            ]
        )
        return f"{self.__class__.__qualname__}({shown})"


@dataclass(slots=True, kw_only=True, eq=False, repr=False)
class FineTuningJobError(_Record):
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
            value = rest.pop(at := "code", _NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.code = value
            value = rest.pop(at := "message", _NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.message = value
            value = rest.pop(at := "param", _NOTHING)
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
class FineTuningJobHyperparameters(_Record):
    """The type of `FineTuningJob.hyperparameters`."""

    n_epochs: Literal["auto"] | int
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
            value = rest.pop(at := "n_epochs", _NOTHING)
            if value != "auto" and value.__class__ is not int:
                raise DataError('"auto" or an integer', value)
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
class FineTuningJob(_Record):
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], /) -> Self:
        if not isinstance(data, dict):
            raise DataError("an object", data)
        self = cls.__new__(cls)
        rest = dict(data)
        at = ""
        try:
            value = rest.pop(at := "id", _NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.id = value
            value = rest.pop(at := "created_at", _NOTHING)
            if value.__class__ is not int:
                raise DataError("an integer", value)
            self.created_at = value
            value = rest.pop(at := "error", _NOTHING)
            self.error = None if value is None else FineTuningJobError.from_dict(value)
            value = rest.pop(at := "fine_tuned_model", _NOTHING)
            if value.__class__ is not str and value is not None:
                raise DataError("a string or null", value)
            self.fine_tuned_model = value
            value = rest.pop(at := "finished_at", _NOTHING)
            if value.__class__ is not int and value is not None:
                raise DataError("an integer or null", value)
            self.finished_at = value
            value = rest.pop(at := "hyperparameters", _NOTHING)
            self.hyperparameters = FineTuningJobHyperparameters.from_dict(value)
            value = rest.pop(at := "model", _NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.model = value
            value = rest.pop(at := "object", _NOTHING)
            if value != "fine_tuning.job":
                raise DataError('"fine_tuning.job"', value)
            self.object = value
            value = rest.pop(at := "organization_id", _NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.organization_id = value
            value = rest.pop(at := "result_files", _NOTHING)
            self.result_files = _parse_str_list(value)
            value = rest.pop(at := "status", _NOTHING)
            if value not in (
                "validating_files",
                "queued",
                "running",
                "succeeded",
                "failed",
                "cancelled",
            ):
                raise DataError(
                    '"validating_files", "queued", "running", "succeeded", "failed" or "cancelled"',
                    value,
                )
            self.status = value
            value = rest.pop(at := "trained_tokens", _NOTHING)
            if value.__class__ is not int and value is not None:
                raise DataError("an integer or null", value)
            self.trained_tokens = value
            value = rest.pop(at := "training_file", _NOTHING)
            if value.__class__ is not str:
                raise DataError("a string", value)
            self.training_file = value
            value = rest.pop(at := "validation_file", _NOTHING)
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


def _parse_str_list(value: Sequence[Any], /) -> list[str]:
    if not isinstance(value, list):
        raise DataError("an array", value)
    items: list[str] = []
    try:
        for item in value:
            if item.__class__ is not str:
                raise DataError("a string", item)
            items.append(item)
    except DataError as error:
        error.within(len(items))
        raise
    return items
