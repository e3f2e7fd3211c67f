"""Reads the pieces times of day are made of: hours in figures and words, their halves, ranges of two of them."""

from __future__ import annotations

from typing import Literal, TypeAlias

from foresaid.extracting.windows.expressions import Clock, ClockRange, DayPart, Part
from foresaid.extracting.windows.numbers import SMALL, cardinal
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import DAYPARTS

Half: TypeAlias = Literal["am", "pm"]
HOURS = {word: n for word, n in SMALL.items() if 1 <= n <= 12}
NAMED_HOURS = ("noon", "midday", "midnight", "noonish", "mid")
TO = frozenset(("-", "~", "to", "until", "till", "til", "through", "thru"))
AND = TO | {"and"}
_HALVES: dict[str, Half] = {
    "am": "am", "a.m.": "am", "a.m": "am", "a. m.": "am", "a. m": "am",
    "pm": "pm", "p.m.": "pm", "p.m": "pm", "p. m.": "pm", "p. m": "pm",
}  # fmt: skip
_ZONES = frozenset("gmt utc est edt cst cdt mst mdt pst pdt bst cet cest et ct pt mt ist jst kst".split())
_NIGHT_ENDS = 5
"""*3* at night is in the small hours, *5* and later in the evening."""


def clock_at(s: Stream, i: int) -> tuple[Clock, int] | None:
    """A time of day that is plain by its form: *5 p.m.*, *10:30*, *8:00:31am*, *noon*, *5 o'clock*, *1700 GMT*."""
    word = s.words[i]
    named = _named_hour(s, i)
    if named:
        return named
    if ":" in word and word[0].isdigit():
        return _with_colon(s, i)
    if "." in word and word[0].isdigit():
        found = _with_stop(s, i)
        return found if found and found[0].half in ("am", "pm") else None
    hour = int(word) if word.isdecimal() and len(word) <= 2 else HOURS.get(word)
    if hour is None or not 0 <= hour <= 24:
        return _military(s, i)
    spelled = _spelled(s, i)
    if spelled and spelled[0].half:
        return spelled
    stop = i + 1 if s.words[i + 1] == "." and s.glued[i + 1] and s.glued[i + 2] else i
    half, j = half_at(s, stop + 1)
    if half and 1 <= hour <= 12:
        return Clock(hour, None, None, half), _zone(s, j)
    if s.words[i + 1] == "ampm":
        return Clock(hour), i + 2
    k = _oclock(s, i + 1)
    if k:
        half, j = half_at(s, k)
        return Clock(hour, None, None, half), _zone(s, j)
    return None


def _named_hour(s: Stream, i: int) -> tuple[Clock, int] | None:
    """*noon*, *midnight*, *mid-day*, *12 noon*, *12 midnight*."""
    i = i + 1 if s.words[i] == "12" else i
    word, j = s.words[i], i + 1
    if word == "mid" and s.words[s.skip(j, "-")] in ("day", "night"):
        j = s.skip(j, "-")
        word, j = word + s.words[j], j + 1
    if word in ("noon", "midday", "noonish"):
        return Clock(12, None, None, "24"), j
    return (Clock(0, None, None, "24"), j) if word == "midnight" else None


def _oclock(s: Stream, j: int) -> int | None:
    """The place after *o'clock*, *oclock*."""
    if s.words[j] == "oclock":
        return j + 1
    if s.words[j] == "o" and s.words[s.skip(j + 1, "'")] == "clock":
        return s.skip(j + 1, "'") + 1
    return None


def _with_colon(s: Stream, i: int) -> tuple[Clock, int] | None:
    parts = s.words[i].split(":")
    if not all(p.isdecimal() and len(p) <= 2 for p in parts) or len(parts) > 3 or len(parts[1]) != 2:
        return None
    numbers = [int(p) for p in parts]
    if numbers[0] > 24 or numbers[1] > 59 or (len(numbers) == 3 and numbers[2] > 59):
        return None
    half, j = half_at(s, i + 1)
    second = numbers[2] if len(numbers) == 3 else None
    whole = half is None and (numbers[0] > 12 or numbers[0] == 0)
    return Clock(numbers[0], numbers[1], second, "24" if whole else half), _zone(s, j)


