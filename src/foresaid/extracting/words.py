"""The words of a sentence with their places: what the cue rules look at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from foresaid.records import Span

_WORD = re.compile(
    r"(?:[A-Za-z]\.){2,}"  # U.S., a.m.
    r"|[$£€¥]?\d+(?:[.,/:]\d+)*%?"  # 2.3%, 1,200, $5
    r"|\w+n['’]t\b"  # won't, don't
    r"|['’](?:ll|d|s|re|ve|m)\b"  # he 'll
    r"|\w+(?:[-‑.&]\w+)*"
    r"|--|\.\.\.|[^\w\s]"
)


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as parallel tuples: `low` the words in lower case with straight apostrophes, `start` and `end`
    their character offsets in the article's text."""

    text: str
    span: Span
    low: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.low)

    def printed(self, first: int, last: int) -> str:
        """The text from word `first` to word `last`, both included."""
        return self.text[self.start[first] : self.end[last]]

    def at(self, index: int) -> str:
        """The lower-case word at `index`, or an empty string outside the sentence."""
        return self.low[index] if 0 <= index < len(self.low) else ""

    def capital(self, index: int) -> bool:
        """True when the word at `index` is printed with a capital."""
        return self.text[self.start[index]].isupper()

    def span_of(self, first: int, last: int) -> Span:
        """The span from word `first` to word `last`, both included."""
        return Span(self.start[first], self.end[last])

    def index_at(self, offset: int) -> int:
        """Index of the first word that ends after the character `offset` (the length when there is none)."""
        for i, end in enumerate(self.end):
            if end > offset:
                return i
        return len(self.low)


def words_of(text: str, span: Span) -> Words:
    """Cut the stretch `span` of `text` into words."""
    low: list[str] = []
    start: list[int] = []
    end: list[int] = []
    for match in _WORD.finditer(text, span.start, span.end):
        word = match.group().lower()
        low.append(word.replace("’", "'").replace("‑", "-"))
        start.append(match.start())
        end.append(match.end())
    return Words(text, span, tuple(low), tuple(start), tuple(end))
