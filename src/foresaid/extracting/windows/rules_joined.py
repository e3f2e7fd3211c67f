"""Rules and joints that make an expression from others: edges, parts of periods, *ago*, *after*, ranges."""

from __future__ import annotations

from typing import Literal

from foresaid.extracting.windows.calendar_words import following_year
from foresaid.extracting.windows.expressions import (
    At,
    Away,
    Between,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Decade,
    Edge,
    Edged,
    Either,
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
from foresaid.extracting.windows.grammar import DIGITS, Hit, expression, joint, rule, simple
from foresaid.extracting.windows.numbers import ORDINALS, SMALL, cardinal, ordinal
from foresaid.extracting.windows.rules_relative import unit_at
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import UNITS
from foresaid.when import WEEKDAYS

_EDGES: dict[str, Edge] = {
    "early": "early", "late": "late", "mid": "mid", "middle": "middle", "start": "start", "beginning": "start",
    "end": "end", "close": "end", "rest": "rest", "remainder": "rest", "turn": "start", "midst": "middle",
    "latter": "late", "balance": "rest", "remaining": "rest",
}  # fmt: skip
_PERIODS = (Month, Year, SplitYear, Piece, Season, Decade, Shifted, Stretch, Named, Date, DayOffset, Nth, Edged)


@rule("early next year", ("early", "late", "mid", "end", "earlier", "later"))
def edge_before(s: Stream, i: int) -> Hit | None:
    """An edge before its period: *early June*, *late next year*, *mid-2026*, *end-1987*, *later this week*."""
    word = s.words[i]
    j = s.skip(i + 1, "-", "in", "on") if word != "end" else i + 1
    if word == "end" and s.words[j] != "-":
        return None
    j = s.skip(j, "-") if word == "end" else j
    if word == "early" and s.words[j] == "to" and s.words[j + 1] == "mid":
        j = s.skip(j + 2, "-")
    if word in ("mid", "late", "early") and s.words[j] == "to" and s.words[j + 1] in ("late", "mid"):
        j = s.skip(j + 2, "-")
    hit = simple(s, j) or (_bare_month_unit(s, j) if word in ("mid", "end") else None)
    if not hit or not isinstance(hit[0], _PERIODS):
        return None
    if word in ("earlier", "later"):
        inner = hit[0]
        if isinstance(inner, Shifted) and inner.shift == 0:
            return Shifted(inner.of, 0, "later" if word == "later" else "earlier"), hit[1]
        return (hit[0], hit[1]) if isinstance(inner, (DayOffset, Date, Shifted)) else None
    return Edged(_EDGES[word], hit[0]), hit[1]


def _bare_month_unit(s: Stream, j: int) -> Hit | None:
    """*mid-week*, *mid-month*, *end-year*."""
    unit = UNITS.get(s.words[j])
    return (Shifted(unit, 0, "bare"), j + 1) if unit in ("week", "month", "year") else None


@rule("the end of the year", ("the", *_EDGES))
def edge_of(s: Stream, i: int) -> Hit | None:
    """An edge of a period: *the end of June*, *the rest of the year*, *the beginning of next week*."""
    i = s.skip(i, "the")
    i = s.skip(i, "very")
    edge = _EDGES.get(s.words[i])
    if edge is None or s.words[i] in ("early", "mid"):
        return None
    j = s.skip(i + 1, "half", "part", "stages") if s.words[i] in ("late", "latter") else i + 1
    if s.words[i] == "latter" and j == i + 1:
        return None
    if s.words[j] != "of":
        return _rest_without_of(s, j) if edge == "rest" else None
    hit = expression(s, j + 1)
    if hit and isinstance(hit[0], (Between, Either)):
        hit = simple(s, j + 1)
    if not hit:
        return _edge_of_bare(s, edge, s.skip(j + 1, "my", "our"))
    return (Edged(edge, hit[0]), hit[1]) if isinstance(hit[0], _PERIODS) else None


def _rest_without_of(s: Stream, j: int) -> Hit | None:
    """*rest the week*, *rest this month*: as it is typed in haste."""
    hit = simple(s, j) if s.words[j] in ("the", "this", "current") else None
    return (Edged("rest", hit[0]), hit[1]) if hit and isinstance(hit[0], Shifted) and hit[0].shift == 0 else None


def _edge_of_bare(s: Stream, edge: Edge, j: int) -> Hit | None:
    """*end of year*, *end of day*, *start of month*."""
    unit = unit_at(s, j)
    return (Edged(edge, Shifted(unit[0], 0, "bare")), unit[1]) if unit else None


@rule("year-end", ("the", "year", "month", "week", "quarter", "midyear", "midweek", "mid"))
def unit_end(s: Stream, i: int) -> Hit | None:
    """An end in one word: *year-end*, *year end 2026*, *month-end*, *midyear*."""
    i = s.skip(i, "the")
    if s.words[i] in ("midyear", "midweek"):
        return Edged("mid", Shifted("year" if s.words[i] == "midyear" else "week", 0, "bare")), i + 1
    j = s.skip(i + 1, "-", "'s")
    if s.words[j] != "end" or s.words[i] not in ("year", "month", "week", "quarter"):
        return None
    if s.words[j + 1] in ("holiday", "holidays"):
        return Vague("FUTURE_REF", "year-end holidays"), j + 2
    year = following_year(s, j + 1)
    if year and s.words[i] == "year":
        return Edged("end", Year(year[0])), year[1]
    return Edged("end", Shifted(UNITS[s.words[i]], 0, "bare")), j + 1


_SHORT_ENDS: dict[str, Unit] = {"eod": "day", "eom": "month", "eoy": "year"}


@rule("EOD", (*_SHORT_ENDS, "the"))
def short_end(s: Stream, i: int) -> Hit | None:
    """The end of the day, month or year in letters: *EOD*, *eom*, *the EOY*."""
    i = s.skip(i, "the")
    unit = _SHORT_ENDS.get(s.words[i])
    return (Edged("end", Shifted(unit, 0, "bare")), i + 1) if unit else None


@rule("the year to date", ("the", "year", "month", "quarter"))
def to_date(s: Stream, i: int) -> Hit | None:
    """The part of the running period that has passed: *the year to date*, *year-to-date*."""
    i = s.skip(i, "the")
    if s.words[i] not in ("year", "month", "quarter"):
        return None
    j = s.skip(i + 1, "-")
    k = s.skip(j + 1, "-")
    if s.words[j] != "to" or s.words[k] != "date":
        return None
    return Shifted(UNITS[s.words[i]], 0, "earlier"), k + 1


@rule("later in the year", ("earlier", "later"))
def later_in(s: Stream, i: int) -> Hit | None:
    """*later in the year*, *earlier in the week*, *later in March*."""
    if s.words[i + 1] not in ("in", "on"):
        return None
    hit = simple(s, i + 2)
    if not hit:
        return None
    if isinstance(hit[0], Shifted) and hit[0].shift == 0:
        return Shifted(hit[0].of, 0, "later" if s.words[i] == "later" else "earlier"), hit[1]
    if s.words[i] == "later" and isinstance(hit[0], (Stretch, Shifted)):
        return Edged("late", hit[0]), hit[1]
    return hit


@rule("the second week of February", (*ORDINALS, DIGITS, "last", "final", "the", "opening"))
def nth_of(s: Stream, i: int) -> Hit | None:
    """One of the parts of a period: *the second week of June*, *the last Friday in May*, *first 10 days of June*."""
    i = s.skip(i, "the")
    if s.words[i] in ("last", "final"):
        n, j = -1, i + 1
    elif s.words[i] == "opening":
        n, j = 1, i + 1
    else:
        found = ordinal(s, i)
        if not found:
            return None
        n, j = found
    span = 1
    amount = cardinal(s, j)
    if amount and amount[0] == int(amount[0]) and 1 < amount[0] < 400:
        span, j = int(amount[0]), amount[1]
    kind: Unit | Date | None = None
    if s.words[j] in WEEKDAYS:
        kind, j = Date(weekday=WEEKDAYS[s.words[j]]), j + 1
    else:
        unit = unit_at(s, s.skip(j, "full"))
        if unit:
            kind, j = unit
    if kind is None:
        return None
    timed = simple(s, j) if isinstance(kind, Date) else None
    time = timed[0] if timed and isinstance(timed[0], (Clock, ClockRange, Part)) and span == 1 else None
    if timed and time:
        j = timed[1]
    if s.words[j] not in ("of", "in", "next", "this", "last"):
        return _first_months(s, n, kind, span, j)
    hit = expression(s, s.skip(j, "of", "in"))
    if not hit or not isinstance(hit[0], _PERIODS):
        return _first_months(s, n, kind, span, j)
    if kind == "quarter" and span == 1:
        return None
    part = Nth(n, kind, hit[0], span)
    return (At(part, time) if isinstance(time, (Clock, ClockRange, Part)) else part), hit[1]


def _first_months(s: Stream, n: int, kind: Unit | Date, span: int, j: int) -> Hit | None:
    """*the first nine months* without *of*: of the current year."""
    if n == 1 and kind in ("month", "quarter") and span > 1:
        return Nth(n, kind, Shifted("year", 0, "bare"), span), j
    return None


@joint(
    "three weeks ago",
    ("ago", "earlier", "later", "hence", "in", "from", "before", "after", "out", "prior", "time", "'"),
)
def away(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A length laid off from a day: *three weeks ago*, *a year from now*, *two days after Christmas*."""
    if not isinstance(left, Length):
        return None
    word = s.words[j]
    if word == "ago":
        if s.words[j + 1] == "today":
            return Away(left, -1, None, "ago"), j + 2
        return Away(left, -1, None, "ago"), j + 1
    if word in ("earlier", "prior", "later"):
        side: Literal[-1, 1] = 1 if word == "later" else -1
        return Away(left, side, None, word), j + 1
    if word == "in":
        future = s.words[j + 2] == "future"
        return (Away(left, 1, None, "hence"), j + 3) if future and s.words[j + 1] == "the" else None
    if word == "hence":
        return Away(left, 1, None, word), j + 1
    if word in ("'", "time"):
        k = s.skip(j, "'")
        told = k > j or s.words[j - 1] in ("days", "weeks", "months", "years")
        return (Away(left, 1, None, "time"), k + 1) if s.words[k] == "time" and told else None
    if word not in ("from", "before", "after"):
        return None
    if s.words[j + 1] in ("now", "today"):
        return Away(left, -1 if word == "before" else 1, None, "from now"), j + 2
    hit = expression(s, j + 1)
    if not hit or isinstance(hit[0], (Length, Vague)) or (word == "from" and left.low is None):
        return None  # *nights from March 30* are not laid off from it
    return Away(left, -1 if word == "before" else 1, hit[0], word), hit[1]


@joint("a week from Friday", ("today", "tomorrow", *WEEKDAYS))
def weekday_away(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """*a week Friday*, *two weeks tomorrow* are British and read as *from*."""
    if not isinstance(left, Length) or left.unit != "week" or left.vague or left.low is None:
        return None
    hit = simple(s, j)
    return (Away(left, 1, hit[0], "from"), hit[1]) if hit and s.words[j] in ("today", "tomorrow") else None


@joint("Monday two weeks from now", (DIGITS, *SMALL, "a", "in"))
def weekday_of_week_away(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A weekday of the week so far off: *Monday two weeks from now*, *Friday in three weeks' time*."""
    if not isinstance(left, Date) or left.weekday is None or left.day is not None:
        return None
    hit = expression(s, s.skip(j, "in"))
    if not hit or not isinstance(hit[0], Away) or hit[0].length.unit not in ("day", "week", "month"):
        return None
    return Nth(1, left, Holding("week", hit[0])), hit[1]


@joint("3 weeks after Christmas on Friday", ("on",))
def away_on_weekday(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """The weekday after the week so far off: *two weeks from now on Friday*."""
    hit = simple(s, j + 1) if isinstance(left, Away) and left.length.unit in ("week", "month") else None
    if not hit or not isinstance(hit[0], Date) or hit[0].weekday is None or hit[0].day is not None:
        return None
    return Nth(1, hit[0], Holding("week", left)), hit[1]


_RANGEABLE = (
    Date,
    Month,
    Year,
    SplitYear,
    Piece,
    Season,
    Shifted,
    DayOffset,
    Edged,
    Named,
    Decade,
    Nth,
    At,
    Away,
    Vague,
)


@joint("June to August", ("to", "-", "~", "through", "until", "till", "thru", "into"))
def range_to(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """From one expression to another: *June to August*, *2015-2020*, *Monday through Friday*, *now through June*."""
    if not isinstance(left, _RANGEABLE):
        return None
    word = s.words[j]
    if word == "into" or (word == "-" and isinstance(left, (Shifted, DayOffset, Vague))):
        return None
    if isinstance(left, Vague) and left.words != "now":
        return None
    hit = _second(s, left, s.skip(j + 1, "early", "late", "mid") if word != "-" else j + 1)
    if not hit or not isinstance(hit[0], _RANGEABLE) or isinstance(hit[0], Vague):
        return None
    if isinstance(hit[0], (Between, Either)):
        return None
    return Between(left, hit[0], word), hit[1]


def _second(s: Stream, left: Expression, j: int) -> Hit | None:
    """The second end of a range; *2019-20* and *April 9 to 17* borrow from the first."""
    hit = simple(s, j)
    if hit:
        return hit
    if isinstance(left, Year) and len(s.words[j]) == 2 and s.words[j].isdecimal() and int(s.words[j]) > left.year % 100:
        return Year(left.year - left.year % 100 + int(s.words[j])), j + 1
    return None


def _borrowed(s: Stream, i: int) -> Hit | None:
    """A day whose month stands with the second end: *between the ninth and the seventeenth of April*."""
    found = ordinal(s, s.skip(i, "the"))
    if not found or s.words[found[1]] not in ("and", "to", "-") or found[0] > 31:
        return None
    return Date(day=found[0]), found[1]


@joint("2019 or 2020", ("or", "and", "/"))
def either(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """One or both of two of a kind: *2019 or 2020*, *June and July*, *the second and third quarters of 2024*."""
    if not isinstance(left, (Date, Month, Year, Piece, Season)) or isinstance(left, Either):
        return None
    if s.words[j] == "/" and not isinstance(left, Month):
        return None
    hit = simple(s, s.skip(j + 1, "in", "by", "on", "the"))
    if not hit or type(hit[0]) is not type(left):
        return None
    return Either(left, hit[0], both=s.words[j] == "and"), hit[1]


@rule("second and third quarters of 2024", ORDINALS)
def two_pieces(s: Stream, i: int) -> Hit | None:
    """Two quarters that share their noun: *the first and second quarters of 2024*, *third or fourth quarter*."""
    first = ordinal(s, i)
    if not first or s.words[first[1]] not in ("and", "or", "to", "-"):
        return None
    second = simple(s, s.skip(first[1] + 1, "the"))
    if not second or not isinstance(second[0], Piece) or first[0] >= second[0].n:
        return None
    piece = second[0]
    one = Piece(piece.unit, first[0], piece.year, piece.fiscal)
    return Either(one, piece, both=s.words[first[1]] != "or"), second[1]


@rule("between June and August", ("between", "from"))
def range_between(s: Stream, i: int) -> Hit | None:
    """A range in full: *between June and August*, *from 2015 to 2020*, *from Monday until Friday*."""
    first = simple(s, s.skip(i + 1, "the")) or simple(s, i + 1) or _borrowed(s, i + 1)
    if first and isinstance(first[0], Between):
        return Between(first[0].first, first[0].last, s.words[i]), first[1]
    if first and isinstance(first[0], Either) and s.words[i] == "between":
        return Between(first[0].first, first[0].last, "between"), first[1]
    if not first or not isinstance(first[0], _RANGEABLE):
        return None
    joins = (
        ("and", "to", "-", "~", "through") if s.words[i] == "between" else ("to", "through", "until", "till", "-", "~")
    )
    if s.words[first[1]] not in joins:
        return None
    k = s.skip(first[1] + 1, "the", "at")
    second = _second(s, first[0], k)
    bare = isinstance(first[0], Date) and first[0].day and first[0].month is None
    nth = ordinal(s, k) if bare and not second else None
    if nth and nth[0] <= 31:
        second = Date(day=nth[0]), nth[1]
    if not second or not isinstance(second[0], _RANGEABLE):
        return None
    if isinstance(first[0], Date) and first[0].month is None and isinstance(second[0], Date):
        first = Date(second[0].year, second[0].month, first[0].day), first[1]
    if sum(isinstance(end, Vague) and end.words != "now" for end in (first[0], second[0])):
        return None
    return Between(first[0], second[0], s.words[i]), second[1]


@rule("the week of Nov. 9", ("the", "week", "weekend"))
def week_of(s: Stream, i: int) -> Hit | None:
    """The week or weekend that holds a day: *the week of Nov. 9*, *the weekend of Halloween*."""
    i = s.skip(i, "the")
    if s.words[i] not in ("week", "weekend"):
        return None
    joined = s.words[i + 1] in ("of", "beginning", "starting", "commencing")
    hit = simple(s, s.skip(i + 2, "on")) if joined else None
    if not hit or not (isinstance(hit[0], Named) or (isinstance(hit[0], Date) and hit[0].day is not None)):
        return None
    return Holding("week" if s.words[i] == "week" else "weekend", hit[0]), hit[1]


@joint("Labor Day weekend", ("weekend",))
def holiday_weekend(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """The weekend of a holiday: *Labor Day weekend*."""
    if not isinstance(left, Named):
        return None
    year = following_year(s, j + 1) if left.year is None and s.words[j + 1] != "in" else None
    return (Holding("weekend", Named(left.key, year[0])), year[1]) if year else (Holding("weekend", left), j + 1)


@joint("Tuesday of next week", ("of", ",", "on", "-", "this", "next", "last", *WEEKDAYS))
def day_of_week(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A weekday with its week: *Tuesday of next week*, *next week on Tuesday*, *this week Monday*."""
    k = s.skip(j, "of", ",", "on", "-")
    hit = simple(s, k)
    if not hit:
        return None
    day, week = (left, hit[0]) if isinstance(left, Date) else (hit[0], left)
    if not (isinstance(day, Date) and day.weekday is not None and day.day is None):
        return None
    if not (isinstance(week, Shifted) and week.of == "week" and week.manner != "bare"):
        return None
    if isinstance(left, Date) and s.words[j] not in ("of", "this", "next", "last"):
        return None
    return Nth(1, day, week), hit[1]


@joint("next year's third quarter", ("'s",))
def of_possessive_year(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A part of a year named first: *next year's third quarter*, *this year's second half*, *last year's Christmas*."""
    if not isinstance(left, Shifted) or left.of not in ("year", "fiscal year"):
        return None
    hit = simple(s, j + 1)
    if not hit or not isinstance(hit[0], (Piece, Month, Season, Named)) or hit[0].year is not None:
        return None
    return Inside(hit[0], left), hit[1]


@joint("June of next year", ("of", "in", ",", "this", "next", "last"))
def of_year(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A month, quarter, season or holiday of a relative year: *June of next year*, *first half of this year*."""
    if not isinstance(left, (Month, Piece, Season, Named, Date, Edged)):
        return None
    if isinstance(left, (Month, Piece, Season, Named, Date)) and left.year is not None:
        return None
    hit = simple(s, s.skip(j, "of", "in", ","))
    if not hit:
        return None
    if isinstance(hit[0], Shifted) and hit[0].of in ("year", "fiscal year") and not isinstance(left, Edged):
        return Inside(left, hit[0]), hit[1]
    if isinstance(left, Edged) and isinstance(left.of, (Month, Season)) and isinstance(hit[0], Shifted):
        return (Edged(left.edge, Inside(left.of, hit[0])), hit[1]) if hit[0].of == "year" else None
    return None
