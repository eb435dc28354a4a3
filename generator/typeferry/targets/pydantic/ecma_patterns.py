"""ECMA-262 regular expressions, as `@pattern` has them, for Rust's engine (which Pydantic asks by default) or Python's.

Rust's has no look-around and no back references, and takes `\\d` and `\\w` for those of Unicode.
"""

import re

_TOKEN = re.compile(
    r"""(?P<escape>\\(?:u\{[0-9A-Fa-f]+\}|u[0-9A-Fa-f]{4}|x[0-9A-Fa-f]{2}|[pP]\{[\w=]+\}|.))
    |(?P<group>\(\?(?::|=|!|<=|<!|<[A-Za-z_]\w*>))
    |(?P<count>\{\d+(?:,\d*)?\})
    |(?P<char>.)""",
    re.VERBOSE | re.DOTALL,
)
_SLASHES = re.compile(r"/(?P<body>.+)/(?P<flags>[a-z]*)", re.DOTALL)
_CLASSES = {"d": "0-9", "w": "A-Za-z0-9_"}
_KEPT = frozenset("sSbBtnrfv")


def rust_pattern(text: str) -> str | None:
    """The same expression for Rust, or None where it has no form for it."""
    body, prefix = _bare(text)
    parts: list[str] = []
    depth, in_class = 0, False
    for token in _TOKEN.finditer(body):
        part = _part(token, in_class)
        if part is None:
            return None
        if token["char"] in ("[", "]"):
            in_class = token[0] == "[" or (in_class and token[0] != "]")
        elif not in_class:
            depth += 1 if token["group"] or token["char"] == "(" else -1 if token["char"] == ")" else 0
        if depth < 0:
            return None
        parts.append(part)
    whole = "".join(parts)
    return prefix + whole if depth == 0 and not in_class and _is_sound(whole) else None


def python_pattern(text: str) -> str | None:
    """The same expression for Python, or None where it has no form for it."""
    body, prefix = _bare(text)
    parts: list[str] = []
    in_class = False
    for token in _TOKEN.finditer(body):
        part = token[0]
        if token["group"] and part not in ("(?:", "(?=", "(?!", "(?<=", "(?<!"):
            part = "(?P" + part[2:]
        elif part == "$" and not in_class:
            part = r"\Z"
        elif part in (r"\d", r"\w"):
            part = _CLASSES[part[1]] if in_class else f"[{_CLASSES[part[1]]}]"
        if token["char"] in ("[", "]"):
            in_class = token["char"] == "["
        parts.append(part)
    whole = prefix + "".join(parts)
    try:
        re.compile(whole)
    except re.error:
        return None
    return whole


def _bare(text: str) -> tuple[str, str]:
    """The expression without the slashes of a literal, and what its flags are here."""
    literal = _SLASHES.fullmatch(text)
    if literal is None:
        return text, ""
    flags = "".join([flag for flag in "ims" if flag in literal["flags"]])
    return literal["body"], f"(?{flags})" if flags else ""


def _part(token: re.Match[str], in_class: bool) -> str | None:
    """A token for Rust."""
    text = token[0]
    if token["escape"]:
        return _escape(text[1:], in_class)
    if in_class:
        return "\\" + text if text in ("[", "&", "~") else text
    if token["group"]:
        return text if text == "(?:" else f"(?P{text[2:]}" if text.endswith(">") else None
    return "\\" + text if text in ("{", "}", "]") else text


def _escape(text: str, in_class: bool) -> str | None:
    if text in ("d", "w"):
        return _CLASSES[text] if in_class else f"[{_CLASSES[text]}]"
    if text in ("D", "W"):
        return f"[^{_CLASSES[text.lower()]}]"
    if text == "0":
        return r"\x00"
    if len(text) == 5 and text[0] == "u":
        return rf"\u{{{text[1:]}}}"
    if len(text) > 1 or text in _KEPT:
        return "\\" + text
    if text.isalnum() or not text.isascii():
        return None
    return text if text in ("<", ">", "/", " ", '"', "'", "@", "!", "%", ",", ":", ";", "=", "`", "_") else "\\" + text


def _is_sound(pattern: str) -> bool:
    """Whether quantifiers stand where they may, as far as Python tells."""
    try:
        re.compile(re.sub(r"\\[pP]\{[\w=]+\}|\\u\{[0-9A-Fa-f]+\}", "x", pattern))
    except re.error:
        return False
    return "[]" not in pattern and "[^]" not in pattern
