"""Version ranges of `typesVersions` and `types@` conditions, tested against the TypeScript that we stand for."""

import re

TYPESCRIPT = (5, 9, 3)

_COMPARATOR = re.compile(r"(?P<operator>[~^]|[<>]=?|=)?\s*v?(?P<version>[\dxX*]+(?:\.[\dxX*]+){0,2})(?:[-+][\w.+-]*)?$")
_HYPHEN = re.compile(r"\s*(\S+)\s+-\s+(\S+)\s*$")

Version = tuple[int, int, int]


def includes(text: str, version: Version = TYPESCRIPT) -> bool:
    """Whether a semver range (`>=4.2`, `^5 || 3.x`, `1.2 - 3.4`, `*`) includes a version; an unreadable one does not."""
    alternatives = text.strip().split("||")
    return any(_includes_all(alternative.strip(), version) for alternative in alternatives)


def _includes_all(text: str, version: Version) -> bool:
    if not text:
        return True
    hyphen = _HYPHEN.match(text)
    if hyphen:
        return _satisfies(f">={hyphen[1]}", version) and _satisfies(f"<={hyphen[2]}", version)
    return all(_satisfies(comparator, version) for comparator in text.split())


def _satisfies(comparator: str, version: Version) -> bool:
    match = _COMPARATOR.match(comparator)
    if match is None:
        return False
    numbers = [int(part) if part.isdigit() else None for part in match["version"].split(".")]
    given = numbers[: numbers.index(None)] if None in numbers else numbers
    wanted = [number for number in given if number is not None]
    first, past = _bounds(wanted, match["operator"])
    match match["operator"]:
        case ">=":
            return version >= first
        case ">":
            return version >= past
        case "<":
            return version < first
        case "<=":
            return version < past
        case _:
            return first <= version < past


def _bounds(wanted: list[int], operator: str | None) -> tuple[Version, Version]:
    """The first version that a (possibly partial) one names, and the first after all that it names."""
    first = (*wanted, 0, 0, 0)
    if not wanted:
        return (0, 0, 0), (2**31, 0, 0)
    place = len(wanted) - 1
    if operator == "~":
        place = min(place, 1)
    elif operator == "^":
        place = next((index for index, number in enumerate(wanted) if number), len(wanted) - 1)
    past = (*wanted[:place], wanted[place] + 1, 0, 0)
    return (first[0], first[1], first[2]), (past[0], past[1], past[2])
