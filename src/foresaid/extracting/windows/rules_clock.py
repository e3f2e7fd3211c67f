"""Rules for times of day: *5 p.m.*, *10:30*, *noon*, *Monday night*, *early Friday morning*, *overnight*."""

from __future__ import annotations

from foresaid.extracting.windows.calendar_words import year_at
from foresaid.extracting.windows.clock_words import (
    AND,
    HOURS,
    NAMED_HOURS,
    TO,
    clock_at,
    half_at,
    hour_at,
    in_part,
    part_behind,
    past_at,
    range_at,
)
from foresaid.extracting.windows.expressions import (
    At,
    Away,
    Between,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Edge,
    Expression,
    Inside,
    Length,
    Named,
    Nth,
    Part,
    Shifted,
)
from foresaid.extracting.windows.grammar import DIGITS, Hit, expression, joint, rule, simple
from foresaid.extracting.windows.numbers import SMALL
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import DAYPARTS
from foresaid.when import MONTHS, WEEKDAYS

_DAYS = (Date, DayOffset, Shifted, Named, Nth, Inside)
_ENDS = frozenset(("", ".", ",", ";", "!", "?", ")", "in", "with", "for", "to", "and", "on", "till", "until"))
"""What may stand behind a bare hour: *Monday at 3 with* is a time, *Monday at 3 percent* is not."""


@rule("5:30 p.m.", (DIGITS, *HOURS, *NAMED_HOURS))
def clock(s: Stream, i: int) -> Hit | None:
    """A time of day that is plain by its form: *5 p.m.*, *10:30*, *noon*, *nine thirty p.m.*."""
    return clock_at(s, i)


@rule("at 6.45", (DIGITS, *HOURS))
def hour_alone(s: Stream, i: int) -> Hit | None:
    """A bare hour that ends its sentence behind *at*: *meet next month at 6*, *leave at 6.45?*."""
    if not i or s.words[i - 1] != "at":
        return None
    hour = hour_at(s, i)
    return hour if hour and s.words[hour[1]] in ("", ".", "?", "!") else None


@rule("half past seven", (DIGITS, *SMALL, "half", "quarter", "a"))
def clock_past(s: Stream, i: int) -> Hit | None:
    """Minutes past or to an hour: *ten past nine*, *half past seven*, *a quarter to five*."""
    return past_at(s, i)


@rule("5-6pm", (DIGITS, *HOURS, *NAMED_HOURS, "half", "quarter"))
def clock_range(s: Stream, i: int) -> Hit | None:
    """Two times of day, at least one of them plain: *5-6pm*, *five to seven p.m.*, *noon until 2:30*."""
    found = range_at(s, i, TO)
    return (found[0], found[1]) if found and found[2] and _not_a_date(s, i, found[1]) else None


def _not_a_date(s: Stream, i: int, j: int) -> bool:
    """Whether figures around a hyphen are no part of a date or of a longer number."""
    return not (i and s.glued[i] and s.words[i - 1] in ("-", "/", ".")) and not (
        s.words[j] == "/" or (s.words[j] in MONTHS and s.words[j - 1].isdecimal())
    )


@rule("between 4pm and 5pm", ("between", "from"))
def clock_between(s: Stream, i: int) -> Hit | None:
    """Two times of day with their prepositions: *between 4pm and 5pm*, *from 3 to 5 on Monday*."""
    found = range_at(s, i + 1, AND)
    if not found or not _not_a_date(s, i + 1, found[1]):
        return None
    return (found[0], found[1]) if found[2] or s.words[i - 1] in WEEKDAYS or _day_follows(s, found[1]) else None


def _day_follows(s: Stream, j: int) -> bool:
    k = s.skip(j, "on", "of", ",")
    hit = expression(s, k) if j < len(s) else None
    return bool(hit) and hit is not None and (_is_day(hit[0]) or isinstance(hit[0], At))


def _is_day(e: Expression) -> bool:
    if isinstance(e, Nth):
        return isinstance(e.unit, Date) or e.unit == "day"
    return isinstance(e, _DAYS) and not (isinstance(e, Shifted) and isinstance(e.of, str) and e.of != "day")


