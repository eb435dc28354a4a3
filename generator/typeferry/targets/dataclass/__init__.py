"""Dataclasses that read and write JSON data with code written out straight, and need nothing but the standard library."""

from typeferry.model import Program
from typeferry.targets import Emitted
from typeferry.targets.dataclass.dialect import DIALECT
from typeferry.targets.dataclass.emission import Emission
from typeferry.targets.dataclass.reserved import DATACLASS_NAMES
from typeferry.targets.options import TargetOptions
from typeferry.targets.python.inheritance import Inheritance
from typeferry.targets.python.modules import PythonTarget, python_files
from typeferry.targets.python.plan import Profile, plan


def emit(program: Program, options: TargetOptions) -> Emitted:
    """The modules of a program."""
    inheritance = Inheritance(several=False, indexed=False, generic_bases=False, generic_heirs=False)
    made = plan(program, options, Profile(inheritance, DATACLASS_NAMES))
    emission = Emission(made)
    target = PythonTarget(DIALECT, emission.blocks, emission.support, emission.closing, emission.public)
    return Emitted(python_files(emission.plan, target, options), made.diagnostics)
