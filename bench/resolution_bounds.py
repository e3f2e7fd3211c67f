"""The words around an expression that Recognizers-Text takes into its stretch: *later than*, *or before*, *around*."""

from __future__ import annotations

import datetime as dt
import re
from typing import Literal, TypeAlias

from foresaid.extracting.windows.expressions import (
    At,
    Between,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Expression,
    Month,
    Named,
    Nth,
    Part,
    Piece,
    Shifted,
    Year,
)
from foresaid.extracting.windows.phrases import Reading, readings
from foresaid.records import Span
from resolution_rows import TABLE

Bound: TypeAlias = Literal["before", "until", "after", "since", "about"]
"""*before* ends where the expression starts, *until* where it ends; *after* starts where it ends, *since* where it
starts; *about* is near it."""
_BEFORE: tuple[tuple[Bound, str], ...] = (
    (
        "since",
        r"later than or (?:at|in|on|equal to)|after or (?:at|in|on|equal to)|(?:at|in|on) or (?:after|later than)",
    ),
    ("since", r"(?:no|not) (?:earlier|sooner|less|before) than|as (?:early|soon) as|any ?time (?:from|since)|> ?=|≥"),
    ("since", r"(?:greater|bigger|more) than or equal to"),
    ("until", r"(?:before|earlier than|sooner than|less than) or (?:at|in|on|equal to)|(?:at|in|on) or before"),
    ("until", r"(?:no|not) (?:later|more|greater) than|as late as|< ?=|≤"),
    ("after", r"(?:year )?(?:greater|bigger) than|later than|after (?:around|about)|(?<!<)>"),
    ("before", r"earlier than|sooner than|(?:year )?less than|in advance of|prior to|ahead of|ending (?:with|on|by)|<"),
    ("about", r"around|circa"),
)
_BEFORE_READ = tuple((bound, re.compile(rf"(?:(?<=\W)|^)(?:{words})\s*$", re.IGNORECASE)) for bound, words in _BEFORE)
_BEHIND: tuple[tuple[Bound, re.Pattern[str]], ...] = (
    (
        "since",
        re.compile(
            r"\s+(?:(?:or|and) (?:later|after|above|greater)|onwards?)\b(?=\s*(?:$|[.,;!?)]|on\b|in\b|but\b))",
            re.IGNORECASE,
        ),
    ),
    (
        "until",
        re.compile(
            r"\s+(?:or|and) (?:earlier|before|below|less)\b(?=\s*(?:$|[.,;!?)]|on\b|in\b|but\b))", re.IGNORECASE
        ),
    ),
)
_BOUNDED = (At, Clock, Date, DayOffset, Month, Named, Nth, Piece, Shifted, Year)
_ZONE = re.compile(r"\s+(?:GMT|UTC|[ECMP][SD]?T|BST|CES?T|IST|JST|KST)$")


def bound_of(text: str, span: Span, e: Expression) -> tuple[Span, Bound] | None:
    """The stretch with its bounding words, and what they make of it."""
    clean = without_zone(text, span, e)
    if isinstance(e, Part):
        near = re.search(r"around\s+$", text[: span.start], re.IGNORECASE)
        return (Span(near.start(), clean.end), "about") if near else None
    if not isinstance(e, _BOUNDED):
        return None
    for bound, read in _BEHIND:
        match = read.match(text, span.end)
        if match:
            return Span(clean.start, match.end()), bound
    for bound, read in _BEFORE_READ:
        match = read.search(text[: span.start])
        if match:
            return Span(match.start(), clean.end), bound
    return None


def without_zone(text: str, span: Span, e: Expression) -> Span:
    """The time zone counts apart there."""
    timed = e.time if isinstance(e, At) else e
    match = _ZONE.search(text[span.start : span.end]) if isinstance(timed, (Clock, ClockRange)) else None
    return Span(span.start, span.start + match.start()) if match else span


