"""The file system as module resolution asks for it: names looked up in folder listings, each read once."""

import json
import os
from pathlib import Path

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
JsonObject = dict[str, Json]


class Folders:
    """Cached answers about files, folders and `package.json`s. Paths are absolute and normalized strings."""

    def __init__(self) -> None:
        self._listings: dict[str, dict[str, bool]] = {}
        self._packages: dict[str, JsonObject | None] = {}

    def is_file(self, path: str) -> bool:
        folder, name = os.path.split(path)
        return self._listing(folder).get(name, True) is False

    def is_folder(self, path: str) -> bool:
        folder, name = os.path.split(path)
        return not name or self._listing(folder).get(name, False)

    def folders_in(self, path: str) -> list[str]:
        """The names of the folders in a folder, sorted."""
        return sorted(name for name, is_folder in self._listing(path).items() if is_folder)

    def package(self, folder: str) -> JsonObject | None:
        """The `package.json` of a folder; None where there is none, `{}` where it cannot be read."""
        if folder not in self._packages:
            path = os.path.join(folder, "package.json")
            self._packages[folder] = _read_json(path) if self.is_file(path) else None
        return self._packages[folder]

    def package_around(self, folder: str) -> str | None:
        """The nearest folder with a `package.json`, from the given one upwards."""
        return next((around for around in ancestors(folder) if self.package(around) is not None), None)

    def _listing(self, folder: str) -> dict[str, bool]:
        """The names in a folder, each with whether it is a folder itself."""
        listing = self._listings.get(folder)
        if listing is None:
            listing = self._listings[folder] = _list(folder)
        return listing


def ancestors(folder: str) -> list[str]:
    """The folder and all those above it, nearest first."""
    found = [folder]
    while (parent := os.path.dirname(found[-1])) != found[-1]:
        found.append(parent)
    return found


def normalized(path: str | Path) -> str:
    """The absolute path, without `.`, `..` or a slash at its end; links stay as they are."""
    return os.path.abspath(path)


def _list(folder: str) -> dict[str, bool]:
    try:
        with os.scandir(folder) as entries:
            return {entry.name: entry.is_dir() for entry in entries}
    except OSError:
        return {}


def _read_json(path: str) -> JsonObject:
    try:
        with open(path, "rb") as file:
            content: Json = json.loads(file.read().decode("utf-8-sig", "replace"))
    except (OSError, ValueError, RecursionError):
        return {}
    return content if isinstance(content, dict) else {}
