"""Expressions of the time grammar as resolutions of Microsoft Recognizers-Text: rows of type, start, end and value."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from foresaid.extracting.windows.days import Days, days_of, plus
from foresaid.extracting.windows.expressions import (
    At,
    Away,
    Between,
    Century,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Decade,
    Edged,
    Either,
    Every,
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
    SplitYear,
    Stretch,
    Unit,
    Vague,
    Year,
)
from foresaid.extracting.windows.named import load
from foresaid.extracting.windows.phrases import Reading, readings
from foresaid.records import Span

Row = tuple[str | None, ...]
_TABLE = load()
_DAY = dt.timedelta(days=1)
_SECONDS: dict[Unit, float] = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "workday": 86400, "weekend": 172800, "week": 604800,
    "month": 2592000, "quarter": 7776000, "year": 31536000, "decade": 315360000, "century": 3153600000,
}  # fmt: skip
_HOURS = {"MO": (8, 12), "AF": (12, 16), "EV": (16, 20), "NI": (20, 24), "MI": (11, 13), "DT": (8, 18), "ON": (20, 24)}


@dataclass(frozen=True)
class Found:
    """A stretch of the input and its resolution rows."""

    start: int
    end: int
    rows: frozenset[Row]


def row(kind: str, start: str | None = None, end: str | None = None, value: str | None = None) -> Row:
    """One resolution value."""
    return kind, start, end, value


def resolve(text: str, said: dt.datetime) -> list[Found]:
    """What the grammar finds in an input, in that library's form."""
    found = []
    for r in readings(text, Span(0, len(text)), _TABLE):
        result = _one(text, r, said)
        if result:
            found.append(result)
    return found


def _one(text: str, r: Reading, said: dt.datetime) -> Found | None:
    e = r.expression
    if isinstance(e, Vague) and e.words != "now":
        return None
    modifier = _modifier(r)
    span = r.whole if modifier else r.span
    if r.prepositions.split()[-1:] == ["the"] and not modifier:
        span = Span(r.span.start, r.span.end)
    rows = frozenset(rows_of(e, said, modifier))
    return Found(span.start, span.end, rows) if rows else None


_MODIFIERS = {"before": "before", "by": "before", "until": "before", "after": "after", "since": "since", "from": "since",
              "within": "within", "about": "approx"}  # fmt: skip


def _modifier(r: Reading) -> str:
    """The preposition that is part of the stretch there: *before*, *since*, *in five days*."""
    words = r.prepositions.split()
    if isinstance(r.expression, Length):
        if words[:1] in (["in"], ["within"]) and r.expression.unit != "second":
            return words[0]
        return ""
    if r.role in _MODIFIERS and words and words[0] not in ("over",):
        return _MODIFIERS[r.role]
    return ""


def rows_of(e: Expression, said: dt.datetime, modifier: str = "") -> Iterable[Row]:
    """The rows of an expression, with what a preposition makes of them."""
    if isinstance(e, Length):
        return _length(e, said, modifier)
    if modifier == "within" and isinstance(e, Stretch):
        modifier = ""
    rows = list(_plain(e, said))
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
    total = (e.high or e.low) * _SECONDS.get(e.unit, 0) + sum(n * _SECONDS.get(u, 0) for n, u in e.rest)
    return [row("duration", value=f"{total:g}" if total != int(total) else str(int(total)))]


def _moved(e: Length, said: dt.datetime, side: int) -> dt.datetime:
    amount = e.high or e.low or 0
    if e.unit in ("second", "minute", "hour"):
        return said + dt.timedelta(seconds=side * (amount * _SECONDS[e.unit] + sum(n * _SECONDS[u] for n, u in e.rest)))
    return dt.datetime.combine(plus(said.date(), Length(amount, amount, e.unit, False, "", e.rest), side), said.time())


def _ahead(e: Length, said: dt.datetime, modifier: str) -> Iterable[Row]:
    try:
        then = _moved(e, said, 1)
    except (ValueError, OverflowError):
        return []
    clocked = e.unit in ("minute", "hour", "second")
    if modifier == "in":
        return [row("datetime", value=f"{then}")] if clocked else [row("date", value=f"{then.date()}")]
    if clocked:
        return [row("datetimerange", f"{said}", f"{then}")]
    return [row("daterange", f"{said.date()}", f"{then.date()}")]


def _both(e: Expression, said: dt.date) -> list[Days]:
    """The past and future days of an ambiguous expression, or its only ones."""
    found = {days_of(e, said, lean, _TABLE) for lean in (-1, 1)}
    return sorted((d for d in found if d), key=lambda d: d.start)


