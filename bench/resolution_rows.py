"""The rows of Recognizers-Text for each kind of expression: its past and future values, its hours, its edges."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import Any

from foresaid.extracting.windows.days import days_of, year_of
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
    Holding,
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
from foresaid.extracting.windows.stretches import Days, Lean, plus, workdays

Row = tuple[str | None, ...]
TABLE = load()
_DAY = dt.timedelta(days=1)
SECONDS: dict[Unit, float] = {
    "second": 1, "minute": 60, "hour": 3600, "day": 86400, "workday": 86400, "weekend": 172800, "week": 604800,
    "month": 2592000, "quarter": 7776000, "year": 31536000, "decade": 315360000, "century": 3153600000,
}  # fmt: skip
_HOURS = {"MO": (8, 12), "AF": (12, 16), "EV": (16, 20), "NI": (20, 24), "MI": (11, 13), "DT": (8, 18), "ON": (20, 24)}


def row(kind: str, start: str | None = None, end: str | None = None, value: str | None = None) -> Row:
    """One resolution value."""
    return kind, start, end, value


def moved(e: Length, said: dt.datetime, side: int) -> dt.datetime:
    amount = e.high or e.low or 0
    if e.unit in ("second", "minute", "hour"):
        return said + dt.timedelta(seconds=side * (amount * SECONDS[e.unit] + sum(n * SECONDS[u] for n, u in e.rest)))
    return dt.datetime.combine(plus(said.date(), Length(amount, amount, e.unit, False, "", e.rest), side), said.time())


def _both(e: Expression, said: dt.date) -> list[Days]:
    """The past and future days of an ambiguous expression, or its only ones."""
    found = {days_of(e, said, lean, TABLE) for lean in (-1, 1)}
    return sorted((d for d in found if d), key=lambda d: d.start)


def _around(options: list[Days], said: dt.date) -> list[Days]:
    """The last option that starts before a day and the first that does not."""
    before = [d for d in options if d.start <= said]
    after = [d for d in options if d.start > said]
    return before[-1:] + after[:1]


def _ambiguous(e: Expression, said: dt.date) -> list[Days]:
    if isinstance(e, Date):
        if e.year is not None:
            return _both(e, said)
        if e.weekday is not None and e.month is None and e.day is None:
            ahead = (e.weekday - said.weekday()) % 7
            day = said + ahead * _DAY
            return [Days(day - 7 * _DAY, day - 7 * _DAY, "day"), Days(day, day, "day")]
        here = [d for d in _yearly(e, said) if (d.start.year, d.start.month) == (said.year, said.month)]
        if e.weekday is not None and e.month is None and here:
            return here
        if e.weekday is not None and e.month is not None:
            e = Date(None, e.month, e.day)
        return _around(_yearly(e, said), said)
    if isinstance(e, (Month, Piece, Season, Named)) and getattr(e, "year", None) is None:
        return _around(_yearly(e, said), said)
    if isinstance(e, Holding) and year_of(e.of) is None:
        return _around(_yearly(e, said), said)
    if isinstance(e, (Nth, Edged)) and not isinstance(e.of, (Shifted, Year)):
        return _around([d for base in _yearly(e, said) for d in (base,)], said)
    return _both(e, said)


LEANS: tuple[Lean, ...] = (-1, 0, 1)


def _yearly(e: Expression, said: dt.date) -> list[Days]:
    found = set()
    for year in range(said.year - 4, said.year + 5):
        for month in range(1, 13) if isinstance(e, Date) and e.month is None else (7,):
            anchor = dt.date(year, month, 1 if isinstance(e, Date) else 15)
            for lean in LEANS:
                days = days_of(e, anchor, lean, TABLE)
                if days:
                    found.add(days)
    return sorted(found, key=lambda d: d.start)


def _range(days: Days) -> Row:
    return row("daterange", f"{days.start}", f"{days.end + _DAY}")


def plain(e: Expression, said: dt.datetime) -> Iterable[Row]:
    read = _READERS.get(type(e))
    try:
        return read(e, said) if read else []
    except (ValueError, OverflowError):
        return []


def _dates(e: Expression, said: dt.datetime) -> list[Row]:
    if isinstance(e, Date) and e.month and e.day and not _ambiguous(e, said.date()):
        return [row("date", value="not resolved")]
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
        if e.manner == "previous":
            day = said.date() - ((said.weekday() - e.of.weekday) % 7 or 7) * _DAY
        return [row("date", value=f"{day}")]
    if e.of == "day" and e.manner == "bare":
        return [row("date", value=f"{said.date()}")]
    if isinstance(e.of, str) and e.manner == "bare":
        return [_range(d) for d in _this(e, said.date())]
    if isinstance(e.of, Month):
        year = said.year + (e.shift if e.shift < 1 else (1 if said.month >= e.of.month else 0))
        year = said.year + e.shift
        return _periods(Month(e.of.month, year), said)
    if isinstance(e.of, Named):
        return [row("date", value=f"{d.start}") for d in _both(e, said.date())]
    if e.of in ("fiscal year", "fiscal quarter"):
        return [row("daterange", value="not resolved")]
    if isinstance(e.of, Season):
        return [row("daterange", value="not resolved")]
    if e.manner == "later":
        return [
            row("daterange", f"{max(said.date(), _late(d, True))}", f"{d.end + _DAY}") for d in _this(e, said.date())
        ]
    if e.manner == "earlier":
        return [row("daterange", f"{d.start}", f"{said.date()}") for d in _this(e, said.date())]
    return [row("date", value=f"{d.start}") if d.grain == "day" else _range(d) for d in _this(e, said.date())]


def _this(e: Expression, said: dt.date) -> list[Days]:
    """The one period that *this*, *next*, *last* mean, whichever way the text looks."""
    days = days_of(e, said, 0, TABLE)
    return [days] if days else []


def _late(d: Days, relative: bool) -> dt.date:
    """Where the late part of a period starts there: Thursday, the 16th, July (September of a stated year)."""
    if d.grain == "week":
        return d.start + 3 * _DAY
    if d.grain == "month":
        return d.start.replace(day=16)
    if d.grain == "year":
        return dt.date(d.start.year, 7 if relative else 9, 1)
    return d.start + (d.end - d.start + _DAY) // 2


def _early(d: Days, relative: bool) -> dt.date:
    """Where the early part of a period ends there (excluded)."""
    if d.grain == "year":
        return dt.date(d.start.year, 7 if relative else 5, 1)
    return _late(d, relative)


def _edge_point(e: Expression, d: Days) -> dt.date:
    """The day that an edge stands for as the end of a range: *the middle of March* is the 16th."""
    if isinstance(e, Edged) and e.edge == "end":
        return d.end + _DAY
    if isinstance(e, Edged) and e.edge in ("mid", "middle"):
        return _late(d, relative=True)
    return d.start


def _edged(e: Edged, said: dt.datetime) -> list[Row]:
    if isinstance(e.of, (Date, DayOffset, At)) or (
        isinstance(e.of, Shifted) and (isinstance(e.of.of, Date) or e.of.of == "day")
    ):
        return _edge_of_day(e, said)
    relative = isinstance(e.of, (Shifted, Stretch))
    days = _this(e.of, said.date()) if relative else _ambiguous(e.of, said.date())
    rows = []
    for d in days:
        if e.edge in ("mid", "middle"):
            a, b = _middle(d, relative)
        elif e.edge in ("late", "end"):
            a, b = _late(d, relative), d.end + _DAY
        elif e.edge == "rest":
            a, b = max(d.start, said.date()), d.end + (_DAY if d.grain != "week" else 0 * _DAY)
        else:
            a, b = d.start, _early(d, relative)
        rows.append(row("daterange", f"{a}", f"{b}"))
    return rows


def _middle(d: Days, relative: bool) -> tuple[dt.date, dt.date]:
    if d.grain == "year":
        return dt.date(d.start.year, 4 if relative else 5, 1), dt.date(d.start.year, 10 if relative else 9, 1)
    if d.grain == "month":
        return d.start.replace(day=10), d.start.replace(day=21)
    third = (d.end - d.start + _DAY) // 3
    return d.start + third, d.end + _DAY - third


def _edge_of_day(e: Edged, said: dt.datetime) -> list[Row]:
    """*end of Sunday* is its last second there; *early Sunday* the day."""
    days = [r[3] or r[1] for r in plain(e.of, said)]
    if e.edge == "end":
        return [row("datetime", value=f"{day} 23:59:59") for day in days]
    return [row("date", value=day) for day in days]


def _nth(e: Nth, said: dt.datetime) -> list[Row]:
    """The n-th part of a period; weeks are the calendar's, and belong to the period that holds most of their days."""
    if e.unit != "week":
        fixed = isinstance(e.of, Holding) and isinstance(e.of.of, Away)
        days = (
            _both(e, said.date())[-1:]
            if fixed
            else _around(_yearly(e, said.date()), said.date())
            if not isinstance(e.of, (Shifted, Year)) and year_of(e.of) is None
            else _both(e, said.date())
        )
        return [
            row("date", value=f"{d.start}") if d.grain == "day" and d.start == d.end and e.span == 1 else _range(d)
            for d in days
        ]
    periods = _this(e.of, said.date()) if isinstance(e.of, Shifted) else _ambiguous(e.of, said.date())
    rows = []
    for d in periods:
        first = d.start - d.start.weekday() * _DAY + (7 * _DAY if d.start.weekday() > 3 else 0 * _DAY)
        last = d.end - d.end.weekday() * _DAY - (7 * _DAY if d.end.weekday() < 3 else 0 * _DAY)
        start = first + 7 * (e.n - 1) * _DAY if e.n > 0 else last + 7 * (e.n + 1 - (e.span - 1)) * _DAY
        rows.append(row("daterange", f"{start}", f"{start + 7 * e.span * _DAY}"))
    return rows