_PLAIN_BOUNDS: dict[str, Bound] = {
    "before": "before", "by": "before", "until": "before", "till": "before", "after": "after", "since": "since",
    "from": "since",
}  # fmt: skip


def day_and_bound(text: str, two: list[Reading]) -> tuple[Span, Expression, Bound] | None:
    """A day and a bound on its hours in two readings: *today before 4pm*, *3 pm or later on Monday*."""
    if len(two) < 2:
        return None
    a, b = two
    if _is_day(a.expression) and isinstance(b.expression, Clock):
        found = bound_of(text, b.span, b.expression)
        if not found and b.prepositions in _PLAIN_BOUNDS:
            found = without_zone(text, b.whole, b.expression), _PLAIN_BOUNDS[b.prepositions]
        if found and found[1] != "about" and re.fullmatch(r"[\s,]*", text[a.span.end : found[0].start]):
            return Span(a.span.start, found[0].end), At(a.expression, b.expression), found[1]
    if isinstance(a.expression, Clock) and _is_day(b.expression):
        found = bound_of(text, a.span, a.expression)
        if (
            found and found[0].end > a.span.end and re.fullmatch(r"(?:\s*on)?\s*", text[found[0].end : b.span.start])
        ) or (found and b.span.start < found[0].end):
            return Span(a.span.start, b.span.end), At(b.expression, a.expression), found[1]
    return None


def _is_day(e: Expression) -> bool:
    return isinstance(e, (Date, DayOffset, Named)) or (isinstance(e, Shifted) and isinstance(e.of, Date))


def holiday_apart(text: str, r: Reading) -> list[Reading]:
    """A holiday and its hour count apart there: *Christmas* and *8:00 early morning*."""
    e = r.expression
    meal = re.match(r"((?:lunch|dinner|breakfast)\w*) ", text[r.span.start : r.span.end])
    if not (isinstance(e, At) and (isinstance(e.day, Named) or meal)):
        return []
    for place in re.finditer(r"(?:\s+at)?\s+|,\s*", text[r.span.start : r.span.end]):
        day = Span(r.span.start, r.span.start + place.start())
        rest = Span(r.span.start + place.end(), r.span.end)
        left, right = readings(text, day, TABLE), readings(text, rest, TABLE)
        if (
            len(left) == len(right) == 1
            and left[0].span == day
            and left[0].expression == e.day
            and right[0].span == rest
        ):
            return [left[0], right[0]]
    return []


def two_figures(words: str, e: Expression) -> list[str]:
    """The days of a date whose year has two figures: those from 30 to 39 may be of either century, later ones 19xx."""
    match = re.search(r"[/.-](\d\d)$", words)
    if not (match and isinstance(e, Date) and e.month and e.day) or not re.match(r"\d\d?[/.-]\d\d?[/.-]", words):
        return []
    n = int(match[1])
    return [f"{c + n}-{e.month:02d}-{e.day:02d}" for c in ((2000,) if n < 30 else (1900, 2000) if n < 40 else (1900,))]


def read_there(words: str, e: Expression, said: dt.date) -> Expression:
    """What that library takes words for: a dated weekday behind *next* is of this year, *previous* counts by weeks."""
    if isinstance(e, Between):
        return Between(read_there("", e.first, said), read_there("", e.last, said), e.manner)
    if isinstance(e, Shifted) and isinstance(e.of, Date):
        if e.of.month and e.of.day and e.of.weekday is not None:
            return Date(said.year, e.of.month, e.of.day)
        if words.lower().startswith("previous"):
            return Shifted(e.of, -1)
    return e


def is_bare_day(e: Expression) -> bool:
    """A day of some month, *the 21st*, or two: read there only behind *on*, *for* or *at*."""
    if isinstance(e, Between):
        return is_bare_day(e.first) and is_bare_day(e.last)
    return isinstance(e, Date) and e.day is not None and e.month is None and e.weekday is None
