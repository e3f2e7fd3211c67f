"""Reads the pieces dates are made of: years, month names, days of the month, in figures and in words."""

from __future__ import annotations

from foresaid.extracting.windows.numbers import ORDINALS, SMALL, cardinal, ordinal
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.words import MONTH_SHAKY
from foresaid.when import MONTHS

_BEFORE_MONTH = frozenset(
    [
        "in",
        "by",
        "of",
        "last",
        "next",
        "this",
        "early",
        "mid",
        "late",
        "throughout",
        "until",
        "till",
        "since",
        "from",
        "to",
        "through",
        "and",
        "or",
        "for",
        "during",
        "before",
        "after",
        "on",
        "-",
        "over",
        "around",
        "between",
        "past",
        "coming",
        "the",
        ",",
        "(",
        "starting",
        "beginning",
        "previous",
        "every",
        "each",
        "later",
        "earlier",
        "&",
        "/",
        "come",
    ]
)
NOT_AFTER_YEAR = frozenset(
    [
        "tonnes",
        "tons",
        "dlrs",
        "dlr",
        "mln",
        "bln",
        "pct",
        "percent",
        "points",
        "point",
        "people",
        "jobs",
        "workers",
        "miles",
        "km",
        "feet",
        "dollars",
        "euros",
        "votes",
        "hours",
        "days",
        "weeks",
        "months",
        "years",
        "barrels",
        "troops",
        "soldiers",
        "pounds",
        "metres",
        "meters",
        "mg",
        "kg",
        "%",
        "delegates",
        "respondents",
        "companies",
        "seats",
        "stores",
    ]
)
NOT_AFTER_DAY = frozenset(
    ["percent", "pct", "%", "million", "billion", "mln", "bln", "people", "points", "st", "nd", "rd", "th"]
)


SPELLED_CENTURIES = frozenset(("fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "two"))


def year_at(s: Stream, i: int) -> tuple[int, int] | None:
    """A year at `i`: four figures from 1500 to 2199, *'24*, or in words (*two thousand*)."""
    word = s.words[i]
    if len(word) == 4 and word.isdecimal() and 1500 <= int(word) <= 2199:
        return int(word), i + 1
    if word == "'" and len(s.words[i + 1]) == 2 and s.words[i + 1].isdecimal() and s.glued[i + 1]:
        short = int(s.words[i + 1])
        return short + (2000 if short < 50 else 1900), i + 2
    if word in SPELLED_CENTURIES:
        return _spelled_year(s, i)
    return None


def _spelled_year(s: Stream, i: int) -> tuple[int, int] | None:
    """*two thousand*, *two thousand and six*, *nineteen eighty-four*, *twenty twelve*."""
    if s.words[i] == "two":
        found = cardinal(s, i)
        if not (found and s.words[i + 1] == "thousand" and 2000 <= found[0] < 2200):
            return None
        return int(found[0]), found[1]
    j = s.skip(s.skip(s.skip(i + 1, "-"), "hundred"), "and")
    hundred = "hundred" in s.words[i + 1 : j]
    zero = s.words[j] in ("zero", "oh") and not hundred
    j += zero
    if s.words[j] not in SMALL:
        return (SMALL[s.words[i]] * 100, j) if hundred and s.words[j - 1] == "hundred" else None
    found = cardinal(s, j)
    if not found or not (1 if hundred or zero else 10) <= found[0] < (10 if zero else 100):
        return None
    if s.words[i] not in ("nineteen", "twenty") and not hundred:
        return None
    return SMALL[s.words[i]] * 100 + int(found[0]), found[1]


def following_year(s: Stream, i: int) -> tuple[int, int] | None:
    """A year that belongs to what stands before `i`: *2024*, *, 2024*, *of 2024*, *in 2024*."""
    j = s.skip(i, ",", "of", "in", "/", "-") if s.words[i] else i
    found = year_at(s, j)
    short = s.words[j]
    if not found and len(short) == 2 and short.isdecimal() and int(short) > 31 and s.words[j - 1] in ("of", *MONTHS):
        return (1900 if int(short) >= 50 else 2000) + int(short), j + 1
    if not found or s.words[found[1]] in NOT_AFTER_YEAR:
        return None
    if s.words[j] in ("twenty", "two") and s.words[i] == "," and found[1] - j < 2:
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
    k = s.skip(j, "the")
    digit_next = (s.words[j].isdecimal() and int(s.words[j]) < 2200) or s.words[k] in ORDINALS
    if SMALL.get(s.words[k], 0) >= 20:
        digit_next = digit_next or ordinal(s, k) is not None or SMALL.get(s.words[s.skip(k + 1, "-")], 10) < 10
    if s.capital(i) and s.words[j] in ("to", "through", "until", "or", "and") and s.words[j + 1] in MONTHS:
        return True
    if s.capital(i) and s.words[j] in ("of", "'") and year_at(s, j + (s.words[j] == "of")):
        return True
    if s.capital(i) and s.words[j] == "," and len(s.words[j + 1]) == 4 and year_at(s, j + 1):
        return True
    before = s.words[i - 1] if i else ""
    if (before in ("-", "/", "st", "nd", "rd", "th") and s.glued[i] == (before in ("-", "/"))) or before in ORDINALS:
        return True
    if s.words[j] in ("-", "/") and s.glued[j] and s.words[j + 1].isdecimal() and s.glued[j + 1]:
        return True
    if not s.capital(i):
        return (
            digit_next
            or (before in ("in", "of", "by", "until", "since", "next", "last") and s.words[i] != "may")
            or (before == "this" and s.words[i] not in ("may", "march"))
            or (s.words[i] == "may" and before in ("in", "of", "late", "early", "mid"))
            or before.isdecimal()
        )
    if s.words[i] not in ("may", "march"):
        name_follows = s.capital(j) and s.words[j] not in MONTHS
        return (
            s.words[j - 1] == "." or digit_next or before.isdecimal() or (before in _BEFORE_MONTH and not name_follows)
        )
    return (
        digit_next or before in _BEFORE_MONTH or before.isdecimal() or s.words[j] in ("'s", ",", ".", ";", "-", "and")
    )


def day_number(s: Stream, i: int) -> tuple[int, int] | None:
    """A day of the month at `i`: *5*, *5th*, *fifth*, *the fifth*."""
    i = s.skip(i, "the")
    found = ordinal(s, i)
    if found:
        return found if 1 <= found[0] <= 31 else None
    word = s.words[i]
    if word.isdecimal() and len(word) <= 2 and 1 <= int(word) <= 31 and s.words[i + 1] not in NOT_AFTER_DAY:
        return int(word), i + 1
    if word in SMALL and SMALL[word] >= 13 and s.words[i + 1] not in NOT_AFTER_DAY:
        spelled = cardinal(s, i)
        return (int(spelled[0]), spelled[1]) if spelled and spelled[0] <= 31 else None
    return None