def _around(options: list[Days], said: dt.date) -> list[Days]:
    """The last option that starts before a day and the first that does not."""
    before = [d for d in options if d.start < said]
    after = [d for d in options if d.start >= said]
    return before[-1:] + after[:1]


def _ambiguous(e: Expression, said: dt.date) -> list[Days]:
    if isinstance(e, Date):
        if e.year is not None:
            return _both(e, said)
        if e.weekday is not None and e.month is None and e.day is None:
            ahead = (e.weekday - said.weekday()) % 7
            day = said + ahead * _DAY
            return [Days(day - 7 * _DAY, day - 7 * _DAY, "day"), Days(day, day, "day")]
        return _around(_yearly(e, said), said)
    if isinstance(e, (Month, Piece, Season, Named)) and getattr(e, "year", None) is None:
        return _around(_yearly(e, said), said)
    if isinstance(e, (Nth, Edged)) and not isinstance(e.of, (Shifted, Year)):
        return _around([d for base in _yearly(e, said) for d in (base,)], said)
    return _both(e, said)


def _yearly(e: Expression, said: dt.date) -> list[Days]:
    found = set()
    for year in range(said.year - 4, said.year + 5):
        for month in range(1, 13) if isinstance(e, Date) and e.month is None else (7,):
            anchor = dt.date(year, month, 1 if isinstance(e, Date) else 15)
            for lean in (-1, 0, 1):
                days = days_of(e, anchor, lean, _TABLE)  # type: ignore[arg-type]
                if days:
                    found.add(days)
    return sorted(found, key=lambda d: d.start)


def _range(days: Days) -> Row:
    return row("daterange", f"{days.start}", f"{days.end + _DAY}")


def _plain(e: Expression, said: dt.datetime) -> Iterable[Row]:
    read = _READERS.get(type(e))
    try:
        return read(e, said) if read else []
    except (ValueError, OverflowError):
        return []


def _dates(e: Expression, said: dt.datetime) -> list[Row]:
    return [row("date", value=f"{d.start}") for d in _ambiguous(e, said.date())]


def _periods(e: Expression, said: dt.datetime) -> list[Row]:
    return [_range(d) for d in _ambiguous(e, said.date())]


def _days_rows(e: Expression, said: dt.datetime) -> list[Row]:
    days = _ambiguous(e, said.date())
    return [row("date", value=f"{d.start}") if d.grain == "day" else _range(d) for d in days]


def _shifted(e: Shifted, said: dt.datetime) -> list[Row]:
    if e.of == "hour":
        then = said + e.shift * dt.timedelta(hours=1)
        return [row("datetimerange", f"{min(said, then)}", f"{max(said, then)}")] if e.shift else []
    if isinstance(e.of, Date) and e.of.weekday is not None and e.of.day is None:
        day = said.date() - said.weekday() * _DAY + (7 * e.shift + e.of.weekday) * _DAY
        return [row("date", value=f"{day}")]
    if isinstance(e.of, str) and e.manner == "bare":
        return [_range(d) for d in _both(e, said.date())]
    if isinstance(e.of, Month):
        year = said.year + (e.shift if e.shift < 1 else (1 if said.month >= e.of.month else 0))
        year = said.year + e.shift
        return _periods(Month(e.of.month, year), said)
    if isinstance(e.of, Season):
        return _periods(Season(e.of.name, said.year + e.shift), said)
    if e.manner == "later":
        days = _both(e, said.date())
        return [row("daterange", f"{said.date()}", f"{d.end + _DAY}") for d in days]
    return _days_rows(e, said)


def _away(e: Away, said: dt.datetime) -> list[Row]:
    if e.length.low is None:
        return []
    if e.anchor is None:
        then = _moved(e.length, said, e.side)
        clocked = e.length.unit in ("second", "minute", "hour")
        return [row("datetime", value=f"{then}")] if clocked else [row("date", value=f"{then.date()}")]
    return [
        row("date", value=f"{plus(d.start if e.side < 0 else d.start, e.length, e.side)}") for d in _ambiguous(e.anchor, said.date())
    ]


def _stretch(e: Stretch, said: dt.datetime) -> list[Row]:
    n = e.length
    if n.low is None:
        return []
    if n.unit in ("second", "minute", "hour"):
        then = _moved(n, said, e.side)
        return [row("datetimerange", f"{min(said, then)}", f"{max(said, then)}")]
    day = said.date()
    if n.low == 1 and n.unit != "day" and n.high == 1:
        return _shifted(Shifted(n.unit, e.side), said)
    amount = int(n.high or n.low)
    start, end = _grid(n.unit, day, amount, e.side)
    return [row("daterange", f"{start}", f"{end}")]


