"""The normal forms of time expressions: what words mean before anyone says when they were said.

An expression knows no anchor. `days.days_of` lays it on the calendar, `values.timex` writes it as a TIMEX3 value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

Unit = Literal[
    "second", "minute", "hour", "day", "workday", "weekend", "week", "month", "quarter", "half", "season", "year",
    "decade", "century", "fiscal quarter", "fiscal year",
]  # fmt: skip
Edge = Literal["early", "mid", "late", "start", "end", "middle", "rest"]
DayPart = Literal["MO", "AF", "EV", "NI", "MI", "DT", "ON"]
"""Morning, afternoon, evening, night, midday, daytime, overnight."""
Reference = Literal["PAST_REF", "PRESENT_REF", "FUTURE_REF"]


@dataclass(frozen=True, slots=True)
class Date:
    """A calendar day with what is stated of it: *June 5*, *Friday*, *Friday, June 5, 2024*, *the 13th*."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Month:
    """A month, with its year when stated: *June*, *June 2024*."""

    month: int
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Year:
    """A calendar year, or a fiscal one: *2024*, *fiscal 2024*."""

    year: int
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class SplitYear:
    """A year across two calendar years: *2026-27*, *1987/88 (Oct-Sept)*; `first` its first month when stated."""

    begin: int
    first: int | None = None


@dataclass(frozen=True, slots=True)
class Piece:
    """The `n`-th quarter, half or third of a year; negative counts from the end; fiscal when so called."""

    unit: Unit
    n: int
    year: int | None = None
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    """*SP*, *SU*, *FA* or *WI*, with the year it is named after when stated."""

    name: Literal["SP", "SU", "FA", "WI"]
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Decade:
    """*the 1990s* (1990); `century` False when it was not stated (*the nineties*)."""

    begin: int
    century: bool = True


@dataclass(frozen=True, slots=True)
class Century:
    """*the 21st century* (21)."""

    n: int


@dataclass(frozen=True, slots=True)
class Shifted:
    """*this*, *next*, *last* of a unit or of something that comes round: `shift` 0, 1, -1; *the week after next*: 2.

    `coming` for *coming*, *upcoming*; `past` for *past*, *previous*; `bare` for *the year*, without *this*.
    """

    of: Unit | Expression
    shift: int
    manner: Literal["", "coming", "previous", "bare", "later", "earlier"] = ""


@dataclass(frozen=True, slots=True)
class DayOffset:
    """So many days from the day of saying: *today* 0, *tomorrow* 1, *the day before yesterday* -2."""

    n: int


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: `low` to `high` units (equal for a plain number, None for *years*), then smaller parts."""

    low: float | None
    high: float | None
    unit: Unit
    vague: bool = False
    mod: Literal["", "approx", "more", "less"] = ""
    rest: tuple[tuple[float, Unit], ...] = ()


@dataclass(frozen=True, slots=True)
class Away:
    """A length before (-1) or after (1) an anchor, or the day of saying: *two years ago*, *a week after Easter*."""

    length: Length
    side: Literal[-1, 1]
    anchor: Expression | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """The length that ends (-1) or starts (1) at the day of saying: *the past two years*, *the next 10 days*."""

    length: Length
    side: Literal[-1, 1]
    each: bool = False


@dataclass(frozen=True, slots=True)
class Edged:
    """An edge of a period: *early June*, *the end of the year*, *the rest of the week*."""

    edge: Edge
    of: Expression


@dataclass(frozen=True, slots=True)
class Nth:
    """The `n`-th (negative from the end) unit or weekday in a period: *the second week of February*.

    With `span` more than one: *the first ten days of May*.
    """

    n: int
    unit: Unit | Date
    of: Expression
    span: int = 1


@dataclass(frozen=True, slots=True)
class Inside:
    """Something that comes round once a year, in a year that is named apart: *June of next year*."""

    what: Expression
    year: Expression


@dataclass(frozen=True, slots=True)
class Holding:
    """The week or weekend that holds a day: *the week of Nov. 9*, *Labor Day weekend*."""

    unit: Unit
    of: Expression


@dataclass(frozen=True, slots=True)
class Between:
    """From the start of one expression to the end of another: *June to August*; `manner` the joining word."""

    first: Expression
    last: Expression
    manner: str = "to"


@dataclass(frozen=True, slots=True)
class Either:
    """One or the other: *2019 or 2020*, *September or October*; `both` for *2015 and 2016*."""

    first: Expression
    last: Expression
    both: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A day, season or term of the dated table: its key, and the year or ordinal that was stated."""

    key: str
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `half` is `am`, `pm`, or None when it is not said which."""

    hour: int
    minute: int | None = None
    second: int | None = None
    half: Literal["am", "pm", "24"] | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a day: *morning*, *overnight*; `edge` for *early*, *late*."""

    part: DayPart
    edge: Edge | None = None


@dataclass(frozen=True, slots=True)
class At:
    """A time or part of a named day: *Monday night*, *9 a.m. Tuesday*; `day` None only for *this morning* of old."""

    day: Expression
    time: Clock | Part | ClockRange


@dataclass(frozen=True, slots=True)
class ClockRange:
    """From one time of day to another: *5 to 6pm*."""

    first: Clock
    last: Clock


@dataclass(frozen=True, slots=True)
class Every:
    """Something that comes round: *every Friday*, *annually*, *twice a month*."""

    of: Length | Expression
    time: Clock | Part | None = None


@dataclass(frozen=True, slots=True)
class Vague:
    """Words of time without a date: *soon*, *recently*, *now*, *in the coming weeks*."""

    reference: Reference
    words: str = ""


Expression: TypeAlias = (
    Date | Month | Year | SplitYear | Piece | Season | Decade | Century | Shifted | DayOffset | Length | Away | Stretch
    | Edged | Nth | Inside | Holding | Between | Either | Named | Clock | Part | At | ClockRange | Every | Vague
)  # fmt: skip
