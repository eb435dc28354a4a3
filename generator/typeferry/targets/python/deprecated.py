"""`@deprecated` as type checkers know it (PEP 702)."""

from typeferry.model import Doc
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, code
from typeferry.targets.python.docs import deprecation
from typeferry.targets.python.speller import Speller


def deprecated(doc: Doc | None, speller: Speller) -> Code | None:
    """The decorator of a class whose comment has that tag.

    Type checkers say it where the class is used; a warning at run time would come with every validation.
    """
    reason = deprecation(doc)
    if reason is None:
        return None
    speller.leave_unchecked("pyright", "reportDeprecated")  # The other definitions go on using it.
    return code("{}({}, category=None)", speller.symbol("typing_extensions", "deprecated"), string_literal(reason))
