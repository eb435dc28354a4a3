"""A folder to work in and the command to run there, in this process."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from typeferry.cli import app


@dataclass(frozen=True)
class Finished:
    """What a run of the command came to."""

    status: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Workspace:
    """An empty folder, which is the working folder."""

    root: Path

    def write(self, path: str, text: str | bytes) -> Path:
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode() if isinstance(text, str) else text)
        return target

    def read(self, path: str) -> str:
        return (self.root / path).read_text(encoding="utf-8")

    def run(self, *arguments: str, stdin: str | bytes = b"") -> Finished:
        result = CliRunner().invoke(app, list(arguments), input=stdin, prog_name="typeferry")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Finished(result.exit_code, result.stdout, result.stderr)

    def files(self, under: str = ".") -> list[str]:
        """The paths of all files, sorted."""
        folder = self.root / under
        return sorted([path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()])


@pytest.fixture
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("NO_COLOR", raising=False)
    return Workspace(tmp_path)
