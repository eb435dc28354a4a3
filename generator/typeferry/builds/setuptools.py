"""The build step of setuptools: `[tool.setuptools.cmdclass] build_py = "typeferry.builds.setuptools.BuildPy"`."""

from collections.abc import Iterator
from pathlib import Path, PurePath

from setuptools.command.build_py import build_py

from typeferry.builds.generate import generate_for_build


class BuildPy(build_py):
    """Generates before anything is asked of the packages: even for metadata their folders have to be there."""

    def finalize_options(self) -> None:
        """Generates in the project's folder, which is the working folder of every build."""
        self.built = generate_for_build(Path.cwd())
        super().finalize_options()
        self.packages = list(dict.fromkeys([*(self.packages or ()), *self._generated_packages()]))

    def get_source_files(self) -> list[str]:
        """What a source distribution gets: also what was read, for wheels are built from it."""
        modules: list[str] = super().get_source_files()  # type: ignore[no-untyped-call]
        return [*modules, *self.built.inputs]

    def _generated_packages(self) -> Iterator[str]:
        """The folders of generated modules inside the project's packages, by dotted name."""
        packages = {PurePath(self.get_package_dir(name)): name for name in self.packages or ()}
        for folder in [PurePath(path).parent for path in self.built.outputs if path.endswith(".py")]:
            for around in (folder, *folder.parents):
                if around in packages:
                    yield ".".join([packages[around], *folder.relative_to(around).parts])
                    break
