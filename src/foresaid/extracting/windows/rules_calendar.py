"""Rules for what a calendar names: days, months, years, quarters, seasons, decades."""

from __future__ import annotations

import re

from foresaid.extracting.windows.expressions import (
    Between,
    Century,
    Date,
    Decade,
    Either,
    Month,
    Nth,
    Piece,
    Season,
    Shifted,
    SplitYear,
    Unit,
    Year,
)
from foresaid.extracting.windows.grammar import DIGITS, Hit, rule, simple
from foresaid.extracting.windows.numbers import ORDINALS, SMALL, cardinal, ordinal
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import MONTH_SHAKY, SEASONS, WEEKDAY_SHAKY
from foresaid.when import MONTHS, WEEKDAYS

_BEFORE_MONTH = frozenset(
    "in by of last next this early mid late until till since from to through and or for during before after on - "
    "over around between past coming the , ( starting beginning previous every each later earlier & / come".split()
)
_NOT_AFTER_YEAR = frozenset(
    "tonnes tons dlrs dlr mln bln pct percent points point people jobs workers miles km feet dollars euros votes "
    "hours days weeks months years barrels troops soldiers pounds metres meters mg kg % delegates respondents "
    "companies seats stores".split()
)
_NOT_AFTER_DAY = frozenset("percent pct % million billion mln bln people points st nd rd th".split())
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip
_DIGITAL = re.compile(
    r"(?<![\d./-])(?:(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<c>\d{4}|\d\d)"
    r"|(?P<whole>(?:19|20)\d{6}))(?!\d|/\d)"
)


def year_at(s: Stream, i: int) -> tuple[int, int] | None:
    """A year at `i`: four figures from 1500 to 2199, *'24*, or in words (*two thousand*)."""
    word = s.words[i]
    if len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2199:
        return int(word), i + 1
    if word == "'" and len(s.words[i + 1]) == 2 and s.words[i + 1].isdecimal() and s.glued[i + 1]:
        short = int(s.words[i + 1])
        return short + (2000 if short < 50 else 1900), i + 2
    if word in ("nineteen", "twenty", "two"):
        return _spelled_year(s, i)
    return None


def _spelled_year(s: Stream, i: int) -> tuple[int, int] | None:
    """*two thousand*, *two thousand and six*, *nineteen eighty-four*, *twenty twelve*."""
    if s.words[i] == "two":
        found = cardinal(s, i)
        if not (found and s.words[i + 1] == "thousand" and 2000 <= found[0] < 2200):
            return None
        return int(found[0]), found[1]
    j = s.skip(i + 1, "-")
    if s.words[j] not in SMALL or SMALL[s.words[j]] < 10:
        return None
    found = cardinal(s, j)
    if not found or not 10 <= found[0] < 100:
        return None
    return (19 if s.words[i] == "nineteen" else 20) * 100 + int(found[0]), found[1]


def following_year(s: Stream, i: int) -> tuple[int, int] | None:
    """A year that belongs to what stands before `i`: *2024*, *, 2024*, *of 2024*, *in 2024*."""
    j = s.skip(i, ",", "of", "in", "/", "-") if s.words[i] else i
    found = year_at(s, j)
    short = s.words[j]
    if not found and len(short) == 2 and short.isdecimal() and int(short) > 31 and s.words[j - 1] in ("of", *MONTHS):
        return (1900 if int(short) >= 50 else 2000) + int(short), j + 1
    if not found or s.words[found[1]] in _NOT_AFTER_YEAR:
        return None
    if s.words[j] in ("nineteen", "twenty", "two") and s.words[i] == ",":
        return None
    return found


def month_at(s: Stream, i: int) -> tuple[int, int] | None:
    """A month name at `i` (its full stop taken with it); names that are other words too must look like months."""
    word = s.words[i]
    number = MONTHS.get(word)
    if number is None:
        return None
    j = i + 1
    if word not in ("may", "march", "june", "july") and len(word) <= 5 and s.words[j] == "." and s.glued[j]:
        j += 1
    if word in MONTH_SHAKY and not _is_month(s, i, j):
        return None
    return number, j


