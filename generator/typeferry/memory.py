"""How often Python looks for garbage."""

import gc
from collections.abc import Generator
from contextlib import contextmanager

#: So many new objects before a look: what phases make is kept to the end, and looking through it all again and again
#: takes longer than making it.
_OBJECTS = 200_000


@contextmanager
def rare_collection() -> Generator[None]:
    """Looks for garbage seldom. Not never: types that are given up for their size leave much of it behind."""
    before = gc.get_threshold()
    gc.set_threshold(max(before[0], _OBJECTS) if before[0] else 0, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