def _century(e: Century, said: dt.datetime) -> list[Row]:
    return [row("daterange", f"{e.n * 100 - 100}-01-01", f"{e.n * 100}-01-01")]


def _decade(e: Decade, said: dt.datetime) -> list[Row]:
    begins = [e.begin] if e.century else [e.begin, e.begin + 100]
    return [row("daterange", f"{begin}-01-01", f"{begin + 10}-01-01") for begin in begins]


def _season(e: Season, said: dt.datetime) -> list[Row]:
    return [row("daterange", value="not resolved")]


def _year(e: Year, said: dt.datetime) -> list[Row]:
    return [row("daterange", value="not resolved")] if e.fiscal else _periods(e, said)


def _named(e: Named, said: dt.datetime) -> list[Row]:
    return [row("date", value=f"{d.start}") if d.start == d.end else _range(d) for d in _ambiguous(e, said.date())]


def _away(e: Away, said: dt.datetime) -> list[Row]:
    if e.length.low is None:
        return []
    if e.anchor is None:
        then = moved(e.length, said, e.side)
        clocked = e.length.unit in ("second", "minute", "hour")
        return [row("datetime", value=f"{then}")] if clocked else [row("date", value=f"{then.date()}")]
    anchors = [r for r in plain(e.anchor, said) if r[0] == "date" and r[3] != "not resolved"]
    days = [dt.date.fromisoformat(r[3]) for r in anchors if r[3]][-1:]
    return [row("date", value=f"{plus(day, e.length, e.side)}") for day in days]