def _is_month(s: Stream, i: int, j: int) -> bool:
    """Whether a shaky name is a month: by its capital and neighbours."""
    digit_next = (s.words[j].isdecimal() and int(s.words[j]) < 2200) or s.words[s.skip(j, "the")] in ORDINALS
    before = s.words[i - 1] if i else ""
    if before in ("-", "/", "st", "nd", "rd", "th") and s.glued[i] == (before in ("-", "/")) or before in ORDINALS:
        return True
    if s.words[j] in ("-", "/") and s.glued[j] and s.words[j + 1].isdecimal() and s.glued[j + 1]:
        return True
    if not s.capital(i):
        return digit_next or (before in ("in", "of", "by", "until", "since", "next", "last", "this") and s.words[i] != "may") or (
            s.words[i] == "may" and before in ("in", "of", "late", "early", "mid")
        ) or before.isdecimal()
    if s.words[i] not in ("may", "march"):
        name_follows = s.capital(j) and s.words[j] not in MONTHS
        return s.words[j - 1] == "." or digit_next or before.isdecimal() or (before in _BEFORE_MONTH and not name_follows)
    return digit_next or before in _BEFORE_MONTH or before.isdecimal() or s.words[j] in ("'s", ",", ".", ";", "-", "and")


def day_number(s: Stream, i: int) -> tuple[int, int] | None:
    """A day of the month at `i`: *5*, *5th*, *fifth*, *the fifth*."""
    i = s.skip(i, "the")
    found = ordinal(s, i)
    if found:
        return found if 1 <= found[0] <= 31 else None
    word = s.words[i]
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31 and s.words[i + 1] not in _NOT_AFTER_DAY:
        return int(word), i + 1
    if word in SMALL and SMALL[word] >= 13 and s.words[i + 1] not in _NOT_AFTER_DAY:
        spelled = cardinal(s, i)
        return (int(spelled[0]), spelled[1]) if spelled and spelled[0] <= 31 else None
    return None


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
    separated = s.skip(j, "-", "/", ",") if s.words[j + 1].isdecimal() and len(s.words[j + 1]) < 3 else j
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
    if word in ("-", "to", "through", "until", "till", "and", "or"):
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
    return month_first(s, i + 2) if s.words[i] == "month" and s.words[i + 1] == "of" and s.words[i + 2] in MONTHS else None


@rule("6/2024", (DIGITS,))
def month_year_in_figures(s: Stream, i: int) -> Hit | None:
    """A month and its year in figures: *6/2024*, *06-2024*."""
    word = s.words[i]
    if not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 12) or s.words[i + 1] not in ("/", "-"):
        return None
    if not (s.glued[i + 1] and s.glued[i + 2]) or (i and s.glued[i]) or len(s.words[i + 2]) != 4:
        return None
    found = year_at(s, i + 2)
    return (Month(int(word), found[0]), found[1]) if found and s.words[found[1]] not in ("-", "/") else None


@rule("5 June 2024", (DIGITS, *ORDINALS, *SMALL, "the"))
def day_first(s: Stream, i: int) -> Hit | None:
    """A day, then its month: *5 June*, *the 5th of June, 2024*, *5-7 June*."""
    day = day_number(s, i)
    if not day or (i and s.words[i - 1] in ("$", "£", "€")):
        return None
    n, j = day
    until: int | None = None
    if s.words[j] in ("-", "to", "and", "through"):
        second = day_number(s, j + 1)
        if second and second[0] > n:
            until, j = second
    if s.words[j] == "of" and s.words[j + 1] in ("next", "this", "last") and s.words[j + 2] == "month":
        shift = {"next": 1, "this": 0, "last": -1}[s.words[j + 1]]
        return Nth(n, "day", Shifted("month", shift)), j + 3
    found = month_at(s, s.skip(j, "of", "-", "/", "."))
    if not found:
        return None
    month, j = found
    if until is None and s.words[j].isdecimal() and s.words[j - 1] == "of":
        return None
    year = following_year(s, j)
    stated, j = year or (None, j)
    if until is None:
        return Date(stated, month, n), j
    return Between(Date(stated, month, n), Date(stated, month, until), "to"), j


@rule("on the 18th", ("the",))
def day_of_month(s: Stream, i: int) -> Hit | None:
    """A day of the running month: *on the 18th*, *by the 5th*; only behind a preposition, with no noun behind it."""
    if not i or s.words[i - 1] not in ("on", "for", "by", "until", "before", "after", "around", "since"):
        return None
    found = ordinal(s, i + 1)
    if not found or not 1 <= found[0] <= 31 or s.words[i + 1] in ORDINALS:
        return None
    return (Date(day=found[0]), found[1]) if s.words[found[1]] in ("", ".", ",", ";", ")", "at", "and", "to") else None


