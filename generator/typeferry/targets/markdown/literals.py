"""Literals as TypeScript writes them."""

import json

from typeferry.model import Literal


def literal_text(literal: Literal) -> str:
    """The TypeScript of a literal."""
    match literal.kind:
        case "bigint":
            return f"{literal.value}n"
        case "string" | "number" | "boolean":
            return json.dumps(literal.value, ensure_ascii=False)
