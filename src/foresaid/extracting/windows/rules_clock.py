"""Rules for times of day: *5 p.m.*, *10:30*, *noon*, *Monday night*, *early Friday morning*, *overnight*."""

from __future__ import annotations

from typing import Literal

from foresaid.extracting.windows.expressions import (
    At,
    Clock,
    ClockRange,
    Date,
    DayOffset,
    Edge,
    Expression,
    Inside,
    Named,
    Nth,
    Part,
    Shifted,
)
from foresaid.extracting.windows.grammar import DIGITS, Hit, joint, rule, simple
from foresaid.extracting.windows.numbers import SMALL, cardinal
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import DAYPARTS
from foresaid.when import MONTHS, WEEKDAYS

_HOURS = {word: n for word, n in SMALL.items() if 1 <= n <= 12}
_AM = {"am": "am", "a.m.": "am", "a.m": "am", "a. m.": "am"}
_PM = {"pm": "pm", "p.m.": "pm", "p.m": "pm", "p. m.": "pm"}
_HALVES: dict[str, str] = {**_AM, **_PM}
_ZONES = frozenset(
    [
        "gmt",
        "utc",
        "est",
        "edt",
        "cst",
        "cdt",
        "mst",
        "mdt",
        "pst",
        "pdt",
        "bst",
        "cet",
        "cest",
        "et",
        "ct",
        "pt",
        "mt",
        "ist",
        "jst",
        "kst",
    ]
)
_DAYS = (Date, DayOffset, Shifted, Named, Nth, Inside)


def clock_at(s: Stream, i: int) -> tuple[Clock, int] | None:
    """A time of day that is plain by its form: *5 p.m.*, *10:30*, *8:00:31am*, *noon*, *5 o'clock*, *1700 GMT*."""
    word = s.words[i]
    if word in ("noon", "midday"):
        return Clock(12, None, None, "24"), i + 1
    if word == "midnight":
        return Clock(0, None, None, "24"), i + 1
    if word == "12" and s.words[i + 1] in ("noon", "midnight"):
        return Clock(12 if s.words[i + 1] == "noon" else 0, None, None, "24"), i + 2
    if ":" in word and word[0].isdigit():
        return _with_colon(s, i)
    if "." in word and word[0].isdigit():
        return _with_stop(s, i)
    hour = int(word) if word.isdecimal() and len(word) <= 2 else _HOURS.get(word)
    if hour is None or not 0 <= hour <= 24:
        return _military(s, i)
    half, j = half_at(s, i + 1)
    if half and 1 <= hour <= 12:
        return Clock(hour, None, None, half), _zone(s, j)
    if s.words[i + 1] == "o" and s.words[i + 2] == "'" and s.words[i + 3] == "clock":
        half, j = half_at(s, i + 4)
        return Clock(hour, None, None, half), _zone(s, j)
    return None


def _with_colon(s: Stream, i: int) -> tuple[Clock, int] | None:
    parts = s.words[i].split(":")
    if not all(p.isdecimal() and len(p) <= 2 for p in parts) or len(parts) > 3 or len(parts[1]) != 2:
        return None
    numbers = [int(p) for p in parts]
    if numbers[0] > 24 or numbers[1] > 59 or (len(numbers) == 3 and numbers[2] > 59):
        return None
    half, j = half_at(s, i + 1)
    if half is None and (numbers[0] > 12 or numbers[0] == 0 or parts[0].startswith("0")):
        whole = numbers[0] > 12 or numbers[0] == 0
        return Clock(numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else None, "24" if whole else None), _zone(
            s, j
        )
    return Clock(numbers[0], numbers[1], numbers[2] if len(numbers) == 3 else None, half), _zone(s, j)


def _with_stop(s: Stream, i: int) -> tuple[Clock, int] | None:
    """*8.30pm*, *2.30 a.m.*: with a full stop, only when the half is said."""
    hour, _, minute = s.words[i].partition(".")
    half, j = half_at(s, i + 1)
    if half is None or len(minute) != 2 or len(hour) > 2 or not 1 <= int(hour) <= 12 or int(minute) > 59:
        return None
    return Clock(int(hour), int(minute), None, half), _zone(s, j)


def _military(s: Stream, i: int) -> tuple[Clock, int] | None:
    """*1700 GMT*, *1140 a.m.*."""
    word = s.words[i]
    if not (word.isdecimal() and len(word) in (3, 4)):
        return None
    hour, minute = int(word[:-2]), int(word[-2:])
    half, j = half_at(s, i + 1)
    if hour > 24 or minute > 59 or not (half or s.words[i + 1] in ("gmt", "utc", "hours", "hrs")):
        return None
    if half and not 1 <= hour <= 12:
        return None
    return Clock(hour, minute, None, half or "24"), (_zone(s, j) if half else i + 2)


