"""Which JSON names Pydantic's `to_camel` makes of a Python name by itself."""

import re

from typeferry.targets.python.definitions import Attribute

_PLAIN = re.compile(r"[a-z]+(_[a-z]+)*")


def is_camel_case(attribute: Attribute) -> bool:
    """Whether the JSON name is the Python name in camelCase, by rules that all versions of Pydantic share."""
    first, *others = attribute.name.split("_")
    camel_case = first + "".join([word.capitalize() for word in others])
    return attribute.property.name == camel_case and _PLAIN.fullmatch(attribute.name) is not None
