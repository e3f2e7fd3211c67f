"""How readings are shown: a view for people, and JSON, JSON Lines, CSV and marks for programs."""

from foresaid.printing.writers import FORMATS, Format, Writer, writer_for

__all__ = ["FORMATS", "Format", "Writer", "writer_for"]
