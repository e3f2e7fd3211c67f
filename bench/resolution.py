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
    Away,
    Between,
    Century,
    Clock,
    ClockRange,
    Date,
    Edged,
    Either,
    Expression,
    Inside,
    Length,
    Month,
    Named,
    Nth,
    Part,
    Piece,
    Season,
    Shifted,
    Stretch,
    Vague,
    Year,
)
from foresaid.extracting.windows.phrases import Reading, readings
from foresaid.extracting.windows.stretches import plus
from foresaid.records import Span
from resolution_bounds import bound_of, day_and_bound, holiday_apart, is_bare_day, read_there, two_figures, without_zone
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
    found: list[Found] = []
    everything = readings(text, Span(0, len(text)), TABLE)
    k = 0
    while k < len(everything):
        pair = day_and_bound(text, everything[k : k + 2])
        list_of_days = _days_and_time(text, everything[k : k + 2], said)
        if list_of_days:
            found.extend(list_of_days)
            k += 2
            continue
        if pair:
            span, e, modifier = pair
            found.append(Found(span.start, span.end, frozenset(rows_of(e, said, modifier))))
        else:
            found.extend(_pieces(text, everything[k], said))
        k += 2 if pair else 1
    return found


def _days_and_time(text: str, two: list[Reading], said: dt.datetime) -> list[Found]:
    """*Monday and Wednesday at 3pm*: the time counts for the last day there."""
    if len(two) < 2 or not isinstance(two[0].expression, Either):
        return []
    days, time = _pieces(text, two[0], said), two[1]
    last = two[0].expression.last
    joined = re.fullmatch(r"\s+(?:at\s+)?", text[two[0].span.end : time.span.start])
    if len(days) != 2 or not joined or not isinstance(time.expression, (Clock, ClockRange)):
        return []
    rows = frozenset(rows_of(At(last, time.expression), said))
    return [days[0], Found(days[1].start, without_zone(text, time.span, time.expression).end, rows)]


def _pieces(text: str, r: Reading, said: dt.datetime) -> list[Found]:
    """One stretch, or two for *2007 and 2009*, which count apart there."""
    if isinstance(r.expression, Either) or (isinstance(r.expression, Between) and _listed(text, r)):
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
    apart = holiday_apart(text, r)
    if apart:
        return [found for piece in apart if (found := _one(text, piece, said))]
    result = _one(text, r, said)
    return [result] if result else []


def _listed(text: str, r: Reading) -> bool:
    """Whether the grammar's stretch of days is two of a list: *18 and 19 June*."""
    words = text[r.span.start : r.span.end].lower()
    return " and " in words and not words.startswith(("between", "from"))


def _cut(text: str, whole: Span) -> list[Span]:
    """The two sides of *11/22 or 11/25*."""
    joining = re.search(r"\s+(?:or|and)\s+", text[whole.start : whole.end])
    if not joining:
        return []
    return [Span(whole.start, whole.start + joining.start()), Span(whole.start + joining.end(), whole.end)]


def _one(text: str, r: Reading, said: dt.datetime) -> Found | None:
    e = r.expression
    if isinstance(e, Vague):
        return _now(text, r, said)
    if is_bare_day(e) and r.prepositions not in ("on", "for", "at", "on at"):
        return None
    words = text[r.span.start : r.span.end]
    two = two_figures(words, e)
    if two and not r.prepositions.startswith(("before", "after", "since")):
        return Found(r.span.start, r.span.end, frozenset(row("date", value=day) for day in two))
    e = read_there(words, e, said.date())
    if isinstance(e, Between) and r.prepositions in ("on", "in"):
        span = r.whole if _alike(e) else r.span
        return Found(span.start, span.end, frozenset(rows_of(e, said)))
    bound = bound_of(text, r.span, e)
    if bound:
        return Found(bound[0].start, bound[0].end, frozenset(rows_of(e, said, bound[1])))
    modifier = _modifier(r, text[r.span.start : r.span.end].lower().startswith("the "))
    span = without_zone(text, r.whole if modifier else _without_article(text, r), e)
    rows = frozenset(rows_of(e, said, modifier))
    return Found(span.start, span.end, rows) if rows else None


_NOW = (
    "now",
    "right now",
    "the moment",
    "at the moment",
    "at present",
    "at this time",
    "the present",
    "at present time",
)


def _now(text: str, r: Reading, said: dt.datetime) -> Found | None:
    """Words for the moment of saying; the other vague words have no rows there."""
    words = r.expression.words if isinstance(r.expression, Vague) else ""
    if words not in _NOW:
        return None
    start = r.whole.start if r.prepositions == "at" else r.span.start
    end = r.span.end + 5 if words == "the present" and text[r.span.end : r.span.end + 5] == " time" else r.span.end
    return Found(start, end, frozenset(rows_of(Vague("PRESENT_REF", "now"), said)))


