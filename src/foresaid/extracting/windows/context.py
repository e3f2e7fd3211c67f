"""Gives each forecast of an article its window: its own words first, then what its surroundings clearly imply."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from foresaid.extracting.windows.choose import Scene, accepted, best, candidates
from foresaid.extracting.windows.named import Almanac, load
from foresaid.extracting.windows.phrases import TimePhrase
from foresaid.records import Span


@dataclass(frozen=True, slots=True)
class Context:
    """What an article gives to its forecasts: the dated table for its people and its fiscal year."""

    table: Almanac


def context_of(text: str, title: str | None, said: dt.date | None, table: Almanac | None = None) -> Context:
    """The context of an article; `table` is the shipped dated table unless given."""
    return Context((table or load()).about(f"{title or ''}\n{text}"))


def window_of(
    text: str,
    forecast: Span,
    sentence: Span,
    cue: Span | None,
    said: dt.date | None,
    context: Context | None = None,
) -> TimePhrase | None:
    """The time phrase that gives the window of a forecast; None when none does."""
    context = context or context_of(text, None, said)
    scene = Scene(text, forecast, sentence, cue, said, context.table)
    return best(scene, accepted(scene, candidates(scene, forecast)))
