"""Gives each forecast of an article its window: its own words first, then what its surroundings clearly imply.

A forecast without a time of its own inherits one only in the few ways listed as rules below. Each was kept because
it was right in more than half of its cases among the marked articles; most that seemed natural (the forecast before,
the sentence before, the period the article is about) were wrong four times out of five and are not here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from foresaid.extracting.windows.choose import accepted, awaited, base_of_comparison, best, candidates
from foresaid.extracting.windows.expressions import Month, Piece
from foresaid.extracting.windows.named import Almanac, load
from foresaid.extracting.windows.occasions import Kind, kinds_of, occasion_of
from foresaid.extracting.windows.phrases import TimePhrase
from foresaid.extracting.windows.scenes import Candidate, Scene
from foresaid.records import Span
from foresaid.when import Window


@dataclass(frozen=True, slots=True)
class Given:
    """A forecast that has had its window: where it stands, and the phrase it was given."""

    forecast: Span
    sentence: Span
    phrase: TimePhrase | None


@dataclass(slots=True)
class Context:
    """What an article gives to its forecasts: the dated table for its people, and the windows given so far.

    Made once an article by `context_of`; `window_of` adds to it, so forecasts must come in the order of the text.
    """

    table: Almanac
    title: str | None = None
    earlier: list[Given] = field(default_factory=list)
    occasions: dict[tuple[dt.date, Kind], TimePhrase | None] = field(default_factory=dict)

    def last_dated(self) -> TimePhrase | None:
        """The latest phrase with dates that a forecast was given."""
        return next((g.phrase for g in reversed(self.earlier) if g.phrase and g.phrase.window), None)


def context_of(text: str, title: str | None = None, table: Almanac | None = None) -> Context:
    """The context of an article; `table` is the shipped dated table unless given."""
    return Context((table or load()).about(f"{title or ''}\n{text}"), title)


def window_of(
    text: str,
    forecast: Span,
    sentence: Span,
    cue: Span | None,
    said: dt.date | None,
    context: Context | None = None,
) -> TimePhrase | None:
    """The time phrase that gives the window of a forecast; None when nothing says when.

    `forecast` is its stretch, `sentence` the sentence (or sentences) around it, `cue` the words that carry its
    likelihood, `said` the day it was said. The phrase comes without dates, and with a note that says why, when its
    words are too vague. With a `context`, forecasts of one article share what they say. Raises SpanError when a span
    lies outside the text.
    """
    forecast.of(text)
    sentence.of(text)
    context = context or context_of(text)
    scene = Scene(text, forecast, sentence, cue, said, context.table)
    found = accepted(scene, candidates(scene, forecast))
    chosen = best(scene, found)
    if chosen and chosen.window:
        chosen = _next_in_line(scene, context, found, chosen)
    elif chosen is None:
        chosen = next((phrase for rule in INHERITANCE if (phrase := rule(scene, context))), None)
    context.earlier.append(Given(forecast, sentence, chosen))
    return chosen


def _next_in_line(scene: Scene, context: Context, found: list[Candidate], chosen: TimePhrase) -> TimePhrase:
    """The next time of the same stretch, when an earlier forecast has had this one: *215 in 1988 and 220 in 1989*."""
    taken = {
        g.phrase.span
        for g in context.earlier
        if g.phrase and g.forecast.start < scene.forecast.end and scene.forecast.start < g.forecast.end
    }
    if chosen.span not in taken:
        return chosen
    rest = [c for c in found if c.phrase.span not in taken]
    further = best(scene, rest)
    return further if further and further.window else chosen


Inheritance: TypeAlias = Callable[[Scene, Context], TimePhrase | None]
INHERITANCE: list[Inheritance] = []


def inheritance(rule: Inheritance) -> Inheritance:
    """Enters a rule in the table; the first that gives a phrase decides."""
    INHERITANCE.append(rule)
    return rule


_BACK = re.compile(
    r"\b(?:(?:over|during|in|throughout|within|through) (?:that|the same|this) (?:same )?"
    r"(?:period|time|timeframe|span)|(?P<then>by then))\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"^\W*(?:(?:slightly |well |far |just )?(?:and|but|or|of which|with|from|to|by|followed|compared|versus|against|"
    r"below|above|up from|down from|than|which was|while)\b|(?:about |some |around |at least )?[$]?\d)",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"\b(?:(?:of|with) (?:which|them|those|whom)|including)\W*\Z", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:will|would|could|may|might|should|is|are|was|were|has|have|had|expects?|sees?|says|said|cuts|faces?|remains?|seems?|looks?)\b|['’]ll\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"(?<![\w-])\$?\s?(?!(?:19|20)\d\d\b)\d[\d,.]*")
_CONSENSUS = re.compile(
    r"\b(?:economists?|analysts?|wall street|consensus|survey\w*|poll\w*|median|factset|refinitiv|forecasters)\b",
    re.IGNORECASE,
)
_CONSENSUS_CUE = re.compile(
    r"\b(?:expected|forecasts?|had (?:expected|forecast|predicted)|estimates?|expectations?|looked for|tipped|"
    r"estimating|predicted)\b",
    re.IGNORECASE,
)
_LOOK_BACK = 2500


def _figures(words: str) -> bool:
    """Whether words hold a figure that is no year."""
    return bool(_FIGURE.search(words))


@inheritance
def same_period_as_before(scene: Scene, context: Context) -> TimePhrase | None:
    """Words that point back at the last time given: *over the same period*, *during that time*, *by then*."""
    match = _BACK.search(scene.forecast.of(scene.text))
    before = context.last_dated()
    if not match or before is None or before.window is None:
        return None
    start = scene.forecast.start + match.start()
    window = before.window
    if match["then"] and scene.said and scene.said <= window.end:
        window = Window(scene.said, window.end)
    return replace(before, span=Span(start, start + len(match.group())), phrase=match.group(), window=window)


def _outside(scene: Scene) -> tuple[list[Candidate], list[Candidate]]:
    """Dated candidates of the sentence before and behind the forecast's stretch."""
    dated = [
        c
        for c in accepted(scene, candidates(scene, scene.sentence))
        if c.phrase.window and (c.phrase.tense != "past" or awaited(scene, c))
    ]
    before = [c for c in dated if c.phrase.span.end <= scene.forecast.start]
    return before, [c for c in dated if c.phrase.span.start >= scene.forecast.end]


