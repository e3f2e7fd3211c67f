"""Chooses, among the time phrases around a forecast, the one that says by when it must come true."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from foresaid.extracting.windows.named import Almanac, load
from foresaid.extracting.windows.phrases import TimePhrase, phrase_of, readings
from foresaid.records import Span


@dataclass(frozen=True, slots=True)
class Context:
    """What an article gives to its forecasts that state no time of their own."""

    table: Almanac


def window_of(
    text: str,
    forecast: Span,
    sentence: Span,
    cue: Span | None,
    said: dt.date | None,
    context: Context | None = None,
) -> TimePhrase | None:
    """The time phrase that gives the window of a forecast; None when none does."""
    table = context.table if context else load().about(text)
    found = [(r, phrase_of(text, r, said, 1, table)) for r in readings(text, forecast, table)]
    usable = [(r, p) for r, p in found if p.tense != "past" and r.role != "since"]
    dated = [p for r, p in usable if p.window]
    if dated:
        return dated[0]
    return usable[0][1] if usable else None
