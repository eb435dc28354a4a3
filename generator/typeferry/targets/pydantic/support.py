"""What Pydantic has no form for, as small private definitions that a module gets where it uses them."""

from collections.abc import Mapping
from dataclasses import dataclass

from typeferry.render.safe import Identifier
from typeferry.targets.python.speller import Speller


@dataclass(frozen=True, slots=True)
class Support:
    """A private definition: its template under `pydantic/support/`, and what that imports."""

    name: str
    symbols: tuple[tuple[str, str], ...]

    @property
    def template(self) -> str:
        return f"pydantic/support/{self.name.strip('_').lower()}.jinja"


@dataclass(frozen=True, slots=True)
class SupportView:
    """The local names of a private definition and of what it imports."""

    name: Identifier
    names: Mapping[str, Identifier]


_CORE = (
    ("typing", "Any"),
    ("pydantic", "GetCoreSchemaHandler"),
    ("pydantic_core", "CoreSchema"),
    ("pydantic_core", "core_schema"),
)
_CHECK = (("builtins", "bool"), ("builtins", "object"), ("pydantic_core", "PydanticCustomError"))

SUPPORT = (
    Support("_number", _CHECK),
    Support("_boolean", _CHECK),
    Support("_not_null", (("builtins", "object"), ("pydantic_core", "PydanticCustomError"))),
    Support("_never", (("builtins", "object"), ("typing", "NoReturn"), ("pydantic_core", "PydanticCustomError"))),
    Support("_one_of", (*_CHECK, ("builtins", "float"), ("pydantic", "AfterValidator"))),
    Support("_member", (("builtins", "bool"), ("builtins", "object"), ("builtins", "type"), ("enum", "Enum"), ("pydantic", "BeforeValidator"))),
    Support("_cased", (("pydantic_core", "PydanticCustomError"), ("builtins", "str"), ("pydantic", "AfterValidator"))),
    Support("_NumberEnum", (*_CORE, *_CHECK)),
    Support(
        "_VariadicTuple", (*_CORE, ("builtins", "list"), ("builtins", "int"), ("typing", "get_args"), ("typing", "get_origin"), ("typing", "Unpack"))
    ),
    Support(
        "_MatchingKeys",
        (
            *_CORE,
            ("builtins", "dict"),
            ("builtins", "list"),
            ("builtins", "str"),
            ("pydantic", "ValidatorFunctionWrapHandler"),
            ("re", "fullmatch"),
            ("typing", "cast"),
            ("pydantic_core", "to_json"),
        ),
    ),
    Support("_tag", (("typing", "Any"), ("typing", "cast"), ("builtins", "dict"), ("builtins", "str"), ("pydantic", "Discriminator"), ("pydantic_core", "to_json"))),
    Support(
        "_check_extra",
        (("typing", "Any"), ("builtins", "str"), ("builtins", "dict"), ("re", "fullmatch"), ("pydantic", "BaseModel"), ("pydantic", "TypeAdapter"), ("pydantic_core", "to_json")),
    ),
)  # fmt: skip
"""All of them, in the order in which a module defines them."""


def support_view(support: Support, name: Identifier, speller: Speller) -> SupportView:
    """What the template of a private definition prints."""
    return SupportView(name, {symbol: speller.symbol(module, symbol) for module, symbol in support.symbols})