@inheritance
def goes_on(scene: Scene, context: Context) -> TimePhrase | None:
    """A part that goes on with its sentence: *of which six could ...*, *down from 82%*, *with most growth in Asia*."""
    words = scene.forecast.of(scene.text)
    if scene.forecast.start == scene.sentence.start:
        return None
    before, _ = _outside(scene)
    if not before:
        return None
    if _PART_OF.search(scene.text, scene.sentence.start, scene.forecast.start):
        return before[-1].phrase
    if _GOES_ON.match(words) or (_figures(words) and not re.search(r"\btarget\b", words)):
        return before[-1].phrase
    joined = re.search(
        r"(?:,|\band|\bwith|\badding)\s*(?:the\s+)?$", scene.text[scene.sentence.start : scene.forecast.start]
    )
    if joined and not _FINITE.search(words) and not re.search(r"\bif\b|\bnot\b", words):
        return before[-1].phrase
    return None


@inheritance
def shared_behind(scene: Scene, context: Context) -> TimePhrase | None:
    """A time that two figures share: *a 24% chance of a storm* … *and a 10% chance of a hurricane in 2026*."""
    words = scene.forecast.of(scene.text)
    if not _figures(words):
        return None
    _, behind = _outside(scene)
    if not behind or not behind[0].reading.prepositions:
        return None
    between = scene.text[scene.forecast.end : behind[0].phrase.span.start]
    if re.match(r"\s*,?\s*and (?:an? |[A-Z]|[$\d])", between) and not _FINITE.search(between):
        return behind[0].phrase
    return None


