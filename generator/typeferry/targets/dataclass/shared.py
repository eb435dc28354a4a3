"""What all modules of a package need to read and write data: in the only module, or in one of its own.

A package of several modules must have one error class, not one a module.
"""

from dataclasses import dataclass, field

from typeferry.render.safe import Identifier
from typeferry.targets.python.layout import PythonFile
from typeferry.targets.python.plan import PythonModule
from typeferry.targets.python.speller import Speller

_PUBLIC = ("DataError", "Unset", "UNSET")


@dataclass(frozen=True, slots=True, eq=False)
class Shared:
    """Where the shared definitions stand: in `file`, or None where the one module has them itself.

    `asked` are those that modules have asked for: the file, which comes after them all, defines no others. `offered` are
    those of each module that its users need as well: what to catch, and what is no value.
    """

    file: PythonFile | None
    asked: set[str] = field(default_factory=set[str])
    offered: dict[PythonModule, set[Identifier]] = field(default_factory=dict[PythonModule, set[Identifier]])

    def name(self, speller: Speller, name: str) -> Identifier:
        """The local name of a shared definition."""
        self.asked.add(name)
        local = self._local_name(speller, name)
        if name in _PUBLIC and local == name:
            self.offered.setdefault(speller.module, set()).add(local)
        return local

    def _local_name(self, speller: Speller, name: str) -> Identifier:
        if self.file is None:
            return speller.private(name if name in _PUBLIC else f"_{name}")
        if speller.module.file is self.file:
            return speller.private(name)
        return speller.symbol(speller.module.file.import_path(self.file), name)

    def uses(self, speller: Speller, name: str) -> bool:
        """Whether a module has to define it."""
        return name in self.asked and self.file in (None, speller.module.file)