@rule("2024-06-05", (DIGITS,))
def digital(s: Stream, i: int) -> Hit | None:
    """A date in figures: *2024-06-05*, *6/5/2024* (month first unless it cannot be), *20240605*."""
    start = s.starts[i]
    match = _DIGITAL.match(s.text, start)
    if not match or (i and s.glued[i] and s.words[i - 1] in ("-", "/", ".") and i > 1 and s.words[i - 2].isdecimal()):
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


@rule("2024-06", (DIGITS,))
def year_month(s: Stream, i: int) -> Hit | None:
    """A month in figures, or a year before its month's name: *2024-06*, *2024 June*, *2024-Jun-5*."""
    found = year_at(s, i)
    if not found or s.words[i] == "'" or (i and s.glued[i] and s.words[i - 1] in ("-", "/", ".")):
        return None
    stated, j = found
    k = s.skip(j, "-", "/")
    month = month_at(s, k)
    if month:
        after = s.skip(month[1], "-", "/")
        day = day_number(s, after) if k > j and after > month[1] else None
        return (Date(stated, month[0], day[0]), day[1]) if day else (Month(month[0], stated), month[1])
    word = s.words[k]
    if k == j or not (word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 12 and s.glued[k]):
        return None
    if int(word) == (stated + 1) % 100 or (s.words[k + 1] in ("-", "/") and s.glued[k + 1]):
        return None
    return Month(int(word), stated), k + 1


@rule("between 10/1 and 10/15", (DIGITS,))
def month_day_in_figures(s: Stream, i: int) -> Hit | None:
    """A date in two figures where a preposition or a weekday shows that it is one: *on 10/15*, *Friday 7/6*."""
    if s.words[i + 1] != "/" or not s.glued[i + 1] or not s.glued[i + 2] or (s.glued[i] and i and s.words[i - 1] != "-"):
        return None
    a, b = s.words[i], s.words[i + 2]
    if not (a.isdecimal() and b.isdecimal() and len(a) <= 2 and len(b) <= 2) or s.words[i + 3] in _NOT_AFTER_DAY | {"/", "-"} - {"-"}:
        return None
    before = s.words[i - 1] if i else ""
    if before not in _BEFORE_FIGURES and before not in WEEKDAYS:
        return None
    month, day = int(a), int(b)
    if month > 12:
        month, day = day, month
    return (Date(None, month, day), i + 3) if 1 <= month <= 12 and 1 <= day <= 31 else None


_BEFORE_FIGURES = frozenset("on from by until till to between since before after this next last - and , or".split())


@rule("2024", (DIGITS, "'", "nineteen", "twenty", "two"))
def year(s: Stream, i: int) -> Hit | None:
    """A year: *2024*, *2026-27*, *1987/88*; not a number of things."""
    if i and (s.words[i - 1] in ("$", "#", "£", "€", ":") or (s.glued[i] and s.words[i - 1] in (".", "/"))):
        return None
    found = year_at(s, i)
    if not found or s.words[found[1]] in _NOT_AFTER_YEAR:
        return None
    begin, j = found
    if s.words[j] in ("-", "/") and s.glued[j]:
        second = s.words[j + 1]
        if len(second) == 2 and second.isdecimal() and s.glued[j + 1] and int(second) == (begin + 1) % 100:
            return _split_year(s, begin, j + 2)
        if second == str(begin + 1) and s.words[j] == "/":
            return _split_year(s, begin, j + 2)
    if s.words[i] == "'" and s.words[j] == "s":
        return None
    return Year(begin), j


def _split_year(s: Stream, begin: int, j: int) -> Hit:
    """A year across two, with its months when they are given: *1987/88 (Oct-Sept)*, *1986/87 ending June*."""
    if s.words[j] == "(":
        first = MONTHS.get(s.words[j + 1])
        close = next((k for k in range(j + 2, j + 9) if s.words[k] == ")"), None)
        if first and close:
            return SplitYear(begin, first), close + 1
    if s.words[j] in ("ending", "beginning", "starting"):
        month = MONTHS.get(s.words[j + 1])
        if month:
            return SplitYear(begin, month % 12 + 1 if s.words[j] == "ending" else month), j + 2
    return SplitYear(begin), j


