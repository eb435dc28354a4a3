"""Names that properties of dataclasses cannot have: their methods, and what class bodies use beside annotations."""

DATACLASS_NAMES = frozenset(
    [
        "Any",
        "Callable",
        "Mapping",
        "Self",
        "additional_properties",
        "classmethod",
        "dict",
        "from_dict",
        "str",
        "to_dict",
    ]
)
