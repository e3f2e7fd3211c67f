"""Words of a text as the time grammar sees them: lower-case tokens with their places.

Letters and digits are cut apart (*Q3* is `q` `3`, *5pm* is `5` `pm`), so that one rule reads *3 h* and *3h* alike;
`glued` tells whether a token touches the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TypeAlias

_TOKEN = re.compile(
    r"[ap]\.\s?m\b\.?|\d+(?::\d\d)+(?:\.\d+)?|\d+(?:,\d{3})+(?!\d)|\d+\.\d+(?!\.?\d)|\d+|[A-Za-z]+|['’]s?\b|[^\sA-Za-z\d]",
    re.IGNORECASE,
)
_DASHES = {"–": "-", "—": "-", "‑": "-", "−": "-", "’": "'", "’s": "'s", "’S": "'s"}
Names: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
"""First token of a name to its whole tokens and the key it stands for, longest first."""
_LONGEST = 40
"""A longer run of digits or letters is no word of time; the grammar sees a mark (int() refuses 4,300 digits)."""
_PAD = 12
"""Empty tokens after the last one, so that rules may look ahead without asking where the text ends."""


class Stream:
    """The tokens of a stretch of text, with a memory of what the grammar found at each place."""

    __slots__ = ("ends", "glued", "memo", "names", "starts", "text", "words")

    def __init__(self, text: str, start: int = 0, end: int | None = None, names: Names | None = None) -> None:
        self.text = text
        self.names: Names = names or {}
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.glued: list[bool] = []
        self.memo: dict[tuple[str, int], object] = {}
        last = -1
        for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
            word = match.group().lower()
            self.words.append(_DASHES.get(word, word) if len(word) <= _LONGEST else "#")
            first = match.start()
            self.starts.append(first)
            self.glued.append(first == last)
            last = match.end()
            self.ends.append(last)
        self.words.extend([""] * _PAD)
        self.glued.extend([False] * _PAD)

    def __len__(self) -> int:
        return len(self.starts)

    def follows(self, i: int, *words: str) -> bool:
        """True when the tokens from `i` on are exactly these words."""
        return self.words[i : i + len(words)] == list(words)

    def capital(self, i: int) -> bool:
        """True when the token at `i` is printed with a capital first letter."""
        return i < len(self.starts) and self.text[self.starts[i]].isupper()

    def skip(self, i: int, *words: str) -> int:
        """The place after the token at `i` when it is one of `words`, else `i`."""
        return i + 1 if self.words[i] in words else i
