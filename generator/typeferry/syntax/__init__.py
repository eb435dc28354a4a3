"""TypeScript's syntax: text to nodes that mirror it, unevaluated. The only part that knows tree-sitter."""

from typeferry.syntax.parse import Parsed, ParsedType, parse_source, parse_type
from typeferry.syntax.reading import decoded, read_source

__all__ = ["Parsed", "ParsedType", "decoded", "parse_source", "parse_type", "read_source"]
