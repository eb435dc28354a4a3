"""Declarations by their ids: what every question about references needs."""

from collections.abc import Mapping

from typeferry.model.declarations import Declaration, Program
from typeferry.model.types import DeclarationId

Declarations = Mapping[DeclarationId, Declaration]


def declarations_by_id(program: Program) -> Declarations:
    """Every declaration of the program, in its order."""
    return {declaration.id: declaration for module in program.modules for declaration in module.declarations}
