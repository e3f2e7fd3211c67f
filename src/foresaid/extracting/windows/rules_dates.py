"""Rules for calendar days and months: *June 5, 2024*, *5 June*, *Friday the 13th*, *2024-06-05*, *June 2024*."""

from __future__ import annotations

import re
from typing import Literal

from foresaid.extracting.windows.calendar_words import (
    NOT_AFTER_DAY,
    day_number,
    following_year,
    month_at,
    year_at,
)
from foresaid.extracting.windows.expressions import (
    Between,
    Date,
    Either,
    Month,
    Nth,
    Shifted,
)
from foresaid.extracting.windows.grammar import DIGITS, Hit, rule
from foresaid.extracting.windows.numbers import ORDINALS, SMALL, ordinal
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import WEEKDAY_SHAKY
from foresaid.when import MONTHS, WEEKDAYS

_LAST_WORDS = frozenset(("", ".", ",", ";", "!", "?", ")"))
"""What may stand behind figures that only a pause marks as a date: *11 / 2016.*"""
_DIGITAL = re.compile(
    r"(?<![\d./])(?:(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{4}|\d\d)"
    r"|(?P<whole>(?:19|20)\d{6}))(?!\d|/\d)"
)


@rule("June 5, 2024", MONTHS)
def month_first(s: Stream, i: int) -> Hit | None:
    """A month, with a day or a year behind it: *June*, *June 2024*, *Jan. 23*, *June 5th, 2024*, *Nov. 19-20*."""
    found = month_at(s, i)
    if not found:
        return None
    month, j = found
    year = following_year(s, j)
    if year:
        return Month(month, year[0]), year[1]
    stop = "." if s.glued[j] and s.glued[j + 1] else "/"
    separated = s.skip(j, "-", "/", ",", stop) if s.words[j + 1].isdecimal() and len(s.words[j + 1]) < 3 else j
    day = day_number(s, separated)
    if not day or (s.words[day[1]] == ":" and s.words[day[1] + 1].isdecimal()):
        return Month(month), j
    return _days_of_month(s, month, *day)


def _days_of_month(s: Stream, month: int, day: int, j: int) -> Hit:
    """After *June 5*: a year, or a second day (*June 5-7*, *June 5 through 7*, *June 5 and 6*)."""
    year = following_year(s, j)
    if year:
        return Date(year[0], month, day), year[1]
    word = s.words[j]
    if word in ("-", "~", "to", "through", "thru", "until", "till", "and", "or"):
        second = day_number(s, j + 1)
        if second and second[0] > day and s.words[second[1]] not in MONTHS and not _is_clock(s, second[1]):
            year = following_year(s, second[1])
            a, b = Date(year and year[0], month, day), Date(year and year[0], month, second[0])
            end = year[1] if year else second[1]
            if word in ("and", "or"):
                return Either(a, b, both=word == "and"), end
            return Between(a, b, word), end
    return Date(None, month, day), j


def _is_clock(s: Stream, j: int) -> bool:
    return s.words[j] in ("am", "pm", "a.m.", "p.m.", "a.m", "p.m", ":") or (s.words[j] in ("a", "p") and s.glued[j])


@rule("the month of June", ("the", "month"))
def month_of(s: Stream, i: int) -> Hit | None:
    """*the month of June*, *the month of June 2024*."""
    i = s.skip(i, "the")
    return (
        month_first(s, i + 2) if s.words[i] == "month" and s.words[i + 1] == "of" and s.words[i + 2] in MONTHS else None
    )


@rule("6/2024", (DIGITS,))
def month_year_in_figures(s: Stream, i: int) -> Hit | None:
    """A month and its year in figures: *6/2024*, *06-2024*."""
    word = s.words[i]
    if not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 12) or s.words[i + 1] not in ("/", "-"):
        return None
    if (i and s.glued[i]) or len(s.words[i + 2]) != 4:
        return None
    if not (s.glued[i + 1] and s.glued[i + 2]) and s.words[i + 3] not in _LAST_WORDS:
        return None
    found = year_at(s, i + 2)
    return (Month(int(word), found[0]), found[1]) if found and s.words[found[1]] not in ("-", "/") else None


_MONTH_SHIFTS: dict[str, Literal[-1, 0, 1]] = {"next": 1, "this": 0, "last": -1}


