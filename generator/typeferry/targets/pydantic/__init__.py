"""Pydantic models: what they validate strictly is what `tsc --strict` finds assignable, and it comes back the same."""

from typeferry.model import Program
from typeferry.targets import Emitted
from typeferry.targets.options import TargetOptions
from typeferry.targets.pydantic.constraints import unsupported_patterns
from typeferry.targets.pydantic.dialect import DIALECT
from typeferry.targets.pydantic.fields import unusable_defaults
from typeferry.targets.pydantic.named_instances import name_instances
from typeferry.targets.pydantic.views import blocks, closing, support
from typeferry.targets.python.bare_generics import settle_defaults
from typeferry.targets.python.inheritance import Inheritance
from typeferry.targets.python.modules import PythonTarget, python_files
from typeferry.targets.python.plan import Profile, plan
from typeferry.targets.python.reserved import PYDANTIC_NAMES


def emit(program: Program, options: TargetOptions) -> Emitted:
    """The modules of a program."""
    program = name_instances(settle_defaults(program))
    made = plan(program, options, Profile(Inheritance(recursive_generics=False), PYDANTIC_NAMES))
    patterns = unsupported_patterns(made) if options.constraints else ()
    files = python_files(made, PythonTarget(DIALECT, blocks, support, closing), options)
    defaults = unusable_defaults(made) if options.defaults else ()
    return Emitted(files, (*made.diagnostics, *patterns, *defaults))
