"""Names that properties and enum members cannot have in Python, because something else is found under them."""

# What annotations are spelled with: within a class body an attribute of that name would hide the type.
ANNOTATION_NAMES = frozenset(["Annotated", "Any", "ClassVar", "Field", "Literal", "MISSING", "Never", "NotRequired", "ReadOnly", "Required", "UNSET", "Unset", "bool", "bytes", "datetime", "dict", "float", "int", "list", "object", "str", "tuple", "type"])

# What Enum, StrEnum and IntEnum bring: their own names, and the methods of str and int.
ENUM_MEMBER_NAMES = frozenset(["as_integer_ratio", "bit_count", "bit_length", "capitalize", "casefold", "center", "conjugate", "count", "denominator", "encode", "endswith", "expandtabs", "find", "format", "format_map", "from_bytes", "imag", "index", "is_integer", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "join", "ljust", "lower", "lstrip", "maketrans", "mro", "name", "numerator", "partition", "real", "removeprefix", "removesuffix", "replace", "rfind", "rindex", "rjust", "rpartition", "rsplit", "rstrip", "split", "splitlines", "startswith", "strip", "swapcase", "title", "to_bytes", "translate", "upper", "value", "zfill"])

# The public names of pydantic.BaseModel.
PYDANTIC_NAMES = frozenset(["construct", "copy", "dict", "fields", "from_orm", "json", "model_computed_fields", "model_config", "model_construct", "model_copy", "model_dump", "model_dump_json", "model_extra", "model_fields", "model_fields_set", "model_json_schema", "model_parametrized_name", "model_post_init", "model_rebuild", "model_validate", "model_validate_json", "model_validate_strings", "parse_file", "parse_obj", "parse_raw", "schema", "schema_json", "update_forward_refs", "validate"])