def half_at(s: Stream, i: int) -> tuple[Literal["am", "pm"] | None, int]:
    """*a.m.* or *p.m.* at `i`, in any of their forms, and the place after it."""
    word = s.words[i]
    found = _HALVES.get(" ".join(word.split()))
    if found is None and word in ("a", "p") and s.glued[i] and s.words[i - 1][:1].isdigit():
        found = word + "m"
    return (found, i + 1) if found else (None, i)  # type: ignore[return-value]


def _zone(s: Stream, j: int) -> int:
    if s.words[j] in _ZONES and s.text[s.starts[j]].isupper():
        return j + 1
    return j


@rule("5:30 p.m.", (DIGITS, *_HOURS, "noon", "midday", "midnight"))
def clock(s: Stream, i: int) -> Hit | None:
    """A time of day, alone or with its day: *5 p.m.*, *10:30*, *9 a.m. Tuesday*."""
    found = clock_at(s, i)
    if not found:
        return None
    time, j = found
    second = clock_at(s, j + 1) if s.words[j] in ("-", "to", "until") else None
    return (ClockRange(time, second[0]), second[1]) if second else (time, j)


@rule("half past seven", (DIGITS, *SMALL, "half", "quarter", "a"))
def clock_past(s: Stream, i: int) -> Hit | None:
    """Minutes past or to an hour: *ten past nine*, *half past seven*, *a quarter to five in the evening*."""
    i = s.skip(i, "a")
    if s.words[i] in ("half", "quarter"):
        minutes, j = (30 if s.words[i] == "half" else 15), i + 1
    else:
        number = cardinal(s, i)
        if not number or number[0] not in range(1, 60):
            return None
        minutes, j = int(number[0]), s.skip(number[1], "min", "minutes", "mins")
    if s.words[j] not in ("past", "to") or (s.words[j] == "to" and s.words[i] != "quarter"):
        return None
    hour = _hour(s, j + 1)
    if not hour or hour[0].minute is not None or hour[0].half == "24":
        return None
    n = hour[0].hour
    if s.words[j] == "to":
        n, minutes = (n - 2) % 12 + 1, 60 - minutes
    return Clock(n, minutes, None, hour[0].half), hour[1]


@rule("5-6pm", (DIGITS, *_HOURS))
def clock_range(s: Stream, i: int) -> Hit | None:
    """Two times that share their half: *5-6pm*, *five to seven p.m.*."""
    word = s.words[i]
    hour = int(word) if word.isdecimal() and len(word) <= 2 else _HOURS.get(word)
    if hour is None or not 1 <= hour <= 12 or s.words[i + 1] not in ("-", "to", "until", "till"):
        return None
    second = clock_at(s, i + 2)
    if not second or second[0].half not in ("am", "pm"):
        return None
    return ClockRange(Clock(hour, None, None, second[0].half), second[0]), second[1]


def _hour(s: Stream, i: int) -> tuple[Clock, int] | None:
    """A time of day, or a bare hour where its neighbours show that it is one: *between 3 and 5 on Monday*."""
    found = clock_at(s, i)
    if found:
        return found
    word = s.words[i]
    hour = int(word) if word.isdecimal() and len(word) <= 2 else _HOURS.get(word)
    return (Clock(hour), i + 1) if hour is not None and 1 <= hour <= 12 else None


@rule("between 4pm and 5pm", ("between", "from"))
def clock_between(s: Stream, i: int) -> Hit | None:
    """Two times of day with their prepositions: *between 4pm and 5pm*, *from 3 to 5 on Monday*."""
    first = _hour(s, i + 1)
    if not first or s.words[first[1]] not in ("and", "to", "-", "until", "till"):
        return None
    second = _hour(s, first[1] + 1)
    if not second:
        return None
    a, b = first[0], second[0]
    if a.half is None and b.half is not None:
        a = Clock(a.hour, a.minute, a.second, "am" if b.half == "pm" and b.hour != 12 and a.hour > b.hour else b.half)
    plain = a.half is not None or b.half is not None or a.minute is not None or b.minute is not None
    if not plain and not _day_follows(s, second[1]):
        return None
    return ClockRange(a, b), second[1]


def _day_follows(s: Stream, j: int) -> bool:
    hit = simple(s, s.skip(j, "on", "of", ","))
    return bool(hit) and hit is not None and isinstance(hit[0], _DAYS)


