"""Dates as the news gives them: with a precision, a zone where one is known, and windows between two days.

Nothing here looks at the clock, the locale or the machine's time zone.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

Precision = Literal["second", "minute", "day", "month", "year"]

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan"),
            ("february", "feb", "febr"),
            ("march", "mar"),
            ("april", "apr"),
            ("may",),
            ("june", "jun"),
            ("july", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("october", "oct"),
            ("november", "nov"),
            ("december", "dec"),
        ),
        start=1,
    )
    for name in names
}
"""Lower-case English month names and their usual abbreviations (without the full stop) to 1-12."""

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tues", "tue"),
            ("wednesday", "wed"),
            ("thursday", "thurs", "thu"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        )
    )
    for name in names
}
"""Lower-case English weekday names and abbreviations to 0 (Monday) - 6, as `date.weekday()` counts."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as printed: a day, to the second where the page gives one, with its zone where it is known.

    `day` is the calendar day in the place the time was printed for; `time` its wall-clock time or None;
    `zone` an IANA name or a UTC offset such as `+09:00`, or None when the page does not say.
    """

    day: dt.date
    time: dt.time | None = None
    zone: str | None = None

    @property
    def precision(self) -> Precision:
        """How finely the moment is known."""
        if self.time is None:
            return "day"
        return "second" if self.time.second else "minute"

    def isoformat(self) -> str:
        """`2025-01-24`, `2025-01-24T05:28:30` or, with an offset zone, `2025-01-24T05:28:30+09:00`."""
        if self.time is None:
            return self.day.isoformat()
        text = f"{self.day.isoformat()}T{self.time.isoformat()}"
        offset = _offset(self)
        return text + offset if offset else text

    def __str__(self) -> str:
        if self.time is None:
            return self.day.isoformat()
        text = f"{self.day.isoformat()} {self.time.isoformat()}"
        return f"{text} {self.zone}" if self.zone else f"{text} (zone not given)"


def _offset(moment: Moment) -> str:
    """The UTC offset of a moment as `+09:00`, or an empty string when its zone is unknown."""
    if moment.zone is None or moment.time is None:
        return ""
    if re.fullmatch(r"[+-]\d\d:\d\d", moment.zone):
        return moment.zone
    if moment.zone in ("UTC", "Z"):
        return "+00:00"
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        aware = dt.datetime.combine(moment.day, moment.time, ZoneInfo(moment.zone))
    except (ZoneInfoNotFoundError, ValueError):
        return ""
    return aware.isoformat()[-6:]


@dataclass(frozen=True, slots=True)
class Window:
    """The days, both included, within which an event must happen for its forecast to be right."""

    start: dt.date
    end: dt.date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise ValueError(f"window ends {self.end} before it starts {self.start}")

    @property
    def days(self) -> int:
        """Number of days in the window, at least 1."""
        return (self.end - self.start).days + 1

    def __contains__(self, day: object) -> bool:
        return isinstance(day, dt.date) and self.start <= day <= self.end

    def __str__(self) -> str:
        return self.start.isoformat() if self.start == self.end else f"{self.start} to {self.end}"


def month_window(year: int, month: int) -> Window:
    """The whole of a calendar month."""
    return Window(dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1]))


def add_months(day: dt.date, months: int) -> dt.date:
    """The same day of the month `months` later, or the month's last day when it is shorter.

    Raises ValueError when the result lies outside the years 1 to 9999.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not 1 <= year <= 9999:
        raise ValueError(f"{day} plus {months} months is outside the calendar")
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
