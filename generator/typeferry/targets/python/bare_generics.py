"""What a generic declaration without arguments stands for: each type parameter gets the default that it then has.

TypeScript lets a constraint stand where a parameter has no default; Python has no such rule, so that the constraint becomes
the default (PEP 696), and whoever validates a bare generic asks for what TypeScript asks for.
"""

from collections.abc import Iterator
from dataclasses import replace

from typeferry.model import NEVER, UNKNOWN, Declaration, EnumDeclaration, Program, TypeParameter
from typeferry.targets.python.substitution import substitute
from typeferry.targets.python.type_naming import is_bound


def settle_defaults(program: Program) -> Program:
    """The program with a default for each type parameter that something is known of, and for those behind it."""
    modules = [
        replace(module, declarations=tuple([_settled(each) for each in module.declarations]))
        for module in program.modules
    ]
    return replace(program, modules=tuple(modules))


def _settled(declaration: Declaration) -> Declaration:
    if isinstance(declaration, EnumDeclaration) or not declaration.type_parameters:
        return declaration
    return replace(declaration, type_parameters=tuple(_parameters(declaration.type_parameters)))


def _parameters(parameters: tuple[TypeParameter, ...]) -> Iterator[TypeParameter]:
    has_default = False
    for place, parameter in enumerate(parameters):
        made = parameter
        if parameter.default is None and not (is_bound(parameter) and not has_default):
            # A constraint may speak of parameters that have no value yet, itself among them.
            unknown = {each.name: UNKNOWN for each in parameters[place:]}
            constraint = parameter.constraint
            if constraint is not None and constraint != NEVER:
                made = replace(parameter, default=substitute(constraint, unknown))
            elif has_default:
                made = replace(parameter, default=UNKNOWN)
        has_default = has_default or made.default is not None
        yield made
