"""The regular expressions of numbers in template literal types: what JavaScript's `Number()` reads."""

_DIGITS, _HEXADECIMAL = "0-9", "0-9a-fA-F"


def number_pattern(without: str = "") -> str:
    """The expression of what fits `${number}`; `without` is a character that does not stand in it."""
    digits, sign, exponent = _set(_DIGITS, without), _set("+-", without), _set("eE", without)
    decimal = f"{digits}+" if without == "." else rf"(?:{digits}+\.?{digits}*|\.{digits}+)"
    found = f"{sign}?{decimal}(?:{exponent}{sign}?{digits}+)?|{_prefixed(without)}"
    # Blanks around a number are not read, and blanks alone are zero.
    return f"(?:{found})" if without.isspace() else rf"(?:\s*(?:{found})\s*|\s+)"


def bigint_pattern(without: str = "") -> str:
    """The expression of what fits `${bigint}`."""
    sign = "" if without == "-" else "-?"
    return f"{sign}(?:0|{_set('1-9', without)}{_set(_DIGITS, without)}*|{_prefixed(without)})"


def _prefixed(without: str) -> str:
    """Hexadecimal, octal and binary numbers."""
    figures = (("xX", _HEXADECIMAL), ("oO", "0-7"), ("bB", "01"))
    return "|".join([f"0{_set(letters, without)}{_set(digits, without)}+" for letters, digits in figures])


def _set(characters: str, without: str) -> str:
    """A set of characters, without one of them."""
    if not without or without not in _spread(characters):
        return f"[{characters}]"
    return f"[{_spread(characters).replace(without, '')}]"


def _spread(characters: str) -> str:
    """The characters of a set with its ranges written out."""
    for span, spread in (
        ("0-9", "0123456789"),
        ("1-9", "123456789"),
        ("0-7", "01234567"),
        ("a-f", "abcdef"),
        ("A-F", "ABCDEF"),
    ):
        characters = characters.replace(span, spread)
    return characters
