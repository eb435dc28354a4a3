"""Every kind of change: its stable id, and what it means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of change.

    `mild` says that it only dangers where it is not assignable: a set of values grew that readers choose from, or a
    name went whose values stayed.
    """

    id: str
    description: str
    mild: bool = False


# --- types ---------------------------------------------------------------------------------------------------------
TYPE_ADDED = Rule("type-added", "a type is exported that was not before")
TYPE_REMOVED = Rule("type-removed", "a type is no longer exported")
TYPE_RENAMED = Rule("type-renamed", "a type of the same shape has another name", mild=True)
TYPE_PARAMETER_ADDED = Rule("type-parameter-added", "a generic type takes one type argument more")
TYPE_PARAMETER_REMOVED = Rule("type-parameter-removed", "a generic type takes one type argument less")
TYPE_PARAMETER_CHANGED = Rule("type-parameter-changed", "what a type argument must be, or is by default, is another")
BASE_ADDED = Rule("base-added", "a type extends one more type")
BASE_REMOVED = Rule("base-removed", "a type no longer extends a type")

# --- properties ----------------------------------------------------------------------------------------------------
PROPERTY_ADDED_REQUIRED = Rule("property-added-required", "there is a new property, which every value must have")
PROPERTY_ADDED_OPTIONAL = Rule("property-added-optional", "there is a new property, which values may have")
PROPERTY_REMOVED = Rule("property-removed", "a property is gone")
PROPERTY_RENAMED = Rule("property-renamed", "a property of the same type has another name")
PROPERTY_BECAME_OPTIONAL = Rule("property-became-optional", "values may lack a property that all of them had")
PROPERTY_BECAME_REQUIRED = Rule("property-became-required", "every value must have a property that some lacked")
BECAME_READONLY = Rule("became-readonly", "a property, array or tuple is readonly now")
NO_LONGER_READONLY = Rule("no-longer-readonly", "a property, array or tuple is no longer readonly")
INDEX_SIGNATURE_ADDED = Rule("index-signature-added", "further keys hold values of a type now")
INDEX_SIGNATURE_REMOVED = Rule("index-signature-removed", "further keys no longer hold values of a type")

# --- values --------------------------------------------------------------------------------------------------------
BECAME_NULLABLE = Rule("became-nullable", "a value may be null now")
NO_LONGER_NULLABLE = Rule("no-longer-nullable", "a value is never null any more")
TYPE_WIDENED = Rule("type-widened", "a type takes more values than before")
TYPE_NARROWED = Rule("type-narrowed", "a type takes fewer values than before")
TYPE_CHANGED = Rule("type-changed", "a type takes other values than before")
TYPE_BECAME_ANY = Rule("type-became-any", "a type is any now: nothing checks its values")
TYPE_NO_LONGER_ANY = Rule("type-no-longer-any", "a type was any, and is checked now")
FUNCTION_CHANGED = Rule("function-changed", "a function or method takes or returns something else")
LITERAL_ADDED = Rule("literal-added", "there is one more literal to choose from", mild=True)
LITERAL_REMOVED = Rule("literal-removed", "there is one literal less to choose from")
UNION_MEMBER_ADDED = Rule("union-member-added", "a union has one more member", mild=True)
UNION_MEMBER_REMOVED = Rule("union-member-removed", "a union has one member less")
TUPLE_ELEMENT_ADDED = Rule("tuple-element-added", "a tuple has one more element")
TUPLE_ELEMENT_REMOVED = Rule("tuple-element-removed", "a tuple has one element less")
TUPLE_ELEMENT_CHANGED = Rule("tuple-element-changed", "an element of a tuple became required, optional or repeated")

# --- enums ---------------------------------------------------------------------------------------------------------
ENUM_MEMBER_ADDED = Rule("enum-member-added", "an enum has one more member", mild=True)
ENUM_MEMBER_REMOVED = Rule("enum-member-removed", "an enum has one member less")
ENUM_MEMBER_RENAMED = Rule("enum-member-renamed", "an enum's member of the same value has another name", mild=True)
ENUM_VALUE_CHANGED = Rule("enum-value-changed", "an enum's member has another value")

# --- comments ------------------------------------------------------------------------------------------------------
DEPRECATED = Rule("deprecated", "something is deprecated now")
NO_LONGER_DEPRECATED = Rule("no-longer-deprecated", "something is no longer deprecated")
DEFAULT_CHANGED = Rule("default-changed", "what @default says is another")
DOC_CHANGED = Rule("doc-changed", "a doc comment says something else")

RULES: dict[str, Rule] = {rule.id: rule for rule in tuple(globals().values()) if isinstance(rule, Rule)}
