"""Writes an expression as a TIMEX3 type and value, the form in which annotated corpora give dates.

The conventions are those of TempEval-3: `1998-02-13`, `1998-W07`, `1998-Q1`, `199` for a decade, `P2W`, `PXD` for *a
few days*, `PRESENT_REF`, `T09:00`, `1998-02-13TEV`.
"""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

from foresaid.extracting.windows.days import days_of
from foresaid.extracting.windows.expressions import (
    At,
    Away,
    Between,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Edged,
    Either,
    Every,
    Expression,
    Holding,
    Inside,
    Length,
    Month,
    Nth,
    Part,
    Season,
    Shifted,
    Stretch,
    Unit,
    Vague,
)
from foresaid.extracting.windows.named import Almanac
from foresaid.extracting.windows.stretches import Days, Lean

Kind: TypeAlias = Literal["DATE", "TIME", "DURATION", "SET"]
_LETTERS: dict[Unit, str] = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "workday": "D", "weekend": "WE", "week": "W",
    "month": "M", "quarter": "Q", "fiscal quarter": "Q", "half": "H", "season": "SE", "year": "Y", "fiscal year": "Y",
    "decade": "DE", "century": "CE",
}  # fmt: skip


def timex(e: Expression, said: dt.date, lean: Lean, almanac: Almanac) -> tuple[Kind, str] | None:
    """The TIMEX3 type and value of an expression said on a day; None when it has no value."""
    if isinstance(e, Vague):
        return "DATE", e.reference
    if isinstance(e, Length):
        return "DURATION", length_value(e)
    if isinstance(e, Stretch):
        return "DURATION", length_value(e.length)
    if isinstance(e, Every):
        return _set(e, said, lean, almanac)
    if isinstance(e, (Clock, Part)):
        return "TIME", said.isoformat() + clock_value(e)
    if isinstance(e, ClockRange):
        return "TIME", said.isoformat() + clock_value(e.last)
    if isinstance(e, At):
        day = days_of(e.day, said, lean, almanac)
        return ("TIME", day.start.isoformat() + clock_value(e.time)) if day else None
    if isinstance(e, Nth) and e.span > 1:
        return "DURATION", length_value(Length(e.span, e.span, e.unit)) if isinstance(e.unit, str) else "PXD"
    if isinstance(e, Edged):
        return timex(e.of, said, lean, almanac)
    if isinstance(e, Away):
        return _away(e, said, lean, almanac)
    if isinstance(e, (Either, Between)):
        return timex(e.first, said, lean, almanac)
    days = days_of(e, said, lean, almanac)
    if days is None:
        return _unknown(e, said)
    return "DATE", date_value(e, days)


def _unknown(e: Expression, said: dt.date) -> tuple[Kind, str] | None:
    """The value of an expression whose days are not known: a fiscal year without its calendar, a loose day."""
    if isinstance(e, Shifted) and e.of == "hour":
        return "TIME", "PT1H"
    if isinstance(e, Shifted) and e.of == "fiscal year":
        return "DATE", f"{said.year + e.shift}"
    year = getattr(e, "year", None)
    if getattr(e, "fiscal", False):
        year = year or said.year
        n = getattr(e, "n", None)
        letter = "H" if getattr(e, "unit", "") == "half" else "Q"
        return "DATE", f"{year}-{letter}{n}" if n else f"{year}"
    return None


def date_value(e: Expression, days: Days) -> str:
    """The value of whole days in the grain they were stated in."""
    day = days.start
    if days.grain == "day" or (days.grain == "stretch" and days.start == days.end):
        return day.isoformat()
    if isinstance(e, Holding) and e.unit == "weekend":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}-WE"
    if days.grain in ("week", "weekend") or (isinstance(e, Nth) and e.unit == "week"):
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}" + ("-WE" if days.grain == "weekend" else "")
    if days.grain == "month":
        return f"{day:%Y-%m}"
    if days.grain == "quarter":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if days.grain == "half":
        return f"{day.year:04d}-H{1 if day.month < 7 else 2}"
    if days.grain == "season":
        name = _season_in(e)
        return f"{day.year:04d}-{name}"
    if days.grain == "decade":
        return f"{day.year // 10}"
    if days.grain == "century":
        return f"{day.year // 100:02d}"
    return f"{day.year:04d}"


