"""`@deprecated`: type checkers and Pydantic's fields say it; importing and validating warn of nothing."""

import json
import warnings

import pytest

from .generated import Generate

SOURCE = """
/** @deprecated use New */
export interface Old { x: number; /** @deprecated gone */ y?: string; /** @deprecated */ from: 1 }
export interface New extends Old { old?: Old; more: Old[]; kind: Kind }
/** @deprecated say it in words */
export enum Kind { A = "a" }
"""
VALUE = {"x": 1, "y": "s", "from": 1, "more": [{"x": 2, "from": 1}], "kind": "a"}


@pytest.mark.parametrize("target", ["dataclass", "pydantic"])
def test_classes_and_enums_say_it(generate: Generate, target: str) -> None:
    module = generate(SOURCE, target).module("types")
    assert module.Old.__deprecated__ == "use New" and module.Kind.__deprecated__ == "say it in words"
    assert "__deprecated__" not in vars(module.New)


def test_nothing_warns_but_what_is_asked_for(generate: Generate) -> None:
    new = generate(SOURCE).module("types").New
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        loaded = new.model_validate_json(json.dumps(VALUE), strict=True)
        assert loaded.model_dump(mode="json") == VALUE
        assert repr(loaded) and loaded == loaded.model_copy(deep=True)
        with pytest.raises(DeprecationWarning, match="gone"):
            loaded.y  # noqa: B018
    assert new.model_json_schema()["properties"]["y"]["deprecated"] is True


def test_the_reason_is_what_the_tag_says_first(generate: Generate) -> None:
    source = """
    export interface Ask {
        /**
         * @deprecated Deprecated in favor of `tools`.
         *
         * What the model may call.
         */
        functions?: string;
    }
    """
    made = generate(source)
    assert made.module("types").Ask.model_fields["functions"].deprecated == "Deprecated in favor of `tools`."
    assert '"""Deprecated in favor of `tools`.\n\n    What the model may call.\n    """' in made.files["types.py"]
