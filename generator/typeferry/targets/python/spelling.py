"""How TypeScript's names become Python's: one rule, whatever stands in the way.

A name that Python can take is kept. Otherwise what Python cannot take is replaced, and a **trailing underscore** marks a
name that had to give way to another:

| in the way                                          | rule                                  | example                          |
|-----------------------------------------------------|---------------------------------------|----------------------------------|
| a keyword                                           | underscore behind                     | `from` -> `from_`                |
| a builtin type, or a type that the class refers to  | underscore behind                     | `date: date` -> `date_: date`    |
| a method or field of the base class                 | underscore behind                     | `model_config` -> `model_config_`|
| an underscore in front (private, or mangled)        | moved behind                          | `_meta` -> `meta_`               |
| characters that no identifier has                   | one underscore for each run           | `x-foo` -> `x_foo`, `$ref` -> `ref_` |
| a sign before a digit                               | the word                              | `+1` -> `plus_1`                 |
| a digit in front, or nothing left                   | `field_` (`VALUE_`, `Type`) in front  | `2fa` -> `field_2fa`             |
| another name that is the same by now                | underscore behind the changed one     | `x-foo` beside `x_foo` -> `x_foo_` |
"""

import re
import unicodedata
from collections.abc import Container
from keyword import iskeyword

_SIGN = re.compile(r"^([+-])(?=\d)")
_SIGNS = {"+": "plus_", "-": "minus_"}


def attribute_name(text: str, prefix: str = "field_") -> str:
    """A property or enum member as a Python name; the same text where that is one already, and public."""
    name = _replace(_SIGN.sub(lambda sign: _SIGNS[sign[1]], text), "_")
    bare = name.lstrip("_")
    if bare != name:
        bare = bare.rstrip("_") + "_" if bare else ""
    if not bare or not bare.isidentifier():
        bare = prefix + bare
    return bare + "_" if iskeyword(bare) else bare


def type_name(path: str) -> str:
    """A declared type, by its dotted path, as a Python name: `Protocol.Page` is `ProtocolPage`."""
    first, *others = path.split(".")
    name = _replace(first, "") if first.isidentifier() else pascal_case(first)
    name += "".join([part if part.isidentifier() else pascal_case(part) for part in map(_upper_first, others)])
    name = unicodedata.normalize("NFKC", name)
    if not name.isidentifier():
        name = "Type" + name
    if name.startswith("__"):  # Python reads it as a private name of the class that mentions it
        name = attribute_name(name, "Type")
    return name + "_" if iskeyword(name) else name


def module_name(text: str) -> str:
    """A file or folder as a Python module's name: `barBaz` is `bar_baz`."""
    name = snake_case(_replace(text, "_")).strip("_") or "module"
    if not name.isidentifier():
        name = "module_" + name
    return name + "_" if iskeyword(name) else name


def pascal_case(text: str) -> str:
    """The words of a text, each with a capital, in one: `fine-tuning job` is `FineTuningJob`, `URL` stays."""
    return "".join(map(_upper_first, re.split("_+", _replace(text, "_"))))


def snake_case(text: str) -> str:
    """`createdAt` as `created_at`, `HTTPServer` as `http_server`."""
    text = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1_\2", text)
    return re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", text).lower()


def singular(word: str) -> str | None:
    """The singular of an English plural, where that is plain to see: `Choices` is `Choice`."""
    if re.search(r"(?i:cook|mov|seri|speci|t|l|p)ies$", word):
        return None
    if re.search(r"[a-z]{2}ies$", word):
        return word[:-3] + "y"
    if re.search(r"(ss|x|ch|sh)es$", word):
        return word[:-2]
    if re.search(r"[a-z][b-hj-npqrtv-z]s$", word) and not re.search(r"(News|Means)$", word):
        return word[:-1]
    return None


def free(name: str, *taken: Container[str]) -> str:
    """The name, with as many underscores behind as make it free."""
    while any(name in names for names in taken):
        name += "_"
    return name


def _replace(text: str, replacement: str) -> str:
    """The text with each run of characters that no identifier has replaced, in the form in which Python compares names."""
    text = unicodedata.normalize("NFKC", text)
    if text.isidentifier():
        return text
    return re.sub("\0+", replacement, "".join([char if ("a" + char).isidentifier() else "\0" for char in text]))


def _upper_first(text: str) -> str:
    return text[:1].upper() + text[1:]


def can_be_attribute(name: str) -> bool:
    """Whether a class body can have a key as it is; there Python changes names with two underscores in front."""
    mangled = name.startswith("__") and not name.endswith("__")
    return name.isidentifier() and name.isascii() and not (iskeyword(name) or mangled)
