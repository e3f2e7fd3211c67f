"""A forecast in its text, the time phrases in it, and the table of rules that refuse them as its window."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from foresaid.extracting.windows.expressions import (
    At,
    Between,
    Clock,
    Date,
    DayOffset,
    Edged,
    Either,
    Month,
    Part,
    Piece,
    Shifted,
)
from foresaid.extracting.windows.named import Almanac
from foresaid.extracting.windows.phrases import Reading, TimePhrase
from foresaid.extracting.windows.stretches import Lean
from foresaid.records import Span


@dataclass(frozen=True, slots=True)
class Scene:
    """A forecast in its text: its stretch, its sentence, the words that carry its likelihood, the day it was said."""

    text: str
    forecast: Span
    sentence: Span
    cue: Span | None
    said: dt.date | None
    table: Almanac


@dataclass(frozen=True, slots=True)
class Candidate:
    """A time phrase in a scene, as the grammar read it and as it would be given out."""

    reading: Reading
    phrase: TimePhrase

    def before(self, scene: Scene, size: int = 60) -> str:
        """The words of the sentence before the phrase, at most `size` characters."""
        start = self.reading.whole.start
        return scene.text[max(scene.sentence.start, start - size) : start]

    def after(self, scene: Scene, size: int = 60) -> str:
        """The words of the sentence after the phrase, at most `size` characters."""
        end = self.reading.whole.end
        return scene.text[end : min(max(scene.sentence.end, end), end + size)]


Refusal: TypeAlias = Callable[[Scene, Candidate], bool]
REFUSALS: list[Refusal] = []


def refusal(rule: Refusal) -> Refusal:
    """Enters a rule in the table."""
    REFUSALS.append(rule)
    return rule


AHEAD = re.compile(
    r"\b(?:will|would|could|may|might|(?:expected|likely|set|due|about|going|sure|certain|plans?|planning|poised) to)\b"
)
VERBS = re.compile(
    r"\b(?:(?P<ahead>will|won|would|could|may|might|should|shall|"
    r"to(?! (?:(?-i:[A-Z])|(?:the|an?|his|her|its|their)\b))|going|can|likely|expect\w*|forecast\w*|project\w*|"
    r"predict\w*|set|due|scheduled|plann?\w*|anticipat\w*|is|are|be|being)|(?P<back>\w{3,}ed|spent|began|met|held|won|"
    r"lost|fell|rose|ran|took|gave|made|came|went|saw|left|got|broke|struck|hit|sent|said|told|had|was|were|did|been|"
    r"after))\b",
    re.IGNORECASE,
)


def lean_of(scene: Scene, r: Reading) -> Lean:
    """Which way a bare weekday or month looks: back behind a verb in the past (*started Saturday*), else ahead."""
    if isinstance(r.expression, (Month, Piece)) and not r.prepositions:
        return 0
    if isinstance(r.expression, Between) and isinstance(r.expression.first, Month):
        return 0
    if r.role not in ("in", "within"):
        return 1
    before = scene.text[max(scene.sentence.start, r.whole.start - 70) : r.whole.start]
    verbs = list(VERBS.finditer(before))
    if not verbs or verbs[-1]["ahead"]:
        return 1
    gap = before[verbs[-1].end() :]
    if any(
        v["ahead"] and v.group().lower() in ("expected", "will", "would", "to", "could", "may") for v in verbs[-3:-1]
    ):
        return 1
    return -1 if len(gap) < 25 and "," not in gap else 1


def fine(c: Candidate) -> bool:
    """Whether a phrase is as fine as a day or a week, or a running period: what people say *when they spoke* with."""
    e = c.reading.expression
    if c.reading.role not in ("in",):
        return False
    if isinstance(e, Shifted):
        return e.shift <= 0 or (not isinstance(e.of, str))
    if isinstance(e, Either):
        return isinstance(e.first, Date)
    if isinstance(e, Month):
        return c.reading.prepositions.startswith("in")
    return isinstance(e, (Date, DayOffset, At, Part, Clock, Edged))
