"""What Pydantic has no form for, as small private definitions that a module gets where it uses them."""

from collections.abc import Mapping
from dataclasses import dataclass

from typeferry.render.safe import Identifier
from typeferry.targets.python.speller import Speller


@dataclass(frozen=True, slots=True)
class Support:
    """A private definition, and what it uses: the names that its template under `pydantic/support/` prints."""

    name: str
    uses: str
    private: tuple[str, ...] = ()
    """Private definitions before it that it uses as well."""

    @property
    def template(self) -> str:
        return f"pydantic/support/{self.name.strip('_').lower()}.jinja"


@dataclass(frozen=True, slots=True)
class SupportView:
    """The local names of a private definition and of what it uses."""

    name: Identifier
    names: Mapping[str, Identifier]

    @property
    def is_plain(self) -> bool:
        """Whether all names are those that the template was formatted with."""
        return all(local == name for name, local in self.names.items())


SUPPORT = (
    Support("_number", "BeforeValidator PydanticCustomError bool isinstance object"),
    Support("_boolean", "BeforeValidator PydanticCustomError bool isinstance object"),
    Support("_True", "Annotated Literal TypeAlias", private=("_boolean",)),
    Support("_False", "Annotated Literal TypeAlias", private=("_boolean",)),
    Support("_not_null", "BeforeValidator PydanticCustomError object"),
    Support("_never", "NoReturn PlainValidator PydanticCustomError object"),
    Support("_one_of", "AfterValidator PydanticCustomError float repr"),
    Support("_member", "BeforeValidator Enum bool isinstance object type"),
    Support("_multiple_of", "AfterValidator Decimal PydanticCustomError float repr"),
    Support("_unique", "AfterValidator Any PydanticCustomError len list set to_json"),
    Support("_matching", "AfterValidator PydanticCustomError search str"),
    Support(
        "_Format",
        "Any CoreSchema GetCoreSchemaHandler GetJsonSchemaHandler PydanticCustomError TypeAdapter ValidationError core_schema"
        " dict str to_json",
    ),
    Support("_cased", "AfterValidator PydanticCustomError str"),
    Support(
        "_NumberEnum",
        "Any CoreSchema GetCoreSchemaHandler PydanticCustomError bool classmethod core_schema isinstance object",
    ),
    Support(
        "_VariadicTuple",
        "Any CoreSchema GetCoreSchemaHandler Unpack core_schema enumerate get_args get_origin getattr int list",
    ),
    Support("_FailFast", "Any CoreSchema GetCoreSchemaHandler core_schema get_args"),
    Support(
        "_MatchingKeys",
        "Any CoreSchema GetCoreSchemaHandler ValidatorFunctionWrapHandler cast core_schema dict fullmatch isinstance str to_json",
    ),
    Support(
        "_Tagged",
        "Any CoreSchema GetCoreSchemaHandler GetJsonSchemaHandler core_schema dict int isinstance list str type",
    ),
    Support("_check_extra", "Any BaseModel TypeAdapter dict fullmatch str to_json"),
)
"""All of them, in the order in which a module defines them."""

_MODULES: Mapping[str, str] = {
    "AfterValidator": "pydantic",
    "Annotated": "typing",
    "Any": "typing",
    "BaseModel": "pydantic",
    "BeforeValidator": "pydantic",
    "CoreSchema": "pydantic_core",
    "Decimal": "decimal",
    "Enum": "enum",
    "GetCoreSchemaHandler": "pydantic",
    "GetJsonSchemaHandler": "pydantic",
    "Literal": "typing",
    "NoReturn": "typing",
    "PlainValidator": "pydantic",
    "PydanticCustomError": "pydantic_core",
    "TypeAdapter": "pydantic",
    "TypeAlias": "typing",
    "ValidationError": "pydantic",
    "Unpack": "typing",
    "ValidatorFunctionWrapHandler": "pydantic",
    "cast": "typing",
    "core_schema": "pydantic_core",
    "fullmatch": "re",
    "get_args": "typing",
    "get_origin": "typing",
    "search": "re",
    "to_json": "pydantic_core",
}
"""Where the names come from that are no builtins."""


def support_view(support: Support, name: Identifier, speller: Speller) -> SupportView:
    """What the template of a private definition prints."""
    uses = support.uses.split()
    names = {each: speller.symbol(_MODULES.get(each, "builtins"), each) for each in uses}
    return SupportView(name, names | {each: speller.private(each) for each in support.private})