def _grid(unit: Unit, day: dt.date, amount: int, side: int) -> tuple[dt.date, dt.date]:
    """Past and coming units there: quarters and decades by the calendar, others counted from tomorrow or to today."""
    if unit in ("quarter", "decade"):
        first = days_of(Shifted(unit, 1 if side > 0 else -amount), day, 1, _TABLE)
        last = days_of(Shifted(unit, amount if side > 0 else -1), day, 1, _TABLE)
        if first and last:
            return first.start, last.end + _DAY
    length = Length(amount, amount, unit)
    start = day + _DAY if side > 0 else day
    other = plus(start, length, side)
    return min(start, other), max(start, other)


def _between(e: Between, said: dt.datetime) -> list[Row]:
    firsts, lasts = list(_plain(e.first, said)), list(_plain(e.last, said))
    timed = {"time", "datetime", "timerange"}
    if not firsts or not lasts or firsts[0][0] in timed:
        return []
    rows = []
    for lean in (-1, 1):
        days = days_of(e, said.date(), lean, _TABLE)  # type: ignore[arg-type]
        last = days_of(e.last, days.start, 1, _TABLE) if days else None
        if days and last:
            end = days.end if last.grain == "day" else dt.date(days.end.year, days.end.month, 1)
            if isinstance(e.last, (Year, Decade)):
                end = dt.date(days.end.year, 1, 1)
            rows.append(row("daterange", f"{days.start}", f"{end}"))
    return rows


def _clock(e: Clock, said: dt.datetime) -> list[Row]:
    return [row("time", value=f"{t}") for t in times_of(e)]


def times_of(t: Clock) -> list[dt.time]:
    """The one or two times of day a printed time may mean."""
    minute, second = t.minute or 0, t.second or 0
    if t.half == "pm":
        hours = [t.hour % 12 + 12]
    elif t.half == "am":
        hours = [t.hour % 12]
    elif t.half == "24" or t.hour > 12 or t.hour == 0:
        hours = [t.hour % 24]
    else:
        hours = [t.hour, (t.hour + 12) % 24]
    return [dt.time(hour, minute, second) for hour in hours]


def _part(e: Part, said: dt.datetime) -> list[Row]:
    a, b = hours_of(e)
    return [row("timerange", a, b)]


def hours_of(p: Part) -> tuple[str, str]:
    """The hours of a part of the day; *early* and *late* halve it."""
    a, b = _HOURS[p.part]
    if p.edge == "early":
        b = a + (b - a) // 2
    elif p.edge == "late":
        a = a + (b - a) // 2
    return f"{a:02d}:00:00", "23:59:59" if b == 24 else f"{b:02d}:00:00"


def _at(e: At, said: dt.datetime) -> list[Row]:
    days = [r[3] for r in _plain(e.day, said) if r[0] == "date"]
    if isinstance(e.time, Part):
        a, b = hours_of(e.time)
        return [row("datetimerange", f"{day} {a}", f"{day} {b}") for day in days]
    if isinstance(e.time, ClockRange):
        return [
            row("datetimerange", f"{day} {a}", f"{day} {b}") for day in days for a, b in _clock_pairs(e.time)
        ]
    return [row("datetime", value=f"{day} {t}") for day in days for t in times_of(e.time)]


def _clock_pairs(e: ClockRange) -> list[tuple[dt.time, dt.time]]:
    firsts, lasts = times_of(e.first), times_of(e.last)
    if len(firsts) == len(lasts):
        return list(zip(firsts, lasts, strict=True))
    return [(a, b) for a in firsts for b in lasts][:1]


def _clock_range(e: ClockRange, said: dt.datetime) -> list[Row]:
    return [row("timerange", f"{a}", f"{b}") for a, b in _clock_pairs(e)]


def _vague(e: Vague, said: dt.datetime) -> list[Row]:
    return [row("datetime", value=f"{said}")] if e.words == "now" else []


def _set(e: Every, said: dt.datetime) -> list[Row]:
    return [row("set", value="not resolved")]


_READERS: dict[type, Callable[[Any, dt.datetime], list[Row]]] = {
    Date: _dates, DayOffset: _dates, Named: _dates, Month: _periods, Year: _periods, SplitYear: _periods,
    Piece: _periods, Season: _periods, Decade: _periods, Century: _periods, Shifted: _shifted, Away: _away,
    Stretch: _stretch, Edged: _days_rows, Nth: _days_rows, Inside: _days_rows, Between: _between, Either: _days_rows,
    Clock: _clock, Part: _part, At: _at, ClockRange: _clock_range, Every: _set, Vague: _vague,
}  # fmt: skip
