"""Whatever text stands in the types: it arrives in the docs as text, and becomes no markup that it was not."""

import re
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from typeferry.model import (
    STRING,
    AliasDeclaration,
    Constraints,
    DeclarationId,
    Doc,
    EnumDeclaration,
    EnumMember,
    Export,
    IndexSignature,
    Literal,
    Module,
    Object,
    ObjectDeclaration,
    Program,
    Property,
    Reference,
    Tag,
    Template,
    TypeParameter,
    TypeVariable,
    Union,
)
from typeferry.source import Source, Span
from typeferry.targets import TARGETS
from typeferry.targets.markdown.prose import Links, render_prose
from typeferry.targets.options import TargetOptions

from .rendered import faults, render, visible_text

SPECIAL = (
    "a", "b1", " ", "  ", "\n", "\n\n", "\t", "    ", "`", "``", "```", "~~~", "*", "**", "_", "__", "[", "]", "(", ")", "<", ">",
    "<b>", "</div>", "<!--", "-->", "<script>alert(1)</script>", "</code>", "</details>", "]]>", "|", "\\", "- ", "1. ", "> ",
    "# ", "---", "===", "&", "&amp;", "&lt;", "http://x.y/", "https://e.com", "javascript:x", "www.a.b", "a@b.c", "{@link Foo}",
    "{@link Bar baz}", "[l](u)", "[l](javascript:x)", "[r]: http://q.z\n", "[r]", "![i](http://i.j)", "[^1]", "[TOC]",
    "| a | b |\n|---|---|\n| c | d |\n", "$", "~~", ":x:", "!", "=", "+", "{", "}", "{{ 7*7 }}", "{% x %}", "{: .c }", '"', "'",
    "\r", "\0", "\x1b", "\x85", "\u2028", "\ud800", "\U0001f600", "ß", "<http://a.b>", "<a@b.c>", "<a id='x'>", '"""',
)  # fmt: skip
TEXT = st.lists(st.one_of(st.sampled_from(SPECIAL), st.text(max_size=3)), max_size=12).map("".join)
NO_LINKS = Links(lambda name: None)
LETTERS = re.compile("[A-Za-z]")


def letters(text: str) -> Counter[str]:
    return Counter(LETTERS.findall(text))


@settings(max_examples=200)
@given(TEXT)
def test_prose_keeps_its_text_and_brings_no_html(text: str) -> None:
    prose = render_prose(text, Links({"Foo": "#Foo"}.get))
    page = render(prose.text)
    assert page.foreign_html == () and page.headings == ()
    # Addresses and languages are shown by no browser; they are kept in the Markdown.
    wanted = letters(re.sub(r"\{@link|&\w+;", "", text))
    assert not wanted - letters(prose.text + page.text)


@settings(max_examples=100)
@given(TEXT, TEXT)
def test_nothing_of_one_comment_reaches_into_the_next(first: str, second: str) -> None:
    alone = [render(render_prose(text, NO_LINKS).text).text for text in (first, second)]
    together = "\n\n".join(render_prose(text, NO_LINKS).text for text in (first, second))
    assert squeeze(render(together).text) == squeeze("".join(alone))


@settings(max_examples=50)
@given(TEXT, TEXT, TEXT, TEXT, TEXT)
def test_any_text_anywhere_in_a_program(name: str, member: str, value: str, doc: str, tag: str) -> None:
    program = hostile_program(name, member, value, Doc(doc, (Tag("deprecated", tag), Tag("see", tag), Tag(name, tag))))
    for bundle in (False, True):
        emitted = TARGETS["markdown"].emit(program, TargetOptions(bundle=bundle))
        assert faults({file.path: file.text for file in emitted.files}) == []
        shown = "".join(render(file.text).text for file in emitted.files)
        for text in (name, member, value):
            assert squeeze(as_shown(text)) in squeeze(shown)
        for file in emitted.files:
            file.text.encode("utf-8")


def hostile_program(name: str, member: str, value: str, doc: Doc) -> Program:
    """The same texts in every place of a program that holds text."""
    source = Source("a.ts", f"type {value} = {name} {{ {member} }} ".encode("utf-8", "replace"))
    span = Span(source, 0, len(source.data))
    other = DeclarationId("other", name)
    literal = Literal("string", value)
    template = Template((value, name), (STRING,))
    inner = Object((Property(member, literal, doc=doc), Property(f"{member} tag", literal)), label=name)
    indexes = (IndexSignature(template, Reference(other), doc=doc),)
    constraints = Constraints(pattern=value, format=member)
    variable = TypeParameter(name, literal, literal)
    declarations = (
        ObjectDeclaration(
            DeclarationId(name, name),
            Object(
                (Property(member, inner, doc=doc, constraints=constraints), Property(f"{member} x", template)), indexes
            ),
            (Reference(other),),
            (variable,),
            doc=doc,
            span=span,
        ),
        AliasDeclaration(
            DeclarationId(name, f"{name}.alias.{member}"),
            Union((inner, TypeVariable(name), literal)),
            doc=doc,
            span=span,
        ),
        EnumDeclaration(DeclarationId(name, f"{name}.enum.{value}"), (EnumMember(member, value, doc),), doc, span),
    )
    exports = (Export(value, other), Export(member, DeclarationId(name, name)))
    modules = (
        Module(name, source, declarations, exports, doc),
        Module("other", source, (ObjectDeclaration(other, inner, doc=doc),), (), doc),
    )
    return Program(modules, (name,))


def as_shown(text: str) -> str:
    """What Typeferry makes of characters that no text file should hold, and JSON of those in its strings."""
    return re.sub(r"[\x00-\x1f\x7f-\x9f\"\\\ud800-\udfff]", "", text)


def squeeze(text: str) -> str:
    """Text without whitespace, and without what stands for control characters."""
    return re.sub(r"[\s\"\\\u2400-\u2421]|u00[0-9a-f]{2}|ud[89a-f][0-9a-f]{2}|\\[nrtbf]", "", text)


def test_the_tests_see_html() -> None:
    assert render("a <b>c</b>").foreign_html == ("<b>", "</b>")
    assert faults({"a.md": "[x](#y) [z](b.md)"}) == ["a.md: dead link #y", "a.md: dead link b.md"]
    assert visible_text("<p>a&lt;b</p>") == "a<b"