@rule("the 1990s", (DIGITS, "'", "the", *_DECADES))
def decade(s: Stream, i: int) -> Hit | None:
    """Ten years: *the 1990s*, *the '80s*, *the nineties*, *mid-2020s*."""
    start = i
    i = s.skip(i, "the")
    if s.words[i] in _DECADES:
        return Decade(_DECADES[s.words[i]] + 1900, century=False), i + 1
    j = s.skip(i, "'")
    word = s.words[j]
    if not word.isdecimal() or int(word) % 10 or s.words[s.skip(j + 1, "'")] not in ("s", "'s"):
        return None
    end = s.skip(j + 1, "'") + 1
    if len(word) == 4:
        return Decade(int(word)), end
    return (Decade(int(word) + 1900, century=False), end) if len(word) == 2 and j > start else None


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
    if s.words[j - 1] == "." or s.words[j].isdecimal() or (i and s.words[i - 1] in ("on", "next", "last", "this", "week")):
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
    if bare.isdecimal() and len(bare) == 2 and 10 <= int(bare) <= 31 and s.words[j + 1] in ("", ".", "!", "?", "between", "at"):
        return Date(day=int(bare), weekday=n), j + 1
    found = ordinal(s, s.skip(j, "the"))
    if found and 1 <= found[0] <= 31 and s.words[found[1]] not in ("quarter", "half", "week", "month", "day"):
        return Date(day=found[0], weekday=n), found[1]
    return None


@rule("summer of 2024", SEASONS)
def season(s: Stream, i: int) -> Hit | None:
    """A season, with its year where there is one: *summer*, *winter 2024*, *the spring of 2025*."""
    if s.words[i] == "fall" and not _is_autumn(s, i):
        return None
    name = SEASONS[s.words[i]]
    year = following_year(s, i + 1) if s.words[i + 1] not in (",", "in") else None
    return (Season(name, year[0]), year[1]) if year else (Season(name), i + 1)


def _is_autumn(s: Stream, i: int) -> bool:
    """Whether *fall* is the season: *this fall*, *in the fall of*, not *will fall*, *a fall in prices*."""
    before = s.words[i - 1] if i else ""
    if before in ("this", "next", "last", "coming", "early", "late", "every", "each"):
        return True
    if s.words[i + 1] == "of" and year_at(s, i + 2):
        return True
    after = ("", ".", ",", ";", "-", "when", "and", ")", "election", "elections", "campaign", "semester")
    return before == "the" and i > 1 and s.words[i - 2] in ("in", "by", "until", "into", "for") and s.words[i + 1] in after


_PIECES: dict[str, Unit] = {"quarter": "quarter", "half": "half", "quarters": "quarter"}


@rule("third quarter of 2024", (*ORDINALS, "final", "last", DIGITS))
def piece_in_words(s: Stream, i: int) -> Hit | None:
    """A quarter or half by its number: *third quarter*, *third-quarter*, *fiscal third quarter*, *first half of 2024*."""
    if s.words[i] in ("final", "last"):
        n, j = -1, i + 1
    else:
        found = ordinal(s, i)
        if not found or found[0] > 4:
            return None
        n, j = found
    j = s.skip(j, "-")
    fiscal = s.words[j] in ("fiscal", "financial")
    j = s.skip(j, "fiscal", "financial", "calendar")
    unit = _PIECES.get(s.words[j])
    if unit is None or (n == -1 and s.words[i] == "last") or (unit == "half" and n > 2):
        return None
    if n == -1:
        n = 4 if unit == "quarter" else 2
    return _piece_year(s, Piece(unit, n, None, fiscal), j + 1)


def _piece_year(s: Stream, piece: Piece, j: int) -> Hit:
    """The year of a quarter or half: *of 2024*, *of fiscal 2024*, *2024*."""
    k = s.skip(j, "of", "in", ",", "-")
    fiscal = s.words[k] in ("fiscal", "fy")
    k = s.skip(s.skip(s.skip(k, "fiscal", "fy", "calendar"), "year"), "'") if fiscal else k
    found = year_at(s, k)
    if not found or s.words[found[1]] in _NOT_AFTER_YEAR:
        return piece, j
    return Piece(piece.unit, piece.n, found[0], piece.fiscal or fiscal), found[1]


