"""Stretches of calendar days and the arithmetic on them: so many months on, weeks, seasons, the n-th part."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, TypeAlias

from foresaid.extracting.windows.expressions import (
    Length,
    Nth,
    Unit,
)
from foresaid.when import add_months, month_window

Grain: TypeAlias = Literal[
    "day", "weekend", "week", "month", "quarter", "half", "season", "year", "decade", "century", "stretch"
]
Lean: TypeAlias = Literal[-1, 0, 1]

_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Days:
    """The days an expression covers, both ends included, and the grain it was stated in."""

    start: dt.date
    end: dt.date
    grain: Grain


def plus(day: dt.date, length: Length, side: int, *, high: bool = True) -> dt.date:
    """The day a length away. Raises ValueError or OverflowError outside the calendar, or for a vague length."""
    amount = length.high if high else length.low
    if amount is None or length.vague:
        raise ValueError("a vague length has no end")
    day = _add(day, amount * side, length.unit)
    for more, unit in length.rest:
        day = _add(day, more * side, unit)
    return day


_MONTHS_IN: dict[Unit, float] = {
    "month": 1, "quarter": 3, "fiscal quarter": 3, "season": 3, "half": 6, "year": 12, "fiscal year": 12,
    "decade": 120, "century": 1200,
}  # fmt: skip
_DAYS_IN: dict[Unit, float] = {
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1,
    "week": 7,
    "weekend": 7,
}


def _add(day: dt.date, amount: float, unit: Unit) -> dt.date:
    if unit == "workday":
        return workdays(day, int(amount))
    if unit in _DAYS_IN:
        exact = amount * _DAYS_IN[unit]
        return day + dt.timedelta(days=int(exact) if abs(exact) >= 1 or exact == 0 else (1 if exact > 0 else -1))
    months = amount * _MONTHS_IN[unit]
    whole = int(months)
    day = add_months(day, whole)
    return day + dt.timedelta(days=round((months - whole) * 30))


def workdays(day: dt.date, amount: int) -> dt.date:
    """The working day `amount` working days later, or earlier when it is negative."""
    step = _DAY if amount > 0 else -_DAY
    for _ in range(min(abs(amount), 5000)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


def monday(day: dt.date) -> dt.date:
    """The Monday of the week of `day`."""
    return day - dt.timedelta(days=day.weekday())


def whole_month(year: int, month: int) -> Days:
    """A calendar month."""
    window = month_window(year, month)
    return Days(window.start, window.end, "month")


def months(year: int, first: int, size: int, grain: Grain) -> Days:
    """`size` whole months from the first of a month."""
    start = dt.date(year, first, 1)
    return Days(start, add_months(start, size) - _DAY, grain)


_SEASON_STARTS = {"WI": (12, 21), "SP": (3, 20), "SU": (6, 21), "FA": (9, 22)}


def season_days(name: str, year: int) -> Days:
    """The astronomical season that starts in `year` (winter's year is the one it begins in)."""
    start = dt.date(year, *_SEASON_STARTS[name])
    order = ["SP", "SU", "FA", "WI"]
    following = order[(order.index(name) + 1) % 4]
    end = dt.date(year + (name == "WI"), *_SEASON_STARTS[following]) - _DAY
    return Days(start, end, "season")


def nth_slice(whole: Days, e: Nth) -> Days | None:
    """The n-th unit, or the first or last `span` units, of a period; weeks of a month are days 1-7, 8-14, ..."""
    size = Length(1.0, 1.0, e.unit)  # type: ignore[arg-type]
    if e.unit == "half":
        middle = whole.start + ((whole.end - whole.start) + _DAY) // 2
        if whole.grain in ("decade", "century"):
            middle = dt.date((whole.start.year + whole.end.year + 1) // 2, 1, 1)
        return Days(whole.start, middle - _DAY, "stretch") if e.n == 1 else Days(middle, whole.end, "stretch")
    if e.unit == "weekend":
        saturday = whole.start + dt.timedelta(days=(5 - whole.start.weekday()) % 7 + 7 * (e.n - 1))
        return Days(saturday, saturday + _DAY, "weekend") if saturday <= whole.end else None
    if e.n > 0:
        start = whole.start
        for _ in range(min(e.n - 1, 400)):
            start = plus(start, size, 1)
        end = start
        for _ in range(min(e.span, 400)):
            end = plus(end, size, 1)
        days = Days(start, end - _DAY, _grain(e))
    else:
        end = whole.end + _DAY
        start = end
        for _ in range(min(e.span, 400)):
            start = plus(start, size, -1)
        days = Days(start, end - _DAY, _grain(e))
    return days if days.start <= whole.end and days.end >= whole.start else None


def _grain(e: Nth) -> Grain:
    plain: tuple[Grain, ...] = ("day", "month", "quarter", "half", "year", "decade")
    return next((g for g in plain if g == e.unit), "stretch") if e.span == 1 else "stretch"
