"""TypeScript's syntax: text to nodes that mirror it, unevaluated. The only part that knows tree-sitter."""

from typeferry.syntax.parse import Parsed, ParsedType, parse_source, parse_type

__all__ = ["Parsed", "ParsedType", "parse_source", "parse_type"]