@rule("second half of this decade", (*ORDINALS, "the"))
def half_of(s: Stream, i: int) -> Hit | None:
    """A half of a period that is not a year: *the second half of this decade*, *the first half of June*."""
    found = ordinal(s, s.skip(i, "the"))
    if not found or found[0] > 2 or s.words[found[1]] != "half" or s.words[found[1] + 1] != "of":
        return None
    hit = simple(s, found[1] + 2)
    if not hit or not (isinstance(hit[0], Month) or (isinstance(hit[0], Shifted) and hit[0].of in ("month", "decade", "century"))):
        return None
    return Nth(found[0], "half", hit[0]), hit[1]


@rule("Q3 2024", ("q", "h", DIGITS))
def piece_in_signs(s: Stream, i: int) -> Hit | None:
    """A quarter or half in signs: *Q3*, *Q3 2024*, *3Q16*, *H1 2025*, *1H25*."""
    if s.words[i] in ("q", "h"):
        letter, number = s.words[i], s.words[i + 1]
    else:
        number, letter = s.words[i], s.words[i + 1]
    if letter not in ("q", "h") or not s.glued[i + 1] or number not in ("1", "2", "3", "4"):
        return None
    dated = year_at(s, s.skip(i + 2, "-", "of")) or (i and year_at(s, i - 1)) or (i > 1 and year_at(s, i - 2))
    if not (s.text[s.starts[i] : s.ends[i + 1]].isupper() or dated) or (letter == "h" and number in "34"):
        return None
    piece = Piece("quarter" if letter == "q" else "half", int(number))
    j = i + 2
    short = s.words[j]
    if s.glued[j] and len(short) == 2 and short.isdecimal():
        return Piece(piece.unit, piece.n, 2000 + int(short)), j + 1
    return _piece_year(s, piece, j)


@rule("fiscal year 2024", ("fiscal", "fy", "financial", "calendar", "year", "the"))
def fiscal_year(s: Stream, i: int) -> Hit | None:
    """A year with its kind: *fiscal 2024*, *fiscal year 2026-27*, *FY2024*, *calendar 2024*, *the year 2030*."""
    i = s.skip(i, "the")
    kind = s.words[i]
    if kind not in ("fiscal", "fy", "financial", "calendar", "year") or s.words[i + 1] in ("to", "-"):
        return None
    j = i + 1 if kind == "year" else s.skip(i + 1, "year")
    hit = year(s, s.skip(j, "-", "of")) if j < len(s) else None
    short = s.words[j]
    if kind == "fy" and not hit and len(short) == 2 and short.isdecimal() and s.glued[j]:
        return Year(2000 + int(short), fiscal=True), j + 1
    if hit and isinstance(hit[0], Year):
        return Year(hit[0].year, fiscal=kind in ("fiscal", "fy", "financial")), hit[1]
    return hit


@rule("2024 fiscal year", (DIGITS,))
def year_first_fiscal(s: Stream, i: int) -> Hit | None:
    """The year before its kind or part: *the 2024 fiscal year*, *2024 calendar year*, *2024 third quarter*, *2024 Q3*."""
    found = year_at(s, i)
    if not found:
        return None
    stated, j = found
    if s.words[j] in ("fiscal", "financial", "calendar"):
        return Year(stated, fiscal=s.words[j] != "calendar"), s.skip(j + 1, "year")
    j = s.skip(j, "'s")
    for read in (piece_in_words, piece_in_signs):
        hit = read(s, s.skip(j, "-")) if j < len(s) else None
        if hit and isinstance(hit[0], Piece) and hit[0].year is None:
            return Piece(hit[0].unit, hit[0].n, stated, hit[0].fiscal), hit[1]
    if s.words[j] in SEASONS and s.words[j] != "fall":
        return Season(SEASONS[s.words[j]], stated), j + 1
    return None


@rule("the 21st century", (*ORDINALS, DIGITS, "the", "twenty"))
def century(s: Stream, i: int) -> Hit | None:
    """*the 21st century*."""
    found = ordinal(s, s.skip(i, "the"))
    if not found or found[0] > 30:
        return None
    j = s.skip(found[1], "-")
    return (Century(found[0]), j + 1) if s.words[j] == "century" else None
