"""Dates of a running text: what an expression means among those before it.

A forecast is counted from the day it was said; a report also says *the quarter*, *a year earlier*, *Friday* of the
days it tells of. This reads a whole text, in order, and gives each expression its TIMEX3 type and value.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from foresaid.extracting.windows.days import days_of, with_year
from foresaid.extracting.windows.expressions import (
    At,
    Away,
    Between,
    Clock,
    Date,
    DayOffset,
    Edged,
    Either,
    Every,
    Expression,
    Inside,
    Length,
    Month,
    Nth,
    Part,
    Piece,
    Season,
    Shifted,
    Stretch,
    Vague,
    Year,
)
from foresaid.extracting.windows.grammar import simple
from foresaid.extracting.windows.leaning import dated, lean_of
from foresaid.extracting.windows.named import Almanac
from foresaid.extracting.windows.phrases import Reading, readings
from foresaid.extracting.windows.stretches import Lean
from foresaid.extracting.windows.tokens import Stream
from foresaid.extracting.windows.values import Kind, clock_value, length_value, timex
from foresaid.records import Span


@dataclass(frozen=True, slots=True)
class Timex:
    """An expression of a text with its TIMEX3 type and value."""

    span: Span
    kind: Kind
    value: str


_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")


def timexes(text: str, said: dt.date, almanac: Almanac) -> list[Timex]:
    """Every expression of `text` that has a TIMEX3 value, when the text is of the day `said`."""
    almanac = almanac.about(text)
    found: list[Timex] = []
    story = _Story(said, almanac)
    for paragraph in _PARAGRAPH.finditer(text):
        within = Span(paragraph.start(), paragraph.end())
        for r in readings(text, within, almanac):
            lean = lean_of(text, r, within)
            story.hear(text, r, lean)
            longer = _joined(text, found, r, story)
            if longer:
                found[-1] = longer
                continue
            value = story.means(text, r, lean) or _by_words(text, r, said, lean, almanac)
            value = value or timex(r.expression, said, lean, almanac)
            if value and not _passed_over(text, r):
                found.extend(_split(r, value, text, said, lean, almanac))
    return found


def _joined(text: str, found: list[Timex], r: Reading, story: _Story) -> Timex | None:
    """One expression of two: *early Monday* and *morning*, *the year-ago* and *quarter*, *the same quarter of 1996*."""
    e, q = r.expression, story.quarter
    if not found or r.span.start - found[-1].span.end > 4:
        return None
    last, between = found[-1], text[found[-1].span.end : r.span.start].strip()
    span = Span(last.span.start, r.span.end)
    words = text[last.span.start : last.span.end].lower()
    if (
        isinstance(e, Part)
        and not between
        and len(last.value) == 10
        and last.kind == "DATE"
        and last.value[-1:].isdigit()
    ):
        return Timex(span, "TIME", last.value + clock_value(e))
    if isinstance(e, Piece) and not between and re.search(r"year.(?:ago|earlier)$", words):
        return Timex(span, "DATE", f"{last.value[:4]}-Q{e.n}")
    if q and words.endswith("same quarter") and between in ("of", "in", ""):
        if isinstance(e, Year):
            return Timex(span, "DATE", f"{e.year}-Q{q.n}")
        if isinstance(e, (Away, Shifted)) and (
            value := story.means(text, r, -1) or timex(e, story.said, -1, story.almanac)
        ):
            return Timex(span, "DATE", f"{value[1][:4]}-Q{q.n}")
    return None


class _Story:
    """What a report has named so far and speaks of again: its quarter, and the day it told of last."""

    def __init__(self, said: dt.date, almanac: Almanac) -> None:
        self.said = said
        self.almanac = almanac
        self.quarter: Piece | None = None
        self.awaited = False
        self.whole_year = False
        self.day: dt.date | None = None
        self.year: int | None = None

    def hear(self, text: str, r: Reading, lean: Lean) -> None:
        """Takes note of a quarter, of the nine months, of a day."""
        e = r.expression
        if isinstance(e, Piece):
            self._report(e, lean)
        elif isinstance(e, Inside) and isinstance(e.what, Piece):
            year = days_of(e.year, self.said, lean, self.almanac)
            self._report(replace(e.what, year=year.start.year if year else None), lean)
        elif isinstance(e, Shifted) and e.of == "quarter":
            self._report_ended(text, r)
        elif isinstance(e, (Length, Nth)) and _MONTHS_REPORTED.match(text, r.span.start):
            self.whole_year = True
        elif isinstance(e, (Date, Year, Month)) or _day_by_another(e):
            days = days_of(e, self.said, lean, self.almanac)
            self.year = days.start.year if days else self.year
            self.day = days.start if days and days.grain == "day" else self.day

    def _report(self, e: Piece, lean: Lean) -> None:
        """The quarter a report is about is the latest that is over; one of the year before is for comparison."""
        days = days_of(e, self.said, lean, self.almanac)
        year = days.start.year if days and e.year is None else e.year
        if year is None and e.fiscal:
            year = self.said.year
        stated = replace(e, year=year)
        over = days is None or days.end <= self.said
        if self.quarter is None or (over and (self.awaited or (days and _later(stated, self.quarter)))):
            self.quarter, self.awaited = stated, not over
        self.whole_year = False

    def _report_ended(self, text: str, r: Reading) -> None:
        """*the quarter ended July 31* is the calendar quarter that its middle lies in."""
        self.whole_year = False
        ended = _ENDED.match(text, r.span.end)
        last = next(iter(parts_of(text, Span(r.span.end, min(len(text), r.span.end + 32)), self.almanac)), None)
        if not ended or not last or self.quarter is not None:
            return
        days = days_of(last[1], self.said, -1, self.almanac)
        if days:
            middle = days.end - dt.timedelta(days=45)
            self.quarter = Piece("quarter", (middle.month + 2) // 3, middle.year)

    def means(self, text: str, r: Reading, lean: Lean) -> tuple[Kind, str] | None:
        """What the story makes of *a year earlier*, *the quarter*, *the latest period*, *the 1988 period*."""
        e, words = r.expression, text[r.span.start : r.span.end].lower()
        if isinstance(e, Shifted) and re.search(r"\b(?:that|same)\b", words):
            if e.of == "day" and self.day:
                return "DATE", self.day.isoformat()
            if e.of == "year" and self.year:
                return "DATE", f"{self.year}"
            if e.of in ("week", "month") and self.day:
                return timex(e, self.day, lean, self.almanac)
        if isinstance(e, Shifted) and e.of == "day" and e.manner == "bare" and _BEFORE.match(text, r.span.end):
            return timex(Shifted("day", -1), self.day or self.said, lean, self.almanac)
        if self.day and self.day < self.said and lean < 0 and _AFTERWARDS.match(words):
            return timex(e, self.day, lean, self.almanac)
        if isinstance(e, Away) and e.words == "later" and e.anchor is None and e.length.unit == "year":
            return self._years_later(e.length)
        if isinstance(e, Away) and e.words == "earlier" and e.anchor is None and e.length.unit == "year":
            several = not e.length.vague and e.length.low is not None and e.length.low > 1
            if several and self.year and self.year < self.said.year:
                return "DATE", f"{self.year - int(e.length.low or 0)}"
        if isinstance(e, Clock) and self.day and lean < 0 and not r.prepositions.startswith("until"):
            return timex(e, self.day, lean, self.almanac)
        q = self.quarter
        told = isinstance(e, Shifted) and e.of == "quarter" and e.manner == "bare" and lean < 0
        if isinstance(e, Shifted) and e.of == "quarter" and ("latest" in words or told) and q is None:
            return timex(Shifted("quarter", -1), self.said, -1, self.almanac)
        if q is None or q.year is None:
            return None
        if isinstance(e, Away) and e.anchor is None and e.side < 0 and e.length.unit == "year" and e.length.low == 1:
            return "DATE", f"{q.year - 1}" if self.whole_year or q.unit != "quarter" else f"{q.year - 1}-Q{q.n}"
        if (
            isinstance(e, Shifted) and e.of == "quarter" and (e.manner == "bare" or re.search("latest|same", words))
        ) or (isinstance(e, Vague) and words.endswith("latest period")):
            return "DATE", f"{q.year}-Q{q.n}"
        if isinstance(e, (Year, Shifted)) and _AS_BEFORE.search(text, max(0, r.span.start - 36), r.span.start):
            year = e.year if isinstance(e, Year) else q.year - 1 if e.of == "year" and e.shift == -1 else None
            return ("DATE", f"{year}-Q{q.n}") if year else None
        if isinstance(e, Year) and re.match(r"\s+(?:period|quarter)\b", text[r.span.end : r.span.end + 12]):
            return "DATE", f"{e.year}-Q{q.n}"
        return None

    def _years_later(self, length: Length) -> tuple[Kind, str]:
        """*35 years later*: counted from the year told of, when that does not lead past the day of the text."""
        if self.year and length.low and not length.vague and self.year + length.low <= self.said.year:
            return "DATE", f"{self.year + int(length.low)}"
        return "DURATION", length_value(length)


def _day_by_another(e: Expression) -> bool:
    """*last Tuesday*, *the day before the election*."""
    return isinstance(e.of, Date) if isinstance(e, Shifted) else isinstance(e, Away) and e.anchor is not None


_AFTERWARDS = re.compile(
    r"the (?:next|following) (?:day|morning|afternoon|evening|night|week|month|year)$|next morning$"
)
_ENDED = re.compile(r"\s+end(?:ed|ing)\b")
_ROUGHLY = re.compile(r"(?:about|almost|nearly|around|roughly|more than|less than|over)\b", re.IGNORECASE)
_AS_BEFORE = re.compile(
    r"\b(?:same|comparable|corresponding|like|similar) (?:period|quarter|three months)(?: (?:of|in))?\s$", re.IGNORECASE
)
_MONTHS_REPORTED = re.compile(r"(?:the (?:first )?|first )(?:nine|six) months", re.IGNORECASE)


def _later(a: Piece, b: Piece) -> bool:
    return (a.year or 0, a.n) > (b.year or 0, b.n)


def _by_words(text: str, r: Reading, said: dt.date, lean: Lean, almanac: Almanac) -> tuple[Kind, str] | None:
    """What the words around make of a period: *the year ended June 30*, *the past year*, *three days later*."""
    e = r.expression
    if isinstance(e, Shifted) and e.of == "year" and e.manner == "bare" and _ENDED.match(text, r.span.end):
        return "DURATION", "P1Y"
    words = text[r.span.start : r.span.end]
    if text.startswith("-long", r.span.end) and (length := _long(e, words)):
        return "DURATION", length_value(length)
    if r.role == "since" and dated(e):
        days = days_of(e, said, -1, almanac)
        if days and days.start > said:
            return timex(with_year(e, days.start.year - 1), said, -1, almanac)
    if isinstance(e, Shifted) and e.of in ("week", "month") and e.manner == "bare" and _ENDED.match(text, r.span.end):
        return _held(text, r, e, said, almanac)
    if isinstance(e, Stretch) and re.match(r"(?:coming|past) [a-z]+s$", words):
        return "DATE", "FUTURE_REF" if e.side > 0 else "PAST_REF"
    if isinstance(e, Length) and e.low != e.high and not e.rest and not e.vague:
        return "DURATION", length_value(replace(e, high=e.low))
    if isinstance(e, Stretch) and e.length.unit == "century" and e.length.low == 1:
        return timex(Shifted("century", e.side), said, lean, almanac)
    if isinstance(e, Away) and e.anchor is None and e.words in ("later", "earlier") and e.length.unit in _SHORT:
        return "DURATION", length_value(e.length)
    if isinstance(e, Away) and e.words == "ago" and e.length.unit in ("year", "decade") and _ROUGHLY.match(words):
        return "DURATION", length_value(e.length)
    if isinstance(e, Edged) and e.edge == "end" and _YEAR_END.match(words):
        return "DATE", f"{said.year - (r.role == 'since')}-12-31"
    if isinstance(e, Stretch) and e.side < 0 and e.length.low == 1 and e.length.unit == "year":
        return timex(Shifted(e.length.unit, -1), said, -1, almanac)
    if isinstance(e, At) and e.time == Part("NI") and isinstance(e.day, Date):
        return timex(e.day, said, lean, almanac)
    if isinstance(e, Shifted) and e.manner == "bare" and isinstance(e.of, str) and _BEFORE.match(text, r.span.end):
        return timex(Shifted(e.of, -1), said, -1, almanac)
    return None


def _long(e: Expression, words: str) -> Length | None:
    """*the year-long strike*, *a months-long strike*."""
    if isinstance(e, Shifted) and isinstance(e.of, str) and e.manner == "bare":
        return Length(1, 1, e.of)
    plural = isinstance(e, Length) and re.fullmatch(r"an? [a-z]+s", words.lower())
    return Length(None, None, e.unit, vague=True) if plural and isinstance(e, Length) else None


def _held(text: str, r: Reading, e: Shifted, said: dt.date, almanac: Almanac) -> tuple[Kind, str] | None:
    """*the week ended Oct. 20*: the one that holds the day."""
    last = next(iter(parts_of(text, Span(r.span.end, min(len(text), r.span.end + 32)), almanac)), None)
    days = days_of(last[1], said, -1, almanac) if last else None
    return timex(e, days.end, -1, almanac) if days else None


_BEFORE = re.compile(r" before(?=[.,;)\n])")


_YEAR_END = re.compile(r"year(?: |-)end$", re.IGNORECASE)
_SHORT = frozenset(("second", "minute", "hour", "day", "workday", "week", "month"))


def _passed_over(text: str, r: Reading) -> bool:
    """Words of time that corpora do not mark, or seldom."""
    e = r.expression
    words = text[r.span.start : r.span.end]
    if isinstance(e, Vague):
        if words == "Now" and text.startswith(",", r.span.end):
            return True  # it goes on with the talk, and says no time
        if words == "the future" and not re.search(
            r"\b(?:in|into|for)\s$", text[max(0, r.span.start - 6) : r.span.start]
        ):
            return True
        if words == "the past" and re.match(
            r" (?:two|three|four|five|six|several|few|\d)", text[r.span.end : r.span.end + 8]
        ):
            return True  # *the past three summers* are not the past
        return "-" in words or (e.words not in _MARKED and not words.lower().endswith("latest period"))
    if isinstance(e, Every):
        return words.lower() in _SELDOM or (words == "daily" and bool(_NO_DAY_BY_DAY.search(text, *_beside(r))))
    if isinstance(e, Length):
        return _no_length(text, r, e)
    if isinstance(e, (Shifted, DayOffset)) and _title(text, r):
        return True
    if isinstance(e, Season) and e.year is None and words[0].isupper():
        return not _OPENS.search(text, max(0, r.span.start - 8), r.span.start)
    if isinstance(e, Clock) and re.search(
        r"(?:[Hh]igh |\d [ap]\.?m\.? \()$", text[max(0, r.span.start - 9) : r.span.start]
    ):
        return True
    if words == "today" and text.startswith("'s", r.span.end):
        return True
    if isinstance(e, Shifted) and e.manner == "bare" and text.startswith("-to-", r.span.end):
        return True
    if isinstance(e, Shifted) and e.of == "day" and e.manner == "bare":
        return not _BEFORE.match(text, r.span.end)
    return isinstance(e, Part)


_OPENS = re.compile(r"(?:^|[.!?][\"'”’]*\s+|\n\s*|--\s)$")
_SELDOM = frozenset(("annual", "annually", "quarterly", "monthly", "weekly", "everyday"))
_NO_DAY_BY_DAY = re.compile(r"average daily|daily [A-Z]|daily (?:newspaper|paper)")


def _beside(r: Reading) -> tuple[int, int]:
    return max(0, r.span.start - 8), r.span.end + 10


def _no_length(text: str, r: Reading, e: Length) -> bool:
    """A loose *days*, an age (*52 years old*), a rate (*four flights a week*, *$55 a night*)."""
    if e.unit in ("quarter", "weekend") and re.match(r"an? ", text[r.span.start : r.span.end]):
        return True
    if e.low is None:
        return e.unit not in ("year", "month", "week") or text[r.span.end : r.span.end + 4] in (" old", "-old")
    if e.vague and e.unit == "day" and text.startswith("some day", r.span.start) and r.span.end - r.span.start == 8:
        return True
    if re.match(r"\d+ (?:Minutes|Hours|Days|Years)$", text[r.span.start : r.span.end]):
        return True  # the name of a programme or a book
    before, after = text[max(0, r.span.start - 40) : r.span.start], text[r.span.end : r.span.end + 12]
    if e.low == 1 and not r.prepositions and re.match(r"an?\s\S+$", text[r.span.start : r.span.end]):
        return bool(_RATED.search(before))
    return e.unit == "hour" and bool(re.match(r" (?:a|per) day\b", after))


_RATED = re.compile(
    r"(?:[$#£€]?\d[\d,.]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|once|twice))"
    r"\s(?:\w+\s){0,2}$"
)


def _title(text: str, r: Reading) -> bool:
    """Whether capitals make a name of it: *"This Week" with ...*, *This is VOA Today*."""
    words = text[r.span.start : r.span.end].split()
    before = text[max(0, r.span.start - 24) : r.span.start]
    if len(words) > 1:
        return isinstance(r.expression, Shifted) and r.expression.of == "week" and words[-1][0].isupper()
    return words[0][0].isupper() and bool(re.search(r"\b[A-Z][A-Za-z]+ $", before))


_MARKED = frozenset(
    ("now", "currently", "current", "recently", "recent", "nowadays", "the future", "near future", "right now",
     "these days",
     "near term", "short term", "near - term", "formerly", "not long ago", "long ago", "at present", "the past",
     "future quarters",
     "recent years", "recent months", "recent weeks", "recent days")
)  # fmt: skip


def _split(r: Reading, value: tuple[Kind, str], text: str, said: dt.date, lean: Lean, almanac: Almanac) -> list[Timex]:
    """One expression; or the two ends of a range, the length and the period of *the first nine months of 1997*."""
    e = r.expression
    whole = Timex(r.span, *value)
    if not isinstance(e, (Between, Either, Nth)) or (isinstance(e, Nth) and e.span == 1):
        return [whole]
    parts = parts_of(text, r.span, almanac)
    if isinstance(e, Nth):
        if not parts:
            return [whole]
        span, inner = parts[-1]
        found = timex(inner, said, lean, almanac)
        return [Timex(Span(r.span.start, span.start), *value), *([Timex(span, *found)] if found else [])]
    if len(parts) != 2:
        return _two(r, e, text, said, lean, almanac) or [whole]
    if isinstance(e.first, Piece | Month | Date) and isinstance(e.last, Piece | Month | Date):
        ends: list[Expression] = [with_year(e.first, e.last.year) if e.last.year else e.first, e.last]
    else:
        ends = [inner for _, inner in parts]
    values = [timex(end, said, lean, almanac) for end in ends]
    days = days_of(e, said, lean, almanac)
    if days and isinstance(e, Between) and _weekday(e.first) and _weekday(e.last):
        values[1] = ("DATE", days.end.isoformat())
    return [Timex(span, *found) for (span, _), found in zip(parts, values, strict=True) if found]


def _weekday(e: Expression) -> bool:
    return isinstance(e, Date) and e.month is None and e.weekday is not None


def _two(r: Reading, e: Expression, text: str, said: dt.date, lean: Lean, almanac: Almanac) -> list[Timex]:
    """The two of *April 24 and 25*, *the second and fourth quarters*, where one borrows words of the other."""
    words = re.search(r"\s(?:and|or|to|through)\s|-", text[r.span.start : r.span.end])
    if not words or not isinstance(e, (Either, Between)):
        return []
    spans = (Span(r.span.start, r.span.start + words.start()), Span(r.span.start + words.end(), r.span.end))
    values = [timex(end, said, lean, almanac) for end in (e.first, e.last)]
    return [Timex(span, *found) for span, found in zip(spans, values, strict=True) if found]


def parts_of(text: str, within: Span, almanac: Almanac) -> list[tuple[Span, Expression]]:
    """The simple expressions inside a longer one."""
    s = Stream(text, within.start, within.end, almanac.names_for_text())
    found: list[tuple[Span, Expression]] = []
    i = 0
    while i < len(s):
        hit = simple(s, i)
        if hit and hit[1] < len(s) + (i > 0) and not isinstance(hit[0], (Between, Either, Nth, Length)):
            found.append((Span(s.starts[i], s.ends[hit[1] - 1]), hit[0]))
            i = hit[1]
        else:
            i += 1
    return found