def _alike(e: Between) -> bool:
    """Two years or two days of one month: *in 2014 through 2018*, *on November 18-19* keep their preposition there."""
    a, b = e.first, e.last
    if isinstance(a, Date) and isinstance(b, Date):
        return a.month == b.month and a.year == b.year
    return isinstance(a, Year) and isinstance(b, Year)


def _without_article(text: str, r: Reading) -> Span:
    """*the* is left out there before *last*, *next*, *year 2008*, *end of*, *21st century*; kept in *the last week*."""
    words = text[r.span.start : r.span.end].lower()
    e = r.expression
    if words.startswith("about "):
        return Span(r.span.start + 6, r.span.end)
    kept_before = isinstance(e, (Piece, Season)) or (isinstance(e, Inside) and isinstance(e.what, Piece))
    if kept_before and text[: r.span.start].lower().endswith("the "):
        return Span(r.span.start - 4, r.span.end)
    if re.match(r"\d\d?\.\d\d", words) and text[: r.span.start].lower().endswith("at "):
        return Span(r.span.start - 3, r.span.end)
    timed_nth = isinstance(e, At) and isinstance(e.day, Nth)
    if re.match(r"the [a-z]", words) and (isinstance(e, Date) or timed_nth):
        return Span(r.span.start + 4, r.span.end)
    if re.match(r"lunch|dinner|breakfast|supper", words) and r.prepositions == "at":
        return r.whole
    if isinstance(e, Nth) and re.match(r"[a-z]+ (?:of )?next week$", words) and r.prepositions == "on":
        return r.whole
    if isinstance(e, Part) and words.startswith("the ") and r.prepositions == "during":
        return Span(r.span.start + 4, r.span.end)
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


def _modifier(r: Reading, said_the: bool = False) -> str:
    """The preposition that is part of the stretch there: *before*, *since*, *in five days*."""
    words = r.prepositions.split()
    if isinstance(r.expression, Length):
        if words[:1] in (["in"], ["within"]) and (r.expression.unit != "second" or words[0] == "within"):
            return words[0]
        return ""
    timed = e_time(r.expression)
    if isinstance(timed, Part) and words == ["in"] and isinstance(r.expression, Part):
        return "in" if timed.edge is None or said_the else ""
    if words == ["in"] and said_the and isinstance(timed, (Part, Clock, ClockRange)):
        return "in"
    if isinstance(r.expression, Away) and words == ["for"]:
        return "for"
    if isinstance(timed, ClockRange) and words in (["from"], ["for"]) and not isinstance(r.expression, At):
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
    if isinstance(e, Away) and (e.length.mod in ("more", "less") or modifier == "for"):
        return _open_away(e, said, modifier)
    rows = list(plain(e, said))
    if modifier == "within" and isinstance(e, Stretch) and e.length.high:
        return [row("daterange", f"{said.date()}", f"{plus(said.date(), e.length, 1)}")]
    if isinstance(e, Edged) and e.edge in ("end", "start") and modifier in ("before", "after"):
        side = 2 if e.edge == "end" else 1
        return [row("daterange", None, r[side]) if modifier == "before" else row("daterange", r[side]) for r in rows]
    if modifier in ("before", "after", "since", "until", "about"):
        return [_modified(r, modifier) for r in rows]
    return rows


def _open_away(e: Away, said: dt.datetime, modifier: str) -> Iterable[Row]:
    """*more than 2 weeks before today* ends there, *less than* lies between; *for 3 days from today* is all of it."""
    rows = []
    for r in plain(e, said):
        bases = list(plain(e.anchor, said)) if e.anchor else []
        base = bases[-1][3] if bases else f"{said.date()}"
        if r[0] != "date":
            return [r]
        ends = (r[3], base) if e.side < 0 else (base, r[3])
        if modifier != "for" and e.length.mod == "more":
            ends = (None, r[3]) if e.side < 0 else (r[3], None)
        rows.append(row("daterange", *ends))
    return rows


def _modified(r: Row, modifier: str) -> Row:
    kind, start, end, value = r
    kind = {"date": "daterange", "time": "timerange", "datetime": "datetimerange"}.get(kind or "", kind)
    if modifier == "about":
        return row(kind or "", value=value) if value else r
    if modifier == "before":
        return row(kind or "", None, start or value)
    if modifier == "until":
        return row(kind or "", None, end or value)
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
