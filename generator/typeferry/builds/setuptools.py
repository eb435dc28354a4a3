"""The build step of setuptools: `[tool.setuptools.cmdclass] build_py = "typeferry.builds.setuptools.BuildPy"`."""

from pathlib import Path

from setuptools.command.build_py import build_py

from typeferry.builds.generate import generate_for_build


class BuildPy(build_py):
    """Generates before the modules are collected."""

    def run(self) -> None:
        """Generates in the project's folder, which is the working folder of every build."""
        generate_for_build(Path.cwd())
        super().run()
