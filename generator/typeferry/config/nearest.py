"""What a mistaken word was probably meant to be."""

from collections.abc import Iterable


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like the given one, if any is."""
    from difflib import get_close_matches  # only where there is a mistake

    return next(iter(get_close_matches(word, list(known), n=1)), None)
