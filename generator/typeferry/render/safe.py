"""The kinds of text that a template may print: each is made by something that knows why the text is safe.

A plain `str` is never printed, so no doc comment, literal or property name can become code. What is done to safe text
(`+`, slices, f-strings) gives a plain `str` again: only `code` and `join` put safe parts together.
"""

from collections.abc import Iterable
from keyword import iskeyword
from typing import LiteralString, Self


class UnsafeText(TypeError):
    """Text was to be printed, or to be taken for safe, that nothing has made safe."""


class Safe(str):
    """Text that may be printed as it stands. Each target language derives its own kinds from it."""

    __slots__ = ()


class Code(Safe):
    """A piece of Python."""

    __slots__ = ()


class Identifier(Code):
    """One Python name, no keyword."""

    __slots__ = ()

    def __new__(cls, text: str) -> Self:
        if not text.isidentifier() or iskeyword(text):
            raise UnsafeText(f"{text!r} is no Python name")
        return super().__new__(cls, text)


class StringLiteral(Code):
    """A Python string literal, made by `string_literal`."""

    __slots__ = ()


class Docstring(Code):
    """A triple-quoted Python string, made by `docstring`."""

    __slots__ = ()


def code(pattern: LiteralString, *parts: Safe) -> Code:
    """A pattern that stands in our own source, its `{}` filled with safe parts as `str.format` does."""
    return Code(pattern.format(*parts))


def join(separator: LiteralString, parts: Iterable[Safe]) -> Code:
    """Safe parts with a separator between them."""
    return Code(separator.join(parts))