@rule("tonight", ("tonight", "overnight", "this", "next", "last", "early", "late", "later"))
def this_part(s: Stream, i: int) -> Hit | None:
    """A part of the day of saying or of the next: *tonight*, *this morning*, *overnight*, *next evening*."""
    word = s.words[i]
    if word == "tonight":
        return At(DayOffset(0), Part("NI")), i + 1
    if word == "overnight":
        return Part("ON"), i + 1
    if word in ("early", "late", "later") and s.words[i + 1] == "this":
        part = DAYPARTS.get(s.words[i + 2])
        return (At(DayOffset(0), Part(part, "early" if word == "early" else "late")), i + 3) if part else None
    if word in ("early", "late", "later"):
        return _edge_of_part(s, i)
    part = DAYPARTS.get(s.words[i + 1])
    offset = {"this": 0, "next": 1, "last": -1}.get(word)
    if part and offset is not None and not s.words[i + 1].endswith("s"):
        return At(DayOffset(offset), Part(part)), i + 2
    return None


def _edge_of_part(s: Stream, i: int) -> Hit | None:
    """*late tonight*, *late last night*, *early tomorrow morning*."""
    hit = simple(s, i + 1) if s.words[i + 1] in ("tonight", "last") else _day_with_part(s, i + 1)
    if not hit or not isinstance(hit[0], At) or not isinstance(hit[0].time, Part):
        return None
    return At(hit[0].day, Part(hit[0].time.part, "early" if s.words[i] == "early" else "late")), hit[1]


@rule("early morning", (*DAYPARTS, "early", "late", "later", "mid", "the"))
def part_of_day(s: Stream, i: int) -> Hit | None:
    """A part of some day: *the morning*, *early evening*, *mid-afternoon*."""
    j = s.skip(i, "the")
    edge: Edge | None = None
    if s.words[j] in ("early", "late", "mid", "later"):
        edge = "early" if s.words[j] == "early" else "mid" if s.words[j] == "mid" else "late"
        j = s.skip(s.skip(j + 1, "-", "in"), "the")
    part = DAYPARTS.get(s.words[j])
    if part is None or s.words[j] in ("nights", "evenings", "afternoons", "mornings"):
        return None
    return Part(part, edge), j + 1


_LUNCH = {"lunch": "MI", "lunchtime": "MI", "breakfast": "MO", "dinner": "EV", "dinnertime": "EV", "supper": "EV"}


@rule("lunchtime", _LUNCH)
def meal(s: Stream, i: int) -> Hit | None:
    """A meal as a part of the day, where a preposition shows that the time is meant: *before lunch*, *lunchtime*."""
    before = s.words[i - 1] if i else ""
    whole = s.words[i].endswith("time") or s.words[i + 1] == "time"
    if not whole and (before not in ("at", "before", "after", "around", "by") or s.words[i + 1] == "with"):
        return None
    return Part(_LUNCH[s.words[i]]), i + 1 + (s.words[i + 1] == "time")  # type: ignore[arg-type]


_BETWEEN_DAY_AND_TIME = frozenset(("at", "@", "in", "around", "about", "for", ",", "the", "-"))


def _time_at(s: Stream, j: int, sure: bool) -> tuple[Clock | ClockRange | Part, int] | None:
    """A time behind a day whose joining words start at `j`: bare hours count with *at*, *around*, or when `sure`."""
    k = j
    while k < j + 3 and s.words[k] in _BETWEEN_DAY_AND_TIME:
        k += 1
    if s.words[j] == "t" and s.glued[j]:
        k = j + 1
    opened = s.words[k] in ("from", "between")
    going = _going_on(s, j, k)
    if going:
        return going
    loose = range_at(s, k + opened, AND if opened else TO)
    found = simple(s, k)
    if loose and (not found or loose[1] > found[1]) and _not_a_date(s, k + opened, loose[1]):
        return loose[0], loose[1]
    if found and isinstance(found[0], (Clock, ClockRange, Part)):
        return found[0], found[1]
    half, end = half_at(s, j)
    if half and s.words[end] in _ENDS:
        return Part("MO" if half == "am" else "AF"), end
    hour = hour_at(s, k)
    if not hour or s.words[hour[1]] not in _ENDS or "-" in s.words[j:k]:
        return None
    if sure or s.words[j] in ("at", "around", "@") or (hour[0].minute is not None and not s.words[k][:1].isdigit()):
        return hour
    return None


