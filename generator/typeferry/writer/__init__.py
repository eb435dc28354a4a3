"""The only part of Typeferry that writes what it generates, and that knows what it has written before."""

from typeferry.writer.depfile import Dependencies, depfile
from typeferry.writer.differences import differences
from typeferry.writer.files import Plan, PlannedFile, plan, remove, shown, write, write_text
from typeferry.writer.header import Header, InputHash, digest, read_header, takes_header, with_header
from typeferry.writer.ours import OwnFile, own_files

__all__ = [
    "Dependencies",
    "Header",
    "InputHash",
    "OwnFile",
    "Plan",
    "PlannedFile",
    "depfile",
    "differences",
    "digest",
    "own_files",
    "plan",
    "read_header",
    "remove",
    "shown",
    "takes_header",
    "with_header",
    "write",
    "write_text",
]
