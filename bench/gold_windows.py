"""How often the window is right when the forecast's stretch and its words of likelihood are given (see dates.py)."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from foresaid.extracting.sentences import split
from foresaid.extracting.windows import context_of, window_of
from foresaid.extracting.windows.phrases import TimePhrase
from foresaid.records import Span

Dates = tuple[str, str] | None


def cases(path: Path) -> Iterator[tuple[dict[str, Any], dict[str, Any], TimePhrase | None]]:
    """Each marked forecast with its article and the phrase the chooser gives it."""
    for line in path.read_text("utf-8").splitlines():
        article = json.loads(line)
        text, said = article["text"], dt.date.fromisoformat(article["published"][:10])
        context = context_of(text, article.get("title"))
        sentences = split(text)
        for marked in sorted(article["forecasts"], key=lambda forecast: int(forecast["start"])):
            stretch = Span(marked["start"], marked["end"])
            around = _around(sentences, stretch)
            yield (
                article,
                marked,
                window_of(text, stretch, around, _cue(text, stretch, marked["phrase"]), said, context),
            )


def _around(sentences: list[Span], stretch: Span) -> Span:
    """The sentence or sentences that a stretch touches."""
    touched = [s for s in sentences if s.start < stretch.end and stretch.start < s.end]
    return Span(min([stretch.start, *(s.start for s in touched)]), max([stretch.end, *(s.end for s in touched)]))


def _cue(text: str, stretch: Span, phrase: str | None) -> Span | None:
    """Where the marked words of likelihood stand in the stretch; the first of several pieces."""
    for words in (phrase, re.split(r"\s*(?:…|\.\.\.)\s*", phrase)[0]) if phrase else ():
        place = text.lower().find(words.lower(), stretch.start, stretch.end)
        if words and place >= 0:
            return Span(place, place + len(words))
    return None


def share_right(path: Path) -> tuple[float, Counter[str]]:
    """The share of marked forecasts whose window is right (both dates, or none), and the kinds of outcome."""
    kinds: Counter[str] = Counter()
    for _, marked, phrase in cases(path):
        kinds[_kind(*_dates(marked, phrase))] += 1
    return kinds["right"] / max(1, kinds.total()), kinds


def _dates(marked: dict[str, Any], phrase: TimePhrase | None) -> tuple[Dates, Dates]:
    gold = (marked["window"]["start"], marked["window"]["end"]) if marked["window"] else None
    found = phrase.window if phrase else None
    return gold, (found.start.isoformat(), found.end.isoformat()) if found else None


def _kind(gold: Dates, found: Dates) -> str:
    if gold == found:
        return "right"
    return "spurious" if gold is None else "missed" if found is None else "wrong"


def measure(path: Path, misses: int) -> None:
    """Prints the share right, the outcomes, and some misses."""
    share, kinds = share_right(path)
    print(f"forecasts {kinds.total()}  window right {share:.3f}  {dict(kinds.most_common())}")
    shown = 0
    for article, marked, phrase in cases(path) if misses else ():
        gold, found = _dates(marked, phrase)
        if gold != found and shown < misses:
            shown += 1
            words = article["text"][marked["start"] : marked["end"]].replace("\n", " ")
            given = phrase.phrase if phrase else None
            print(f"{_kind(gold, found)} {article['published']} marked {gold} found {found} {given!r} :: {words}")
