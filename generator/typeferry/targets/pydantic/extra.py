"""What an object's index signatures say of keys that are no properties."""

from dataclasses import dataclass

from typeferry.model import IndexSignature
from typeferry.render.python_literals import string_literal
from typeferry.render.safe import Code, code, join
from typeferry.targets.pydantic.patterns import ANY_TEXT, key_pattern
from typeferry.targets.pydantic.raw_strings import pattern_code
from typeferry.targets.python.definitions import ClassDefinition
from typeferry.targets.python.speller import Speller


@dataclass(frozen=True, slots=True)
class ExtraView:
    """The annotation of `__pydantic_extra__`, and the check of keys of a pattern, each where there is one."""

    annotation: Code | None
    check: Code | None
    table: Code | None
    validator: Code | None
    result: Code | None


def extra_view(definition: ClassDefinition, speller: Speller) -> ExtraView | None:
    """The view of index signatures, or None where there are none."""
    declarations = speller.plan.declarations
    patterns = [(index, key_pattern(index.key, declarations)) for index in definition.indexes]
    plain = [index for index, pattern in patterns if pattern == ANY_TEXT]
    others = [(index, pattern) for index, pattern in patterns if pattern != ANY_TEXT]
    if not patterns:
        return None
    return ExtraView(
        annotation=_annotation(plain[0], speller) if plain else None,
        check=speller.private("_check_extra") if others else None,
        table=_table(others, speller) if others else None,
        validator=speller.symbol("pydantic", "model_validator") if others else None,
        result=speller.symbol("typing", "Self") if others else None,
    )


def _annotation(index: IndexSignature, speller: Speller) -> Code:
    speller.leave_unchecked("pyright", "reportIncompatibleVariableOverride")  # This is how Pydantic wants it.
    value = speller.annotation(index.value)
    mapping = code("{}[{}, {}]", speller.symbol("builtins", "dict"), speller.symbol("builtins", "str"), value.code)
    return string_literal(mapping) if value.forward else mapping


def _table(indexes: list[tuple[IndexSignature, str]], speller: Speller) -> Code:
    """The types by the patterns of their keys; it stands in a method, which runs later, so that nothing is forward."""
    mapping = code("{}[{}", speller.symbol("builtins", "dict"), speller.symbol("builtins", "str"))
    rows = [
        code("{}: {}, {}]", pattern_code(each, speller), mapping, speller.spell(index.value)) for index, each in indexes
    ]
    return code("{{{}}}", join(", ", rows))
