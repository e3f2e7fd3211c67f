"""Quotations: what stands between quotation marks, over sentences and over paragraphs that each open anew."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from foresaid.records import Span

OPENING = frozenset(('"', "“", "``", "«", "„"))
CLOSING = frozenset(('"', "”", "''", "»"))
"""Marks that open and that close a quotation, as words of a text."""

_MARK = re.compile(r"``|''|[\"“”„«»]")
_OPENERS = frozenset(("“", "``", "„", "«"))
_CLOSERS = frozenset(("”", "''", "»"))


@dataclass(frozen=True, slots=True)
class Quotation:
    """A quotation with its marks; `closed` is False when its paragraph ends first (the next one opens anew)."""

    span: Span
    closed: bool
    paragraph: int


def find(text: str, paragraphs: Sequence[Span]) -> tuple[Quotation, ...]:
    """The quotations of `text` in order; one that its paragraph does not close ends with the paragraph."""
    found: list[Quotation] = []
    for number, paragraph in enumerate(paragraphs):
        opened: int | None = None
        for match in _MARK.finditer(text, paragraph.start, paragraph.end):
            mark, at = match.group(), match.start()
            if opened is None:
                if mark in _OPENERS or (mark in ('"', "''") and not _glued(text, at)):
                    opened = at
            elif mark in _CLOSERS or (mark == '"' and not _inner(text, at)):
                found.append(Quotation(Span(opened, match.end()), True, number))
                opened = None
        if opened is not None:
            found.append(Quotation(Span(opened, paragraph.end), False, number))
    return tuple(found)


def _glued(text: str, at: int) -> bool:
    """A straight mark right after a letter or number opens nothing (*19"*, *Harland"s*) while none is open."""
    return at > 0 and text[at - 1].isalnum()


def _inner(text: str, at: int) -> bool:
    """A straight mark between two letters is an apostrophe of a worn-out wire, not the end of a quotation."""
    return 0 < at < len(text) - 1 and text[at - 1].islower() and text[at + 1] == "s"
