"""Doc comments in files as they are: line ends of Windows, and any indentation and length."""

import sys
import time
from pathlib import Path

import pytest

from typeferry.source import Source
from typeferry.syntax import parse_source

sys.path.insert(0, str(Path(__file__).parent))
from notation import notation
from test_cases import CASES, Case

COMMENTED = [case for case in CASES if "comments" in case.path.stem]


def read(text: str) -> str:
    return notation(parse_source(Source("docs.ts", text.encode())).file.statements)


@pytest.mark.parametrize("case", COMMENTED, ids=lambda case: case.title)
def test_line_ends_of_windows_say_the_same(case: Case) -> None:
    assert read(case.typescript.replace("\n", "\r\n")) == case.expected


@pytest.mark.parametrize("indent", ["    ", "\t", "\t    "])
@pytest.mark.parametrize("case", COMMENTED, ids=lambda case: case.title)
def test_indentation_around_is_no_text(case: Case, indent: str) -> None:
    assert read("".join(indent + line for line in case.typescript.splitlines(keepends=True))) == case.expected


@pytest.mark.parametrize(
    "content",
    [
        "* ",
        "` ``",
        "`",
        "@a ",
        "@default 1 ",
        "\n",
        "\n * x",
        "\n@a\n```x",
        "\n```\n",
        "\n~~~\n@a",
        "{@link ",
        "** ",
        " * @a",
    ],
)
def test_time_to_read_a_comment_is_in_proportion_to_its_length(content: str) -> None:
    begin = time.process_time()
    read(f"/** {content * 20_000} */ type A = 1")
    assert time.process_time() - begin < 2