def _going_on(s: Stream, j: int, k: int) -> tuple[ClockRange, int] | None:
    """*for 7 hours from 9:30am*, *from 9:30am for 7 hours* behind a day."""
    if s.words[j] not in ("for", "from", ","):
        return None
    hit = expression(s, k + (s.words[k] == "from"))
    if hit and isinstance(hit[0], Clock) and s.words[k] == "from":
        hit = time_for_length(s, hit[0], k + 1, hit[1])
    return (hit[0], hit[1]) if hit and isinstance(hit[0], ClockRange) else None


@joint(
    "Monday night",
    (
        *DAYPARTS, *HOURS, *_BETWEEN_DAY_AND_TIME, *NAMED_HOURS, "early", "late", "overnight", DIGITS, "from",
        "between", "a", "p", "am", "pm", "a.m.", "p.m.", "half", "quarter", "lunchtime", "t",
    ),
)  # fmt: skip
def time_after_day(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A time behind its day: *Monday night*, *tomorrow at 5 p.m.*, *Friday, 10:30*, *Monday morning 6-8*."""
    if isinstance(left, At) and isinstance(left.time, Part):
        found = _time_at(s, j, sure=s.words[j] != ",")
        if found and isinstance(found[0], (Clock, ClockRange)):
            return At(left.day, in_part(found[0], left.time)), found[1]
        return None
    if not _is_day(left):
        return None
    found = _time_at(s, j, sure=False)
    if not found:
        return None
    year = s.words[found[1]]
    if (
        isinstance(left, Date)
        and left.month
        and left.year is None
        and isinstance(found[0], Clock)
        and year_at(s, found[1])
    ):
        return At(Date(int(year), left.month, left.day), found[0]), found[1] + 1
    part = part_behind(s, found[1]) if isinstance(found[0], (Clock, ClockRange)) else None
    if part and isinstance(found[0], (Clock, ClockRange)):
        return At(left, in_part(found[0], Part(part[0]))), part[1]
    return At(left, found[0]), found[1]


@joint("7 in the morning", (*DAYPARTS, "in", "this", "early", "late", "lunchtime"))
def time_in_part(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A time with its part of the day: *5:30 in the morning*, *8am this morning*, *half past seven afternoon*."""
    if not isinstance(left, (Clock, ClockRange)):
        return None
    this = s.words[j] == "this"
    part = part_behind(s, j + this)
    if not part:
        return (in_part(left, Part("MI")), j + 1) if s.words[j] == "lunchtime" else None
    timed = in_part(left, Part(part[0]))
    return (At(DayOffset(0), timed), part[1]) if this else (timed, part[1])


@joint("the morning at 7", (DIGITS, *HOURS, "at", "around", ",", "half"))
def time_behind_part(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A time behind its part of the day: *in the morning at 7*, *afternoon 7:00*, *in the night five thirty*."""
    if not isinstance(left, Part):
        return None
    k = s.skip(j, "at", "around", ",")
    hour = hour_at(s, k) if s.words[j] in ("at", "around") or s.words[k] in HOURS else clock_at(s, k)
    if not hour or (hour[0].minute is None and hour[0].half is None and s.words[hour[1]] not in _ENDS):
        return None
    return in_part(hour[0], left), hour[1]


@rule("7 in the morning", (DIGITS, *HOURS))
def hour_in_part(s: Stream, i: int) -> Hit | None:
    """A bare hour, or two, with the part of the day: *7 in the morning*, *5 to seven in the evening*, *10, tonight*."""
    if i and s.words[i - 1] in ("$", "£", "€", "-", "."):
        return None
    pair = range_at(s, i, TO)
    found = (pair[0], pair[1]) if pair else hour_at(s, i)
    if not found:
        return None
    time, j = found
    if s.words[j] == "in" and s.words[j + 1] == "the":
        part = part_behind(s, j)
        return (in_part(time, Part(part[0])), part[1]) if part else None
    if s.words[i - 1 : i] in (["past"], ["to"]):
        return None
    bare = isinstance(time, Clock) and time.minute is None and time.half is None
    hit = expression(s, s.skip(j, ",")) if s.words[j] == "," or not bare or (i and s.words[i - 1] == "at") else None
    if (
        hit
        and isinstance(hit[0], At)
        and isinstance(hit[0].time, Part)
        and s.words[hit[1] - 1] in (*DAYPARTS, "tonight")
    ):
        return At(hit[0].day, in_part(time, hit[0].time)), hit[1]
    return None


@rule("five to seven tomorrow", (DIGITS, *HOURS))
def hours_of_day(s: Stream, i: int) -> Hit | None:
    """Two bare hours before their day: *five to seven today*, *3-8 on Monday*; the second is the later one."""
    if i and (s.words[i - 1] in ("$", "£", "€", "-", "to", ".", ",") or s.glued[i]):
        return None
    pair = range_at(s, i, TO)
    if not pair or pair[2] or pair[0].first.hour >= pair[0].last.hour:
        return None
    hit = simple(s, s.skip(pair[1], "of", "on"))
    return (At(hit[0], pair[0]), hit[1]) if hit and isinstance(hit[0], DayOffset) else None


@joint(
    "9 a.m. Tuesday",
    ("on", "of", ",", "today", "tomorrow", "tmrw", "yesterday", "tonight", "this", "next", "last", "the", "early",
     "late", DIGITS, *MONTHS, *WEEKDAYS),
)  # fmt: skip
def day_after_time(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A day behind its time: *9 a.m. Tuesday*, *the morning of June 5*, *7:00 on Sunday afternoon*."""
    if not isinstance(left, (Clock, ClockRange, Part)):
        return None
    k = s.skip(j, "on", "of", ",")
    hit = _day_with_part(s, k) or simple(s, k) or _bare_day(s, k)
    if hit and isinstance(hit[0], At) and isinstance(hit[0].time, Part) and isinstance(left, (Clock, ClockRange)):
        return At(hit[0].day, in_part(left, hit[0].time)), hit[1]
    if not hit or not _is_day(hit[0]) or (s.words[j][:1].isdigit() and not isinstance(left, ClockRange)):
        return None
    return At(hit[0], left), hit[1]


def _day_with_part(s: Stream, k: int) -> Hit | None:
    """*Sunday afternoon*, *tomorrow morning*."""
    hit = simple(s, k)
    if not hit or not _is_day(hit[0]):
        return None
    part = part_behind(s, hit[1]) if s.words[hit[1]] in DAYPARTS else None
    return (At(hit[0], Part(part[0])), part[1]) if part else None


def _bare_day(s: Stream, k: int) -> Hit | None:
    """*8pm on the 15*: a bare day of the month at the end."""
    j = s.skip(k, "the")
    word = s.words[j]
    if s.words[k - 1] != "on" or not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31):
        return None
    return (Date(day=int(word)), j + 1) if s.words[j + 1] in ("", ".", "!", "?") else None


@joint("Wednesday evening next week", ("next", "this", "last", "of", ","))
def timed_day_of_week(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A timed weekday with its week: *Wednesday evening next week*, *Monday at 3pm of this week*."""
    if not (isinstance(left, At) and isinstance(left.day, Date) and left.day.weekday is not None):
        return None
    hit = simple(s, s.skip(j, "of", ","))
    if left.day.day is not None or not (hit and isinstance(hit[0], Shifted) and hit[0].of == "week"):
        return None
    return (At(Nth(1, left.day, hit[0]), left.time), hit[1]) if hit[0].manner != "bare" else None


@joint("from 2pm for 2 hours", ("for",))
def time_for_length(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A time and how long it goes on: *2pm for 2 hours*, *Friday from 9:30am for 90 minutes*."""
    timed = left.time if isinstance(left, At) else left
    if not isinstance(timed, Clock) or not i or s.words[i - 1] != "from":
        return None
    hit = simple(s, j + 1)
    span = _span(timed, hit[0]) if hit else None
    if not span or not hit:
        return None
    return (At(left.day, span) if isinstance(left, At) else span), hit[1]


@joint("2.5 hours from 9", ("from", "starting", "beginning"))
def length_from_time(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """How long, and the time it starts: *for 2.5 hours from 9*, *two hours starting at noon*."""
    if not isinstance(left, Length):
        return None
    hour = hour_at(s, s.skip(j + 1, "at", "from"))
    span = _span(hour[0], left) if hour and s.words[hour[1]] in _ENDS else None
    return (span, hour[1]) if hour and span else None


def _span(start: Clock, length: Expression) -> ClockRange | None:
    """From a time of day to so many hours later, on the same day."""
    if not isinstance(length, Length) or length.low is None or length.unit not in ("hour", "minute"):
        return None
    minutes = length.low * (60 if length.unit == "hour" else 1) + sum(n for n, u in length.rest if u == "minute")
    hour = start.hour % 12 + (12 if start.half == "pm" else 0) if start.half in ("am", "pm", None) else start.hour
    total = hour * 60 + (start.minute or 0) + int(minutes)
    if total >= 24 * 60:
        return None
    half = None if start.half is None and total < 12 * 60 else "24"
    if start.half is None and start.minute is None:
        half = "24"
    if half == "24" and start.half is None:
        start = Clock(start.hour, start.minute, start.second, "24")
    return ClockRange(start, Clock(total // 60, total % 60, None, half))  # type: ignore[arg-type]


def moment(s: Stream, i: int) -> Hit | None:
    """A time of day, a day, or both in either order, and nothing more: the end of a range."""
    hit = clock_at(s, i) or past_at(s, i)
    if hit:
        return day_after_time(s, hit[0], i, hit[1]) or hit
    day = simple(s, i)
    if not day or not _is_day(day[0]):
        return day if day and isinstance(day[0], At) else None
    found = _time_at(s, day[1], sure=False)
    return (At(day[0], found[0]), found[1]) if found and isinstance(found[0], Clock) else day


@rule("from 4pm today to 5pm tomorrow", ("from", "between"))
def moments_between(s: Stream, i: int) -> Hit | None:
    """From a time on one day to a time on another: *from 4pm today to 5pm tomorrow*, *from 2pm till Friday 4pm*."""
    first = moment(s, i + 1)
    if not first or s.words[first[1]] not in (AND if s.words[i] == "between" else TO):
        return None
    return _to_moment(s, first[0], first[1] + 1, s.words[i])


@joint("4pm today to 5pm tomorrow", TO)
def moments_to(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """The same without *from*: *4pm today to 5pm tomorrow*, *2pm till Friday 4pm*."""
    return _to_moment(s, left, j + 1, "to") if isinstance(left, (At, Clock)) else None


def _to_moment(s: Stream, a: Expression, j: int, manner: str) -> Hit | None:
    """The second end of a range of two moments; an end without its day takes it from the other, or is of today."""
    if not (isinstance(a, Clock) or (isinstance(a, At) and isinstance(a.time, Clock))):
        return None
    second = moment(s, s.skip(j, "at"))
    if not second:
        return None
    b = second[0]
    if isinstance(a, Clock) and isinstance(b, At) and clock_at(s, s.skip(j, "at")) is None:
        a = At(DayOffset(0), a)
    if isinstance(a, At) and isinstance(b, Clock):
        b = At(a.day, b)
    if not (isinstance(a, At) and isinstance(b, At) and isinstance(b.time, Clock)):
        return None
    return Between(a, b, manner), second[1]


@joint("a day starting this Friday at 5 pm", ("starting", "beginning"))
def length_starting(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """How long, and the day it starts: *two weeks starting May 20*, *a day beginning Friday at 5 pm*."""
    if not isinstance(left, Length) or left.low is None or left.vague:
        return None
    hit = expression(s, s.skip(j + 1, "on", "from", "at"))
    if not hit or not (_is_day(hit[0]) or (isinstance(hit[0], At) and isinstance(hit[0].time, Clock))):
        return None
    return Between(hit[0], Away(left, 1, None, "from"), "for"), hit[1]