def _season_in(e: Expression) -> str:
    """The season that an expression names: *summer*, *last summer*, *the spring of next year*."""
    while not isinstance(e, Season):
        inner = e.what if isinstance(e, Inside) else e.of if isinstance(e, (Shifted, Edged)) else None
        if inner is None or isinstance(inner, str):
            return "SU"
        e = inner
    return e.name


def _away(e: Away, said: dt.date, lean: Lean, almanac: Almanac) -> tuple[Kind, str] | None:
    """*two years ago* is a year, *six weeks ago* a week, *three days later* a day."""
    if e.length.vague or e.length.low is None:
        if e.words in ("ago", "earlier", "prior"):
            return "DATE", "PAST_REF"
        return ("DATE", "FUTURE_REF") if e.anchor is None else ("DURATION", length_value(e.length))
    days = days_of(e, said, lean, almanac)
    if days is None:
        return None
    day = days.start
    unit = e.length.unit
    if unit in ("year", "decade", "fiscal year"):
        return "DATE", f"{day.year:04d}"
    if unit == "month":
        return "DATE", f"{day:%Y-%m}"
    if unit == "quarter":
        return "DATE", f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "week" and isinstance(e.anchor, (Date, DayOffset)):
        return "DATE", day.isoformat()
    if unit == "week":
        year, week, _ = day.isocalendar()
        return "DATE", f"{year:04d}-W{week:02d}"
    if unit == "century":
        return "DATE", f"{day.year // 100:02d}XX"
    return "DATE", day.isoformat()


def length_value(e: Length) -> str:
    """*P3M*, *P2.5Y*, *PXD* for an unknown number, *PT90M*."""
    if e.unit in ("decade", "century") and not e.vague and e.low is not None:
        return f"P{_number((10 if e.unit == 'decade' else 100) * (e.high or e.low))}Y"
    if e.unit == "hour" and e.low == e.high == 0.5:
        return "PT30M"
    letter = _LETTERS[e.unit]
    amount = "X" if e.low is None or e.vague else _number(e.high if e.high is not None else e.low)
    text = f"P{letter[0]}{amount}{letter[1:]}" if letter[0] == "T" and len(letter) == 2 else f"P{amount}{letter}"
    for more, unit in e.rest:
        part = _LETTERS[unit]
        text += (
            f"{part[0]}{_number(more)}{part[1:]}"
            if part[0] == "T" and "T" not in text
            else f"{_number(more)}{part[-1]}"
        )
    return text


def _number(n: float) -> str:
    return str(int(n)) if n == int(n) else f"{n:g}"


def clock_value(t: Clock | Part | ClockRange) -> str:
    """*T09:00*, *TMO*; the second end of a range."""
    if isinstance(t, Part):
        return "TNI" if t.part == "ON" else f"T{t.part}"
    if isinstance(t, ClockRange):
        t = t.last
    text = f"T{hour_of(t):02d}:{t.minute or 0:02d}"
    return text + (f":{t.second:02d}" if t.second is not None else "")


def hour_of(t: Clock) -> int:
    """The hour on a 24-hour clock; as printed when it is not said which half of the day."""
    if t.half == "pm" and t.hour < 12:
        return t.hour + 12
    if t.half == "am" and t.hour == 12:
        return 0
    return t.hour


def _set(e: Every, said: dt.date, lean: Lean, almanac: Almanac) -> tuple[Kind, str]:
    if isinstance(e.of, Length):
        return "SET", length_value(e.of)
    if isinstance(e.of, Date) and e.of.weekday is not None:
        return "SET", f"XXXX-WXX-{e.of.weekday + 1}"
    if isinstance(e.of, Season):
        return "SET", f"XXXX-{e.of.name}"
    if isinstance(e.of, Month):
        return "SET", f"XXXX-{e.of.month:02d}"
    if isinstance(e.of, Part):
        return "SET", f"XXXX-XX-XXT{e.of.part}"
    return "SET", "P1Y"