def _stretch(e: Stretch, said: dt.datetime) -> list[Row]:
    n = e.length
    if n.low is None:
        return []
    if n.unit in ("second", "minute", "hour"):
        then = moved(n, said, e.side)
        return [row("datetimerange", f"{min(said, then)}", f"{max(said, then)}")]
    day = said.date()
    if n.low == 1 and n.unit != "day" and n.high == 1:
        return _shifted(Shifted(n.unit, e.side), said)
    amount = int(n.high or n.low)
    start, end = _grid(n.unit, day, amount, e.side, n.rest)
    return [row("daterange", f"{start}", f"{end}")]


def _grid(
    unit: Unit, day: dt.date, amount: int, side: int, rest: tuple[tuple[float, Unit], ...] = ()
) -> tuple[dt.date, dt.date]:
    """Past and coming units there: quarters and decades by the calendar, others counted from tomorrow or to today."""
    if unit in ("quarter", "decade"):
        first = days_of(Shifted(unit, 1 if side > 0 else -amount), day, 1, TABLE)
        last = days_of(Shifted(unit, amount if side > 0 else -1), day, 1, TABLE)
        if first and last:
            return first.start, last.end + _DAY
    length = Length(amount, amount, unit, False, "", rest)
    if unit == "workday" and side > 0:
        return workdays(day, 1), workdays(day, amount) + _DAY
    start = day + _DAY if side > 0 else day
    other = plus(start, length, side)
    return min(start, other), max(start, other)


def _between(e: Between, said: dt.datetime) -> list[Row]:
    firsts, lasts = list(plain(e.first, said)), list(plain(e.last, said))
    if isinstance(e.first, Vague):
        return [row("daterange", f"{d.start}", f"{d.end}") for d in _both(e, said.date())[-1:]]
    if isinstance(e.last, At) or (isinstance(e.last, Away) and firsts and firsts[0][0] == "datetime"):
        return _between_times(e, firsts, lasts, said)
    timed = {"time", "datetime", "timerange"}
    if not firsts or not lasts or firsts[0][0] in timed:
        return []
    rows = []
    for days, last in _ends(e, said.date()):
        if days and last:
            end = days.end if last.grain == "day" else _edge_point(e.last, last)
            first = days_of(e.first, days.start, 1, TABLE) if isinstance(e.first, Edged) else None
            start = _edge_point(e.first, first) if first else days.start
            rows.append(row("daterange", f"{start}", f"{end}"))
    return rows


