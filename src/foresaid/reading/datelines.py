"""Datelines of agency and newspaper copy: *WASHINGTON, Jan. 23 (Yonhap) --*, *PARIS (AP) —*, *SEOUL, South Korea —*.

A dateline has a place, a day, an agency, or several of them, and a mark that parts it from the story. It is read from
its end backwards: the mark, the agency in brackets, the day, and what is left must look like a place.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from foresaid.reading.vocabulary import BARE_AGENCIES, MONTH, NOT_PLACES, PLACE_PARTICLES, WEEKDAY
from foresaid.records import Dateline
from foresaid.when import MONTHS, WEEKDAYS

LONGEST = 130
"""Characters within which a dateline must end. The longest in the archives we measured had 78."""

PARAGRAPHS_SEARCHED = 4
"""A standfirst or a key-points box may stand before the paragraph that is dated, hardly more."""

_MARK = re.compile(
    r"\s{0,3}(?:\.?--+|[—–―‒]|(?<=\))\.-|\b_\s|(?<=\s)_\s)\s{0,3}|(?:(?<=[\s)\]/])|(?<=\d)|(?<=[A-Z]))\s{0,3}-\s{1,3}|:\s{1,3}"
)
_BRACKETS = re.compile(r"[\s,]{0,3}[(\[/]\s?(?P<agency>[^\W\d_][^()\[\]\n]{0,38}?)\s?[)\]/]$")
_DATE = re.compile(
    rf"(?:^|[\s,]{{1,3}})(?:(?P<weekday>{WEEKDAY}),?\s?)?"
    rf"(?:(?:(?P<month>{MONTH})\s{{0,2}}(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s{{1,2}}(?P<month2>{MONTH}))"
    r"(?:st|nd|rd|th)?(?:,?\s{1,2}(?P<year>\d{4}))?)?$",
    re.IGNORECASE,
)


class Found(NamedTuple):
    """A dateline and where it stands: from `start` to `end` of the text it was looked for in."""

    dateline: Dateline
    start: int
    end: int


def dateline_of(text: str, published: dt.date | None = None) -> Found | None:
    """The dateline of a story: at the start of one of its first paragraphs, None when there is none.

    A day printed without a year, or only as a weekday, gets the year (or week) nearest to `published`; without
    `published` it stays None.
    """
    start = 0
    for _ in range(PARAGRAPHS_SEARCHED):
        while start < len(text) and (text[start].isspace() or text[start] in "\u200b\u2060\ufeff"):
            start += 1
        if start >= len(text):
            return None
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        found = _opening(text[start : min(stop, start + LONGEST + 2)], published)
        if found:
            return Found(found.dateline, start, start + found.end)
        start = stop
    return None


def _opening(line: str, published: dt.date | None) -> Found | None:
    """The dateline that a line opens with."""
    for number, mark in enumerate(_MARK.finditer(line[:LONGEST])):
        if number == 4:
            break
        found = _parsed(line[: mark.start()], mark.group().strip(), line[mark.end() :], published)
        if found:
            return Found(found, 0, mark.end())
    close = line.find(")", 0, 60)
    bare = _BRACKETS.search(line[: close + 1]) if close > 0 else None
    rest = line[close + 1 :].lstrip()
    if (
        bare
        and bare["agency"].lower() in BARE_AGENCIES
        and rest[:1]
        and not rest[0].islower()
        and rest[0] not in ".,;:)'’"
    ):
        found = _parsed(line[: close + 1], "", rest, published)
        if found:
            return Found(found, 0, len(line) - len(rest))
    return None


def _parsed(prefix: str, mark: str, rest: str, published: dt.date | None) -> Dateline | None:
    """Read what stands before the mark from its end: agency, day, agency again, place."""
    printed = prefix.strip()
    left, agency = _without_agency(printed)
    left, day, dated = _without_day(left, published)
    if agency is None:
        left, agency = _without_agency(left)
    place = left.strip(" ,")
    if not place:
        return Dateline(None, day, agency, printed) if agency and (mark or dated) else None
    if mark == ":" and not (agency or dated):
        return None
    if not _is_place(place, sure=bool(agency or dated), rest=rest):
        return None
    return Dateline(place, day, agency, printed)


def _without_agency(words: str) -> tuple[str, str | None]:
    """The words without the agency in brackets they end with, and the agency."""
    found = _BRACKETS.search(words)
    if not found or not all(
        word[0].isupper() or word in PLACE_PARTICLES or word == "dpa" for word in found["agency"].split()
    ):
        return words, None
    return words[: found.start()].rstrip(" ,"), found["agency"].strip()


def _without_day(words: str, published: dt.date | None) -> tuple[str, dt.date | None, bool]:
    """The words without the date they end with, the day it means, and whether there was one."""
    found = _DATE.search(words)
    if not found or not (found["weekday"] or found["month"] or found["month2"]):
        return words, None, False
    left = words[: found.start()]
    month = found["month"] or found["month2"]
    if month is None:
        return left, _last(WEEKDAYS[found["weekday"].lower().rstrip(".")], published), True
    number = int(found["day"] or found["day2"])
    year = int(found["year"]) if found["year"] else None
    return left, nearest_day(MONTHS[month.lower().rstrip(".")], number, published, year), True


def nearest_day(month: int, number: int, published: dt.date | None, year: int | None = None) -> dt.date | None:
    """The day of a month in `year`, or in the year that brings it nearest to `published`; None when there is none."""
    if year is None and published is None:
        return None
    years = [year] if year is not None else [published.year + shift for shift in (0, -1, 1)] if published else []
    days = []
    for candidate in years:
        try:
            days.append(dt.date(candidate, month, number))
        except ValueError:
            continue
    if not days:
        return None
    return min(days, key=lambda day: abs((day - published).days)) if published else days[0]


def _last(weekday: int, published: dt.date | None) -> dt.date | None:
    """The last such weekday up to the day of publication."""
    if published is None:
        return None
    back = (published.weekday() - weekday) % 7
    return published - dt.timedelta(days=back) if published.toordinal() > back else None


def _is_place(words: str, sure: bool, rest: str) -> bool:
    """Whether words look like *CITY*, *CITY, Region* or, when a day or agency makes it sure, *City, Region*.

    Capitals alone count only when the story then starts with a capital, a figure or a quotation mark, so that
    *NASA — the space agency — said* is not cut.
    """
    city, *regions = [part.strip() for part in words.split(",")]
    tokens = re.split(r"[\s/]+", city)
    if not 1 <= len(tokens) <= 6 or len(words) > 70 or len(regions) > 2 or any(c.isdigit() for c in words):
        return False
    if any(c in '"“”?!;()[]' for c in words) or tokens[0].lower().rstrip(":.") in NOT_PLACES:
        return False
    if not all(_capitalised(token) for part in regions for token in part.split()) or any(
        len(r.split()) > 4 for r in regions
    ):
        return False
    if city.upper() == city and sum(c.isalpha() for c in city) >= 2:
        return sure or _starts_a_sentence(rest)
    return sure and len(tokens) <= 4 and all(_capitalised(token) for token in tokens) and tokens[0][0].isupper()


def _capitalised(token: str) -> bool:
    return token[:1].isupper() or token.lower() in PLACE_PARTICLES or (not token[:1].isalpha() and token[1:2].isupper())


def _starts_a_sentence(rest: str) -> bool:
    first = rest.lstrip()[:1]
    return bool(first) and (first.isupper() or first.isdigit() or first in "\"“‘'«$€£[(")
