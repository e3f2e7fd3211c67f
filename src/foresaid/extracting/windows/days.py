"""Lays an expression on the calendar, counted from the day it was said.

`lean` says which way a date without a year or a bare weekday looks: 1 ahead, -1 back, 0 to the nearest.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Callable
from typing import Any

from foresaid.extracting.windows.expressions import (
    At,
    Away,
    Between,
    Century,
    Date,
    DayOffset,
    Decade,
    Edged,
    Either,
    Expression,
    Holding,
    Inside,
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
from foresaid.extracting.windows.named import OFFICE, SECOND, Almanac
from foresaid.extracting.windows.stretches import (
    Days,
    Grain,
    Lean,
    monday,
    months,
    nth_slice,
    plus,
    season_days,
    whole_month,
    workdays,
)
from foresaid.when import add_months

_DAY = dt.timedelta(days=1)
_AGAINST = 4.0
"""How much nearer a date on the side that is not looked to must be to be taken: *March 3* said on March 5 of a
coming event is two days ago, not in 363 days."""
_FORGOTTEN = 40
"""Days after which a date on that side is hardly meant any more."""


def days_of(e: Expression, said: dt.date, lean: Lean, almanac: Almanac) -> Days | None:
    """The days of `e` when said on `said`; None for lengths, vague words, sets, and dates that cannot be."""
    try:
        return _Calendar(said, lean, almanac).days(e)
    except (ValueError, OverflowError):
        return None


class _Calendar:
    """One anchor and lean; `days` dispatches on the class of the expression."""

    def __init__(self, said: dt.date, lean: Lean, almanac: Almanac) -> None:
        self.said = said
        self.lean: Lean = lean
        self.almanac = almanac

    def days(self, e: Expression) -> Days | None:
        """The days of an expression, when it has some."""
        read = _READERS.get(type(e))
        return read(self, e) if read else None

    def nearest(self, options: list[Days]) -> Days | None:
        """The option the lean prefers: nearest to the day of saying, distance on the other side counted more."""

        def distance(d: Days) -> float:
            if d.start <= self.said <= d.end:
                return 0.0
            ahead = d.start > self.said
            gap = (d.start - self.said).days if ahead else (self.said - d.end).days
            against = (ahead and self.lean == -1) or (not ahead and self.lean == 1)
            if against and gap > _FORGOTTEN:
                return gap * _AGAINST * _AGAINST
            return gap * (_AGAINST if against else 1.0)

        return min(options, key=distance, default=None)

    def date(self, e: Date) -> Days | None:
        if e.month is None:
            return self._loose_day(e)
        if e.day is None:
            return None
        if e.year is not None:
            day = dt.date(e.year, e.month, e.day)
            return Days(day, day, "day")
        options = []
        for year in range(self.said.year - 4, self.said.year + 5):
            try:
                day = dt.date(year, e.month, e.day)
            except ValueError:
                continue
            if abs(year - self.said.year) <= 1 or e.day == 29:
                options.append(Days(day, day, "day"))
        if e.weekday is not None:
            fitting = [d for d in options if d.start.weekday() == e.weekday]
            options = fitting or options
        return self.nearest(options)

    def _loose_day(self, e: Date) -> Days | None:
        """A weekday, a bare day of the month, or both."""
        if e.day is not None:
            options = []
            for shift in range(-12, 13) if e.weekday is not None else (-1, 0, 1):
                first = add_months(self.said.replace(day=1), shift)
                if e.day <= calendar.monthrange(first.year, first.month)[1]:
                    day = first.replace(day=e.day)
                    if e.weekday is None or day.weekday() == e.weekday:
                        options.append(Days(day, day, "day"))
            return self.nearest(options)
        if e.weekday is None:
            return None
        ahead = (e.weekday - self.said.weekday()) % 7
        if self.lean == -1 or (self.lean == 0 and ahead > 3):
            ahead = ahead - 7 if ahead else 0
        day = self.said + dt.timedelta(days=ahead)
        return Days(day, day, "day")

    def month(self, e: Month) -> Days | None:
        if e.year is not None:
            return whole_month(e.year, e.month)
        return self.nearest([whole_month(self.said.year + k, e.month) for k in (-1, 0, 1)])

    def year(self, e: Year) -> Days | None:
        if e.fiscal:
            return self.almanac_days(self.almanac.fiscal_year(e.year), "year")
        return months(e.year, 1, 12, "year")

    @staticmethod
    def almanac_days(pair: tuple[dt.date, dt.date] | None, grain: Grain) -> Days | None:
        return Days(*pair, grain) if pair else None

    def split_year(self, e: SplitYear) -> Days | None:
        first = e.first or self.almanac.split_first
        return months(e.begin, first, 12, "year") if first else None

    def piece(self, e: Piece) -> Days | None:
        size, grain = (6, "half") if e.unit == "half" else (3, "quarter")
        first = 1 + (e.n - 1) * size
        if e.fiscal:
            return self._fiscal_piece(e, size, grain)  # type: ignore[arg-type]
        if e.year is not None:
            return months(e.year, first, size, grain)  # type: ignore[arg-type]
        year = self.said.year
        return self.nearest([months(year + k, first, size, grain) for k in (-1, 0, 1)])  # type: ignore[arg-type]

    def _fiscal_piece(self, e: Piece, size: int, grain: Grain) -> Days | None:
        years = [e.year] if e.year is not None else [self.said.year + k for k in (-1, 0, 1)]
        options = []
        for year in years:
            whole = self.almanac.fiscal_year(year)
            if whole:
                start = add_months(whole[0], (e.n - 1) * size)
                options.append(Days(start, add_months(start, size) - _DAY, grain))
        return self.nearest(options)

    def season(self, e: Season) -> Days | None:
        if e.year is not None:
            return season_days(e.name, e.year)
        return self.nearest([season_days(e.name, self.said.year + k) for k in (-1, 0, 1)])

    def decade(self, e: Decade) -> Days | None:
        begin = e.begin
        return months(begin, 1, 120, "decade")

    def century(self, e: Century) -> Days | None:
        return Days(dt.date(e.n * 100 - 99, 1, 1), dt.date(e.n * 100, 12, 31), "century")

    def offset(self, e: DayOffset) -> Days | None:
        day = self.said + dt.timedelta(days=e.n)
        return Days(day, day, "day")

    def shifted(self, e: Shifted) -> Days | None:
        if isinstance(e.of, str):
            return self.unit(e.of, e.shift, e.manner)
        if isinstance(e.of, Date) and e.of.weekday is not None and e.of.day is None:
            return self._shifted_weekday(e.of.weekday, e.shift, e.manner)
        if isinstance(e.of, Named) and e.of.key in (OFFICE, SECOND):
            return self._term(e.of, e.shift)
        if isinstance(e.of, (Month, Season, Piece, Named, Date)):
            return self._shifted_yearly(e.of, e.shift, e.manner)
        return None

    def _term(self, e: Named, shift: int) -> Days | None:
        """*this term*: the one running on the day of saying, or else about to start."""
        if shift != 0:
            return None
        held = [Days(*pair, "stretch") for pair in self.almanac.around(e.key, None, self.said)]
        return next((d for d in held if d.start <= self.said), held[0] if held else None)

    def _shifted_weekday(self, weekday: int, shift: int, manner: str) -> Days:
        ahead = (weekday - self.said.weekday()) % 7
        if shift == 0 or (shift > 0 and manner == "coming"):
            day = self.said + dt.timedelta(days=ahead if shift == 0 else ahead or 7)
        elif shift > 0:
            day = monday(self.said) + dt.timedelta(days=7 * shift + weekday)
        else:
            day = self.said - dt.timedelta(days=(self.said.weekday() - weekday) % 7 or 7)
        return Days(day, day, "day")

    def _shifted_yearly(self, of: Expression, shift: int, manner: str) -> Days | None:
        """*this June* is of this year; *next June* the first one ahead; *last June* the last one behind."""
        options = []
        for year in range(self.said.year - 2, self.said.year + 3):
            found = self.days(with_year(of, year)) if not isinstance(of, Named) else None
            if isinstance(of, Named):
                found = self._named_in(of, year)
            if found:
                options.append(found)
        if shift == 0:
            same = [d for d in options if d.start.year == self.said.year or d.end.year == self.said.year]
            ahead = [d for d in same if d.end >= self.said]
            return (ahead or same or [None])[0]  # type: ignore[list-item]
        if shift > 0:
            later = sorted((d for d in options if d.start > self.said), key=lambda d: d.start)
            return later[0] if later else None
        earlier = sorted((d for d in options if d.end < self.said), key=lambda d: d.end)
        return earlier[-1] if earlier else None

    def unit(self, unit: Unit, shift: int, manner: str = "") -> Days | None:
        """This, next or last day, week, month, quarter, year ... by the calendar."""
        said = self.said
        if unit in ("day", "hour"):
            day = said + dt.timedelta(days=shift if unit == "day" else 0)
            return Days(day, day, "day")
        if unit == "workday":
            day = workdays(said, shift)
            return Days(day, day, "day")
        if unit in ("week", "weekend"):
            first = monday(said) + dt.timedelta(days=7 * shift)
            if unit == "weekend" and manner == "bare" and self.lean == -1 and said.weekday() < 5:
                first -= dt.timedelta(days=7)
            if unit == "week" and said.weekday() == 6 and shift == 0 and self.lean == 1:
                first += dt.timedelta(days=7)
            if unit == "weekend":
                return Days(first + dt.timedelta(days=5), first + dt.timedelta(days=6), "weekend")
            return Days(first, first + dt.timedelta(days=6), "week")
        if unit == "month":
            first = add_months(said.replace(day=1), shift)
            return whole_month(first.year, first.month)
        if unit in ("quarter", "half"):
            size = 3 if unit == "quarter" else 6
            first = add_months(dt.date(said.year, 1 + (said.month - 1) // size * size, 1), shift * size)
            return months(first.year, first.month, size, "quarter" if size == 3 else "half")
        if unit == "year":
            return months(said.year + shift, 1, 12, "year")
        if unit == "fiscal year":
            return self._fiscal_unit(shift)
        if unit == "decade":
            return months(said.year // 10 * 10 + 10 * shift, 1, 120, "decade")
        if unit == "century":
            return self.century(Century((said.year - 1) // 100 + 1 + shift))
        return None

    def _fiscal_unit(self, shift: int) -> Days | None:
        for year in (self.said.year - 1, self.said.year, self.said.year + 1):
            whole = self.almanac.fiscal_year(year)
            if whole and whole[0] <= self.said <= whole[1]:
                return self.almanac_days(self.almanac.fiscal_year(year + shift), "year")
        return None

    def away(self, e: Away) -> Days | None:
        if e.length.vague or e.length.low is None:
            return None
        if e.anchor is not None:
            base = self.days(e.anchor)
            if base is None:
                return None
            start = base.end if e.side > 0 else base.start
        else:
            start = self.said
        near, far = plus(start, e.length, e.side, high=False), plus(start, e.length, e.side)
        return Days(min(near, far), max(near, far), "day")

    def stretch(self, e: Stretch) -> Days | None:
        if e.length.vague or e.length.low is None:
            return None
        other = plus(self.said, e.length, e.side)
        return Days(min(self.said, other), max(self.said, other), "stretch")

    def edged(self, e: Edged) -> Days | None:
        inner = self.days(e.of)
        if inner is None:
            return None
        if e.edge == "rest":
            return Days(max(inner.start, self.said), inner.end, inner.grain) if inner.end >= self.said else inner
        return inner

    def nth(self, e: Nth) -> Days | None:
        whole = self.days(e.of)
        if whole is None or e.n == 0:
            return None
        if isinstance(e.unit, Date):
            return self._nth_weekday(e, whole)
        return nth_slice(whole, e)

    @staticmethod
    def _nth_weekday(e: Nth, whole: Days) -> Days | None:
        if not isinstance(e.unit, Date) or e.unit.weekday is None:
            return None
        if e.n > 0:
            first = whole.start + dt.timedelta(days=(e.unit.weekday - whole.start.weekday()) % 7)
            day = first + dt.timedelta(days=7 * (e.n - 1))
        else:
            last = whole.end - dt.timedelta(days=(whole.end.weekday() - e.unit.weekday) % 7)
            day = last + dt.timedelta(days=7 * (e.n + 1))
        return Days(day, day, "day") if whole.start <= day <= whole.end else None

    def inside(self, e: Inside) -> Days | None:
        year = self.days(e.year)
        if year is None:
            return None
        if isinstance(e.what, Named) and year.grain != "year":
            return self._named_within(e.what, year)
        if isinstance(e.what, Named):
            return self._named_in(e.what, year.start.year)
        return self.days(with_year(e.what, year.start.year))

    def _named_within(self, e: Named, period: Days) -> Days | None:
        """The named day that lies in a period; the period itself when another's is meant (*next week's election*)."""
        for start, end in self.almanac.around(e.key, None, self.said):
            if period.start <= start <= period.end:
                return Days(start, end, "stretch")
        return None if period.grain == "season" else period

    def holding(self, e: Holding) -> Days | None:
        inner = self.days(e.of)
        if inner is None:
            return None
        first = monday(inner.start)
        if e.unit == "week":
            return Days(first, first + dt.timedelta(days=6), "week")
        # A holiday on a Monday or Tuesday belongs to the weekend before it.
        saturday = first + dt.timedelta(days=5 if inner.start.weekday() > 1 else -2)
        start, end = min(saturday, inner.start), max(saturday + _DAY, inner.start)
        return Days(start, end, "stretch")

    def _named_in(self, e: Named, year: int) -> Days | None:
        return self.almanac_days(self.almanac.in_year(e.key, year), "stretch")

    def named(self, e: Named) -> Days | None:
        found = self.almanac.around(e.key, e.year, self.said)
        if e.year is not None:
            return self.almanac_days(found[0], "stretch") if found else None
        return self.nearest([Days(a, b, "day" if a == b else "stretch") for a, b in found])

    def between(self, e: Between) -> Days | None:
        first, last = e.first, e.last
        if isinstance(first, Vague) or isinstance(last, Vague):
            return self._to_now(first, last)
        stated = year_of(last)
        if stated is not None and year_of(first) is None:
            tried = self.days(with_year(first, stated))
            end = self.days(last)
            if tried and end and tried.start > end.end:
                tried = self.days(with_year(first, stated - 1))
            start = tried
        else:
            start = self.days(first)
            end = None
            if start:
                end = self.days(last) if stated is not None else _Calendar(start.start, 1, self.almanac).days(last)
                fixed = isinstance(last, Nth) and isinstance(last.of, Shifted)
                if end is None or fixed or isinstance(last, (DayOffset, Shifted, Edged)):
                    end = self.days(last)
        if not start or not end or end.end < start.start:
            return None
        return Days(start.start, end.end, "stretch")

    def _to_now(self, first: Expression, last: Expression) -> Days | None:
        """*between now and June*, *from March until now*."""
        if isinstance(first, Vague):
            end = _Calendar(self.said, 1, self.almanac).days(last)
            return Days(self.said, end.end, "stretch") if end and end.end >= self.said else None
        start = _Calendar(self.said, -1, self.almanac).days(first)
        return Days(start.start, self.said, "stretch") if start and start.start <= self.said else None

    def either(self, e: Either) -> Days | None:
        last = self.days(e.last)
        stated = year_of(e.last)
        first = self.days(with_year(e.first, stated) if stated and year_of(e.first) is None else e.first)
        if not first or not last:
            return None
        if last.start < first.start and year_of(e.last) is None:
            last = _Calendar(first.start, 1, self.almanac).days(e.last) or last
        return Days(min(first.start, last.start), max(first.end, last.end), "stretch")

    def at(self, e: At) -> Days | None:
        day = self.days(e.day)
        if day and isinstance(e.time, Part) and e.time.part == "ON":
            return Days(day.start, day.end + _DAY, "day")
        return day

    def part(self, e: Part) -> Days | None:
        return Days(self.said, self.said + _DAY, "day") if e.part == "ON" else None


def year_of(e: Expression) -> int | None:
    """The year that is stated in an expression, when one is."""
    if isinstance(e, (Date, Month, Piece, Season, Named, Year)):
        return e.year
    if isinstance(e, Edged):
        return year_of(e.of)
    if isinstance(e, At):
        return year_of(e.day)
    return None


def with_year(e: Expression, year: int) -> Expression:
    """The same expression in a stated year, for what comes round once a year; others as they are."""
    if isinstance(e, Date) and e.month is not None and e.year is None:
        return Date(year, e.month, e.day, e.weekday)
    if isinstance(e, Month) and e.year is None:
        return Month(e.month, year)
    if isinstance(e, Piece) and e.year is None:
        return Piece(e.unit, e.n, year, e.fiscal)
    if isinstance(e, Season) and e.year is None:
        return Season(e.name, year)
    if isinstance(e, Edged):
        return Edged(e.edge, with_year(e.of, year))
    if isinstance(e, At):
        return At(with_year(e.day, year), e.time)
    return e


_READERS: dict[type, Callable[[_Calendar, Any], Days | None]] = {
    Date: _Calendar.date, Month: _Calendar.month, Year: _Calendar.year, SplitYear: _Calendar.split_year,
    Piece: _Calendar.piece, Season: _Calendar.season, Decade: _Calendar.decade, Century: _Calendar.century,
    DayOffset: _Calendar.offset, Shifted: _Calendar.shifted, Away: _Calendar.away, Stretch: _Calendar.stretch,
    Edged: _Calendar.edged, Nth: _Calendar.nth, Inside: _Calendar.inside, Holding: _Calendar.holding,
    Named: _Calendar.named, Between: _Calendar.between, Either: _Calendar.either, At: _Calendar.at,
    Part: _Calendar.part,
}  # fmt: skip
