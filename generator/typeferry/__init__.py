"""Typeferry carries TypeScript types over to Python."""

__version__ = "0.1.0"
