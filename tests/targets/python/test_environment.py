"""The emitter prints what is safe, and nothing else."""

import shutil
import sys
from pathlib import Path

import pytest
from jinja2 import TemplateError, UndefinedError

from typeferry.render import environment as environments
from typeferry.render.environment import environment, template_root
from typeferry.render.safe import Code, Identifier, UnsafeText, code, join

MACRO = "{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}"


def render(template: str, **view: object) -> str:
    return environment().from_string(template).render(**view)


def test_safe_text_is_printed_as_it_is() -> None:
    assert render("{{ x }} < {{ y }}", x=Code("a < b & c"), y=Identifier("d")) == "a < b & c < d"
    assert render(MACRO + "{{ twice(x) }}", x=Code("<a>")) == "<a><a>"


@pytest.mark.parametrize(
    "template",
    [
        "{{ x }}",
        "{{ x ~ x }}",
        "{{ 'a' ~ x }}",
        "{{ safe ~ x }}",
        "{{ x[0] }}",
        "{{ safe[0] }}",
        "{{ 1 + n }}",
        "{{ n }}",
    ]
    + ["{{ safe.upper() }}", "{{ safe + safe }}", "{{ [safe] }}", "{% for c in x %}{{ c }}{% endfor %}"]
    + [MACRO + "{{ twice(x) }}", "{% set y = x %}{{ y }}", "{{ safe if x else x }}{{ x if x else safe }}"],
)
def test_all_else_is_refused(template: str) -> None:
    with pytest.raises(UnsafeText):
        render(template, x="text", safe=Code("a"), n=1)


@pytest.mark.parametrize("template", ["{{ missing }}", "{{ x.missing }}", "{% if missing %}{% endif %}"])
def test_what_is_missing_is_an_error(template: str) -> None:
    with pytest.raises(UndefinedError):
        render(template, x=Code("a"))


@pytest.mark.parametrize("template", ["{{ x|safe }}", "{{ x|upper }}", "{% filter upper %}{% endfilter %}"])
def test_there_are_no_filters(template: str) -> None:
    with pytest.raises(TemplateError):
        render(template, x=Code("a"))


@pytest.mark.parametrize("text", ["", "1a", "a b", "class", "None", "a-b", "a\nb"])
def test_identifiers_are_checked(text: str) -> None:
    with pytest.raises(UnsafeText):
        Identifier(text)


def test_code_is_put_together_of_safe_parts() -> None:
    assert code("{}[{}]", Identifier("list"), join(" | ", [Code("a"), Code("b")])) == "list[a | b]"
    assert not isinstance(Code("a") + "b", Code)


def test_every_template_compiles() -> None:
    names = [path.relative_to(template_root()).as_posix() for path in template_root().rglob("*.jinja")]
    assert len(names) > 20
    for name in names:
        environment().get_template(name)


def test_compiled_templates_are_kept_where_python_keeps_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for is_kept in (True, False):
        root = tmp_path / str(is_kept)
        shutil.copytree(template_root(), root, ignore=shutil.ignore_patterns("__pycache__"))
        monkeypatch.setattr(environments, "template_root", lambda root=root: root)
        monkeypatch.setattr(sys, "dont_write_bytecode", not is_kept)
        make = environment.__wrapped__
        for made in (make(), make()):
            assert made.get_template("_shared/exports.jinja").filename == str(root / "_shared" / "exports.jinja")
        assert len(list(root.glob("__pycache__/*"))) == is_kept
