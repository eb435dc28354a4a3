"""What docstrings repeat of doc comments, and what they leave to the tools that it is for."""

import pytest

from .generated import Generate

SOURCE = """
/**
 * A ship.
 * @category Ships
 * @since 1.2
 */
export interface Ship { id: string }
/** Helps to make ships. */
export declare namespace Ship { const fastest: 1; }

/** How bad it is. */
export declare namespace Level { const Error: 1; }
export type Level = 1 | 2;

/** What has a name.
 * @since 1.2 */
export interface Named { name: string }
/** What has a name.
 * @since 1.2 */
export interface Named { id: string }

/** @category Ships */
export interface Plain { id: string }
"""


@pytest.mark.parametrize("target", ["pydantic", "dataclass", "typeddict"])
def test_a_type_tells_of_itself(generate: Generate, target: str) -> None:
    made = generate(SOURCE, target)
    module = made.module("types")
    assert module.Ship.__doc__ == "A ship.\n\n    Since: 1.2\n    "
    assert module.Named.__doc__ == "What has a name.\n\n    Since: 1.2\n    "
    assert '"""How bad it is."""' in made.files["types.py"]
    assert "category" not in made.files["types.py"]
