"""What a doc comment says, sorted: its prose, and what each tag means in the docs."""

import re
from dataclasses import dataclass

from typeferry.model import Constraints, Doc, Tag
from typeferry.render.markdown_text import Markdown, code, escape, fence, join, link, markdown
from typeferry.targets.markdown.prose import Links, Prose, render_prose

_CONSTRAINT_TAGS = {
    "minimum": "minimum",
    "maximum": "maximum",
    "exclusiveMinimum": "exclusive_minimum",
    "exclusiveMaximum": "exclusive_maximum",
    "multipleOf": "multiple_of",
    "minLength": "min_length",
    "maxLength": "max_length",
    "pattern": "pattern",
    "format": "format",
    "minItems": "min_items",
    "maxItems": "max_items",
    "uniqueItems": "unique_items",
}
_PROSE_TAGS = {"description", "summary", "remarks"}
_LABELS = {"since": "Since", "see": "See", "default": "Default", "defaultvalue": "Default", "throws": "Throws"}


@dataclass(frozen=True, slots=True)
class Note:
    """What one tag says: a label (none where the text says it all), and its text."""

    label: Markdown
    text: Prose

    @property
    def is_short(self) -> bool:
        return all(self.text.paragraphs) and len(self.text.blocks) <= 1

    @property
    def summary(self) -> Markdown:
        """The label, with the first paragraph behind it."""
        first = self.text.summary
        return self.label if first is None else markdown("{} {}", self.label, first)

    @property
    def line(self) -> Markdown:
        """All of the note, its first paragraph behind the label."""
        rest = self.text.blocks[0 if self.text.summary is None else 1 :]
        return join("\n\n", [self.summary, *rest])


@dataclass(frozen=True, slots=True)
class Comment:
    """A doc comment as the docs show it."""

    prose: Prose
    deprecated: Note | None
    notes: tuple[Note, ...]
    examples: tuple[Markdown, ...]

    @property
    def is_short(self) -> bool:
        """Whether it all fits into a table's cell."""
        notes = [*self.notes, *([self.deprecated] if self.deprecated else [])]
        return (
            not self.examples
            and all(self.prose.paragraphs)
            and sum(map(len, self.prose.blocks)) <= 700
            and all(note.is_short for note in notes)
        )

    @property
    def lines(self) -> tuple[Markdown, ...]:
        """What stands in a cell, a line each."""
        deprecated = [self.deprecated.line] if self.deprecated else []
        return (*deprecated, *self.prose.blocks, *[note.line for note in self.notes])


def read_comment(doc: Doc | None, constraints: Constraints | None, links: Links) -> Comment:
    """The comment of a declaration or a member, together with the constraints that were read from it."""
    text = doc.text if doc is not None else ""
    deprecated: Note | None = None
    notes: list[Note] = []
    examples: list[Markdown] = []
    for tag in doc.tags if doc is not None else ():
        if tag.name == "deprecated" and deprecated is None:
            deprecated = Note(Markdown("**Deprecated.**"), render_prose(tag.text, links))
        elif tag.name in _PROSE_TAGS:
            text = f"{text}\n\n{tag.text}" if text else tag.text
        elif tag.name == "example" and _is_one_line(tag.text):
            notes.append(Note(Markdown("Example:"), _inline(code(tag.text.strip()))))
        elif tag.name == "example":
            examples.append(_example(tag.text, links))
        elif not _says_a_constraint(tag, constraints):
            notes.append(_note(tag.name, tag.text, links))
    if constraints is not None and (phrases := constraint_phrases(constraints)):
        notes.insert(0, Note(Markdown("Constraints:"), _inline(join(", ", phrases))))
    return Comment(render_prose(text, links), deprecated, tuple(notes), tuple(examples))


def _note(name: str, text: str, links: Links) -> Note:
    label = _LABELS.get(name.lower())
    if label is None:
        return Note(code(f"@{name}"), render_prose(text, links))
    if label == "Default":
        bare = text.strip()
        value = bare if "`" in bare or "\n" in bare or "{@" in bare else f"`{bare}`"
        return Note(Markdown("Default:"), render_prose(value if bare else "", links))
    if label == "See" and (address := links.find(text.strip())) is not None:
        return Note(Markdown("See"), _inline(link(code(text.strip()), address)))
    return Note(escape(label), render_prose(text, links))


def _is_one_line(text: str) -> bool:
    """Whether an example is short enough to stand in a line of prose."""
    bare = text.strip()
    return bool(bare) and "\n" not in bare and "`" not in bare and len(bare) <= 80


def _example(text: str, links: Links) -> Markdown:
    """An example: code, unless it brings fences of its own."""
    if re.search(r"^\s*(```|~~~)", text, re.MULTILINE):
        return render_prose(text, links).text
    return fence(text, "ts")


def _inline(text: Markdown) -> Prose:
    return Prose((text,), (True,))


def _says_a_constraint(tag: Tag, constraints: Constraints | None) -> bool:
    """Whether a tag says no more than the constraints do."""
    name = _CONSTRAINT_TAGS.get(tag.name)
    value: object = getattr(constraints, name) if name is not None and constraints is not None else None
    return value is not None and tag.text.strip() in {str(value), str(value).lower(), ""}


def constraint_phrases(constraints: Constraints) -> list[Markdown]:
    """What must hold of a value, in a few words each."""
    numbers = [
        ("≥ {}", constraints.minimum),
        ("> {}", constraints.exclusive_minimum),
        ("≤ {}", constraints.maximum),
        ("< {}", constraints.exclusive_maximum),
        ("a multiple of {}", constraints.multiple_of),
        ("at least {} characters", constraints.min_length),
        ("at most {} characters", constraints.max_length),
        ("at least {} items", constraints.min_items),
        ("at most {} items", constraints.max_items),
    ]
    phrases = [escape(words.format(number)) for words, number in numbers if number is not None]
    if constraints.unique_items:
        phrases.append(Markdown("no item twice"))
    if constraints.format is not None:
        phrases.append(markdown("format {}", code(constraints.format)))
    if constraints.pattern is not None:
        phrases.append(markdown("pattern {}", code(constraints.pattern)))
    return phrases