@rule("5 June 2024", (DIGITS, *ORDINALS, *SMALL, "the"))
def day_first(s: Stream, i: int) -> Hit | None:
    """A day, then its month: *5 June*, *the 5th of June, 2024*, *5-7 June*."""
    day = day_number(s, i)
    if not day or (i and s.words[i - 1] in ("$", "£", "€")):
        return None
    n, j = day
    until: int | None = None
    joined = s.words[j]
    if joined in ("-", "~", "to", "and", "or", "through", "thru"):
        second = day_number(s, j + 1)
        if second and second[0] > n:
            until, j = second
    k = s.skip(j, "of", "in") if until is None else s.skip(j, "of", "in", ",")
    if s.words[k] in _MONTH_SHIFTS and s.words[k + 1] == "month" and (until is not None or s.words[j] == "of"):
        month_of_it = Shifted("month", _MONTH_SHIFTS[s.words[k]])
        day_of_it = Nth(n, "day", month_of_it)
        return (Between(day_of_it, Nth(until, "day", month_of_it), "to") if until else day_of_it), k + 2
    j = s.skip(j, "day") if until is None and s.words[j + 1] == "of" else j
    found = month_at(s, s.skip(j, "of", "-", "/", "."))
    if not found:
        return None
    month, j = found
    if until is None and s.words[j].isdecimal() and s.words[j - 1] == "of":
        return None
    year = following_year(s, j) or _short_year(s, j)
    stated, j = year or (None, j)
    if until is None:
        return Date(stated, month, n), j
    if joined == "or":
        return Either(Date(stated, month, n), Date(stated, month, until)), j
    return Between(Date(stated, month, n), Date(stated, month, until), "to"), j


def _short_year(s: Stream, j: int) -> tuple[int, int] | None:
    """The year of *5-May-18*: two figures behind a hyphen on both sides of the month."""
    short = s.words[j + 1]
    if s.words[j] != "-" or not s.glued[j] or s.words[j - 2] != "-" or not (len(short) == 2 and short.isdecimal()):
        return None
    return int(short) + (2000 if int(short) < 50 else 1900), j + 2


@rule("on the 18th", ("the", DIGITS, *ORDINALS, "twenty", "thirty"))
def day_of_month(s: Stream, i: int) -> Hit | None:
    """A day of the running month: *on the 18th*, *by the 5th*; only behind a preposition, with no noun behind it."""
    if not i or s.words[i - 1] not in ("on", "for", "by", "until", "before", "after", "around", "since"):
        return None
    j = s.skip(i, "the")
    found = ordinal(s, j)
    word = s.words[j]
    if not found and word.isdecimal() and len(word) <= 2 and (j > i or s.words[i - 1] == "on"):
        found = int(word), j + 1
    if not found or not 1 <= found[0] <= 31 or (s.words[j] in ORDINALS and found[0] < 13):
        return None
    after = s.words[found[1]]
    if (
        after in ("this", "of")
        and s.words[found[1] + (after == "of")] == "this"
        and "month" in s.words[found[1] : found[1] + 3]
    ):
        return Nth(found[0], "day", Shifted("month", 0)), found[1] + 2 + (after == "of")
    return (Date(day=found[0]), found[1]) if after in _BEHIND_DAY else None


_BEHIND_DAY = frozenset(("", ".", ",", ";", ")", "!", "?", "at", "and", "to", "from", "between", "before", "after"))


@rule("2024-06-05", (DIGITS,))
def digital(s: Stream, i: int) -> Hit | None:
    """A date in figures: *2024-06-05*, *6/5/2024* (month first unless it cannot be), *20240605*."""
    start = s.starts[i]
    match = _DIGITAL.match(s.text, start)
    if not match or (i > 1 and s.glued[i] and s.words[i - 1] in ("-", "/", ".") and _goes_on(s, i, match["sep"])):
        return None
    if match["y"]:
        year, month, day = int(match["y"]), int(match["m"]), int(match["d"])
    elif match["whole"]:
        whole = match["whole"]
        year, month, day = int(whole[:4]), int(whole[4:6]), int(whole[6:])
    else:
        year, month, day = int(match["c"]), int(match["a"]), int(match["b"])
        if len(match["c"]) == 2:
            year += 2000 if year < 50 else 1900
        if month > 12:
            month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    j = i
    while j < len(s) and s.ends[j] <= match.end():
        j += 1
    return Date(year, month, day), j


def _goes_on(s: Stream, i: int, separator: str | None) -> bool:
    """Whether figures before the mark at `i - 1` make this a longer number; not so in *10/1/2018-10/7/2018*."""
    return s.words[i - 2][:1].isdigit() and not (s.words[i - 1] == "-" and separator in ("/", "."))


