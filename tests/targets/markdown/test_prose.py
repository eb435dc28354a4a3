"""What becomes of the Markdown of a comment."""

import pytest

from typeferry.targets.markdown.prose import Links, render_prose

LINKS = Links({"Job": "#Job", "Job.error": "jobs.md#Job.error"}.get, "https://example.com/base/")

CASES = {
    # What is kept.
    "a *b* __c__ `d`": "a *b* __c__ `d`",
    "one\ntwo": "one two",
    "one  \ntwo\\\nthree": "one<br>two<br>three",
    "snake_case and 2 * 3": "snake_case and 2 &#42; 3",
    "&copy; &nosuch; &": "&copy; &amp;nosuch; &amp;",
    r"\*not\* \`code\`": "&#42;not&#42; &#96;code&#96;",
    "`` a`b `` and `c|d`": "<code>a&#96;b</code> and <code>c&#124;d</code>",
    "***": "* * *",
    "- a\n- b": "-   a\n-   b",
    "- a\n\n- b": "-   a\n\n-   b",
    "- a\n  - b\n    more": "-   a\n    -   b more",
    "3) a\n4) b": "3.  a\n4.  b",
    "> a\nb": "> a b",
    "- a\n\n  ```\n  x  y\n  ```": "-   a\n\n        x  y",
    "| a |\n| - |\n| `b\\|c` |": "| a |\n| --- |\n| <code>b&#124;c</code> |",
    # What is closed, shown, or taken out of the page's outline.
    "```ts\nx": "```ts\nx\n```",
    "````\n```\n````": "````\n```\n````",
    "    indented": "indented",
    "a\n\n    indented": "a\n\n```\nindented\n```",
    "# Title #": "<strong>Title</strong>",
    "Title\n===": "<strong>Title</strong>",
    "<b>x</b> <!-- y -->": "&lt;b&gt;x&lt;/b&gt; &lt;!-- y --&gt;",
    "<details>\n\nx": "&lt;details&gt;\n\nx",
    "**open and `open": "&#42;&#42;open and &#96;open",
    "1986\\. A year": "1986&#46; A year",
    "#hash": "&#35;hash",
    "nul \0 and \x1b": "nul ␀ and ␛",
    # Links.
    "[a](https://x.y/z?a=1&b=(2))": "[a](https://x.y/z?a=1&amp;b=%282%29)",
    "[a](/docs/b) [c](d)": "[a](https://example.com/docs/b) [c](https://example.com/base/d)",
    "[a](#Job) [b](#nope)": "[a](#Job) b (`#nope`)",
    "[a](javascript:alert(1))": "a (`javascript:alert(1)`)",
    "[a][r] and [r]\n\n[r]: https://r.r": "[a](https://r.r) and [r](https://r.r)",
    "[x]: https://not.used": "&#91;x&#93;: <https://not.used>",
    "See https://a.b/c_d_e. <https://f.g>": "See <https://a.b/c_d_e>. <https://f.g>",
    "(https://a.b/c_(d))": "(<https://a.b/c_(d)>)",
    "<a@b.c>": "[a@b.c](mailto:a@b.c)",
    "{@link Job.error the `error`} {@link Nope} {@link Nope that}": (
        "[the `error`](jobs.md#Job.error) `Nope` that (`Nope`)"
    ),
    "[the job]{@link Job} [[Job]] [[Nope]]": "[the job](#Job) [`Job`](#Job) `Nope`",
    "![alt](https://i.j) ![alt](i.png)": "![alt](https://i.j) ![alt](https://example.com/base/i.png)",
}


@pytest.mark.parametrize("text", CASES, ids=repr)
def test_prose(text: str) -> None:
    assert render_prose(text, LINKS).text == CASES[text]


def test_nesting_without_end() -> None:
    assert "x" in render_prose("> " * 3000 + "x", LINKS).text
    assert "x" in render_prose("- " * 3000 + "x", LINKS).text
    assert "x" in render_prose("[" * 5000 + "x" + "](y)" * 5000, LINKS).text
    assert "x" in render_prose("*a _b " * 5000 + "x", LINKS).text
