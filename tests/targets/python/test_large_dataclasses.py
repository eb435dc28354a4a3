"""Dataclasses of very many properties."""

from typeferry.targets.dataclass.views import CROWDED

from .generated import Generate


def test_names_that_are_assigned_to_often_have_types(generate: Generate) -> None:
    members = "; ".join([f"p{place}: string" for place in range(CROWDED + 1)])
    made = generate(f"export interface Large {{ {members} }} export interface Small {{ p: string }}", "dataclass")
    assert made.files["types.py"].count('        at: str = ""\n        value: Any\n') == 1
    data = {f"p{place}": "x" for place in range(CROWDED + 1)}
    assert made.module("types").Large.from_dict(data).to_dict() == data