@rule("2024-06", (DIGITS,))
def year_month(s: Stream, i: int) -> Hit | None:
    """A month in figures, or a year before its month's name: *2024-06*, *2024 June*, *2024-Jun-5*."""
    found = year_at(s, i)
    if not found or s.words[i] == "'" or (i and s.glued[i] and s.words[i - 1] in ("-", "/", ".")):
        return None
    stated, j = found
    k = s.skip(j, "-", "/", ",")
    month = month_at(s, k)
    if s.words[j] == ",":
        return (Month(month[0], stated), month[1]) if month and s.words[month[1]] in _LAST_WORDS else None
    if month:
        after = s.skip(month[1], "-", "/")
        day = day_number(s, after) if k > j and after > month[1] else None
        return (Date(stated, month[0], day[0]), day[1]) if day else (Month(month[0], stated), month[1])
    word = s.words[k]
    if k == j or not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 12):
        return None
    if not (s.glued[k] and s.glued[j]) and s.words[k + 1] not in _LAST_WORDS:
        return None
    if int(word) == (stated + 1) % 100 or (s.words[k + 1] in ("-", "/") and s.glued[k + 1]):
        return None
    return Month(int(word), stated), k + 1


@rule("between 10/1 and 10/15", (DIGITS,))
def month_day_in_figures(s: Stream, i: int) -> Hit | None:
    """A date in two figures where a preposition or a weekday shows that it is one: *on 10/15*, *Friday 7/6*."""
    if (
        not (s.words[i + 1] == "/" or (s.words[i + 1] == "-" and i and s.words[i - 1] in ("on", "by")))
        or not s.glued[i + 1]
        or not s.glued[i + 2]
        or (s.glued[i] and i and s.words[i - 1] != "-")
    ):
        return None
    a, b = s.words[i], s.words[i + 2]
    if not (a.isdecimal() and b.isdecimal() and len(a) <= 2 and len(b) <= 2) or s.words[i + 3] in NOT_AFTER_DAY | {
        "/",
        "-",
    } - {"-"}:
        return None
    before = s.words[i - 1] if i else ""
    plain = s.words[i + 3] in _LAST_WORDS and int(a) <= 31 and ((int(a) <= 12 < int(b)) or "0" in (a[0], b[0]))
    if i and before not in _BEFORE_FIGURES and before not in WEEKDAYS and not plain:
        return None
    month, day = int(a), int(b)
    if month > 12:
        month, day = day, month
    return (Date(None, month, day), i + 3) if 1 <= month <= 12 and 1 <= day <= 31 else None


_BEFORE_FIGURES = frozenset(
    [
        "on",
        "from",
        "by",
        "until",
        "till",
        "to",
        "between",
        "since",
        "before",
        "after",
        "this",
        "next",
        "last",
        "-",
        "and",
        ",",
        "or",
    ]
)


@rule("Friday, June 5", WEEKDAYS)
def weekday(s: Stream, i: int) -> Hit | None:
    """A weekday, with its date behind it where there is one: *Friday*, *Friday, June 5*, *Friday the 13th*."""
    word = s.words[i]
    if word in WEEKDAY_SHAKY and not s.capital(i) and not (i and s.words[i - 1] in ("on", "next", "last", "this")):
        return None
    j = i + 1
    if len(word) <= 5 and s.words[j] == "." and s.glued[j] and word not in ("sunday", "monday", "friday"):
        j += 1
    if word in ("sun", "mon", "sat") and not _is_day(s, i, j):
        return None
    n = WEEKDAYS[word]
    return _dated_weekday(s, n, j) or (Date(weekday=n), j)


def _is_day(s: Stream, i: int, j: int) -> bool:
    """Whether *Sun*, *Sat*, *Mon* is a day: with a full stop, a figure or a date behind it, or *on*, *next* before."""
    if (
        s.words[j - 1] == "."
        or s.words[j].isdecimal()
        or (i and s.words[i - 1] in ("on", "next", "last", "this", "week"))
    ):
        return True
    if s.words[j] in ("-", "to", "through", "and", "or") and s.words[j + 1] in WEEKDAYS:
        return True
    return s.words[j] == "," and (s.words[j + 1] in MONTHS or s.words[j + 1].isdecimal())


def _dated_weekday(s: Stream, n: int, j: int) -> Hit | None:
    """A date that belongs to a weekday: *Friday, June 5*, *Friday (Oct. 24)*, *Friday the 13th*."""
    k = s.skip(j, ",", "(", "the")
    for read in (month_first, day_first, digital, month_day_in_figures):
        hit = read(s, k) if k < len(s) else None
        if hit and isinstance(hit[0], Date):
            date = hit[0]
            end = s.skip(hit[1], ")") if s.words[k - 1] == "(" else hit[1]
            return Date(date.year, date.month, date.day, n), end
    bare = s.words[j]
    if (
        bare.isdecimal()
        and len(bare) == 2
        and 10 <= int(bare) <= 31
        and s.words[j + 1] in ("", ".", "!", "?", "between", "at")
    ):
        return Date(day=int(bare), weekday=n), j + 1
    found = ordinal(s, s.skip(j, "the"))
    if found and 1 <= found[0] <= 31 and s.words[found[1]] not in ("quarter", "half", "week", "month", "day"):
        return Date(day=found[0], weekday=n), found[1]
    return None