def _with_stop(s: Stream, i: int) -> tuple[Clock, int] | None:
    """*8.30pm*, *2.30 a.m.*; without its half only where the neighbours show that it is a time."""
    hour, _, minute = s.words[i].partition(".")
    half, j = half_at(s, i + 1)
    if len(minute) != 2 or len(hour) > 2 or int(minute) > 59 or not 1 <= int(hour) <= (12 if half else 23):
        return None
    return Clock(int(hour), int(minute), None, half or ("24" if int(hour) > 12 else None)), _zone(s, j)


def _military(s: Stream, i: int) -> tuple[Clock, int] | None:
    """*1700 GMT*, *1140 a.m.*."""
    word = s.words[i]
    if not (word.isdecimal() and len(word) in (3, 4)):
        return None
    hour, minute = int(word[:-2]), int(word[-2:])
    half, j = half_at(s, i + 1)
    if s.words[i + 1] == "ampm" and 1 <= hour <= 12 and minute < 60:
        return Clock(hour, minute), i + 2
    if hour > 24 or minute > 59 or not (half or s.words[i + 1] in ("gmt", "utc", "hours", "hrs")):
        return None
    if half and not 1 <= hour <= 12:
        return None
    return Clock(hour, minute, None, half or "24"), (_zone(s, j) if half else i + 2)


def _spelled(s: Stream, i: int) -> tuple[Clock, int] | None:
    """An hour and its minutes in words: *nine thirty*, *five-thirty p.m.*, *nine oh five*, *six forty-three*."""
    hour = HOURS.get(s.words[i])
    j = s.skip(i + 1, "-")
    if hour is None:
        return None
    if s.words[j] == "oh" and SMALL.get(s.words[j + 1], 10) < 10:
        minutes, j = SMALL[s.words[j + 1]], j + 2
    else:
        found = cardinal(s, j) if s.words[j] in SMALL else None
        if not found or not 10 <= found[0] < 60:
            return None
        minutes, j = int(found[0]), found[1]
    half, j = half_at(s, s.skip(j, "minutes"))
    return Clock(hour, minutes, None, half), _zone(s, j)


def half_at(s: Stream, i: int) -> tuple[Half | None, int]:
    """*a.m.* or *p.m.* at `i`, in any of their forms, and the place after it."""
    word = s.words[i]
    found = _HALVES.get(" ".join(word.split()))
    if found:
        return found, i + 1
    if word in ("a", "p"):
        half: Half = "am" if word == "a" else "pm"
        j = s.skip(i + 1, ".")
        if s.words[j] == "m":
            return half, j + 2 if j > i + 1 and s.words[j + 1] == "." else j + 1
        if s.glued[i] and s.words[i - 1][:1].isdigit():
            return half, i + 1
    return None, i


def _zone(s: Stream, j: int) -> int:
    return j + 1 if s.words[j] in _ZONES and s.text[s.starts[j]].isupper() else j


def hour_at(s: Stream, i: int) -> tuple[Clock, int] | None:
    """A time of day in any form, a bare hour too: for where its neighbours show that it is one."""
    found = clock_at(s, i) or past_at(s, i) or _spelled(s, i)
    if found:
        return found
    word = s.words[i]
    if "." in word and word[0].isdigit():
        return _with_stop(s, i)
    if word.isdecimal() and len(word) == 4 and int(word[:2]) < 24 and int(word[2:]) < 60 and word < "1500":
        return Clock(int(word[:2]), int(word[2:]), None, None if 0 < int(word[:2]) < 13 else "24"), i + 1
    hour = int(word) if word.isdecimal() and len(word) <= 2 else HOURS.get(word)
    j = s.skip(s.skip(i + 1, "-"), "ish")
    return (Clock(hour), j if s.words[j - 1] == "ish" else i + 1) if hour is not None and 1 <= hour <= 12 else None


