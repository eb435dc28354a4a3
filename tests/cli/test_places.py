"""The scan of a TOML text finds the same as tomllib, and where it stands."""

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from typeferry.config.places import places

TEXT = '''\
# a = "comment"
title = "x"  # [not.a.table]
numbers = [1, 2.5, [3, "]"], { a = 1, b = '}' }]
when = 1979-05-27 07:32:00
"quoted key" = """several
"lines" ] } """
'literal "key"' = \'\'\'it's\'\'\'
"esc\\u0061ped" = true
dotted . "in.pieces" = "ü 日本 🚢"
empty = []
inline = {}

[ table . inner ]
key = "value"   # the end
[[list]]
a = 1
[[list.sub]]
b = 2
[list.sub.deep]
c = 3
[[list.sub]]
b = 4
[[list]]
a = 5'''


def _leaves(value, path=()):
    match value:
        case dict():
            for key, each in value.items():
                yield from _leaves(each, (*path, key))
        case list():
            for index, each in enumerate(value):
                yield from _leaves(each, (*path, index))
        case _:
            yield path, value


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n"), "", "\n", "a = 1", "# nothing"])
def test_each_value_stands_where_it_was_found(text):
    found = places(text)
    for path, value in _leaves(tomllib.loads(text)):
        start, end = found[path].value
        assert tomllib.loads(f"it = {text[start:end]}")["it"] == value


def test_keys_stand_where_they_were_found():
    found = places(TEXT)
    keys = {path: TEXT[slice(*place.key)] for path, place in found.items()}
    assert keys[("quoted key",)] == '"quoted key"'
    assert keys[("dotted", "in.pieces")] == '"in.pieces"'
    assert keys[("list", 0, "sub", 1, "b")] == "b"
    assert keys[("list", 1)] == "list"


_TEXTS = st.text(st.characters(codec="utf-8"), max_size=8)
_VALUES = st.recursive(
    st.integers(-(2**60), 2**60) | st.booleans() | _TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_TEXTS, inner, max_size=3),
    max_leaves=8,
)


def _written(value) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str():
            return '"' + "".join([f"\\U{ord(char):08x}" if not char.isalnum() else char for char in value]) + '"'
        case list():
            return "[" + ", ".join([_written(each) for each in value]) + "]"
        case dict():
            return "{" + ", ".join([f"{_written(key)} = {_written(each)}" for key, each in value.items()]) + "}"
        case _:
            return str(value)


@given(st.dictionaries(_TEXTS, _VALUES, max_size=4))
def test_any_table_is_found_as_tomllib_reads_it(table):
    text = "".join([f"{_written(key)} = {_written(value)}\n" for key, value in table.items()])
    found = places(text)
    assert tomllib.loads(text) == table
    for path, value in _leaves(table):
        start, end = found[path].value
        assert tomllib.loads(f"it = {text[start:end]}")["it"] == value
