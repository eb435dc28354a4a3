"""Reads `[tool.typeferry]`: settings with their places, and every mistake in them."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from typeferry.config.nearest import nearest
from typeferry.config.options import Option, job_options, run_options
from typeferry.config.places import KeyPath, Place, places
from typeferry.config.values import Mistake, as_array, as_table, check, wrong_type
from typeferry.diagnostics import CONFIG_SYNTAX, SAME_NAME, UNKNOWN_KEY, UNREADABLE_FILE, Diagnostic
from typeferry.source import Source, Span

_TABLE: KeyPath = ("tool", "typeferry")


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one table: values by key, and where they stand.

    Places are by key (`output`), by item of an array (`target.pydantic`) and by entry of a table (`overrides.Page.id`).
    """

    values: Mapping[str, object] = field(default_factory=dict[str, object])
    spans: Mapping[str, Span] = field(default_factory=dict[str, Span])


@dataclass(frozen=True, slots=True)
class Written:
    """What a configuration file says: the settings of all jobs, those of each, and what is wrong with them."""

    shared: Settings = Settings()
    jobs: tuple[Settings, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def read(path: Path, shown: str) -> Written:
    """The `[tool.typeferry]` of a file; `shown` is what messages call the file."""
    try:
        data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
        text = data.decode()
    except OSError as error:
        return Written(diagnostics=(UNREADABLE_FILE.about(shown, name=shown, why=(error.strerror or "").lower()),))
    except UnicodeDecodeError as error:
        why = f"it is not UTF-8 (byte {error.start})"
        return Written(diagnostics=(UNREADABLE_FILE.about(shown, name=shown, why=why),))
    source = Source(shown, data)
    try:
        tool = as_table(tomllib.loads(text).get("tool"))
    except tomllib.TOMLDecodeError as error:
        return Written(diagnostics=(_syntax_error(source, text, str(error)),))
    return _written(_Text(source, text, places(text)), tool.get("typeferry", {}) if tool else {})


@dataclass(frozen=True, slots=True)
class _Text:
    """The text that settings stand in."""

    source: Source
    text: str
    places: Mapping[KeyPath, Place]

    def span(self, path: KeyPath, *, of_key: bool = False) -> Span:
        """Where a key or its value stands, or else what is around it: a table may be written in pieces."""
        while path and path not in self.places:
            path = path[:-1]
        place = self.places.get(path, Place((0, 0), (0, 0)))
        start, end = place.key if of_key else place.value
        return Span(self.source, _in_bytes(self.text, start), _in_bytes(self.text, end))

    def diagnose(self, path: KeyPath, mistakes: Sequence[Mistake]) -> list[Diagnostic]:
        return [each.rule.at(self.span((*path, *each.where)), **each.details) for each in mistakes]


def _written(text: _Text, table: object) -> Written:
    entries = as_table(table)
    if entries is None:
        mistake = wrong_type("tool.typeferry", "a table", table)
        return Written(diagnostics=tuple(text.diagnose(_TABLE, [mistake])))
    diagnostics: list[Diagnostic] = []
    own = {key: value for key, value in entries.items() if key != "job"}
    shared = _settings(text, _TABLE, own, (*job_options(), *run_options()), diagnostics)
    jobs: list[Settings] = []
    listed = as_array(entries.get("job", []))
    for index, job in enumerate([None] if listed is None else listed):
        table_of_job = as_table(job)
        if table_of_job is None:
            hint = "write [[tool.typeferry.job]], with two brackets on each side"
            mistake = wrong_type("job", "an array of tables", entries["job"], hint=hint)
            diagnostics += text.diagnose((*_TABLE, "job"), [mistake])
            break
        jobs.append(_settings(text, (*_TABLE, "job", index), table_of_job, job_options(), diagnostics))
        name = jobs[-1].values.get("name")
        if name is not None and any(each.values.get("name") == name for each in jobs[:-1]):
            diagnostics.append(SAME_NAME.at(jobs[-1].spans["name"], name=name))
    return Written(shared, tuple(jobs), tuple(diagnostics))


def _settings(
    text: _Text, where: KeyPath, table: Mapping[str, object], options: Sequence[Option], found: list[Diagnostic]
) -> Settings:
    """The settings of one table; its mistakes go to `found`."""
    known = {option.key: option for option in options}
    values: dict[str, object] = {}
    spans: dict[str, Span] = {}
    for key, given in table.items():
        path = (*where, key)
        option = known.get(key)
        if option is None:
            near = _meant(key, tuple(known), in_job=where != _TABLE)
            found.append(UNKNOWN_KEY.at(text.span(path, of_key=True), key=key, near=near))
            continue
        value, mistakes = check(option, given)
        found += text.diagnose(path, mistakes)
        if not mistakes:
            values[key] = value
            spans |= _spans(text, path, key, given)
    return Settings(values, spans)


def _spans(text: _Text, path: KeyPath, key: str, given: object) -> dict[str, Span]:
    spans = {key: text.span(path)}
    if isinstance(given, str):
        spans[f"{key}.{given}"] = text.span(path)
    for entry in as_table(given) or ():
        spans[f"{key}.{entry}"] = text.span((*path, entry), of_key=True)
    for index, item in enumerate(as_array(given) or ()):
        spans[f"{key}.{item}"] = text.span((*path, index))
    return spans


def _meant(key: str, known: Sequence[str], *, in_job: bool) -> str:
    shaped = key.replace("-", "_").lower()
    near = nearest(shaped, [*known, *([] if in_job else ["job"])])
    if near is not None:
        return f"did you mean '{near}'?"
    if in_job and shaped in {option.key for option in run_options()}:
        return "it is an option of [tool.typeferry], not of a job"
    return ""


def _syntax_error(source: Source, text: str, message: str) -> Diagnostic:
    """tomllib tells the place in words alone: `... (at line 3, column 7)`, or `(at end of document)`."""
    found = re.search(r" \(at line (\d+), column (\d+)\)$", message)
    what = re.sub(r" \(at [^)]*\)$", "", message)
    start = len(text)
    if found:
        lines = text.split("\n")
        start = sum([len(line) + 1 for line in lines[: int(found[1]) - 1]]) + int(found[2]) - 1
    at = _in_bytes(text, start)
    return CONFIG_SYNTAX.at(Span(source, at, at), what=what[:1].lower() + what[1:])


def _in_bytes(text: str, end: int) -> int:
    return len(text[:end].encode())
