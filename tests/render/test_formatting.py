"""What is formatted without black is what black makes of it."""

import sys
from pathlib import Path

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from typeferry.refine import RefineOptions, refine
from typeferry.render.formatting import LINE_LENGTH, format_python
from typeferry.semantics import evaluate
from typeferry.targets import TARGETS
from typeferry.targets.options import TargetOptions

ROOT = Path(__file__).parents[2]
PYTHON_TARGETS = [name for name in TARGETS if name != "markdown"]

# --- statements of the kinds that targets write, of all widths ---


def _name(least: int = 1, most: int = 30) -> st.SearchStrategy[str]:
    return st.integers(least, most).map(lambda width: ("value_of_" * 8)[:width].rstrip("_"))


_string = st.integers(0, 25).map(lambda width: f'"{"text (a, b) " * 3:.{width}}"')
_atom = st.one_of(_name(), _string, st.sampled_from(["1", "2.5", "None", "True", "...", "-1"]))


def _joined(separator: str, of: st.SearchStrategy[str], least: int = 1, most: int = 7) -> st.SearchStrategy[str]:
    return st.lists(of, min_size=least, max_size=most).map(separator.join)


def _types(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    union = _joined(" | ", inner, 2)
    literal = _joined(", ", _string).map("Literal[{}]".format)
    generic = st.tuples(_name(), _joined(", ", inner, 1, 4)).map(lambda parts: f"{parts[0]}[{parts[1]}]")
    annotated = st.tuples(inner, _joined(", ", inner, 1, 3)).map(
        lambda parts: f"Annotated[{parts[0]}, Field({parts[1]})]"
    )
    return st.one_of(union, literal, generic, annotated)


def _values(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    keyword = st.tuples(_name(1, 12), inner).map("=".join)
    arguments = _joined(", ", st.one_of(inner, keyword), 0, 5)
    call = st.tuples(_name(), arguments).map(lambda parts: f"{parts[0]}({parts[1]})")
    method = st.tuples(call, _name(), arguments).map(lambda parts: f"{parts[0]}.{parts[1]}({parts[2]})")
    listed = _joined(", ", inner, 0).map("[{}]".format)
    table = _joined(", ", st.tuples(_string, inner).map(": ".join), 0).map(lambda text: f"{{{text}}}")
    item = st.tuples(_name(), inner).map(lambda parts: f"{parts[0]}[{parts[1]}]")
    trailing = st.one_of(listed, table).map(lambda text: f"{text[:-1]},{text[-1]}" if len(text) > 2 else text)
    pair = st.tuples(inner, inner).map(lambda parts: f"({parts[0]}, {parts[1]})")
    conditional = st.tuples(inner, _name(), inner).map(lambda parts: f"{parts[0]} if {parts[1]} else {parts[2]}")
    chosen = conditional.map("f({}, x)".format)
    comprehension = st.tuples(inner, _name(), _name()).map(lambda parts: f"[{parts[0]} for {parts[1]} in {parts[2]}]")
    function = st.tuples(_name(), inner).map(lambda parts: f"parse({parts[0]}, lambda value: {parts[1]})")
    return st.one_of(call, method, listed, table, item, trailing, pair, chosen, comprehension, function)


def _conditions(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    compared = st.tuples(inner, st.sampled_from(["==", "is", "is not", "in", "not in", "<"]), inner).map(" ".join)
    joined = st.one_of(_joined(" and ", compared, 1, 4), _joined(" or ", compared, 1, 4))
    grouped = st.lists(joined.map("({})".format), min_size=2, max_size=3).map(" and ".join)
    return st.one_of(compared, joined, joined.map("not ({})".format), grouped)


_type = st.recursive(_atom.filter(lambda text: text[0] not in "-.0123456789"), _types, max_leaves=12)
_value = st.recursive(_atom, _values, max_leaves=12)
_condition = _conditions(st.recursive(_name(), _values, max_leaves=4))
_parameter = st.tuples(_name(), _type).map(": ".join)
_definition = st.tuples(_name(1, 70), _joined(", ", _parameter, 0, 4), _type).map(
    lambda parts: f"def {parts[0]}({parts[1]}) -> {parts[2]}:"
)
_block = st.one_of(
    _condition.map("if {}:".format),
    _condition.map("while {}:".format),
    st.tuples(_name(), _value).map(lambda parts: f"for {parts[0]} in {parts[1]}:"),
    _definition,
    st.tuples(_name(), _joined(", ", _type, 1, 4)).map(lambda parts: f"class {parts[0]}({parts[1]}):"),
)
_simple = st.one_of(
    st.tuples(_name(), _type).map(": ".join),
    st.tuples(_name(), _type, _value).map(lambda parts: f"{parts[0]}: {parts[1]} = {parts[2]}"),
    st.tuples(_name(), _value).map(" = ".join),
    st.tuples(_name(), _type).map(" = ".join),
    st.tuples(_name(), _string, _value).map(lambda parts: f"{parts[0]}[{parts[1]}] = {parts[2]}"),
    st.tuples(_name(), _name(), _value).map(lambda parts: f"{parts[0]} = {parts[2]} if {parts[1]} else None"),
    _value.map("return {}".format),
    _condition.map("return {}".format),
    _value.map("raise Wrong({}) from None".format),
    _joined(", ", _value, 0, 4).map("call({})".format),
    _name().map("@{}(slots=True)\nclass A:\n    pass".format),
)
_statement = st.one_of(_simple, _block.map("{}\n    pass".format))


def _nested(parts: tuple[str, int]) -> str:
    text, depth = parts
    heads = [f"{'    ' * level}if x:" for level in range(depth)]
    return "\n".join([*heads, *["    " * depth + line for line in text.split("\n")]])


def _by_black(text: str) -> str:
    return black.format_str(text, mode=black.Mode(line_length=LINE_LENGTH)).strip("\n")


@settings(max_examples=250, deadline=None)
@given(st.tuples(_statement, st.integers(0, 3)).map(_nested))
def test_statements_of_any_width(text: str) -> None:
    assert format_python(text) == _by_black(text)


@pytest.mark.parametrize("text", ["x = (1)", "[(1)]", "x = yield", "f(lambda: 0)", "x: int = 1  # why", "f(**x)"])
def test_what_is_not_known_is_left_to_black(text: str) -> None:
    assert format_python(text) == _by_black(text)


@pytest.mark.parametrize("target", PYTHON_TARGETS)
@pytest.mark.parametrize("name", ["fine_tuning_job", "harbour", "units"])
def test_samples_need_no_black(name: str, target: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "black", None)
    program = refine(evaluate([ROOT / "input" / f"{name}.ts"]).program, RefineOptions()).program
    assert TARGETS[target].emit(program, TargetOptions()).files


@pytest.mark.parametrize("target", PYTHON_TARGETS)
def test_cases_are_as_black_has_them(target: str) -> None:
    """Every fourth of the conformance cases; all published packages are in the tests that read them."""
    folders = sorted((ROOT / "tests" / "conformance" / "cases").iterdir())[::4]
    for folder in folders:
        program = evaluate([folder / "input.ts"]).program
        for file in TARGETS[target].emit(program, TargetOptions()).files:
            assert file.text.strip("\n") == _by_black(file.text), f"{folder.name}/{file.path}"