@rule("tonight", ("tonight", "overnight", "this", "early", "late", "later"))
def this_part(s: Stream, i: int) -> Hit | None:
    """A part of the day of saying: *tonight*, *this morning*, *overnight*."""
    if s.words[i] == "tonight":
        return At(DayOffset(0), Part("NI")), i + 1
    if s.words[i] == "overnight":
        return Part("ON"), i + 1
    if s.words[i] in ("early", "late", "later") and s.words[i + 1] == "this":
        part = DAYPARTS.get(s.words[i + 2])
        return (At(DayOffset(0), Part(part, "early" if s.words[i] == "early" else "late")), i + 3) if part else None
    part = DAYPARTS.get(s.words[i + 1])
    if part and not s.words[i + 1].endswith("s"):
        return At(DayOffset(0), Part(part)), i + 2
    return None


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


@joint(
    "Monday night",
    (
        *DAYPARTS,
        "at",
        "in",
        "around",
        ",",
        "early",
        "late",
        "overnight",
        DIGITS,
        "-",
        *_HOURS,
        "noon",
        "midnight",
        "from",
        "between",
    ),
)
def time_after_day(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A time behind its day: *Monday night*, *tomorrow at 5 p.m.*, *Friday, 10:30*."""
    if isinstance(left, At) and isinstance(left.time, Part):
        found = simple(s, s.skip(j, "at", ",", "around"))
        if found and isinstance(found[0], (Clock, ClockRange)):
            return At(left.day, _in_part(found[0], left.time)), found[1]
        return None
    if not isinstance(left, _DAYS) or (isinstance(left, Shifted) and isinstance(left.of, str) and left.of != "day"):
        return None
    k = s.skip(s.skip(j, "at", "in", "around", ","), "about", "around", "the")
    found = simple(s, k)
    if found and isinstance(found[0], (Clock, ClockRange, Part)):
        return At(left, found[0]), found[1]
    hour = _hour(s, k) if s.words[j] == "at" else None
    if hour and s.words[hour[1]] in ("", ".", ",", ";", "in"):
        return At(left, hour[0]), hour[1]
    return None


def _in_part(time: Clock | ClockRange, part: Part) -> Clock | ClockRange:
    """A time whose half the part of the day tells: *five-thirty tomorrow evening*."""
    half: Literal["am", "pm"] = "am" if part.part == "MO" else "pm"
    if isinstance(time, ClockRange):
        return ClockRange(_halved(time.first, half), _halved(time.last, half))
    return _halved(time, half)


def _halved(t: Clock, half: Literal["am", "pm"]) -> Clock:
    return Clock(t.hour, t.minute, t.second, half) if t.half is None else t


@joint("7 in the morning", ("in", "this"))
def time_in_part(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A time with its part of the day: *5:30 in the morning*, *8am this morning*, *from 5 to 7 in the evening*."""
    if not isinstance(left, (Clock, ClockRange)) or s.words[j + 1] not in ("the", *DAYPARTS):
        return None
    part = DAYPARTS.get(s.words[s.skip(j + 1, "the")])
    if not part or (s.words[j] == "this") != (s.words[j + 1] in DAYPARTS):
        return None
    end = s.skip(j + 1, "the") + 1
    timed = _in_part(left, Part(part))
    return (At(DayOffset(0), timed), end) if s.words[j] == "this" else (timed, end)


@rule("7 in the morning", (DIGITS, *_HOURS))
def hour_in_part(s: Stream, i: int) -> Hit | None:
    """A bare hour with its part of the day: *7 in the morning*, *three in the afternoon*."""
    hour = _hour(s, i)
    if not hour or s.words[hour[1]] != "in" or s.words[hour[1] + 1] != "the":
        return None
    part = DAYPARTS.get(s.words[hour[1] + 2])
    return (_in_part(hour[0], Part(part)), hour[1] + 3) if part else None


@joint(
    "9 a.m. Tuesday",
    (
        "on",
        "of",
        ",",
        "today",
        "tomorrow",
        "yesterday",
        "this",
        "next",
        "last",
        "the",
        "early",
        "late",
        *MONTHS,
        *WEEKDAYS,
    ),
)
def day_after_time(s: Stream, left: Expression, i: int, j: int) -> Hit | None:
    """A day behind its time: *9 a.m. Tuesday*, *the morning of June 5*, *midnight on Friday*."""
    if not isinstance(left, (Clock, ClockRange, Part)):
        return None
    k = s.skip(j, "on", "of", ",")
    hit = simple(s, k)
    if hit and isinstance(hit[0], At) and isinstance(hit[0].time, Part) and isinstance(left, (Clock, ClockRange)):
        return At(hit[0].day, _in_part(left, hit[0].time)), hit[1]
    if not hit or not isinstance(hit[0], _DAYS):
        return None
    if isinstance(hit[0], Shifted) and isinstance(hit[0].of, str) and hit[0].of != "day":
        return None
    return At(hit[0], left), hit[1]
