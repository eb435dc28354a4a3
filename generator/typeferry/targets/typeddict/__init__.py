"""TypedDicts: what `json.loads` gives, typed, without a class at run time."""

from typeferry.model import Program
from typeferry.targets import Emitted
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.bare_generics import settle_defaults
from typeferry.targets.python.inheritance import Inheritance
from typeferry.targets.python.modules import PythonTarget, python_files
from typeferry.targets.python.plan import Profile, plan
from typeferry.targets.typeddict.dialect import DIALECT
from typeferry.targets.typeddict.views import blocks, support

INHERITANCE = Inheritance(indexed=False, repeats=False, any_key=False, generic_bases=False, functional_circles=False)
"""A generic has no heirs: what reads the annotations of a TypedDict finds its type variables in them, not its arguments.

pyright loses a base in functional form that leads to its heir.
"""


def emit(program: Program, options: TargetOptions) -> Emitted:
    """The modules of a program."""
    made = plan(settle_defaults(program), options, Profile(INHERITANCE))
    return Emitted(python_files(made, PythonTarget(DIALECT, blocks, support), options), made.diagnostics)
