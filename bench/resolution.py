"""Expressions of the time grammar as resolutions of Microsoft Recognizers-Text: which stretch, which rows."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass

from foresaid.extracting.windows.days import with_year, year_of
from foresaid.extracting.windows.discourse import parts_of
from foresaid.extracting.windows.expressions import (
    At,
    Between,
    Century,
    Clock,
    ClockRange,
    Edged,
    Either,
    Expression,
    Length,
    Month,
    Named,
    Nth,
    Part,
    Shifted,
    Stretch,
    Vague,
    Year,
)
from foresaid.extracting.windows.phrases import Reading, readings
from foresaid.extracting.windows.stretches import plus
from foresaid.records import Span
from resolution_rows import SECONDS, TABLE, Row, moved, plain, row

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Found:
    """A stretch of the input and its resolution rows."""

    start: int
    end: int
    rows: frozenset[Row]


def resolve(text: str, said: dt.datetime) -> list[Found]:
    """What the grammar finds in an input, in that library's form."""
    found = []
    for r in readings(text, Span(0, len(text)), TABLE):
        found.extend(_pieces(text, r, said))
    return found


def _pieces(text: str, r: Reading, said: dt.datetime) -> list[Found]:
    """One stretch, or two for *2007 and 2009*, which count apart there."""
    if isinstance(r.expression, Either):
        parts = [span for span, _ in parts_of(text, r.span, TABLE)]
        if len(parts) != 2:
            parts = _cut(text, r.span)
        if len(parts) == 2:
            ends = [r.expression.first, r.expression.last]
            year = year_of(ends[1])
            if year:
                ends[0] = with_year(ends[0], year)
            return [
                Found(span.start, span.end, frozenset(rows_of(end, said)))
                for span, end in zip(parts, ends, strict=True)
            ]
    result = _one(text, r, said)
    return [result] if result else []


def _cut(text: str, whole: Span) -> list[Span]:
    """The two sides of *11/22 or 11/25*."""
    joining = re.search(r"\s+(?:or|and)\s+", text[whole.start : whole.end])
    if not joining:
        return []
    return [Span(whole.start, whole.start + joining.start()), Span(whole.start + joining.end(), whole.end)]


def _one(text: str, r: Reading, said: dt.datetime) -> Found | None:
    e = r.expression
    if isinstance(e, Vague) and e.words != "now":
        return None
    modifier = _modifier(r)
    if isinstance(e, Between) and r.prepositions in ("on", "in"):
        return Found(r.whole.start, r.whole.end, frozenset(rows_of(e, said)))
    span = r.whole if modifier else _without_article(text, r)
    later = re.match(r"\s+(?:or|and) (?:later|after)\b", text[r.span.end :])
    if later and not modifier:
        span, modifier = Span(span.start, r.span.end + later.end()), "since"
    rows = frozenset(rows_of(e, said, modifier))
    return Found(span.start, span.end, rows) if rows else None


def _without_article(text: str, r: Reading) -> Span:
    """*the* is left out there before *last*, *next*, *year 2008*, *end of*, *21st century*; kept in *the last week*."""
    words = text[r.span.start : r.span.end].lower()
    e = r.expression
    if words.startswith("about "):
        return Span(r.span.start + 6, r.span.end)
    if words.startswith("the week") and isinstance(e, Nth):
        return Span(r.span.start + 4, r.span.end)
    kept = (
        "the month of",
        "the next decade",
        "the next day",
        "the last day",
        "the day",
        "the week after",
        "the year after",
    )
    if words.startswith(kept) or re.match(r"the (?:past|last|next|coming) .*decades$", words):
        return r.span
    bare = isinstance(e, Shifted) and e.manner == "bare" and e.of in ("weekend", "week", "month", "year")
    if words.startswith("the ") and isinstance(e, (Stretch, Shifted, Year, Century, Edged, Month, Named)) and not bare:
        return Span(r.span.start + 4, r.span.end)
    return r.span


_MODIFIERS = {
    "before": "before", "by": "before", "until": "before", "after": "after", "since": "since", "from": "since",
    "within": "within",
}  # fmt: skip


def _modifier(r: Reading) -> str:
    """The preposition that is part of the stretch there: *before*, *since*, *in five days*."""
    words = r.prepositions.split()
    if isinstance(r.expression, Length):
        if words[:1] in (["in"], ["within"]) and r.expression.unit != "second":
            return words[0]
        return ""
    timed = e_time(r.expression)
    if isinstance(timed, Part) and words[:1] == ["in"] and isinstance(r.expression, Part):
        return "in"
    if isinstance(timed, ClockRange) and r.role == "from":
        return "with"
    if words[:1] == ["from"] and timed is None:
        return ""
    if r.role in _MODIFIERS and words and words[0] not in ("over",):
        return _MODIFIERS[r.role]
    return ""


def e_time(e: Expression) -> Expression | None:
    """The time of day of an expression, when it has one."""
    return e.time if isinstance(e, At) else e if isinstance(e, (Clock, ClockRange, Part)) else None


def rows_of(e: Expression, said: dt.datetime, modifier: str = "") -> Iterable[Row]:
    """The rows of an expression, with what a preposition makes of them."""
    if isinstance(e, Length):
        return _length(e, said, modifier)
    rows = list(plain(e, said))
    if modifier == "within" and isinstance(e, Stretch) and e.length.high:
        return [row("daterange", f"{said.date()}", f"{plus(said.date(), e.length, 1)}")]
    if isinstance(e, Edged) and e.edge in ("end", "start") and modifier in ("before", "after"):
        side = 2 if e.edge == "end" else 1
        return [row("daterange", None, r[side]) if modifier == "before" else row("daterange", r[side]) for r in rows]
    if modifier in ("before", "after", "since"):
        return [_modified(r, modifier) for r in rows]
    return rows


def _modified(r: Row, modifier: str) -> Row:
    kind, start, end, value = r
    kind = {"date": "daterange", "time": "timerange", "datetime": "datetimerange"}.get(kind or "", kind)
    if modifier == "before":
        return row(kind or "", None, start or value)
    if modifier == "since":
        return row(kind or "", start or value)
    return row(kind or "", end or value)


def _length(e: Length, said: dt.datetime, modifier: str) -> Iterable[Row]:
    if e.low is None:
        return []
    if modifier in ("in", "within"):
        return _ahead(e, said, modifier)
    total = (e.high or e.low) * SECONDS.get(e.unit, 0) + sum(n * SECONDS.get(u, 0) for n, u in e.rest)
    return [row("duration", value=f"{total:g}" if total != int(total) else str(int(total)))]


def _ahead(e: Length, said: dt.datetime, modifier: str) -> Iterable[Row]:
    try:
        then = moved(e, said, 1)
    except (ValueError, OverflowError):
        return []
    clocked = e.unit in ("minute", "hour", "second")
    if modifier == "in":
        return [row("datetime", value=f"{then}")] if clocked else [row("date", value=f"{then.date()}")]
    if clocked:
        return [row("datetimerange", f"{said}", f"{then}")]
    return [row("daterange", f"{said.date()}", f"{then.date()}")]