@inheritance
def period_reported(scene: Scene, context: Context) -> TimePhrase | None:
    """What was expected of figures now out: *Economists had forecast a gain of 160,000*, of the month reported on."""
    words = scene.forecast.of(scene.text)
    if not (_CONSENSUS.search(words) and _CONSENSUS_CUE.search(words) and _figures(words)):
        return None
    if re.search(r"\btargets?\b", words):
        return None
    start = max(0, scene.forecast.start - _LOOK_BACK)
    back = replace(scene, sentence=Span(start, scene.forecast.end), cue=None)
    found = [
        c
        for c in candidates(back, Span(start, scene.forecast.start))
        if isinstance(c.reading.expression, (Month, Piece)) and awaited(back, c) and not base_of_comparison(back, c)
    ]
    return found[-1].phrase if found else None


@inheritance
def item_of_a_list(scene: Scene, context: Context) -> TimePhrase | None:
    """A line of a list of figures: *Barnstable: 12% chance*; it has the time of the line before or of the heading."""
    words = scene.forecast.of(scene.text)
    if not _figures(words) or _FINITE.search(words) or len(words) > 120:
        return None
    line = scene.text[scene.text.rfind("\n", 0, scene.forecast.start) + 1 : scene.forecast.start]
    if _FINITE.search(line) or not (":" in words or ":" in line or re.match(r"\W*\d", words)):
        return None
    return _heading(scene, context) or context.last_dated()


def _heading(scene: Scene, context: Context) -> TimePhrase | None:
    """The time of the last line above that ends in a colon or a question mark, unless a forecast came after it."""
    before = context.last_dated()
    for line in _headings(scene.text, scene.forecast.start):
        if before and before.span.start > line.end:
            return None
        found = [
            c for c in accepted(replace(scene, sentence=line, cue=None), candidates(scene, line)) if c.phrase.window
        ]
        if found:
            return found[-1].phrase
    return None


_HEADING = re.compile(r"[^\n]{0,160}(?:\?[^\n]{0,40}|:[ \t]*)(?=\n)")


def _headings(text: str, before: int) -> list[Span]:
    """Lines that ask a question or announce a list, above a place, the nearest first."""
    start = max(0, before - _LOOK_BACK)
    return [Span(start + m.start(), start + m.end()) for m in _HEADING.finditer(text[start:before])][::-1]


_CHANCE = re.compile(r"\b(?:chance|odds|probability|risk|likelihood)\b|\d\s?(?:%|percent\b|pct\b)", re.IGNORECASE)


@inheritance
def asked_in_the_heading(scene: Scene, context: Context) -> TimePhrase | None:
    """A chance given under a heading that asks for it: *Will it rain in 2026?* … *It has a 7% chance.*"""
    words = scene.forecast.of(scene.text)
    if not (_CHANCE.search(words) and _figures(words)):
        return None
    asking = [line for line in _headings(scene.text, scene.forecast.start) if "?" in line.of(scene.text)]
    for line in asking[:2]:
        found = [
            c for c in accepted(replace(scene, sentence=line, cue=None), candidates(scene, line)) if c.phrase.window
        ]
        if found:
            return found[-1].phrase
    return None


@inheritance
def at_the_occasion(scene: Scene, context: Context) -> TimePhrase | None:
    """How people will do at the one occasion an article previews: *Expect the speech to last an hour*."""
    if scene.said is None:
        return None
    for kind in kinds_of(scene):
        key = scene.said, kind
        if key not in context.occasions:
            context.occasions[key] = occasion_of(scene.text, context.title, scene.said, context.table, kind)
        if context.occasions[key]:
            return context.occasions[key]
    return None
