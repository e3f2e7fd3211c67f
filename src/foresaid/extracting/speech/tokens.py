"""An article cut into words once, with the sentence each word stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from foresaid.records import Span

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}"
    r"|(?:Mrs?|Ms|Dr|Prof|Sens?|Reps?|Govs?|Gen|Lt|Col|Sgt|Capt|Adm|Rev|St|Jr|Sr|Inc|Corp|Co|Ltd|Bros|Jan|Feb|Mar|Apr"
    r"|Aug|Sept|Oct|Nov|Dec|Hon|Mass|Mich|Conn|Calif|Penn|Tenn|Minn|Wis|Ariz|Ala|Ky|Va|Pa|Ga|Wyo|Wash|Ore|Okla)\."
    r"|[A-Z]\.(?=\s+[A-Z])"
    r"|['’](?:s|re|ll|ve|d|m)\b"
    r"|\d[\d.,]*\d%?|\d%?"
    r"|\w+(?:(?:[-&]|['’](?!(?:s|re|ll|ve|d|m)\b))\w+)*"
    r"|--|\.\.\.|``|''"
    r"|\S"
)


_LONGEST_SENTENCE = 300
"""Words after which a sentence is cut: no rule looks further, and text without full stops stays fast."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Parallel tuples over the words of a text: as printed, in lower case, their offsets, and their sentence's index.

    `first` holds, for each sentence, the index of its first word, and one more entry for the end.
    """

    text: str
    word: tuple[str, ...]
    low: tuple[str, ...]
    start: tuple[int, ...]
    end: tuple[int, ...]
    sentence: tuple[int, ...]
    first: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.word)

    def words(self, first: int, last: int) -> str:
        """The text from word `first` to word `last`, both included, with its white space made single."""
        return " ".join(self.text[self.start[first] : self.end[last]].split())

    def span(self, first: int, last: int) -> Span:
        """The span from word `first` to word `last`, both included."""
        return Span(self.start[first], self.end[last])

    def at(self, index: int) -> str:
        """The lower-case word at `index`, or an empty string outside the text."""
        return self.low[index] if 0 <= index < len(self.low) else ""

    def bounds(self, index: int) -> tuple[int, int]:
        """First and last word of the sentence that word `index` stands in."""
        number = self.sentence[index]
        return self.first[number], self.first[number + 1] - 1

    def opens(self, index: int) -> bool:
        """True for the first word of a sentence."""
        return self.first[self.sentence[index]] == index

    def index(self, offset: int) -> int:
        """Index of the first word that ends after the character `offset`; the last word when there is none."""
        low, high = 0, len(self.end) - 1
        while low < high:
            middle = (low + high) // 2
            if self.end[middle] > offset:
                high = middle
            else:
                low = middle + 1
        return low


def cut(text: str, sentences: Sequence[Span]) -> Tokens:
    """Cut `text` into words, sentence by sentence; words outside every sentence are left out."""
    places: list[tuple[int, int]] = []
    first: list[int] = []
    for span in sentences:
        begin = len(places)
        places.extend([match.span() for match in _TOKEN.finditer(text, span.start, min(span.end, len(text)))])
        first.extend(range(begin, max(len(places), begin + 1), _LONGEST_SENTENCE))
    first.append(len(places))
    number: list[int] = []
    for index, (begin, stop) in enumerate(pairwise(first)):
        number.extend([index] * (stop - begin))
    word = [text[begin:stop] for begin, stop in places]
    lowered = "\0".join(word).lower().replace("’", "'").split("\0") if word else []
    low = tuple(lowered) if len(lowered) == len(word) else tuple(item.lower().replace("’", "'") for item in word)
    start, end = tuple(begin for begin, _ in places), tuple(stop for _, stop in places)
    return Tokens(text, tuple(word), low, start, end, tuple(number), tuple(first))