def past_at(s: Stream, i: int) -> tuple[Clock, int] | None:
    """Minutes past or to an hour: *ten past nine*, *half past seven*, *a quarter to five*, *20 min past eight*."""
    i = s.skip(i, "a")
    if s.words[i] in ("half", "quarter"):
        minutes, j, named = (30 if s.words[i] == "half" else 15), i + 1, True
    else:
        number = cardinal(s, i)
        if not number or number[0] not in range(1, 60):
            return None
        minutes, j = int(number[0]), s.skip(number[1], "min", "minutes", "mins", "minute")
        named = j > number[1]
        if s.words[j] in ("quarter", "quarters") and minutes == 3:
            minutes, j, named = 45, j + 1, True
    if s.words[j] not in ("past", "to") or (s.words[j] == "to" and not named):
        return None
    hour = clock_at(s, j + 1) or _spelled(s, j + 1) or _bare(s, j + 1)
    if not hour or (hour[0].minute is not None and s.words[i] in ("half", "quarter")) or hour[0].half == "24":
        return None
    n = hour[0].hour
    if s.words[j] == "to":
        total = n * 60 + (hour[0].minute or 0) - minutes
        n, minutes = (total // 60 - 1) % 12 + 1, total % 60
    return Clock(n, minutes, None, hour[0].half), hour[1]


def _bare(s: Stream, i: int) -> tuple[Clock, int] | None:
    word = s.words[i]
    hour = int(word) if word.isdecimal() and len(word) <= 2 else HOURS.get(word)
    return (Clock(hour), i + 1) if hour is not None and 1 <= hour <= 12 else None


def part_behind(s: Stream, j: int) -> tuple[DayPart, int] | None:
    """*in the morning*, *at night*, *early morning* behind a time."""
    k = s.skip(s.skip(j, "in", "at", ","), "the")
    k = s.skip(s.skip(k, "early", "late"), "-")
    part = DAYPARTS.get(s.words[k])
    return (part, k + 1) if part and not s.words[k].endswith("s") else None


def range_at(s: Stream, i: int, joins: frozenset[str]) -> tuple[ClockRange, int, bool] | None:
    """Two times of day and whether they are plain by their form: *4pm till 5pm*, *3 to 5*, *3 in the morning to 5pm*.

    What the second says of its half counts for the first, and the other way round.
    """
    first = _with_part(s, i)
    if not first or s.words[first[1]] not in joins:
        return None
    second = _with_part(s, s.skip(first[1] + 1, "at"))
    if not second or (s.words[second[1]] in ("-", "/") and s.words[second[1] + 1][:1].isdigit()):
        return None
    a, b = first[0], second[0]
    a, b = _shared(a, b), _shared(b, a, behind=True)
    plain = any(t.half is not None or (t.minute is not None) for t in (a, b))
    return ClockRange(a, b), second[1], plain


def _with_part(s: Stream, i: int) -> tuple[Clock, int] | None:
    hour = hour_at(s, i)
    part = part_behind(s, hour[1]) if hour and s.words[hour[1]] == "in" else None
    return (in_part(hour[0], Part(part[0])), part[1]) if hour and part else hour  # type: ignore[return-value]


def _shared(t: Clock, other: Clock, *, behind: bool = False) -> Clock:
    """`t` with the half that the other end gives it, so that the range goes forward and is no longer than needed."""
    if t.half is not None or other.half not in ("am", "pm") or t.hour > 12:
        return t
    own, its = ((c.hour % 12, c.minute or 0) for c in (t, other))
    half: Half = "am" if other.half == "am" else "pm"
    if own <= its if behind else own >= its:
        half = "pm" if half == "am" else "am"
    return Clock(t.hour, t.minute, t.second, half)


def in_part(time: Clock | ClockRange, part: Part) -> Clock | ClockRange:
    """A time whose half the part of the day tells: *five-thirty tomorrow evening*."""
    if isinstance(time, ClockRange):
        first, last = in_part(time.first, part), in_part(time.last, part)
        return ClockRange(first, last)  # type: ignore[arg-type]
    if time.half is not None:
        return time
    small = part.part in ("NI", "ON") and (time.hour < _NIGHT_ENDS or time.hour == 12)
    return Clock(time.hour, time.minute, time.second, "am" if part.part == "MO" or small else "pm")