def _between_times(e: Between, firsts: list[Row], lasts: list[Row], said: dt.datetime) -> list[Row]:
    """*from 4pm today to 5pm tomorrow*; *a day starting Friday at 5 pm*."""
    if isinstance(e.last, Away):
        starts = [dt.datetime.fromisoformat(r[3]) for r in firsts if r[3]]
        return [row("datetimerange", f"{t}", f"{moved(e.last.length, t, 1)}") for t in starts]
    rows = []
    for r in firsts:
        behind = sorted(b[3] for b in lasts if b[3] and r[3] and b[3] > r[3])
        rows += [row("datetimerange", r[3], behind[0])] if behind else []
    return rows


def _ends(e: Between, said: dt.date) -> list[tuple[Days, Days]]:
    """A range as a whole and its last end; past and future where its first end is ambiguous."""
    found = []
    stated = (
        year_of(e.last) is not None
        or year_of(e.first) is not None
        or isinstance(e.first, (Vague, DayOffset, Shifted, Nth))
    )
    fixed = stated or isinstance(e.last, (Vague, DayOffset, Shifted))
    weekly = isinstance(e.first, Date) and e.first.month is None and e.first.day is None
    for first in [None] if fixed else _ambiguous(e.first, said) if weekly else _yearly(e.first, said):
        whole = days_of(e, first.start if first else said, 1, TABLE)
        last = days_of(e.last, whole.start, 1, TABLE) if whole else None
        if isinstance(e.last, (Vague, DayOffset, Shifted, Nth)) and whole:
            last = Days(whole.end, whole.end, "day")
        if whole and last and (whole, last) not in found:
            found.append((whole, last))
    if fixed:
        return found
    found.sort(key=lambda pair: pair[0].start)
    if weekly:
        return found
    over = [pair for pair in found if (pair[0].end if pair[1].grain == "day" else pair[1].start) <= said]
    for whole, last in () if weekly else found:
        begun = said.replace(day=1) if last.grain == "month" else said
        if whole.start < begun and whole.end >= said:
            return [(whole, last)]
    return over[-1:] + found[len(over) : len(over) + 1]


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
    days = [r[3] for r in plain(e.day, said) if r[0] == "date"]
    if isinstance(e.time, Part):
        a, b = hours_of(e.time)
        return [row("datetimerange", f"{day} {a}", f"{day} {b}") for day in days]
    if days == ["not resolved"]:
        return [row("datetime", value="not resolved")]
    if isinstance(e.time, ClockRange):
        return [
            row("datetimerange", f"{day} {a}", f"{_next(day) if b < a else day} {b}")
            for day in days
            if day
            for a, b in _clock_pairs(e.time)
        ]
    return [row("datetime", value=f"{day} {t}") for day in days for t in times_of(e.time)]


def _next(day: str) -> str:
    return f"{dt.date.fromisoformat(day) + _DAY}"


def _clock_pairs(e: ClockRange) -> list[tuple[dt.time, dt.time]]:
    """The one or two ranges a printed one may mean: each start with the first end behind it."""
    lasts = times_of(e.last)

    def gap(a: dt.time, b: dt.time) -> int:
        return ((b.hour - a.hour) * 60 + b.minute - a.minute) % 1440 or 1440

    firsts = times_of(e.first)
    if len(firsts) > len(lasts):
        firsts = [min(firsts, key=lambda a: gap(a, lasts[0]))]
    return [(a, min(lasts, key=lambda b: gap(a, b))) for a in firsts]


def _clock_range(e: ClockRange, said: dt.datetime) -> list[Row]:
    return [row("timerange", f"{a}", f"{b}") for a, b in _clock_pairs(e)]


def _vague(e: Vague, said: dt.datetime) -> list[Row]:
    return [row("datetime", value=f"{said}")] if e.words == "now" else []


def _set(e: Every, said: dt.datetime) -> list[Row]:
    return [row("set", value="not resolved")]


_READERS: dict[type, Callable[[Any, dt.datetime], list[Row]]] = {
    Date: _dates, DayOffset: _dates, Named: _named, Month: _periods, Year: _year, SplitYear: _periods,
    Piece: _periods, Season: _season, Decade: _decade, Century: _century, Shifted: _shifted, Away: _away,
    Stretch: _stretch, Edged: _edged, Nth: _nth, Inside: _days_rows, Holding: _days_rows, Between: _between,
    Either: _days_rows,
    Clock: _clock, Part: _part, At: _at, ClockRange: _clock_range, Every: _set, Vague: _vague,
}  # fmt: skip
