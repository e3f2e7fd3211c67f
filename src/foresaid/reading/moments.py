"""Publication dates as pages print them, to Moments: ISO forms, mail and HTTP forms, and English ones.

What is no date, cannot be one (30 February), or could be two (3/4/2025) is None, never a guess.
"""

from __future__ import annotations

import datetime as dt
import re

from foresaid.when import MONTHS, Moment

ZONES: dict[str, str] = {
    "z": "UTC",
    "utc": "UTC",
    "gmt": "UTC",
    "bst": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "eet": "+02:00",
    "eest": "+03:00",
    "msk": "+03:00",
    "pkt": "+05:00",
    "hkt": "+08:00",
    "sgt": "+08:00",
    "kst": "+09:00",
    "jst": "+09:00",
    "aest": "+10:00",
    "aedt": "+11:00",
    "nzst": "+12:00",
    "nzdt": "+13:00",
    "est": "-05:00",
    "edt": "-04:00",
    "cdt": "-05:00",
    "mst": "-07:00",
    "mdt": "-06:00",
    "pst": "-08:00",
    "pdt": "-07:00",
    "et": "America/New_York",
    "eastern": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
    "pacific": "America/Los_Angeles",
}
"""Zone letters with one meaning in news. CST (Chicago or Beijing) and IST (three countries) do not: they are absent."""

_MONTH = r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_ISO = re.compile(
    r"(?P<year>\d{4})(?P<sep>[-/.]?)(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)(?!\d)"
    r"(?:[T ]{1,2}(?P<clock>\d\d?:?\d\d(?::?\d\d)?)(?:[.,]\d{1,9})?\s?(?P<zone>Z|[A-Z]{2,4}|[+-]\d\d:?\d\d)?)?",
    re.IGNORECASE,
)
_WORDS = (
    re.compile(_MONTH + r"\s{0,3}" + _DAY + r"(?:,|\s)\s{0,3}(?P<year>\d{4})\b", re.IGNORECASE),
    re.compile(_DAY + r"(?:\s|-|\sof\s)\s{0,2}" + _MONTH + r",?(?:\s|-)\s{0,2}(?P<year>\d{4})\b", re.IGNORECASE),
)
_SLASHED = re.compile(r"(?<![\d/])(?P<first>\d{1,2})/(?P<second>\d{1,2})/(?P<year>\d{4})(?![\d/])")
_CLOCK = re.compile(
    r"(?<![\d:/-])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d)(?!\d))?(?::(?P<second>\d\d))?\s?(?P<half>[ap]\.?\s?m\b\.?)?"
    r"(?:\s{0,2}\(?(?P<zone>[+-]\d\d:?\d\d|(?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d\d)?|[A-Za-z]{1,8}\b))?",
    re.IGNORECASE,
)


def moment_of(printed: str) -> Moment | None:
    """The moment that some words print, to the precision they give; None when they give no day or an impossible one."""
    text = printed.strip()[:200]
    iso = _ISO.match(text)
    if iso:
        return _from_iso(iso, text)
    for form in _WORDS:
        found = form.search(text)
        if found:
            day = _day(int(found["year"]), MONTHS[found["month"].lower()], int(found["day"]))
            return _with_clock(day, text[: found.start()] + " ; " + text[found.end() :])
    slashed = _SLASHED.search(text)
    if slashed:
        first, second = int(slashed["first"]), int(slashed["second"])
        if first > 12 or second > 12 or first == second:
            month, number = (second, first) if first > 12 else (first, second)
            day = _day(int(slashed["year"]), month, number)
            return _with_clock(day, text[: slashed.start()] + " ; " + text[slashed.end() :])
    return None


def _day(year: int, month: int, number: int) -> dt.date | None:
    """A calendar day between 1600 and 2200; None when there is none."""
    try:
        return dt.date(year, month, number) if 1600 <= year <= 2200 else None
    except ValueError:
        return None


def _from_iso(found: re.Match[str], text: str) -> Moment | None:
    """A moment from `2025-01-24T05:28:30+09:00` and its relatives."""
    day = _day(int(found["year"]), int(found["month"]), int(found["day"]))
    if day is None:
        return None
    if found["clock"] is None:
        return _with_clock(day, text[found.end() :])
    digits = found["clock"].replace(":", "").zfill(4)
    time = _time(int(digits[:2]), int(digits[2:4]), int(digits[4:6] or 0))
    return Moment(day, time, _zone(found["zone"])) if time else Moment(day)


def _with_clock(day: dt.date | None, rest: str) -> Moment | None:
    """The day with the first clock time in the words around it, where there is one."""
    if day is None:
        return None
    for found in _CLOCK.finditer(rest):
        if found["minute"] is None and found["half"] is None:
            continue
        hour = int(found["hour"])
        if found["half"]:
            if not 1 <= hour <= 12:
                continue
            hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
        time = _time(hour, int(found["minute"] or 0), int(found["second"] or 0))
        if time is not None:
            return Moment(day, time, _zone(found["zone"]) or _zone_before(rest[: found.start()]))
    return Moment(day)


def _zone_before(words: str) -> str | None:
    """A zone printed before its clock time (*GMT 16:42*)."""
    last = re.search(r"([A-Za-z]{2,4})\s*$", words)
    return _zone(last[1]) if last else None


def _time(hour: int, minute: int, second: int) -> dt.time | None:
    """A time of day; a leap second is the second before it, None when there is no such time."""
    try:
        return dt.time(hour, minute, min(second, 59) if second <= 60 else second)
    except ValueError:
        return None


def _zone(printed: str | None) -> str | None:
    """The zone some letters or an offset stand for, None when they stand for none or for several."""
    if not printed:
        return None
    name = printed.strip().lower()
    if name in ZONES:
        return ZONES[name]
    offset = re.fullmatch(r"(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d\d)?", name)
    if not offset or int(offset[2]) > 14 or int(offset[3] or 0) > 59:
        return None
    return f"{offset[1]}{int(offset[2]):02d}:{offset[3] or '00'}"
